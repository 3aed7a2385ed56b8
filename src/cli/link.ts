/** rollcall link: which rows of a table of people are of one person. No register is needed. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { linkFiles } from '../actions/link-files.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { untilInterrupted } from './interrupted.ts';
import { watched } from './progress.ts';
import { words } from './words.ts';
import { told } from './written.ts';

interface Options {
  readonly out: string;
  readonly review?: string;
  readonly questions: number;
  readonly model?: string;
  readonly deduplicated?: readonly string[];
  readonly threads?: number;
}

export function define(command: Command): void {
  command
    .description(
      'Find the people behind a table of records from many sources (CSV, UTF-8). What each column says is told by its header: record_id, source, given, patronymic, surname or name, sex, birth, place, detained, articles, occupation; any other is compared as text. What agreement is worth is learnt from the table itself. Works without a register.',
    )
    .argument('<people>', 'the table: one record a row')
    .requiredOption('--out <file>', 'clusters: record_id, cluster_id')
    .option('--review <file>', 'pairs that a person should look at, with what each field says in bits')
    .option('--questions <number>', 'at most so many of them', whole, 10_000)
    .option('--model <file>', 'weights to link by; a new file keeps those that are learnt')
    .option(
      '--deduplicated <sources>',
      'sources in which nobody stands twice, with commas between; found out where not told',
      list,
    )
    .option('--threads <number>', 'threads to work on; as many as there are cores where not told', whole);
  addExamples(
    command,
    ['link people.csv --out clusters.csv', 'one cluster a person'],
    [
      'link people.csv --out clusters.csv --review pairs.csv',
      'and what a person should decide, most consequential first',
    ],
    ['link people.csv --out clusters.csv --deduplicated courts,passports', 'two rows of these lists are two people'],
  );
  does<Options, [string]>(command, async ({ settings, options }, people) => {
    const outcome = await untilInterrupted((signal) =>
      watched('linking', (progress) => linkFiles({ ...options, people }, signal, progress)),
    );
    const once =
      outcome.deduplicated.length > 0
        ? ` Two rows of ${words.list(outcome.deduplicated)} were taken for two people.`
        : '';
    told(
      settings,
      { ...outcome, out: options.out },
      `${counted(outcome.records, 'record')} of ${counted(outcome.clusters, 'person', 'people')}, ${words.number(outcome.joined)} of them with several records, in ${options.out}.${
        options.review === undefined ? '' : ` ${counted(outcome.questions, 'pair')} to look at in ${options.review}.`
      }${once}`,
    );
  });
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return number;
}

const list = (text: string): string[] => text.split(',').map((source) => source.trim());
