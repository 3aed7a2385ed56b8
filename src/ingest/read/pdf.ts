/**
 * PDF (ISO 32000): each page's words in the order of reading, with the page and the place on it. Line breaks and hyphens at
 * line ends are kept as printed, so that a quote is exact. What a reader of the page can't see is left out and told, and so
 * is a page without words.
 */
import * as mupdf from 'mupdf';
import { Refusal } from '../../claim/problem.ts';
import { Findings } from './findings.ts';
import { latin1 } from './formats.ts';
import { PagedText } from './paged-text.ts';
import type { PrintedLine } from './pdf-lines.ts';
import { DRAWN_MUTE, lookThroughObjects } from './pdf-objects.ts';
import { MachineEye } from './pdf-pictures.ts';
import { PageSight } from './pdf-seen.ts';
import type { SlowReader } from './reader.ts';
import { remarksOn } from './text.ts';
import { BINARY, type ReadDocument } from './types.ts';

const READER = { name: 'rollcall/pdf', version: '1' } as const;
/** Of a file some of whose pages a machine read: another machine may read them otherwise. */
const OCR_READER = { name: 'rollcall/pdf-ocr', version: '1' } as const;

const MOST_PAGES = 5_000;

export const readPdf: SlowReader = async ({ bytes, warnings, options, limits }): Promise<ReadDocument> => {
  mupdf.setLog(null);
  const document = opened(bytes);
  const pages = countPages(document);
  const objects = lookThroughObjects(document);
  const findings = new Findings();
  const text = new PagedText();
  const eye = new MachineEye(limits.machinePages, options.language);
  try {
    for (let i = 0; i < pages; i += 1) {
      options.onStep?.(i, pages);
      text.add(await readPage(document, i, findings, eye));
    }
  } finally {
    await eye.close();
  }
  if (document.wasRepaired()) findings.add(...repairOf(bytes));
  if (pages === 0) findings.add('malformed', 'the list of its pages', 'the file has no page that can be read');
  const whole = text.finish();
  return {
    kind: 'document',
    format: 'pdf',
    reader: eye.pages > 0 ? OCR_READER : READER,
    encoding: BINARY,
    meta: { ...metaOf(document), ...eye.meta },
    text: whole.text,
    warnings: [
      ...warnings,
      ...objects,
      ...findings.problems(),
      ...eye.problems,
      // The breaks between pages are the reader's own.
      ...remarksOn(whole.text.replaceAll('\f', '\n')).filter(
        ({ code }) => code !== 'no_text' || !(findings.has(code) || eye.pages > 0),
      ),
    ],
    pages: whole.pages,
  };
};

function opened(bytes: Uint8Array): mupdf.PDFDocument {
  let document: mupdf.PDFDocument;
  try {
    document = new mupdf.PDFDocument(bytes);
  } catch {
    const whole = endsWhole(bytes);
    throw new Refusal({
      code: whole ? 'malformed' : 'truncated',
      message: whole
        ? 'The file is a PDF that is too broken to open. Get it again, or print it to a new PDF from a viewer that opens it.'
        : 'The file is a PDF that ends before it holds a page. Copy or download it again.',
    });
  }
  if (document.needsPassword()) {
    throw new Refusal({
      code: 'encrypted',
      message:
        'The file opens only with a password. Open it in a viewer, print it to a new PDF without one, and import that.',
    });
  }
  return document;
}

function countPages(document: mupdf.PDFDocument): number {
  let count: number;
  try {
    count = document.countPages();
  } catch {
    throw new Refusal({
      code: 'malformed',
      message:
        'The file is a PDF whose list of pages is broken. Get it again, or print it to a new PDF from a viewer that opens it.',
    });
  }
  if (count <= MOST_PAGES) return count;
  throw new Refusal({
    code: 'too_large',
    message: `The file has ${count} pages; at most ${MOST_PAGES} are read at once. Split it into several files and import each.`,
  });
}

const END_WITHIN = 2_048;
const endsWhole = (bytes: Uint8Array): boolean => latin1(bytes.subarray(-END_WITHIN)).includes('%%EOF');

function repairOf(bytes: Uint8Array): Parameters<Findings['add']> {
  return endsWhole(bytes)
    ? [
        'malformed',
        'the list of its parts',
        'the file is broken and was mended as far as it could be, so words may be missing. Compare with the page, or get it again',
      ]
    : [
        'truncated',
        'the end of the file',
        'the file ends too early; what there is was read, so pages may be missing. Get it again',
      ];
}

