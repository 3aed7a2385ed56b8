/**
 * Where a person's name stands in a text: every spelling given, its words in any order, in any case, with another ending
 * ("Статкевіча" for "Статкевіч"). For taking words out; it errs on the side of finding.
 */

/** UTF-16 offsets into the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Characters that may stand between two words of one name: a space, a comma, a hyphen, an initial's full stop. */
const GAP = 3;

/** Letters an ending may add. */
const ENDING = 3;

/** A shorter word of a name is found only beside another of its words. */
const ALONE = 4;

const folded = (word: string): string => word.normalize('NFC').toLowerCase();

interface Word extends Stretch {
  readonly text: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: folded(match[0]),
  }));

export class NameFinder {
  readonly #spellings: readonly (readonly string[])[];
  readonly #alone: ReadonlySet<string>;

  constructor(spellings: Iterable<string>) {
    const distinct = new Map<string, readonly string[]>();
    for (const spelling of spellings) {
      const words = wordsOf(spelling).map(({ text }) => text);
      if (words.length > 0) distinct.set(words.join(' '), words);
    }
    this.#spellings = [...distinct.values()];
    this.#alone = new Set(this.#spellings.flat().filter((word) => word.length >= ALONE));
  }

  /** Two or more words of one spelling side by side; a name of one word by that word. */
  whole(text: string): Stretch[] {
    const words = wordsOf(text);
    const found: Stretch[] = [];
    for (const spelling of this.#spellings) {
      for (let i = 0; i < words.length; i++) {
        const run = runFrom(words, i, spelling);
        if (run < Math.min(2, spelling.length)) continue;
        found.push({ start: (words[i] as Word).start, end: (words[i + run - 1] as Word).end });
        i += run - 1;
      }
      found.push(...unspaced(text, spelling.join('')));
    }
    return joined(found);
  }

  /** As {@link whole}, and each longer word of a name by itself. */
  anywhere(text: string): Stretch[] {
    const alone = wordsOf(text).filter((word) => [...this.#alone].some((own) => isFormOf(word.text, own, own.length)));
    return joined([...this.whole(text), ...alone]);
  }

  /** Is the text one of the spellings, or a shorter or inflected form of one, and nothing else? */
  isName(text: string): boolean {
    const words = wordsOf(text);
    return (
      words.length > 0 &&
      this.#spellings.some((spelling) => {
        const run = runFrom(words, 0, spelling);
        return run === words.length && run >= Math.min(2, spelling.length);
      })
    );
  }
}

/** Scripts that put no space between words, in which a name is found as it stands. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{2,}$/u;

function unspaced(text: string, name: string): Stretch[] {
  const found: Stretch[] = [];
  if (!UNSPACED.test(name)) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length });
  return found;
}

/** How many words from `i` on are different words of the spelling, side by side. */
function runFrom(words: readonly Word[], i: number, spelling: readonly string[]): number {
  const left = [...spelling];
  let run = 0;
  for (let last: Word | undefined; i + run < words.length; run++) {
    const word = words[i + run] as Word;
    if (last && word.start - last.end > GAP) break;
    const at = left.findIndex((own) => isFormOf(word.text, own, own.length - 2));
    if (at < 0) break;
    left.splice(at, 1);
    last = word;
  }
  return run;
}

/** Does the word begin as the name's does, for `shared` letters at least, and end within an ending of it? */
function isFormOf(word: string, own: string, shared: number): boolean {
  if (word === own) return true;
  if (own.length < ALONE) return false;
  return word.length - own.length <= ENDING && word.startsWith(own.slice(0, Math.max(3, shared)));
}

/** Stretches in order, each once; those that meet are one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) out.push({ start, end });
  }
  return out;
}

/** What of `stretches` is in none of `kept`. */
export function without(stretches: readonly Stretch[], kept: readonly Stretch[]): Stretch[] {
  const keep = joined(kept);
  return joined(stretches).flatMap(({ start, end }) => {
    const out: Stretch[] = [];
    let from = start;
    for (const hole of keep) {
      if (hole.end <= from || hole.start >= end) continue;
      if (hole.start > from) out.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) out.push({ start: from, end });
    return out;
  });
}
