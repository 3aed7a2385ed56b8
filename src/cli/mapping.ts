/** rollcall mapping: what a table's columns mean. Proposes a first mapping, and says what one would do. Nothing is stored. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { fileBytes, fileText } from '../actions/file-bytes.ts';
import type { CheckedMapping, ProposedMapping } from '../actions/mapping.ts';
import { checkMapping, parseMapping, proposeFor } from '../actions/mapping.ts';
import { Refusal } from '../claim/problem.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface TableOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: readonly string[];
}

interface ProposeOptions extends TableOptions {
  readonly out?: string;
}

export function define(command: Command): void {
  command.description(
    'A mapping says what a table’s columns mean, in a small JSON file that people read, share and edit (docs/import.md).',
  );
  addExamples(
    command,
    [
      'mapping propose list.csv --out list.json',
      'a first mapping, from headers and values, with the reason of each guess',
    ],
    ['mapping check list.json list.csv', 'what it would read, what it would set aside'],
    ['import list.csv --mapping list.json --published 2025-09-11 --dry-run', 'then see what would change'],
  );
  const propose = addTable(command.command('propose'))
    .argument('<file>', 'a table')
    .option('--out <file>', 'write the mapping there; never over a file')
    .description('propose a first mapping; what is not certain enough is left for you');
  does<ProposeOptions, [string]>(propose, async ({ settings, options }, path) => {
    const proposed = await proposeFor({ ...fileBytes(path), ...readAs(options) });
    if (options.out !== undefined) writeNew(options.out, proposed);
    if (settings.format === 'json') return printJson(proposed);
    const sheet = new Sheet();
    putProposed(sheet, proposed, options.out);
    sheet.print();
  });

  const check = addTable(command.command('check'))
    .argument('<mapping>', 'a mapping')
    .argument('<file>', 'a table')
    .description('say what a mapping reads of a table, and what it sets aside; exit status 3 where it sets rows aside');
  does<TableOptions, [string, string]>(check, async ({ settings, options }, mapping, path) => {
    const checked = await checkMapping(parseMapping(fileText(mapping), mapping), {
      ...fileBytes(path),
      ...readAs(options),
    });
    if (settings.format === 'json') printJson(checked);
    else {
      const sheet = new Sheet();
      putChecked(sheet, checked);
      sheet.print();
    }
    return checked.aside.length > 0 ? 3 : 0;
  });
}

const addTable = (command: Command): Command =>
  command
    .option('--encoding <label>', 'how its letters are stored, where the guess is wrong')
    .option('--delimiter <character>', 'what divides its cells, where the guess is wrong')
    .option('--sheet <name>', 'which sheet of a workbook; may be given again', (name: string, all: string[] = []) => [
      ...all,
      name,
    ]);

const readAs = ({ encoding, delimiter, sheet }: TableOptions) => ({ encoding, delimiter, sheets: sheet });

function writeNew(path: string, { mapping }: ProposedMapping): void {
  try {
    writeFileSync(path, `${JSON.stringify(mapping, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal({
      code: 'id_conflict',
      message: `${path} is there already, and may hold somebody’s work. Name another file, or take it away first.`,
    });
  }
}

function putProposed(
  sheet: Sheet,
  { mapping, guesses, unmapped, notes }: ProposedMapping,
  out: string | undefined,
): void {
  sheet.table(
    [{ label: 'Column' }, { label: 'Is read as' }, { label: 'Because' }],
    guesses.map(({ column, property, event, why }) => ({
      cells: [column, event === undefined ? property : `${property} of ${event}`, why],
    })),
  );
  if (unmapped.length > 0) {
    sheet.heading('Not read, until you say what they are');
    sheet.table(
      [{ label: 'Column' }, { label: 'Why not' }],
      unmapped.map(({ column, why }) => ({ cells: [column, why] })),
    );
  }
  sheet.heading('To decide');
  sheet.lines(notes, 2);
  if (out === undefined) {
    sheet.heading('The mapping (--out FILE writes it)');
    sheet.lines(JSON.stringify(mapping, null, 2).split('\n'));
  } else sheet.lines(['', `Written to ${out}.`]);
}

const SHOWN = 50;

function putChecked(sheet: Sheet, { rows, aside, counts, unknown, unread, first }: CheckedMapping): void {
  sheet.line(`${counted(rows, 'row')} read, ${words.number(aside.length)} set aside.`);
  sheet.table(
    [{ label: 'Of' }, { label: 'Property' }, { label: 'Cells', right: true }],
    counts.map(({ of, property, cells }) => ({ cells: [of, property, words.number(cells)] })),
  );
  for (const { row, key, told } of first) {
    sheet.heading(`Row ${row}, known again by ${key}`);
    for (const { of, property, value, column, quote } of told)
      sheet.line(`${of === 'person' ? '' : `${of}: `}${property} = ${value}   (${column}: “${quote}”)`, 2);
  }
  if (unknown.length > 0) {
    sheet.heading('Can’t be read');
    sheet.table(
      [{ label: 'Column' }, { label: 'Value' }, { label: 'Rows', right: true }, { label: 'Why' }],
      unknown
        .slice(0, SHOWN)
        .map(({ column, quote, rows: times, code }) => ({ cells: [column, quote, words.number(times), code] })),
    );
  }
  if (aside.length > 0) {
    sheet.heading('Set aside');
    sheet.lines(
      aside.slice(0, SHOWN).map(({ reason }) => reason),
      2,
    );
    if (aside.length > SHOWN) sheet.line(`and ${counted(aside.length - SHOWN, 'row')} more (--format json)`, 2);
  }
  if (unread.length > 0) sheet.lines(['', `Columns that it neither reads nor ignores by name: ${words.list(unread)}.`]);
}
