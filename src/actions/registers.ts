/**
 * The registers that questions are asked of: the desk's, in the ledger, where known counts entries; and an audience's edition, a
 * file of its own, where known counts publications. Both answer alike; neither reads the other.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { asOf } from '../claim/as-of.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { boundsOf, isoOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type { Gone } from '../derive/answers.ts';
import type { StepRow } from '../derive/change-answers.ts';
import type { Reader, Store } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { EDITION_VERSION } from '../publish/edition-schema.ts';
import type { AskedAt } from '../register/ask/asked.ts';
import { historyBetween } from './history.ts';
import { refuseLocked } from './locked.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export interface Register {
  readonly reader: Reader;
  /**
   * The two times of a question. `day`: EDTF day, default the latest step's; `known`: a day, or the number of a step (a day may have
   * several), default the latest step.
   */
  ask(day?: string, known?: string | number): Promise<AskedAt>;
  /** The text of a document this register may show; null for a table, or where it has none. */
  text(document: string): Promise<string | null>;
  /** Why nothing stands at an address where something did; null where something does, or never did. */
  gone(id: string): Promise<Gone | null>;
  /** Addresses that were public and are withdrawn, sorted; none at the desk. */
  withdrawn(): Promise<readonly string[]>;
  /** What step of knowledge this is: the last entry or publication, its day and the tree's root. */
  step(): Promise<Step>;
  /** The steps after one and up to another, in order. */
  stepsBetween(after: number, upto: number): Promise<readonly StepRow[]>;
  /** Every publication so far, in order; none at the desk. */
  steps(): Promise<readonly Publication[]>;
  close(): Promise<void>;
}

export interface Step {
  readonly n: number;
  readonly day: string;
  readonly root: string;
}

/** A publication as its edition knows it. */
export interface Publication {
  readonly n: number;
  /** ISO instant. */
  readonly at: string;
  /** Leaves of the edition's log, and its root. */
  readonly size: number;
  readonly root: string;
}

/** `reader`: one state of the store, where a question's statements must all see the same (`Store.snapshot`). */
export function deskRegister({ ledger }: Workspace, reader: Reader = ledger.store): Register {
  const step = async (): Promise<Step> => {
    const { entry, at, root } = await ledger.head(reader);
    return { n: entry, day: at.slice(0, 10), root };
  };
  const dayOfEntry = async (n: number): Promise<string | undefined> =>
    (await first<{ at: string }>(reader, 'select at from entry where entry = ?', [n]))?.at.slice(0, 10);
  return {
    reader,
    step,
    stepsBetween: async (after, upto) =>
      (await historyBetween(reader, after, upto)).map(({ entry, at, kind, who, why }) => ({
        step: entry,
        at,
        kind,
        who,
        why,
      })),
    ask: async (day, known) =>
      asked(await step(), 0, day, known, { on: (until) => ledger.knownOn(until, reader), dayOf: dayOfEntry }),
    text: (document) => textOf(reader, document),
    gone: (id) => retractedOf(reader, id, (until) => ledger.knownOn(until, reader), dayOfEntry),
    withdrawn: async () => [],
    steps: async () => [],
    close: async () => {},
  };
}

/** Opens an audience's edition for reading. Refused, with what to do, where none has been published. */
export const openEdition = (data: string, audience: EditionAudience): Register =>
  openEditionFile(editionFile(data, audience));

