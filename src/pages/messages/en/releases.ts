/** Releases: the list, one release, and what became of each person of it. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const RELEASES = {
  ...group('releases', 'The list of releases, pardons and exchanges.', {
    title: 'Releases',
    kicker: 'As of {day}',
    heading: '{n, plural, =0 {No release told} one {One release} other {# releases, pardons and exchanges}}',
    lede: 'Each as sources tell it: how many, where to, and how many of them have a name here. A release that was only planned, asked for or denied says so.',
    none: 'No release is told up to this day.',
    caption: 'Releases, pardons and exchanges',
    when: 'When',
    what: 'What',
    told: 'Told',
    named: 'Named here',
    where: 'To',
    words: 'Words',
    noNumber: 'no number told',
    namedOf:
      '{named, plural, =0 {nobody} other {{out, number} of # out}}{both, plural, =0 {} other {, # told both ways}}',
  }),
  ...group('release', 'The page of one release.', {
    title: '{what}, {when}',
    kicker: 'Release',
    to: 'to {where}',
    told: 'told for the whole',
    out: 'let out',
    arrived: 'arrived',
    refused: 'refused to leave',
    returned: 'returned to prison',
    marks: 'One mark a person',
    stages: 'From asked to arrived',
    names: '{n, plural, =0 {Names} one {The one name known} other {The # names known}}',
    noNames: 'No source entered here names anyone of this release.',
    namesNote: 'By every source that names them. The other spellings are those of the sources.',
    citizenship: 'citizenship told: {country}',
    parts: 'Of these, as told',
    partsNote: 'Parts of the number by citizenship or another group. Different sources may cut it differently.',
    exchange: 'In exchange for what?',
    exchangeNote: 'This register never says so itself. It shows who claims a tie, and who denies it.',
    noExchange: 'No source entered here ties this release to anything.',
    against: 'Told against each other',
    events: 'What belongs to it',
  }),
  ...group('outcome', 'What became of one person of a release, by every source that names them.', {
    out: 'out',
    refused: 'refused to leave',
    returned: 'returned to prison',
    both: 'told both ways',
    named: 'named, outcome not told',
  }),
} as const satisfies Messages;
