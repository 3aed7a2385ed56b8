/**
 * The registers that questions are asked of: the desk's, in the ledger, where known counts entries; and an audience's edition, a
 * file of its own, where known counts publications. Both answer alike; neither reads the other.
 */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { asOf } from '../claim/as-of.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { boundsOf, isoOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type { Reader, Store } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import type { AskedAt } from '../register/ask/asked.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export interface Register {
  readonly reader: Reader;
  /** The two times of a question. `day`: EDTF day, default the latest step's; `known`: a day, default the latest step. */
  ask(day?: string, known?: string): Promise<AskedAt>;
  /** The text of a document this register may show; null for a table, or where it has none. */
  text(document: string): Promise<string | null>;
  /** Was this address public once, and withdrawn since? Never, at the desk. */
  withdrawn(id: string): Promise<boolean>;
  /** What step of knowledge this is: the last entry or publication, its day and the tree's root. */
  step(): Promise<Step>;
  close(): Promise<void>;
}

export interface Step {
  readonly n: number;
  readonly day: string;
  readonly root: string;
}

export function deskRegister({ ledger }: Workspace): Register {
  const { store } = ledger;
  const step = async (): Promise<Step> => {
    const { entry, at, root } = await ledger.head();
    return { n: entry, day: at.slice(0, 10), root };
  };
  return {
    reader: store,
    step,
    ask: async (day, known) => asked(await step(), 0, day, known, (until) => ledger.knownOn(until)),
    text: (document) => textOf(store, document),
    withdrawn: async () => false,
    close: async () => {},
  };
}

/** Opens an audience's edition for reading. Refused, with what to do, where none has been published. */
export const openEdition = (data: string, audience: EditionAudience): Register =>
  openEditionFile(editionFile(data, audience));

/** Opens an edition by its file, wherever it was brought to: a mirror has no ledger. */
export function openEditionFile(file: string): Register {
  if (!existsSync(file)) {
    const audience = EDITION_AUDIENCES.find((word) => word === basename(file, '.sqlite')) ?? 'public';
    throw new Refusal({
      code: 'missing_value',
      message: `No ${audience} edition at ${file}. \`rollcall publish --audience ${audience}\` makes one.`,
    });
  }
  return editionRegister(openSqlite(file, { readOnly: true }));
}

/** Tells one state of an edition's file from another; empty where there is none. */
export function editionMark(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : '';
}

function editionRegister(store: Store): Register {
  const step = async (): Promise<Step> => {
    const row = await first<{ n: number; at: string; root: string }>(
      store,
      'select n, at, root from step order by n desc limit 1',
    );
    return { n: row?.n ?? 0, day: (row?.at ?? '').slice(0, 10), root: row?.root ?? '' };
  };
  const knownOn = async (day: string): Promise<number> => {
    const row = await first<{ n: number | null }>(store, 'select max(n) as n from step where at < ?', [`${day}T24`]);
    return row?.n ?? 0;
  };
  const withdrawn = async (): Promise<number> =>
    (await first<{ n: number }>(store, 'select count(*) as n from leaf where withdrawn_n is not null'))?.n ?? 0;
  return {
    reader: store,
    step,
    ask: async (day, known) => asked(await step(), await withdrawn(), day, known, knownOn),
    text: (document) => textOf(store, document),
    withdrawn: async (id) =>
      (await first(store, 'select address from tombstone where address = ?', [id])) !== undefined,
    close: () => store.close(),
  };
}

async function textOf(reader: Reader, document: string): Promise<string | null> {
  const row = await first<{ body: string }>(reader, 'select body from document_text where document = ?', [document]);
  return row?.body ?? null;
}

async function asked(
  latest: Step,
  withdrawn: number,
  day: string | undefined,
  known: string | undefined,
  knownOn: (day: string) => Promise<number>,
): Promise<AskedAt> {
  const latestDay = latest.day || isoOf(0);
  const on = day ? oneDay(day, 'as of') : latestDay;
  const until = known ? oneDay(known, 'known on') : null;
  return { asOf: asOf(on, until === null ? latest.n : await knownOn(until), until), latestDay, withdrawn };
}

/** A question is asked of one day: a month or a year means its last. */
function oneDay(text: string, what: string): string {
  const { hi } = boundsOf(text.trim());
  if (hi === null)
    throw new Refusal({
      code: 'date_impossible',
      message: `${what}: “${text}” has no last day. Write a day as YYYY-MM-DD.`,
    });
  return isoOf(hi);
}
