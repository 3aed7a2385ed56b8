/** A figure at its lasting address: what it was computed at, how to save it, how to check it. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const PROOF = {
  ...group('proof', 'The page of one figure, and links to it.', {
    link: 'Lasting address of this figure, with its proofs',
    cells: 'Each number is a link to its lasting address, with what makes it up and its proofs.',
    'kicker.held': 'Held by name on {day}',
    'kicker.group': 'Held by name on {day}, by {by}: {group}',
    'kicker.reported': 'Reported by organisations, nearest to {day} first',
    'title.held': '{count}',
    published: '{title}, as published',
    'title.flow': 'Came in: {in}; came out: {out}',
    'title.reported':
      '{n, plural, one {# figure} other {# figures}} by {voices, plural, one {one voice} other {# voices}}',
    otherRule: 'The same by the other rule',
    allGroups: 'All groups on that day',
    wholeRelease: 'All that is told of this release',
    citeGroup: '{count}, held by name: {group}',
    citeFlow: '{count}, {month}',
    none: 'Nobody is known by name to have been held on that day. That does not mean that nobody was.',
    heading: 'What it was computed at',
    head: 'Publication {step, number} of {day}; the log {origin} then had {size, plural, one {# leaf} other {# leaves}}, and this head: {root}',
    save: 'Save the figure with its proofs',
    saved:
      'The file holds the words, the claims opened, their place in the log, and the signed head. It is checked without this site: rollcall verify FILE. Saved, it verifies for ever.',
    checkpoint: 'The latest signed head',
    key: 'the key it is signed by',
    notProved:
      'It proves that what is shown was published and adds up to the figure. It does not prove that nobody is missing: for that the whole edition is asked again.',
  }),
} as const satisfies Messages;
