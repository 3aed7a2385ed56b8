/**
 * E-mail messages as mail programs save them (.eml; RFC 5322, MIME): the message's words, its subject as title, the day it
 * was sent, and who sent it to whom. What is attached is named and not read: it is a file of its own to import.
 */
import PostalMime, { type Address, type Email } from 'postal-mime';
import { type Problem, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { latin1 } from './formats.ts';
import { readHtml } from './html.ts';
import type { SlowReader } from './reader.ts';
import { remarksOn } from './text.ts';
import { BINARY, type Limits, type ReadDocument } from './types.ts';

const READER = { name: 'rollcall/mail', version: '1' } as const;

/** Parts within parts, and messages within messages. */
const DEPTH = 32;

export const readMail: SlowReader = async ({ bytes, limits, warnings }): Promise<ReadDocument> => {
  if (/^From .*\d{4}\r?$/m.test(latin1(bytes.subarray(0, 200)))) {
    throw new Refusal({
      code: 'unsupported_type',
      message:
        'The file is a mailbox of several messages. Save the message that matters from the mail program (as .eml) and import that.',
    });
  }
  const mail = await parsed(bytes);
  const words = wordsOf(mail, limits);
  return {
    kind: 'document',
    format: 'mail',
    reader: READER,
    encoding: BINARY,
    meta: metaOf(mail),
    text: words.text,
    warnings: [...warnings, ...attached(mail), ...words.warnings, ...remarksOn(words.text)],
    ...(words.leftOut && { leftOut: words.leftOut }),
  };
};

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEPTH, maxRfc822NestingDepth: DEPTH });
  } catch (error) {
    const { message } = error as Error;
    if (/nesting/i.test(message)) {
      throw new Refusal({
        code: 'nested_too_deep',
        message: `The message has parts within parts, more than ${DEPTH} deep; at most ${DEPTH} are read. Copy its words into a text file and import that.`,
      });
    }
    if (/header/i.test(message)) {
      throw new Refusal({
        code: 'too_large',
        message: 'The message has more than 2 MiB of headers, which is more than is read. Save the message anew.',
      });
    }
    throw new Refusal({
      code: 'malformed',
      message: `The message breaks the format of mail: ${printable(message, 120)}. Save it anew from the mail program.`,
    });
  }
}

type Words = Pick<ReadDocument, 'text' | 'warnings' | 'leftOut'>;

/** The plain form of the message where there is one, else what its page shows. The two are one text, or that is told. */
function wordsOf(mail: Email, limits: Limits): Words {
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n').trim();
  const page = mail.html === undefined ? undefined : pageOf(mail.html, limits);
  if (plain === '') return page ?? { text: '', warnings: [] };
  if (page === undefined || sharesWords(plain, page.text)) return { text: plain, warnings: [] };
  return {
    text: plain,
    warnings: [
      {
        code: 'partial_text',
        message:
          'The message is kept in two forms that do not say the same, as plain text and as a page. The plain one was read; compare with what the mail program shows.',
      },
    ],
  };
}

function pageOf(html: string, limits: Limits): Words {
  const { text, warnings, leftOut } = readHtml(
    { text: html, encoding: 'utf-8', warnings: [], undecodable: 0 },
    limits,
    [],
  );
  // Remarks on the text itself are made once, on what is read in the end.
  const codes = new Set(remarksOn(text).map(({ message }) => message));
  return { text, warnings: warnings.filter(({ message }) => !codes.has(message)), ...(leftOut && { leftOut }) };
}

/** Share of the page's words that have to be in the plain text. Addresses of links are in one form only. */
const MOST = 0.8;

function sharesWords(plain: string, page: string): boolean {
  const words = page.match(/\p{L}{3,}/gu) ?? [];
  const known = new Set(plain.match(/\p{L}{3,}/gu) ?? []);
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= words.length * MOST;
}

function metaOf(mail: Email): Readonly<Record<string, string>> {
  const meta: Record<string, string> = {};
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') meta[key] = value.trim();
  };
  add('title', mail.subject);
  add('published', dayOf(mail.headers.find(({ key }) => key === 'date')?.value ?? ''));
  add('from', addresses(mail.from ? [mail.from] : []));
  add('to', addresses([...(mail.to ?? []), ...(mail.cc ?? [])]));
  return meta;
}

const addresses = (list: readonly Address[]): string =>
  list
    .flatMap(({ name, address, group }) =>
      group ? group.map((one) => `${one.name} <${one.address}>`) : [`${name} <${address}>`],
    )
    .map((one) => one.trim())
    .join('\n');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day where the message was sent, as its header has it (RFC 5322, 3.3), in EDTF: not the day it was then in Greenwich. */
function dayOf(date: string): string | undefined {
  const [, day, month, year] = /^\s*(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/.exec(date) ?? [];
  const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1;
  if (day === undefined || number === 0) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Parts that are no text of the message. Pictures that its page shows are part of the page. */
function attached({ attachments }: Email): Problem[] {
  const named = attachments
    .filter(({ related }) => !related)
    .map(
      ({ filename, mimeType, content }) =>
        `${printable(filename ?? 'without a name', 60)} (${printable(mimeType, 60)}, ${sizeOf(content)} bytes)`,
    );
  if (named.length === 0) return [];
  const more = named.length > 5 ? ` and ${named.length - 5} more` : '';
  return [
    {
      code: 'active_content',
      message: `The message has files attached, which were not opened: ${named.slice(0, 5).join('; ')}${more}. Save those that matter and import them by themselves.`,
    },
  ];
}

const sizeOf = (content: ArrayBuffer | Uint8Array | string): number =>
  typeof content === 'string' ? content.length : content.byteLength;
