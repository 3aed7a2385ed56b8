/**
 * Verify the whole: the file from its pages, the log from its items, texts from their bytes, the register from the log, every locator against its document, and each edition from the
 * ledger. Reads only: what is made anew to compare is thrown away.
 */
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { highMarkFile, readHighMark } from '../ledger/high-mark.ts';
import { pageProblems, settingProblems, tableProblems } from '../ledger/soundness.ts';
import type { Verification } from '../ledger/verify.ts';
import { verifyLedger } from '../ledger/verify.ts';
import type { Fingerprint } from '../register/fingerprint.ts';
import { differenceOf, fingerprintOf } from '../register/fingerprint.ts';
import { locatorProblems } from '../register/locators.ts';
import { rebuildWithin } from '../register/rebuild.ts';
import { editionProblems } from './check-editions.ts';
import { checkTexts } from './check-texts.ts';
import { publications } from './publish.ts';
import { stampProblems } from './stamp.ts';
import type { Workspace } from './workspace.ts';
import { ledgerFile, openScratch } from './workspace.ts';

export interface Check extends Verification {
  readonly locators: number;
  /** Time stamps checked against their documents. */
  readonly stamps: number;
  /** Texts read by another version of a reader than this program has: what is quoted of them was checked, not the whole. */
  readonly textsUnread: number;
  /** Editions compared with what the ledger makes of them. */
  readonly editions: number;
}

const NOTHING: Check = {
  entries: 0,
  items: 0,
  erased: 0,
  documents: 0,
  masked: 0,
  root: '',
  seeded: false,
  locators: 0,
  stamps: 0,
  textsUnread: 0,
  editions: 0,
  problems: [],
};

export async function verify(workspace: Workspace): Promise<Check> {
  const { ledger } = workspace;
  const file = [...(await pageProblems(ledger.store)), ...(await formProblems(workspace))];
  // Whatever else was said of a file whose pages do not hold would be guesswork.
  if (file.length > 0) return { ...NOTHING, problems: file };
  const log = await verifyLedger(ledger);
  // A log that does not hold makes nothing to compare with.
  if (log.problems.length > 0) return { ...NOTHING, ...log };
  const problems = markProblems(workspace);
  const texts = await checkTexts(ledger);
  problems.push(...texts.problems);
  let locators = 0;
  let stamps = 0;
  await look('the register', problems, async () => {
    const places = await ledger.store.snapshot(locatorProblems);
    locators = places.locators;
    return places.problems;
  });
  await look('a time stamp', problems, async () => {
    const stamped = await ledger.store.snapshot(stampProblems);
    stamps = stamped.stamps;
    return stamped.problems;
  });
  await look('the register', problems, () => registerProblems(workspace));
  await look('an edition', problems, () => editionProblems(workspace));
  const editions = await Promise.all(EDITION_AUDIENCES.map((audience) => publications(workspace, audience)));
  return {
    ...log,
    locators,
    stamps,
    textsUnread: texts.unread,
    editions: editions.filter((list) => list.length > 0).length,
    problems,
  };
}

/** Adds what `work` finds; where what it looks at can't even be read, that is what is found. */
async function look(what: string, problems: string[], work: () => Promise<readonly string[]>): Promise<void> {
  try {
    problems.push(...(await work()));
  } catch (error) {
    problems.push(
      `${what} cannot be read: ${(error as Error).message}; \`rollcall rebuild\` and publishing make registers and editions again`,
    );
  }
}

async function formProblems({ ledger }: Workspace): Promise<string[]> {
  const fresh = await openScratch({ data: '', now: null, seed: '', who: '' });
  try {
    return [...(await tableProblems(ledger.store, fresh.ledger.store)), ...(await settingProblems(ledger.store))];
  } finally {
    await fresh.close();
  }
}

function markProblems({ data, ledger }: Workspace): string[] {
  const file = ledgerFile(data);
  return ledger.store.dialect === 'sqlite' && readHighMark(file) === 'damaged'
    ? [`${highMarkFile(file)} is damaged: remove it, the next entry makes it again`]
    : [];
}

class Compared extends Error {}

/** Makes the register again inside a transaction that is then taken back. */
async function registerProblems({ ledger }: Workspace): Promise<string[]> {
  let problems: string[] = [];
  try {
    await ledger.store.transaction(async (tx) => {
      const before = await fingerprintOf(tx);
      await rebuildWithin(ledger, tx);
      problems = differences(before, await fingerprintOf(tx));
      throw new Compared();
    });
  } catch (error) {
    if (!(error instanceof Compared)) throw error;
  }
  return problems;
}

function differences(kept: Fingerprint, made: Fingerprint): string[] {
  const { onlyOne: extra, onlyOther: missing, tables } = differenceOf(kept, made);
  if (tables.length === 0) return [];
  return [
    `the register does not follow from the log: ${extra} rows are not as the log makes them, ${missing} are missing (${tables.join(', ')}); \`rollcall rebuild\` makes it again`,
  ];
}

/** Makes the register again from the log; says whether anything came out otherwise. */
export async function rebuildRegister(
  { ledger }: Workspace,
  progress: (done: number, of: number) => void = () => {},
): Promise<{ entries: number; rows: number; identical: boolean }> {
  // In one transaction: what others write meanwhile would be taken for a difference.
  return ledger.store.transaction(async (tx) => {
    const before = await fingerprintOf(tx);
    const entries = await rebuildWithin(ledger, tx, progress);
    const after = await fingerprintOf(tx);
    return {
      entries,
      rows: [...after.values()].reduce((sum, rows) => sum + rows.length, 0),
      identical: differenceOf(before, after).tables.length === 0,
    };
  });
}
