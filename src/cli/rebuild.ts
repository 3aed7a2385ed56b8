/** rollcall rebuild: make the register again from the log. */
import type { Command } from 'commander';
import { rebuildRegister } from '../actions/check.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { watched } from './progress.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  command.description(
    'Make the register again from the log, and say whether anything came out otherwise. The log itself is not touched.',
  );
  addExamples(command, ['rebuild', 'after `rollcall verify` found the register out of step']);
  does(command, async ({ settings }) => {
    const result = await atOpenDesk(settings, (workspace) =>
      watched('rebuilding', (progress) => rebuildRegister(workspace, progress)),
    );
    told(
      settings,
      result,
      `Made ${counted(result.rows, 'row')} again from ${counted(result.entries, 'entry', 'entries')}: ${result.identical ? 'the same as before, byte for byte' : 'some came out otherwise, and are mended'}.`,
    );
  });
}
