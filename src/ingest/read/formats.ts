/**
 * What a file is by its first bytes, and what its name says it is. A name is a hint; the bytes decide, and where the
 * two disagree the file is refused: a table named .pdf is as likely the wrong file as the wrong name.
 */
import { Gunzip } from 'fflate';
import { Refusal } from '../../claim/problem.ts';
import { openZip } from './zip.ts';

export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'csv'
  | 'json'
  | 'xml'
  | 'mail'
  | 'xlsx'
  | 'ods'
  | 'docx'
  | 'odt'
  | 'zip'
  | 'warc'
  | 'wacz'
  | 'ole'
  | 'xls'
  | 'pdf'
  | 'rtf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'webp'
  | 'bmp'
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | '7z'
  | 'rar'
  | 'sqlite'
  | 'parquet'
  | 'audio_video';

/** What is read as one text. */
export type DocumentFormat = Extract<
  Format,
  | 'text'
  | 'markdown'
  | 'html'
  | 'mail'
  | 'docx'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'webp'
  | 'bmp'
  | 'warc'
  | 'wacz'
>;

interface FormatFacts {
  /** With its article, as it stands in a sentence. */
  readonly label: string;
  readonly extensions: readonly string[];
  /** What a person can do to have it read all the same. */
  readonly advice: string;
}

const AS_CSV = 'Open it in the program it comes from, save it as CSV (UTF-8) and import that';
const AS_TEXT = 'Copy its words into a text file, put outlet, url and date in front (docs/import.md) and import that';
const UNPACK = 'Unpack it and import the files in it';

export const FORMATS: Readonly<Record<Format, FormatFacts>> = {
  text: { label: 'plain text', extensions: ['txt', 'text'], advice: '' },
  markdown: { label: 'Markdown', extensions: ['md', 'markdown'], advice: '' },
  html: { label: 'an HTML page', extensions: ['html', 'htm', 'xhtml'], advice: '' },
  csv: { label: 'a CSV table', extensions: ['csv', 'tsv', 'tab'], advice: '' },
  json: { label: 'JSON', extensions: ['json', 'jsonl', 'ndjson', 'geojson', 'ftm'], advice: '' },
  xml: { label: 'XML', extensions: ['xml', 'svg', 'rss', 'atom'], advice: AS_TEXT },
  mail: { label: 'an e-mail', extensions: ['eml', 'mbox'], advice: AS_TEXT },
  xlsx: { label: 'an Excel workbook', extensions: ['xlsx', 'xlsm', 'xltx'], advice: AS_CSV },
  ods: { label: 'an OpenDocument spreadsheet', extensions: ['ods'], advice: AS_CSV },
  docx: { label: 'a Word document', extensions: ['docx', 'docm'], advice: AS_TEXT },
  odt: { label: 'an OpenDocument text', extensions: ['odt'], advice: AS_TEXT },
  zip: { label: 'a zip archive', extensions: ['zip', 'epub'], advice: UNPACK },
  warc: { label: 'a web archive (WARC)', extensions: ['warc', 'gz'], advice: UNPACK },
  wacz: { label: 'a web archive (WACZ)', extensions: ['wacz', 'zip'], advice: UNPACK },
  xls: { label: 'an old Excel workbook (.xls)', extensions: ['xls'], advice: AS_CSV },
  ole: {
    label: 'an Office file in its old or locked form (such as .doc)',
    extensions: ['xls', 'doc', 'ppt', 'msg'],
    advice: 'Open it in an office program, save it as CSV (a table) or as plain text, and import that',
  },
  pdf: { label: 'a PDF', extensions: ['pdf'], advice: AS_TEXT },
  rtf: { label: 'an RTF document', extensions: ['rtf', 'doc'], advice: AS_TEXT },
  png: { label: 'a PNG picture', extensions: ['png'], advice: AS_TEXT },
  jpeg: { label: 'a JPEG picture', extensions: ['jpg', 'jpeg'], advice: AS_TEXT },
  gif: { label: 'a GIF picture', extensions: ['gif'], advice: AS_TEXT },
  tiff: { label: 'a TIFF picture', extensions: ['tif', 'tiff'], advice: AS_TEXT },
  webp: { label: 'a WebP picture', extensions: ['webp'], advice: AS_TEXT },
  bmp: { label: 'a BMP picture', extensions: ['bmp'], advice: AS_TEXT },
  gzip: { label: 'a gzip archive', extensions: ['gz', 'tgz'], advice: UNPACK },
  bzip2: { label: 'a bzip2 archive', extensions: ['bz2'], advice: UNPACK },
  xz: { label: 'an xz archive', extensions: ['xz'], advice: UNPACK },
  '7z': { label: 'a 7-Zip archive', extensions: ['7z'], advice: UNPACK },
  rar: { label: 'a RAR archive', extensions: ['rar'], advice: UNPACK },
  sqlite: {
    label: 'an SQLite database',
    extensions: ['sqlite', 'db'],
    advice: 'Export its table as CSV (UTF-8) and import that',
  },
  parquet: { label: 'a Parquet table', extensions: ['parquet'], advice: 'Export it as CSV (UTF-8) and import that' },
  audio_video: {
    label: 'a sound or film recording',
    extensions: ['mp3', 'mp4', 'm4a', 'ogg', 'wav', 'mov', 'webm'],
    advice: AS_TEXT,
  },
};

