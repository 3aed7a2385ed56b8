/**
 * XML read as a stream, for the large parts of spreadsheets: five times as fast as xml.ts, and never more held at once
 * than one tag or text. It takes what is well-formed and a little more (it doesn't know which characters a name may
 * have); like xml.ts it allows no document type.
 */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { decodedXml } from './xml.ts';

export interface ScanHandlers {
  /** `name` is the local one, without prefix. `attributes` are those of this tag for as long as the call lasts. */
  open(name: string, attributes: Attributes): void;
  /** Text between two tags, references resolved; several in a row where marked sections or comments stand between. */
  text(text: string): void;
  close(name: string): void;
}

export interface Attributes {
  /** The value of the attribute of this local name, whatever its prefix. */
  get(local: string): string | undefined;
}

/** Elements within elements. Honest spreadsheets stay under twenty. */
const DEPTH = 256;
/** UTF-16 units of one tag or text. A cell of a spreadsheet holds at most 32,767. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Calls the handlers in document order. `part` is the name of the part, for messages. Throws {@link Refusal}:
 * `xml_entities`, `nested_too_deep`, `too_large`, `truncated`, `malformed`; and what a handler throws.
 */
export function scanXml(pieces: Iterable<Uint8Array>, part: string, handlers: ScanHandlers): void {
  const scanner = new Scanner(part, handlers);
  for (const piece of decodedXml(pieces, part)) scanner.push(piece);
  scanner.end();
}

class Scanner implements Attributes {
  readonly #part: string;
  readonly #handlers: ScanHandlers;
  /** Names of the elements that are open, as written; the local name begins behind the prefix. */
  readonly #stack: string[] = [];
  #buffer = '';
  #elements = 0;
  /** Of the tag at hand: where each attribute's local name and value begin and end in the buffer, four numbers each. */
  readonly #places: number[] = [];

  constructor(part: string, handlers: ScanHandlers) {
    this.#part = part;
    this.#handlers = handlers;
  }

