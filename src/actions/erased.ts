/**
 * What was erased on request and may not come in again. The key of the tombstones is a file of its own, `erased.key`, beside the
 * ledger and not in it: a copy of the ledger, or its server, cannot be asked who was erased.
 */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../claim/draft.ts';
import type { CaptureItem, Item } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { makeFolder } from '../ledger/sync-folder.ts';
import { isKeyOf, NO_TOMBSTONES, Tombstones, tombstonesOf } from '../ledger/tombstones.ts';
import { mentionId } from '../register/outlet.ts';
import { listSource } from './list-snapshots.ts';
import type { Workspace } from './workspace.ts';

export const ERASED = 'erased on request';

export const erasedKeyFile = (data: string): string => join(data, 'erased.key');

function readKey(data: string): string | null {
  try {
    return readFileSync(erasedKeyFile(data), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The key of the tombstones, made where there is none yet. Throws {@link Refusal} where the ledger's were made with another. */
export async function erasedKey({ data, ledger }: Workspace, reader: Reader): Promise<string> {
  const kept = readKey(data);
  if (kept !== null && (await isKeyOf(reader, kept))) return kept;
  if (kept !== null || (await tombstonesOf(reader)).size > 0) throw noKey(data);
  const key = ledger.newSecret('erased');
  // Of a ledger on a server there may be no folder yet.
  makeFolder(data);
  const file = openSync(erasedKeyFile(data), 'wx', 0o600);
  writeSync(file, `${key}\n`);
  fsyncSync(file);
  closeSync(file);
  return key;
}

/** The tombstones to hold what comes in against. Throws {@link Refusal} where there are some and their key is missing. */
export async function tombstones({ data, ledger }: Workspace, reader: Reader = ledger.store): Promise<Tombstones> {
  const hashes = await tombstonesOf(reader);
  if (hashes.size === 0) return NO_TOMBSTONES;
  const key = readKey(data);
  if (key === null || !(await isKeyOf(reader, key))) throw noKey(data);
  return new Tombstones(key, hashes);
}

const noKey = (data: string): Refusal =>
  new Refusal({
    code: 'erased',
    message: `People were erased from this ledger on request, and ${erasedKeyFile(data)}, by which they are kept from coming back, is missing or is another ledger's. Put it back from where this data directory was copied, or bring in what you know to be in order with --allow-erased. Nothing was changed.`,
  });

/** A name as it is compared: its words in any order and case. */
export const plainName = (name: string): string =>
  (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .sort()
    .join(' ');

/** What a document is a part of, to somebody who asked to be taken out of it: itself, its page, the list it is a state of. */
export function placesOf(
  ledger: Ledger,
  document: string,
  capture: Pick<CaptureItem, 'url' | 'outlet'>,
  isTable: boolean,
): string[] {
  const list = isTable ? listSource(ledger, capture.outlet, capture.url) : null;
  return [document, ...(capture.url === '' ? [] : [ledger.id('page', capture.url)]), ...(list === null ? [] : [list])];
}

/** Names in a text that may not come in from any of these places. */
export function barredNames(barred: Tombstones, places: readonly string[], text: string): string[] {
  if (barred.size === 0) return [];
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= LONGEST_NAME && i + length <= words.length; length++) {
      const name = words.slice(i, i + length).join(' ');
      if (!found.has(name) && isBarredName(barred, places, name)) found.add(name);
    }
  }
  return [...found];
}

/** Words of a name that is looked for in running text. */
const LONGEST_NAME = 5;

export const isBarredName = (barred: Tombstones, places: readonly string[], name: string): boolean =>
  places.some((place) => barred.has('name', place, plainName(name)));

/** Does the draft bring in somebody who was erased? */
export function isBarredDraft(
  ledger: Ledger,
  barred: Tombstones,
  draft: Draft,
  document: string,
  places: readonly string[],
): boolean {
  const idOf = (key: string): string => (key.startsWith('id:') ? key.slice(3) : mentionId(ledger, document, key));
  return draft.mentions.some(
    ({ key, claims }) =>
      barred.has('mention', idOf(key)) ||
      claims.some(
        ({ value, chain }) =>
          (value.kind === 'mention' && barred.has('mention', idOf(value.mention))) ||
          (value.kind === 'name' && isBarredName(barred, places, value.text)) ||
          chain.some(({ name }) => isBarredName(barred, places, name)),
      ),
  );
}

/** Leaves out single claims that were erased or sealed, with every saying of them. */
export function withoutBarredClaims(barred: Tombstones, items: readonly Item[]): Item[] {
  if (barred.size === 0) return [...items];
  return items.flatMap((item): Item[] => {
    if (item.kind === 'row_state')
      return [{ ...item, cells: item.cells.filter(({ claim }) => !barred.has('claim', claim)) }];
    return (item.kind === 'claim' || item.kind === 'attestation') && barred.has('claim', item.claim) ? [] : [item];
  });
}
