/**
 * Proposals: what a machine found and no person has taken yet. Kept beside the log, never counted, never public. A person takes
 * one, edits it, or leaves it with a reason; only then is there an entry.
 */

import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { Draft } from '../claim/draft.ts';
import { draftSchema } from '../claim/draft.ts';
import { Refusal } from '../claim/problem.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { first, marks } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import { admission } from './admitted.ts';
import type { Origin } from './drafted-items.ts';
import { draftedItems } from './drafted-items.ts';
import { sayingsHeldBack } from './quotes-held-back.ts';
import { withSealed } from './seal.ts';
import type { Workspace } from './workspace.ts';

export type Outcome = 'waiting' | 'accepted' | 'rejected';

export interface Proposal {
  readonly proposal: string;
  readonly document: string;
  readonly capture: string;
  readonly draft: Draft;
  readonly rules: readonly string[];
  readonly outcome: Outcome;
  readonly entry: number | null;
}

interface ProposalRow {
  proposal: string;
  document: string;
  body: string;
  outcome: Outcome;
  entry: number | null;
}

/** Stores drafts as proposals; those already there, whatever became of them, are left alone. Returns the new ones. */
export async function propose(
  ledger: Ledger,
  tx: Transaction,
  origin: Origin,
  drafts: readonly { draft: Draft; rules: readonly string[] }[],
): Promise<Proposal[]> {
  const made: Proposal[] = [];
  for (const { draft, rules } of drafts) {
    const body = canonical({
      capture: origin.capture,
      draft: draft as unknown as Json,
      rules: rules as unknown as Json,
    });
    const proposal = ledger.id('proposal', origin.document, canonical(draft as unknown as Json));
    if (await first(tx, 'select proposal from proposal where proposal = ?', [proposal])) continue;
    await tx.insert(
      'proposal',
      ['proposal', 'document', 'body', 'outcome'],
      [[proposal, origin.document, body, 'waiting']],
    );
    made.push({ proposal, ...origin, draft, rules, outcome: 'waiting', entry: null });
  }
  return made;
}

export async function takeProposals(tx: Transaction, proposals: readonly string[], entry: number): Promise<void> {
  for (const proposal of proposals)
    await tx.run("update proposal set outcome = 'accepted', entry = ? where proposal = ?", [entry, proposal]);
}

export async function listProposals(reader: Reader, outcome: Outcome, document?: string): Promise<Proposal[]> {
  const rows = document
    ? await reader.all<ProposalRow>('select * from proposal where outcome = ? and document = ?', [outcome, document])
    : await reader.all<ProposalRow>('select * from proposal where outcome = ?', [outcome]);
  return rows
    .map(parse)
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : startOf(a) - startOf(b)));
}

/** Proposals by id, or all that wait in a document when `ids` names a document. Unknown ids are refused by name. */
export async function findProposals(reader: Reader, ids: readonly string[]): Promise<Proposal[]> {
  const rows = await reader.all<ProposalRow>(
    `select * from proposal where outcome = 'waiting' and (proposal in (${marks(ids.length)}) or document in (${marks(ids.length)}))`,
    [...ids, ...ids],
  );
  for (const id of ids) {
    if (rows.some((row) => row.proposal === id || row.document === id)) continue;
    const settled = await first<ProposalRow>(reader, 'select * from proposal where proposal = ?', [id]);
    throw new Refusal({
      code: 'missing_value',
      message: settled
        ? `Proposal ${id} does not wait any more: it was ${settled.outcome}${settled.entry === null ? '' : ` in entry ${settled.entry}`}.`
        : `No proposal or document ${id}. \`rollcall review\` lists what waits.`,
    });
  }
  return rows.map(parse);
}

/** Takes proposals as they are, or (one) as edited. One entry for all; null where it added nothing new. */
export async function acceptProposals(
  workspace: Workspace,
  ids: readonly string[],
  why: string,
  edited?: unknown,
  { allowErased = false } = {},
): Promise<{ entry: number | null; accepted: number; heldBack: readonly string[] }> {
  const { ledger } = workspace;
  const admit = allowErased ? null : await admission(workspace);
  return ledger.store.transaction(async (tx) => {
    const proposals = await findProposals(tx, ids);
    if (edited !== undefined && proposals.length !== 1) {
      throw new Refusal({
        code: 'malformed',
        message: `An edited draft stands for one proposal; ${proposals.length} were named.`,
      });
    }
    const items = [];
    for (const proposal of proposals) {
      const draft = edited === undefined ? proposal.draft : parseDraft(edited);
      await admit?.refuse(tx, [draft], proposal.document);
      const drafted = await draftedItems(ledger, tx, [draft], proposal);
      items.push(...(admit?.claims(drafted) ?? drafted));
    }
    // What is proposed quotes its document, so nothing of it can be sealed: that is refused here.
    const { items: kept } = await withSealed(workspace, tx, dedupe(items));
    const note = { who: workspace.who, why, tool: 'review' };
    const entry =
      items.length === 0
        ? null
        : (await record(ledger, tx, { kind: 'add', at: workspace.now(), note, items: kept })).entry;
    await takeProposals(
      tx,
      proposals.map((p) => p.proposal),
      entry ?? 0,
    );
    return { entry, accepted: proposals.length, heldBack: sayingsHeldBack(items) };
  });
}

/** Leaves proposals, with the reason in an entry of its own. */
export async function rejectProposals(
  workspace: Workspace,
  ids: readonly string[],
  why: string,
): Promise<{ entry: number; rejected: number }> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const proposals = await findProposals(tx, ids);
    const note = { who: workspace.who, why, tool: 'review' };
    const { entry } = await record(ledger, tx, { kind: 'reject', at: workspace.now(), note, items: [] });
    for (const { proposal } of proposals) {
      await tx.run("update proposal set outcome = 'rejected', entry = ?, rejected_why = ? where proposal = ?", [
        entry,
        why,
        proposal,
      ]);
    }
    return { entry, rejected: proposals.length };
  });
}

function parseDraft(raw: unknown): Draft {
  const parsed = draftSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal({
    code: 'malformed',
    message: `The draft is not one: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. \`rollcall review show ID --format json\` prints one to start from.`,
  });
}

function parse(row: ProposalRow): Proposal {
  const { capture, draft, rules } = JSON.parse(row.body) as { capture: string; draft: unknown; rules: string[] };
  return {
    proposal: row.proposal,
    document: row.document,
    capture,
    draft: parseDraft(draft),
    rules,
    outcome: row.outcome,
    entry: row.entry,
  };
}

/** Two drafts of one document name the same person: the mention is added once. */
function dedupe<T>(items: readonly T[]): T[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}

const startOf = ({ draft }: Proposal): number => {
  const locator = draft.mentions[0]?.claims[0]?.locator;
  return locator?.kind === 'span' ? locator.start : 0;
};
