/** Words in and under the pictures. Each picture has one sentence that holds its numbers, for who can’t see it. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const CHARTS = {
  ...group('chart', 'Short words in pictures, and their keys. There is little room: as short as can be.', {
    monthYear: '{month} {year}',
    dayMonth: '{day} {month}',
    toldBy: '{figure} by {voice}',
    exactly: 'exactly',
    about: 'about',
    moreThan: 'more than, at least',
    either: 'one or the other',
    namedCertain: 'named, certain',
    namedPossible: 'named, possible',
    namedHere: 'Named in this register',
    toldNotNamed: 'told as numbers, not named here',
    heldCertain: 'held, certain',
    heldPossible: 'held, possible',
    outCertain: 'out',
    outPossible: 'out, possible',
    dealing: 'dealing, from–to',
    dealingDay: 'dealing, one day',
    dealingPossible: 'dealing, day not told',
    contradicted: 'told in ways that exclude each other',
    knownTo: 'asked about up to here',
  }),
  ...group('chart.voices', 'Picture of the first page: figures for about one day on one axis. label is read aloud.', {
    title: 'From {low} ({lowVoice}) to {high} ({highVoice})',
    titleOne: '{figure} ({voice})',
    titleApart:
      '{n, plural, one {One figure, perhaps of some group only} other {# figures, too far apart to count the same people}}',
    drawn: 'People held, figures told for {span}. One axis, from zero.',
    label:
      '{n, plural, one {One figure for people held} other {# figures for people held}} on an axis from zero: {told}; and by name in this register: {count}.',
    table: 'The figures as a table',
  }),
  ...group('chart.time', 'Picture of figures over time, a row a voice. label is read aloud.', {
    title:
      '{voices, plural, one {One voice} other {# voices}}, {n, plural, one {one figure} other {# figures}}, from {low, number} to {high, number}',
    titleApart:
      '{voices, plural, one {One voice} other {# voices}}, {n, plural, one {one figure} other {# figures}}, perhaps not all of the same people',
    drawn:
      'People. Every row has the same scale, {low, number} to {high, number}. A dotted line joins figures of one voice; nothing is known in between.{more, plural, =0 {} one { One more voice is in the table.} other { # more voices are in the table.}}',
    label: 'Figures over time, each row on the same scale. {told}.',
    voice: '{voice}: {told}',
    told: '{figure}, {when}',
  }),
  ...group('chart.lanes', 'Picture of dealings in lanes, one a side. label is read aloud.', {
    title: '{n, plural, one {One dealing} other {# dealings}} by {sides, plural, one {one side} other {# sides}}',
    drawn:
      'One time line. A solid bar lasted as long; a hatched one happened on some day of it; a ring was planned, proposed or denied.{unplaced, plural, =0 {} one { One has no day and stands in the list only.} other { # have no day and stand in the list only.}}',
    label: 'Dealings by side, {span}: {told}. The list under the picture has them in order.',
    lane: '{name} ({n, number})',
    table: 'The dealings as a table',
    when: 'When',
    what: 'What',
    sides: 'Who acts',
  }),
  'chart.laneTogether': {
    text: '{name} and {n, number} more',
    note: 'Name of a lane of several who only acted together.',
  },
  'chart.otherSides': {
    text: '{n, plural, one {# other side} other {# other sides}}',
    note: 'Name of the last lane, which the smaller sides share.',
  },
  ...group(
    'chart.ledger',
    'The big picture of the first page. label is read aloud; the others are names of panels, very short.',
    {
      title: 'What was counted, who came out, and who dealt with whom',
      drawn:
        'One time line{broken, select, yes {, the shaded part on a wider scale} other {}}. Points are figures as told. The hatched band is whom this register can name; it is wide because the day of arrest is seldom told. Totals over more than two months stand in the table only.',
      told: 'Held, as told',
      toldFrom: 'Held, as told (axis from {n, number})',
      startsAt: 'axis from {n, number}',
      named: 'Named here',
      namedUnder: 'certain, possible',
      fromZero: 'axis from 0',
      out: 'Out',
      arrested: 'Arrested',
      outAndIn: 'Out (up), arrested (down)',
      peak: '{n, number} for certain',
      silence: '{months, plural, other {no figure told for # months}}',
      label:
        'Ledger, {span}, on one time line. {figures, plural, =0 {No figure told} one {One figure told for people held} other {# figures told for people held, from {low, number} to {high, number}}}. By name: at most {first, number} at the start; {certain, number} for certain and {possible, number} at most at the end. {releases, plural, =0 {No release} one {One release} other {# releases}}: {outs}. Dealings by side: {lanes}.',
      table: 'Figures, names and releases as tables',
      figuresTable: 'Figures as told',
      bandTable: 'Held by name',
      movesTable: 'Releases and arrests',
      from: 'From',
      atMost: 'at most',
    },
  ),
  ...group('chart.life', 'Picture of one person’s years in and out of custody. label is read aloud.', {
    title: '{n, plural, one {One stay in custody} other {# stays in custody}}',
    drawn:
      'Solid: a source sees them held. Hatched: possible, nobody says that it had ended. Past the black line, {day}, nothing is drawn.',
    label: 'Years in custody of {name}. {told}',
    table: 'The timeline as a table',
    means: 'What it means here',
    together: 'Together',
    step: '{what}, {when}',
    stay: 'Began {start}; {sure}; {end}.',
    sure: 'certain {span}',
    neverSure: 'never seen for certain',
    open: 'not told to have ended',
    ended: 'ended {when}',
    termEnded: 'Term ended',
    toldOut: 'Told as out',
    toldHeld: 'Told as held',
    readAsFree: 'Read as free',
    closesNothing: 'a reader’s sum of the text; custody is not ended by it',
  }),
  ...group('chart.mark', 'What a step of a timeline means for custody.', {
    opened: 'custody begins',
    seen: 'seen held',
    closed: 'custody ends',
    refused: 'refused; possibly held from here',
    hedged: 'hedged; possible only',
  }),
  ...group('chart.matrix', 'Picture of a release, one mark a person. label is read aloud.', {
    title:
      '{total, plural, one {Of one person} other {Of # people}}, {named, plural, =0 {none has} one {one has} other {# have}} a name here',
    drawn:
      'The numbers in the marks are those of the list of names below. An empty mark is someone counted by the sources whom none of them names.',
    label: '{n, plural, one {One mark a person: # person} other {One mark a person: # people}}, of whom {groups}.',
    group: '{n, number} {what}',
    counted: 'counted, not named',
    citizens: '{what}, citizenship told',
    corner: 'citizenship told',
    table: 'The groups as a table',
    what: 'Group',
    people: 'People',
    names: 'Names',
  }),
  ...group('chart.stages', 'Picture of the stages of a release as bars. label is read aloud.', {
    title: 'Where the numbers part',
    drawn: 'People, from zero. Solid: the smallest number any source allows. Hatched: up to the largest.',
    label: 'Stages: {stages}.',
    one: '{stage}: {bounds}',
    table: 'The stages as a table',
    stage: 'Stage',
    bounds: 'At least to at most',
  }),
} as const satisfies Messages;
