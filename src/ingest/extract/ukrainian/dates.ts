/** Ukrainian: months and weekdays in their cases, and the ways of writing dates and of pointing to them. Read by `dates.ts`. */
import type { LanguageTables } from '../tables.ts';

const MONTHS = [
  'січень січня січні січнем',
  'лютий лютого лютому лютим',
  'березень березня березні березнем',
  'квітень квітня квітні квітнем',
  'травень травня травні травнем',
  'червень червня червні червнем',
  'липень липня липні липнем',
  'серпень серпня серпні серпнем',
  'вересень вересня вересні вереснем',
  'жовтень жовтня жовтні жовтнем',
  'листопад листопада листопаді листопадом',
  'грудень грудня грудні груднем',
];

const WEEKDAYS = [
  'понеділок понеділка понеділку понеділком',
  'вівторок вівторка вівторку вівторком',
  'середа середу середи середою',
  'четвер четверга четвергу четвергом',
  "п'ятниця п'ятницю п'ятниці п'ятницею п’ятниця п’ятницю п’ятниці п’ятницею пʼятниця пʼятницю пʼятниці пʼятницею",
  'субота суботу суботи суботою',
  'неділя неділю неділі неділею',
];

const numbered = (rows: readonly string[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap((row, i) => row.split(' ').map((form) => [form, i + 1])));

const YEAR = '(?<y>(?:19|20)\\d\\d)(?:-го|-му)?(?:\\s*(?:р\\.|року|році|рік|роком))?';
const YEAR2 = '(?<y2>(?:19|20)\\d\\d)(?:\\s*(?:р\\.|року|роки|років|роках))?';
/** "вересня минулого року": the year before that of publication; "цього року": its own. */
const RELATIVE_YEAR =
  '\\s+(?:(?<back>(?:минулого|торішнього|попереднього) року)|(?:(?:цього|поточного) року|ц\\.р\\.))';
const N = "(?<n>\\d{1,2}|два|дві|три|чотири|п[’'ʼ]ять|шість|сім|вісім|десять)";

/** "Two days", "a week": so many, or one. */
const SOME =
  "(?:(?<n>[\\p{L}\\d’'ʼ]{1,16}) (?<u>дні|днів|тижні|тижнів|місяці|місяців|роки|років)|(?<u>день|тиждень|місяць|рік))";

export const dates: LanguageTables['dates'] = {
  months: numbered(MONTHS),
  weekdays: numbered(WEEKDAYS),
  units: {
    день: 'day',
    дні: 'day',
    днів: 'day',
    тиждень: 'week',
    тижні: 'week',
    тижнів: 'week',
    місяць: 'month',
    місяці: 'month',
    місяців: 'month',
    рік: 'year',
    роки: 'year',
    років: 'year',
    година: 'hour',
    години: 'hour',
    годин: 'hour',
  },
  seasons: {
    навесні: [3, 5],
    весни: [3, 5],
    весною: [3, 5],
    влітку: [6, 8],
    улітку: [6, 8],
    літа: [6, 8],
    восени: [9, 11],
    осені: [9, 11],
    взимку: [12, 2],
    узимку: [12, 2],
    зими: [12, 2],
  },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)-(?<mm>\\d\\d)-(?<d>\\d\\d)' },
    { rule: 'date.dotted', kind: 'date', pattern: `(?<d>\\d{1,2})\\.(?<mm>\\d{1,2})\\.${YEAR}` },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern: `(?<d>\\d{1,2})(?:\\s+(?<m>{month}))?\\s*(?:до|по|і|й|та|-|–|—)\\s*(?<d2>\\d{1,2})\\s+(?<m2>{month})(?:\\s+${YEAR2})?`,
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: `(?<=(?:у|в|роках|роки|між|з|від|із)\\s)${YEAR}\\s*(?:до|по|і|та|-|–|—)\\s*${YEAR2}`,
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:(?<w>{weekday}),?\\s+\\(?)?(?<d>\\d{1,2})(?:-го)?\\s+(?<m>{month})(?:,?\\s+${YEAR}|${RELATIVE_YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:на початку|від початку|з початку|із початку|в середині|у середині|наприкінці|в кінці|у кінці|напочатку|початк(?:ом|у)|кінц(?:ем|я))\\s+(?<m>{month})(?:\\s+${YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:на початку|від початку|з початку|в середині|у середині|наприкінці|в кінці|у кінці|кінця)\\s+${YEAR}`,
    },
    { rule: 'date.month-year', kind: 'date', pattern: `(?<m>{month})(?:\\s+${YEAR}|${RELATIVE_YEAR})` },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: `(?<s>навесні|весни|весною|влітку|улітку|літа|восени|осені|взимку|узимку|зими)\\s+${YEAR}`,
    },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: '(?<s>навесні|влітку|улітку|восени)(?: (?:цього|поточного) року)?',
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern:
        '(?:у|в|із|зі|з|від|на|до|до кінця)\\s+(?:(?<dir>минул(?:ий|у|ого|ої)|останн(?:ій|ю)|наступн(?:ий|у|ого)|найближч(?:ий|у))\\s+)?(?<w>{weekday})(?:\\s+(?:вранці|ввечері|увечері|вдень|вночі))?',
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern: '(?:вранці|ввечері|увечері|вдень|вночі)\\s+(?:у|в|проти|на)?\\s*(?<w>{weekday})',
    },
    {
      rule: 'date.yesterday',
      kind: 'relative',
      unit: 'day',
      offset: -1,
      pattern: 'вчора|учора|напередодні ввечері|минулої ночі',
    },
    { rule: 'date.before-yesterday', kind: 'relative', unit: 'day', offset: -2, pattern: 'позавчора' },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern: 'сьогодні(?: вранці| ввечері| вдень)?|цієї ночі|на сьогодні|сьогоднішн[\\p{L}]+',
    },
    { rule: 'date.tomorrow', kind: 'relative', unit: 'day', offset: 1, pattern: 'завтра' },
    {
      rule: 'date.last-week',
      kind: 'relative',
      unit: 'week',
      offset: -1,
      pattern: '(?:на )?(?:минулому|попередньому) тижні|минулого тижня|тиждень тому',
    },
    {
      rule: 'date.this-week',
      kind: 'relative',
      unit: 'week',
      offset: 0,
      pattern: '(?:на )?(?:цьому|поточному) тижні|цього тижня',
    },
    {
      rule: 'date.next-week',
      kind: 'relative',
      unit: 'week',
      offset: 1,
      pattern: '(?:на )?наступному тижні|наступного тижня',
    },
    {
      rule: 'date.last-month',
      kind: 'relative',
      unit: 'month',
      offset: -1,
      pattern: '(?:у |в )?минулому місяці|минулого місяця|місяць тому',
    },
    {
      rule: 'date.this-month',
      kind: 'relative',
      unit: 'month',
      offset: 0,
      pattern: '(?:у |в )?цьому місяці|цього місяця|поточного місяця',
    },
    {
      rule: 'date.next-month',
      kind: 'relative',
      unit: 'month',
      offset: 1,
      pattern: '(?:у |в )?наступному місяці|наступного місяця',
    },
    {
      rule: 'date.last-year',
      kind: 'relative',
      unit: 'year',
      offset: -1,
      pattern: '(?:у |в )?минулому році|минулого року|торік|рік тому',
    },
    {
      rule: 'date.this-year',
      kind: 'relative',
      unit: 'year',
      offset: 0,
      pattern: '(?:у |в )?(?:цьому|поточному) році|(?:цього|поточного) року|цьогоріч',
    },
    {
      rule: 'date.next-year',
      kind: 'relative',
      unit: 'year',
      offset: 1,
      pattern: '(?:у |в )?наступному році|наступного року',
    },
    { rule: 'date.ago', kind: 'ago', pattern: `${N}\\s+(?<u>дні|днів|тижні|тижнів|місяці|місяців|роки|років)\\s+тому` },
    {
      rule: 'date.same-day',
      kind: 'same',
      unit: 'day',
      pattern: 'того ж дня|того самого дня|цього ж дня|у той же день|того дня',
    },
    {
      rule: 'date.day-after',
      kind: 'same',
      unit: 'day',
      offset: 1,
      pattern: 'наступного дня|назавтра|на наступний день|днем пізніше',
    },
    {
      rule: 'date.day-before',
      kind: 'same',
      unit: 'day',
      offset: -1,
      pattern: 'днем раніше|попереднього дня',
    },
    {
      rule: 'date.later',
      kind: 'later',
      pattern: `через ${SOME}(?! після)|(?:за )?${SOME} (?:потому|по тому|пізніше|опісля)`,
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern: `(?:за )?${SOME} (?:до (?:того(?! як|, як)|цього)|раніше)`,
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'clause',
      pattern: `(?:(?:через|за) )?${SOME}(?= після того,? як )`,
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'noun',
      pattern: `(?:(?:через|за) )?${SOME}(?= після (?!того))`,
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'clause',
      pattern: `за ${SOME}(?= до того,? як )`,
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'noun',
      pattern: `за ${SOME}(?= до (?!того|цього))`,
    },
    { rule: 'date.same-month', kind: 'same', unit: 'month', pattern: 'того ж місяця|того самого місяця|тоді ж' },
    {
      rule: 'date.same-year',
      kind: 'same',
      unit: 'year',
      pattern: '(?:(?:(?<d>\\d{1,2}) )?(?<m>{month}) )?(?:того ж|того самого) року',
    },
    {
      rule: 'date.within',
      kind: 'within',
      pattern: '(?:через |за )?(?:кілька|дві|три|чотири|\\d+) годин(?:и)?(?: по тому| потому| після)?',
    },
    {
      rule: 'date.month',
      kind: 'date',
      pattern:
        '(?<=(?:у|в|від|до|з|із|після|перед|на|за|початку|кінця|середині|наприкінці|минулого|цього|протягом) )(?<m>{month})(?! \\d)',
    },
    {
      rule: 'date.year',
      kind: 'date',
      pattern:
        "(?<=(?:у|в|від|до|з|із|після|перед|на|ще|аж|далекому|близько) )(?<y>(?:19|20)\\d\\d)(?:-го|-му)?(?:\\s*(?:р\\.|року|році|рік))?(?![,.]\\d|-\\p{L}| (?:ос|лю|в[’'ʼ]яз|політ))",
    },
    { rule: 'date.year', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)\\s*(?:р\\.|року|році)' },
  ],
  since: 'з|із|від|зі|починаючи з|починаючи від|ще з',
  until: 'до|перед|аж до|до кінця|по',
  preposition: 'у|в|на|від|з|із|за|після|перед|близько|протягом|станом на|ще в|ще у|вночі на|у ніч на|опівночі',
  ofNoun: 'виборів|протестів|подій|революції|конституції|вироку|рух[ау]?|(?:опублікован|оприлюднен)[\\p{L}]+(?: у| в)?',
  approximate: 'близько|приблизно|орієнтовно|десь',
  future:
    'буде|будуть|має|мають|планує[\\p{L}]*|заплан[\\p{L}]+|очіку[\\p{L}]+|відкриє|звільнить|відвідає|зустрінеться|найближч[\\p{L}]+|наступн[\\p{L}]+|до|відбудеться|почнеться|розпочн[\\p{L}]+',
  last: 'минул[\\p{L}]+|останн[\\p{L}]+',
  next: 'наступн[\\p{L}]+|найближч[\\p{L}]+',
};
