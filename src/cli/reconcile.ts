/** rollcall reconcile: lists against lists. Who is on both, on one alone, and who may be one person. No register is needed. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { fileBytes } from '../actions/file-bytes.ts';
import { listReport } from '../actions/list-report.ts';
import type { ListedName, ListFile, ListPair, ListReason, ListRole, ReconcileAnswer } from '../actions/reconcile.ts';
import { LIST_ROLES, reconcileFiles, sectionsOf } from '../actions/reconcile.ts';
import type { RegisterList } from '../actions/register-list.ts';
import { REGISTER_LISTS, reconcileWith } from '../actions/register-list.ts';
import { Refusal } from '../claim/problem.ts';
import { listName } from '../pages/parts/list-name.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import type { QuestionOptions } from './question.ts';
import { addRegister } from './question.ts';
import { asking } from './session.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options extends Pick<QuestionOptions, 'known' | 'edition'> {
  readonly asOf?: string;
  readonly pairs?: string;
  readonly out?: string;
  readonly as?: readonly ListName[];
  readonly with?: RegisterList;
}

export function define(command: Command): void {
  addRegister(command)
    .description(
      'Hold lists against each other, in any languages and scripts: who is on which, who is on one alone, and who may be one person. A list is a table (its column of names is found), a document that names a person a line, or a text. Nobody stands twice in a list. Works without a register, and stores nothing.',
    )
    .argument('[list...]', 'files')
    .option('--as-of <date>', 'the day the lists are of (YYYY-MM-DD): ages count from it')
    .option('--as <role=file...>', `a list and what it is of: ${LIST_ROLES.join(', ')}`, roled)
    .addOption(new Option('--with <people>', 'a register’s own list to hold them against').choices(REGISTER_LISTS))
    .option('--known <date>', 'with --with: as it was known at the end of that day (default: as known now)')
    .option('--out <file>', 'the report to hand over: .html, .xlsx or .csv')
    .option('--pairs <file>', 'write who is whom: list_a, line_a, list_b, line_b, with tabs between');
  addExamples(
    command,
    ['reconcile demanded.pdf released.html', 'a document against a page'],
    ['reconcile demanded.pdf released.html --out report.html', 'as a page to hand over'],
    ['reconcile --as demanded=a.xlsx announced=b.html out=c.csv', 'what became of those who were demanded'],
    ['reconcile list.pdf --with held --as-of 2025-09-15', 'against who is held, by the register'],
    ['reconcile a.csv b.csv c.csv --pairs pairs.tsv', 'several at once'],
  );
  does<Options, [readonly string[]]>(command, async ({ settings, options }, files) => {
    const { out, pairs } = options;
    const lists = listFiles([...files.map((path) => ({ path })), ...(options.as ?? [])]);
    const answer = await answerTo(settings, options, lists);
    if (out !== undefined) writeFileSync(out, listReport(answer, out));
    if (pairs !== undefined) writeFileSync(pairs, pairsOf(answer));
    if (settings.format === 'json') return printJson(answer);
    put(new Sheet(), answer).print();
  });
}

async function answerTo(settings: Settings, options: Options, lists: readonly ListFile[]): Promise<ReconcileAnswer> {
  const { asOf, known, edition, with: which } = options;
  if (lists.length + Number(which !== undefined) < 2)
    throw new Refusal({
      code: 'missing_value',
      message: 'Name two lists at least, or a register’s with --with: there is nothing to hold one against.',
    });
  if (which === undefined) return reconcileFiles(lists, asOf ?? null);
  return asking(settings, edition, (register) => reconcileWith(register, which, { asOf, known }, lists));
}

interface ListName {
  readonly path: string;
  readonly role?: ListRole;
}

/** `demanded=list.pdf`; a file whose name has an equals sign is named by its path. */
function roled(text: string, before: readonly ListName[] = []): ListName[] {
  const [word = '', ...path] = text.split('=');
  const role = LIST_ROLES.find((one) => one === word);
  if (role === undefined || path.length === 0)
    throw new InvalidArgumentError(`Write ROLE=FILE, the role one of ${LIST_ROLES.join(', ')}.`);
  return [...before, { path: path.join('='), role }];
}

/** Two folders may hold lists of one name: then each is called by its path. */
function listFiles(named: readonly ListName[]): ListFile[] {
  const files = named.map(({ path, ...role }) => ({ ...fileBytes(path), ...role, path }));
  return files.map(({ path, ...file }) => ({
    ...file,
    name: files.filter(({ name }) => name === file.name).length > 1 ? path : file.name,
  }));
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
  const title = (list: number): string => listName(words, answer.lists[list]);
  for (const head of answer.lists) {
    const { people, found, columns, nameless } = head;
    const how = columns.length > 0 ? `columns ${words.list(columns.map((column) => `“${column}”`))}` : FOUND[found];
    const without =
      nameless.length > 0
        ? `; ${counted(nameless.length, 'line')} without a name: ${nameless.slice(0, 12).join(', ')}${nameless.length > 12 ? ' …' : ''}`
        : '';
    sheet.line(`${listName(words, head)}: ${counted(people, 'person', 'people')} (${how}${without})`);
  }
  for (const { on, people } of sectionsOf(answer)) {
    const where = on.length === 1 ? `Only on ${title(on[0] ?? 0)}` : `On ${words.list(on.map(title))}`;
    sheet.heading(`${where}: ${counted(people.length, 'person', 'people')}`);
    const beyond = on.length === 1 ? (answer.lists[on[0] ?? 0]?.beyond ?? 0) : 0;
    for (const { names, why } of people) {
      sheet.line(names.map(written).join('  =  '), 2);
      for (const reasons of why) sheet.line(because(reasons), 6);
    }
    if (beyond > 0) sheet.line(words.t('reconciled.andMore', { n: beyond }), 2);
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
  for (const { a, b, why } of pairs) {
    sheet.line(`${written(a)} (${title(a.list)})  ?  ${written(b)} (${title(b.list)})`, 2);
    sheet.line(because(why), 6);
  }
}

const written = ({ name, at, id }: ListedName): string =>
  `${name} [${id === undefined ? at : words.word('status.short', at)}]`;
const because = (reasons: readonly ListReason[]): string => reasons.map(({ because: sentence }) => sentence).join(' ');
