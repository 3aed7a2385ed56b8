/** The entries, newest first: who did what, when and why. For the desk only; no edition holds any of it. */
import type { NoteItem } from '../claim/entry.ts';
import type { Workspace } from './workspace.ts';

export interface HistoryRow {
  readonly entry: number;
  readonly at: string;
  readonly kind: string;
  readonly items: number;
  readonly who: string | null;
  readonly why: string | null;
  readonly tool: string | null;
}

export const history = (workspace: Workspace, limit: number): Promise<HistoryRow[]> =>
  entries(workspace, 'order by e.entry desc limit ?', [limit]);

/** Those after one entry and up to another, oldest first. */
export const historyBetween = (workspace: Workspace, after: number, upto: number): Promise<HistoryRow[]> =>
  entries(workspace, 'where e.entry > ? and e.entry <= ? order by e.entry', [after, upto]);

async function entries({ ledger }: Workspace, which: string, parameters: readonly number[]): Promise<HistoryRow[]> {
  const rows = await ledger.store.all<{ entry: number; at: string; kind: string; items: number; note: string | null }>(
    `
    select e.entry, e.at, e.kind,
      (select count(*) from item i where i.entry = e.entry and i.kind <> 'note') as items,
      (select i.body from item i where i.entry = e.entry and i.kind = 'note') as note
    from entry e ${which}`,
    parameters,
  );
  return rows.map(({ note, ...row }) => {
    const said = note === null ? null : (JSON.parse(note) as NoteItem);
    return { ...row, who: said?.who ?? null, why: said?.why ?? null, tool: said?.tool ?? null };
  });
}
