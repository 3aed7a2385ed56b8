/** German: what is done to people held: taken back, ill-treated, ill, dead; and pressure on those around them. */
import type { Frame } from '../tables.ts';

export const custody: readonly Frame[] = [
  {
    rule: 'redetention.verb',
    type: 'redetention',
    form: 'verb',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:griff(?:en)?|greift|schlug(?:en)?)(?= (?:[^;,]{1,60} )?(?:wieder|erneut|abermals) zu(?![\\p{L}]))|(?:erneut|wieder|abermals|nochmals|wiederum) (?:[^;,]{1,40} )?(?:festgenommen|verhaftet|inhaftiert|eingesperrt|in haft(?: genommen)?|festgesetzt)|zurück (?:ins? |in die |in eine? )(?:{w} ){0,2}?{jail}|(?:in|ins) (?:[^;,]{1,40} )?{jail} (?:zurück(?:gebracht|geschickt|kehren|gekehrt|verlegt|müssen)?)',
  },
  {
    rule: 'redetention.return',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:muss(?:te|ten)?|müssen|kehrt(?:e|en)?|wurde[n]?)(?= [^;]{1,80}?(?:{jail}|evin) (?:zurück(?:kehren|gebracht)?)(?![\\p{L}]))',
  },
  {
    rule: 'ill_treatment.verb',
    type: 'ill_treatment',
    form: 'phrase',
    // "Kein Kontakt" tells it; nothing is denied.
    modality: 'actual',
    patient: 'prisoner',
    agent: 'holder',
    since: 'open',
    trigger:
      'gefoltert|misshandelt|geschlagen|verprügelt|gequält|vergewaltigt|zwangsernährt|zusammengeschlagen|in (?:{w} )?(?:einzel|isolations|dunkel)haft|in einzelzellen?|in isolation|(?:(?:ohne|keinen?|jeden?|jeglichen?) kontakt(?: zu[mr]? (?:{w} ){1,4}?)?(?: (?:gehalten|festgehalten))?)|nicht (?:sehen|besuchen|sprechen) dürfen|kontakt(?:sperre|verbot)|(?:medizinische|ärztliche) (?:hilfe|behandlung|versorgung) (?:verweigert|vorenthalten|verwehrt)|(?:verweiger(?:te|ten|t)|verwehr(?:te|ten|t)) (?:[^;]{1,60} )?(?:hilfe|behandlung|besuche?|kontakt|medikamente)|schlafentzug|im strafisolator|in eine strafzelle',
  },
  {
    rule: 'medical.phrase',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    trigger:
      '(?:leidet|leiden|litt|litten|erkrankt(?:e|en)?|erlitt(?:en)?|erleidet)(?= (?:[^;,]{0,60} )?(?:an|unter|einen|eine|schwer|lebensgefährlich))|(?:schwer|lebensgefährlich|ernsthaft|ernstlich) (?:krank|erkrankt|verletzt)|(?:ins|in ein|in eine|im|in einem|in die) (?:{w} ){0,2}?(?:krankenhaus|klinik|hospital|intensivstation|notaufnahme)(?! unter bewachung)(?: (?:gebracht|eingeliefert|verlegt|behandelt|eingewiesen))?|notoperiert|operiert|hungerstreik (?:in|ins) (?:krankenhaus)|im koma|vergiftet|gesundheitszustand [^;]{1,40}(?:verschlechter|kritisch|ernst)\\p{L}*',
    notWithin: 'starb|verstorben|gestorben|solidarität',
    notBefore: 'bevölkerung',
  },
  {
    rule: 'death.verb',
    type: 'death_in_custody',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:starb(?:en)?|stirbt|verstarb(?:en)?|gestorben|verstorben|ums leben (?:gekommen|kam(?:en)?)|kam(?:en)?(?= [^;]{1,60}ums leben)|tot (?:aufgefunden|gefunden)|hingerichtet|nahm sich das leben|erhängt)',
    within: '{jail}|häftling\\p{L}*|inhaftiert\\p{L}*|gefangen\\p{L}*|bewachung|hingerichtet|zelle|polizeigewahrsam',
    notBefore: 'vater|mutter|ehemann|ehefrau',
  },
];

export const pressure: readonly Frame[] = [
  {
    rule: 'pressure.verb',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:staatsbürgerschaft|staatsangehörigkeit|lizenz|anwaltslizenz|zulassung|akkreditierung|sorgerecht|elternrechte?)(?: [^;]{1,60})? (?:entzogen|aberkannt|verlor(?:en)?|verloren)|(?:entzog(?:en)?|entzieht|aberkannt(?:e|en)?)(?= [^;]{1,80}(?:staatsbürgerschaft|staatsangehörigkeit|lizenz|zulassung|akkreditierung))|ausgebürgert|' +
      '(?:als|zur|zum) [“„"]?(?:extremistisch\\p{L}*|terroristisch\\p{L}*|extremisten?|terroristen?|ausländische\\p{L}* agent\\p{L}*|unerwünschte\\p{L}* organisation\\p{L}*)[”“"]? (?:[^;,]{1,30} )?(?:eingestuft|erklärt|gelistet|bezeichnet)|(?:stuft(?:e|en)?|erklärt(?:e|en)?)(?= [^;]{1,80}(?:extremis|terroris|ausländisch\\p{L}* agent|unerwünscht)\\p{L}*)|' +
      '(?:auf (?:die|eine|der) (?:{w} )?(?:terror|extremisten|fahndungs|schwarze )\\p{L}*liste)(?: gesetzt)?|(?:büros?|redaktion(?:en|sräume)?|wohnung(?:en)?|häuser|haus|zeitung(?:en)?|sender|webseiten?|internetseiten?)(?: [^;]{1,60})? (?:durchsucht|geschlossen|gesperrt|blockiert|verboten|gestürmt|beschlagnahmt)|durchsuchungen?(?= (?:bei|in|der))|ausreiseverbot(?:en?)?(?: verhängt| belegt)?|(?:familie|angehörige\\p{L}*|eltern|ehefrau|mutter|vater|anwält\\p{L}*|verwandte\\p{L}*)(?: [^;]{1,40})? (?:bedroht|verhört|unter druck gesetzt|schikaniert|eingeschüchtert)',
  },
];
