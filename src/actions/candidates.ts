/**
 * People who may be one, for a person to judge: those first whose answer changes most (who is held today, a stay that would close, a
 * count), then the likeliest; with what speaks for and against it, field by field, and with what would change.
 */
import { dayOfInstant } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type { Reader } from '../ledger/port.ts';
import { View } from '../register/ask/view.ts';
import type { JoiningEffect } from '../register/joining.ts';
import { effectOfJoining, weightOf } from '../register/joining.ts';
import { personRecords } from '../register/person-records.ts';
import { membersOf } from '../register/rows.ts';
import type { ClusterOptions, Evidence, Explanation, PersonRecord } from '../resolve/index.ts';
import { clusterRecords, DEFAULT_MODEL, explain } from '../resolve/index.ts';
import type { Workspace } from './workspace.ts';

export type { Evidence, Explanation };

export interface IdentityProposal {
  /** Entities, by their ids. */
  readonly a: string;
  readonly b: string;
  readonly names: readonly [string, string];
  /** A waterfall: prior and evidence add up to the bits. */
  readonly explanation: Explanation;
  /** Were they judged one, today. */
  readonly effect: JoiningEffect;
}

export interface Wanted {
  readonly limit: number;
  /** Only people whom this document names. */
  readonly document?: string | undefined;
}

export const identityProposals = (workspace: Workspace, wanted: Wanted): Promise<IdentityProposal[]> =>
  workspace.ledger.store.snapshot((reader) => proposalsIn(workspace, reader, wanted));

/** Why two may be one, or not, whatever anybody judged. Throws {@link Refusal} where one of them is no person known here. */
export const explainIdentity = (workspace: Workspace, ids: readonly [string, string]): Promise<IdentityProposal> =>
  workspace.ledger.store.snapshot((reader) => explainedIn(workspace, reader, ids));

/** From so many people on a register teaches its own weights; below, those that ship are surer. */
const TEACHES_FROM = 5_000;
/** At even less than one in nine, nobody need look. */
const PROPOSED_FROM = -3;
/** What joining would change is worked out for the likeliest so many at least. */
const WEIGHED = 200;
/** Of a cluster of more, each is proposed with its first alone. */
const PAIRED = 6;

interface Likely {
  readonly pair: readonly [string, string];
  readonly explanation: Explanation;
}

async function proposalsIn(
  { ledger, now }: Workspace,
  reader: Reader,
  { limit, document }: Wanted,
): Promise<IdentityProposal[]> {
  const { entry } = await ledger.head(reader);
  const people = await personRecords(reader, entry);
  if (people.size < 2) return [];
  const lists = await listsOf(reader, entry);
  const judged = await judgedPairs(reader, entry);
  const wanted = document === undefined ? null : await namedIn(reader, entry, document);
  const isOpen = ([a, b]: readonly [string, string]): boolean =>
    !judged.has(`${a} ${b}`) &&
    !sharesOne(lists.get(a), lists.get(b)) &&
    (wanted === null || wanted.has(a) || wanted.has(b));
  const records = [...people].map(([entity, { record }]) => ({
    ...record,
    source: [...(lists.get(entity) ?? [])][0] ?? '',
  }));
  const likely = likelyPairs(records, {
    not: await parted(reader, entry),
    deduplicated: [...new Set(records.map(({ source }) => source))].filter((source) => source !== ''),
    ...(records.length < TEACHES_FROM && { model: DEFAULT_MODEL }),
  })
    .filter(({ pair, explanation }) => explanation.bits >= PROPOSED_FROM && isOpen(pair))
    .sort((x, y) => y.explanation.bits - x.explanation.bits || (x.pair.join() < y.pair.join() ? -1 : 1))
    .slice(0, Math.max(WEIGHED, 4 * limit));
  const proposals: IdentityProposal[] = [];
  for (const { pair, explanation } of likely) {
    const [a, b] = pair;
    const effect = await effectOfJoining(reader, entry, dayOfInstant(now()), pair);
    const names = [people.get(a)?.name.name ?? '', people.get(b)?.name.name ?? ''] as const;
    proposals.push({ a, b, names, explanation, effect });
  }
  return proposals
    .sort((x, y) => weightOf(y.effect) - weightOf(x.effect) || y.explanation.bits - x.explanation.bits)
    .slice(0, limit);
}

