/**
 * Names of the register taken apart, kept for those last met: a name is told again and again, and taking it apart is dear. What
 * somebody asks for is never kept here.
 */
import { sha256 } from '../claim/canonical.ts';
import { searchKeys } from '../names/index.ts';
import type { NameParts } from '../resolve/record.ts';
import { partsOf as partsOfName } from '../resolve/record.ts';
import { givenIn } from './day-keys.ts';

const KEPT = 20_000;

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = read(text);
    if (kept.size >= KEPT) kept.clear();
    kept.set(text, made);
    return made;
  };
}

/** Search keys of a spelling. */
export const keysOf: (spelling: string) => readonly string[] = remembering(searchKeys);

/**
 * A spelling in 48 bits, whatever its length. Two that share a number are found by each other's keys, too, and to be found is a
 * reason to compare, no more.
 */
export const spellingOf: (spelling: string) => number = remembering((spelling) => sha256(spelling).readUIntBE(0, 6));

/** The given names among them. */
export const givenOf: (spelling: string) => readonly string[] = remembering((spelling) => givenIn(keysOf(spelling)));

export const partsOf: (spelling: string) => NameParts = remembering(partsOfName);
