/** rollcall disclose: who may see a claim, a saying of it, or a document. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { disclose } from '../actions/correct.ts';
import type { Audience } from '../claim/audience.ts';
import { AUDIENCES } from '../claim/audience.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly audience: Audience;
}

export function define(command: Command): void {
  addWhy(command, 'who asked for it, or agreed to it')
    .argument('<id>', 'the claim, one saying of it, or the document')
    .addOption(
      new Option('--audience <audience>', 'who may see it from now on').choices(AUDIENCES).makeOptionMandatory(),
    )
    .description('Show an item to a wider or a narrower audience. What was public once stays known as withdrawn.');
  addExamples(
    command,
    [
      'disclose q38j3kgwcvpfzsb9 --audience restricted --why "the family asked for it"',
      'out of the next public edition',
    ],
    ['publish --audience public --why "one item withdrawn"', 'after that, so that the edition follows'],
  );
  does<Options, [string]>(command, async ({ settings, options }, id) => {
    const result = await atOpenDesk(settings, (workspace) => disclose(workspace, id, options.audience, options.why));
    told(
      settings,
      { ...result, audience: options.audience },
      `${id} is ${options.audience} from entry ${result.entry} on. Editions follow when they are published next.`,
    );
  });
}
