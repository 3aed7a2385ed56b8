/** Who is counted in one group: a row a person, with how surely they belong to it. */
import type { Citation } from '../../derive/answers.ts';
import type { GroupMember } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { why } from './evidence.ts';
import { groupWords } from './groups.ts';
import { countsWords } from './held.ts';
import { doubtWords, heldMark } from './status.ts';
import { table } from './table.ts';

/** With the words that put them in the group, where the rows have them. */
export type Member = GroupMember & { readonly groupCites?: readonly Citation[] };

export const membersTable = (view: View, dimension: Dimension, group: string, members: readonly Member[]): Html =>
  table({
    caption: view.t('counts.membersCaption', { group }),
    columns: [
      { label: view.t('held.person') },
      { label: view.t('held.state') },
      { label: view.t('counts.belongs') },
      { label: view.t('held.since') },
      { label: view.t('held.missing') },
      { label: view.t('held.words') },
    ],
    stacked: true,
    rows: members.map((row) => [
      html`<a href="${view.paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
      html`${heldMark(view, row)}${counted(view, row)}`,
      html`${belonging(view, dimension, row)}${row.groupCites !== undefined && row.groupCites.length > 0 && why(view, row.groupCites, { bare: true })}`,
      view.shortRange(row.since),
      doubtWords(view, row.doubts, row.seenAs).join(' ') || view.t('held.nothingMissing'),
      why(view, row.cites, { bare: true }),
    ]),
  });

/** Said of a row that is not simply one person more in the group's count. */
function counted(view: View, row: GroupMember): Html | false {
  const words = row.belongs === 'sure' ? countsWords(view, row) : null;
  return words !== null && html` <span class="table__under">${words}</span>`;
}

const belonging = (view: View, dimension: Dimension, { belongs, others }: GroupMember): string =>
  belongs === 'sure' || others.length === 0
    ? view.t('counts.sure')
    : view.t('counts.maybe', { others: view.list(others.map((group) => groupWords(view, dimension, group))) });
