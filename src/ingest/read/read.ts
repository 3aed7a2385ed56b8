/**
 * Bytes to text or tables: the way in for every file. Pure: no file is opened, no address asked, nothing is run.
 * What the bytes are decides, then their name; what can't be read is refused with the reason and the next step.
 */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { faultOfBeginning } from './csv.ts';
import { guessDelimiter } from './csv-records.ts';
import { type Decoded, decode, isWideText } from './encoding.ts';
import {
  definesEntities,
  FORMATS,
  type Format,
  formatOfBytes,
  formatOfText,
  formatsOfName,
  isEncrypted,
  isPicture,
  latin1,
  TEXT_FORMATS,
} from './formats.ts';
import { declaredEncoding } from './html-meta.ts';
import type { ReaderInput } from './reader.ts';
import { READERS, SLOW_READERS } from './readers.ts';
import { LIMITS, type Limits, type ReadOptions, type ReadResult } from './types.ts';

export * from './types.ts';

/**
 * Reads one file. `name` is what the file is called (only its ending is used). Throws {@link Refusal}, and nothing
 * else, where the file can't be read. The same arguments always give the same result.
 */
export function readBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): ReadResult {
  const { format, named, input } = identify(bytes, name, options);
  return readAs(format, named, input);
}

/** As {@link readBytes}, for every format there is: also those whose readers have to be loaded, or that wait. */
export async function readAny(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const { format, named, input } = identify(bytes, name, options);
  const load = SLOW_READERS[format];
  if (load === undefined) return readAs(format, named, input);
  checkNamed(format, named);
  const read = await load();
  return read(input);
}

interface Identified {
  readonly format: Format;
  readonly named: readonly Format[];
  readonly input: ReaderInput;
}

/** What the bytes are, and what a reader of that needs. Throws {@link Refusal} where they are nothing that is read. */
function identify(bytes: Uint8Array, name: string, options: ReadOptions): Identified {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const named = formatsOfName(name);
  checkSize(bytes, options.size ?? bytes.length, named, limits);
  checkDelimiter(options.delimiter);
  const binary = formatOfBytes(bytes);
  if (binary !== undefined)
    return { format: binary, named, input: { bytes, decoded: undefined, options, limits, warnings: [] } };
  // A message's letters are in the encodings that its parts state, not in one that could be guessed.
  const head = latin1(bytes.subarray(0, 4096)).replace(/\r\n?/g, '\n');
  if (named.every((f) => f === 'mail') && (named.length > 0 || formatOfText(head) === 'mail'))
    return { format: 'mail', named, input: { bytes, decoded: undefined, options, limits, warnings: [] } };
  refuseBinary(bytes);
  const decoded = decode(bytes, options.encoding, declaredEncoding(bytes));
  if (decoded.text.trim() === '') {
    throw new Refusal({
      code: 'empty',
      message: 'The file holds nothing but blank space. Check that it is the right file.',
    });
  }
  const content = formatOfText(decoded.text);
  if (content === 'xml' && definesEntities(decoded.text)) {
    throw new Refusal({
      code: 'xml_entities',
      message:
        'The file is XML that defines entities of its own, which can be made to grow without bound or to read other files. It was not opened. Save it without the DOCTYPE.',
    });
  }
  const { format, warnings } = formatOf(decoded, content, named);
  return {
    format,
    named,
    input: { bytes, decoded, options, limits, warnings: [...warnings, ...lostLetters(decoded)] },
  };
}

function checkSize(bytes: Uint8Array, size: number, named: readonly Format[], limits: Limits): void {
  if (size === 0) {
    throw new Refusal({
      code: 'empty',
      message: 'The file is empty (0 bytes). Check that it was saved and copied whole.',
    });
  }
  if (size <= limits.bytes) return;
  const beginning = new TextDecoder().decode(bytes.subarray(0, Math.max(1_000_000, limits.cellLength * 4)));
  const fault = named.includes('csv') ? faultOfBeginning(beginning, limits) : undefined;
  throw new Refusal(
    fault ?? {
      code: 'too_large',
      message: `The file has ${size} bytes; at most ${limits.bytes} are read at once. Split it into several files and import each.`,
    },
  );
}

