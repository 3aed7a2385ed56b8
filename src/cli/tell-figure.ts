/** rollcall tell-figure: a number of people who are not public, told so that it points at none of them. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { tellFigure } from '../actions/tell-figure.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly says: string;
  readonly asOf?: string;
  readonly held?: true;
  readonly where: readonly (readonly [string, string])[];
  readonly dryRun?: true;
}

export function define(command: Command): void {
  addWhy(command, '')
    .requiredOption('--says <words>', 'whom the number is of, as readers read it after “at least 40”')
    .option('--as-of <day>', 'the day in the world (default: today)')
    .option('--held', 'of those held on that day; without it of everyone known to have been in custody')
    .option(
      '--where <property=words>',
      'only those of whom this is told, such as sex=female; may be given again',
      fact,
      [],
    )
    .option('--dry-run', 'say the number, and enter nothing')
    .description(
      'Tell a number of people who are not public, as a claim: rounded down to a multiple of ten, and only where neither it nor its difference from any number told before covers fewer than ten of them.',
    );
  addExamples(command, [
    'tell-figure --held --where sex=female --says "women held whom we do not name" --why "asked by the press"',
    'public with the next publication, under the figures',
  ]);
  does<Options>(command, async ({ settings, options }) => {
    const { held = false, where, says, why, dryRun = false } = options;
    const result = await atOpenDesk(settings, (workspace) =>
      tellFigure(workspace, { asOf: options.asOf ?? workspace.now().slice(0, 10), held, where }, says, why, { dryRun }),
    );
    told(
      settings,
      result,
      result.entry === null
        ? `It would be told as “${result.words}”.`
        : `Told in entry ${result.entry}: “${result.words}”.`,
    );
  });
}

function fact(text: string, before: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new InvalidArgumentError('Write a property and its words, such as sex=female.');
  return [...before, [text.slice(0, at), text.slice(at + 1)]];
}
