/**
 * A register derived again from what it says it was told: step by step as it was kept, into another store. Where the two differ,
 * something in it does not follow from its own claims.
 */
import type { Source } from '../claim/told.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { keepInStep } from './keep.ts';
import { sightingsOf, sourcesAt, spotsOf, toldBy } from './rows.ts';
import { KNOWN } from './schema.ts';
import { addTo } from './sets-by-key.ts';
import type { JudgedRow, Telling } from './telling.ts';

/** The tables that are told; all others follow from them. */
const TOLD = ['spot', 'told', 'sighting', 'judged'] as const;

/** `tx`: an empty register's store. Goes through every step at which `register` changed. */
export async function deriveAgain(
  register: Reader,
  tx: Transaction,
  onStep: (done: number, of: number) => void = () => {},
): Promise<void> {
  const mentions = new Map<number, Set<string>>();
  for (const table of TOLD) await changesOf(register, `select distinct mention, k0, k1 from ${table}`, mentions);
  const documents = new Map<number, Set<string>>();
  await changesOf(register, 'select document, k0, k1 from source', documents);
  const steps = [...new Set([...mentions.keys(), ...documents.keys()])].sort((a, b) => a - b);
  for (const [done, k] of steps.entries()) {
    onStep(done, steps.length);
    const tellings = await tellingsAt(register, [...(mentions.get(k) ?? [])], k);
    const sources = await documentsAt(register, [...(documents.get(k) ?? [])], k);
    await keepInStep(tx, k, { tellings, sources });
  }
}

/** By step, what a row was opened or closed of. */
async function changesOf(register: Reader, sql: string, byStep: Map<number, Set<string>>): Promise<void> {
  for (const [owner, ...steps] of await register.cells(sql))
    for (const k of steps) {
      if (k === null) continue;
      addTo(byStep, k as number, owner as string);
    }
}

async function tellingsAt(register: Reader, mentions: readonly string[], k: number): Promise<Map<string, Telling>> {
  const spots = new Map((await spotsOf(register, mentions, k)).map((spot) => [spot.mention, spot]));
  const told = Map.groupBy(await toldBy(register, 'mention', mentions, k), ({ mention }) => mention);
  const sightings = Map.groupBy(await sightingsOf(register, mentions, k), ({ mention }) => mention);
  // A judgement is kept under the smaller of its ends, and stands here under both.
  const pairs = await allIn<JudgedRow>(
    register,
    (list) =>
      `select mention, other, verdict, judge as "by" from judged where mention in (${list}) and mention < other and ${KNOWN}`,
    mentions,
    [k, k],
  );
  const judged = Map.groupBy(pairs, ({ mention }) => mention);
  return new Map(
    mentions.map((mention) => [
      mention,
      {
        spot: spots.get(mention) ?? null,
        told: told.get(mention) ?? [],
        sightings: sightings.get(mention) ?? [],
        rowsSeen: [],
        judged: judged.get(mention) ?? [],
      },
    ]),
  );
}

async function documentsAt(
  register: Reader,
  documents: readonly string[],
  k: number,
): Promise<Map<string, readonly Source[]>> {
  const sources = Map.groupBy((await sourcesAt(register, k, documents)).values(), ({ document }) => document);
  return new Map(documents.map((document) => [document, sources.get(document) ?? []]));
}
