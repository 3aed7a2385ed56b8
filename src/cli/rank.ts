/** rollcall rank: set one claim above or below others that say otherwise. Nothing is taken out. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { rank } from '../actions/correct.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly preferred?: true;
  readonly normal?: true;
  readonly deprecated?: true;
}

const RANKS = ['preferred', 'normal', 'deprecated'] as const;

export function define(command: Command): void {
  addWhy(command, 'what makes it better or worse than the others')
    .argument('<id>', 'the claim, as `sources ID` names it')
    .addOption(new Option('--preferred', 'it stands before others').conflicts(['normal', 'deprecated']))
    .addOption(new Option('--normal', 'it stands beside others').conflicts(['preferred', 'deprecated']))
    .addOption(new Option('--deprecated', 'it is known to be wrong, and is kept').conflicts(['preferred', 'normal']))
    .description('Rank a claim: preferred, normal or deprecated. Nothing is taken out.');
  addExamples(command, [
    'rank 4211y5w5bjgwfapa --deprecated --why "the outlet itself corrected it the next day"',
    'kept, and no longer counted',
  ]);
  does<Options, [string]>(command, async ({ settings, options }, id) => {
    const value = RANKS.find((one) => options[one]);
    if (!value) return command.error('error: say which: --preferred, --normal or --deprecated');
    const result = await atOpenDesk(settings, (workspace) => rank(workspace, id, value, options.why));
    told(settings, { ...result, rank: value }, `Ranked ${id} ${value} in entry ${result.entry}.`);
  });
}
