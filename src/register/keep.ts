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
import { affectedBy, knowledgeAround } from './around.ts';
import { custodyCells, groupedCells } from './counted-rows.ts';
import { componentsAround } from './identity.ts';
import { partiesOf, regrouped } from './parties.ts';
import type { RowCells } from './rows.ts';
import { derivedCells, membersOf, replaceRows, toldCells } from './rows.ts';
import { keepTally } from './tally.ts';
import type { Telling } from './telling.ts';

export interface Change {
  /** For every touched mention, what is told of it now. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** For every touched document, its captures as they are seen now; none: not at all. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
}

/** Returns whether anything changed that this audience can see. */
export async function keepInStep(tx: Transaction, k: number, change: Change): Promise<boolean> {
  const mentions = [...change.tellings.keys()];
  const tellings = [...change.tellings.values()];
  let changed = await replaceRows(
    tx,
    'source',
    [...change.sources.keys()],
    [...change.sources.values()].flat().map(sourceCells),
    k,
  );
  const replace = async (table: 'spot' | 'told' | 'sighting', rows: readonly RowCells[]): Promise<void> => {
    changed = (await replaceRows(tx, table, mentions, rows, k)) || changed;
  };
  await replace(
    'spot',
    tellings.flatMap(({ spot }) => (spot ? [[spot.mention, spot.kind, spot.document, spot.order]] : [])),
  );
  await replace(
    'told',
    tellings.flatMap(({ told }) => told.map(toldCells)),
  );
  await replace('sighting', distinctSightings(tellings));
  const judgedOwners = await keepJudgements(tx, k, change.tellings);
  changed = changed || judgedOwners.changed;

  const before = await membersOf(tx, 'mention', [...mentions, ...judgedOwners.touched], k - 1);
  const around = new Set([
    ...mentions,
    ...judgedOwners.touched,
    ...(await membersOf(tx, 'entity', [...new Set([...before.values()].map((m) => m.entity))], k - 1)).keys(),
  ]);
  const joined = await componentsAround(tx, [...around], async (list) => {
    const rows = await allIn<{ mention: string; ord: number }>(
      tx,
      (marks) => `select mention, ord from spot where mention in (${marks}) and k1 is null`,
      list,
    );
    return new Map(rows.map((row) => [row.mention, row.ord]));
  });
  const owners = new Set([...around, ...joined.map((j) => j.mention)]);
  await replaceRows(
    tx,
    'member',
    [...owners],
    joined.map((j) => [j.mention, j.entity, j.disputed ? 1 : 0]),
    k,
  );

  const gone = [...before.values()].map((m) => m.entity);
  // As things stood and as they stand: an edge that was taken away changed what it led to.
  const affected = new Set([...(await affectedBy(tx, owners, k - 1)), ...(await affectedBy(tx, owners, k))]);
  for (const person of await regrouped(tx, k, owners)) affected.add(person);
  const knowledge = await knowledgeAround(tx, affected, k);
  const rows = [...affected].flatMap((entity) => deriveEntity(knowledge, entity));
  const concerned = [...new Set([...affected, ...gone])];
  await replaceRows(tx, 'derived', concerned, rows.map(derivedCells), k);
  const keys = rows.flatMap((row) =>
    row.kind === 'name'
      ? [...new Set(row.body.spellings.flatMap((s) => searchKeys(s.text)))].map((key): RowCells => [key, row.entity])
      : [],
  );
  await replaceRows(tx, 'name_key', concerned, keys, k);
  await keepCounts(tx, k, concerned, rows, knowledge);
  return changed;
}

/** What counts are made from: whom organisations and holders act for, people's stays and groups in numbers; and the counts. */
async function keepCounts(
  tx: Transaction,
  k: number,
  concerned: readonly string[],
  rows: readonly Derived[],
  knowledge: Knowledge,
): Promise<void> {
  const sides = rows.flatMap((row) =>
    row.kind === 'name'
      ? [...new Set(row.body.actsFor.map(({ mention }) => mention))].map((side): RowCells => [row.entity, side])
      : [],
  );
  await replaceRows(tx, 'side', concerned, sides, k);
  // People alone: a group told of as one ("fourteen foreigners") is no person to count.
  const stays = rows.flatMap((row) =>
    row.kind === 'custody' && knowledge.kindOf(row.entity) === 'person' ? [row] : [],
  );
  const custody = stays.map((row) => custodyCells(row.entity, Number(row.part), stayDays(row.body)));
  await replaceRows(tx, 'custody', concerned, custody, k);
  const people = [...new Set(stays.map((row) => row.entity))];
  const parties = await partiesOf(tx, knowledge, people, k);
  const groups = people.flatMap((person) => groupedCells(person, groupsOf(knowledge, person, parties)));
  await replaceRows(tx, 'grouped', concerned, groups, k);
  await keepTally(tx, k, concerned);
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
  k: number,
  tellings: ReadonlyMap<string, Telling>,
): Promise<{ changed: boolean; touched: Set<string> }> {
  const touched = new Set<string>();
  let changed = false;
  const owners = [...tellings.keys()];
  const open = await allIn<{ mention: string; other: string }>(
    tx,
    (list) => `select mention, other from judged where (mention in (${list})) and k1 is null`,
    owners,
  );
  for (const [mention, telling] of tellings) {
    const rows = new Map<string, RowCells>();
    // Pairs are stored with the smaller id first; the log keeps them there, so a mention owns the pairs in which it is first.
    const others = new Set([
      ...telling.judged.map((j) => j.other),
      ...open.filter((o) => o.mention === mention && mention < o.other).map((o) => o.other),
    ]);
    for (const { other, verdict, by } of telling.judged) rows.set(other, [mention, other, verdict, by]);
    for (const other of others) {
      const row = rows.get(other);
      const pair = await replacePair(tx, mention, other, row, k);
      if (pair) {
        changed = true;
        touched.add(other).add(mention);
      }
    }
  }
  return { changed, touched };
}

async function replacePair(
  tx: Transaction,
  mention: string,
  other: string,
  row: RowCells | undefined,
  k: number,
): Promise<boolean> {
  const [current] = await tx.all<{ verdict: string; judge: string; k0: number }>(
    'select verdict, judge, k0 from judged where mention = ? and other = ? and k1 is null',
    [mention, other],
  );
  if (current && row && current.verdict === row[2] && current.judge === row[3]) return false;
  if (!current && !row) return false;
  for (const [a, b] of [
    [mention, other],
    [other, mention],
  ] as const) {
    if (current?.k0 === k) await tx.run('delete from judged where mention = ? and other = ? and k0 = ?', [a, b, k]);
    else if (current)
      await tx.run('update judged set k1 = ? where mention = ? and other = ? and k1 is null', [k, a, b]);
    if (row)
      await tx.insert(
        'judged',
        ['mention', 'other', 'verdict', 'judge', 'k0'],
        [[a, b, row[2] ?? null, row[3] ?? null, k]],
      );
  }
  return true;
}
