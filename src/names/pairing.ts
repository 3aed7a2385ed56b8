// Which word of one name stands for which of the other.
import { FINDINGS, type FindingCode, type Found, weighWords } from './evidence.ts';
import type { NameFrequency } from './frequency.ts';
import type { PackedName, PackedWord } from './packed.ts';

/** Of a longer name the words in its middle are left aside. */
const MOST_WORDS = 6;

/**
 * The best way to pair the words of two names, patronymics apart. Every word of the shorter name has a partner, so that
 * words left over on one side cost nothing, and words that differ on both sides contradict. Where a part was told twice
 * (a maiden name in brackets) one of the two may stay without a partner.
 *
 * One object is filled again and again, so that comparing makes none.
 */
export class Pairing {
  /** Natural log of odds of all words together. */
  worth = 0;
  few: readonly PackedWord[] = [];
  many: readonly PackedWord[] = [];
  /** By word of `few`, its partner in `many`; -1 for none. */
  readonly partner = new Int8Array(MOST_WORDS);

  readonly #worths = new Float64Array(MOST_WORDS * MOST_WORDS);
  readonly #codes: FindingCode[] = new Array<FindingCode>(MOST_WORDS * MOST_WORDS).fill('givenSame');
  readonly #found: Found = { worth: 0 };
  readonly #chosen = new Int8Array(MOST_WORDS);
  readonly #bounds = new Float64Array(MOST_WORDS);
  #taken = 0;

  pair(a: PackedName, b: PackedName, frequency: NameFrequency): void {
    const [few, many] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
    this.few = atMost(few);
    this.many = atMost(many);
    this.worth = Number.NEGATIVE_INFINITY;
    const orderTold = a.orderTold && b.orderTold;
    for (let i = 0; i < this.few.length; i++) {
      for (let j = 0; j < this.many.length; j++) {
        this.#codes[i * MOST_WORDS + j] = weighWords(
          this.few[i] as PackedWord,
          this.many[j] as PackedWord,
          orderTold,
          frequency,
          this.#found,
        );
        this.#worths[i * MOST_WORDS + j] = this.#found.worth;
      }
    }
    this.#boundRows();
    this.#taken = 0;
    this.#choose(0, 0, 0);
  }

  /** What the words from each on can be worth together at most, so that a pairing which cannot be the best is left early. */
  #boundRows(): void {
    let bound = 0;
    for (let i = this.few.length - 1; i >= 0; i--) {
      let most = isToldTwice(this.few, this.few[i] as PackedWord) ? 0 : Number.NEGATIVE_INFINITY;
      for (let j = 0; j < this.many.length; j++) most = Math.max(most, this.#worths[i * MOST_WORDS + j] as number);
      bound += most;
      this.#bounds[i] = bound;
    }
  }

  /** Does a given name contradict, or nearly so? Then brothers, who share a father, are as likely as a slip. */
  get givenUnlike(): boolean {
    for (let i = 0; i < this.few.length; i++) {
      const other = this.partner[i] as number;
      const at = i * MOST_WORDS + other;
      if (other >= 0 && PART[this.#codes[at] as FindingCode] === GIVEN && (this.#worths[at] as number) < UNLIKE)
        return true;
    }
    return false;
  }

  code(i: number): FindingCode {
    return this.#codes[i * MOST_WORDS + (this.partner[i] as number)] as FindingCode;
  }

  #choose(at: number, paired: number, sofar: number): void {
    if (at === this.few.length) {
      if (paired === 0) return;
      const worth = this.#settle();
      if (worth <= this.worth) return;
      this.worth = worth;
      this.partner.set(this.#chosen);
      return;
    }
    if (sofar + (this.#bounds[at] as number) <= this.worth) return;
    if (isToldTwice(this.few, this.few[at] as PackedWord)) {
      this.#chosen[at] = -1;
      this.#choose(at + 1, paired, sofar);
    }
    for (let other = 0; other < this.many.length; other++) {
      if (this.#taken & (1 << other)) continue;
      this.#taken |= 1 << other;
      this.#chosen[at] = other;
      this.#choose(at + 1, paired + 1, sofar + (this.#worths[at * MOST_WORDS + other] as number));
      this.#taken &= ~(1 << other);
    }
  }

  /**
   * A second surname or a second given name adds a little if it agrees. Where one word of a part contradicts, another that
   * agrees does not make up for it: brothers share a surname, and often a father's name between the two.
   */
  #settle(): number {
    let parts = 0;
    for (let i = 0; i < this.few.length; i++) parts |= this.#partAt(i);
    return this.#ofPart(GIVEN, parts) + this.#ofPart(INITIAL, parts) + this.#ofPart(FAMILY, parts);
  }

  #ofPart(part: number, parts: number): number {
    if ((parts & part) === 0) return 0;
    let most = 0;
    let more = 0;
    let against = 0;
    for (let i = 0; i < this.few.length; i++) {
      if (this.#partAt(i) !== part) continue;
      const worth = this.#worths[i * MOST_WORDS + (this.#chosen[i] as number)] as number;
      if (worth <= 0) against += worth;
      else {
        // Two words that were both read as surnames: one of them is the given name.
        more += Math.min(most, worth) * (parts === part && more === 0 ? GIVEN_AFTER_ALL : 0.25);
        if (worth > most) most = worth;
      }
    }
    return against < CONTRADICTION ? against : against + most + more;
  }

  #partAt(i: number): number {
    const other = this.#chosen[i] as number;
    return other < 0 ? 0 : PART[this.#codes[i * MOST_WORDS + other] as FindingCode];
  }
}

const GIVEN = 1;
const INITIAL = 2;
const FAMILY = 4;
const BITS = { given: GIVEN, initial: INITIAL, family: FAMILY };
const PART = Object.fromEntries(Object.entries(FINDINGS).map(([code, [part]]) => [code, BITS[part]])) as Record<
  FindingCode,
  number
>;

function atMost(words: readonly PackedWord[]): readonly PackedWord[] {
  return words.length <= MOST_WORDS ? words : [...words.slice(0, MOST_WORDS / 2), ...words.slice(-MOST_WORDS / 2)];
}

function isToldTwice(words: readonly PackedWord[], word: PackedWord): boolean {
  if (words.length < 2) return false;
  for (const other of words)
    if (other !== word && other.family === word.family && other.aside !== word.aside) return true;
  return false;
}

/** What the second of two agreeing words is worth when neither is known for a given name. */
const GIVEN_AFTER_ALL = 0.65;

const UNLIKE = -0.8;

/** Natural log of odds below which a part is contradicted, not just unlike. */
const CONTRADICTION = -2;
