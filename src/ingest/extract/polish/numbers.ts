/** Polish: number words in their cases, qualifiers, units, and the nouns that make a number one of people. Read by `numbers.ts`. */
import type { LanguageTables } from '../tables.ts';

/** The forms of each number: nominative, oblique, of men, and collective ("czworo"). */
const FORMS: Readonly<Record<number, string>> = {
  0.5: 'pół',
  1: 'jeden jedna jedno jednego jednej jednemu jedną jednym',
  1.5: 'półtora półtorej',
  2: 'dwa dwie dwaj dwóch dwu dwom dwoma dwiema dwoje dwojga dwojgu obaj obie oboje obojga obu',
  3: 'trzy trzej trzech trzem trzema troje trojga trojgu',
  4: 'cztery czterej czterech czterem czterema czworo czworga czworgu',
  5: 'pięć pięciu pięcioma pięcioro pięciorga pięciorgu',
  6: 'sześć sześciu sześcioma sześcioro sześciorga',
  7: 'siedem siedmiu siedmioma siedmioro siedmiorga',
  8: 'osiem ośmiu ośmioma ośmioro ośmiorga',
  9: 'dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga',
  10: 'dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga',
  11: 'jedenaście jedenastu jedenastoma jedenaścioro jedenaściorga',
  12: 'dwanaście dwunastu dwunastoma dwanaścioro dwanaściorga',
  13: 'trzynaście trzynastu trzynastoma trzynaścioro trzynaściorga',
  14: 'czternaście czternastu czternastoma czternaścioro czternaściorga',
  15: 'piętnaście piętnastu piętnastoma piętnaścioro',
  16: 'szesnaście szesnastu szesnastoma szesnaścioro',
  17: 'siedemnaście siedemnastu siedemnastoma siedemnaścioro',
  18: 'osiemnaście osiemnastu osiemnastoma osiemnaścioro',
  19: 'dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro',
  20: 'dwadzieścia dwudziestu dwudziestoma dwadzieścioro',
  30: 'trzydzieści trzydziestu trzydziestoma trzydzieścioro',
  40: 'czterdzieści czterdziestu czterdzieścioro',
  50: 'pięćdziesiąt pięćdziesięciu pięćdziesięcioro',
  60: 'sześćdziesiąt sześćdziesięciu',
  70: 'siedemdziesiąt siedemdziesięciu',
  80: 'osiemdziesiąt osiemdziesięciu',
  90: 'dziewięćdziesiąt dziewięćdziesięciu',
  100: 'sto stu',
  200: 'dwieście dwustu',
  300: 'trzysta trzystu',
  400: 'czterysta czterystu',
  500: 'pięćset pięciuset',
  600: 'sześćset sześciuset',
  700: 'siedemset siedmiuset',
  800: 'osiemset ośmiuset',
  900: 'dziewięćset dziewięciuset',
};

const ORDINALS = [
  'pierwsz',
  'drug',
  'trzec',
  'czwart',
  'piąt',
  'szóst',
  'siódm',
  'ósm',
  'dziewiąt',
  'dziesiąt',
  'jedenast',
  'dwunast',
];

const ordinalForms = (stem: string): string[] =>
  stem === 'trzec'
    ? ['trzeci', 'trzecia', 'trzecie', 'trzeciego', 'trzeciej', 'trzecią', 'trzecim']
    : stem === 'drug'
      ? ['drugi', 'druga', 'drugie', 'drugiego', 'drugiej', 'drugą', 'drugim']
      : ['y', 'a', 'e', 'ego', 'ej', 'ą', 'ym'].map((end) => stem + end);

/** Those who are counted now and then; the nouns that frames ask for too are in {person}. */
const PEOPLE =
  'mieszkań(?:ców|cy|com)|górni(?:k|c)[\\p{L}]+|urzędni(?:k|c)[\\p{L}]+|burmistrz[\\p{L}]+|minist(?:r|er)[\\p{L}]*|prokurator[\\p{L}]+|pielęgniar[\\p{L}]+|badacz[\\p{L}]*|fotograf[\\p{L}]+|fotoreporter[\\p{L}]*|piosenkar[\\p{L}]+|raper[\\p{L}]+|filmow(?:c|iec)[\\p{L}]*|reżyser[\\p{L}]+|rebelian[\\p{L}]+|separaty?st[\\p{L}]+|separatyści|bojowni[\\p{L}]+|policjan[\\p{L}]+|imam[\\p{L}]+|wiern(?:i|ych|ym)|chrześcijan[\\p{L}]*|muzułman[\\p{L}]*|ujgur[\\p{L}]+|tybetańczy[\\p{L}]+|algierczy[\\p{L}]+|tunezyjczy[\\p{L}]+|wietnamczy[\\p{L}]+|europejczy[\\p{L}]+|uchodź[\\p{L}]+|migran[\\p{L}]+|kierow(?:c|có)[\\p{L}]+|przedsiębior[\\p{L}]+|biznesmen[\\p{L}]+|turyst[\\p{L}]+|ekonomi(?:st|śc)[\\p{L}]+|history(?:k|c)[\\p{L}]+|kole(?:g|dz)[\\p{L}]+|współpracowni[\\p{L}]+|dowód?c[\\p{L}]+|doradc[\\p{L}]*|doradców|ofiar[\\p{L}]*|świad(?:k|e)[\\p{L}]+|najemni[\\p{L}]+|terroryst[\\p{L}]+|podsądn[\\p{L}]+|współoskarżon[\\p{L}]+|demokra(?:t|c)[\\p{L}]+|influencer[\\p{L}]+|sportow(?:c|có)[\\p{L}]+';

