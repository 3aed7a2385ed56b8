/** rollcall example: fill an empty data directory with a worked example. */
import type { Command } from 'commander';
import { placeOf } from '../actions/workspace.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { exampleNames, fillWithExample } from './worked-example.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  command
    .argument('<name>', `which example: ${exampleNames().join(', ')}`)
    .description(
      'Load a worked example into an empty data directory, through the same steps a user takes: documents, readings, lists, judgements, each on its day, and an edition published after each.',
    );
  addExamples(
    command,
    ['example belarus --data ./try', 'the worked example, in a folder of its own'],
    ['start --data ./try', 'then look at it'],
  );
  does<object, [string]>(command, async ({ settings }, name) => {
    const loaded = await fillWithExample(settings, name);
    told(
      settings,
      { example: name, data: settings.data, ...loaded },
      `Loaded ${counted(loaded.documents, 'document')} and ${counted(loaded.lists, 'list')} over ${counted(loaded.days, 'day')}, with ${counted(loaded.publications, 'publication')}, into ${settings.store ? placeOf(settings) : settings.data}.`,
    );
  });
}
