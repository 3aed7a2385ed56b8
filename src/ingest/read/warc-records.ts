/** Records of a WARC (ISO 28500:2017, clause 5), one after the other, from a file that may be packed record by record (annex D). */
import { Gunzip } from 'fflate';

export interface WarcRecord {
  /** Fields by their name in small letters; of a repeated one the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** The block, up to `most` bytes of it. */
  readonly block: Uint8Array;
  /** True where the block is longer than what was kept of it. */
  readonly cut: boolean;
}

/** Bytes of a record's header, or of a line of it. */
const MOST_HEADER = 256 * 1024;

/** Throws an Error that says what is wrong, where what comes next is no record or is not there to its end. */
export function* warcRecords(pieces: Iterable<Uint8Array>, most: number): Generator<WarcRecord> {
  const input = new Input(unpacked(pieces));
  for (;;) {
    let line = input.line();
    while (line === '') line = input.line();
    if (line === undefined) return;
    if (!/^WARC\/1\.\d+$/.test(line)) throw new Error('a record does not begin where the one before it ends');
    const fields = fieldsOf(input);
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new Error('a record does not say how long it is');
    const block = input.take(Math.min(length, most));
    input.skip(length - block.length);
    yield { fields, block, cut: length > block.length };
  }
}

/** Lines of "Name: value" up to an empty one. A line that begins with a blank goes on the one before (RFC 822). */
export function fieldsOf(input: { line(): string | undefined }): Map<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (let line = input.line(), size = 0; line !== undefined && line !== ''; line = input.line()) {
    size += line.length;
    if (size > MOST_HEADER) throw new Error(`a header has more than ${MOST_HEADER} letters`);
    const [, name = '', value = ''] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name === '') {
      if (last !== '' && /^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    last = name.toLowerCase();
    if (!fields.has(last)) fields.set(last, value.trim());
  }
  return fields;
}

/** Bytes asked for line by line or by number. */
export class Input {
  readonly #pieces: Iterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** The next line without its end; undefined at the end of the input. */
  line(): string | undefined {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (this.#fill()) {
      const end = this.#rest.indexOf(0x0a);
      const part = this.#rest.subarray(0, end === -1 ? undefined : end + 1);
      parts.push(part);
      size += part.length;
      this.#rest = this.#rest.subarray(part.length);
      if (end !== -1) break;
      if (size > MOST_HEADER) throw new Error(`a line has more than ${MOST_HEADER} letters`);
    }
    if (size === 0) return undefined;
    return new TextDecoder().decode(Buffer.concat(parts)).replace(/\r?\n$/, '');
  }

  /** What comes next, of whatever length; undefined at the end. */
  piece(): Uint8Array | undefined {
    if (!this.#fill()) return undefined;
    const piece = this.#rest;
    this.#rest = new Uint8Array();
    return piece;
  }

  take(length: number): Uint8Array {
    const parts: Uint8Array[] = [];
    this.#pass(length, (part) => parts.push(part));
    return Buffer.concat(parts);
  }

  skip(length: number): void {
    this.#pass(length, () => {});
  }

  #pass(length: number, each: (part: Uint8Array) => void): void {
    for (let left = length; left > 0; ) {
      if (!this.#fill()) throw new Error('it ends within a record');
      const part = this.#rest.subarray(0, left);
      each(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
  }

  /** False at the end. */
  #fill(): boolean {
    while (this.#rest.length === 0) {
      const next = this.#pieces.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }
}

/** Packed bytes taken at a time. */
const STEP = 16 * 1024;

function* unpacked(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let gunzip: Gunzip | undefined;
  const out: Uint8Array[] = [];
  let begun = false;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (!begun && piece[0] === 0x1f && piece[1] === 0x8b) gunzip = new Gunzip((part) => out.push(part));
    begun = true;
    if (!gunzip) {
      yield piece;
      continue;
    }
    for (let at = 0; at < piece.length; at += STEP) {
      gunzip.push(piece.subarray(at, at + STEP));
      yield* out.splice(0);
    }
  }
  gunzip?.push(new Uint8Array(), true);
  yield* out;
}