export const numbers: LanguageTables['numbers'] = {
  words: Object.fromEntries(
    Object.entries(FORMS).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, Number(value)])),
  ),
  scales: {
    tysiąc: 1000,
    tysiące: 1000,
    tysięcy: 1000,
    tysiąca: 1000,
    'tys.': 1000,
    tys: 1000,
    milion: 1_000_000,
    miliony: 1_000_000,
    milionów: 1_000_000,
    mln: 1_000_000,
    tuzin: 12,
  },
  joiner: 'i',
  ordinals: Object.fromEntries(ORDINALS.flatMap((stem, i) => ordinalForms(stem).map((form) => [form, i + 1]))),
  vague:
    '(?:kilka|parę|wiele) (?:tuzinów|dziesiątek|setek|tysięcy)|dziesiątki(?: tysięcy)?|dziesiątek|dziesiątkami|setki(?: tysięcy)?|setek|tysiące|tysięcy|kilk(?:a|u|oro|oma)|kilkana(?:ście|stu|ścioro)|kilkadziesi(?:ąt|ęciu)|kilkaset|kilkuset|paru|parę|kilkudziesięciu|kilkunastu|wielu|wiele|licz(?:ni|ne|nych)|część|większość|(?:pierwsz|kolejn|now|dużą|liczn)[\\p{L}]* grup[\\p{L}]+|grup(?:a|ę|ie|ą)(?= )',
  half: 'i pół',
  personal:
    'dwaj|trzej|czterej|obaj|oboje|obu|dwoje|troje|czworo|[\\p{L}]+oro|dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu|[\\p{L}]+nastu',
  all: 'wszyscy|wszystkie|wszystkich|wszystkim|cała|całą|żaden z|nikt z',
  range: ['między|od|pomiędzy', 'a|do|i'],
  digits: '\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:,\\d+)?',
  groupMark: ' ',
  decimalMark: ',',
  alternative: 'lub|albo|czy|do|-|–|—',
  qualifiers: [
    {
      pattern: 'co najmniej|conajmniej|przynajmniej|nie mniej niż|minimum|najmniej',
      qualifier: 'at_least',
    },
    { pattern: 'ponad|przeszło|więcej niż|powyżej|grubo ponad|nieco ponad|dobrze ponad', qualifier: 'more_than' },
    {
      pattern:
        'około|ok\\.|blisko|prawie|niemal|mniej więcej|w przybliżeniu|jakieś|jakichś|niespełna|mniej niż|nawet|szacunkowo|bez mała',
      qualifier: 'about',
    },
  ],
  qualifiersAfter: [
    { pattern: 'lub więcej|albo więcej|i więcej', qualifier: 'at_least' },
    { pattern: '-?kilka', qualifier: 'more_than' },
  ],
  units: [
    {
      unit: 'year',
      pattern: '(?:lat(?:a|ach|om)?|rok(?:u|iem)?|l\\.)|letni[\\p{L}]* (?:wyrok|kar|pobyt|więzieni)',
    },
    { unit: 'month', pattern: 'miesi(?:ąc(?:e|a|u|em)?|ęcy|ącach)' },
    { unit: 'day', pattern: 'd(?:ni(?:a|ach|om)?|zień|ób|oby|obę)' },
    { unit: 'hour', pattern: 'godzin(?:y|ę|a|ach)?' },
    { unit: 'train', pattern: '(?:[\\p{L}–-]+\\s+){0,3}?(?:pociąg(?:i|ów|u)|składów)' },
    {
      unit: 'vehicle',
      pattern:
        '(?:[\\p{L}–-]+\\s+){0,3}?(?:ciężarów(?:ki|ek|kę)|tir(?:y|ów)|pojazd(?:y|ów)|samochod(?:y|ów)|naczep(?:y)?|aut(?:a)?)',
    },
    { unit: 'USD', pattern: '(?:dolar(?:y|ów|a)|usd)' },
    { unit: 'EUR', pattern: 'euro' },
  ],
  people: `{person}|${PEOPLE}`,
  gapStop:
    'z|ze|w|we|na|do|od|dla|przez|po|o|i|a|oraz|lub|albo|ale|który|która|które|którzy|których|którym|że|jak|niż|przed|za|pod|nad|bez|przy|są|był|była|było|byli|były|jest|został|została|zostali|zostały|ma|mają|się|nie|co|gdy|kiedy|jako|także|również|roku|r|proc',
  notPeople:
    '(?:-?(?:letni|latek|latk)|procent|proc\\.|%|km|kilometr|mil(?![\\p{L}])|metr|kg|ton(?:y)?(?![\\p{L}])|raz(?:y)?(?![\\p{L}])|minut|sekund|tygodn|dekad|wiek(?:u|ów)|zarzut|artyku|art\\.|kraj(?:e|ów|ach)(?![\\p{L}])|państw|miast|region|ambasad|apel|list(?:y|ów)(?![\\p{L}])|organizacj|przejś|miejsc|punkt|mandat|dron|rakiet|statk|okręt|lotów|rund|pyta(?:nia|ń)|przypad|spraw(?:y)?(?![\\p{L}])|hektar|kadencj|rozm[oó]w|spotka|stron(?:y)?(?![\\p{L}])|książ|mld|miliard|złotych|zł(?![\\p{L}])|rubli|instytucj|redakcj|portal|proces)[\\p{L}]*',
  others:
    '(?:inn(?:ych|ymi|e|i|ym)|pozostał(?:ych|ymi|e)|kolejn(?:ych|ymi|e|ym)|dalszych|następnych|więcej)(?:\\s+(?:polityczn[\\p{L}]+\\s+)?{person})?',
  and: 'i|oraz|a także|wraz z|razem z|jak również|plus|jak i',
  money: '(?:\\$|€|usd|eur)',
};
