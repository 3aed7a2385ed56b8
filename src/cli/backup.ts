/** rollcall backup: the ledger as it stands, in one encrypted file. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { backup } from '../actions/backup.ts';
import { addExamples, does } from './call.ts';
import { untilInterrupted } from './interrupted.ts';
import type { ClosingOptions } from './keys.ts';
import { addClosing, closingOf } from './keys.ts';
import { remark } from './output.ts';
import { watched } from './progress.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addClosing(command)
    .argument('<file>', 'a new file, such as /media/stick/2026-11-27.age')
    .description(
      'Back the ledger up into one encrypted file, while others go on reading and writing. It is opened and compared before it is called done. Editions are not in it: `rollcall restore` makes them again, the same to the byte.',
    );
  addExamples(
    command,
    ['backup /media/stick/2026-11-27.age', 'asks for a passphrase, twice'],
    [
      'backup nightly.age --recipient age1h7scvs7um659pssa43lkp2q6pr52299muvhhy4uwa44q98rve3hqwvy30n',
      'to a public key: the machine that makes it can’t open it',
    ],
    ['restore nightly.age --identity key.txt --data ./restored', 'on an empty machine'],
  );
  does<ClosingOptions, [string]>(command, async ({ settings, options }, file) => {
    const closing = await closingOf(command, options);
    const done = await untilInterrupted((signal) =>
      atOpenDesk(settings, (workspace) =>
        watched('backing up', (progress) => backup(workspace, resolve(file), closing, signal, progress)),
      ),
    );
    told(
      settings,
      done,
      `Backed up to ${done.file}, up to entry ${done.entry}, and opened again to be sure. Tree head ${done.root}`,
    );
    if (done.keyApart !== null)
      remark(
        `${done.keyApart} is not in it: whoever has that and the ledger can ask who was erased. Keep a copy of it apart, for a restored ledger takes nothing in without it.`,
      );
  });
}
