/**
 * How far a change reaches, and the knowledge around it. What follows for an entity depends on its own claims, on the events
 * that name it as a prisoner, on the links from and to it, and on the events at their other ends; nothing further.
 * test/register/keep.test.ts holds that keeping step entry by entry gives what deriving everything at once gives.
 */

import { DECISIONS } from '../claim/reading.ts';
import type { Sighting, Source, Spot, Told } from '../claim/told.ts';
import type { Membership } from '../derive/knowledge.ts';
import { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { membersOf, sightingsOf, sourcesAt, spotsOf, toldBy } from './rows.ts';
import { KNOWN } from './schema.ts';

/** The properties that lead on: the role that moves custody, and the ends of links. */
const LEADS = "property in ('prisoner', 'from', 'to')";

/** All mentions of the entities these mentions belong to. */
async function siblings(reader: Reader, mentions: Iterable<string>, known: number): Promise<Set<string>> {
  const own = [...mentions];
  const members = await membersOf(reader, 'mention', own, known);
  const all = await membersOf(reader, 'entity', [...new Set([...members.values()].map((m) => m.entity))], known);
  return new Set([...own, ...all.keys()]);
}

/** One step outward: prisoners of events, events of prisoners, links of events, ends of links; with their siblings. */
async function outward(reader: Reader, mentions: ReadonlySet<string>, known: number): Promise<Set<string>> {
  const list = [...mentions];
  const reach = new Set(list);
  for (const column of ['mention', 'value_mention'] as const) {
    const rows = await allIn<{ mention: string; value_mention: string }>(
      reader,
      (marks) => `select mention, value_mention from told where ${column} in (${marks}) and ${LEADS} and ${KNOWN}`,
      list,
      [known, known],
    );
    for (const row of rows) reach.add(row.mention).add(row.value_mention);
  }
  return siblings(reader, reach, known);
}

/** What determinations say of people: from the one, or of the other. */
async function decisions(
  reader: Reader,
  column: 'mention' | 'value_mention',
  mentions: Iterable<string>,
  known: number,
): Promise<{ readonly mention: string; readonly value_mention: string }[]> {
  const properties = DECISIONS.map((decision) => `'${decision}'`).join(', ');
  return allIn(
    reader,
    (list) =>
      `select mention, value_mention from told where ${column} in (${list}) and property in (${properties}) and ${KNOWN}`,
    [...mentions],
    [known, known],
  );
}

/** Entities whose derived rows may change when these mentions change. */
export async function affectedBy(reader: Reader, touched: Iterable<string>, known: number): Promise<Set<string>> {
  const start = await siblings(reader, touched, known);
  // A part takes its date from its whole, and a prisoner his stay from the part: event → link → event → prisoner.
  let reach: Set<string> = start;
  for (let step = 0; step < 3; step++) reach = await outward(reader, reach, known);
  // Whom a determination decides on: it moves their groups, and nothing that follows from them.
  for (const { value_mention } of await decisions(reader, 'mention', start, known)) reach.add(value_mention);
  return new Set([...(await membersOf(reader, 'mention', [...reach], known)).values()].map((m) => m.entity));
}

/** What a knowledge is made of: plain rows, that can also be written down and read elsewhere. */
export interface Facts {
  readonly spots: readonly Spot[];
  readonly told: readonly Told[];
  readonly members: ReadonlyMap<string, Membership>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly sightings: readonly Sighting[];
}

export const knowledgeFrom = ({ spots, told, members, sources, sightings }: Facts): Knowledge =>
  new Knowledge(spots, told, members, sources, sightings);

/** What is known around these entities, far enough to derive them. */
export async function factsAround(reader: Reader, entities: Iterable<string>, known: number): Promise<Facts> {
  let reach = new Set((await membersOf(reader, 'entity', [...entities], known)).keys());
  for (let step = 0; step < 4; step++) reach = await outward(reader, reach, known);
  const decided = await decisions(reader, 'value_mention', reach, known);
  reach = new Set([...reach, ...(await siblings(reader, new Set(decided.map((row) => row.mention)), known))]);
  return factsOf(reader, [...reach], known);
}

export async function knowledgeAround(reader: Reader, entities: Iterable<string>, known: number): Promise<Knowledge> {
  return knowledgeFrom(await factsAround(reader, entities, known));
}

/** Everything known at a step. */
export async function knowledgeAt(reader: Reader, known: number): Promise<Knowledge> {
  const mentions = (
    await reader.all<{ mention: string }>('select mention from spot where k0 <= ? and (k1 is null or k1 > ?)', [
      known,
      known,
    ])
  ).map((row) => row.mention);
  return knowledgeFrom(await factsOf(reader, mentions, known));
}

async function factsOf(reader: Reader, mentions: readonly string[], known: number): Promise<Facts> {
  const own = await toldBy(reader, 'mention', mentions, known);
  const about = await toldBy(reader, 'value_mention', mentions, known);
  const told = new Map<string, Told>();
  for (const row of [...own, ...about]) told.set(`${row.mention} ${row.attestation} ${row.claim}`, row);
  return {
    spots: await spotsOf(reader, mentions, known),
    told: [...told.values()],
    members: await membersOf(reader, 'mention', mentions, known),
    sources: await sourcesAt(reader, known),
    sightings: await sightingsOf(reader, mentions, known),
  };
}
