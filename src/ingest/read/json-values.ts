/**
 * JSON (RFC 8259) with nothing lost that `JSON.parse` loses: numbers and words stay as written, so that an id of 17
 * digits keeps them all; of two members with one name both are kept; a fault has its offset. Time is linear.
 */
import { Refusal } from '../../claim/problem.ts';

/** Scalars are text: a string's own, else the number or word as written. */
export type JsonValue = string | null | LargeNumber | JsonList | JsonObject;

/** Where it stands in the source, in UTF-16 units. */
interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

/** A number that most programs would round or not hold at all, as written. */
export interface LargeNumber extends JsonPlace {
  readonly kind: 'number';
  readonly text: string;
}

export interface JsonList extends JsonPlace {
  readonly kind: 'list';
  readonly items: readonly JsonValue[];
}

export interface JsonObject extends JsonPlace {
  readonly kind: 'object';
  /** Members in their order; a name may come twice. */
  readonly keys: readonly string[];
  readonly values: readonly JsonValue[];
}

/** Not JSON, from `offset` on. `cut`: the text ends where more must follow. */
export class JsonFault extends Error {
  readonly offset: number;
  readonly cut: boolean;
  constructor(message: string, offset: number, cut: boolean) {
    super(message);
    this.name = 'JsonFault';
    this.offset = offset;
    this.cut = cut;
  }
}

/**
 * The value that begins at `from` (blank space skipped) and where it ends. Throws {@link JsonFault}, and
 * {@link Refusal} where lists or objects stand more than `depth` deep in one another.
 */
export function readJsonValue(
  text: string,
  from: number,
  depth: number,
  to = text.length,
): { value: JsonValue; end: number } {
  const scanner = new Scanner(text, from, to, depth);
  scanner.skipBlank();
  const value = scanner.value(1);
  return { value, end: scanner.at };
}

