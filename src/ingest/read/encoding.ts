/**
 * Bytes to text. Order of belief: what the person says; a byte order mark; the pattern of UTF-16; bytes that are valid
 * UTF-8; what the page declares; the likeliest old encoding, if one is clearly likeliest. A doubtful guess is a question
 * to the person, not a text: a name in wrong letters looks like another name.
 */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { type EncodingGuess, guessEncoding } from './legacy.ts';
import { firstInvalid } from './utf8.ts';

export interface Decoded {
  /** Without byte order mark. A byte that no encoding explains is the lone surrogate U+DC00 + byte. */
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Problem[];
  readonly undecodable: number;
}

/** Above this share of bytes that are no UTF-8 the file is not "UTF-8 with mistakes" but something else. */
const MOST_UNDECODABLE = 0.3;

/** Matches the mark of an undecodable byte. */
export const UNDECODABLE = /\p{Cs}/u;
const UNDECODABLE_ALL = /\p{Cs}/gu;

/** A marked byte as people write it: `\xC0`. */
export function showUndecodable(text: string): string {
  return text.replace(
    UNDECODABLE_ALL,
    (c) => `\\x${(c.charCodeAt(0) & 0xff).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Replaces marked bytes by U+FFFD, one for one, so that offsets stay. */
export function replaceUndecodable(text: string): string {
  return text.replace(UNDECODABLE_ALL, '\ufffd');
}

export function decode(bytes: Uint8Array, said: string | undefined, declared: string | undefined): Decoded {
  if (said !== undefined) return decodeAsSaid(bytes, said);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeMarked(bytes, marked);
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined) return wide;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return plain(utf8, 'utf-8', declaredOtherwise(declared, bytes));
  return decodeOld(bytes, declared);
}

const plain = (text: string, encoding: string, warnings: readonly Problem[]): Decoded => ({
  text,
  encoding,
  warnings,
  undecodable: 0,
});

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The label as the Encoding Standard spells it, or undefined when it knows none such. */
function encodingLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function decodeAsSaid(bytes: Uint8Array, said: string): Decoded {
  const label = encodingLabel(said);
  if (label === undefined) {
    throw new Refusal({
      code: 'encoding_unknown',
      message: `No encoding is called "${printable(said, 40)}". Use a name such as utf-8, windows-1251, koi8-r or windows-1250.`,
    });
  }
  const text = tryDecode(bytes, label);
  if (text === undefined) {
    throw new Refusal({
      code: 'encoding_unknown',
      message: `The file is not valid ${label}. Leave the encoding out to have it found, or name another.`,
    });
  }
  return plain(text, label, []);
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : undefined;
}

function decodeMarked(bytes: Uint8Array, label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'): Decoded {
  if (label === 'utf-32') {
    throw new Refusal({
      code: 'encoding_unknown',
      message: 'The file begins with the mark of UTF-32, which is not read. Save it as UTF-8 and import that.',
    });
  }
  const text = tryDecode(bytes, label);
  if (text !== undefined) return plain(text, label, []);
  if (label === 'utf-8') return decodeOld(bytes.subarray(3), undefined);
  const cut = bytes.length % 2 === 1;
  return plain(new TextDecoder(label).decode(bytes), label, [
    {
      code: cut ? 'truncated' : 'encoding_mixed',
      message: cut
        ? 'The file has an odd number of bytes though it is UTF-16: its last letter is cut in half and shown as U+FFFD. Get the whole file.'
        : 'The file is UTF-16 with half letters in it, shown as U+FFFD. Check the words around them against the source.',
    },
  ]);
}

/** Whether the bytes are text of two or four bytes a letter, where zeros and other controls don't mean a binary file. */
export function isWideText(bytes: Uint8Array): boolean {
  const mark = byteOrderMark(bytes);
  return (mark !== undefined && mark !== 'utf-8') || utf16WithoutMark(bytes) !== undefined;
}

/**
 * UTF-16 without its mark, of any alphabet up to Arabic: every second byte, the letter's upper half, is then a small
 * number, and the other bytes are not. Such a file may be valid UTF-8 too, full of control characters.
 */
function utf16WithoutMark(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 65_536);
  const small = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte < 9) small[i % 2] = (small[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = small;
  const letters = sample.length / 2;
  if (Math.max(even, odd) < letters / 2 || Math.min(even, odd) > letters / 20) return undefined;
  const label = odd > even ? 'utf-16le' : 'utf-16be';
  const text = tryDecode(bytes, label);
  return text === undefined ? undefined : plain(text, label, []);
}

function declaredOtherwise(declared: string | undefined, bytes: Uint8Array): Problem[] {
  const label = declared === undefined ? 'utf-8' : encodingLabel(declared);
  if (label === 'utf-8' || label === undefined || label.startsWith('utf-16') || bytes.every((b) => b < 0x80)) return [];
  return [
    {
      code: 'encoding_mixed',
      message: `The page says it is ${label}, but its bytes are valid UTF-8 and were read so. If words look wrong, import it with --encoding ${label}.`,
    },
  ];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: 'ascii' | 'utf-8' | 'other';
}

function decodeOld(bytes: Uint8Array, declared: string | undefined): Decoded {
  const label = declared === undefined ? undefined : encodingLabel(declared);
  const lines = linesOf(bytes);
  const other = lines.filter((l) => l.kind === 'other');
  const utf8 = lines.filter((l) => l.kind === 'utf-8');
  // A line of many letters is valid UTF-8 by accident in no old encoding: then the others are the odd ones.
  const mixed = utf8.some((l) => highBytes(bytes, l) >= SURELY_UTF8);
  const whole: EncodingGuess = mixed
    ? { kind: 'none' }
    : guessEncoding(sampleOf(bytes, [...other, ...utf8]), label === 'utf-8' ? undefined : label);
  if (whole.kind === 'found') {
    const text = new TextDecoder(whole.encoding).decode(bytes);
    const lie = label === 'utf-8';
    return plain(
      text,
      whole.encoding,
      lie
        ? [
            {
              code: 'encoding_mixed',
              message: `The page says it is UTF-8, but its bytes are not; they were read as ${whole.encoding}. If words look wrong, import it with --encoding NAME.`,
            },
          ]
        : [],
    );
  }
  if (utf8.length > 0) {
    const part = guessEncoding(sampleOf(bytes, other), undefined);
    if (part.kind === 'found') return decodeByLine(bytes, lines, part.encoding);
  }
  const marked = decodeMarkingBytes(bytes, lines);
  if (marked.undecodable <= bytes.length * MOST_UNDECODABLE && (whole.kind === 'none' || utf8.length > 0))
    return marked;
  throw new Refusal({
    code: 'encoding_unknown',
    message:
      whole.kind === 'doubtful'
        ? `The file's encoding is not certain: ${whole.readings.map((r) => `${r.encoding} gives "${printable(r.word, 30)}"`).join(', ')}. Look which is right and import it with --encoding NAME.`
        : 'The file is text in an encoding that was not recognised. Ask who made it, and import it with --encoding NAME, or save it as UTF-8.',
  });
}