  push(piece: string): void {
    this.#buffer = this.#buffer === '' ? piece : this.#buffer + piece;
    let at = 0;
    for (;;) {
      const next = this.#step(at);
      if (next === -1) break;
      at = next;
    }
    this.#buffer = this.#buffer.slice(at);
    if (this.#buffer.length > LONGEST) {
      throw this.#refusal(
        'too_large',
        `has a text or tag of more than ${LONGEST} characters, the most that is read. Take the long text out and import it as a document`,
      );
    }
  }

  end(): void {
    const rest = this.#buffer.trim();
    if (rest !== '' || this.#stack.length > 0 || this.#elements === 0) {
      const open = this.#stack.at(-1);
      if (this.#elements === 0 && rest === '') throw this.#refusal('malformed', 'is empty. Get the file again');
      throw this.#refusal('truncated', `ends within ${open === undefined ? 'a tag' : `<${open}>`}. Get the whole file`);
    }
  }

  get(local: string): string | undefined {
    for (let i = 0; i < this.#places.length; i += 4) {
      const start = this.#places[i] as number;
      if ((this.#places[i + 1] as number) - start === local.length && this.#buffer.startsWith(local, start))
        return this.#resolved(this.#places[i + 2] as number, this.#places[i + 3] as number);
    }
    return undefined;
  }

  /** Reads one text or tag at `at`; returns where the next one begins, or -1 where the buffer ends within this one. */
  #step(at: number): number {
    const buffer = this.#buffer;
    const open = buffer.indexOf('<', at);
    if (open === -1) return -1;
    if (open > at) this.#text(at, open);
    if (open > at) return open;
    const second = buffer.charCodeAt(open + 1);
    if (second === 0x2f) return this.#closing(open);
    if (second === 0x21) return this.#marked(open);
    if (second === 0x3f) return this.#past('?>', open);
    return open + 1 < buffer.length ? this.#opening(open) : -1;
  }

  #text(from: number, to: number): void {
    if (this.#stack.length > 0) this.#handlers.text(this.#resolved(from, to));
    else if (this.#buffer.slice(from, to).trim() !== '') throw this.#malformed('words stand outside its elements');
  }

  #closing(open: number): number {
    const close = this.#buffer.indexOf('>', open);
    if (close === -1) return -1;
    const last = this.#stack.pop() ?? '';
    const isLast = close === open + 2 + last.length && this.#buffer.startsWith(last, open + 2);
    if (!isLast) {
      const written = this.#buffer.slice(open + 2, close).trimEnd();
      if (written !== last || last === '') throw this.#malformed(`<${last}> is closed by </${written}>`);
    }
    this.#handlers.close(localName(last));
    return close + 1;
  }

  #marked(open: number): number {
    const buffer = this.#buffer;
    if (buffer.startsWith('<!--', open)) return this.#past('-->', open + 4);
    if (buffer.startsWith('<![CDATA[', open)) {
      const end = buffer.indexOf(']]>', open);
      if (end === -1) return -1;
      this.#handlers.text(buffer.slice(open + 9, end));
      return end + 3;
    }
    if (buffer.length - open < 9) return -1;
    if (!/^<!doctype/i.test(buffer.slice(open, open + 9)))
      throw this.#malformed('there is a mark that XML does not know');
    throw this.#refusal(
      'xml_entities',
      'begins with a document type, by which XML can be made to grow without bound or to read other files. It was not opened. Save the file anew in an office program',
    );
  }

  #past(mark: string, from: number): number {
    const end = this.#buffer.indexOf(mark, from);
    return end === -1 ? -1 : end + mark.length;
  }

  #opening(open: number): number {
    const buffer = this.#buffer;
    let at = open + 1;
    while (at < buffer.length && !endsName(buffer.charCodeAt(at))) at += 1;
    const name = buffer.slice(open + 1, at);
    this.#places.length = 0;
    for (;;) {
      while (isBlank(buffer.charCodeAt(at))) at += 1;
      const code = buffer.charCodeAt(at);
      if (Number.isNaN(code)) return -1;
      if (code === GREATER) return this.#opened(name, at + 1, false);
      if (code === SLASH) return at + 1 < buffer.length ? this.#opened(name, at + 2, true) : -1;
      at = this.#attribute(at);
      if (at === -1) return -1;
    }
  }

  #attribute(from: number): number {
    const buffer = this.#buffer;
    const equals = buffer.indexOf('=', from);
    if (equals === -1) return -1;
    let nameEnd = equals;
    while (isBlank(buffer.charCodeAt(nameEnd - 1))) nameEnd -= 1;
    let nameStart = from;
    for (let at = from; at < nameEnd; at += 1) {
      const code = buffer.charCodeAt(at);
      if (code === COLON) nameStart = at + 1;
      if (isBlank(code) || code === LESS || code === GREATER) throw this.#malformed('an attribute has no value');
    }
    let at = equals + 1;
    while (isBlank(buffer.charCodeAt(at))) at += 1;
    if (at >= buffer.length) return -1;
    const quote = buffer[at];
    if (quote !== '"' && quote !== "'") throw this.#malformed('the value of an attribute has no quotes');
    const end = buffer.indexOf(quote, at + 1);
    if (end === -1) return -1;
    this.#places.push(nameStart, nameEnd, at + 1, end);
    return end + 1;
  }

  #opened(name: string, after: number, isEmpty: boolean): number {
    if (name === '' || this.#buffer[after - 1] !== '>') throw this.#malformed('a tag is broken');
    if (this.#stack.length === 0 && this.#elements > 0) throw this.#malformed('it has a second root');
    this.#elements += 1;
    if (this.#stack.length === DEPTH)
      throw this.#refusal(
        'nested_too_deep',
        `has more than ${DEPTH} elements within each other, the most that is read`,
      );
    const local = localName(name);
    this.#handlers.open(local, this);
    if (isEmpty) this.#handlers.close(local);
    else this.#stack.push(name);
    return after;
  }

  #resolved(from: number, to: number): string {
    const text = this.#buffer.slice(from, to);
    return text.includes('&') ? text.replace(/&([^;&\s]{0,12};?)/g, (_, name: string) => this.#reference(name)) : text;
  }

  #reference(name: string): string {
    const known = REFERENCES[name];
    if (known !== undefined) return known;
    const [, hex, digits] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    if (!(code > 0 && code <= 0x10ffff))
      throw this.#malformed(`there is a reference "&${name}" that XML does not know`);
    return String.fromCodePoint(code);
  }

  #malformed(what: string): Refusal {
    return this.#refusal(
      'malformed',
      `is not well-formed XML: ${printable(what, 120)}. Get the file again, or save it anew in an office program`,
    );
  }

  #refusal(code: Problem['code'], what: string): Refusal {
    const part = printable(this.#part, 80);
    return new Refusal({ code, message: `Part "${part}" of the file ${what}.`, at: part });
  }
}

const REFERENCES: Readonly<Record<string, string>> = {
  'amp;': '&',
  'lt;': '<',
  'gt;': '>',
  'quot;': '"',
  'apos;': "'",
};

const localName = (written: string): string => {
  const colon = written.indexOf(':');
  return colon === -1 ? written : written.slice(colon + 1);
};

const [COLON, SLASH, LESS, GREATER] = [0x3a, 0x2f, 0x3c, 0x3e];

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const endsName = (code: number): boolean => isBlank(code) || code === GREATER || code === SLASH;