/** Signatures, longest known first within a kind; `at` is the offset of the bytes. */
const SIGNATURES: readonly { readonly format: Format; readonly bytes: string; readonly at?: number }[] = [
  { format: 'zip', bytes: 'PK\x03\x04' },
  { format: 'zip', bytes: 'PK\x05\x06' },
  { format: 'zip', bytes: 'PK\x07\x08' },
  { format: 'warc', bytes: 'WARC/1.' },
  { format: 'ole', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'rtf', bytes: '{\\rtf' },
  { format: 'png', bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'jpeg', bytes: '\xff\xd8\xff' },
  { format: 'gif', bytes: 'GIF87a' },
  { format: 'gif', bytes: 'GIF89a' },
  { format: 'tiff', bytes: 'II*\x00' },
  { format: 'tiff', bytes: 'MM\x00*' },
  { format: 'webp', bytes: 'WEBPVP8', at: 8 },
  { format: 'bmp', bytes: '\x00\x00\x00\x00', at: 6 },
  { format: 'gzip', bytes: '\x1f\x8b\x08' },
  { format: 'bzip2', bytes: '1AY&SY', at: 4 },
  { format: 'xz', bytes: '\xfd7zXZ\x00' },
  { format: '7z', bytes: '7z\xbc\xaf\x27\x1c' },
  { format: 'rar', bytes: 'Rar!\x1a\x07' },
  { format: 'sqlite', bytes: 'SQLite format 3\x00' },
  { format: 'parquet', bytes: 'PAR1' },
  { format: 'audio_video', bytes: 'ftyp', at: 4 },
  { format: 'audio_video', bytes: 'ID3\x03' },
  { format: 'audio_video', bytes: 'ID3\x04' },
  { format: 'audio_video', bytes: 'OggS\x00' },
  { format: 'audio_video', bytes: 'WAVEfmt ', at: 8 },
];

/** Readers of PDF look for its header in the first kilobyte, so a few stray bytes before it don't make it text. */
const PDF_WITHIN = 1024;

/** The format by signature, or undefined: then it is text of some kind, or nothing we know. */
export function formatOfBytes(bytes: Uint8Array): Format | undefined {
  const head = latin1(bytes.subarray(0, PDF_WITHIN));
  const found = SIGNATURES.find(
    (s) => head.startsWith(s.bytes, s.at ?? 0) && (s.format !== 'bmp' || head.startsWith('BM')),
  );
  if (found?.format === 'zip') return formatOfZip(bytes);
  if (found?.format === 'ole') return isWorkbook(bytes) ? 'xls' : 'ole';
  if (found?.format === 'gzip') return beginningOfGzip(bytes).startsWith('WARC/1.') ? 'warc' : 'gzip';
  if (found) return found.format;
  if (head.startsWith('%PDF-')) return 'pdf';
  // A text about the format may name its header, but has no objects after it.
  return /%PDF-\d\.\d/.test(head) && latin1(bytes.subarray(0, 65_536)).includes(' obj') ? 'pdf' : undefined;
}

