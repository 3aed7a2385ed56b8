/** rollcall undo: append the reverse of an entry. The log keeps both. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { undo } from '../actions/undo.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addWhy(command, '')
    .argument('<entry>', 'the entry’s number, as `rollcall log` shows it', entryNumber)
    .description(
      'Undo an entry by appending its reverse. Nothing is taken out of the log, and the undo can itself be undone.',
    );
  addExamples(command, ['undo 41 --why "two men of the same name were joined"', 'what entry 41 said no longer counts']);
  does<{ why: string }, [number]>(command, async ({ settings, options }, entry) => {
    const result = await atOpenDesk(settings, (workspace) => undo(workspace, entry, options.why));
    told(settings, result, `Entry ${entry} is undone by entry ${result.entry}.`);
  });
}

export function entryNumber(text: string): number {
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new InvalidArgumentError('Write a whole number, from 1.');
  return Number(text);
}
