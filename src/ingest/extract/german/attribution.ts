/** German: who says it, and how a report is cited. "Teilte … mit" and "wie … mitteilte" are one verb. */
import type { LanguageTables } from '../tables.ts';

const APART = '(?=[^;]{0,160}? (?:mit|an|hinzu|ein|zu|fest|voraus)(?![\\p{L}]))';

export const attribution: LanguageTables['attribution'] = {
  say:
    'so(?= (?:der|die|das|{w})(?: {w}){0,5}?[^\\p{L}\\s]*(?:[.,;]|$))(?<=[,“”"] so)|sagte[n]?|(?:gesagt|mitgeteilt|bekannt ?gegeben|angekündigt)(?=[.,:]|$)|hofft(?= )|hofften?(?= )|meint(?:e|en)?|sagt|sagen|erklärte[n]?|erklärt(?=,| [\\p{L}]+(?: [\\p{L}]+){0,3}?(?:,|\\.|$))|berichtete[n]?|berichtet|berichten(?=,| dass|:)|meldete[n]?|meldet|melden|schrieb(?:en)?|schreibt|bestätigte[n]?|bestätigt|' +
    `teilte[n]?${APART}|teilt${APART}|teilen${APART}|gab(?:en)?(?=[^;]{1,120}? (?:an|bekannt)(?![\\p{L}]))|kündigte[n]?${APART}|fügte[n]?${APART}|räumte[n]?${APART}|` +
    'mitteilte[n]?|mitteilt|bekannt ?gab(?:en)?|bekannt ?geben|angab|ankündigte[n]?|verkündete[n]?|verkündet|betonte[n]?|betont|twitterte[n]?|postete[n]?|veröffentlichte[n]?(?= auf)|äußerte[n]?|behauptete[n]?|behauptet|versicherte[n]?|bekräftigte[n]?|bezeugte[n]?|erzählte[n]?|erzählt|schätz(?:t|te|ten|en)|bestritt(?:en)?(?=,)|bestreitet(?=,)|dementierte[n]?(?=,)|geht davon aus(?=,)|schließt nicht aus(?=,)|hält fest(?=,)|vermutete?[n]?(?=,)|rechnete?n?(?=[^;]{1,60}? damit)|wirft?(?= [^;,.]{2,60}? vor)|urteilte[n]?(?=,)|hofft(?=[.,])|zählt(?=,)|warnte[n]?(?=,)|beklagte[n]?(?=,)|hieß es|heißt es|stell(?:t|te|ten)(?= in aussicht)|stuf(?:t|te|ten|en)(?=[^.;,]{1,80}? ein(?![\\p{L}]))|betrachte(?:t|n|te|ten)(?=[^.;,]{1,80}? als )|(?:spricht|sprach|sprechen|gehen|geht|ging)(?= von (?:rund |etwa |mehr als |mindestens |über |fast )*{num})|protestierte[n]?(?=[.,])|kritisier(?:te[n]?|en|t)(?=[.,])|freute(?= sich)|(?:geht|gehen|ging|gingen)(?= davon aus)|führte[n]?(?= aus)|legt(?:e|en)?(?= dar)|unterstrich(?:en)?|unterstreicht|hob(?:en)?(?= hervor)|hebt(?= hervor)|wies(?:en)?(?= darauf hin)|weist(?= darauf hin)|vermeldete[n]?|vermeldet|informierte[n]?|erinnerte[n]?(?= daran)|entgegnete[n]?|erwiderte[n]?|antwortete[n]?|kommentierte[n]?|zählt(?: derzeit| aktuell| noch| weiterhin| inzwischen| zurzeit)*(?= (?:rund |etwa |mehr als |mindestens |über |fast )*{num})',
  tell: '(?!)',
  accordingTo:
    '(?:nach|laut)(?: (?:jüngsten|eigenen|offiziellen|neuesten|weiteren|ersten))? (?:angaben|darstellung|zählung|informationen|auskunft|einschätzung|schätzung(?:en)?|worten|aussagen?|berichten|ansicht|medienberichten)(?: (?:von|des|der|seines|ihres|seiner|ihrer|vom))?(?: (?:der|des))?|laut|wie aus|unter berufung auf|nach ansicht|nach (?:erkenntnissen|zählung|recherchen|berechnungen|überzeugung|meinung|lesart)(?: (?:von|des|der|vom))?',
  accordingToThem:
    '(?:nach|laut) (?:seinen|ihren|eigenen) (?:angaben|worten|aussagen|informationen|zahlen|berechnungen)|seine[nr] (?:angaben|worten|aussagen) (?:nach|zufolge)|ihre[nr] (?:angaben|worten|aussagen|zählung) (?:nach|zufolge)|seiner (?:ansicht|meinung|darstellung) nach|ihrer (?:ansicht|meinung|darstellung) nach|ihm zufolge',
  postposed: 'zufolge',
  quotedBy: 'zitiert von|zitierte',
  toOutlet:
    '(?:der|dem|gegenüber der|gegenüber dem|gegenüber)(?: (?:deutschen|französischen|russischen|staatlichen|amtlichen))?(?: (?:nachrichtenagentur|zeitung|agentur|sender|portal|magazin|tageszeitung|onlineportal))?',
  citing: 'unter berufung auf|mit verweis auf|unter verweis auf|mit bezug auf|zitiert|zitierte',
  citationSee: 'siehe(?: auch)?|vgl\\.|quelle:?',
  accessed: 'abgerufen|zuletzt',
  list: 'listen?|namen',
  complement: 'dass|daß|ob|wonach',
  spokesperson: 'sprecher(?:in|s)?|vertreter(?:in)?|mitteilung|erklärung|stellungnahme|post|tweet',
  spokesFor: '(?:der|des|von|für|vom)(?: (?:die|den|das))?',
  anaphor:
    '(?:die |das |der )?(?:organisation|gruppe|zentrum|agentur|zeitung|sender|verein|stiftung|nachrichtenagentur|mitteilung|erklärung|stellungnahme|bericht|dokument|schreiben|resolution|pressemitteilung)',
  participle: '(?!)',
  impersonal: { say: 'hieß es|heißt es|verlautet[e]?', preposition: 'aus (?:dem|der)|aus' },
  reported:
    '(?<!(?:ich|,) (?:{w} )?)(?:habe|sei|seien|werde|könne|müsse|dürfe|wolle|solle|wisse|gebe|bleibe|folge|hänge|stehe|gehe|komme|liege|handle|handele|bestehe|halte|lasse|nehme|sehe|erhalte|bekomme)',
};

