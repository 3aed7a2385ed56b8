// How common a name is. A rare surname that two lists share says far more than Иванов does.
import { likenessOfPrepared, type Prepared } from './align.ts';
import { skeletons } from './keys.ts';
import type { PackedWord } from './packed.ts';
import { type ParsedName, parseName } from './parse.ts';
import { GIVEN_FREQUENCY, SURNAME_FREQUENCY } from './tables/frequency.ts';

interface Counted {
  readonly stem: Prepared;
  share: number;
}

/** A surname this like a counted one is that one in another spelling. */
const LIKE_ENOUGH = 0.95;
const REMEMBER_AT_MOST = 50_000;

/** Shares of people by given name and by surname, whatever the spelling. Made by {@link countNames}. */
export class NameFrequency {
  readonly #given = new Map<number, number>();
  readonly #families = new Map<string, Counted[]>();
  readonly #remembered = new Map<string, number>();

  /** Adds `share` (0 to 1) to the given name or the surname that `word` is. */
  add(word: PackedWord, share: number): void {
    if (word.initial || word.loose) return;
    if (!word.family) {
      const id = firstName(word);
      if (id >= 0) this.#given.set(id, (this.#given.get(id) ?? 0) + share);
      return;
    }
    const keys = skeletons(word.word);
    const known = this.#find(keys, word.stem);
    if (known) {
      known.share += share;
      return;
    }
    const counted = { stem: word.stem, share };
    for (const key of keys) {
      const list = this.#families.get(key);
      if (list) list.push(counted);
      else this.#families.set(key, [counted]);
    }
  }

  /** The share of people who bear the name; 0 for one that was not counted. */
  shareOf(word: PackedWord): number {
    if (!word.family) return this.#given.get(firstName(word)) ?? 0;
    const before = this.#remembered.get(word.stem.code);
    if (before !== undefined) return before;
    const share = this.#find(skeletons(word.word), word.stem)?.share ?? 0;
    if (this.#remembered.size >= REMEMBER_AT_MOST) this.#remembered.clear();
    this.#remembered.set(word.stem.code, share);
    return share;
  }

  #find(keys: readonly string[], stem: Prepared): Counted | undefined {
    for (const key of keys) {
      for (const counted of this.#families.get(key) ?? []) {
        if (likenessOfPrepared(counted.stem, stem, false, LIKE_ENOUGH) >= LIKE_ENOUGH) return counted;
      }
    }
    return undefined;
  }
}

function firstName(word: PackedWord): number {
  return word.names.length === 0 ? -1 : word.names.charCodeAt(0) >> 1;
}

/**
 * The frequencies of the names of a register, to be given to `compareNames` in place of those that ship: each name counts
 * once for each time it stands in `names`.
 */
export function countNames(names: Iterable<string | ParsedName>): NameFrequency {
  const parsed = [...names].map((name) => (typeof name === 'string' ? parseName(name) : name));
  const counted = new NameFrequency();
  for (const { packed } of parsed) for (const word of packed.core) counted.add(word, 1 / parsed.length);
  return counted;
}

let shipped: NameFrequency | undefined;

/** The frequencies of tables/frequency.ts. */
export function shippedFrequency(): NameFrequency {
  if (shipped) return shipped;
  shipped = new NameFrequency();
  for (const [table, family] of [
    [SURNAME_FREQUENCY, true],
    [GIVEN_FREQUENCY, false],
  ] as const) {
    for (const line of table.trim().split('\n')) {
      const [of10000, ...names] = line.split(' ');
      for (const name of names) {
        const word = parseName(name).packed.core[0];
        if (word) shipped.add({ ...word, family }, Number(of10000) / 10_000);
      }
    }
  }
  return shipped;
}
