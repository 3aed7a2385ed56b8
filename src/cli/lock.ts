/** rollcall lock: the data directory as one encrypted file. */
import type { Command } from 'commander';
import { lock } from '../actions/lock.ts';
import { addExamples, does } from './call.ts';
import { untilInterrupted } from './interrupted.ts';
import type { ClosingOptions } from './keys.ts';
import { addClosing, closingOf } from './keys.ts';
import { watched } from './progress.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addClosing(command).description(
    'Turn the data directory into one encrypted file and remove the plain ones, once the file was opened and compared. Lost with the passphrase or key is all of it: nobody else can open it. On flash disks what was removed may be readable for a while yet (docs/backup.md).',
  );
  addExamples(
    command,
    ['lock', 'asks for a passphrase, twice; before a border, a night, a search'],
    ['unlock', 'and it is as it was'],
  );
  does<ClosingOptions>(command, async ({ settings, options }) => {
    const closing = await closingOf(command, options);
    const done = await untilInterrupted((signal) =>
      watched('locking', (progress) => lock(settings.data, closing, signal, progress)),
    );
    told(
      settings,
      { data: settings.data, ...done },
      done.finished
        ? `${settings.data} was locked already, under the passphrase or key of then; what an interrupted lock had left open is removed now.`
        : `Locked: all of ${settings.data} is in ${done.file}, and nothing else is left there. \`rollcall unlock\` opens it.`,
    );
  });
}
