/**
 * Web archives as browsers' archivers write them: WARC, packed or not, and WACZ, which is WARCs in a zip with a list of pages.
 * One page is read as the document, with its address, the time it was got and its hash; the others are named.
 */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { decode } from './encoding.ts';
import { readHtml } from './html.ts';
import { declaredEncoding } from './html-meta.ts';
import type { ReaderInput, SlowReader } from './reader.ts';
import { readText } from './text.ts';
import { BINARY, type ReadDocument, type ReadResult } from './types.ts';
import { type ArchivedPage, type ArchivedPages, readArchivedPages } from './warc-pages.ts';
import { openZip, type ZipArchive } from './zip.ts';

const READER_VERSION = '1';

export const readWarc: SlowReader = async (input) => {
  const { url } = input.options;
  const pages = readArchivedPages([input.bytes], (one) => one === url);
  return documentOf(pages, 'warc', input, []);
};

export const readWacz: SlowReader = async (input) => {
  const zip = openZip(input.bytes);
  const listed = pagesListed(zip);
  const url = input.options.url ?? listed[0];
  const archives = zip.names().filter((name) => /^archive\/.+\.warc(?:\.gz)?$/.test(name));
  if (archives.length === 0) {
    throw new Refusal({
      code: 'malformed',
      message: 'The file is a web archive (WACZ) without a part that holds pages. Get it again.',
    });
  }
  const problems: Problem[] = [...zip.remarks];
  let main: ArchivedPage | undefined;
  const others = new Set<string>();
  for (const name of archives) {
    const pages = readArchivedPages(zip.pieces(name), (one) => one === url);
    problems.push(...pages.problems);
    for (const other of pages.others) others.add(other);
    const taken = pages.main !== undefined && (main === undefined || (pages.main.url === url && main.url !== url));
    if (main && pages.main) others.add(taken ? main.url : pages.main.url);
    if (taken) main = pages.main;
  }
  // What a page drew in by itself (frames) is no page of its own where the archive says what its pages are.
  const named = [...others].filter((one) => one !== main?.url && (listed.length === 0 || listed.includes(one)));
  return documentOf({ main, others: named, problems: [] }, 'wacz', input, problems);
};

/** Addresses of the pages that were archived on purpose, the main one first (WACZ 1.1, `pages/pages.jsonl`, `datapackage.json`). */
function pagesListed(zip: ZipArchive): string[] {
  const urls: string[] = [];
  const add = (url: unknown): void => {
    if (typeof url === 'string' && url !== '' && !urls.includes(url)) urls.push(url);
  };
  const json = (name: string): unknown[] =>
    zip.has(name)
      ? new TextDecoder()
          .decode(zip.read(name))
          .split(name.endsWith('l') ? '\n' : /(?!)/)
          .flatMap((line) => parsed(line))
      : [];
  for (const facts of json('datapackage.json')) add((facts as { mainPageUrl?: unknown }).mainPageUrl);
  for (const page of json('pages/pages.jsonl')) add((page as { url?: unknown }).url);
  return urls;
}

function parsed(text: string): object[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch {
    return [];
  }
}

async function documentOf(
  { main, others, problems }: ArchivedPages,
  format: 'warc' | 'wacz',
  input: ReaderInput,
  before: readonly Problem[],
): Promise<ReadDocument> {
  if (main === undefined) {
    throw new Refusal({
      code: 'no_text',
      message:
        'The web archive holds no page that can be read: no HTML, PDF or plain text that was got whole. Archive the page again.',
    });
  }
  const read = await readPage(main, input);
  if (read.kind !== 'document') throw new Error('a page was read as a table');
  const { source: _ofThePage, ...document } = read;
  const { url } = input.options;
  return {
    ...document,
    format,
    // Pages of a PDF that a machine read may be read otherwise by another machine.
    reader: { name: `rollcall/${format}${read.reader.name.endsWith('ocr') ? '-ocr' : ''}`, version: READER_VERSION },
    encoding: BINARY,
    meta: {
      ...document.meta,
      url: main.url,
      ...(main.captured !== '' && { captured: main.captured }),
      ...(main.digest !== '' && { digest: main.digest }),
    },
    warnings: [
      ...input.warnings,
      ...before,
      ...problems,
      ...(url !== undefined && url !== main.url ? [notThere(url, main.url)] : []),
      ...(others.length > 0 ? [unread(main.url, others)] : []),
      ...document.warnings,
    ],
  };
}

async function readPage(page: ArchivedPage, input: ReaderInput): Promise<ReadResult> {
  const { content, media, charset } = page;
  const within = { ...input, bytes: content, warnings: [] };
  if (media === 'application/pdf') return (await import('./pdf.ts')).readPdf(within);
  const decoded = decode(content, input.options.encoding, charset ?? declaredEncoding(content));
  return media === 'text/plain' ? readText(decoded, 'text', []) : readHtml(decoded, input.limits, []);
}

const notThere = (url: string, read: string): Problem => ({
  code: 'partial_text',
  message: `The archive holds no page of the address ${printable(url, 120)}; ${printable(read, 120)} was read.`,
});

function unread(main: string, others: readonly string[]): Problem {
  const shown = others.slice(0, 5).map((url) => printable(url, 120));
  const more = others.length > 5 ? ` and ${others.length - 5} more` : '';
  return {
    code: 'partial_text',
    message: `The archive holds several pages. ${printable(main, 120)} was read; not read: ${shown.join(', ')}${more}. Import the file again with --url ADDRESS to read another.`,
  };
}
