/**
 * The readers there are, by format. To read one more: write its file here beside the others, add it to this table, and
 * a folder of cases to test/ingest/read. What has no reader is refused with its name and what to do.
 */
import { readCsv } from './csv.ts';
import { readDocx } from './docx.ts';
import type { Decoded } from './encoding.ts';
import type { Format } from './formats.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readOds } from './ods.ts';
import type { Reader, ReaderInput, SlowReader } from './reader.ts';
import { readText } from './text.ts';
import type { ReadResult } from './types.ts';
import { readXlsx } from './xlsx.ts';
import { refuseZip } from './zip-refused.ts';

/** A reader of text formats; the decoded text is always there. */
const ofText =
  (read: (decoded: Decoded, input: ReaderInput) => ReadResult): Reader =>
  (input) => {
    if (!input.decoded) throw new Error('a text format reached its reader without being decoded');
    return read(input.decoded, input);
  };

export const READERS: Partial<Readonly<Record<Format, Reader>>> = {
  text: ofText((decoded, { warnings }) => readText(decoded, 'text', warnings)),
  markdown: ofText((decoded, { warnings }) => readText(decoded, 'markdown', warnings)),
  html: ofText((decoded, { limits, warnings }) => readHtml(decoded, limits, warnings)),
  json: ofText((decoded, { options, limits, warnings }) => readJson(decoded, options.sheets, limits, warnings)),
  xlsx: ({ bytes, options, limits }) => readXlsx(bytes, options, limits),
  ods: ({ bytes, options, limits }) => readOds(bytes, options, limits),
  csv: ofText((decoded, { options, limits, warnings }) => readCsv(decoded, options.delimiter, limits, warnings)),
  docx: readDocx,
  zip: refuseZip,
};

/** Readers whose libraries are large, or that wait: each is loaded when a file asks for it. */
export const SLOW_READERS: Partial<Readonly<Record<Format, () => Promise<SlowReader>>>> = {
  mail: async () => (await import('./mail.ts')).readMail,
  xls: async () => (await import('./xls.ts')).readXls,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  png: async () => (await import('./picture.ts')).readPicture('png'),
  jpeg: async () => (await import('./picture.ts')).readPicture('jpeg'),
  gif: async () => (await import('./picture.ts')).readPicture('gif'),
  tiff: async () => (await import('./picture.ts')).readPicture('tiff'),
  webp: async () => (await import('./picture.ts')).readPicture('webp'),
  bmp: async () => (await import('./picture.ts')).readPicture('bmp'),
  warc: async () => (await import('./web-archive.ts')).readWarc,
  wacz: async () => (await import('./web-archive.ts')).readWacz,
};
