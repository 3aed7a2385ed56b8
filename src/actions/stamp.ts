/** Keep an authority's time stamp with a document it is of, and check the kept ones again. */

import { sha256Hex } from '../claim/canonical.ts';
import type { StampItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { EVERY_ENTRY, itemsOfKind, presentRefs } from '../ledger/items.ts';
import type { Reader } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import type { Timestamp } from '../ledger/timestamp.ts';
import { checkTimestamp, TimestampError } from '../ledger/timestamp.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';

export interface Stamped extends Omit<Timestamp, 'token'> {
  readonly document: string;
  /** Null: the very stamp was kept already. */
  readonly entry: number | null;
}

/**
 * `answer`: what the authority sent, or the token in it. `roots`: certificates in PEM the authority's must come from. Refused where
 * the stamp is not of this document's bytes, or is not good.
 */
export async function stamp(
  workspace: Workspace,
  document: string,
  answer: Uint8Array,
  roots: string | null,
  why: string,
): Promise<Stamped> {
  const { ledger } = workspace;
  const bytes = await bytesOf(ledger.store, document);
  if (!bytes) {
    throw new Refusal({
      code: 'missing_value',
      message: `${document} is no document here. \`rollcall sources\` lists them with their ids.`,
    });
  }
  const { token, ...checked } = await checkTimestamp(answer, bytes, roots).catch((error: unknown) => {
    if (!(error instanceof TimestampError)) throw error;
    throw new Refusal({ code: 'corrupt', message: `The time stamp ${error.message}. Nothing was kept.` });
  });
  const id = ledger.id('stamp', document, sha256Hex(token));
  return ledger.store.transaction(async (tx) => {
    if ((await presentRefs(tx, [id])).has(id)) return { document, entry: null, ...checked };
    const item: StampItem = { kind: 'stamp', document, stamp: id, ...checked, token: token.toString('base64') };
    const { entry } = await record(ledger, tx, {
      kind: 'add',
      at: workspace.now(),
      note: { who: workspace.who, why, tool: 'stamp' },
      items: [item],
    });
    return { document, entry, ...checked };
  });
}

/** What is wrong with the stamps that are kept, each against its document's bytes; whose bytes are gone is left to others to say. */
export async function stampProblems(reader: Reader): Promise<{ stamps: number; problems: string[] }> {
  const items = await itemsOfKind(reader, 'stamp', EVERY_ENTRY);
  const problems: string[] = [];
  for (const { item } of items) {
    if (item.kind !== 'stamp') continue;
    const bytes = await bytesOf(reader, item.document);
    const wrong = bytes && (await wrongWith(item, bytes));
    if (wrong) problems.push(`document ${item.document}: its time stamp of ${item.at} ${wrong}`);
  }
  return { stamps: items.length, problems };
}

async function wrongWith(item: StampItem, bytes: Uint8Array): Promise<string | null> {
  try {
    const { at, by } = await checkTimestamp(Buffer.from(item.token, 'base64'), bytes, null);
    return at === item.at && by === item.by ? null : `says ${by} at ${at}, and is kept as another`;
  } catch (error) {
    if (error instanceof TimestampError) return error.message;
    throw error;
  }
}

async function bytesOf(reader: Reader, document: string): Promise<Uint8Array | undefined> {
  const row = await first<{ bytes: Uint8Array }>(reader, 'select bytes from document_bytes where document = ?', [
    document,
  ]);
  return row?.bytes;
}
