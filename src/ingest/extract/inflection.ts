/**
 * Case endings: what a word may be (sex or number, and case) by the end it has, and the stem that all its forms share.
 * Rows of endings are tables of a language; of the rows the first that fits has the word. A word no row fits may stand in
 * any case.
 */

/** Sex or number, then case: "mG" is masculine genitive. `m f n p`, and N(ominative) G D A I L. */
export type Form = string;

export interface EndingRow {
  /** The end of a word in small letters; what it matches is the ending, what stands before (a lookbehind) the stem. */
  readonly ending: string;
  /** Forms apart by spaces. */
  readonly forms: string;
}

export interface Inflection {
  /** Personal names and places. */
  readonly names: readonly EndingRow[];
  /** Common nouns and adjectives of those who act. */
  readonly nouns: readonly EndingRow[];
  /** Letters that differ only by habit of spelling: "ё" and "е". */
  readonly alike?: Readonly<Record<string, string>>;
}

export interface InflectedWord {
  readonly stem: string;
  /** Null: any. */
  readonly forms: ReadonlySet<Form> | null;
}

interface Row {
  readonly at: RegExp;
  readonly forms: ReadonlySet<Form>;
}

/** The endings of one language made ready. Words are looked up once. */
export class Inflections {
  readonly #rows: { readonly names: readonly Row[]; readonly nouns: readonly Row[] };
  readonly #alike: Readonly<Record<string, string>>;
  readonly #seen = { names: new Map<string, InflectedWord>(), nouns: new Map<string, InflectedWord>() };
  readonly #keys = new Map<string, string>();

  constructor(inflection: Inflection) {
    const ready = (rows: readonly EndingRow[]): Row[] =>
      rows.map((row) => ({ at: new RegExp(`(?:${row.ending})$`, 'u'), forms: new Set(row.forms.split(' ')) }));
    this.#rows = { names: ready(inflection.names), nouns: ready(inflection.nouns) };
    this.#alike = inflection.alike ?? {};
  }

  word(word: string, of: 'names' | 'nouns'): InflectedWord {
    const known = this.#seen[of].get(word);
    if (known) return known;
    const small = plain(word.toLowerCase(), this.#alike);
    let found: InflectedWord = { stem: small, forms: null };
    for (const row of this.#rows[of]) {
      const hit = row.at.exec(small);
      if (!hit || hit.index < 2) continue;
      found = { stem: small.slice(0, hit.index), forms: row.forms };
      break;
    }
    if (this.#seen[of].size > WORDS_MAX) this.#seen[of].clear();
    this.#seen[of].set(word, found);
    return found;
  }

  /** The forms that all words of a name allow; null: any; empty: the words are not one name. */
  together(words: readonly string[], of: 'names' | 'nouns'): ReadonlySet<Form> | null {
    let left: ReadonlySet<Form> | null = null;
    for (const word of words) {
      const { forms } = this.word(word, of);
      if (forms) left = left ? meet(left, forms) : forms;
    }
    return left;
  }

  /** What all forms of a name share. */
  key(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = name
      .split(/\s+/u)
      .map((word) => this.word(word, 'names').stem)
      .join(' ');
    if (this.#keys.size > WORDS_MAX) this.#keys.clear();
    this.#keys.set(name, key);
    return key;
  }
}

const meet = (a: ReadonlySet<Form>, b: ReadonlySet<Form>): ReadonlySet<Form> =>
  new Set([...a].filter((form) => b.has(form)));

/** So many words are kept looked up: an article has a few hundred, a run over ten thousand of them too many. */
export const WORDS_MAX = 20_000;

/** Small letters as tables write them: one that only habit tells from another ("ё") is that one. */
export function plain(text: string, alike: Inflection['alike'] = {}): string {
  let out = text;
  for (const [letter, other] of Object.entries(alike)) out = out.replaceAll(letter, other);
  return out;
}

/** The cases among forms, each a letter: "GA". Null: any. */
export const casesOf = (forms: ReadonlySet<Form> | null): string | null =>
  forms && [...new Set([...forms].map((form) => form.slice(1)))].join('');

/** Those of a name's forms that leave it one bearer with another name; all of them where none does. */
export function withSexesOf(forms: ReadonlySet<Form>, other: ReadonlySet<Form>): ReadonlySet<Form> {
  const left = new Set([...forms].filter((form) => sexesMeet(new Set([form]), other)));
  return left.size > 0 ? left : forms;
}

/** Do two sets of forms leave room for one bearer: man, woman, several? */
export function sexesMeet(a: ReadonlySet<Form> | null, b: ReadonlySet<Form> | null): boolean {
  if (!a || !b || a.size === 0 || b.size === 0) return true;
  const sexes = new Set([...a].map((form) => form.charAt(0)));
  return [...b].some((form) => sexes.has(form.charAt(0)));
}
