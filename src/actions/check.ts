/** Verify the whole: the log from its items, the register from the log, and every locator against its document. */

import type { Verification } from '../ledger/verify.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { rebuild, registerLines } from '../register/desk.ts';
import { locatorProblems } from '../register/locators.ts';
import type { Workspace } from './workspace.ts';

export interface Check extends Verification {
  readonly locators: number;
}

/** Reads only; `rollcall rebuild` mends a register that does not follow from its log. */
export async function verify(workspace: Workspace): Promise<Check> {
  const { ledger } = workspace;
  const checked = await verifyLedger(ledger);
  const { problems, locators } = await locatorProblems(ledger.store);
  return { ...checked, locators, problems: [...checked.problems, ...problems] };
}

/** Makes the register again from the log; says whether anything came out otherwise. */
export async function rebuildRegister(
  { ledger }: Workspace,
  progress: (done: number, of: number) => void = () => {},
): Promise<{ entries: number; rows: number; identical: boolean }> {
  const before = await registerLines(ledger.store);
  const entries = await rebuild(ledger, progress);
  const after = await registerLines(ledger.store);
  return {
    entries,
    rows: after.length,
    identical: before.length === after.length && before.every((line, i) => line === after[i]),
  };
}
