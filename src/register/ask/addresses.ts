/** Every address of a register that answers with a page of its own: what a copy of the whole site has to hold. */
import type { Reader } from '../../ledger/port.ts';
import { derivedAt, documentsOf, sourcesAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';

/** Ids under each place of the site, sorted. */
export interface Addresses {
  /** Persons, organisations and places by name. */
  readonly people: readonly string[];
  readonly releases: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Ids that had a page of their own once and have none now: of who or what was joined with another, became part of a release, or
 * is told no more.
 */
export async function formerAddresses(reader: Reader, asked: AskedAt): Promise<Addresses> {
  const { known } = asked.asOf;
  const now = await addresses(reader, asked);
  const rows = await reader.all<{ kind: string; id: string }>(
    `select distinct kind, entity as id from derived where kind in ('name', 'batch') and k1 is not null and k1 <= ?
     union select 'source' as kind, document as id from source where k1 is not null and k1 <= ?`,
    [known, known],
  );
  const past = (kind: string, standing: readonly string[]): string[] => {
    const here = new Set(standing);
    return rows.flatMap((row) => (row.kind === kind && !here.has(row.id) ? [row.id] : [])).sort();
  };
  return {
    people: past('name', now.people),
    releases: past('batch', now.releases),
    sources: past('source', now.sources),
  };
}

export async function addresses(reader: Reader, { asOf }: AskedAt): Promise<Addresses> {
  const names = await derivedAt(reader, 'name', asOf.known);
  const batches = await derivedAt(reader, 'batch', asOf.known);
  return {
    people: names.map(({ entity }) => entity).sort(),
    releases: batches.map(({ entity }) => entity).sort(),
    sources: [...documentsOf(await sourcesAt(reader, asOf.known)).keys()].sort(),
  };
}
