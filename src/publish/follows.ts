/**
 * Does what an edition shows follow from its log? What is told, from the openings of its leaves; what is derived, from what is told;
 * and the quoted words stand in the texts. A publisher who signs all else would show it here.
 *
 * Not covered by any commitment, and so by the signature over the file alone: titles, outlets, dates and kinds of documents, the
 * ranks of claims, the days and cells of lists, texts around what is quoted, the days of publications, and withdrawn addresses.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { ClaimItem, Item, JudgementItem, MentionItem } from '../claim/entry.ts';
import type { Locator } from '../claim/locator.ts';
import { MASK } from '../claim/locator.ts';
import { boundsTold } from '../claim/told.ts';
import type { Cell, Reader, Row, Store } from '../ledger/port.ts';
import { chunks, marks } from '../ledger/port.ts';
import { tableProblems } from '../ledger/soundness.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { deriveAgain } from '../register/derive-again.ts';
import { REGISTER_TABLES } from '../register/schema.ts';
import { cellAt } from '../register/telling.ts';
import { createEdition } from './edition-schema.ts';

/** In whole sentences. `store` is `file`, opened. */
export async function followProblems(file: string, store: Store, onStep: OnStep = () => {}): Promise<string[]> {
  const problems: string[] = [];
  for (const [what, work] of [
    ['What is told of people and events', () => notOpened(store)],
    ['The texts', () => misquoted(store)],
    ['What is derived', () => notDerived(file, store, onStep)],
  ] as const) {
    try {
      problems.push(...(await work()));
    } catch (error) {
      problems.push(`${what} cannot be read: ${(error as Error).message}.`);
    }
  }
  return problems;
}

/** Publications derived again so far, of so many. */
export type OnStep = (done: number, of: number) => void;

const MENTIONS_AT_ONCE = 2_000;
const HASH_LETTERS = 64;

async function notOpened(reader: Reader): Promise<string[]> {
  const wrong: Record<'spot' | 'told' | 'judged', number> = { spot: 0, told: 0, judged: 0 };
  const mentions = (await reader.cells('select distinct mention from told order by mention')).flat() as string[];
  for (const part of chunks(mentions, MENTIONS_AT_ONCE)) {
    const list = marks(part.length);
    const told = await reader.all<ToldRow>(
      `select told.*, claimed.body as claim_body, said.ix as said_ix, said.body as said_body from told
       left join leaf claimed on claimed.hash = told.claim
       left join leaf said on said.hash = substr(told.attestation, 1, ${HASH_LETTERS}) where told.mention in (${list})`,
      part,
    );
    wrong.told += told.filter((row) => !isOpened(row)).length;
  }
  const opened = await openedOf(reader);
  for (const spot of await reader.all<{ mention: string; kind: string; ord: number }>('select * from spot')) {
    const of = opened.mentions.get(spot.mention);
    if (of?.ix !== spot.ord || of.kind !== spot.kind) wrong.spot++;
  }
  for (const [mention, other, verdict, judge] of await reader.cells(
    'select mention, other, verdict, judge from judged',
  ))
    if (!opened.judgements.has([...[mention, other].sort(), verdict, judge].join(' '))) wrong.judged++;
  return Object.entries(wrong).flatMap(([table, count]) =>
    count === 0 ? [] : [`What is opened of the log does not say what the edition shows: ${count} rows of ${table}.`],
  );
}

interface ToldRow extends Row {
  readonly attestation: string;
  readonly claim: string;
  readonly mention: string;
  readonly claim_body: string | null;
  readonly said_ix: number | null;
  readonly said_body: string | null;
}

/** Is a told row what its claim's and its attestation's leaves are opened to? An attestation that is not opened proves nothing. */
function isOpened(row: ToldRow): boolean {
  const claim = row.claim_body === null ? null : (JSON.parse(row.claim_body) as Item);
  if (claim?.kind !== 'claim' || row.said_ix !== row['ord'] || !agree(row, claimCells(claim))) return false;
  const said = row.said_body === null ? null : (JSON.parse(row.said_body) as Item);
  const locator = JSON.parse(row['locator'] as string) as Locator;
  if (said === null) return true;
  if (said.kind === 'attestation') {
    const { mention, document, capture, chain } = said;
    return (
      said.claim === claim.claim &&
      agree(row, { mention, document, capture, chain: canonical(chain as unknown as Json) }) &&
      quotesLess(locator, said.locator)
    );
  }
  if (said.kind !== 'row_seen' || locator.kind !== 'cell' || cellAt(row.attestation) === null) return false;
  const { mention, document, capture } = said;
  return locator.row === said.row && agree(row, { mention, document, capture, chain: '[]' });
}

