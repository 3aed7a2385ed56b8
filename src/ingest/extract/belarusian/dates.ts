/** Belarusian: months, weekdays and the ways of writing dates and of pointing to them. Read by `dates.ts`. */
import type { LanguageTables } from '../tables.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['студзень', 'студзеня', 'студзеню', 'студзені'],
  ['люты', 'лютага', 'лютаму', 'лютым'],
  ['сакавік', 'сакавіка', 'сакавіку'],
  ['красавік', 'красавіка', 'красавіку'],
  ['май', 'мая', 'маю', 'маі', 'траўень', 'траўня', 'траўні', 'траўню', 'трауня', 'трауні'],
  ['чэрвень', 'чэрвеня', 'чэрвені', 'чэрвеню'],
  ['ліпень', 'ліпеня', 'ліпені', 'ліпеню'],
  ['жнівень', 'жніўня', 'жніўні', 'жніўню', 'жніуня', 'жніуні'],
  ['верасень', 'верасня', 'верасні', 'верасню'],
  ['кастрычнік', 'кастрычніка', 'кастрычніку'],
  ['лістапад', 'лістапада', 'лістападу', 'лістападзе'],
  ['снежань', 'снежня', 'снежні', 'снежню'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['панядзелак', 'панядзелка', 'панядзелку'],
  ['аўторак', 'аўторка', 'аўторку', 'ауторак'],
  ['серада', 'серады', 'сераду', 'серадзе'],
  ['чацвер', 'чацвярга', 'чацвяргу'],
  ['пятніца', 'пятніцы', 'пятніцу'],
  ['субота', 'суботы', 'суботу', 'суботе'],
  ['нядзеля', 'нядзелі', 'нядзелю'],
];

/** Each form of a row to the row's number, from 1. */
const numbered = (rows: readonly (readonly string[])[]): Record<string, number> =>
  Object.fromEntries(rows.flatMap((forms, i) => forms.map((form) => [form, i + 1])));

const GOD = '(?:год(?:а|у|зе)?|г\\.)';
const YEAR = `(?<y>(?:19|20)\\d\\d)(?:[- ]?(?:га|м|ы))?(?:\\s*${GOD})?`;
const YEAR2 = `(?<y2>(?:19|20)\\d\\d)(?:\\s*${GOD})?`;
const TIME = '(?:\\s+(?:раніцай|увечары|вечарам|днём|уначы|ноччу))?';

/** "Two days", "a week": so many, or one. */
const SOME =
  '(?:(?<n>[\\p{L}\\d]{1,16}) (?<u>дні|дзён|тыдні|тыдняў|месяцы|месяцаў|гады|гадоў)|(?<u>дзень|тыдзень|месяц|год))';

