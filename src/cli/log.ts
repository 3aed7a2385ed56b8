/** rollcall log: the entries, newest first: who did what, when and why. */
import type { Command } from 'commander';
import { history } from '../actions/history.ts';
import { addExamples, does } from './call.ts';
import { printJson } from './output.ts';
import { readingDesk } from './session.ts';
import { Sheet } from './sheet.ts';
import { entryNumber } from './undo.ts';

export function define(command: Command): void {
  command
    .option('--limit <n>', 'at most so many entries', entryNumber, 50)
    .description('The entries, newest first: who did what, when and why. For you alone: no edition holds any of it.');
  addExamples(
    command,
    ['log', 'the last fifty entries'],
    ['log --limit 5 --format json', 'the last five, for a program'],
  );
  does<{ limit: number }>(command, async ({ settings, options }) => {
    const entries = await readingDesk(settings, (workspace) => history(workspace, options.limit));
    if (settings.format === 'json') return printJson({ entries });
    const sheet = new Sheet();
    sheet.table(
      [
        { label: 'Entry', right: true },
        { label: 'When' },
        { label: 'What' },
        { label: 'Items', right: true },
        { label: 'Who' },
        { label: 'Why' },
      ],
      entries.map((row) => ({
        cells: [String(row.entry), row.at, row.kind, String(row.items), row.who ?? '(erased)', row.why ?? '(erased)'],
      })),
    );
    sheet.print();
  });
}
