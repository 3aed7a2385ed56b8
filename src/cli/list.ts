/** rollcall list: a list over time. What each of its snapshots added, took away and changed, and how it stood on a day. */
import type { Command } from 'commander';
import type { ListHistory, ListState } from '../actions/list-history.ts';
import { listHistory, listOn } from '../actions/list-history.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { changeOf } from './difference-lines.ts';
import { printJson } from './output.ts';
import { readingDesk } from './session.ts';
import { Sheet } from './sheet.ts';

export function define(command: Command): void {
  command.description(
    'A list that came again and again: its history of additions and removals, and its rows on any day. Taken off a list is not freed.',
  );
  addExamples(
    command,
    ['list history pwqhamg5jbmtqev7', 'by the id of any of its files, or by the name of whose list it is'],
    ['list rows "Example Watch" --on 2025-09-30', 'everybody who stood on it at the end of that day'],
  );
  const history = command
    .command('history', { isDefault: true })
    .argument('<source>', 'the id of one of its files (`rollcall sources`), or its outlet or address')
    .description('what each snapshot added, took away and changed');
  does<object, [string]>(history, async ({ settings }, source) => {
    const answer = await readingDesk(settings, (workspace) => listHistory(workspace, source));
    if (settings.format === 'json') return printJson(answer);
    const sheet = new Sheet();
    putHistory(sheet, answer);
    sheet.print();
  });

  const rows = command
    .command('rows')
    .argument('<source>', 'as for history')
    .requiredOption('--on <date>', 'the day (YYYY-MM-DD)')
    .description('its rows as they stood at the end of a day, as written');
  does<{ readonly on: string }, [string]>(rows, async ({ settings, options }, source) => {
    const answer = await readingDesk(settings, (workspace) => listOn(workspace, source, options.on));
    if (settings.format === 'json') return printJson(answer);
    const sheet = new Sheet();
    putRows(sheet, answer);
    sheet.print();
  });
}

function putHistory(sheet: Sheet, { outlet, url, list, snapshots }: ListHistory): void {
  sheet.heading([outlet, url].filter(Boolean).join(', ') || list);
  for (const { date, gotAt, document, whole, rows, added, removed, changed } of snapshots) {
    const day = date || `undated, got ${gotAt.slice(0, 10)}`;
    sheet.heading(`${day}: ${counted(rows, 'row')}${whole ? '' : ', a part of the list'} (source ${document})`);
    for (const { name, row } of added) sheet.line(`+ ${name} (row ${row})`, 2);
    for (const { name, row } of removed) sheet.line(`− ${name} (row ${row} before)`, 2);
    for (const { name, row, cells } of changed) {
      sheet.line(`~ ${name} (row ${row})`, 2);
      for (const cell of cells) sheet.line(changeOf(cell), 6);
    }
    if (added.length + removed.length + changed.length === 0) sheet.line('as before', 2);
  }
}

function putRows(sheet: Sheet, { day, from, rows }: ListState): void {
  const [last] = from.slice(-1);
  if (!last) {
    sheet.line(`No snapshot of the list is of ${day} or before.`);
    return;
  }
  sheet.heading(`${counted(rows.length, 'row')} on ${day}, as listed ${from.map(({ date }) => date).join(', ')}`);
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  sheet.table(
    [{ label: 'Row', right: true }, ...columns.map((label) => ({ label }))],
    rows.map(({ row, cells }) => ({ cells: [String(row), ...columns.map((column) => cells[column] ?? '')] })),
  );
}
