/** German: number words, qualifiers, units, and the nouns that make a number one of people. */
import type { LanguageTables } from '../tables.ts';

const UNITS: Readonly<Record<string, number>> = {
  ein: 1,
  einem: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const WORDS: Readonly<Record<string, number>> = {
  eins: 1,
  ...Object.fromEntries(Object.entries(UNITS).filter(([word]) => word !== 'ein')),
  zwo: 2,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  ...TENS,
  // "einundzwanzig": written in one word.
  ...Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, value]) =>
      Object.entries(UNITS).map(([unit, one]) => [`${unit}und${ten}`, value + one]),
    ),
  ),
  zwanzigsten: 20,
  hundert: 100,
  einhundert: 100,
  ...Object.fromEntries(
    Object.entries(UNITS).flatMap(([unit, one]) => [
      [`${unit}hundert`, one * 100],
      [`${unit}tausend`, one * 1000],
    ]),
  ),
  // Half a year more, in one word: "zweieinhalb Jahre".
  anderthalb: 1.5,
  eineinhalb: 1.5,
  ...Object.fromEntries(Object.entries(UNITS).map(([unit, one]) => [`${unit}einhalb`, one + 0.5])),
  elfeinhalb: 11.5,
  zwölfeinhalb: 12.5,
  zehneinhalb: 10.5,
};

const ordinal = (stem: string, value: number): [string, number][] =>
  ['e', 'en', 'er', 'es', 'em'].map((ending) => [`${stem}${ending}`, value]);

/** Those who are counted now and then; the nouns that frames ask for too are in {person}. */
const PEOPLE =
  'beschuldigte[nr]?|einwohner(?:n|innen)?|schüler(?:n|in|innen)?|rentner(?:n|innen)?|arbeiter(?:n|innen)?|bergleuten?|beamte[nr]?|bürgermeister(?:n|innen)?|minister(?:n|innen)?|richter(?:n|innen)?|staatsanwälte[n]?|[\\p{L}]+anwälte[n]?|ärztinnen|krankenschwestern|pfleger[n]?|forscher(?:n|innen)?|redakteur(?:en?|innen)|fotograf(?:en|innen)|dichter(?:n|innen)?|sänger(?:n|innen)?|rapper[n]?|filmemacher(?:n|innen)?|regisseur(?:en?|innen)|demonstrierende[nr]?|[\\p{L}]*teilnehmer(?:n|innen)?|[\\p{L}]+(?:gegner|kritiker|politiker|aktivist|journalist|vertreter|verteidiger)(?:en|n|innen)?|rebellen|separatisten|kämpfer[n]?|agenten|spione[n]?|pfarrer[n]?|imame[n]?|gläubige[nr]?|christen|muslime[n]?|uiguren|tibeter[n]?|(?:krim)?tataren|algerier[n]?|tunesier[n]?|marokkaner[n]?|vietnamesen|nicaraguaner[n]?|flüchtlinge[n]?|geflüchtete[nr]?|migranten|bauern|fahrer[n]?|unternehmer(?:n|innen)?|geschäftsleuten?|touristen|ökonomen|historiker(?:n|innen)?|kollegen|kommandeure[n]?|berater(?:n|innen)?|freiwillige[nr]?|helfer(?:n|innen)?|opfern?|zeugen|söldner[n]?|terroristen|islamisten|rückkehrer[n]?|influencer(?:n|innen)?|sicherheitskräfte[n]?|einsatzkräfte[n]?';

export const numbers: LanguageTables['numbers'] = {
  words: WORDS,
  scales: { tausend: 1000, million: 1_000_000, millionen: 1_000_000, milliarden: 1_000_000_000, dutzend: 12 },
  joiner: 'und',
  ordinals: Object.fromEntries(
    [
      ['erst', 1],
      ['zweit', 2],
      ['dritt', 3],
      ['viert', 4],
      ['fünft', 5],
      ['sechst', 6],
      ['siebt', 7],
      ['acht', 8],
      ['neunt', 9],
      ['zehnt', 10],
    ].flatMap(([stem, value]) => ordinal(String(stem), Number(value)).filter(([word]) => word !== 'achte')),
  ),
  vague:
    '(?:mehrere|einige|viele|zahlreiche|ein paar|etliche|zahllose|unzählige|dutzende|hunderte|tausende|zehntausende|hunderttausende|die meisten|eine (?:gruppe|reihe|anzahl|handvoll|vielzahl) (?:von|weiterer|politischer)?)(?: (?:dutzend|hundert|tausend|tausende|hunderte))?(?: von)?',
  all: 'alle|keiner der|keine der|sämtliche',
  range: ['zwischen|von', 'und|bis|bis zu'],
  one: 'eine[mn]',
  digits: '\\d{1,3}(?:[.\\u202f ]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?',
  groupMark: '.',
  decimalMark: ',',
  alternative: 'oder|bis|bis zu|-|–',
  qualifiers: [
    { pattern: 'mindestens|wenigstens|zumindest|nicht weniger als', qualifier: 'at_least' },
    { pattern: 'mehr als|über|weit mehr als|gut|deutlich mehr als', qualifier: 'more_than' },
    {
      pattern:
        'etwa|rund|ungefähr|ca\\.|circa|zirka|knapp|fast|beinahe|nahezu|annähernd|schätzungsweise|bis zu|weniger als|an die|um die',
      qualifier: 'about',
    },
  ],
  qualifiersAfter: [{ pattern: 'oder mehr', qualifier: 'at_least' }],
  units: [
    { unit: 'year', pattern: 'jahre?[ns]?|jährige[nrms]?' },
    { unit: 'month', pattern: 'monate?[ns]?|monatige[nrms]?' },
    { unit: 'day', pattern: 'tage?[ns]?|tägige[nrms]?' },
    { unit: 'hour', pattern: 'stunden?|stündige[nrms]?' },
    { unit: 'train', pattern: '(?:[\\p{L}-]+\\s+){0,2}?(?:güter|container)?züge[n]?' },
    { unit: 'vehicle', pattern: '(?:[\\p{L}-]+\\s+){0,2}?(?:lkws?|last(?:kraft)?wagen|lastern?|fahrzeuge[n]?|autos)' },
    { unit: 'USD', pattern: '(?:us-)?dollar' },
    { unit: 'EUR', pattern: 'euro' },
  ],
  people: `{person}|${PEOPLE}`,
  gapStop:
    'von|in|im|zu|zum|zur|aus|für|mit|auf|an|am|bei|nach|vor|über|unter|gegen|seit|wegen|und|oder|aber|sondern|wurden?|wird|werden|ist|sind|war|waren|sei|seien|hat|haben|hatten?|als|wie|dass|die|der|das|den|dem|des|ein|eine|einen|einem|seine?[nrm]?|ihre?[nrm]?|prozent',
  notPeople:
    'prozent|%|kilometer|km|meter|grad|uhr|minuten?|sekunden?|wochen?|jahrzehnten?|mal|länder[n]?|staaten|städten?|regionen|anklagepunkten?|punkten?|artikeln?|fällen?|sitze[n]?|stimmen|briefen?|appellen?|drohnen|raketen|flüge[n]?|gefängnissen?|lagern?|seiten|bücher[n]?|milliarden|millionen (?:euro|dollar)|botschaften|konsulaten?|generalkonsulaten?|organisationen|medien',
  others: '(?:andere[nrs]?|weitere[nrs]?)(?:\\s+(?:politische[nr]?\\s+)?{person})?',
  and: 'und|sowie',
  money: '(?:\\$|€|us\\$)',
};
