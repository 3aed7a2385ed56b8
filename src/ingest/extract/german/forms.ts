/** German: the macros that the tables share. */
import type { Macros } from '../patterns.ts';

export const macros: Macros = {
  // A word: anything between spaces that no comma, bracket or other stop ends.
  w: '[^\\s,;:!?()\\[\\]—…]+',
  month:
    '(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan\\.|feb\\.|mrz\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dez\\.)',
  weekday: '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)',
  num: '(?:\\d[\\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[\\p{L}]*(?:zehn|zig|hundert|tausend)|dutzende?|hunderte|tausende|mehrere|einige|viele)',
  was: '(?:wurden?|wird|werden|worden|sei|seien|sind|ist|waren?|werde)',
  has: '(?:hat|haben|habe|hatten?|hätten?)',
  det: '(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|seine?[nrms]?|ihre?[nrms]?|alle[nr]?|diese?[nrms]?)',
  body: 'partei(?:en)?|organisation(?:en)?|stiftung(?:en)?|verein(?:e|en|s)?|bewegung|gruppierung|ngos?|zeitung(?:en)?|sender|radiosender|onlineportale?|portale?|medien|verlag(?:e|s)?|verband|verbände|gewerkschaft(?:en)?|universität(?:en)?|schulen?|kirchen?|magazine?|webseiten?|internetseiten?|nachrichtenseiten?|menschenrechtsorganisation(?:en)?',
  prisonersOnly:
    '(?:(?:kriegs|zivil|straf|gewissens|polit)?gefangene[nrs]?|häftlinge?[ns]?|(?:polit|untersuchungs|straf)häftlinge?[ns]?|inhaftierte[nrs]?|festgenommene[nrs]?|verhaftete[nrs]?|geiseln?|insass(?:e|en|in|innen)|freigelassene[nrs]?|begnadigte[nrs]?|verurteilte[nrs]?)',
  person:
    '(?:{prisonersOnly}|menschen|personen?|leute|männer[n]?|mann|frau(?:en)?|kinder[n]?|jugendliche[nrs]?|minderjährige[nrs]?|bürger(?:n|s|in|innen)?|(?:[\\p{L}]+-)?(?:staats|us-)?bürger(?:n|in|innen)?|staatsangehörige[nrs]?|ausländer(?:n|in|innen)?|zivilist(?:en|innen)?|aktivist(?:en|in|innen)?|journalist(?:en|in|innen)?|reporter(?:n|in|innen)?|medienschaffende[nr]?|' +
    'blogger(?:n|in|innen)?|dissident(?:en|in|innen)?|oppositionelle[nrs]?|regierungs(?:kritiker|gegner)(?:n|in|innen)?|kritiker(?:n|in|innen)?|gegner(?:n|in|innen)?|demonstrant(?:en|in|innen)?|protestierende[nr]?|politiker(?:n|in|innen)?|abgeordnete[nrs]?|parlamentarier(?:n|innen)?|anw[aä]lte?[ns]?|anwältin(?:nen)?|menschenrechtler(?:n|in|innen)?|' +
    'bürgerrechtler(?:n|in|innen)?|verteidiger(?:n|in|innen)?|studenten?|student(?:in|innen)|studierende[nr]?|gewerkschafter(?:n|in|innen)?|priestern?|geistliche[nr]?|bischöfe[n]?|mönche[n]?|nonnen|pastoren|künstler(?:n|in|innen)?|musiker(?:n|in|innen)?|schriftsteller(?:n|in|innen)?|autor(?:en|in|innen)|lehrer(?:n|in|innen)?|professor(?:en|in|innen)|akademiker(?:n|in|innen)?|wissenschaftler(?:n|in|innen)?|ärzten?|soldaten?|matrosen?|seeleuten?|' +
    'offiziere?n?|polizisten|verdächtige[nr]?|angeklagte[nr]?|führer(?:n|in|innen)?|mitglieder[n]?|mitarbeiter(?:n|in|innen)?|angehörige[nrs]?|verwandte[nr]?|anhänger(?:n|in|innen)?|unterstützer(?:n|in|innen)?|kandidat(?:en|in|innen)?|preisträger(?:n|in|innen)?|nobelpreisträger(?:n|in|innen)?|intellektuelle[nr]?|unterzeichner(?:n|in|innen)?|botschafter(?:n|in|innen)?|diplomat(?:en|in|innen)?|konsuln?|' +
    '[\\p{L}-]*(?:bundesbürger|staatsbürger|militärangehörige|teilnehmer|kritiker|gegner|aktivist|journalist|redakteur|verleger|häftling|politiker|kämpfer|anhänger|mitstreiter|rechtler|schützer|wächter|dienstler|insasse|organisator|gründer|unternehmer|student|priester|sänger|musiker|filmemacher|regisseur|fotograf|übersetzer|anwalt|bürgermeister|beamte|minister|general|offizier)(?:n|en|in|innen|e|es|s|nen|r)?|sportler(?:n|innen)?|rapper[ns]?|blogger(?:n|innen)?|dichter(?:n|innen)?|imame?n?|landsleuten?|kinder[n]?|schüler(?:n|innen)?|jungen|mädchen|ehepaare?|paar|brüder[n]?|schwestern|' +
    '(?:armen|georg|alger|tunes|indones|belg|span|ital|bosn|jordan|saud|rumän|bulgar|kuwait|äthiop|somal|kambodsch|kolumb|brasil|bolivi|mazedon|tansan|sambi|sudan|nigeri|ghana|kenia|marokk|mexik|peru|chil|syr|liby|jemenit|irak|pakistan|usbek|kirgis|aserbaidsch)(?:ier|ianer|aner|er|i|is)(?:n|innen)?|(?:vietnames|chines|tschetschen|kasach|tadschik|usbek|kirgis|afghan|griech|serb|kroat|tschech|slowak|rumän|bulgar|schwed|dän|finn|lett|est|schott|ir|uigur|tibet|burmes|sudanes|senegales|nepales|eritre)(?:en|er|ern)|israelis|irakis|schweizer[n]?|österreicher[n]?|niederländer[n]?|norweger[n]?|ruander[n]?|' +
    'deutsche[nrs]?|amerikaner(?:n|in|innen)?|russen?|russinnen|ukrainer(?:n|in|innen)?|polen|belarussen|weißrussen|briten|franzosen|iraner(?:n|in|innen)?|israelis|türken|kurden|kubaner(?:n|innen)?|venezolaner(?:n|innen)?|europäer(?:n|innen)?|ägypter(?:n|innen)?|palästinenser(?:n|innen)?|chinesen|litauer(?:n|innen)?)',
  prisoners: '(?:(?:politische[nr]? |frühere[nr]? |ehemalige[nr]? )?{person})',
  jail: '(?:[\\p{L}-]*gefängnis(?:ses|se|sen)?|[\\p{L}-]*haft|haftanstalt(?:en)?|[\\p{L}-]*gewahrsam|(?:straf|arbeits|gefangenen|internierungs)?lagern?s?|strafkolonien?|[\\p{L}-]*kolonie|zellen?|gittern?|gefangenschaft|untersuchungsgefängnis|gefangenenlagern?)',
};
