/**
 * Keeps the register in step: given what an audience is now told of the touched mentions, closes and opens rows at step k.
 * Runs inside the transaction that wrote the ledger entry (or the publication), so that a reader never sees one without the other.
 */
import type { Source } from '../claim/told.ts';
import { deriveEntity } from '../derive/derive.ts';
import type { Derived } from '../derive/derived.ts';
import { displayName } from '../derive/display-name.ts';
import { groupsOf } from '../derive/groups.ts';
import type { Knowledge } from '../derive/knowledge.ts';
import { actsForOf } from '../derive/names-of.ts';
import { stayDays } from '../derive/turns.ts';
import type { Transaction } from '../ledger/port.ts';
import { knowledgeFrom, Surroundings } from './around.ts';
import { custodyCells, groupedCells } from './counted-rows.ts';
import { dayKeys } from './day-keys.ts';
import { componentsAround } from './identity.ts';
import { partiesOf, regrouped } from './parties.ts';
import { givenOf, spellingOf } from './read-names.ts';
import type { RowCells } from './rows.ts';
import { derivedCells, sourceCells, toldCells } from './rows.ts';
import type { RegisterTable } from './schema.ts';
import type { NewRow } from './standing.ts';
import { Standing } from './standing.ts';
import { keepTally } from './tally.ts';
import type { Turning } from './tally-sums.ts';
import { TallySums } from './tally-sums.ts';
import type { JudgedRow, Telling } from './telling.ts';