function metaOf(document: mupdf.PDFDocument): Readonly<Record<string, string>> {
  const title = tried(() => document.getMetaData('info:Title'))?.trim();
  const language = tried(() => document.getTrailer().get('Root', 'Lang'));
  return {
    ...(title && { title }),
    ...(language?.isString() && /^[a-z]{2,3}\b/i.test(language.asString()) && { language: language.asString() }),
  };
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

async function readPage(
  document: mupdf.PDFDocument,
  index: number,
  findings: Findings,
  eye: MachineEye,
): Promise<readonly PrintedLine[]> {
  const place = `page ${index + 1}`;
  try {
    const page = document.loadPage(index);
    const list = page.toDisplayList(true);
    const sight = new PageSight(list, page.getBounds());
    const read = linesOf(list, sight);
    const seen = isPicture(read, sight) ? await eye.read(list, place) : undefined;
    list.destroy();
    page.destroy();
    remark(place, read, sight, findings, seen !== undefined);
    return seen ?? read.lines;
  } catch {
    findings.add('malformed', place, 'the page is broken and was not read. Open the file in a viewer and compare');
    return [];
  }
}

/** Share of a page that a picture covers, and letters beside it (a stamp, a number) up to which the page is that picture. */
const MOSTLY = 0.6;
const FEW = 60;

/** A page whose words are in a picture alone, or in glyphs that spell nothing. */
function isPicture({ lines, drawn }: PageRead, sight: PageSight): boolean {
  const letters = lettersIn(lines);
  return (letters === 0 && (sight.picture > 0 || drawn > 0)) || (letters < FEW && sight.picture > MOSTLY);
}

const lettersIn = (lines: readonly PrintedLine[]): number =>
  lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

interface PageRead {
  readonly lines: PrintedLine[];
  /** Characters by how they are seen. */
  readonly hidden: number;
  readonly machine: number;
  /** Glyphs that spell nothing, and those of them whose shapes are in the file. */
  readonly mute: number;
  readonly drawn: number;
}

/** Characters for private use: glyphs that no letter is known for. */
const MUTE = /[\ue000-\uf8ff]/g;

/** Options of MuPDF's structured text: letters as they are painted, not as a hidden note says they should be read. */
const OPTIONS = 'preserve-whitespace,ignore-actualtext';

function linesOf(list: mupdf.DisplayList, sight: PageSight): PageRead {
  const structured = list.toStructuredText(OPTIONS);
  const lines: PrintedLine[] = [];
  let block = 0;
  let words = '';
  let box: [number, number, number, number] = [0, 0, 0, 0];
  let last: 'seen' | 'read_by_machine' | 'hidden' = 'seen';
  const counts = { hidden: 0, machine: 0, mute: 0, drawn: 0 };
  structured.walk({
    beginTextBlock: () => {
      block += 1;
    },
    beginLine: () => {
      words = '';
      box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    },
    onChar: (rune, [x, y], _font, _size, quad) => {
      const look = sight.look(x, y, rune);
      const letter = look?.character ?? rune;
      // A second letter of one glyph (a ligature) is seen as the first is.
      last = look?.seen ?? last;
      if (last === 'hidden') {
        if (/\S/.test(letter)) counts.hidden += 1;
        return;
      }
      if (last === 'read_by_machine') counts.machine += 1;
      if (DRAWN_MUTE.test(letter)) counts.drawn += 1;
      words += letter;
      box = [
        Math.min(box[0], quad[0], quad[4]),
        Math.min(box[1], quad[1], quad[3]),
        Math.max(box[2], quad[2], quad[6]),
        Math.max(box[3], quad[5], quad[7]),
      ];
    },
    endLine: () => {
      // Fonts of symbols have their bullets among the private characters.
      const text = words.trim().replace(/^[\ue000-\uf8ff](?=\s|$)/, '•');
      const muted = text.replace(MUTE, '\ufffd');
      counts.mute += text.match(MUTE)?.length ?? 0;
      if (/[^\ufffd\s]/.test(muted)) lines.push({ text: muted, box, block });
    },
  });
  structured.destroy();
  return { lines, ...counts };
}

function remark(
  place: string,
  { lines, hidden, machine, mute }: PageRead,
  sight: PageSight,
  findings: Findings,
  isRead: boolean,
): void {
  if (hidden + sight.offPage > 0) {
    findings.add(
      'hidden_content',
      place,
      'the page holds words that its readers do not see (covered, without colour, too small, or beyond its edge). They are left out; the file itself still holds them',
    );
  }
  if (machine > 0) {
    findings.add(
      'hidden_content',
      place,
      'the page is a picture, and its words were read by a machine before and laid over it unseen. They are used; compare with the picture',
    );
  }
  if (isRead) return;
  const letters = lettersIn(lines);
  if (mute > 0) {
    findings.add(
      letters === 0 ? 'no_text' : 'mojibake_suspected',
      place,
      'the file does not say which letters some of its glyphs are. In a line with others each is U+FFFD, the sign for a lost letter; a line of nothing else is left out. Copy the words from the page by hand',
    );
  } else if (letters === 0) {
    findings.add(
      'no_text',
      place,
      sight.picture > 0
        ? 'the page is a picture without words that can be read. Enter what it says by hand'
        : 'the page has no words',
    );
  }
}
