/** rollcall restore: a data directory from a backup. */
import type { Command } from 'commander';
import { restore } from '../actions/backup.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import type { OpeningOptions } from './keys.ts';
import { addOpening, openingOf } from './keys.ts';
import { watched } from './progress.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addOpening(command)
    .argument('<file>', 'what `rollcall backup` wrote')
    .description(
      'Make a data directory of a backup: an empty one, named by --data. The ledger is verified, and the editions are made again from it.',
    );
  addExamples(
    command,
    ['restore /media/stick/2026-11-27.age --data ./restored', 'asks for the passphrase'],
    ['restore nightly.age --identity key.txt', 'with the private key, into the usual place'],
  );
  does<OpeningOptions, [string]>(command, async ({ settings, options }, file) => {
    const opening = await openingOf(command, options);
    const done = await watched('restoring', (progress) => restore(settings, file, opening, progress));
    told(
      settings,
      { data: settings.data, ...done },
      `Restored ${counted(done.entries, 'entry', 'entries')} with ${counted(done.documents, 'document')} into ${settings.data}, verified${done.editions.length > 0 ? `, and made the ${done.editions.join(' and the ')} edition again` : ''}. Tree head ${done.root}`,
    );
  });
}
