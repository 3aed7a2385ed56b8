/** Pages kept in a WARC (ISO 28500): what a browser got at which address, when, with the hash that the archiver took of it. */
import { createHash } from 'node:crypto';
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { contentOf, type HttpMessage, httpMessage } from './http-message.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

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
export function readArchivedPages(pieces: Iterable<Uint8Array>, wanted: (url: string) => boolean): ArchivedPages {
  const problems: Problem[] = [];
  const others = new Set<string>();
  let main: ArchivedPage | undefined;
  let records = 0;
  try {
    for (const record of warcRecords(pieces, MOST_BYTES)) {
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
      main = opened(page, record.cut, problems);
      others.delete(main.url);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const problem: Problem = {
      code: 'truncated',
      message: `The archive is broken or ends too early (${printable((error as Error).message, 80)}); what stands behind that place was not read. Get it again.`,
    };
    if (main === undefined) throw new Refusal(problem);
    problems.push(problem);
  }
  return { main, others: [...others], problems };
}

type Found = Omit<ArchivedPage, 'content'> & { readonly message: HttpMessage };

/** A page that a person looks at; not a picture of it, a style or a redirection. */
function pageOf({ fields, block }: WarcRecord): Found | undefined {
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const kind = fields.get('warc-type');
  if (!/^https?:/i.test(url) || (kind !== 'response' && kind !== 'resource')) return undefined;
  const message = kind === 'response' ? httpMessage(block) : { status: 200, fields: new Map(), body: block };
  const type = (kind === 'response' ? message.fields : fields).get('content-type') ?? '';
  const media = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (message.status !== 200 || !READ.has(media)) return undefined;
  return {
    url,
    captured: fields.get('warc-date') ?? '',
    digest: fields.get('warc-payload-digest') ?? '',
    media,
    charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1],
    message,
  };
}

/** The page with its content, which is held against its hash. */
function opened({ message, ...page }: Found, cut: boolean, problems: Problem[]): ArchivedPage {
  const url = printable(page.url, 120);
  const tooLarge = (): Refusal =>
    new Refusal({
      code: 'too_large',
      message: `The page ${url} has more than ${MOST_BYTES} bytes, which is more than is read. Save it by itself.`,
    });
  if (cut) throw tooLarge();
  let content: Uint8Array;
  try {
    content = contentOf(message, MOST_BYTES);
  } catch {
    throw tooLarge();
  }
  // Archivers take the hash with the packing of the way or without it.
  if (isOtherThan(message.body, page.digest) && isOtherThan(content, page.digest)) {
    problems.push({
      code: 'corrupt',
      message: `The page ${url} is not what its hash in the archive (${printable(page.digest, 60)}) was taken of: it was damaged or changed. Get the archive again and compare.`,
    });
  }
  return { ...page, content };
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
