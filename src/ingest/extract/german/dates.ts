/** German: months, weekdays and the ways of writing dates and of pointing to them. */
import type { LanguageTables } from '../tables.ts';

const YEAR = '(?:19|20)\\d\\d';
const ENDING = '(?:e[nrms]?)';
const relative = (unit: 'day' | 'week' | 'month' | 'year', noun: string, rule: string) => [
  {
    rule: `date.last-${rule}`,
    kind: 'relative' as const,
    unit,
    offset: -1,
    pattern: `(?:letzt|vergangen|vorig|zurückliegend)${ENDING} ${noun}`,
  },
  { rule: `date.this-${rule}`, kind: 'relative' as const, unit, offset: 0, pattern: `diese[nrms]? ${noun}` },
  {
    rule: `date.next-${rule}`,
    kind: 'relative' as const,
    unit,
    offset: 1,
    pattern: `(?:nächst|kommend)${ENDING} ${noun}`,
  },
];

export const dates: LanguageTables['dates'] = {
  months: {
    januar: 1,
    jänner: 1,
    jan: 1,
    februar: 2,
    feber: 2,
    feb: 2,
    märz: 3,
    mrz: 3,
    april: 4,
    apr: 4,
    mai: 5,
    juni: 6,
    jun: 6,
    juli: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    dezember: 12,
    dez: 12,
  },
  weekdays: {
    montag: 1,
    dienstag: 2,
    mittwoch: 3,
    donnerstag: 4,
    freitag: 5,
    samstag: 6,
    sonnabend: 6,
    sonntag: 7,
  },
  units: {
    tag: 'day',
    tage: 'day',
    tagen: 'day',
    woche: 'week',
    wochen: 'week',
    monat: 'month',
    monate: 'month',
    monaten: 'month',
    jahr: 'year',
    jahre: 'year',
    jahren: 'year',
    stunde: 'hour',
    stunden: 'hour',
  },
  seasons: { frühjahr: [3, 5], frühling: [3, 5], sommer: [6, 8], herbst: [9, 11], winter: [12, 2] },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: `(?<y>${YEAR})-(?<mm>\\d\\d)-(?<d>\\d\\d)` },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern: `(?<d>\\d{1,2})\\.(?:\\s+(?<m>{month}))?\\s*(?:bis|und|-|–)\\s*(?:zum\\s+|dem\\s+)?(?<d2>\\d{1,2})\\.\\s+(?<m2>{month})(?:\\s+(?<y2>${YEAR}))?`,
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: `(?<=(?:von|zwischen)\\s)(?<y>${YEAR})\\s+(?:bis|und)\\s+(?<y2>${YEAR})`,
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:(?<w>{weekday}),?\\s+(?:dem\\s+|den\\s+)?)?(?<d>\\d{1,2})\\.\\s?(?<m>{month})(?:\\s+(?<y>${YEAR}))?`,
    },
    { rule: 'date.numeric', kind: 'date', pattern: `(?<d>\\d{1,2})\\.\\s?(?<mm>\\d{1,2})\\.\\s?(?<y>${YEAR})` },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:anfang|mitte|ende)(?: des monats)? (?<m>{month})(?:\\s+(?<y>${YEAR}))?`,
    },
    { rule: 'date.part', kind: 'part', pattern: `(?:anfang|mitte|ende) (?<y>${YEAR})` },
    { rule: 'date.month-this-year', kind: 'date', pattern: '(?<m>{month}) dieses jahres' },
    {
      rule: 'date.that-year',
      kind: 'same',
      unit: 'year',
      pattern: '(?:(?:(?<d>\\d{1,2})\\. )?(?<m>{month}) )?(?:jenes|desselben|des (?:gleichen|selben)) jahres',
    },
    {
      rule: 'date.month-last-year',
      kind: 'date',
      pattern: '(?<m>{month}) (?<back>(?:vergangenen|letzten|vorigen) jahres)',
    },
    { rule: 'date.month-year', kind: 'date', pattern: `(?<m>{month})\\s+(?<y>${YEAR})` },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: `(?<s>frühjahr|frühling|sommer|herbst|winter)(?:\\s+(?:des jahres\\s+)?(?<y>${YEAR}))?`,
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern:
        '(?:(?<dir>vergangenen|letzten|vorigen|kommenden|nächsten|diesen)\\s+)?(?<!vorletzten )(?<w>{weekday})(?:s)?(?:[- ]?(?:morgen|vormittag|mittag|nachmittag|abend|nacht|früh))?',
    },
    { rule: 'date.yesterday', kind: 'relative', unit: 'day', offset: -1, pattern: 'gestern|am vortag|letzte nacht' },
    {
      rule: 'date.before-yesterday',
      kind: 'relative',
      unit: 'day',
      offset: -2,
      pattern: 'vorgestern',
    },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern: 'heute(?: (?:morgen|früh|abend|mittag))?',
    },
    { rule: 'date.tomorrow', kind: 'relative', unit: 'day', offset: 1, pattern: '(?<=für |bis |erst )morgen' },
    ...relative('week', 'woche', 'week'),
    ...relative('month', 'monats?', 'month'),
    ...relative('year', 'jahre?s?', 'year'),
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern:
        'vor (?:gut |knapp |rund |etwa |mehr als |fast )?(?<n>\\d{1,2}|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?<u>tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)',
    },
    {
      rule: 'date.same-day',
      kind: 'same',
      unit: 'day',
      pattern:
        '(?:am (?:selben|gleichen) (?:tag|abend)|noch am (?:selben )?(?:tag|abend)|am (?:abend|nachmittag|morgen))',
    },
    {
      rule: 'date.day-after',
      kind: 'same',
      unit: 'day',
      offset: 1,
      pattern: 'am (?:nächsten|folgenden) tag|tags darauf',
    },
    {
      rule: 'date.day-before',
      kind: 'same',
      unit: 'day',
      offset: -1,
      pattern: 'am (?:tag|abend) (?:zuvor|davor)|tags zuvor',
    },
    {
      rule: 'date.later',
      kind: 'later',
      pattern:
        '(?:ein(?:e|en|em)?|(?<n>[\\p{L}\\d]{1,16})) (?<u>tage?n?|wochen?|monate?n?|jahre?n?) (?:später|danach|darauf)',
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern:
        '(?:ein(?:e|en|em)?|(?<n>[\\p{L}\\d]{1,16})) (?<u>tage?n?|wochen?|monate?n?|jahre?n?) (?:zuvor|davor|vorher|früher)',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'clause',
      pattern:
        '(?<!(?:zu|für|von|vor|seit|nach|weitere|und|mehr als) )(?:eine?n?|am|(?<n>[\\p{L}\\d]{1,16})) (?<u>tage?n?|wochen?)(?=,? nachdem )',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'noun',
      pattern:
        '(?<!(?:zu|für|von|vor|seit|nach|weitere|und|mehr als) )(?:eine?n?|am|(?<n>[\\p{L}\\d]{1,16})) (?<u>tage?n?|wochen?)(?= nach )',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'clause',
      pattern:
        '(?<!(?:zu|für|von|vor|seit|nach|weitere|und|mehr als) )(?:eine?n?|(?<n>[\\p{L}\\d]{1,16})) (?<u>tage?n?|wochen?)(?=,? bevor )',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'noun',
      pattern:
        '(?<!(?:zu|für|von|vor|seit|nach|weitere|und|mehr als) )(?:eine?n?|(?<n>[\\p{L}\\d]{1,16})) (?<u>tage?n?|wochen?)(?= vor )',
    },
    { rule: 'date.same-month', kind: 'same', unit: 'month', pattern: 'im (?:selben|gleichen) monat' },
    { rule: 'date.same-year', kind: 'same', unit: 'year', pattern: 'im (?:selben|gleichen) jahr' },
    { rule: 'date.month', kind: 'date', pattern: '(?<m>{month})(?! \\d)' },
    {
      rule: 'date.year',
      kind: 'date',
      pattern: `(?<=^|(?:jahre?|seit|bis|ende|anfang|von|und|um|vor|nach|war|waren|wurde|wurden|hatten?|wollten?|sollten?|konnten?|mussten?|er|sie|ihn|sich|bereits|schon|noch|erst|zuletzt) )(?<y>${YEAR})(?![.,]\\d|-\\p{L}| (?:menschen|personen|gefangene|festnahmen))`,
    },
  ],
  since: 'seit(?: dem| der)?|(?:mit )?stand(?: vom)?',
  until: 'bis(?: zum| zur)?',
  preposition:
    'am|im|in|in der|seit|seit dem|seit der|vom|von|ab|ab dem|gegen|um|bis|bis zum|zum|noch am|den|der|im jahr|aus dem jahr|im jahre|schon am|bereits am|erst am|bereits|erst|schon',
  ofNoun:
    '(?:putsch(?:versuchs?)?|aufstands?|unruhen|wahl|wahlen|proteste[ns]?|demonstrationen|[\\p{L}]+bewegung|massenproteste[ns]?|verfassung|gesetz|revolution|krieg|abkommen|urteil|bewährungsstrafe)(?: vom| von| im| aus dem jahr)?',
  approximate: 'etwa|ungefähr|circa|gegen',
  future:
    'will|wollen|soll|sollen|wird|werden|plant|planen|bis|nächsten|kommenden|bevorstehend\\p{L}*|geplant|reist|muss|droht',
  last: 'vergangenen|letzten|vorigen',
  next: 'kommenden|nächsten',
};