function claimCells({ mention, property, value, valid, modality }: ClaimItem): Readonly<Record<string, Cell>> {
  const bounds = boundsTold({ value, valid });
  return {
    mention,
    property,
    value: canonical(value as unknown as Json),
    value_mention: value.kind === 'mention' ? value.mention : null,
    lo: bounds?.lo ?? null,
    hi: bounds?.hi ?? null,
    modality,
  };
}

const agree = (row: Row, cells: Readonly<Record<string, Cell>>): boolean =>
  Object.entries(cells).every(([name, cell]) => row[name] === cell);

/** The same place and words, but for those that are masked because they were withdrawn. */
function quotesLess(shown: Locator, said: Locator): boolean {
  if (shown.kind !== 'span' || said.kind !== 'span') return isDeepStrictEqual(shown, said);
  const quote = said.quote
    .split('')
    .map((unit, at) => (shown.quote[at] === MASK ? MASK : unit))
    .join('');
  return isDeepStrictEqual(shown, { ...said, quote });
}

interface OpenedLeaves {
  readonly mentions: ReadonlyMap<string, { readonly ix: number; readonly kind: string }>;
  /** Both ends in order, verdict and judge. */
  readonly judgements: ReadonlySet<string>;
}

async function openedOf(reader: Reader): Promise<OpenedLeaves> {
  const mentions = new Map<string, { ix: number; kind: string }>();
  const judgements = new Set<string>();
  const rows = (await reader.cells(
    `select ix, body from leaf where body like '%"kind":"mention"%' or body like '%"kind":"judgement"%'`,
  )) as [number, string][];
  for (const [ix, body] of rows) {
    const item = JSON.parse(body) as MentionItem | JudgementItem | { readonly kind: null };
    if (item.kind === 'mention') mentions.set(item.mention, { ix, kind: item.mentionKind });
    else if (item.kind === 'judgement')
      judgements.add([...[item.mention, item.other].sort(), item.verdict, item.by].join(' '));
  }
  return { mentions, judgements };
}

/** Words that are quoted now and do not stand in the text at their place. */
async function misquoted(reader: Reader): Promise<string[]> {
  let wrong = 0;
  const documents = (await reader.cells('select document from document_text order by document')).flat() as string[];
  for (const document of documents) {
    const [[body = ''] = []] = (await reader.cells('select body from document_text where document = ?', [
      document,
    ])) as string[][];
    const locators = await reader.cells('select locator from told where document = ? and k1 is null', [document]);
    for (const [json] of locators) {
      const locator = JSON.parse(json as string) as Locator;
      if (locator.kind !== 'span') continue;
      const there = body.slice(locator.start, locator.end);
      if (there.length !== locator.quote.length || !isWithin(locator.quote, there)) wrong++;
    }
  }
  return wrong === 0 ? [] : [`${wrong} quotes do not stand in the texts at their places.`];
}

const isWithin = (quote: string, text: string): boolean =>
  quote.split('').every((unit, at) => unit === MASK || unit === text[at]);

async function notDerived(file: string, store: Store, onStep: OnStep): Promise<string[]> {
  // A file without a name: SQLite's own, that goes with its connection.
  const again = openSqlite('', { draft: true });
  try {
    await again.transaction((tx) => createEdition(tx, 'sqlite', { audience: 'public', origin: '', vkey: '' }));
    const tables = await tableProblems(store, again);
    if (tables.length > 0) return tables;
    await again.transaction((tx) => deriveAgain(store, tx, onStep));
    await again.all('attach database ? as shown', [file]);
    const problems: string[] = [];
    for (const table of REGISTER_TABLES) {
      const [more, less] = [
        await rowsOnlyIn(again, 'shown', 'main', table),
        await rowsOnlyIn(again, 'main', 'shown', table),
      ];
      if (more + less > 0)
        problems.push(
          `Derived again from what is told, ${table} has ${less} rows that the edition has not, and not ${more} that it has.`,
        );
    }
    return problems;
  } finally {
    await again.close();
  }
}

async function rowsOnlyIn(reader: Reader, one: string, other: string, table: string): Promise<number> {
  const [row] = await reader.all<{ n: number }>(
    `select count(*) as n from (select * from ${one}.${table} except select * from ${other}.${table})`,
  );
  return row?.n ?? 0;
}
