/** Links between events. Whoever claims one is named; the register itself never does. */
import type { LinkRow } from '../../derive/answers.ts';
import { cite } from './citations.ts';
import { eventBrief } from './event-brief.ts';
import type { KnownLink, View } from './view.ts';

/** Null where one of its ends is told by nobody who is visible. */
export function linkRow(view: View, { id, body }: KnownLink): LinkRow | null {
  const from = eventBrief(view, view.entityOf(body.from));
  const to = eventBrief(view, view.entityOf(body.to));
  if (!from || !to) return null;
  const cites = cite(view, body.by, (row) => row.property === 'link' || row.property === 'gap');
  return {
    id,
    link: body.link,
    from,
    to,
    stage: body.stage,
    gap: body.gap,
    claimant: cites[0]?.originName ?? '',
    cites,
  };
}

/** The same link, claimed by the same origin in several places, is one row with all the words. */
export function distinctLinks(rows: readonly LinkRow[]): LinkRow[] {
  const key = (row: LinkRow): string =>
    JSON.stringify([row.link, row.from.id, row.to.id, row.stage, row.gap, row.claimant]);
  return [...Map.groupBy(new Map(rows.map((row) => [row.id, row])).values(), key).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, cites: same.flatMap((row) => row.cites) }] : [];
  });
}
