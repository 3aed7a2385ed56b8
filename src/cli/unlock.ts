/** rollcall unlock: a locked data directory as it was. */
import type { Command } from 'commander';
import { unlock } from '../actions/lock.ts';
import { addExamples, does } from './call.ts';
import type { OpeningOptions } from './keys.ts';
import { addOpening, openingOf } from './keys.ts';
import { watched } from './progress.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addOpening(command).description('Open a locked data directory again: everything in it is as it was.');
  addExamples(
    command,
    ['unlock', 'asks for the passphrase'],
    ['unlock --identity key.txt', 'with the private key it was locked to'],
  );
  does<OpeningOptions>(command, async ({ settings, options }) => {
    const opening = await openingOf(command, options);
    await watched('unlocking', (progress) => unlock(settings.data, opening, progress));
    told(settings, { data: settings.data }, `Unlocked: ${settings.data} is as it was.`);
  });
}
