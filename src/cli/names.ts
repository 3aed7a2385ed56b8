/** rollcall names: names taken apart, romanised, compared. No register is needed. */
import type { Command } from 'commander';
import { fileText } from '../actions/file-bytes.ts';
import { compareNames, parseName, romanisations, scorePairs } from '../actions/names.ts';
import { addExamples, does } from './call.ts';
import { printJson, printText } from './output.ts';
import { Sheet } from './sheet.ts';

export function define(command: Command): void {
  command.description(
    'Names across scripts: take one apart, romanise it, compare two, score a table of pairs. Works without a register.',
  );
  addExamples(
    command,
    ['names parse "Статкевич, Николай Викторович"', 'given name, patronymic, family name'],
    ['names romanise Статкевіч --language be', 'in every Belarusian scheme'],
    ['names compare "Mikola Statkevich" "Николай Статкевич"', 'how likely these names alone make one person, and why'],
    ['names score pairs.tsv > scores.tsv', 'one score a pair, for measuring'],
  );

  const parse = command
    .command('parse')
    .argument('<name...>', 'one name')
    .option('--language <tag>', 'language of the text it stands in')
    .description('take a name apart');
  does<{ language?: string }, [string[]]>(parse, async ({ settings, options }, given) => {
    const parsed = parseName(given.join(' '), options);
    if (settings.format === 'json') return printJson(parsed);
    const sheet = new Sheet();
    const parts = [
      ['given', parsed.given],
      ['initials', parsed.initials],
      ['patronymic', parsed.patronymic],
      ['family', parsed.family],
      ['also', parsed.aliases],
      ['titles', parsed.titles],
      ['order', [parsed.order]],
    ] as const;
    sheet.table(
      [{ label: 'Part' }, { label: 'Words' }],
      parts.filter(([, found]) => found.length > 0).map(([part, found]) => ({ cells: [part, found.join(' ')] })),
    );
    sheet.print();
  });

  const romanise = command
    .command('romanise')
    .argument('<text...>', 'a name or any words')
    .option('--language <tag>', 'be, ru or uk')
    .option('--scheme <name>', 'one scheme only')
    .description('write it in Latin letters, by each scheme');
  does<{ language?: string; scheme?: string }, [string[]]>(romanise, async ({ settings, options }, given) => {
    const rows = romanisations(given.join(' '), options.language, options.scheme);
    if (settings.format === 'json') return printJson(rows);
    const sheet = new Sheet();
    sheet.table(
      [{ label: 'Language' }, { label: 'Scheme' }, { label: 'Romanised' }],
      rows.map((row) => ({ cells: [row.language, row.scheme, row.romanised] })),
    );
    sheet.print();
  });

  const compare = command
    .command('compare')
    .argument('<a>', 'one name')
    .argument('<b>', 'another')
    .description('how likely two names alone make one person, and why');
  does<object, [string, string]>(compare, async ({ settings }, a, b) => {
    const compared = compareNames(a, b);
    if (settings.format === 'json') return printJson(compared);
    const sheet = new Sheet();
    sheet.line(`${compared.verdict} (${compared.score.toFixed(3)})`);
    for (const { part, verdict, because } of compared.reasons) sheet.line(`${part}: ${verdict}. ${because}`, 2);
    sheet.print();
  });

  const score = command
    .command('score')
    .argument('<pairs>', 'tab-separated, with columns id, left, right')
    .description('one score a pair: id, tab, 0 to 1');
  does<object, [string]>(score, async ({ settings }, file) => {
    const scores = scorePairs(fileText(file));
    if (settings.format === 'json') printJson(scores);
    else printText(scores.map((row) => `${row.id}\t${row.score}\n`).join(''));
  });
}
