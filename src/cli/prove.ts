/** rollcall prove: that one claim is in the log, as a file for somebody who does not have the ledger. */
import type { Command } from 'commander';
import { prove } from '../actions/prove.ts';
import { addExamples, does } from './call.ts';
import { printJson, remark } from './output.ts';
import { readingDesk } from './session.ts';

export function define(command: Command): void {
  command
    .argument('<item>', 'a claim, a saying of it, a document: its id, or its commitment in an edition')
    .description(
      'Write down the proof that an item is in the log: the item itself, and a few hashes up to the log’s head. `rollcall verify FILE` checks it.',
    );
  addExamples(command, ['prove q38j3kgwcvpfzsb9 > proof.json', 'for a court, without showing anything else']);
  does<object, [string]>(command, async ({ settings }, item) => {
    printJson(await readingDesk(settings, (workspace) => prove(workspace, item)));
    remark('This file says what the item says, whoever may see it: give it only to whom you would show that.');
  });
}
