/** rollcall reconcile: lists against lists. Who is on both, on one alone, and who may be one person. No register is needed. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { fileBytes } from '../actions/file-bytes.ts';
import type { ListedName, ListPair, ListReason, ReconcileAnswer } from '../actions/reconcile.ts';
import { reconcileFiles, sectionsOf } from '../actions/reconcile.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options {
  readonly asOf?: string;
  readonly pairs?: string;
}

export function define(command: Command): void {
  command
    .description(
      'Hold lists against each other, in any languages and scripts: who is on which, who is on one alone, and who may be one person. A list is a table (its column of names is found), a document that names a person a line, or a text. Nobody stands twice in a list. Works without a register, and stores nothing.',
    )
    .argument('<list...>', 'files')
    .option('--as-of <date>', 'the day the lists are of (YYYY-MM-DD): ages count from it')
    .option('--pairs <file>', 'write who is whom: list_a, line_a, list_b, line_b, with tabs between');
  addExamples(
    command,
    ['reconcile demanded.pdf released.html', 'a document against a page'],
    ['reconcile a.csv b.csv c.csv --pairs pairs.tsv', 'several at once'],
  );
  does<Options, [readonly string[]]>(command, async ({ settings, options }, files) => {
    const lists = files.map(fileBytes);
    // Two folders may hold lists of one name.
    const named = lists.map((list, at) =>
      lists.filter(({ name }) => name === list.name).length > 1 ? { ...list, name: files[at] ?? list.name } : list,
    );
    const answer = reconcileFiles(named, options.asOf ?? null);
    if (options.pairs !== undefined) writeFileSync(options.pairs, pairsOf(answer));
    if (settings.format === 'json') return printJson(answer);
    put(new Sheet(), answer).print();
  });
}

/** Every two rows of one person, once. */
function pairsOf({ lists, people }: ReconcileAnswer): string {
  const place = ({ list, line }: ListedName): string => `${lists[list]?.name ?? ''}\t${line}`;
  const pairs = people.flatMap(({ names }) =>
    names.flatMap((a, at) => names.slice(at + 1).map((b) => `${place(a)}\t${place(b)}\n`)),
  );
  return `list_a\tline_a\tlist_b\tline_b\n${pairs.join('')}`;
}

function put(sheet: Sheet, answer: ReconcileAnswer): Sheet {
  const title = (list: number): string => answer.lists[list]?.name ?? '';
  for (const { name, people, found, columns, nameless } of answer.lists) {
    const how = columns.length > 0 ? `columns ${words.list(columns.map((column) => `“${column}”`))}` : FOUND[found];
    const without = nameless.length > 0 ? `; ${counted(nameless.length, 'row')} without a name` : '';
    sheet.line(`${name}: ${counted(people, 'person', 'people')} (${how}${without})`);
  }
  for (const { on, people } of sectionsOf(answer)) {
    const where = on.length === 1 ? `Only on ${title(on[0] ?? 0)}` : `On ${words.list(on.map(title))}`;
    sheet.heading(`${where}: ${counted(people.length, 'person', 'people')}`);
    for (const { names, why } of people) {
      sheet.line(names.map(written).join('  =  '), 2);
      for (const reasons of why) sheet.line(because(reasons), 6);
    }
  }
  putPairs(sheet, `Unsure: ${counted(answer.unsure.length, 'pair')}`, answer.unsure, title);
  putPairs(sheet, `Perhaps twice on one list: ${counted(answer.repeats.length, 'pair')}`, answer.repeats, title);
  return sheet;
}

const FOUND = {
  columns: '',
  lines: 'a name a line',
  text: 'whom the text tells of',
  register: 'as the register knows them',
};

function putPairs(sheet: Sheet, heading: string, pairs: readonly ListPair[], title: (list: number) => string): void {
  if (pairs.length === 0) return;
  sheet.heading(heading);
  for (const { a, b, probability, why } of pairs) {
    sheet.line(
      `${written(a)} (${title(a.list)})  ?  ${written(b)} (${title(b.list)}): ${Math.round(probability * 100)} %`,
      2,
    );
    sheet.line(because(why), 6);
  }
}

const written = ({ name, at }: ListedName): string => `${name} [${at}]`;
const because = (reasons: readonly ListReason[]): string => reasons.map(({ because: sentence }) => sentence).join(' ');