function checkDelimiter(delimiter: string | undefined): void {
  if (delimiter === undefined || /^[^"\r\n\p{L}\p{N}]$/u.test(delimiter)) return;
  throw new Refusal({
    code: 'malformed',
    message: `"${printable(delimiter, 20)}" can't divide cells. Give one character, such as , ; | or a tab.`,
  });
}

/** Hands over to the format's reader, or refuses it by name. */
function readAs(format: Format, named: readonly Format[], input: ReaderInput): ReadResult {
  const read = READERS[format];
  if (read) {
    if (input.decoded === undefined) checkNamed(format, named);
    return read(input);
  }
  const { label, advice } = FORMATS[format];
  if (isEncrypted(format, input.bytes)) {
    throw new Refusal({
      code: 'encrypted',
      message: `The file is ${label} that opens only with a password. Save it without one, and import that.`,
    });
  }
  checkNamed(format, named);
  if (SLOW_READERS[format]) {
    throw new Refusal({
      code: 'unsupported_type',
      message: `The file is ${label}, which is not read as a part of another file. Import it by itself.`,
    });
  }
  throw new Refusal({ code: 'unsupported_type', message: `The file is ${label}, which is not read yet. ${advice}.` });
}

/** A picture is a picture, whatever it is called; else a file that is not what its name says is refused. */
function checkNamed(format: Format, named: readonly Format[]): void {
  if (named.length === 0 || named.includes(format)) return;
  if (isPicture(format) && named.every(isPicture)) return;
  const { label, advice } = FORMATS[format];
  throw mismatch(named, `it is ${label}`, `${advice}.`);
}

function mismatch(named: readonly Format[], content: string, advice: string): Refusal {
  const claimed = named.map((f) => FORMATS[f].label).join(' or ');
  return new Refusal({
    code: 'type_mismatch',
    message: `The file is named as ${claimed}, but ${content}. Check that it is the right file. ${advice}`,
  });
}

/** Share of the first bytes that are controls above which bytes are no text in any encoding. */
const MOST_CONTROLS = 0.1;

function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) controls += 1;
  if (controls <= sample.length * MOST_CONTROLS || isWideText(bytes)) return;
  throw new Refusal({
    code: 'not_text',
    message:
      'The file is not text, and of no type that is known. Check that it is the right file and was copied whole.',
  });
}

/** The format of text: what it says of itself, else its name, else its shape. */
function formatOf(
  decoded: Decoded,
  content: ReturnType<typeof formatOfText>,
  named: readonly Format[],
): { format: Format; warnings: Problem[] } {
  const asText = named.find((f) => TEXT_FORMATS.includes(f));
  if (asText === undefined && named.length > 0) {
    if (content !== undefined && named.includes(content)) return { format: content, warnings: [] };
    const claimedText = named.find((f) => f === 'json' || f === 'xml' || f === 'mail');
    if (claimedText !== undefined && content === undefined) return { format: claimedText, warnings: [] };
    const label = content === undefined ? 'plain text or a table in text' : FORMATS[content].label;
    throw mismatch(
      named,
      `it holds ${label}`,
      'If it is, give it the ending it should have (.csv, .txt, .html) and import it again.',
    );
  }
  if (content === 'html') {
    if (asText === 'csv')
      throw mismatch(
        named,
        'it holds an HTML page',
        'If it is a table, open it in a spreadsheet and save it as CSV (UTF-8).',
      );
    const renamed = asText !== undefined && asText !== 'html' && asText !== 'markdown';
    return {
      format: asText === 'markdown' ? 'markdown' : 'html',
      warnings: renamed
        ? [
            {
              code: 'type_mismatch',
              message: `The file is named as ${FORMATS[asText].label} but holds an HTML page, and was read as one.`,
            },
          ]
        : [],
    };
  }
  if (asText === 'csv' || asText === 'markdown' || asText === 'html') return { format: asText, warnings: [] };
  if (asText === undefined && content !== undefined) return { format: content, warnings: [] };
  return { format: looksLikeTable(decoded.text, asText === 'text') ? 'csv' : 'text', warnings: [] };
}

/** A text without an ending, or a ".txt" as spreadsheets export it, is a table when nearly all its lines divide alike. */
function looksLikeTable(text: string, namedText: boolean): boolean {
  if (/^---[ \t]*[\r\n]/.test(text)) return false;
  const { delimiter, columns, agreement, sampled } = guessDelimiter(text, LIMITS.cellLength);
  if (columns < 2 || sampled < 2 || agreement < 0.9) return false;
  return !namedText || delimiter === '\t' || (columns > 2 && sampled > 2);
}

/** Letters that were lost before the file came here. */
function lostLetters(decoded: Decoded): Problem[] {
  const at = decoded.text.indexOf('\ufffd');
  if (at === -1 || decoded.warnings.length > 0) return [];
  return [
    {
      code: 'mojibake_suspected',
      message: `offset ${at}: the file has the sign for a lost letter (U+FFFD), so some letters were lost before it was saved. It is kept as written; get the original file if there is one.`,
      at: `offset ${at}`,
    },
  ];
}
