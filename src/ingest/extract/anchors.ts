/**
 * Which of many patterns can match a text at all: each needs one of a few literal pieces, which are read out of its source, and one walk
 * over the text finds all pieces that are there. Most rows of a table have no word in a sentence and need not be tried.
 */

const SHORTEST = 3;
const MOST = 600;
/** So many strings a part of a pattern may be for them to be laid end to end with those of the next. */
const FEW = 24;

/** Pieces of which every match of a pattern has at least one in its text; null where that can't be told from its source. */
export const piecesOf = (source: string): readonly string[] | null => new Pieces(source).read();

type Found = readonly string[] | null;

/** What a part of a pattern tells: all it can be, where that is a few strings, and pieces of which any match of it has one. */
interface Told {
  readonly exact: Found;
  readonly pieces: Found;
}

const NOTHING: Told = { exact: null, pieces: null };
const EMPTY: Told = { exact: [''], pieces: null };

const PLAIN = /[\p{L} ]+(?![?*+{])/uy;
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/uy;

/** A walk over the source of a regular expression. What it does not know it takes for "anything". */
class Pieces {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Found {
    const { pieces } = this.#alternatives();
    return this.#at < this.#source.length ? null : pieces;
  }

  #alternatives(): Told {
    let exact: string[] | null = [];
    let pieces: string[] | null = [];
    for (;;) {
      const one = this.#sequence();
      if (exact && one.exact && exact.length + one.exact.length <= FEW) exact.push(...one.exact);
      else exact = null;
      if (pieces && one.pieces) pieces.push(...one.pieces);
      else pieces = null;
      if (this.#source[this.#at] !== '|') break;
      this.#at++;
    }
    return { exact, pieces: pieces && pieces.length <= MOST ? [...new Set(pieces)] : null };
  }

  /** The best that any part of a sequence asks for. Parts that can be a few strings are laid end to end. */
  #sequence(): Told {
    let best: Found = null;
    let run: readonly string[] = [''];
    let whole = true;
    const offer = (found: Found): void => {
      if (found && better(found, best)) best = found;
    };
    const close = (): void => {
      offer(run);
      run = [''];
      whole = false;
    };
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at] ?? '';
      if (sign === '|' || sign === ')') break;
      const plain = this.#plain();
      if (plain !== '') {
        run = run.map((start) => start + plain);
        continue;
      }
      const { exact, pieces } = this.#repeated(sign === '(' ? this.#group() : this.#literal(sign));
      offer(pieces);
      if (exact && exact.length * run.length > FEW) close();
      if (exact) run = exact.flatMap((end) => run.map((start) => start + end));
      else close();
    }
    offer(run);
    return { exact: whole ? run : null, pieces: best };
  }

  /** The letters and spaces that stand here for themselves, but for one that a quantifier is behind. */
  #plain(): string {
    PLAIN.lastIndex = this.#at;
    const plain = PLAIN.exec(this.#source)?.[0] ?? '';
    this.#at += plain.length;
    return plain;
  }

  /** From "(" to behind ")": what it asks for; what is looked around for takes no room, and nothing is asked where that is negative. */
  #group(): Told {
    const opened =
      /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += opened.length;
    const found = this.#alternatives();
    this.#at++;
    if (opened.endsWith('!')) return EMPTY;
    return opened.endsWith('=') ? { ...EMPTY, pieces: found.pieces } : found;
  }

  /** What it is with the quantifier behind it, which is passed over. */
  #repeated(told: Told): Told {
    QUANTIFIER.lastIndex = this.#at;
    const hit = QUANTIFIER.exec(this.#source);
    if (!hit) return told;
    this.#at += hit[0].length;
    if (hit[0].startsWith('?')) return { exact: told.exact && ['', ...told.exact], pieces: null };
    return { exact: null, pieces: hit[0].startsWith('*') || hit[1] === '0' ? null : told.pieces };
  }

  /** One sign that stands for itself, or a class of a few; of another class or a place nothing is known. */
  #literal(sign: string): Told {
    const rest = this.#source.slice(this.#at, this.#at + 12);
    if (sign === '[') {
      let end = this.#at + 1;
      while (end < this.#source.length && this.#source[end] !== ']') end += this.#source[end] === '\\' ? 2 : 1;
      const members = this.#source.slice(this.#at + 1, end);
      this.#at = end + 1;
      return /^[\p{L} ]+$/u.test(members) ? { exact: [...members], pieces: null } : NOTHING;
    }
    if (sign === '\\') {
      const code = /^\\u([0-9a-fA-F]{4})/u.exec(rest);
      if (code) {
        this.#at += 6;
        return signed(String.fromCharCode(Number.parseInt(code[1] ?? '', 16)));
      }
      const property = /^\\[pP]\{[A-Za-z_=]+\}/u.exec(rest)?.[0] ?? /^\\k<\w+>/u.exec(rest)?.[0];
      this.#at += property?.length ?? 2;
      return property === undefined && /^\\[^\p{L}\p{N}]/u.test(rest) ? signed(rest[1] ?? '') : NOTHING;
    }
    this.#at++;
    if (sign === '^' || sign === '$') return EMPTY;
    return sign === '.' ? NOTHING : signed(sign);
  }
}

