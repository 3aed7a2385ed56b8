/** What a list said before, and says otherwise since. */
import type { Told } from '../claim/told.ts';
import type { Knowledge } from './knowledge.ts';

/** A row of a list says what its latest snapshot says; what it said before is its history, no conflict with itself. */
export function latestOfLists(knowledge: Knowledge, rows: readonly Told[]): Told[] {
  const since = (row: Told): number =>
    Math.min(
      ...knowledge
        .sightings(row.mention)
        .filter((s) => s.document === row.document)
        .map((s) => s.day),
    );
  // Infinity: told by no snapshot, and so by none overtaken.
  const overtakes = (other: Told, row: Told): boolean =>
    other.mention === row.mention && since(other) !== Infinity && since(other) > since(row);
  return rows.filter((row) => !rows.some((other) => overtakes(other, row)));
}
