/** rollcall retract: take back what was entered in error. It stays in the log; it no longer counts. */
import type { Command } from 'commander';
import { retract } from '../actions/correct.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addWhy(command, 'what was wrong with it')
    .argument('<id>', 'the claim, or one saying of it, as `show NAME --why` or `sources ID` names it')
    .description(
      'Take back what was entered in error. It stays in the log, and what was known before can still be asked for.',
    );
  addExamples(command, [
    'retract q38j3kgwcvpfzsb9 --why "read from the wrong line"',
    'one saying; with a claim’s id, the whole claim',
  ]);
  does<{ why: string }, [string]>(command, async ({ settings, options }, id) => {
    const result = await atOpenDesk(settings, (workspace) => retract(workspace, id, options.why));
    told(
      settings,
      result,
      `Retracted ${id} in entry ${result.entry}. \`rollcall undo ${result.entry}\` takes that back.`,
    );
  });
}