/** Pairs within a cluster, and pairs of clusters that stayed apart. */
function likelyPairs(records: readonly PersonRecord[], options: ClusterOptions): Likely[] {
  const { clusters, review, model } = clusterRecords(records, options);
  const byId = new Map(records.map((record) => [record.id, record]));
  const within = clusters.flatMap((cluster) =>
    cluster.flatMap((b, i) =>
      cluster.slice(0, cluster.length <= PAIRED ? i : Math.min(i, 1)).map((a): Likely => {
        const [one, two] = [byId.get(a), byId.get(b)] as [PersonRecord, PersonRecord];
        return { pair: [a, b], explanation: explain(model, one, two, Math.max(records.length, FEWEST)) };
      }),
    ),
  );
  const between = review.map(({ left, right, explanation }): Likely => ({ pair: [left, right], explanation }));
  return [...within, ...between];
}

/** A handful of people is no world of its own. */
const FEWEST = 1000;

async function explainedIn(
  { ledger, now }: Workspace,
  reader: Reader,
  ids: readonly [string, string],
): Promise<IdentityProposal> {
  const { entry } = await ledger.head(reader);
  const members = await membersOf(reader, 'mention', ids, entry);
  const [a, b] = ids.map((id) => members.get(id)?.entity ?? id) as [string, string];
  const people = await personRecords(reader, entry, [a, b]);
  const [one, two] = [people.get(a), people.get(b)];
  if (!one || !two)
    throw new Refusal({
      code: 'missing_value',
      message: `${one ? ids[1] : ids[0]} is no person who is known here. \`rollcall show NAME\` gives a person’s id.`,
    });
  if (a === b)
    throw new Refusal({
      code: 'id_conflict',
      message: `${ids[0]} and ${ids[1]} are one person already (${one.name.name}): \`rollcall log\` tells who judged it.`,
    });
  return {
    a,
    b,
    names: [one.name.name, two.name.name],
    explanation: explain(
      DEFAULT_MODEL,
      one.record,
      two.record,
      Math.max(FEWEST, await View.at(reader, entry).count('name')),
    ),
    effect: await effectOfJoining(reader, entry, dayOfInstant(now()), [a, b]),
  };
}

/** By entity, the lists in which a row of theirs was seen: two rows of one list are two people. */
async function listsOf(reader: Reader, known: number): Promise<Map<string, Set<string>>> {
  const rows = await reader.all<{ mention: string; document: string }>(
    'select distinct mention, document from sighting where k1 is null order by document, mention',
  );
  const members = await membersOf(reader, 'mention', [...new Set(rows.map(({ mention }) => mention))], known);
  const lists = new Map<string, Set<string>>();
  for (const { mention, document } of rows) {
    const entity = members.get(mention)?.entity ?? mention;
    lists.set(entity, (lists.get(entity) ?? new Set()).add(document));
  }
  return lists;
}

const sharesOne = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a !== undefined && b !== undefined && !a.isDisjointFrom(b);

async function namedIn(reader: Reader, known: number, document: string): Promise<Set<string>> {
  const rows = await reader.all<{ mention: string }>(
    'select distinct mention from told where document = ? and k1 is null',
    [document],
  );
  const members = await membersOf(
    reader,
    'mention',
    rows.map(({ mention }) => mention),
    known,
  );
  return new Set([...members.values()].map(({ entity }) => entity));
}

/** Pairs of entities between which some judgement stands, both ways round. */
export async function judgedPairs(reader: Reader, known: number): Promise<Set<string>> {
  return new Set((await judgedEntities(reader, known)).map(({ a, b }) => `${a} ${b}`));
}

/** Pairs of entities that are judged two. */
async function parted(reader: Reader, known: number): Promise<[string, string][]> {
  const rows = await judgedEntities(reader, known);
  return rows.flatMap(({ a, b, verdict }): [string, string][] => (verdict === 'not' && a < b ? [[a, b]] : []));
}

async function judgedEntities(reader: Reader, known: number): Promise<{ a: string; b: string; verdict: string }[]> {
  const rows = await reader.all<{ mention: string; other: string; verdict: string }>(
    'select mention, other, verdict from judged where k1 is null order by mention, other',
  );
  const members = await membersOf(
    reader,
    'mention',
    [...new Set(rows.flatMap((row) => [row.mention, row.other]))],
    known,
  );
  const entity = (mention: string): string => members.get(mention)?.entity ?? mention;
  return rows.map(({ mention, other, verdict }) => ({ a: entity(mention), b: entity(other), verdict }));
}
