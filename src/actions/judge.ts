/** Judge whether mentions are the same, not the same or unsure; or take a judgement back. Durable, and undone by another entry. */
import type { Item } from '../claim/entry.ts';
import type { Verdict } from '../claim/judgement.ts';
import { pairOf } from '../claim/judgement.ts';
import { Refusal } from '../claim/problem.ts';
import type { MentionKind } from '../claim/vocabulary.ts';
import { EVERY_ENTRY, itemsByRef, itemsUnder } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import type { ShownDispute } from './disputes.ts';
import { shownDisputes } from './disputes.ts';
import { onlyNew } from './drafted-items.ts';
import type { Workspace } from './workspace.ts';

export interface Pair {
  readonly mention: string;
  readonly other: string;
  readonly verdict: Verdict;
}

export interface Judged {
  readonly entry: number | null;
  readonly judged: number;
  /** What now contradicts what among the judgements around these. All of it stands: the register takes no side. */
  readonly disputes: readonly ShownDispute[];
}

/**
 * One entry for all pairs; null where all of them stand already. Throws {@link Refusal} where two can't be one whatever anybody
 * thinks: a person and a document, a detention and a release.
 */
export async function judge(workspace: Workspace, pairs: readonly Pair[], why: string): Promise<Judged> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const known = await mentionsAmong(tx, [...new Set(pairs.flatMap((pair) => [pair.mention, pair.other]))]);
    const items: Item[] = [];
    for (const { mention, other, verdict } of pairs) {
      const [a, b] = pairOf(mention, other);
      if (a === b) throw new Refusal({ code: 'id_conflict', message: `${mention} cannot be judged against itself.` });
      // What was judged once, rightly or not, can always be taken back.
      const stands = verdict === 'withdrawn' && (await isJudged(tx, a, b));
      if (!stands) await refuseUnlike(tx, mention, other, known);
      if (verdict === 'withdrawn' && !stands) continue;
      items.push({ kind: 'judgement', mention: a, other: b, verdict, by: 'person', audience: 'public' });
    }
    const fresh = await onlyNew(tx, items);
    if (fresh.length === 0) return { entry: null, judged: 0, disputes: [] };
    const note = { who: workspace.who, why, tool: 'judge' };
    const { entry } = await record(ledger, tx, { kind: 'judge', at: workspace.now(), note, items: fresh });
    const ends = fresh.flatMap((item) => (item.kind === 'judgement' ? [item.mention, item.other] : []));
    return { entry, judged: fresh.length, disputes: await shownDisputes(tx, ends) };
  });
}

async function isJudged(tx: Transaction, mention: string, other: string): Promise<boolean> {
  const rows = await tx.all('select verdict from judged where mention = ? and other = ? and k1 is null', [
    mention,
    other,
  ]);
  return rows.length > 0;
}

/** Kinds of which one thing may be told as the other: a state acts as an organisation and is a place, a figure counts an event. */
const GROUPS: readonly (readonly MentionKind[])[] = [['person'], ['organisation', 'place'], ['event', 'figure']];

interface Known {
  readonly kind: MentionKind;
  readonly name: string;
  /** Of an event or a figure: the types it is told as. */
  readonly types: readonly string[];
}

/** Those of the ids that are mentions, with what they are told as. */
async function mentionsAmong(tx: Transaction, ids: readonly string[]): Promise<Map<string, Known>> {
  const out = new Map<string, Known>();
  for (const [id, items] of Map.groupBy(await itemsUnder(tx, ids, EVERY_ENTRY), ({ item }) => shardOf(item))) {
    const mention = items.map(({ item }) => item).find((item) => item.kind === 'mention');
    if (mention?.kind !== 'mention') continue;
    const values = items.flatMap(({ item }) => (item.kind === 'claim' ? [item.value] : []));
    const name = values.find((value) => value.kind === 'name');
    out.set(id, {
      kind: mention.mentionKind,
      name: name?.kind === 'name' ? name.text : '',
      types: values.flatMap((value) => (value.kind === 'occurred' ? [value.type] : [])),
    });
  }
  return out;
}

const shardOf = (item: Item): string => ('mention' in item ? item.mention : 'document' in item ? item.document : '');

/** May two be judged the same, by what they are told as? An event of which no type is told may be any. */
export function mayBeOne(one: Pick<Known, 'kind' | 'types'>, two: Pick<Known, 'kind' | 'types'>): boolean {
  const alike = GROUPS.some((kinds) => kinds.includes(one.kind) && kinds.includes(two.kind));
  const typed = one.types.length > 0 && two.types.length > 0;
  return alike && (!typed || one.types.some((type) => two.types.includes(type)));
}

async function refuseUnlike(tx: Transaction, a: string, b: string, known: ReadonlyMap<string, Known>): Promise<void> {
  const [one, two] = [known.get(a), known.get(b)];
  if (one && two && mayBeOne(one, two)) return;
  throw new Refusal({
    code: one && two ? 'type_mismatch' : 'missing_value',
    message: `${await whatIs(tx, a, one)} and ${await whatIs(tx, b, two)}. Judged are two persons, two organisations or places, or two events of one type. \`rollcall show NAME\` and \`rollcall releases\` give their ids.`,
  });
}

async function whatIs(tx: Transaction, id: string, known: Known | undefined): Promise<string> {
  if (known) {
    const kind = (known.types[0] ?? known.kind).replaceAll('_', ' ');
    const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
    return `${id} is ${article} ${kind}${known.name === '' ? '' : ` (“${known.name}”)`}`;
  }
  const [stored] = await itemsByRef(tx, id);
  switch (stored?.item.kind) {
    case undefined:
      return `${id} is nothing that is known here`;
    case 'document':
    case 'capture':
      return `${id} is a document`;
    case 'claim':
      return `${id} is a claim (${stored.item.property.replaceAll('_', ' ')})`;
    case 'attestation':
      return `${id} is one saying of a claim`;
    default:
      return `${id} is no mention of anybody or anything`;
  }
}
