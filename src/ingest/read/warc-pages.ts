/** Pages kept in a WARC (ISO 28500): what a browser got at which address, when, with the hash that the archiver took of it. */
import { createHash } from 'node:crypto';
import { WARCParser, type WARCRecord } from 'warcio';
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';

export interface ArchivedPage {
  readonly url: string;
  /** When it was got: an instant, as the archive has it. */
  readonly captured: string;
  /** As the archive has it ("sha1:…"); empty where it has none. */
  readonly digest: string;
  /** Media type, in small letters, and the charset that its header states. */
  readonly media: string;
  readonly charset: string | undefined;
  readonly content: Uint8Array;
}

export interface ArchivedPages {
  /** The page that was asked for, or the first. */
  readonly main: ArchivedPage | undefined;
  /** Addresses of the other pages, each once. */
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

const READ = new Set(['text/html', 'application/xhtml+xml', 'application/pdf', 'text/plain']);

/** Bytes of a page, unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Records of an archive. */
const MOST_RECORDS = 100_000;

/** `wanted`: the address of the page to take; else the first is taken. Throws {@link Refusal}. */
export async function readArchivedPages(
  pieces: Iterable<Uint8Array>,
  wanted: (url: string) => boolean,
): Promise<ArchivedPages> {
  const problems: Problem[] = [];
  const others = new Set<string>();
  let main: ArchivedPage | undefined;
  let records = 0;
  let known = false;
  try {
    for await (const record of new WARCParser(pieces)) {
      known = true;
      records += 1;
      if (records > MOST_RECORDS) {
        problems.push({
          code: 'partial_text',
          message: `The archive has more than ${MOST_RECORDS} records; the others were not looked at. Split it and import each part.`,
        });
        break;
      }
      const page = pageOf(record);
      if (page === undefined) continue;
      const taken: boolean = main === undefined || (wanted(page.url) && !wanted(main.url));
      if (!taken) {
        if (page.url !== main?.url) others.add(page.url);
        continue;
      }
      if (main) others.add(main.url);
      main = { ...page, content: await contentOf(record, page, problems) };
      others.delete(main.url);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const problem: Problem = {
      code: 'truncated',
      message: `The archive is broken or ends too early (${printable((error as Error).message ?? String(error), 80)}); what stands behind that place was not read. Get it again.`,
    };
    if (main === undefined) throw new Refusal(problem);
    problems.push(problem);
  }
  if (!known) {
    throw new Refusal({
      code: 'malformed',
      message: 'The file begins as a web archive and holds no record of one. Get it again.',
    });
  }
  return { main, others: [...others], problems };
}

/** A page that a person looks at; not a picture of it, a style or a redirection. */
function pageOf(record: WARCRecord): Omit<ArchivedPage, 'content'> | undefined {
  const url = (record.warcTargetURI ?? '').replace(/^<|>$/g, '');
  if (!/^https?:/i.test(url)) return undefined;
  const isResponse = record.warcType === 'response';
  if (!isResponse && record.warcType !== 'resource') return undefined;
  if (isResponse && String(record.httpHeaders?.statusCode) !== '200') return undefined;
  const type = (isResponse ? record.httpHeaders?.headers.get('content-type') : record.warcContentType) ?? '';
  const media = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (!READ.has(media)) return undefined;
  return {
    url,
    captured: record.warcDate ?? '',
    digest: record.warcPayloadDigest ?? '',
    media,
    charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1],
  };
}

/** The page's bytes, with the packing of their way taken off, and against their hash. */
async function contentOf(
  record: WARCRecord,
  { url, digest }: Omit<ArchivedPage, 'content'>,
  problems: Problem[],
): Promise<Uint8Array> {
  const raw = await within(record.reader, url);
  if (isOtherThan(raw, digest) && record.httpHeaders?.headers.get('transfer-encoding') == null) {
    problems.push({
      code: 'corrupt',
      message: `The page ${printable(url, 120)} is not what its hash in the archive (${printable(digest, 60)}) was taken of: it was damaged or changed. Get the archive again and compare.`,
    });
  }
  if (!record.httpHeaders) return raw;
  return within(record._createDecodingReader([raw]), url);
}

async function within(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, url: string): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MOST_BYTES) {
      throw new Refusal({
        code: 'too_large',
        message: `The page ${printable(url, 120)} unpacks to more than ${MOST_BYTES} bytes, which is more than is read. Save it by itself.`,
      });
    }
    taken.push(piece);
  }
  return Buffer.concat(taken);
}

/** Digests are "sha1:" and base 32, or "sha256:" and hexadecimal or base 32 (RFC 4648). Other kinds are not checked. */
function isOtherThan(bytes: Uint8Array, digest: string): boolean {
  const [, algorithm, value] = /^(sha-?1|sha-?256):([\w=]+)$/i.exec(digest) ?? [];
  if (algorithm === undefined || value === undefined) return false;
  const hash = createHash(algorithm.replace('-', '').toLowerCase()).update(bytes).digest();
  return value.toLowerCase() !== hash.toString('hex') && value.toUpperCase().replace(/=+$/, '') !== base32(hash);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '').join('');
}