/** Opens an edition by its file, wherever it was brought to: a mirror has no ledger. */
export function openEditionFile(file: string): Register {
  if (!existsSync(file)) {
    refuseLocked(dirname(dirname(file)));
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
  const dayOfStep = async (n: number): Promise<string | undefined> =>
    (await first<{ at: string }>(store, 'select at from step where n = ?', [n]))?.at.slice(0, 10);
  // The file never changes while it is open, and this reads the whole log: once is enough.
  let withdrawn: Promise<number> | null = null;
  const withdrawnItems = (): Promise<number> => {
    withdrawn ??= first<{ n: number }>(store, 'select count(*) as n from leaf where withdrawn_n is not null').then(
      (row) => row?.n ?? 0,
    );
    return withdrawn;
  };
  return {
    reader: store,
    step,
    stepsBetween: async (after, upto) =>
      (
        await store.all<{ n: number; at: string }>('select n, at from step where n > ? and n <= ? order by n', [
          after,
          upto,
        ])
      ).map(({ n, at }) => ({ step: n, at, kind: null, who: null, why: null })),
    ask: async (day, known) => {
      await refuseOtherForm(store);
      return asked(await step(), await withdrawnItems(), day, known, { on: knownOn, dayOf: dayOfStep });
    },
    text: (document) => textOf(store, document),
    gone: async (id) => {
      const retracted = await retractedOf(store, id, knownOn, dayOfStep);
      const stone = await first(store, 'select address from tombstone where address = ?', [id]);
      return stone === undefined ? retracted : { why: 'withdrawn' };
    },
    withdrawn: async () =>
      (await store.all<{ address: string }>('select address from tombstone order by address')).map(
        ({ address }) => address,
      ),
    steps: () => store.all<Publication>('select n, at, size, root from step order by n'),
    close: () => store.close(),
  };
}

/** Written by a program whose editions have other tables: its questions can't be asked of it. */
async function refuseOtherForm(store: Store): Promise<void> {
  const row = await first<{ value: string }>(store, "select value from edition where name = 'version'");
  if (Number(row?.value) === EDITION_VERSION) return;
  throw new Refusal({
    code: 'malformed',
    message: `This edition was written by another version of Rollcall (form ${row?.value ?? 'unknown'}; this one reads form ${EDITION_VERSION}). Where its ledger is, \`rollcall publish\` writes it anew; elsewhere fetch it again, or use the version that wrote it.`,
  });
}

async function textOf(reader: Reader, document: string): Promise<string | null> {
  const row = await first<{ body: string }>(reader, 'select body from document_text where document = ?', [document]);
  return row?.body ?? null;
}

/**
 * What was told under an id and was all taken back since: earlier answers still have it. `known`: the last day of knowledge on
 * which it was told, as a question may name it; null where it was told and taken back within one day.
 */
async function retractedOf(
  reader: Reader,
  id: string,
  on: Steps['on'],
  dayOf: Steps['dayOf'],
): Promise<Extract<Gone, { why: 'retracted' }> | null> {
  const rows = await reader.all<{ k1: number | null }>(
    'select k1 from member where mention = ? union all select k1 from source where document = ?',
    [id, id],
  );
  const ends = rows.flatMap(({ k1 }) => k1 ?? []);
  if (rows.length === 0 || ends.length < rows.length) return null;
  const since = Math.max(...ends);
  const day = (await dayOf(since - 1)) ?? null;
  return { why: 'retracted', known: day !== null && (await on(day)) < since ? day : null };
}

/** From days to steps of knowledge and back. */
interface Steps {
  readonly on: (day: string) => Promise<number>;
  /** Undefined where there is no such step. */
  readonly dayOf: (n: number) => Promise<string | undefined>;
}

async function asked(
  latest: Step,
  withdrawn: number,
  day: string | undefined,
  known: string | number | undefined,
  steps: Steps,
): Promise<AskedAt> {
  const latestDay = latest.day || isoOf(0);
  const on = day ? oneDay(day, 'as of') : latestDay;
  const { n, until } = await knownBy(latest, known, steps);
  return { asOf: asOf(on, n, until), latestDay, withdrawn };
}

async function knownBy(
  latest: Step,
  known: string | number | undefined,
  steps: Steps,
): Promise<{ n: number; until: string | null }> {
  if (typeof known === 'number') {
    const until = await steps.dayOf(known);
    if (until === undefined) {
      throw new Refusal({
        code: 'number_out_of_range',
        message: `known on: there is no step ${known} here; the latest is ${latest.n}. Write a number from 1 to that, or a day as YYYY-MM-DD.`,
      });
    }
    return { n: known, until };
  }
  const until = known ? oneDay(known, 'known on') : null;
  return { n: until === null ? latest.n : await steps.on(until), until };
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