const signed = (sign: string): Told => ({ exact: [sign], pieces: null });

/** Those that a text holds less often, as far as length tells: a word of one language is a space in six signs, a letter in twenty. */
const better = (a: readonly string[], b: Found): boolean =>
  a.every((piece) => piece.length >= SHORTEST) && (!b || chance(a) < chance(b));

const chance = (of: readonly string[]): number =>
  of.reduce((sum, piece) => sum + [...piece].reduce((p, sign) => p / (sign === ' ' ? 6 : 20), 1), 0);

const HASHES = 2 ** (5 * SHORTEST);

/** A hash of the last three signs, five bits each: what tells the letters of one alphabet apart. No string is made for each place of a text. */
const rolled = (hash: number, sign: number): number => ((hash << 5) ^ sign) & (HASHES - 1);

interface Head {
  readonly piece: string;
  /** Places of the rows that ask for it. */
  readonly rows: number[];
}

/** Rows of a table by the pieces that their patterns ask for. */
export class RowIndex<Row> {
  readonly rows: readonly Row[];
  readonly #always: readonly number[];
  /** The place in `#heads` of what begins with three signs, by their hash; 0: nothing. */
  readonly #byHash = new Uint16Array(HASHES);
  readonly #heads: Head[][] = [[]];
  /** The last round that each row was found in. */
  readonly #found: Uint32Array;
  #round = 0;
  #last: { readonly text: string; readonly rows: readonly Row[] } | null = null;

  /** `sourceOf`: the source of a row's pattern, in small letters. */
  constructor(rows: readonly Row[], sourceOf: (row: Row) => string) {
    this.rows = rows;
    this.#found = new Uint32Array(rows.length);
    const always: number[] = [];
    const byPiece = new Map<string, number[]>();
    for (const [place, row] of rows.entries()) {
      const pieces = piecesOf(sourceOf(row));
      if (!pieces) always.push(place);
      for (const piece of pieces ?? []) {
        const of = byPiece.get(piece) ?? [];
        byPiece.set(piece, of);
        of.push(place);
      }
    }
    this.#always = always;
    for (const [piece, of] of byPiece) {
      let hash = 0;
      for (let at = 0; at < SHORTEST; at++) hash = rolled(hash, piece.charCodeAt(at));
      this.#byHash[hash] ||= this.#heads.push([]) - 1;
      this.#heads[this.#byHash[hash] ?? 0]?.push({ piece, rows: of });
    }
  }

  /** Those rows that may have a match in a text in small letters, in their order. */
  in(text: string): readonly Row[] {
    // Several events of one sentence ask for the same rows.
    if (this.#last?.text === text) return this.#last.rows;
    const round = ++this.#round;
    const places = [...this.#always];
    for (let at = 0, hash = 0; at < text.length; at++) {
      hash = rolled(hash, text.charCodeAt(at));
      const place = this.#byHash[hash];
      if (!place) continue;
      for (const { piece, rows } of this.#heads[place] ?? []) {
        if (!standsAt(text, at + 1 - SHORTEST, piece)) continue;
        for (const row of rows) {
          if (this.#found[row] === round) continue;
          this.#found[row] = round;
          places.push(row);
        }
      }
    }
    places.sort((a, b) => a - b);
    const rows = places.flatMap((place) => this.rows[place] ?? []);
    this.#last = { text, rows };
    return rows;
  }
}

/** Compared from its end: pieces that begin alike, as the verbs of a table do, differ there. */
function standsAt(text: string, at: number, piece: string): boolean {
  if (at + piece.length > text.length) return false;
  for (let i = piece.length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== piece.charCodeAt(i)) return false;
  return true;
}
