/** rollcall disclose: who may see a claim, a saying of it, a person, or a document and its text. */
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
  readonly text?: true;
}

export function define(command: Command): void {
  addWhy(command, 'who asked for it, or agreed to it')
    .argument('<id>', 'the claim, one saying of it, a person (all that is told of them), or the document')
    .addOption(
      new Option('--audience <audience>', 'who may see it from now on').choices(AUDIENCES).makeOptionMandatory(),
    )
    .option('--text', 'the whole text of a document; without it only the words that visible claims quote are shown')
    .description('Show an item to a wider or a narrower audience. What was public once stays known as withdrawn.');
  addExamples(
    command,
    [
      'disclose q38j3kgwcvpfzsb9 --audience restricted --why "the family asked for it"',
      'out of the next public edition',
    ],
    ['disclose 8kcqbfn3tnth4zz3 --text --audience public --why "our own text"', 'the whole text of a document'],
    ['publish --audience public --why "one item withdrawn"', 'after that, so that the edition follows'],
  );
  does<Options, [string]>(command, async ({ settings, options }, id) => {
    const result = await atOpenDesk(settings, (workspace) =>
      disclose(workspace, id, options.audience, options.why, { text: options.text ?? false }),
    );
    told(
      settings,
      { ...result, audience: options.audience },
      result.sealed === undefined
        ? `${options.text ? `The text of ${id}` : id} is ${options.audience} from entry ${result.entry} on. Editions follow when they are published next.`
        : `${id} is sealed as ${result.sealed} in entry ${result.entry}. \`rollcall open ${result.sealed}\` shows it to the vault’s holders.`,
    );
  });
}
