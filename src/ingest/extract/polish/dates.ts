/** Polish: months and weekdays in their cases, and the ways of writing dates and of pointing to them. Read by `dates.ts`. */
import type { LanguageTables } from '../tables.ts';

const MONTHS = [
  'styczeń stycznia styczniu styczniem',
  'luty lutego lutym lutemu',
  'marzec marca marcu marcem',
  'kwiecień kwietnia kwietniu kwietniem',
  'maj maja maju majem',
  'czerwiec czerwca czerwcu czerwcem',
  'lipiec lipca lipcu lipcem',
  'sierpień sierpnia sierpniu sierpniem',
  'wrzesień września wrześniu wrześniem',
  'październik października październiku październikiem',
  'listopad listopada listopadzie listopadem',
  'grudzień grudnia grudniu grudniem',
];

const WEEKDAYS = [
  'poniedziałek poniedziałku poniedziałkiem',
  'wtorek wtorku wtorkiem',
  'środa środę środy środą',
  'czwartek czwartku czwartkiem',
  'piątek piątku piątkiem',
  'sobota sobotę soboty sobotą',
  'niedziela niedzielę niedzieli niedzielą',
];

const numbered = (rows: readonly string[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap((row, i) => row.split(' ').map((form) => [form, i + 1])));

const YEAR = '(?<y>(?:19|20)\\d\\d)(?:\\s*(?:r\\.|roku|rokiem|rok))?';
/** "września ubiegłego roku": the year before that of publication; "tego roku": its own. */
const RELATIVE_YEAR =
  '\\s+(?:(?<back>(?:ubiegłego|zeszłego|minionego) roku|ub\\. ?r\\.)|(?:(?:tego|bieżącego) roku|br\\.))';
const YEAR2 = '(?<y2>(?:19|20)\\d\\d)(?:\\s*(?:r\\.|roku))?';
const AGO = '(?<n>\\d{1,2}|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć)';

/** "Two days", "a week": so many, or one. */
const SOME =
  '(?:(?<n>[\\p{L}\\d]{1,16}) (?<u>dni|tygodnie|tygodni|miesiące|miesięcy|lata|lat)|(?<u>dzień|tydzień|miesiąc|rok))';

export const dates: LanguageTables['dates'] = {
  months: numbered(MONTHS),
  weekdays: numbered(WEEKDAYS),
  units: {
    dzień: 'day',
    dni: 'day',
    tydzień: 'week',
    tygodnie: 'week',
    tygodni: 'week',
    miesiąc: 'month',
    miesiące: 'month',
    miesięcy: 'month',
    rok: 'year',
    lata: 'year',
    lat: 'year',
    godzin: 'hour',
    godziny: 'hour',
  },
  seasons: {
    wiosną: [3, 5],
    wiosny: [3, 5],
    wiosna: [3, 5],
    latem: [6, 8],
    lata: [6, 8],
    lato: [6, 8],
    jesienią: [9, 11],
    jesieni: [9, 11],
    jesień: [9, 11],
    zimą: [12, 2],
    zimy: [12, 2],
    zima: [12, 2],
  },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)-(?<mm>\\d\\d)-(?<d>\\d\\d)' },
    { rule: 'date.dotted', kind: 'date', pattern: `(?<d>\\d{1,2})\\.(?<mm>\\d{1,2})\\.${YEAR}` },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern: `(?<d>\\d{1,2})(?:\\s+(?<m>{month}))?\\s*(?:do|a|i|-|–|—)\\s*(?<d2>\\d{1,2})\\s+(?<m2>{month})(?:\\s+${YEAR2})?`,
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: `(?<=(?:latach|lata|między|od)\\s)${YEAR}\\s*(?:do|a|i|-|–|—)\\s*${YEAR2}`,
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:(?<w>{weekday}),?\\s+\\(?)?(?<d>\\d{1,2})\\.?\\s+(?<m>{month})(?:,?\\s+${YEAR}|${RELATIVE_YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:na początku|z początkiem|w połowie|pod koniec|z końcem|w końcu|początk(?:iem|u)|końc(?:em|a|u))\\s+(?<m>{month})(?:\\s+${YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:na początku|z początkiem|w połowie|pod koniec|z końcem|początk(?:iem|u)|końc(?:em|a))\\s+${YEAR}`,
    },
    { rule: 'date.month-year', kind: 'date', pattern: `(?<m>{month})(?:\\s+${YEAR}|${RELATIVE_YEAR})` },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: `(?<s>wiosną|wiosny|latem|lata|jesienią|jesieni|zimą|zimy)\\s+${YEAR}`,
    },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: '(?<s>wiosną|latem|jesienią)(?: (?:tego|br\\.|bieżącego)(?: roku)?)?',
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern:
        '(?:w|we|z|od|na|przed|po|do)\\s+(?:(?<dir>ubiegł[yąe]|zeszł[yąe]|miniony|minioną|ostatni|ostatnią|najbliższ[yą]|przyszł[yą]|następn[yą])\\s+)?(?<w>{weekday})(?:\\s+(?:rano|wieczorem|po południu|w nocy|nad ranem|w południe))?',
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern: '(?:(?:rano|wieczorem|po południu)\\s+)(?:w|we)\\s+(?<w>{weekday})',
    },
    {
      rule: 'date.yesterday',
      kind: 'relative',
      unit: 'day',
      offset: -1,
      pattern: 'wczoraj(?: wieczorem| rano)?|ubiegłej nocy|minionej nocy',
    },
    { rule: 'date.before-yesterday', kind: 'relative', unit: 'day', offset: -2, pattern: 'przedwczoraj' },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern: 'dziś|dzisiaj|dziś (?:rano|wieczorem)|tej nocy|obecnie(?= w więzieniach)|na dziś',
    },
    { rule: 'date.tomorrow', kind: 'relative', unit: 'day', offset: 1, pattern: 'jutro' },
    {
      rule: 'date.last-week',
      kind: 'relative',
      unit: 'week',
      offset: -1,
      pattern: '(?:w )?(?:ubiegłym|zeszłym|minionym|poprzednim) tygodniu|tydzień temu',
    },
    { rule: 'date.this-week', kind: 'relative', unit: 'week', offset: 0, pattern: '(?:w )?(?:tym|bieżącym) tygodniu' },
    {
      rule: 'date.next-week',
      kind: 'relative',
      unit: 'week',
      offset: 1,
      pattern: '(?:w )?(?:przyszłym|następnym|najbliższym) tygodniu|za tydzień',
    },
    {
      rule: 'date.last-month',
      kind: 'relative',
      unit: 'month',
      offset: -1,
      pattern: '(?:w )?(?:ubiegłym|zeszłym|minionym|poprzednim) miesiącu|miesiąc temu',
    },
    {
      rule: 'date.this-month',
      kind: 'relative',
      unit: 'month',
      offset: 0,
      pattern: '(?:w )?(?:tym|bieżącym) miesiącu|(?:na początku|w połowie|pod koniec) tego miesiąca',
    },
    {
      rule: 'date.next-month',
      kind: 'relative',
      unit: 'month',
      offset: 1,
      pattern: '(?:w )?(?:przyszłym|następnym) miesiącu|za miesiąc',
    },
    {
      rule: 'date.last-year',
      kind: 'relative',
      unit: 'year',
      offset: -1,
      pattern: '(?:w )?(?:ubiegłym|zeszłym|minionym|poprzednim) roku|rok temu|(?:ubiegłego|zeszłego|minionego) roku',
    },
    {
      rule: 'date.this-year',
      kind: 'relative',
      unit: 'year',
      offset: 0,
      pattern: '(?:w )?(?:tym|bieżącym) roku|(?:tego|bieżącego) roku|br\\.',
    },
    {
      rule: 'date.next-year',
      kind: 'relative',
      unit: 'year',
      offset: 1,
      pattern: '(?:w )?(?:przyszłym|następnym) roku|za rok',
    },
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern: `${AGO}\\s+(?<u>dni|tygodnie|tygodni|miesiące|miesięcy|lata|lat)\\s+temu`,
    },
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern: `przed\\s+(?<n>\\d{1,2})\\s+(?<u>dni|tygodnie|tygodni|miesiące|miesięcy|lata|lat)ami?`,
    },
    { rule: 'date.same-day', kind: 'same', unit: 'day', pattern: 'tego samego dnia|tego dnia|w tym samym dniu' },
    {
      rule: 'date.day-after',
      kind: 'same',
      unit: 'day',
      offset: 1,
      pattern: 'następnego dnia|nazajutrz|kolejnego dnia|dobę później',
    },
    {
      rule: 'date.day-before',
      kind: 'same',
      unit: 'day',
      offset: -1,
      pattern: 'poprzedniego dnia|w przeddzień',
    },
    {
      rule: 'date.later',
      kind: 'later',
      pattern: `(?:w )?${SOME} (?:później|potem)`,
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern: `${SOME} wcześniej`,
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'clause',
      pattern: `(?<!(?:na|przez|do|od|za|z|i|o|po) )${SOME}(?= po tym,? (?:jak|gdy|kiedy) )`,
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'noun',
      pattern: `(?<!(?:na|przez|do|od|za|z|i|o|po) )${SOME}(?= po (?!tym))`,
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'clause',
      pattern:
        '(?<!(?:na|przez|do|od|za|z|i|o|po) )(?:na )?(?<n>[\\p{L}\\d]{1,16}) (?<u>dzień|dni|tydzień|tygodnie|tygodni)(?= przed tym,? (?:jak|zanim) )|(?=,? zanim )',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'noun',
      pattern:
        '(?<!(?:na|przez|do|od|za|z|i|o|po) )(?:na )?(?<n>[\\p{L}\\d]{1,16}) (?<u>dzień|dni|tydzień|tygodnie|tygodni)(?= przed (?!tym))',
    },
    { rule: 'date.same-month', kind: 'same', unit: 'month', pattern: '(?:w )?tym samym miesiącu|tego samego miesiąca' },
    {
      rule: 'date.same-year',
      kind: 'same',
      unit: 'year',
      pattern: '(?:w )?tym samym roku|(?:(?:(?<d>\\d{1,2}) )?(?<m>{month}) )?tego samego roku',
    },
    {
      rule: 'date.within',
      kind: 'within',
      pattern:
        '(?:kilka|parę|dwie|trzy|cztery|\\d+) godzin(?:y)? (?:później|potem|po)|(?:w ciągu|po|po upływie) (?:kilku|paru|\\d+) godzin',
    },
    {
      rule: 'date.month',
      kind: 'date',
      pattern:
        '(?<=(?:w|we|od|do|z|po|przed|na|ze|początku|końca|koniec|połowie|ubiegłego|zeszłego|ten|tego|minionego) )(?<m>{month})(?! \\d)',
    },
    {
      rule: 'date.year',
      kind: 'date',
      pattern:
        '(?<=(?:w|od|do|z|po|przed|roku|na|już|dopiero|rokiem|jeszcze|około|i) )(?<y>(?:19|20)\\d\\d)(?:\\s*(?:r\\.|roku|rokiem|rok))?(?![,.]\\d|-\\p{L}| (?:os|wię|ludz|polit))',
    },
    { rule: 'date.year', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)\\s*(?:r\\.|roku)' },
  ],
  since: 'od|począwszy od|poczynając od|od dnia|od czasu|od początku',
  until: 'do|do dnia|aż do|przed|do końca',
  preposition: 'w|we|dnia|z|z dnia|na|od|do|po|przed|około|podczas|za|w dniach|w dniu|w nocy z|w nocy na',
  ofNoun:
    'z|ze|z dnia|wyborów|wyborach|protestów|protestach|wybory|roku|ruch[\\p{L}]*|(?:opublikowan|ogłoszon)[\\p{L}]+(?: we?)?',
  approximate: 'około|ok\\.|mniej więcej',
  future:
    'będ(?:zie|ą)|zostan(?:ie|ą)|ma(?:ją)?(?: się)? [\\p{L}]+ć|planuj[\\p{L}]+|zaplanowan[\\p{L}]+|najbliższ[\\p{L}]+|przyszł[\\p{L}]+|otworzy|spodziewa[\\p{L}]*|termin[\\p{L}]*|rozpoczn[\\p{L}]+|odbędzie',
  last: 'ubiegł[\\p{L}]+|zeszł[\\p{L}]+|minion[\\p{L}]+|ostatni[\\p{L}]*',
  next: 'najbliższ[\\p{L}]+|przyszł[\\p{L}]+|następn[\\p{L}]+',
};
