/**
 * Pictures: a photograph of a verdict, a screenshot of a post. Their words are read by a machine, marked as such with its
 * confidence; a picture without words says that it is one.
 */
import * as mupdf from 'mupdf';
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { type DocumentFormat, FORMATS, latin1 } from './formats.ts';
import { Ocr } from './ocr.ts';
import { PagedText } from './paged-text.ts';
import { notesIn } from './picture-notes.ts';
import type { ReaderInput, SlowReader } from './reader.ts';
import { remarksOn } from './text.ts';
import { BINARY, type ReadDocument } from './types.ts';

const READER = { name: 'rollcall/ocr', version: '1' } as const;

/** Dots of a picture, unpacked: a page at 600 dots an inch has 35 million. */
const MOST_DOTS = 60_000_000;
/** Height of a picture below which its letters are made larger before they are read. */
const SMALL = 1_000;

type Picture = Extract<DocumentFormat, 'png' | 'jpeg' | 'gif' | 'tiff' | 'webp' | 'bmp'>;

export const readPicture =
  (format: Picture): SlowReader =>
  async ({ bytes, options, limits, warnings }: ReaderInput): Promise<ReadDocument> => {
    mupdf.setLog(null);
    const { png, width } = unpacked(bytes, format);
    const ocr = new Ocr(options.language);
    try {
      const page = limits.machinePages > 0 ? await ocr.read(png.bytes) : { lines: [], confidence: 0 };
      const text = new PagedText();
      const scale = width / png.width;
      text.add(
        page.lines.map((line) => ({
          ...line,
          box: line.box.map((edge) => Math.round(edge * scale)) as unknown as typeof line.box,
        })),
      );
      const whole = text.finish();
      const read = whole.text !== '';
      return {
        kind: 'document',
        format,
        reader: READER,
        encoding: BINARY,
        meta: read ? { ocr: ocr.languages, confidence: String(page.confidence) } : {},
        text: whole.text,
        warnings: [
          ...warnings,
          ...noted(bytes),
          ...cutOff(bytes, format),
          {
            code: 'no_text',
            message: read ? machineRead(`The picture`, page.confidence, ocr.languages) : NO_WORDS,
          },
          ...remarksOn(whole.text).filter(({ code }) => code !== 'no_text'),
        ],
        pages: whole.pages,
      };
    } finally {
      await ocr.stop();
    }
  };

const NO_WORDS =
  'The file is a picture in which no words were found. It is kept; enter by hand what it says (`rollcall enter`).';

/** What a person has to know of words that a machine read. `what` has them: "page 3", "The picture". */
export const machineRead = (what: string, confidence: number, languages: string): string =>
  `${what} has no text of its own: a machine read it from the picture, sure to ${confidence} of 100 (${languages}). Any letter may be wrong; compare names, numbers and dates with the picture.`;

function noted(bytes: Uint8Array): Problem[] {
  const notes = notesIn(bytes);
  if (notes.length === 0) return [];
  return [
    {
      code: 'hidden_content',
      message: `The file holds more than its picture: ${printable(notes.join('; '), 200)}. It may tell who made it and where; take that out before you hand the file on.`,
    },
  ];
}

/** What each format ends with. Readers fill in what is missing with grey. */
const ENDS: Partial<Record<Picture, RegExp>> = { png: /IEND/, jpeg: /\xff\xd9/, gif: /;\0*$/ };
const END_WITHIN = 65_536;

function cutOff(bytes: Uint8Array, format: Picture): Problem[] {
  if (ENDS[format]?.test(latin1(bytes.subarray(-END_WITHIN))) !== false) return [];
  return [
    {
      code: 'truncated',
      message: `The file is ${FORMATS[format].label} that ends too early, so its lower part is missing. Copy or download it again.`,
    },
  ];
}

/** The picture in grey, as PNG, small ones enlarged. */
function unpacked(bytes: Uint8Array, format: Picture): { png: { bytes: Uint8Array; width: number }; width: number } {
  const { label } = FORMATS[format];
  const broken = (): Refusal =>
    new Refusal({
      code: format === 'webp' ? 'unsupported_type' : 'corrupt',
      message: `The file is ${label} that can't be unpacked. Open it in a viewer, save it as PNG and import that.`,
    });
  let image: mupdf.Image;
  try {
    image = new mupdf.Image(bytes);
  } catch {
    throw broken();
  }
  const width = image.getWidth();
  const height = image.getHeight();
  if (width * height > MOST_DOTS) {
    throw new Refusal({
      code: 'too_large',
      message: `The file is ${label} of ${width} × ${height} dots; at most ${MOST_DOTS} dots are read. Make it smaller and import that.`,
    });
  }
  try {
    const zoom = height < SMALL ? 2 : 1;
    const page: mupdf.Rect = [0, 0, width * zoom, height * zoom];
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, page, false);
    pixmap.clear(255);
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
    device.fillImage(image, [width * zoom, 0, 0, height * zoom, 0, 0], 1);
    device.close();
    return { png: { bytes: pixmap.asPNG(), width: width * zoom }, width };
  } catch {
    throw broken();
  }
}
