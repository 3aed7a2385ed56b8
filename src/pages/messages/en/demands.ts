/** Demands: lists of names that somebody asked to be freed, and how each stands on a day. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const DEMANDS = {
  ...group('demand', 'The page of one demand: a release that somebody proposed, with the people it names.', {
    title: 'Demanded {when}',
    kicker: 'Demanded {when} · as of {day}',
    heading:
      'Of {n, plural, one {one person} other {# people}} demanded, {out, plural, =0 {none came} one {one came} other {# came}} out',
    by: 'By {names}.',
    to: 'Of {names}.',
    lede: 'How each stands is told by this register as of the day above, and told anew with everything that comes in. Who is not surely known here is said to be unsure.',
    numbers: 'In numbers',
    caption: 'How each person stands',
    person: 'Demanded',
    stands: 'Stands',
    since: 'Since',
    register: 'In this register',
    found: 'matched by rule; nobody has judged it',
    perhaps: 'perhaps {name}: {status}',
    why: 'Why',
    words: 'The demand',
  }),
  ...group('demand.state', 'How a person who was demanded stands; short, in a table.', {
    out: 'came out',
    refused: 'refused to leave',
    died: 'died',
    promised: 'promised',
    held: 'still held',
    unsure: 'unsure who it is',
    unknown: 'not told of',
  }),
  ...group('demands', 'The list of demands.', {
    title: 'Demands',
    kicker: 'As of {day}',
    heading:
      '{n, plural, =0 {No demand told} one {One demand} other {# demands}} that {n, plural, one {names} other {name}} people',
    lede: 'Releases that somebody proposed, with the people they asked for. A demand is not a promise.',
    none: 'No demand that names people is told by this day.',
    more: 'Demands, and how each person they name stands',
    caption: 'Demands in order of time',
    when: 'Day',
    by: 'By',
    to: 'Of',
    people: 'People',
  }),
} as const satisfies Messages;
