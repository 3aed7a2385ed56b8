/** Who is held by name on the day: a row a person, with what is missing for certainty. */
import type { Asked, CountAnswer, HeldRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { paths } from '../paths.ts';
import type { View } from '../view.ts';
import { why } from './evidence.ts';
import { doubtWords, heldMark } from './status.ts';
import { table } from './table.ts';

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
      html`<a href="${paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
      heldMark(view, row),
      view.shortRange(row.since),
      missing(view, row),
      why(view, row.cites, { bare: true }),
    ]),
  });

function missing(view: View, { doubts, seenOn }: HeldRow): string {
  if (doubts.length === 0)
    return seenOn === null ? view.t('held.nothingMissing') : view.t('held.seenOn', { day: view.day(seenOn) });
  return doubtWords(view, doubts, seenOn).join(' ');
}
