/** rollcall match: whom a description may be of, with the evidence field by field. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { MatchRow, NamedExample } from '../actions/ask.ts';
import { MATCHED_KINDS, matches } from '../actions/ask.ts';
import { boundsOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import { aboutWords } from '../pages/entity-preview.ts';
import { addExamples, does } from './call.ts';
import { printJson, remark } from './output.ts';
import type { QuestionOptions } from './question.ts';
import { addRegister, askedWords } from './question.ts';
import { asking } from './session.ts';
import { Sheet } from './sheet.ts';
import { entryNumber } from './undo.ts';
import { words } from './words.ts';

interface Options extends Pick<QuestionOptions, 'known' | 'edition'> {
  readonly name: readonly string[];
  readonly type: 'person' | 'organisation' | 'place';
  readonly birth: readonly string[];
  readonly sex: string;
  readonly place: readonly string[];
  readonly occupation: readonly string[];
  readonly article: readonly string[];
  readonly detained: readonly string[];
  readonly limit: number;
  readonly threshold: number;
}

const several = (value: string, before: readonly string[] = []): string[] => [...before, value];

export function define(command: Command): void {
  const named = MATCHED_KINDS.filter((kind) => kind !== 'event');
  addRegister(command)
    .requiredOption('--name <name>', 'a name, in any spelling and script; several times for several', several)
    .addOption(new Option('--type <kind>', 'what it is').choices(named).default('person'))
    .option('--birth <date>', 'day, month or year of birth (EDTF)', edtf, [])
    .option('--sex <m|f>', 'as far as known', '')
    .option('--place <name>', 'where they live or are held', several, [])
    .option('--occupation <words>', 'what they do', several, [])
    .option('--article <number>', 'what they are held under', several, [])
    .option('--detained <date>', 'when they were detained (EDTF)', edtf, [])
    .option('--known <date>', 'answer as it was known at the end of that day (default: as known now)')
    .option('--limit <n>', 'at most so many', entryNumber, 5)
    .option('--threshold <probability>', 'leave out who is less likely than that (0 to 1)', probability, 0.1)
    .description(
      'Whom a description may be of, likeliest first: what speaks for it and against it, field by field, in bits. What is not given counts neither way.',
    );
  addExamples(
    command,
    ['match --name "Николай Статкевич" --birth 1956', 'by name and year'],
    ['match --name Bialiatski --article 228 --format json', 'for a program'],
    ['match --type organisation --name Viasna --edition public', 'in what is published'],
  );
  does<Options>(command, async ({ settings, options }) => {
    const { limit, threshold, known } = options;
    const queries = new Map([['', { limit, threshold, example: exampleOf(options) }]]);
    const { asked, responses } = await asking(settings, options.edition, (register) =>
      matches(register, queries, { known }),
    );
    const { rows = [], more = 0 } = responses.get('') ?? {};
    if (settings.format === 'json') return printJson({ asked, results: rows, more });
    if (rows.length === 0)
      return remark('Nobody here is as likely as that. A lower --threshold, or the family name alone, shows more.');
    const sheet = new Sheet();
    sheet.line(askedWords(asked));
    for (const row of rows) putMatch(sheet, row);
    if (more > 0) sheet.lines(['', `${words.number(more)} more: --limit shows them.`]);
    sheet.print();
  });
}

const exampleOf = ({ name, type, birth, sex, place, occupation, article, detained }: Options): NamedExample => ({
  of: 'named',
  kinds: new Set([type]),
  names: name,
  sex,
  birth,
  places: place,
  occupations: occupation,
  articles: article,
  detained,
});

function putMatch(sheet: Sheet, { id, name, about, probability, prior, bits, evidence }: MatchRow): void {
  sheet.heading(`${name} (${id}): ${probability.toFixed(3)}`);
  if (about.length > 0) sheet.line(aboutWords(words, about).join(' · '));
  sheet.table(
    [{ label: 'Field' }, { label: 'Bits', right: true }, { label: 'Asked' }, { label: 'Here' }, { label: 'Why' }],
    [
      { cells: ['before', signed(prior), '', '', 'How likely anybody here is, before anything is compared.'] },
      ...evidence.map(({ field, bits: own, left, right, because }) => ({
        cells: [field, signed(own), left, right, because],
      })),
      { cells: ['together', signed(bits), '', '', ''] },
    ],
  );
}

const signed = (bits: number): string => `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`;

function edtf(text: string, before: readonly string[]): string[] {
  try {
    boundsOf(text);
  } catch (error) {
    if (error instanceof Refusal) throw new InvalidArgumentError(error.problem.message);
    throw error;
  }
  return [...before, text];
}

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('Write a number from 0 to 1.');
  return value;
}