export const dates: LanguageTables['dates'] = {
  months: numbered(MONTHS),
  weekdays: numbered(WEEKDAYS),
  units: {
    дзень: 'day',
    дні: 'day',
    дзён: 'day',
    тыдзень: 'week',
    тыдні: 'week',
    тыдняў: 'week',
    месяц: 'month',
    месяцы: 'month',
    месяцаў: 'month',
    год: 'year',
    гады: 'year',
    гадоў: 'year',
    гадзіны: 'hour',
  },
  seasons: {
    вясна: [3, 5],
    вясной: [3, 5],
    вясною: [3, 5],
    вясны: [3, 5],
    лета: [6, 8],
    летам: [6, 8],
    улетку: [6, 8],
    восень: [9, 11],
    восенню: [9, 11],
    увосень: [9, 11],
    восені: [9, 11],
    зіма: [12, 2],
    зімой: [12, 2],
    узімку: [12, 2],
    зімы: [12, 2],
  },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)-(?<mm>\\d\\d)-(?<d>\\d\\d)' },
    { rule: 'date.dotted', kind: 'date', pattern: '(?<d>\\d{1,2})\\.(?<mm>\\d\\d)\\.(?<y>(?:19|20)\\d\\d)' },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern: `(?<d>\\d{1,2})\\s*(?:па|да|-|–|—|і)\\s*(?<d2>\\d{1,2})\\s+(?<m>{month})(?:\\s+${YEAR2})?`,
    },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern: `(?<d>\\d{1,2})\\s+(?<m>{month})(?:\\s+${YEAR})?\\s*(?:па|да|-|–|—)\\s*(?<d2>\\d{1,2})\\s+(?<m2>{month})(?:\\s+${YEAR2})?`,
    },
    {
      rule: 'date.range.months',
      kind: 'range',
      pattern: `(?<=(?:з|паміж) )(?<m>{month})(?:\\s+${YEAR})?\\s+(?:па|да|і)\\s+(?<m2>{month})(?:\\s+${YEAR2})?`,
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: `(?<=(?:з|у|ў|паміж) )(?<y>(?:19|20)\\d\\d)(?:-га)?(?:\\s+год(?:а|у))?\\s*(?:па|да|і|-|–|—)\\s*(?<y2>(?:19|20)\\d\\d)(?:-ы|-га|-м)?(?:\\s+(?:${GOD}|гады|гадах|гадоў))?`,
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:(?<w>{weekday}),?\\s+)?(?<d>\\d{1,2})(?:-га)?\\s+(?<m>{month})(?:,?\\s+${YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:пачат(?:ак|ку)|сярэдзін[аеыу]|кан(?:ец|ца|цы|цу)|першай палове|другой палове|апошні[хя] дн[яі]х?|першы[хя] дн[яі]х?|напрыканцы)\\s+(?<m>{month})(?:\\s+${YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:пачат(?:ак|ку)|сярэдзін[аеыу]|кан(?:ец|ца|цы|цу)|першай палове|другой палове|напрыканцы)\\s+(?<y>(?:19|20)\\d\\d)(?:-га)?(?:\\s+года)?`,
    },
    {
      rule: 'date.month-last-year',
      kind: 'date',
      offset: -1,
      pattern: '(?:(?<d>\\d{1,2})\\s+)?(?<m>{month}) (?:мінулага|леташняга) года',
    },
    {
      rule: 'date.month-this-year',
      kind: 'date',
      offset: 0,
      pattern: '(?:(?<d>\\d{1,2})\\s+)?(?<m>{month}) (?:гэтага|сёлетняга) года',
    },
    { rule: 'date.month-year', kind: 'date', pattern: `(?<m>{month}),?\\s+${YEAR}` },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: `(?<s>вясной|вясною|летам|улетку|восенню|увосень|зімой|узімку|вясны|лета|восені|зімы)\\s+${YEAR}`,
    },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: '(?<=(?:гэтай|гэтым|мінулай|мінулым|сёлетняй|леташняй) )(?<s>вясной|летам|восенню|зімой)',
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern: `(?<=(?:у|ў|ва|з|да|на|ад) )(?:(?<dir>мінулы|мінулую|мінулае|наступны|наступную)\\s+)?(?<w>{weekday})${TIME}`,
    },
    { rule: 'date.yesterday', kind: 'relative', unit: 'day', offset: -1, pattern: `[уў]чора${TIME}` },
    { rule: 'date.eve', kind: 'relative', unit: 'day', offset: -1, pattern: 'напярэдадні(?! (?:[а-яёіўА-ЯЁІ]{3,}))' },
    { rule: 'date.before-yesterday', kind: 'relative', unit: 'day', offset: -2, pattern: 'пазаўчора' },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern: `(?:на )?сёння(?:шні дзень|шняга дня)?${TIME}|на гэты момант|цяпер жа`,
    },
    { rule: 'date.tomorrow', kind: 'relative', unit: 'day', offset: 1, pattern: 'за[уў]тра' },
    { rule: 'date.last-week', kind: 'relative', unit: 'week', offset: -1, pattern: 'на мінулым тыдні|тыдзень таму' },
    { rule: 'date.this-week', kind: 'relative', unit: 'week', offset: 0, pattern: 'на гэтым тыдні' },
    { rule: 'date.next-week', kind: 'relative', unit: 'week', offset: 1, pattern: 'на наступным тыдні' },
    { rule: 'date.last-month', kind: 'relative', unit: 'month', offset: -1, pattern: '[уў] мінулым месяцы|месяц таму' },
    { rule: 'date.this-month', kind: 'relative', unit: 'month', offset: 0, pattern: '[уў] гэтым месяцы' },
    { rule: 'date.next-month', kind: 'relative', unit: 'month', offset: 1, pattern: '[уў] наступным месяцы' },
    {
      rule: 'date.last-year',
      kind: 'relative',
      unit: 'year',
      offset: -1,
      pattern: '(?:[уў] )?мінул(?:ым|ага) год(?:зе|а)|летась|год таму',
    },
    {
      rule: 'date.this-year',
      kind: 'relative',
      unit: 'year',
      offset: 0,
      pattern: '(?:[уў] )?(?:гэтым|гэтага) год(?:зе|а)|сёлета|з пачатку года',
    },
    { rule: 'date.next-year', kind: 'relative', unit: 'year', offset: 1, pattern: '[уў] наступным годзе' },
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern:
        '(?<n>\\d{1,2}|два|дзве|тры|чатыры|пяць|шэсць|сем|восем|дзевяць|дзесяць)\\s+(?<u>дні|дзён|тыдні|тыдняў|месяцы|месяцаў|гады|гадоў)\\s+таму',
    },
    {
      rule: 'date.same-day',
      kind: 'same',
      unit: 'day',
      pattern: '(?:[уў] )?(?:той|гэты) ж[аэ]? дзень|(?:[уў] )?той дзень|таго ж дня',
    },
    { rule: 'date.day-after', kind: 'same', unit: 'day', offset: 1, pattern: '(?:на )?наступны дзень|назаўтра' },
    { rule: 'date.day-before', kind: 'same', unit: 'day', offset: -1, pattern: 'днём раней' },
    {
      rule: 'date.later',
      kind: 'later',
      pattern: `праз ${SOME}(?! пасля)|${SOME} (?:пазней|па тым)`,
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern: `за ${SOME} да (?:гэтага|таго(?! як|, як))`,
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'clause',
      pattern: `(?:праз )?${SOME}(?= пасля таго,? як )`,
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'noun',
      pattern: `(?:праз )?${SOME}(?= пасля (?!таго))`,
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'clause',
      pattern: `за ${SOME}(?= да таго,? як )`,
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'noun',
      pattern: `за ${SOME}(?= да (?!таго|гэтага))`,
    },
    { rule: 'date.same-month', kind: 'same', unit: 'month', pattern: '[уў] тым жа месяцы|таго ж месяца' },
    {
      rule: 'date.same-year',
      kind: 'same',
      unit: 'year',
      pattern: '[уў] тым жа годзе|(?:(?:(?<d>\\d{1,2}) )?(?<m>{month}) )?таго ж года',
    },
    {
      rule: 'date.within',
      kind: 'within',
      pattern: '(?:праз|на працягу) (?:некалькі |некалькіх |дзве |тры |пару |\\d+ )?(?:гадзін|гадзіны|гадзіну)',
    },
    {
      rule: 'date.month',
      kind: 'date',
      pattern: '(?<=(?:у|ў|ва|з|да|па|ад|к|на|пасля|пачынаючы з|гэтага|мінулага|мінулым) )(?<m>{month})(?! \\d)',
    },
    {
      rule: 'date.year',
      kind: 'date',
      pattern: `(?<=(?:у|ў|ва|з|да|па|ад|пасля|за|каля|і|канца|пачатку) )(?<y>(?:19|20)\\d\\d)(?:-(?:га|м|ы|му))?(?:\\s+${GOD}|(?=[\\s,.;:)]|$))(?!\\s+(?:чалавек|палітвяз|зняволен|людз|затрым))`,
    },
  ],
  since: 'з|са|пачынаючы з',
  until: 'да|па|не пазней за',
  preposition: 'у|ў|ва|на|з|са|за|каля|ад|па|пасля|з пачатку|у пачатку|у канцы|у сярэдзіне|да|на пачатку',
  ofNoun:
    '(?:выбар(?:аў|ы|ах)|пратэст(?:аў|ы|ах)|падзе(?:й|і|ях)|мітынг(?:аў|і)|акцы(?:й|і)|канстытуцы[ія]|дакладзе|справаздачы)|рух[ау]?|(?:апублікаван|абнародаван)[\\p{L}]+(?: у| ў)?',
  approximate: 'каля|прыкладна|прыблізна',
  future:
    'будзе|будуць|плануе|плануюць|мае намер|павінен|павінны|запланаван[аыя]+|прызначан[аыя]+|да|за[ўу]тра|наступн(?:ы|ую|ым)|чакаецца|адбудзецца|пройдзе|адкрыюць|вызваляць',
  ahead:
    'будзе|будуць|плануе|плануюць|мае намер|гатов[аы]?я?|адбудзецца|адбудуцца|пройдзе|пройдуць|адкрые|адкрыюць|закрые|закрыюць|[уў]вядзе|[уў]вядуць|здыме|здымуць|вызваляць|выпусцяць|выйдзе|выйдуць|прыпыніць|сустрэ(?:нецца|нуцца)',
  last: 'мінул(?:ы|ую|ае)',
  next: 'наступн(?:ы|ую)',
};
