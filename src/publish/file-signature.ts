/**
 * The signature over the bytes of an edition's file. The log commits to items, not to titles, texts around quotes, days of lists, or
 * what was derived: whoever has the key sees here that not one byte of the file is another than was published.
 *
 * It stands in the file itself, as the edition's last setting: one line of a signed note over the origin and the SHA-256 of all
 * other bytes. It is as long whatever it signs, so that it is written over a blank of its length.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Reader, Store } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import type { Signer, Verifier } from '../ledger/signed-note.ts';
import { NoteError, noteOf, openNote } from '../ledger/signed-note.ts';

const SETTING = 'signature';

/** Makes room in a draft for the signature. Returns the blank that {@link signFile} writes it over. */
export async function leaveRoom(draft: Store, signer: Signer): Promise<string> {
  // By the last head no text of the edition can hold the blank: the head commits to what the texts are quoted in.
  const last = await first<{ note: string }>(draft, 'select note from step order by n desc limit 1');
  const line = signer.sign(`blank\n${last?.note ?? ''}`);
  await draft.transaction(async (tx) => {
    await tx.run('delete from edition where name = ?', [SETTING]);
    await tx.insert('edition', ['name', 'value'], [[SETTING, line]]);
  });
  return line;
}

/** Signs a file that is written and in which the blank stands. */
export async function signFile(file: string, blank: string, signer: Signer): Promise<void> {
  const at = await placeOf(file, blank);
  if (at === null) throw new Error(`${file} has no place for its signature.`);
  const line = signer.sign(textOf(signer.name, await hashWithout(file, at, Buffer.byteLength(blank))));
  const handle = await open(file, 'r+');
  try {
    await handle.write(Buffer.from(line), 0, null, at);
  } finally {
    await handle.close();
  }
}

/** What is wrong with the signature over a file's bytes, in whole sentences. `reader` reads that file. */
export async function signatureProblems(file: string, reader: Reader, key: Verifier): Promise<string[]> {
  const row = await first<{ value: string }>(reader, 'select value from edition where name = ?', [SETTING]);
  const at = row ? await placeOf(file, row.value) : null;
  if (row && at !== null && (await isSigned(file, at, row.value, key))) return [];
  return [
    'The bytes of the file are not those that were signed: something in it was changed, or it was written again by another program. Fetch it again.',
  ];
}

async function isSigned(file: string, at: number, line: string, key: Verifier): Promise<boolean> {
  const text = textOf(key.name, await hashWithout(file, at, Buffer.byteLength(line)));
  try {
    openNote(noteOf(text, [line]), [key]);
    return true;
  } catch (error) {
    if (error instanceof NoteError) return false;
    throw error;
  }
}

/** No checkpoint has such a second line, so that a signature over the one is none over the other. */
const textOf = (origin: string, hash: string): string => `${origin}\nfile sha256 ${hash}\n`;

/** Where in a file these bytes stand first; null where they don't. */
async function placeOf(file: string, text: string): Promise<number | null> {
  const sought = Buffer.from(text);
  let before = Buffer.alloc(0);
  for await (const { from, bytes } of chunksOf(file)) {
    const held = Buffer.concat([before, bytes]);
    const at = held.indexOf(sought);
    if (at >= 0) return from - before.length + at;
    before = held.subarray(Math.max(0, held.length - sought.length + 1));
  }
  return null;
}

/** SHA-256, in hexadecimal, of a file but for `length` of its bytes. */
async function hashWithout(file: string, at: number, length: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const { from, bytes } of chunksOf(file)) {
    hash.update(bytes.subarray(0, Math.max(0, at - from)));
    hash.update(bytes.subarray(Math.max(0, at + length - from)));
  }
  return hash.digest('hex');
}

/** A file's bytes in order, many at a time, in one buffer that is filled again: what is kept of it is copied. */
async function* chunksOf(file: string): AsyncGenerator<{ readonly from: number; readonly bytes: Buffer }> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (let from = 0; ; ) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, from);
      if (bytesRead === 0) return;
      yield { from, bytes: buffer.subarray(0, bytesRead) };
      from += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

const CHUNK = 1 << 20;
