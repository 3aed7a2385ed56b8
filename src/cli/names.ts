/** rollcall names: names taken apart, romanised, compared. No register is needed. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { compareNames, nameParts, originalsOf, otherLayouts, romanisations, searchKeys } from '../actions/names.ts';
import { scorePairs } from '../actions/score-pairs.ts';
import { addExamples, does } from './call.ts';
import { printJson, printText } from './output.ts';
import { watched } from './progress.ts';
import { Sheet } from './sheet.ts';

export function define(command: Command): void {
  command.description(
    'Names across scripts: take one apart, romanise it, find its originals, compare two, score a table of pairs. Works without a register.',
  );
  addExamples(
    command,
    ['names parse "Статкевич, Николай Викторович"', 'given name, patronymic, family name'],
    ['names romanise Статкевіч --language be', 'in every Belarusian scheme'],
    ['names originals Tsikhanouskaya --language be', 'what it may be in Cyrillic, likeliest first'],
    ['names compare "Mikola Statkevich" "Николай Статкевич"', 'how likely these names alone make one person, and why'],
    ['names keys Статкевич', 'the search keys by which any spelling finds it'],
    ['names score pairs.tsv > scores.tsv', 'one score a pair; - reads standard input'],
  );

  const parse = command
    .command('parse')
    .argument('<name...>', 'one name')
    .option('--language <tag>', 'language of the text it stands in')
    .description('take a name apart');
  does<{ language?: string }, [string[]]>(parse, async ({ settings, options }, given) => {
    const parsed = nameParts(given.join(' '), options.language);
    if (settings.format === 'json') return printJson(parsed);
    const sheet = new Sheet();
    const parts = [
      ['given', parsed.given],
      ['initials', parsed.initials],
      ['patronymic', parsed.patronymic],
      ['family', parsed.family],
      ['also', parsed.aliases],
      ['particles', parsed.particles],
      ['titles', parsed.titles],
      ['in Mandarin', parsed.mandarin.slice(0, 1)],
      ['order', [parsed.order]],
      ['sex', [parsed.sex]],
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

  const original = command
    .command('originals')
    .argument('<text...>', 'a name in Latin letters')
    .option('--language <tag>', 'be, ru or uk', 'be')
    .option('--count <number>', 'so many at most', wholeNumber, 10)
    .description('what it may be in Cyrillic, likeliest first');
  does<{ language: string; count: number }, [string[]]>(original, async ({ settings, options }, given) => {
    const found = originalsOf(given.join(' '), options.language, options.count);
    if (settings.format === 'json') return printJson(found);
    const sheet = new Sheet();
    sheet.table(
      [{ label: 'Original' }, { label: 'Written so by' }],
      found.map(({ text, schemes }) => ({ cells: [text, schemes.join(', ')] })),
    );
    sheet.print();
  });

  const keys = command
    .command('keys')
    .argument('<name...>', 'one name')
    .description('the search keys by which any spelling of it finds it');
  does<object, [string[]]>(keys, async ({ settings }, given) => {
    const written = given.join(' ');
    const found = searchKeys(written);
    if (settings.format === 'json') return printJson({ keys: found, otherLayouts: otherLayouts(written) });
    printText(found.map((key) => `${key}\n`).join(''));
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
    .argument('<pairs>', 'tab-separated, with columns id, left, right; - for standard input')
    .description('one score a pair: id, tab, 0 to 1');
  does<object, [string]>(score, async ({ settings }, file) => {
    const asJson = settings.format === 'json';
    await watched('Scoring', async (progress) => {
      let lines = asJson ? '[' : '';
      let first = true;
      for await (const pair of scorePairs(file, progress)) {
        lines += asJson ? `${first ? '' : ','}\n${JSON.stringify(pair)}` : `${pair.id}\t${pair.score}\n`;
        first = false;
        if (lines.length < CHUNK) continue;
        await written(lines);
        lines = '';
      }
      await written(asJson ? `${lines}\n]\n` : lines);
    });
  });
}

const CHUNK = 1 << 16;

/** Waits while the reader of a pipe is slower than the scoring. */
async function written(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}
