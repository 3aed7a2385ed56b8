/** Which derived rows differ between two steps of knowledge, and at which steps they came to. */
import type { Derived } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import type { View } from './view.ts';

/** The same register at two steps. */
export interface Views {
  readonly earlier: View;
  readonly later: View;
}

/** Entity → the steps, in order, at which rows of a kind of it opened or closed after `earlier` and up to `later`. */
export async function changedBetween(
  reader: Reader,
  kind: Derived['kind'],
  earlier: number,
  later: number,
): Promise<Map<string, number[]>> {
  const rows = await reader.all<{ entity: string; k: number }>(
    // Told apart by an expression, which no index has: SQLite would else read every row of the kind, and not those of the steps.
    `select entity, k0 as k from derived where kind || '' = ? and k0 > ? and k0 <= ?
     union select entity, k1 as k from derived where kind || '' = ? and k1 > ? and k1 <= ?`,
    [kind, earlier, later, kind, earlier, later],
  );
  const out = new Map<string, number[]>();
  for (const { entity, k } of rows.sort((a, b) => a.k - b.k)) {
    const steps = out.get(entity) ?? [];
    steps.push(k);
    out.set(entity, steps);
  }
  return out;
}
