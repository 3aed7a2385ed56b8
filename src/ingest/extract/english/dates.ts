/** English: months, weekdays and the ways of writing dates and of pointing to them. Read by `dates.ts`. */
import type { LanguageTables } from '../tables.ts';

export const dates: LanguageTables['dates'] = {
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
    hour: 'hour',
    hours: 'hour',
  },
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)-(?<mm>\\d\\d)-(?<d>\\d\\d)' },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern:
        '(?<m>{month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:to|until|till|through|-|–|and)\\s*(?:(?<m2>{month})\\s+)?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y2>(?:19|20)\\d\\d))?',
    },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern:
        '(?<d>\\d{1,2})(?:\\s+(?<m>{month}))?\\s*(?:to|until|and|-|–)\\s*(?<d2>\\d{1,2})\\s+(?<m2>{month})(?:,?\\s+(?<y2>(?:19|20)\\d\\d))?',
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: '(?<=(?:from|between)\\s)(?<y>(?:19|20)\\d\\d)\\s+(?:to|until|and)\\s+(?<y2>(?:19|20)\\d\\d)',
    },
    {
      rule: 'date.month-day',
      kind: 'date',
      pattern:
        '(?:(?<w>{weekday}),?\\s+)?(?<m>{month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>(?:19|20)\\d\\d)|(?: of)? this year)?(?! (?:youth )?movement)',
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern:
        '(?:(?<w>{weekday}),?\\s+(?:the\\s+)?)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>{month})(?:,?\\s+(?<y>(?:19|20)\\d\\d))?',
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: '(?:early|mid|late)(?:\\s+(?:in\\s+)?|-)(?<m>{month})(?:,?\\s+(?<y>(?:19|20)\\d\\d))?',
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: 'the (?:beginning|start|middle|end) of (?<m>{month})(?:,?\\s+(?<y>(?:19|20)\\d\\d))?',
    },
    { rule: 'date.part', kind: 'part', pattern: '(?:early|mid|late)(?:\\s+(?:in\\s+)?|-)(?<y>(?:19|20)\\d\\d)' },
    { rule: 'date.month-year', kind: 'date', pattern: '(?<m>{month}),?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d\\d)' },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: '(?<s>spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?(?<y>(?:19|20)\\d\\d)',
    },
    { rule: 'date.season', kind: 'season', pattern: '(?<=(?:this|last) )(?<s>spring|summer|autumn)' },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern:
        "(?:(?<dir>last|next|this)\\s+)?(?<w>{weekday})(?:[’']s)?(?:\\s+(?:morning|evening|night|afternoon|noon))?",
    },
    { rule: 'date.yesterday', kind: 'relative', unit: 'day', offset: -1, pattern: 'yesterday|last night' },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern: 'today|tonight|this (?:morning|evening|afternoon)|(?:earlier|later) (?:today|in the day)',
    },
    { rule: 'date.tomorrow', kind: 'relative', unit: 'day', offset: 1, pattern: 'tomorrow' },
    {
      rule: 'date.last-week',
      kind: 'relative',
      unit: 'week',
      offset: -1,
      pattern: '(?:(?:earlier|late|early)\\s+)?last week|a week ago',
    },
    {
      rule: 'date.this-week',
      kind: 'relative',
      unit: 'week',
      offset: 0,
      pattern: '(?:(?:earlier|later)\\s+)?this week|earlier in the week',
    },
    { rule: 'date.next-week', kind: 'relative', unit: 'week', offset: 1, pattern: 'next week' },
    {
      rule: 'date.last-month',
      kind: 'relative',
      unit: 'month',
      offset: -1,
      pattern: '(?:(?:earlier|late|early)\\s+)?last month|a month ago',
    },
    {
      rule: 'date.this-month',
      kind: 'relative',
      unit: 'month',
      offset: 0,
      pattern: '(?:(?:earlier|later)\\s+)?this month',
    },
    { rule: 'date.next-month', kind: 'relative', unit: 'month', offset: 1, pattern: 'next month' },
    {
      rule: 'date.last-year',
      kind: 'relative',
      unit: 'year',
      offset: -1,
      pattern: '(?:(?:earlier|late|early)\\s+)?last year|a year ago',
    },
    {
      rule: 'date.this-year',
      kind: 'relative',
      unit: 'year',
      offset: 0,
      pattern: '(?:(?:earlier|later)\\s+)?this year',
    },
    { rule: 'date.next-year', kind: 'relative', unit: 'year', offset: 1, pattern: 'next year' },
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern:
        '(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+(?<u>days?|weeks?|months?|years?) ago',
    },
    {
      rule: 'date.same-day',
      kind: 'same',
      unit: 'day',
      pattern: '(?:earlier |later )?(?:(?:the|that) same day|that day)',
    },
    { rule: 'date.day-after', kind: 'same', unit: 'day', offset: 1, pattern: 'the (?:next|following) day' },
    {
      rule: 'date.day-before',
      kind: 'same',
      unit: 'day',
      offset: -1,
      pattern: 'the (?:previous day|day before)(?! the| {month})',
    },
    {
      rule: 'date.later',
      kind: 'later',
      pattern: '(?:an?|(?<n>[\\p{L}\\d]{1,16})) (?<u>days?|weeks?|months?|years?) (?:later|afterwards|after that)',
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern:
        '(?:an?|(?<n>[\\p{L}\\d]{1,16})) (?<u>days?|weeks?|months?|years?) (?:earlier(?! this)|before that|previously)',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'either',
      pattern:
        '(?<!(?:for|to|of|in|with|served|serving|spent|spend|and|got|than|another|least|first) )(?:an?|the|(?<n>[\\p{L}\\d]{1,16})) (?<u>days?|weeks?)(?= after (?!that|tomorrow))',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'either',
      pattern:
        '(?<!(?:for|to|of|in|with|served|serving|spent|spend|and|got|than|another|least|first) )(?:an?|(?<n>[\\p{L}\\d]{1,16})) (?<u>days?|weeks?)(?= before (?!that))',
    },
    {
      rule: 'date.same-month',
      kind: 'same',
      unit: 'month',
      pattern: '(?:the|that) same month|(?:earlier |later )?that month',
    },
    {
      rule: 'date.same-year',
      kind: 'same',
      unit: 'year',
      pattern: '(?:(?<m>{month}) (?:of )?)?(?:the|that) same year|(?:(?<m>{month}) (?:of )?|earlier |later )?that year',
    },
    {
      rule: 'date.within',
      kind: 'within',
      pattern:
        'within\\s+(?:(?:just|a few|several|\\d+|two|three|four|five|six) )*hours(?: of)?|(?:(?:just|a few|several|\\d+|two|three|four|five|six) )*hours (?:later|earlier|after|before)',
    },
    {
      rule: 'date.month-last-year',
      kind: 'date',
      pattern: '(?:(?<d>\\d{1,2}) )?(?<m>{month}),? (?:of )?(?<back>last year)',
    },
    { rule: 'date.last-month-named', kind: 'date', pattern: '(?<dir>last) (?<m>{monthSafe})(?! \\d)' },
    {
      rule: 'date.month',
      kind: 'date',
      pattern:
        '(?<=(?:in|since|last|this|until|till|by|from|during|of|through|after|before|following|early|late) )(?<m>{month})(?! \\d)',
    },
    { rule: 'date.month', kind: 'date', pattern: "(?<m>{monthSafe})(?! \\d)(?:[’']s)?" },
    {
      rule: 'date.year',
      kind: 'date',
      pattern:
        '(?<=(?:in|since|until|till|by|from|during|of|through|after|before|early|late|around|and|to) )(?<y>(?:19|20)\\d\\d)(?![,.]\\d|-\\p{L}| (?:people|prisoners|political|detainees|men|women))',
    },
  ],
  since: 'since(?: (?:around|about|at least))?|ever since',
  until: 'until|till|by|before',
  preposition: 'as of|on|in|at|during|since|around|about|early in|late in|from|over|by|until|of',
  ofNoun:
    '(?<!(?:hours|night|evening|morning|afternoon|day|end|start|beginning|middle|week|month) )of(?: the)?|(?:made public|published|issued|posted|broadcast|aired|(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|elections?|vote) (?:planned|scheduled|called|held))(?: on| for| in)?',
  approximate: 'around|about|circa|approximately',
  future:
    'will|to be|is to|are to|due|expected|plans?|planned|scheduled|set for|set to|until|next|to (?:re)?open|to free|to release|to meet|to visit|hopes?|upcoming',
  last: 'last',
  next: 'next',
};
