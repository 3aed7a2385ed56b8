/** rollcall start: open what is there, or the worked example where nothing is, and show the site. */
import type { Command } from 'commander';
import { removeAbandoned } from '../actions/unfinished.ts';
import { editionFile, placeOf } from '../actions/workspace.ts';
import { addExamples, does } from './call.ts';
import { remark } from './output.ts';
import type { ServeFlags } from './serve.ts';
import { addAddress, fetchEdition, serveUntilStopped } from './serve.ts';
import { isEmpty } from './session.ts';

export function define(command: Command): void {
  addAddress(command).description(
    'Open the register and serve its public site. An empty data directory is filled with the worked example first.',
  );
  addExamples(
    command,
    ['start', 'then open the address it prints'],
    ['start --data ./try --port 9000', 'in a folder of your own, on another port'],
  );
  does<ServeFlags>(command, async ({ settings, options }) => {
    removeAbandoned(settings.data);
    if (await isEmpty(settings)) {
      // Read only when it is needed: a second start is quick.
      const { exampleNames, fillWithExample } = await import('./worked-example.ts');
      const [first = ''] = exampleNames();
      remark(
        `Nothing is in ${settings.store ? placeOf(settings) : settings.data} yet: loading the worked example (once, some seconds).`,
      );
      await fillWithExample(settings, first);
    } else await fetchEdition(settings, 'public');
    return serveUntilStopped(settings, editionFile(settings.data, 'public'), options);
  });
}
