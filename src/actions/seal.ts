/**
 * Seal: what is said goes from the register, the documents and the log's bodies as in an erasure, and only the vault's holders can
 * read it again, one item at a time. What comes in marked sealed never lies in the clear.
 */
import type { ClaimItem, Item, NoteItem, SealedItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { Opening } from '../ledger/age.ts';
import type { KeptItem } from '../ledger/erase.ts';
import { itemsByRef } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { raise } from '../ledger/tombstones.ts';
import { unlock, vaultRecipient } from '../ledger/vault.ts';
import { record } from '../register/desk.ts';
import { erasedKey } from './erased.ts';
import type { SealedContent } from './sealed-content.ts';
import { openedBytes, openedContent, sealedItem } from './sealed-content.ts';
import type { TakenOut, TakeOutProgress } from './take-out.ts';
import { takeOut } from './take-out.ts';
import type { Workspace } from './workspace.ts';

export interface Sealed extends Omit<TakenOut, 'sealed'> {
  /** The id to open it by. */
  readonly sealed: string;
}

/** Seals a claim, a document with all that rests on it, or a person with all that is told of them. */
export async function seal(
  workspace: Workspace,
  target: string,
  why: string,
  progress?: TakeOutProgress,
): Promise<Sealed> {
  const { ledger } = workspace;
  await vaultRecipient(ledger.store);
  const [stored] = await itemsByRef(ledger.store, target);
  if (stored?.item.kind === 'sealed')
    throw new Refusal({ code: 'duplicate_row', message: `${target} is sealed already. Nothing was changed.` });
  let sealed = '';
  const taken = await takeOut(
    workspace,
    {
      targets: [target],
      why,
      keeper: async (tx, goes, documents) => {
        const item = await keep(ledger, tx, goes, documents);
        sealed = item.sealed;
        return item;
      },
    },
    progress,
  );
  return { ...taken, sealed };
}

async function keep(
  ledger: Ledger,
  tx: Transaction,
  goes: readonly KeptItem[],
  documents: readonly string[],
): Promise<SealedItem> {
  const texts: SealedContent['texts'][number][] = [];
  for (const document of documents)
    texts.push(
      ...(await tx.all<{ document: string; reader: string; body: string }>(
        'select document, reader, body from document_text where document = ? order by reader',
        [document],
      )),
    );
  const [only, ...more] = documents;
  if (more.length > 0)
    throw new Refusal({
      code: 'too_large',
      message: `${documents.length} documents are about nobody else and would go whole: seal each by itself first (${documents.join(', ')}). Nothing was changed.`,
    });
  const bytes =
    only === undefined
      ? undefined
      : await first<{ bytes: Uint8Array }>(tx, 'select bytes from document_bytes where document = ?', [only]);
  return sealedItem(ledger, tx, { items: goes.map(({ item }) => item), texts }, bytes?.bytes ?? null);
}

/**
 * Of the items of an entry to be written, those marked sealed enciphered: each claim with its sayings, and a mention of which
 * nothing else is said. The rest as it is.
 */
export async function withSealed(
  workspace: Workspace,
  tx: Transaction,
  items: readonly Item[],
): Promise<{ items: Item[]; claims: readonly string[] }> {
  const claims = items.filter((item): item is ClaimItem => item.kind === 'claim' && item.audience === 'sealed');
  if (claims.length === 0) return { items: [...items], claims: [] };
  const ids = new Set(claims.map(({ claim }) => claim));
  if (items.some((item) => item.kind === 'attestation' && ids.has(item.claim) && item.locator.kind !== 'hand'))
    throw new Refusal({
      code: 'encrypted',
      message:
        'A claim to be sealed quotes a document that is kept in the clear, where its words would stay. Nothing was entered. Enter it as restricted and `rollcall seal` it, which masks the words there; or seal the document; or enter it by hand.',
    });
  const left = new Set(items.flatMap((item) => (item.kind === 'claim' && !ids.has(item.claim) ? [item.mention] : [])));
  const bare = new Set(claims.map(({ mention }) => mention).filter((mention) => !left.has(mention)));
  const out: Item[] = [];
  for (const item of items) {
    if ((item.kind === 'claim' || item.kind === 'attestation') && ids.has(item.claim)) continue;
    if (item.kind === 'mention' && bare.has(item.mention)) continue;
    out.push(item);
  }
  for (const claim of claims) {
    const own = items.filter(
      (item) =>
        (item.kind === 'mention' && item.mention === claim.mention && bare.has(item.mention)) ||
        ((item.kind === 'claim' || item.kind === 'attestation') && item.claim === claim.claim),
    );
    out.push(await sealedItem(workspace.ledger, tx, { items: own, texts: [] }, null));
  }
  return { items: out, claims: [...ids] };
}

/** What was sealed as it came in is kept from coming in again in the clear. */
export async function barSealed(
  workspace: Workspace,
  tx: Transaction,
  entry: number,
  claims: readonly string[],
): Promise<void> {
  if (claims.length === 0) return;
  await raise(
    tx,
    await erasedKey(workspace, tx),
    entry,
    claims.map((claim) => ['claim', claim] as const),
  );
}

/** A file sealed as it comes in: its bytes, its text and where it was got, enciphered; nothing is proposed from it. */
export async function sealFile(
  workspace: Workspace,
  content: SealedContent,
  bytes: Uint8Array,
  why: string,
): Promise<{ entry: number; sealed: string }> {
  const { ledger, who, now } = workspace;
  return ledger.store.transaction(async (tx) => {
    const item = await sealedItem(ledger, tx, content, bytes);
    const note = { who, why, tool: 'import' };
    const { entry } = await record(ledger, tx, { kind: 'seal', at: now(), note, items: [item] });
    return { entry, sealed: item.sealed };
  });
}

export interface Opened {
  /** The entry that says who opened it, and why. */
  readonly entry: number;
  readonly sealed: string;
  readonly content: SealedContent;
  /** Of a document: its bytes. */
  readonly bytes: Uint8Array | null;
}

/** Opens one sealed item. The entry that says so is written first: nothing is seen that the log does not know of. */
export async function openSealed(workspace: Workspace, sealed: string, opening: Opening, why: string): Promise<Opened> {
  const { ledger, who, now } = workspace;
  const { identity, holder } = await unlock(ledger.store, opening);
  const [stored] = await itemsByRef(ledger.store, sealed);
  if (stored?.item.kind !== 'sealed')
    throw new Refusal({
      code: 'missing_value',
      message: `${sealed} is nothing that is sealed here. \`rollcall vault\` lists what is.`,
    });
  const { item } = stored;
  const content = await openedContent(identity, item);
  const bytes = item.bytes === null ? null : await openedBytes(ledger.store, identity, item);
  const note: Omit<NoteItem, 'kind'> = { who, why, tool: `open of ${sealed} as ${holder}` };
  const { entry } = await ledger.store.transaction((tx) =>
    record(ledger, tx, { kind: 'open', at: now(), note, items: [] }),
  );
  return { entry, sealed, content, bytes };
}