/** The first place from `from` on that is no blank space of JSON. */
export function skipJsonBlank(text: string, from: number, to = text.length): number {
  const scanner = new Scanner(text, from, to, 0);
  scanner.skipBlank();
  return scanner.at;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORDS = ['true', 'false', 'null'] as const;
/** Whether a double (IEEE 754 binary64) holds it: whole numbers to the last digit, others in their size. */
function isHeld(number: string): boolean {
  if (number.length < 16 && !/e/i.test(number)) return true;
  const size = Number(number);
  if (!Number.isFinite(size) || (size === 0 && /^-?[\d.]*[1-9]/.test(number))) return false;
  return !/^-?\d+$/.test(number) || Number.isSafeInteger(size);
}

const NO_VALUE = 'a value should stand here: text in double quotes, a number, true, false, null, a list or an object';
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Scanner {
  at: number;
  readonly #text: string;
  readonly #to: number;
  readonly #depth: number;

  constructor(text: string, from: number, to: number, depth: number) {
    this.#text = text;
    this.at = from;
    this.#to = to;
    this.#depth = depth;
  }

  skipBlank(): void {
    for (; this.at < this.#to; this.at += 1) {
      const code = this.#text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  value(level: number): JsonValue {
    const character = this.#text[this.at];
    if (this.at >= this.#to || character === undefined) throw this.#cut();
    if (character === '"') return this.#string();
    if (character === '{' || character === '[') {
      if (level > this.#depth) {
        throw new Refusal({
          code: 'nested_too_deep',
          message: `Lists and objects stand more than ${this.#depth} deep in one another (offset ${this.at}), the most that is read. Check that it is the right file.`,
          at: `offset ${this.at}`,
        });
      }
      return character === '{' ? this.#object(level) : this.#list(level);
    }
    return this.#scalar();
  }

  #object(level: number): JsonObject {
    const start = this.at;
    const keys: string[] = [];
    const values: JsonValue[] = [];
    this.#members('}', () => {
      if (this.#text[this.at] !== '"') throw this.#fault('a name in double quotes should stand here');
      keys.push(this.#string());
      this.skipBlank();
      if (this.at >= this.#to) throw this.#cut();
      if (this.#text[this.at] !== ':') throw this.#fault('a colon should stand here');
      this.at += 1;
      this.skipBlank();
      values.push(this.value(level + 1));
    });
    return { kind: 'object', keys, values, start, end: this.at };
  }

  #list(level: number): JsonList {
    const start = this.at;
    const items: JsonValue[] = [];
    this.#members(']', () => items.push(this.value(level + 1)));
    return { kind: 'list', items, start, end: this.at };
  }

  /** What stands between brackets, divided by commas. */
  #members(close: '}' | ']', member: () => void): void {
    this.at += 1;
    this.skipBlank();
    if (this.at < this.#to && this.#text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      if (this.at >= this.#to) throw this.#cut();
      member();
      this.skipBlank();
      const next = this.#text[this.at];
      if (this.at >= this.#to || next === undefined) throw this.#cut();
      if (next !== ',' && next !== close) throw this.#fault(`a comma or ${close} should stand here`);
      this.at += 1;
      if (next === close) return;
      this.skipBlank();
    }
  }

  #string(): string {
    const from = this.at + 1;
    for (let at = from; at < this.#to; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return this.#text.slice(from, at);
      }
      if (code === 0x5c) return this.#escapedString(from, at);
      if (code < 0x20) throw this.#control(at);
    }
    throw this.#cut();
  }

  #escapedString(from: number, firstEscape: number): string {
    let out = this.#text.slice(from, firstEscape);
    let plain = firstEscape;
    for (let at = firstEscape; at < this.#to; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return out + this.#text.slice(plain, at);
      }
      if (code < 0x20) throw this.#control(at);
      if (code !== 0x5c) continue;
      out += this.#text.slice(plain, at);
      const letter = this.#text[at + 1] ?? '';
      if (at + 1 >= this.#to) throw this.#cut();
      if (letter === 'u') {
        const hex = this.#text.slice(at + 2, Math.min(at + 6, this.#to));
        if (!/^[0-9a-f]{4}$/i.test(hex)) {
          if (at + 6 > this.#to) throw this.#cut();
          throw this.#fault('four hexadecimal digits should follow \\u', at);
        }
        out += String.fromCharCode(Number.parseInt(hex, 16));
        at += 5;
      } else {
        const meant = ESCAPES[letter];
        if (meant === undefined) throw this.#fault('no such escape follows a backslash', at);
        out += meant;
        at += 1;
      }
      plain = at + 1;
    }
    throw this.#cut();
  }

  #scalar(): string | null | LargeNumber {
    if (!/[-0-9]/.test(this.#text[this.at] ?? '')) return this.#word();
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.#text)?.[0];
    if (number === undefined || this.at + number.length > this.#to) throw this.#fault(NO_VALUE);
    this.at += number.length;
    if (this.at < this.#to && /[\w.+-]/.test(this.#text[this.at] ?? ''))
      throw this.#fault('the number is not as JSON writes numbers');
    if (isHeld(number)) return number;
    return { kind: 'number', text: number, start: this.at - number.length, end: this.at };
  }

  #word(): string | null {
    for (const word of WORDS) {
      if (this.#text.startsWith(word, this.at) && this.at + word.length <= this.#to) {
        this.at += word.length;
        return word === 'null' ? null : word;
      }
      if (word.startsWith(this.#text.slice(this.at, this.#to))) throw this.#cut();
    }
    throw this.#fault(NO_VALUE);
  }

  #fault(message: string, at = this.at): JsonFault {
    return new JsonFault(message, at, false);
  }

  #control(at: number): JsonFault {
    return new JsonFault(
      'a control character or line break stands inside quotes; JSON writes it \\n or \\u000a',
      at,
      false,
    );
  }

  #cut(): JsonFault {
    return new JsonFault('the text ends before its value does', this.#to, true);
  }
}
