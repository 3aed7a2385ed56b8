/**
 * Which of many patterns can match a text at all: each needs one of a few literal pieces, which are read out of its source, and one walk
 * over the text finds all pieces that are there. Most rows of a table have no word in a sentence and need not be tried.
 */

const SHORTEST = 3;
const MOST = 600;

/** Pieces of which every match of a pattern has at least one in its text; null where that can't be told from its source. */
export const piecesOf = (source: string): readonly string[] | null => new Pieces(source).read();

type Found = readonly string[] | null;

/** A walk over the source of a regular expression. What it does not know it takes for "anything". */
class Pieces {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Found {
    const found = this.#alternatives();
    return this.#at < this.#source.length ? null : found;
  }

  #alternatives(): Found {
    let all: string[] | null = [];
    for (;;) {
      const one = this.#sequence();
      all = all && one ? [...all, ...one] : null;
      if (this.#source[this.#at] !== '|') break;
      this.#at++;
    }
    return all && all.length <= MOST ? [...new Set(all)] : null;
  }

  /** The best that any part of a sequence asks for: the longest pieces, of those the fewest. */
  #sequence(): Found {
    let best: Found = null;
    let run = '';
    const offer = (found: Found): void => {
      if (found && found.length > 0 && better(found, best)) best = found;
    };
    const close = (): void => {
      if (run.length >= SHORTEST) offer([run]);
      run = '';
    };
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at] ?? '';
      if (sign === '|' || sign === ')') break;
      if (sign === '(') {
        close();
        const found = this.#group();
        if (!this.#optional()) offer(found);
        continue;
      }
      const literal = this.#literal(sign);
      if (literal === null) {
        close();
        this.#optional();
        continue;
      }
      const before = this.#at;
      const gone = this.#optional();
      if (gone) close();
      else {
        run += literal;
        if (this.#at > before) close();
      }
    }
    close();
    return best;
  }

  /** From "(" to behind ")": what it asks for; nothing where it is negative. */
  #group(): Found {
    const opened =
      /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += opened.length;
    const found = this.#alternatives();
    this.#at++;
    return opened.endsWith('!') ? null : found;
  }

  /** One sign that stands for itself; null (and passed over) for a class or a place. */
  #literal(sign: string): string | null {
    const rest = this.#source.slice(this.#at, this.#at + 12);
    if (sign === '[') {
      let end = this.#at + 1;
      while (end < this.#source.length && this.#source[end] !== ']') end += this.#source[end] === '\\' ? 2 : 1;
      this.#at = end + 1;
      return null;
    }
    if (sign === '\\') {
      const code = /^\\u([0-9a-fA-F]{4})/u.exec(rest);
      if (code) {
        this.#at += 6;
        return String.fromCharCode(Number.parseInt(code[1] ?? '', 16));
      }
      const property = /^\\[pP]\{[A-Za-z_=]+\}/u.exec(rest)?.[0] ?? /^\\k<\w+>/u.exec(rest)?.[0];
      this.#at += property?.length ?? 2;
      return property === undefined && /^\\[^\p{L}\p{N}]/u.test(rest) ? (rest[1] ?? '') : null;
    }
    this.#at++;
    return sign === '.' || sign === '^' || sign === '$' ? null : sign;
  }

  /** Passes over a quantifier; true where it lets what stands before it be absent. */
  #optional(): boolean {
    const hit = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!hit) return false;
    this.#at += hit[0].length;
    return hit[0].startsWith('?') || hit[0].startsWith('*') || hit[1] === '0';
  }
}

const shortest = (of: readonly string[]): number => Math.min(...of.map((piece) => piece.length));

function better(a: readonly string[], b: Found): boolean {
  if (!b) return true;
  const [x, y] = [Math.min(shortest(a), 6), Math.min(shortest(b), 6)];
  return x > y || (x === y && a.length < b.length);
}

interface Head<Row> {
  readonly piece: string;
  readonly rows: Row[];
}

/** Rows of a table by the pieces that their patterns ask for. */
export class RowIndex<Row> {
  readonly rows: readonly Row[];
  readonly #order = new Map<Row, number>();
  readonly #always: Row[] = [];
  readonly #byHead = new Map<number, Head<Row>[]>();
  #last: { readonly text: string; readonly rows: readonly Row[] } | null = null;

  /** `sourceOf`: the source of a row's pattern, in small letters. */
  constructor(rows: readonly Row[], sourceOf: (row: Row) => string) {
    this.rows = rows;
    const byPiece = new Map<string, Row[]>();
    for (const [place, row] of rows.entries()) {
      this.#order.set(row, place);
      const pieces = piecesOf(sourceOf(row));
      if (!pieces) this.#always.push(row);
      for (const piece of pieces ?? []) {
        const of = byPiece.get(piece) ?? [];
        byPiece.set(piece, of);
        of.push(row);
      }
    }
    for (const [piece, of] of byPiece) {
      const heads = this.#byHead.get(headAt(piece, 0)) ?? [];
      this.#byHead.set(headAt(piece, 0), heads);
      heads.push({ piece, rows: of });
    }
  }

  /** Those rows that may have a match in a text in small letters, in their order. */
  in(text: string): readonly Row[] {
    // Several events of one sentence ask for the same rows.
    if (this.#last?.text === text) return this.#last.rows;
    const may = new Set<Row>(this.#always);
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const heads = this.#byHead.get(headAt(text, at));
      if (!heads) continue;
      for (const { piece, rows } of heads) if (text.startsWith(piece, at)) for (const row of rows) may.add(row);
    }
    const placeOf = (row: Row): number => this.#order.get(row) ?? 0;
    const rows = [...may].sort((a, b) => placeOf(a) - placeOf(b));
    this.#last = { text, rows };
    return rows;
  }
}

/** The three signs at a place as one small number: no string is made for each place of a text. Some share theirs. */
const headAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x3ff) << 20) | ((text.charCodeAt(at + 1) & 0x3ff) << 10) | (text.charCodeAt(at + 2) & 0x3ff);