/** Whether an old Office file holds a stream of the name that workbooks have ([MS-XLS], 2.1.2), by the letters of it. */
function isWorkbook(bytes: Uint8Array): boolean {
  const seen = latin1(bytes.subarray(0, 1 << 20)) + latin1(bytes.subarray(Math.max(1 << 20, bytes.length - (1 << 20))));
  return ['W\0o\0r\0k\0b\0o\0o\0k\0\0\0', 'B\0o\0o\0k\0\0\0'].some((name) => seen.includes(name));
}

/** The first letters of what a gzip file holds, or nothing where it is broken. */
function beginningOfGzip(bytes: Uint8Array): string {
  let beginning = '';
  const gunzip = new Gunzip((piece) => {
    beginning ||= latin1(piece.subarray(0, 16));
  });
  try {
    gunzip.push(bytes.subarray(0, 1024));
  } catch {
    return '';
  }
  return beginning;
}

/** A zip is told by what it says of itself and by the names in it; a broken one by what can be seen of them. */
function formatOfZip(bytes: Uint8Array): Format {
  let said: string;
  try {
    const zip = openZip(bytes);
    const own = ['mimetype', '[Content_Types].xml'].filter((name) => zip.has(name));
    said = [...own.map((name) => latin1(zip.read(name).subarray(0, 65_536))), ...zip.names()].join('\n');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    said = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(-65_536));
  }
  if (said.includes('opendocument.spreadsheet')) return 'ods';
  if (said.includes('opendocument.text')) return 'odt';
  if (said.includes('word/document') || said.includes('wordprocessingml.document.main')) return 'docx';
  if (/xl\/work(?:book|sheets)|spreadsheetml\.sheet\.main|ms-excel\.sheet/.test(said)) return 'xlsx';
  if (said.includes('datapackage.json') && /\.warc(?:\.gz)?/.test(said)) return 'wacz';
  return 'zip';
}

/** A file that only a password opens says so itself; worth telling, because converting it won't help. */
export function isEncrypted(format: Format, bytes: Uint8Array): boolean {
  if (format === 'ole')
    return latin1(bytes.subarray(0, 1 << 20)).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0');
  if (['zip', 'xlsx', 'docx', 'ods', 'odt'].includes(format))
    return bytes[0] === 0x50 && bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;
  return false;
}

/** What text claims to be by its first words. Only what is certain is answered. */
export function formatOfText(text: string): 'html' | 'xml' | 'json' | 'mail' | undefined {
  const head = withoutPrologue(text.slice(0, 4096));
  if (/^<(?:!doctype html|html|head|body|frameset)\b/i.test(head)) return 'html';
  if (/^\s*<\?xml/.test(text.slice(0, 100)) || /^<(?:svg|rss|feed|!doctype)\b/i.test(head)) return 'xml';
  if (/^(?:\{\s*["}]|\[\s*(?:[[{"\]]|-?\d+\s*[,\]]))/.test(head)) return 'json';
  const mailStart = /^(?:from|to|received|return-path|message-id|mime-version|delivered-to|date|subject): /i;
  if (mailStart.test(head) && /\n(?:mime-version|content-type|message-id): /i.test(head)) return 'mail';
  return undefined;
}

/** Skips blank space, an XML declaration and comments, which may stand before the first element. */
function withoutPrologue(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const close = rest.startsWith('<?xml') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end === -1) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

/** An XML file that defines entities can be made to grow without bound, or to read other files: never opened. */
export function definesEntities(text: string): boolean {
  const at = text.slice(0, 65_536).search(/<!DOCTYPE/i);
  return at !== -1 && /<!ENTITY/i.test(text.slice(at, at + 65_536));
}

/** Formats that the name's ending stands for; none for an ending that says nothing. */
export function formatsOfName(name: string): readonly Format[] {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return [];
  return (Object.keys(FORMATS) as Format[]).filter((format) => FORMATS[format].extensions.includes(ending));
}

const PICTURES: readonly Format[] = ['png', 'jpeg', 'gif', 'tiff', 'webp', 'bmp'];
export const isPicture = (format: Format): boolean => PICTURES.includes(format);

export const TEXT_FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'csv'];

export function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return out;
}