const SURELY_UTF8 = 8;

function highBytes(bytes: Uint8Array, { start, end }: Line): number {
  let count = 0;
  for (let i = start; i < end; i += 1) if ((bytes[i] ?? 0) >= 0x80) count += 1;
  return count;
}

/** Lines end at any line feed or carriage return; the end is part of the line. */
function linesOf(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let high = false;
  for (let i = 0; i <= bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte !== undefined && byte >= 0x80) high = true;
    if (byte !== 0x0a && byte !== 0x0d && byte !== undefined) continue;
    const end = Math.min(i + 1, bytes.length);
    if (end > start) {
      const valid = !high || firstInvalid(bytes, start, end) === -1;
      lines.push({ start, end, kind: !high ? 'ascii' : valid ? 'utf-8' : 'other' });
    }
    start = end;
    high = false;
  }
  return lines;
}

const SAMPLE = 65_536;

/** The bytes that can tell encodings apart: lines that are not plain ASCII, up to a bound. */
function sampleOf(bytes: Uint8Array, lines: readonly Line[]): Uint8Array {
  const sample = new Uint8Array(
    Math.min(
      SAMPLE,
      lines.reduce((sum, l) => sum + l.end - l.start, 0),
    ),
  );
  let at = 0;
  for (const { start, end } of lines) {
    const part = bytes.subarray(start, Math.min(end, start + SAMPLE - at));
    sample.set(part, at);
    at += part.length;
    if (at === SAMPLE) break;
  }
  return sample;
}

function decodeByLine(bytes: Uint8Array, lines: readonly Line[], old: string): Decoded {
  const [utf8, other] = [new TextDecoder('utf-8', { ignoreBOM: true }), new TextDecoder(old)];
  const text = lines.map((l) => (l.kind === 'other' ? other : utf8).decode(bytes.subarray(l.start, l.end))).join('');
  const numbers = lines.flatMap((l, i) => (l.kind === 'other' ? [i] : [])).slice(0, 5);
  const first = numbers[0] ?? 0;
  const at = `line ${lineNumber(bytes, lines[first]?.start ?? 0)}`;
  const count = lines.filter((l) => l.kind === 'other').length;
  return {
    text,
    encoding: 'utf-8',
    undecodable: 0,
    warnings: [
      {
        code: 'encoding_mixed',
        message: `The file is UTF-8, but ${count} of its lines, from ${at} on, are ${old} and were read so. Check their names against the source.`,
        at,
      },
    ],
  };
}

function lineNumber(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line += 1;
  }
  return line;
}

function decodeMarkingBytes(bytes: Uint8Array, lines: readonly Line[]): Decoded {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  const offsets: number[] = [];
  let undecodable = 0;
  for (const { start, end, kind } of lines) {
    let from = start;
    while (from < end) {
      const bad = kind === 'other' ? firstInvalid(bytes, from, end) : -1;
      parts.push(utf8.decode(bytes.subarray(from, bad === -1 ? end : bad)));
      if (bad === -1) break;
      parts.push(String.fromCharCode(0xdc00 + (bytes[bad] ?? 0)));
      if (offsets.length < 5) offsets.push(bad);
      undecodable += 1;
      from = bad + 1;
    }
  }
  const named = offsets.map((o) => `${o} (\\x${(bytes[o] ?? 0).toString(16).toUpperCase()})`).join(', ');
  const more = undecodable > offsets.length ? ` and ${undecodable - offsets.length} more` : '';
  return {
    text: parts.join(''),
    encoding: 'utf-8',
    undecodable,
    warnings: [
      {
        code: 'encoding_mixed',
        message: `The file is UTF-8 with bytes that are no letter in it, at byte offset ${named}${more}. What they stand in is kept but not read as right; save the file anew as UTF-8.`,
        at: `byte ${offsets[0] ?? 0}`,
      },
    ],
  };
}
