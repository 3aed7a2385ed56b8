/** rollcall candidates: who may be one person, for you to judge. */
import type { Command } from 'commander';
import { identityProposals } from '../actions/candidates.ts';
import { addExamples, does } from './call.ts';
import { printJson, printText } from './output.ts';
import { readingDesk } from './session.ts';
import { Sheet } from './sheet.ts';
import { entryNumber } from './undo.ts';

export function define(command: Command): void {
  command
    .option('--limit <n>', 'at most so many pairs', entryNumber, 50)
    .description(
      'Pairs of people who may be one, by their names, the likeliest first. Nothing is joined until somebody judges.',
    );
  addExamples(
    command,
    ['candidates', 'the fifty likeliest pairs, with the reasons'],
    ['judge 7fmd874hyh7xny4a k1q0tw5d0vzgarn4 --same --why "same birth year"', 'then decide'],
  );
  does<{ limit: number }>(command, async ({ settings, options }) => {
    const pairs = await readingDesk(settings, (workspace) => identityProposals(workspace, options.limit));
    if (settings.format === 'json') return printJson({ pairs });
    if (pairs.length === 0) return printText('No pair waits to be judged.');
    const sheet = new Sheet();
    sheet.table(
      [{ label: 'Score', right: true }, { label: 'One' }, { label: 'Id' }, { label: 'Other' }, { label: 'Id' }],
      pairs.map(({ a, b, names, score, reasons }) => ({
        cells: [score.toFixed(2), names[0], a, names[1], b],
        under: reasons.map(({ because }) => because),
      })),
    );
    sheet.print();
  });
}