export interface Change {
  /** For every touched mention, what is told of it now. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** For every touched document, its captures as they are seen now; none: not at all. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
}

/** One change in a transaction of its own. Returns whether anything changed that this audience can see. */
export async function keepInStep(tx: Transaction, k: number, change: Change): Promise<boolean> {
  const [standing, sums] = [new Standing(tx), new TallySums()];
  const changed = await keepStep(standing, sums, k, change);
  await standing.write();
  await sums.write(tx);
  return changed;
}

/** The same of one of many, in what stands in memory. */
export async function keepStep(standing: Standing, sums: Turning, k: number, change: Change): Promise<boolean> {
  const mentions = [...change.tellings.keys()];
  const tellings = [...change.tellings.values()];
  const judged = await keepJudgements(standing, k, change.tellings);
  const touched = [...new Set([...mentions, ...judged.touched])];
  const before = new Surroundings(standing.now);
  const around = await before.siblings(touched);
  // As things stood and as they stand: an edge that was taken away changed what it led to.
  const affected = await before.affectedBy(around);

  let changed = judged.changed;
  const replace = async (table: RegisterTable, owners: readonly string[], rows: readonly NewRow[]): Promise<void> => {
    changed = (await standing.replace(table, owners, rows, k)).size > 0 || changed;
  };
  await replace(
    'source',
    [...change.sources.keys()],
    [...change.sources.values()].flat().map((source) => ({ cells: sourceCells(source), read: source })),
  );
  await replace(
    'spot',
    mentions,
    tellings.flatMap(({ spot }) =>
      spot ? [{ cells: [spot.mention, spot.kind, spot.document, spot.order], read: spot }] : [],
    ),
  );
  await replace(
    'told',
    mentions,
    tellings.flatMap(({ told }) => told.map((row) => ({ cells: toldCells(row), read: row }))),
  );
  await replace('sighting', mentions, distinctSightings(tellings).map(row));

  const joined = await componentsAround(standing, around);
  const owners = [...new Set([...around, ...joined.map((j) => j.mention)])];
  // A mention that is seen again may join others that stood apart from it: theirs too is read as it was.
  for (const mention of await before.affectedBy(owners)) affected.add(mention);
  const gone = await before.entitiesOf(affected);
  const rejoined = await standing.replace(
    'member',
    owners,
    joined.map((j) => row([j.mention, j.entity, j.disputed ? 1 : 0])),
    k,
  );

  const after = new Surroundings(standing.now);
  for (const mention of await after.affectedBy(owners)) affected.add(mention);
  for (const mention of await after.affectedByJoining(rejoined)) affected.add(mention);
  const moved = [...rejoined].filter((mention) => before.entityOf(mention) !== null);
  for (const person of await regrouped(standing, k, owners, moved)) affected.add(person);
  const reach = await after.siblings(affected);
  const reached = await after.entitiesOf(reach);
  const entities = [...reached].filter((entity) => standing.isWanted(entity));
  const knowledge = knowledgeFrom(await after.factsOf(reach, change.tellings));
  const rows = entities.flatMap((entity) => deriveEntity(knowledge, entity));
  const concerned = [...new Set([...entities, ...gone])];
  const rederived = await standing.replace(
    'derived',
    concerned,
    rows.map((one) => row(derivedCells(one))),
    k,
  );
  await keepKeys(standing, k, rederived, rows);
  const rejudged = [...rejoined, ...judged.touched];
  const identified = [...(await before.entitiesOf(rejudged)), ...(await after.entitiesOf(rejudged))];
  // Whom a holder acts for is asked of those beside, too, of whom no row is derived here.
  const acting = [...rederived, ...[...reached, ...gone].filter((entity) => !standing.isWanted(entity))];
  await keepCounts(standing, sums, k, { concerned, rederived, acting, identified, rows, knowledge });
  return changed;
}

/** By which a person, or whatever has a name, is found: all spellings, and the keys of days. */
async function keepKeys(
  standing: Standing,
  k: number,
  rederived: ReadonlySet<string>,
  rows: readonly Derived[],
): Promise<void> {
  const stays = Map.groupBy(
    rows.flatMap((one) => (one.kind === 'custody' ? [one] : [])),
    ({ entity }) => entity,
  );
  const [names, days]: [NewRow[], NewRow[]] = [[], []];
  for (const one of rows) {
    if (one.kind !== 'name' || !rederived.has(one.entity)) continue;
    const spellings = one.body.spellings.map(({ text }) => text);
    for (const [spelling, text] of new Map(spellings.map((text) => [spellingOf(text), text])))
      names.push({ cells: [spelling, one.entity], read: text });
    if (one.body.kind !== 'person') continue;
    const birth = one.body.facts.flatMap(({ property, text }) => (property === 'birth_date' ? [text] : []));
    const detained = (stays.get(one.entity) ?? []).map(({ body }) => body.start);
    for (const key of dayKeys({ birth, detained }, each(spellings.map(givenOf)))) days.push(row([key, one.entity]));
  }
  await standing.replace('spelt', [...rederived], names, k);
  await standing.replace('match_key', [...rederived], days, k);
}

/** Each word once. */
const each = (lists: readonly (readonly string[])[]): Iterable<string> =>
  lists.length === 1 ? (lists[0] as readonly string[]) : new Set(lists.flat());

const row = (cells: RowCells): NewRow => ({ cells });

/** What counts are made from: whom organisations and holders act for, people's stays and groups in numbers; and the counts. */
async function keepCounts(
  standing: Standing,
  sums: Turning,
  k: number,
  { concerned, rederived, acting, identified, rows, knowledge }: Derivation,
): Promise<void> {
  const sides = acting.flatMap((entity) =>
    [...new Set(actsForOf(knowledge, entity).map(({ mention }) => mention))].map((side) => row([entity, side])),
  );
  await standing.replace('side', acting, sides, k);
  // People alone: a group told of as one ("fourteen foreigners") is no person to count.
  const stays = rows.flatMap((one) =>
    one.kind === 'custody' && knowledge.kindOf(one.entity) === 'person' ? [one] : [],
  );
  const names = new Map(rows.flatMap((one) => (one.kind === 'name' ? [[one.entity, displayName(one.body)]] : [])));
  const custody = stays.flatMap(({ entity, part, body }) =>
    rederived.has(entity) ? [row(custodyCells(entity, Number(part), stayDays(body), names.get(entity) ?? ''))] : [],
  );
  const stayed = await standing.replace('custody', [...rederived], custody, k);
  const people = [...new Set(stays.map(({ entity }) => entity))];
  const parties = await partiesOf(standing.now, knowledge, people);
  const groups = people.flatMap((person) => groupedCells(person, groupsOf(knowledge, person, parties)));
  const regroupedPeople = await standing.replace('grouped', concerned, groups.map(row), k);
  // Of whom neither stays, groups nor identity changed, the counts have what they had.
  await keepTally(standing, sums, k, new Set([...stayed, ...regroupedPeople, ...identified]));
}

/** What a change came to. */
interface Derivation {
  /** Entities whose rows were made again, gone ones with them; and those of which any changed. */
  readonly concerned: readonly string[];
  readonly rederived: ReadonlySet<string>;
  /** Entities of which whom they act for may have changed. */
  readonly acting: readonly string[];
  /** Entities of which who they are, or may be, changed. */
  readonly identified: readonly string[];
  readonly rows: readonly Derived[];
  readonly knowledge: Knowledge;
}

/** Each day on which a row was seen in a document, once. */
function distinctSightings(tellings: readonly Telling[]): RowCells[] {
  const days = new Map<string, RowCells>();
  for (const { mention, document, day } of tellings.flatMap((t) => t.sightings))
    days.set(`${mention} ${document} ${day}`, [mention, document, day]);
  return [...days.values()];
}

/**
 * Judgements are kept in the log under one end and in the register under both. The open rows of a touched mention are its own
 * and those that another mention's items put there, so only the pairs of this change are replaced.
 */
async function keepJudgements(
  standing: Standing,
  k: number,
  tellings: ReadonlyMap<string, Telling>,
): Promise<{ changed: boolean; touched: Set<string> }> {
  await standing.need('judged', tellings.keys());
  const pairs: { readonly mention: string; readonly other: string; readonly now: JudgedRow | undefined }[] = [];
  for (const [mention, telling] of tellings) {
    // Pairs are stored with the smaller id first; the log keeps them there, so a mention owns the pairs in which it is first.
    const standingPairs = standing.open('judged', mention).filter(({ cells }) => mention < (cells[1] as string));
    const verdicts = new Map(standingPairs.map(({ cells }) => [cells[1] as string, cells]));
    const rows = new Map(telling.judged.map((one) => [one.other, one]));
    for (const other of new Set([...rows.keys(), ...verdicts.keys()])) {
      const [was, now] = [verdicts.get(other), rows.get(other)];
      if (was?.[2] !== now?.verdict || was?.[3] !== now?.by) pairs.push({ mention, other, now });
    }
  }
  const touched = new Set(pairs.flatMap(({ mention, other }) => [mention, other]));
  await standing.need('judged', touched);
  const wanted = new Map(
    [...touched].map((mention) => [
      mention,
      new Map(standing.open('judged', mention).map(({ cells }) => [cells[1] as string, cells])),
    ]),
  );
  for (const { mention, other, now } of pairs) {
    for (const [a, b] of [
      [mention, other],
      [other, mention],
    ] as const) {
      if (now) wanted.get(a)?.set(b, [a, b, now.verdict, now.by]);
      else wanted.get(a)?.delete(b);
    }
  }
  const rows = [...wanted.values()].flatMap((byOther) => [...byOther.values()].map(row));
  await standing.replace('judged', [...touched], rows, k);
  return { changed: pairs.length > 0, touched };
}
