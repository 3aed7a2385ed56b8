/** Who is held by name on the day: a row a person, with what is missing for certainty. */
import type { Asked, CountAnswer, HeldRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import { why } from './evidence.ts';
import { doubtWords, heldMark } from './status.ts';
import { table } from './table.ts';
import { seenWords } from './when.ts';

/** "1 for certain, 9 at most"; one number where both are the same. */
export function countWords(view: View, { certain, possible }: Pick<CountAnswer, 'certain' | 'possible'>): string {
  return certain === possible ? view.t('count.exact', { n: certain }) : view.t('count.between', { certain, possible });
}

export const heldTable = (view: View, asked: Asked, rows: readonly HeldRow[]): Html =>
  table({
    caption: view.t('held.caption', { day: view.day(asked.day) }),
    columns: [
      { label: view.t('held.person') },
      { label: view.t('held.state') },
      { label: view.t('held.since') },
      { label: view.t('held.missing') },
      { label: view.t('held.words') },
    ],
    stacked: true,
    rows: rows.map((row) => [
      html`<a href="${view.paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
      html`${heldMark(view, row)}${under(countsWords(view, row))}`,
      view.shortRange(row.since),
      missing(view, row),
      why(view, row.cites, { bare: true }),
    ]),
  });

const under = (words: string | null): Html =>
  words === null ? NOTHING : html` <span class="table__under">${words}</span>`;

/** Where a row is not one person more in each total, it says what it is: else the totals would not follow from the rows. */
export function countsWords(
  view: View,
  { sure, counts: { low, high } }: Pick<HeldRow, 'sure' | 'counts'>,
): string | null {
  if (high === 1 && low === (sure === 'certain' ? 1 : 0)) return null;
  return view.t(high === 1 ? 'held.mayBeOther' : 'held.counts', { low, high });
}

function missing(view: View, { doubts, seenAs }: Pick<HeldRow, 'doubts' | 'seenAs'>): string {
  if (doubts.length === 0) return seenAs === null ? view.t('held.nothingMissing') : seenWords(view, seenAs);
  return doubtWords(view, doubts, seenAs).join(' ');
}
