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

export async function addresses(reader: Reader, { asOf }: AskedAt): Promise<Addresses> {
  const names = await derivedAt(reader, 'name', asOf.known);
  const batches = await derivedAt(reader, 'batch', asOf.known);
  return {
    people: names.map(({ entity }) => entity).sort(),
    releases: batches.map(({ entity }) => entity).sort(),
    sources: [...documentsOf(await sourcesAt(reader, asOf.known)).keys()].sort(),
  };
}
