/** The entries, newest first: who did what, when and why. For the desk only; no edition holds any of it. */
import type { NoteItem } from '../claim/entry.ts';
import type { Reader } from '../ledger/port.ts';
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

export const history = ({ ledger }: Workspace, limit: number): Promise<HistoryRow[]> =>
  entries(ledger.store, 'order by e.entry desc limit ?', [limit]);

/** Those after one entry and up to another, oldest first. */
export const historyBetween = (reader: Reader, after: number, upto: number): Promise<HistoryRow[]> =>
  entries(reader, 'where e.entry > ? and e.entry <= ? order by e.entry', [after, upto]);

/** These entries, by number. */
export async function historyOf(reader: Reader, numbers: readonly number[]): Promise<Map<number, HistoryRow>> {
  const rows = new Map<number, HistoryRow>();
  for (const entry of new Set(numbers))
    for (const row of await entries(reader, 'where e.entry = ?', [entry])) rows.set(entry, row);
  return rows;
}

async function entries(reader: Reader, which: string, parameters: readonly number[]): Promise<HistoryRow[]> {
  const rows = await reader.all<{ entry: number; at: string; kind: string; items: number; note: string | null }>(
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
