/** rollcall judge: are two the same person, organisation or event? A durable decision that can be taken back. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { judge } from '../actions/judge.ts';
import type { Verdict } from '../claim/judgement.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly same?: true;
  readonly not?: true;
  readonly unsure?: true;
  readonly withdraw?: true;
}

const VERDICTS: Readonly<Record<Exclude<keyof Options, 'why'>, readonly [verdict: Verdict, flag: string]>> = {
  same: ['same', 'they are the same'],
  not: ['not', 'they are not the same'],
  unsure: ['unsure', 'they may be: counts then say “at least” and “at most”'],
  withdraw: ['withdrawn', 'take back what was judged of them'],
};

export function define(command: Command): void {
  addWhy(command, 'what shows it')
    .argument('<a>', 'the id of one')
    .argument('<b>', 'the id of the other')
    .description(
      'Judge whether two are the same person, organisation or event. The last judgement on a pair stands; any can be taken back.',
    );
  for (const [name, [, text]] of Object.entries(VERDICTS)) {
    command.addOption(new Option(`--${name}`, text).conflicts(Object.keys(VERDICTS).filter((other) => other !== name)));
  }
  addExamples(
    command,
    [
      'judge 7fmd874hyh7xny4a k1q0tw5d0vzgarn4 --same --why "same birth year and the same wife"',
      'one person from now on',
    ],
    ['judge 7fmd874hyh7xny4a k1q0tw5d0vzgarn4 --withdraw --why "the second is his cousin"', 'two again'],
  );
  does<Options, [string, string]>(command, async ({ settings, options }, mention, other) => {
    const chosen = (Object.keys(VERDICTS) as (keyof typeof VERDICTS)[]).find((name) => options[name]);
    if (!chosen) return command.error('error: say which: --same, --not, --unsure or --withdraw');
    const [verdict] = VERDICTS[chosen];
    const result = await atOpenDesk(settings, (workspace) =>
      judge(workspace, [{ mention, other, verdict }], options.why),
    );
    told(
      settings,
      { ...result, verdict },
      result.entry === null
        ? 'Nothing changed: that is what was judged of them already.'
        : `Judged in entry ${result.entry}: ${verdict}. \`rollcall undo ${result.entry}\` takes it back.`,
    );
  });
}
