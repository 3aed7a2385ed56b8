/** What a sealed item holds, once it is opened: the items as they were, and of a document its text; its bytes are kept beside. */
import { z } from 'zod';
import type { Json } from '../claim/canonical.ts';
import { canonical, sha256Hex } from '../claim/canonical.ts';
import type { Item, SealedItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { decipher, encipher, encipherText, vaultRecipient } from '../ledger/vault.ts';
import type { NameFinder } from '../names/index.ts';
import type { Scope } from './erasure-scope.ts';

const FORM = 'rollcall-sealed/1';

const contentSchema = z.object({
  form: z.literal(FORM),
  items: z.array(z.custom<Item>((value) => typeof value === 'object' && value !== null)),
  texts: z.array(z.object({ document: z.string(), reader: z.string(), body: z.string() })),
});

export type SealedContent = Omit<z.infer<typeof contentSchema>, 'form'>;

/** Enciphers to the vault, under an id made by chance. With bytes, those are enciphered and kept beside the log. */
export async function sealedItem(
  ledger: Ledger,
  tx: Transaction,
  { items, texts }: SealedContent,
  bytes: Uint8Array | null,
): Promise<SealedItem> {
  const recipient = await vaultRecipient(tx);
  const body = canonical({ form: FORM, items: items as unknown as Json, texts });
  const cipher = await encipherText(recipient, body);
  // By chance, or from the ciphertext, which is different each time: never from what is in it.
  const sealed = ledger.id('sealed', cipher);
  if (bytes === null) return { kind: 'sealed', sealed, cipher, bytes: null };
  const closed = await encipher(recipient, bytes);
  await tx.insert('sealed_bytes', ['sealed', 'bytes'], [[sealed, closed]]);
  return { kind: 'sealed', sealed, cipher, bytes: sha256Hex(closed) };
}

export async function openedContent(identity: string, { cipher }: SealedItem): Promise<SealedContent> {
  const plain = await decipher(identity, Buffer.from(cipher, 'base64'));
  return contentSchema.parse(JSON.parse(Buffer.from(plain).toString('utf8')));
}

export async function openedBytes(
  reader: Reader,
  identity: string,
  { sealed, bytes }: SealedItem,
): Promise<Uint8Array> {
  const row = await first<{ bytes: Uint8Array }>(reader, 'select bytes from sealed_bytes where sealed = ?', [sealed]);
  if (!row || sha256Hex(row.bytes) !== bytes)
    throw new Refusal({
      code: 'corrupt',
      message: `The bytes sealed as ${sealed} are missing or damaged. \`rollcall verify\` checks the rest; a backup may hold them.`,
    });
  return decipher(identity, row.bytes);
}

/** Sealed items in which somebody who goes is named. */
export async function sealedAbout(
  reader: Reader,
  identity: string,
  scope: Pick<Scope, 'mentions'>,
  finder: NameFinder,
): Promise<string[]> {
  const out: string[] = [];
  for (const { item } of await itemsOfKind(reader, 'sealed', EVERY_ENTRY)) {
    const text = JSON.stringify(await openedContent(identity, item as SealedItem));
    const named = [...scope.mentions].some((mention) => text.includes(mention));
    if (named || finder.whole(text).length > 0) out.push((item as SealedItem).sealed);
  }
  return out;
}
