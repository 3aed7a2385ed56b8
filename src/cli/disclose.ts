/** rollcall disclose: who may see a claim, a saying of it, a person, a judgement, or a document, a capture of it and its text. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { disclose, embargo } from '../actions/disclose.ts';
import type { Audience } from '../claim/audience.ts';
import { AUDIENCES } from '../claim/audience.ts';
import { addExamples, addWhy, does } from './call.ts';
import { remark } from './output.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly audience?: Audience;
  readonly embargoUntil?: string;
  readonly text?: true;
  readonly judgement?: string;
  readonly withoutConsent?: true;
}

export function define(command: Command): void {
  addWhy(command, 'who asked for it, or agreed to it')
    .argument(
      '<id>',
      'the claim, one saying of it, a person (all that is told of them), the document or one capture of it',
    )
    .addOption(new Option('--audience <audience>', 'who may see it from now on').choices(AUDIENCES))
    .option('--embargo-until <day>', 'keep it from every edition until somebody lifts it, on that day or later')
    .option('--text', 'the whole text of a document; without it only the words that visible claims quote are shown')
    .option('--judgement <id>', 'the judgement on the mention named and this one')
    .option('--without-consent', 'show what is the person’s own to tell though no consent stands: --why says why')
    .description('Show an item to a wider or a narrower audience. What was public once stays known as withdrawn.');
  addExamples(
    command,
    [
      'disclose q38j3kgwcvpfzsb9 --audience restricted --why "the family asked for it"',
      'out of the next public edition',
    ],
    ['disclose 8kcqbfn3tnth4zz3 --text --audience public --why "our own text"', 'the whole text of a document'],
    [
      'disclose 8kcqbfn3tnth4zz3 --embargo-until 2025-10-01 --why "agreed with the author"',
      'in no edition until `rollcall embargoes --lift`',
    ],
    ['publish --audience public --why "one item withdrawn"', 'after that, so that the edition follows'],
  );
  does<Options, [string]>(command, async ({ settings, options }, id) => {
    const { audience, embargoUntil, why } = options;
    const aspect = { text: options.text ?? false, ...(options.judgement && { judgement: options.judgement }) };
    if ((audience === undefined) === (embargoUntil === undefined)) {
      return command.error('error: say one of --audience and --embargo-until');
    }
    const what = options.text
      ? `The text of ${id}`
      : options.judgement
        ? `The judgement on ${id} and ${options.judgement}`
        : id;
    if (embargoUntil !== undefined) {
      const done = await atOpenDesk(settings, (workspace) => embargo(workspace, id, embargoUntil, why, aspect));
      return told(
        settings,
        done,
        `${what} is under embargo until ${done.until}, from entry ${done.entry} on. It ends when somebody lifts it.`,
      );
    }
    const result = await atOpenDesk(settings, (workspace) =>
      disclose(workspace, id, audience as Audience, why, {
        ...aspect,
        withoutConsent: options.withoutConsent ?? false,
      }),
    );
    for (const warning of result.warnings) remark(warning);
    told(
      settings,
      { ...result, audience },
      result.sealed === undefined
        ? `${what} is ${audience} from entry ${result.entry} on. Editions follow when they are published next.`
        : `${what} is sealed as ${result.sealed} in entry ${result.entry}. \`rollcall open ${result.sealed}\` shows it to the vault’s holders.`,
    );
  });
}