export const persons: LanguageTables['persons'] = {
  before:
    '(?:(?:der |die |den |dem |des )?(?:politische[nr]? )?(?:gefangene[nrs]?|häftling(?:s|e|en)?|inhaftierte[nrms]?|festgenommene[nrms]?|verhaftete[nrms]?|freigelassene[nrms]?|entlassene[nrms]?|begnadigte[nrms]?|verurteilte[nrms]?|weggesperrte[nrms]?)(?: {w}){0,3}?)',
  after:
    '(?:,? (?:der|die) (?:seit|wegen|im gefängnis|in haft)[^;,]{0,60}? (?:sitzt|inhaftiert|festgehalten|verurteilt))|(?:sitzt|sitzen|ist|sind|bleibt|bleiben|war) (?:weiter(?:hin)? |noch |immer noch |seit [^.,;]{1,30} )*(?:in haft|inhaftiert|im gefängnis|hinter gittern|in gefangenschaft|eingesperrt)|bleibt in haft',
  stillHeld:
    '(?:sitzt|sitzen|ist|sind|bleibt|bleiben|befindet sich|befinden sich) (?:weiter(?:hin)? |noch |immer noch |nach wie vor )+(?:in (?:{w} )?haft|inhaftiert|im gefängnis|hinter gittern|in gefangenschaft|eingesperrt)|bleibt in haft|bleiben in haft|weiter in haft',
  custody:
    'verhaft\\p{L}+|festgenommen\\p{L}*|festnahmen?|inhaftier\\p{L}+|[\\p{L}-]*haft|[\\p{L}-]*haft(?:strafe|befehl|anstalt|entlassung)\\p{L}*|gefängnis\\p{L}*|[\\p{L}-]*zelle[n]?|hinter gittern|einsitz\\p{L}+|sitzt|saß|einsaß|gefangen\\p{L}*|häftling\\p{L}*|verurteil\\p{L}+|abgeführt|eingesperrt|[\\p{L}-]*anklage\\p{L}*|angeklagt\\p{L}*|prozess|vor gericht|(?:{num}) jahre[n]?|jahren? haft|lebenslang\\p{L}*|todesurteil\\p{L}*|todesstrafe|hinrichtung|hingerichtet\\p{L}*|hungerstreik|gefoltert|folter|verschleppt|entführt|verschwunden|straflager|hausarrest|kam (?:ebenfalls |auch |wieder )?(?:frei|raus)|geiseln?',
  bystanders:
    '[\\p{L}-]*anw[aä]lt(?:e|s|in)?|verteidiger(?:in|s)?|ehefrau|frau|ehemann|mann|witwe|mutter|vaters?|schwester|bruders?|sohn(?:es)?|tochter|richter(?:in|s)?|staatsanwalts?|[\\p{L}-]*sprecher(?:in|s)?|[\\p{L}-]*präsident(?:en|in)?|[\\p{L}-]*minister(?:in|s)?|[\\p{L}-]*kanzler(?:in|s)?|botschafter(?:in|s)?|[\\p{L}-]*beauftragte[nr]?|[\\p{L}-]*kommissar(?:in|s)?|senator(?:in)?|general|machthabers?|[\\p{L}-]*chefs?|gouverneurs?|regime|[\\p{L}-]*berater(?:in|s)?|grünen?|politiker(?:in)?|mord an|ermordung|tötung|opfer',
  identifies:
    'es handelt sich um|dabei handelt es sich um|es sind|das sind|die (?:{w} )?(?:beiden|zwei|drei|vier|fünf) (?:heißen|sind)|unter ihnen',
  listOfFreed: 'freigelassen\\p{L}*|unter ihnen|darunter|entlassen\\p{L}*|begnadigt\\p{L}*|zu den freigelassenen',
};
