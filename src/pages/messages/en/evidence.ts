/** The way from a figure to its words, numbers as told, citing, conflicts. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const EVIDENCE = {
  ...group('evidence', 'Under anything shown: who it rests on, and where the words stand.', {
    none: 'No words are kept for this.',
    origins: 'Words: {names}',
    manyOrigins: '{more, plural, one {{names} and # more} other {{names} and # more}}',
    original: 'original page',
    saidOn: '{name} ({day})',
    says: 'says {name}',
    cites: 'citing {name}',
    relayed: '{name}, by way of {relays}',
    characters: 'characters {start, number} to {end, number}',
    page: 'page {page, number}, characters {start, number} to {end, number}',
    cell: 'row {row, number}, column “{column}”',
    cellOfSheet: 'sheet “{sheet}”, row {row, number}, column “{column}”',
    byHand: 'entered by hand',
    keepers: 'By the keepers of this register; no source words it.',
  }),
  ...group('cite', 'The line a reader copies to cite a figure. Dates in it are ISO dates.', {
    label: 'To cite:',
    line: '{what}. As of {day}, as known on {known}. {definition} Sources: {sources}. {site}, publication {step, number}, {address}',
    noSources: 'none told',
    manySources: '{more, plural, one {{names}; and # more} other {{names}; and # more}}',
  }),
  ...group('definition', 'How a figure is counted; stands beside it and in the line that cites it. A whole sentence.', {
    status:
      'Held for certain up to the last claim that still sees the person held; possible after that, until a claim closes it.',
    told: 'Numbers as the sources tell them for the whole.',
    quantity: 'A number as one source tells it.',
    stage: 'The smallest and the largest number that any source allows for this stage.',
    figures:
      'Figures of people held that were told for a day not more than {days, plural, one {# day} other {# days}} away, lowest and highest.',
  }),
  ...group('definition.held', 'The rule by which people are counted as held by name. A whole sentence or two.', {
    closed:
      'Certain: a source still sees the person held on or after the day. At most: everyone whose custody has begun, or may have, and that no claim has closed.',
    'last-seen':
      'Certain: a source still sees the person held on or after the day. At most: everyone whose custody has begun, or may have, counted only up to the last day a source saw them held.',
  }),
  ...group(
    'qualifier',
    'A number with the hedge the source gives it; amount is a number, with its unit where it has one.',
    {
      exactly: '{amount}',
      more_than: 'more than {amount}',
      about: 'about {amount}',
      at_least: 'at least {amount}',
    },
  ),
  'quantity.or': {
    text: '{low, number} or {high, number}',
    note: 'Two numbers told as alternatives by one source: 1,300 or 1,400.',
  },
  ...group('unit', 'A number with its unit. amount holds the number in words or digits, n decides the plural.', {
    year: '{n, plural, one {{amount} year} other {{amount} years}}',
    month: '{n, plural, one {{amount} month} other {{amount} months}}',
    day: '{n, plural, one {{amount} day} other {{amount} days}}',
    hour: '{n, plural, one {{amount} hour} other {{amount} hours}}',
    vehicle: '{n, plural, one {{amount} vehicle} other {{amount} vehicles}}',
    train: '{n, plural, one {{amount} train} other {{amount} trains}}',
    USD: '{n, plural, other {{amount} US dollars}}',
    EUR: '{n, plural, other {{amount} euros}}',
  }),
  ...group('conflict', 'One conflict: a property told with values that can’t all be true.', {
    title: '{property}: {of}',
    open: 'told in ways that exclude each other',
    weighty: 'On this hangs whether someone counts as held or free.',
    sources: '{n, plural, one {# source} other {# sources}}',
    toldAgainst: '{property}: sources exclude each other',
    or: ' or ',
  }),
  ...group('conflicts', 'The page of all conflicts.', {
    title: 'Conflicts',
    kicker: 'As of {day} · {n, plural, =0 {none} one {# open} other {# open}}',
    heading: 'Where sources can’t all be right',
    lede: 'Nothing here is settled by leaving one out. Each account stays, with who gives it and in which words.',
    none: 'No conflict is known on this day.',
    weighty: 'On which a person’s freedom hangs',
    others: 'Other conflicts',
    not: 'What is not a conflict',
    notWhat:
      'A rounded figure beside an exact one that it allows. A source that says nothing. A name without its patronymic. A person missing from a list: not listed is not freed. A list that says something else a week later.',
  }),
  ...group('figures', 'The page of reported figures: how many are held, were freed, have died, as told.', {
    title: 'Figures',
    kicker: 'As of {day}, nearest first',
    heading:
      '{n, plural, =0 {No figures told} one {One figure} other {# figures}}{voices, plural, =0 {} one {, told by one voice} other {, told by # voices}}',
    lede: 'Figures as told, each with who gives it and for which day. They are set side by side; they are never added, averaged or filled in between.',
    none: 'No figure is told up to this day.',
    figure: 'Figure',
    voice: 'Who gives it',
    scope: 'What it counts',
    noScope: 'What it counts is not said',
    when: 'For when',
    age: 'Distance',
    words: 'Words',
    caption: 'Figures as told: {scope}',
    citeWhat: '{figure}, as told by {voice}',
    part: 'some of those another figure counts',
    ageUnknown: 'not known',
    sameDay: 'the day itself',
    daysBefore: '{n, plural, one {# day before} other {# days before}}',
    daysAfter: '{n, plural, one {# day after} other {# days after}}',
    differ: 'Why figures of one day differ',
    differWhy:
      'Some count a list of names, some round, some repeat another’s number without its date. Some count who is held now, some everyone ever recognised. Where a source says what it counts, it is shown; where it does not, nothing is assumed.',
  }),
} as const satisfies Messages;
