/** rollcall seal: encipher what is here in the clear, for the vault's holders alone. */
import type { Command } from 'commander';
import { seal } from '../actions/seal.ts';
import { addExamples, addWhy, does } from './call.ts';
import { counted } from './counted.ts';
import { watched } from './progress.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addWhy(command, 'kept in the clear, so it should not say what is sealed')
    .argument('<id>', 'a claim, a document, or a person (all that is told of them)')
    .description(
      'Seal: take an item out of the register, the documents and the log as an erasure does, and keep it enciphered to the vault. Nothing is derived from it any more; its holders open it one item at a time.',
    );
  addExamples(
    command,
    ['vault create --holder Anna --why "for what gets people hurt"', 'once, before anything can be sealed'],
    ['seal q38j3kgwcvpfzsb9 --why "for Anna and Ivan only"', 'prints the id to open it by'],
    ['import letter.txt --audience sealed --why "for Anna only"', 'a file that never lies in the clear'],
  );
  does<{ why: string }, [string]>(command, async ({ settings, options }, id) => {
    const result = await atOpenDesk(settings, (workspace) =>
      watched('sealing', (progress) => seal(workspace, id, options.why, progress)),
    );
    const items = Object.values(result.erased).reduce((sum, n) => sum + n, 0);
    told(
      settings,
      result,
      `Sealed ${counted(items, 'item')} as ${result.sealed} in entry ${result.entry}. \`rollcall open ${result.sealed}\` shows it to the vault’s holders; without them it is lost. Backups and editions made before hold it in the clear: make them anew.`,
    );
  });
}
