/**
 * XML read as a stream of elements and texts, for the parts of office files (XML 1.0, Namespaces in XML). No document type
 * is allowed: entities can grow without bound and name other files, and no office program writes one.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';

export type XmlElement = Pick<SaxesTagNS, 'local' | 'uri' | 'attributes'>;

export interface XmlHandlers {
  open(element: XmlElement): void;
  /** All text between two tags, references resolved; several in a row where marked sections or comments stand between. */
  text?(text: string): void;
  close(element: XmlElement): void;
}

/** Elements within elements. Honest office files stay under a hundred. */
const DEPTH = 1_000;

/**
 * Calls the handlers in document order. `part` is the name of the part, for messages. Throws {@link Refusal}:
 * `xml_entities`, `nested_too_deep`, `malformed` (with line and column); and what a handler throws.
 */
export function readXml(pieces: Iterable<Uint8Array>, part: string, handlers: XmlHandlers, depth = DEPTH): void {
  const named = printable(part, 80);
  const parser = new SaxesParser({ xmlns: true, position: true });
  let open = 0;
  parser.on('doctype', () => {
    throw new Refusal({
      code: 'xml_entities',
      message: `Part "${named}" of the file begins with a document type, by which XML can be made to grow without bound or to read other files. It was not opened. Save the file anew in an office program.`,
    });
  });
  parser.on('error', (error) => {
    throw new Refusal({
      code: 'malformed',
      message: `Part "${named}" of the file is not well-formed XML, at line ${parser.line}, column ${parser.column}: ${printable(error.message.replace(/^\S+: /, ''), 120)}. Get the file again, or save it anew in an office program.`,
      at: `${named}, line ${parser.line}`,
    });
  });
  parser.on('opentag', (tag) => {
    open += 1;
    if (open > depth) {
      throw new Refusal({
        code: 'nested_too_deep',
        message: `Part "${named}" of the file has more than ${depth} elements within each other; at most ${depth} are read. Copy its words into a new file and import that.`,
      });
    }
    handlers.open(tag);
  });
  parser.on('closetag', (tag) => {
    open -= 1;
    handlers.close(tag);
  });
  const text = handlers.text?.bind(handlers);
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for (const piece of decodedXml(pieces, named)) parser.write(piece);
  parser.close();
}

/** The attribute of this local name, whatever its prefix: office files write `w:val` and `val` for one thing. */
export function xmlAttribute({ attributes }: XmlElement, local: string): string | undefined {
  for (const name of Object.keys(attributes)) if (attributes[name]?.local === local) return attributes[name].value;
  return undefined;
}

/** Text in the encoding of the byte order mark, of the pattern of UTF-16, or of the declaration; else UTF-8 (XML 1.0, appendix F). */
export function* decodedXml(pieces: Iterable<Uint8Array>, named: string): Generator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for (const piece of pieces) {
      if (piece.length === 0) continue;
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    throw new Refusal({
      code: 'malformed',
      message: `Part "${named}" of the file has letters that are not in the encoding it declares (${decoder?.encoding ?? 'an unknown one'}). Get the file again, or save it anew in an office program.`,
    });
  }
}

function encodingOf(start: Uint8Array): string {
  const [a, b, c] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 200));
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // Bytes that can be read are no UTF-16, whatever they say.
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
