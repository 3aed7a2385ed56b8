/**
 * Verify the whole: the log from its items, the register from the log, every locator against its document, and each edition from the
 * ledger. Reads only: what is made anew to compare is thrown away.
 */
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import type { Verification } from '../ledger/verify.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { rebuildWithin, registerLines } from '../register/desk.ts';
import { locatorProblems } from '../register/locators.ts';
import { editionProblems } from './check-editions.ts';
import { publications } from './publish.ts';
import { stampProblems } from './stamp.ts';
import type { Workspace } from './workspace.ts';

export interface Check extends Verification {
  readonly locators: number;
  /** Time stamps checked against their documents. */
  readonly stamps: number;
  /** Editions compared with what the ledger makes of them. */
  readonly editions: number;
}

export async function verify(workspace: Workspace): Promise<Check> {
  const { ledger } = workspace;
  const checked = await verifyLedger(ledger);
  const { problems: misplaced, locators } = await ledger.store.snapshot(locatorProblems);
  const { problems: misstamped, stamps } = await ledger.store.snapshot(stampProblems);
  const problems = [...misplaced, ...misstamped];
  // A log that does not hold makes no register to compare with.
  const further =
    checked.problems.length > 0 ? [] : [...(await registerProblems(workspace)), ...(await editionProblems(workspace))];
  const editions = (await Promise.all(EDITION_AUDIENCES.map((audience) => publications(workspace, audience)))).filter(
    (list) => list.length > 0,
  );
  return {
    ...checked,
    locators,
    stamps,
    editions: editions.length,
    problems: [...checked.problems, ...problems, ...further],
  };
}

class Compared extends Error {}

/** Makes the register again inside a transaction that is then taken back. */
async function registerProblems({ ledger }: Workspace): Promise<string[]> {
  let problems: string[] = [];
  try {
    await ledger.store.transaction(async (tx) => {
      const before = await registerLines(tx);
      await rebuildWithin(ledger, tx);
      problems = differences(before, await registerLines(tx));
      throw new Compared();
    });
  } catch (error) {
    if (!(error instanceof Compared)) throw error;
  }
  return problems;
}

function differences(kept: readonly string[], made: readonly string[]): string[] {
  const [has, should] = [new Set(kept), new Set(made)];
  const extra = kept.filter((line) => !should.has(line));
  const missing = made.filter((line) => !has.has(line));
  if (extra.length + missing.length === 0) return [];
  const tables = [...new Set([...extra, ...missing].map((line) => line.slice(0, line.indexOf(' '))))].sort().join(', ');
  return [
    `the register does not follow from the log: ${extra.length} rows are not as the log makes them, ${missing.length} are missing (${tables}); \`rollcall rebuild\` makes it again`,
  ];
}

/** Makes the register again from the log; says whether anything came out otherwise. */
export async function rebuildRegister(
  { ledger }: Workspace,
  progress: (done: number, of: number) => void = () => {},
): Promise<{ entries: number; rows: number; identical: boolean }> {
  // In one transaction: what others write meanwhile would be taken for a difference.
  return ledger.store.transaction(async (tx) => {
    const before = await registerLines(tx);
    const entries = await rebuildWithin(ledger, tx, progress);
    const after = await registerLines(tx);
    return {
      entries,
      rows: after.length,
      identical: before.length === after.length && before.every((line, i) => line === after[i]),
    };
  });
}
