/**
 * Keeps the register in step: given what an audience is now told of the touched mentions, closes and opens rows at step k.
 * Runs inside the transaction that wrote the ledger entry (or the publication), so that a reader never sees one without the other.
 */
import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { Source } from '../claim/told.ts';
import { deriveEntity } from '../derive/derive.ts';
import type { Derived } from '../derive/derived.ts';
import { groupsOf } from '../derive/groups.ts';
import type { Knowledge } from '../derive/knowledge.ts';
import { stayDays } from '../derive/turns.ts';
import type { Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { searchKeys } from '../names/index.ts';
import { knowledgeFrom, Surroundings } from './around.ts';
import { custodyCells, groupedCells } from './counted-rows.ts';
import { componentsAround } from './identity.ts';
import { partiesOf, regrouped } from './parties.ts';
import type { RowCells, StepOf } from './rows.ts';
import { derivedCells, NOW, replaceRows, toldCells } from './rows.ts';
import type { RegisterTable } from './schema.ts';
import { keepTally } from './tally.ts';
import type { JudgedRow, Telling } from './telling.ts';

export interface Change {
  /** For every touched mention, what is told of it now. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** For every touched document, its captures as they are seen now; none: not at all. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
}

/**
 * Returns whether anything changed that this audience can see. `stepOf` gives the step of each mention, document and entity: one
 * for all, or for several changes at once each its own, where none of them reaches what another does.
 */
export async function keepInStep(tx: Transaction, stepOf: StepOf, change: Change): Promise<boolean> {
  const mentions = [...change.tellings.keys()];
  const tellings = [...change.tellings.values()];
  const judged = await keepJudgements(tx, stepOf, change.tellings);
  const touched = [...new Set([...mentions, ...judged.touched])];
  const before = new Surroundings(tx);
  const around = await before.siblings(touched);
  // As things stood and as they stand: an edge that was taken away changed what it led to.
  const affected = await before.affectedBy(around);

  let changed = judged.changed;
  const replace = async (table: RegisterTable, owners: readonly string[], rows: readonly RowCells[]): Promise<void> => {
    changed = (await replaceRows(tx, table, owners, rows, stepOf)).size > 0 || changed;
  };
  await replace('source', [...change.sources.keys()], [...change.sources.values()].flat().map(sourceCells));
  await replace(
    'spot',
    mentions,
    tellings.flatMap(({ spot }) => (spot ? [[spot.mention, spot.kind, spot.document, spot.order]] : [])),
  );
  await replace(
    'told',
    mentions,
    tellings.flatMap(({ told }) => told.map(toldCells)),
  );
  await replace('sighting', mentions, distinctSightings(tellings));

  const joined = await componentsAround(tx, [...around], async (list) => {
    const rows = await allIn<{ mention: string; ord: number }>(
      tx,
      (marks) => `select mention, ord from spot where mention in (${marks}) and k1 is null`,
      list,
    );
    return new Map(rows.map((row) => [row.mention, row.ord]));
  });
  const owners = [...new Set([...around, ...joined.map((j) => j.mention)])];
  // A mention that is seen again may join others that stood apart from it: theirs too is read as it was.
  for (const mention of await before.affectedBy(owners)) affected.add(mention);
  const gone = await before.entitiesOf(affected);
  const rejoined = await replaceRows(
    tx,
    'member',
    owners,
    joined.map((j) => [j.mention, j.entity, j.disputed ? 1 : 0]),
    stepOf,
  );

  const after = new Surroundings(tx);
  for (const mention of await after.affectedBy(owners)) affected.add(mention);
  for (const mention of await after.affectedByJoining(rejoined)) affected.add(mention);
  const moved = [...rejoined].filter((mention) => before.entityOf(mention) !== null);
  for (const person of await regrouped(tx, stepOf, owners, moved)) affected.add(person);
  const reach = await after.siblings(affected);
  const entities = await after.entitiesOf(reach);
  const knowledge = knowledgeFrom(await after.factsOf(reach, change.tellings));
  const rows = [...entities].flatMap((entity) => deriveEntity(knowledge, entity));
  const concerned = [...new Set([...entities, ...gone])];
  const rederived = await replaceRows(tx, 'derived', concerned, rows.map(derivedCells), stepOf);
  const keys = rows.flatMap((row) =>
    row.kind === 'name' && rederived.has(row.entity)
      ? [...new Set(row.body.spellings.flatMap((s) => keysOf(s.text)))].map((key): RowCells => [key, row.entity])
      : [],
  );
  await replaceRows(tx, 'name_key', [...rederived], keys, stepOf);
  const rejudged = [...rejoined, ...judged.touched];
  const identified = [...(await before.entitiesOf(rejudged)), ...(await after.entitiesOf(rejudged))];
  await keepCounts(tx, stepOf, { concerned, rederived, identified, rows, knowledge });
  return changed;
}

/** What counts are made from: whom organisations and holders act for, people's stays and groups in numbers; and the counts. */
async function keepCounts(
  tx: Transaction,
  stepOf: StepOf,
  { concerned, rederived, identified, rows, knowledge }: Derivation,
): Promise<void> {
  const sides = rows.flatMap((row) =>
    row.kind === 'name' && rederived.has(row.entity)
      ? [...new Set(row.body.actsFor.map(({ mention }) => mention))].map((side): RowCells => [row.entity, side])
      : [],
  );
  await replaceRows(tx, 'side', [...rederived], sides, stepOf);
  // People alone: a group told of as one ("fourteen foreigners") is no person to count.
  const stays = rows.flatMap((row) =>
    row.kind === 'custody' && knowledge.kindOf(row.entity) === 'person' ? [row] : [],
  );
  const custody = stays.flatMap((row) =>
    rederived.has(row.entity) ? [custodyCells(row.entity, Number(row.part), stayDays(row.body))] : [],
  );
  const stayed = await replaceRows(tx, 'custody', [...rederived], custody, stepOf);
  const people = [...new Set(stays.map((row) => row.entity))];
  const parties = await partiesOf(tx, knowledge, people, NOW);
  const groups = people.flatMap((person) => groupedCells(person, groupsOf(knowledge, person, parties)));
  const regroupedPeople = await replaceRows(tx, 'grouped', concerned, groups, stepOf);
  // Of whom neither stays, groups nor identity changed, the counts have what they had.
  await keepTally(tx, stepOf, new Set([...stayed, ...regroupedPeople, ...identified]));
}

/** What a change came to. */
interface Derivation {
  /** Entities whose rows were made again, gone ones with them; and those of which any changed. */
  readonly concerned: readonly string[];
  readonly rederived: ReadonlySet<string>;
  /** Entities of which who they are, or may be, changed. */
  readonly identified: readonly string[];
  readonly rows: readonly Derived[];
  readonly knowledge: Knowledge;
}

/** Search keys of the last spellings met: a name is told again and again, and taking it apart is dear. */
const remembered = new Map<string, readonly string[]>();
const REMEMBERED = 20_000;

function keysOf(spelling: string): readonly string[] {
  const known = remembered.get(spelling);
  if (known) return known;
  const keys = searchKeys(spelling);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(spelling, keys);
  return keys;
}

const sourceCells = (s: Source): RowCells => [
  s.document,
  s.capture,
  s.kind,
  s.title,
  s.outlet,
  s.outletMention,
  s.url,
  s.published,
  s.bounds.lo,
  s.bounds.hi,
  s.language,
  canonical((s.stamps ?? []) as unknown as Json),
];

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
  tx: Transaction,
  stepOf: StepOf,
  tellings: ReadonlyMap<string, Telling>,
): Promise<{ changed: boolean; touched: Set<string> }> {
  const touched = new Set<string>();
  let changed = false;
  const open = Map.groupBy(
    await allIn<OpenPair>(
      tx,
      (list) => `select mention, other, verdict, judge, k0 from judged where mention in (${list}) and k1 is null`,
      [...tellings.keys()],
    ),
    (row) => row.mention,
  );
  for (const [mention, telling] of tellings) {
    // Pairs are stored with the smaller id first; the log keeps them there, so a mention owns the pairs in which it is first.
    const standing = new Map((open.get(mention) ?? []).filter((o) => mention < o.other).map((o) => [o.other, o]));
    const rows = new Map(telling.judged.map((row) => [row.other, row]));
    for (const other of new Set([...rows.keys(), ...standing.keys()])) {
      if (await replacePair(tx, mention, other, standing.get(other), rows.get(other), stepOf(mention))) {
        changed = true;
        touched.add(other).add(mention);
      }
    }
  }
  return { changed, touched };
}

interface OpenPair {
  readonly mention: string;
  readonly other: string;
  readonly verdict: string;
  readonly judge: string;
  readonly k0: number;
}

async function replacePair(
  tx: Transaction,
  mention: string,
  other: string,
  current: OpenPair | undefined,
  row: JudgedRow | undefined,
  k: number,
): Promise<boolean> {
  if (current && row && current.verdict === row.verdict && current.judge === row.by) return false;
  if (!current && !row) return false;
  for (const [a, b] of [
    [mention, other],
    [other, mention],
  ] as const) {
    if (current?.k0 === k) await tx.run('delete from judged where mention = ? and other = ? and k0 = ?', [a, b, k]);
    else if (current)
      await tx.run('update judged set k1 = ? where mention = ? and other = ? and k1 is null', [k, a, b]);
    if (row)
      await tx.insert('judged', ['mention', 'other', 'verdict', 'judge', 'k0'], [[a, b, row.verdict, row.by, k]]);
  }
  return true;
}
