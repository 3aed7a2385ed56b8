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
    rule: 'redetention.again',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:saß(?:en)?|sitzt|sitzen|landet(?:e|en)?|kam(?:en)?|musst(?:e|en)|muss|wander(?:te|ten)|geriet(?:en)?)(?= (?:[^;,]{1,50} )?(?:wieder|erneut|abermals) (?:[^;,]{1,30} )?(?:hinter gittern?|(?:in|im|ins) (?:{w} ){0,2}?{jail})(?![\\p{L}]))|(?:holt(?:e|en)?|nahm(?:en)?|griff(?:en)?)(?= [^;]{1,80}(?:wieder|erneut|abermals) (?:ab|mit|auf|fest)(?![\\p{L}]))|(?:wieder|erneut|abermals) (?:abgeholt|abgeführt|hinter gittern|weggesperrt)|bewährung(?: [^;,]{1,40})? widerrufen',
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
    rule: 'ill_treatment.how-kept',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'actual',
    patient: 'prisoner',
    agent: 'holder',
    since: 'open',
    trigger:
      '(?:misshandel|folter|verprügel|quäl)(?:te|ten|n)(?= (?:{w} ){0,2}?(?:{prisonersOnly}|ihn|sie|häftlinge))|schlief(?:en)? auf (?:dem )?(?:beton|boden)|(?:allein|isoliert) (?:in (?:{w} ){0,3}?[\\p{L}]*zelle|eingesperrt|gehalten)|elektroschocks?|schlafentzug|wach ?gehalten|scheinhinrichtung(?:en)?|(?:von|über) (?:{w} )?(?:schlägen|folter|misshandlung(?:en)?|prügel)(?= |[.,;]|$)|(?:schlug(?:en)?|prügelt(?:e|en)|trat(?:en)?)(?= (?:ihn|sie|auf (?:ihn|sie)|die (?:gefangenen|häftlinge|männer|frauen)|mit (?:knüppeln|schlagstöcken))(?![\\p{L}]))|mit (?:{w} )?(?:vergewaltigung|dem tod|folter|erschießung|ermordung) (?:be|ge)droht|(?:gefesselt|angekettet|geprügelt|getreten|ausgepeitscht)(?! an)|(?:anwalt|anwältin|verteidiger) (?:seiner|ihrer) wahl(?= [^;]{0,40}(?:nie|nicht|verwehrt|verweigert|kein))',
    notBefore: 'ohne',
  },
  {
    rule: 'ill_treatment.no-contact',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'actual',
    patient: 'prisoner',
    since: 'open',
    trigger:
      '(?:durft(?:e|en)|darf|dürfen|konnt(?:e|en))(?= [^;]{0,80}(?:weder|keine?) [^;]{1,50}(?:schreiben|lesen|empfangen|telefonieren|sehen)(?![\\p{L}]))|kontakt (?:[^;,]{1,40} )?abgebrochen|(?:dürfen|darf|durft(?:e|en)|können|kann|konnt(?:e|en)|gelassen)(?= [^;]{0,80}(?:nicht|nie|keinmal) (?:besuchen|sehen|sprechen|telefonieren|treffen|anrufen)(?![\\p{L}]))|(?:kein(?:e|en|erlei)?|ohne) (?:{w} )?(?:lebenszeichen|nachricht(?:en)?|kontakt|zugang zu (?:{w} ){0,2}?(?:anw\\p{L}+|ärzt\\p{L}+|medi\\p{L}+)|besuche?|medikamente|medizinische (?:hilfe|versorgung))(?= |[.,;]|$)|(?:zugang|besuche?|kontakt|medikamente|behandlung)(?: [^;,]{1,60})? (?:verwehrt|verweigert|untersagt|verboten|vorenthalten)|(?:enthalten|enthielt(?:en)?|enthält)(?= [^;]{1,60} vor(?![\\p{L}]))|(?:verwehr|verweiger|untersag|verbiet)(?:t|te|ten|en)(?= [^;]{1,70}(?:besuche?|zugang|kontakt|medikamente|behandlung|anw[aä]lt\\p{L}*)(?![\\p{L}]))',
    within:
      '{jail}|gefangen\\p{L}*|häftling\\p{L}*|inhaftiert\\p{L}*|angehörige\\p{L}*|familie|anw[aä]lt\\p{L}*|ihm|ihn|ihr|ehefrau|mutter|diabetiker',
    notWithin: 'tauch\\p{L}* unter|vertrag',
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
    rule: 'medical.collapsed',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    trigger:
      '{num} (?:kilo|kilogramm)(?= [^;]{0,30}(?:verloren|abgenommen))|(?:lag(?:en)?|liegt)(?= [^;]{1,60}auf der intensivstation)|erlag(?= [^;]{1,60}(?:herzinfarkt|verletzungen|krankheit))|brach(?:en)?(?= [^;]{1,80} zusammen(?![\\p{L}]))|zusammengebrochen(?=[.,;]|$| (?:und|ist|war))|kollabiert(?:e)?|(?:kam(?:en)?|musst(?:e|en)|wurd(?:e|en)|kommt)(?= (?:[^;]{1,60} )?(?:ins|in ein|in eine) (?:{w} )?[\\p{L}-]*(?:krankenhaus|lazarett|klinik|hospital)(?![\\p{L}]))|(?:an (?:{w} )?(?:krebs|[\\p{L}]*krebs|tuberkulose|lungenentzündung|hepatitis|covid\\S*)(?= (?:[^;,]{1,20} )?(?:erkrankt|leidet|litt)))|krebskrank|herzinfarkt|schlaganfall|gesundheit(?:szustand)?(?= [^;]{1,90}verschlechter\\p{L}*)|zustand(?= [^;]{1,60}(?:kritisch|lebensbedrohlich|verschlechter\\p{L}*))',
    notWithin: 'starb|verstorben|gestorben|gefängniskrankenhaus|haftkrankenhaus',
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
    rule: 'death.executed',
    type: 'death_in_custody',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'hingerichtet|exekutiert|(?:richtet(?:e|en)?)(?= [^;]{1,80} hin(?![\\p{L}]))|vollstreckung (?:des|der) (?:todesurteils?|todesstrafe)|(?:todesurteil|todesstrafe)(?: [^;,]{1,70})? vollstreckt|vollstreckt(?:e|en)?(?= [^;]{1,60}(?:todesurteil|todesstrafe))|tod (?:in|im) (?:{w} ){0,2}?(?:polizei)?(?:{jail})|tot (?:in|im) (?:[^;,]{1,30} )?(?:aufgefunden|gefunden|entdeckt)|exekution(?= (?:[^;]{1,60} )?(?:bekannt|gemeldet|bestätigt|vollzogen|am))',
    notBefore: 'droht|drohen|öffentlich',
  },
  {
    rule: 'death.execution',
    type: 'death_in_custody',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    needs: 'name',
    trigger: '(?:hinrichtung(?:en)?|exekution|tötung|tod)(?! in )(?= (?:von|des|der|[\\p{L}-]+s)(?![\\p{L}]))',
    within: 'hinrichtung\\p{L}*|exekution|{jail}|gefangen\\p{L}*|häftling\\p{L}*|gewahrsam',
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
    rule: 'pressure.closed',
    type: 'pressure',
    form: 'phrase',
    modality: 'actual',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:durchsucht(?:e|en)?|stürmt(?:e|en)?|versiegelt(?:e|en)?)(?= [^;]{1,80}(?:haus|häuser|wohnung\\p{L}*|büro\\p{L}*|redaktion\\p{L}*|räume|zentrale|sitz)(?![\\p{L}]))|(?:{body})(?: [^;]{0,70})? (?:verboten|aufgelöst|liquidiert|dichtgemacht|zerschlagen|verstaatlicht)|(?:verbot(?:en)?|löst(?:e|en)?|schloss(?:en)?|schließt|sperrt(?:e|en)?|blockiert(?:e|en)?)(?= [^;]{1,80}(?:{body})(?![\\p{L}]))|(?:musst(?:e|en)|muss)(?= [^;]{1,80}(?:einstellen|schließen|dichtmachen|aufgeben|auflösen)(?![\\p{L}]))(?<=(?:{body})(?: [^;,]{0,40})? \\S+)|(?:auflösung|verbot|schließung|zwangsauflösung|liquidierung) (?:der|des|von|ihrer|seiner) (?:{w} )?(?:{body})|konten?(?: [^;,]{0,40})? (?:eingefroren|gesperrt|beschlagnahmt|eingezogen)|(?:pass|pässe|reisepass|reisepässe|eigentum|vermögen|besitz|ausweis|handy|laptop)(?: [^;,]{0,40})? (?:eingezogen|beschlagnahmt|konfisziert|enteignet|abgenommen|annulliert)|' +
      'ausreise(?:sperren?|verbote?n?)(?: [^;,]{0,50})? (?:verhängt|belegt|erlassen|auferlegt)|(?:verhängt(?:e|en)?)(?= [^;]{1,70}ausreise(?:sperre|verbot))|(?:redaktion\\p{L}*|büro\\p{L}*|räume|wohnung\\p{L}*)(?: [^;,]{0,40})? (?:versiegelt|durchsucht|verwüstet|gestürmt)|(?:zum verhör|zur vernehmung|zu verhören|zur befragung) (?:vorgeladen|einbestellt|gebracht|geladen|abgeholt)|(?:von|für) (?:{w} ){0,2}?(?:wahl|wahlen|kandidatur|ämter|ämtern|präsidentschaftswahl)(?: [^;,]{0,20})? (?:ausgeschlossen|gesperrt)',
    notWithin: '[\\p{L}]*konsulat\\p{L}*|botschaft\\p{L}*|[\\p{L}]*grenz\\p{L}*|werk|filiale\\p{L}*',
  },
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
