/** rollcall export: the whole ledger as plain files. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exportLedger } from '../actions/export-ledger.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { untilInterrupted } from './interrupted.ts';
import { remark } from './output.ts';
import { watched } from './progress.ts';
import { readingDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  command
    .description(
      'Write the whole ledger as plain files that any program can read (docs/exchange.md): its entries, what stands beside them, and every document. They hold the ledger’s key and what is restricted: keep them as you keep the ledger. `rollcall import` takes them in again on another machine.',
    )
    .requiredOption('--all', 'everything: there is no export of a part yet, `publish` makes what others may see')
    .requiredOption('--out <dir>', 'a new folder');
  addExamples(
    command,
    ['export --all --out ./plain', 'ledger.jsonl and documents/'],
    ['import ./plain --data ./other', 'the same ledger again, in an empty data directory'],
  );
  does<{ out: string }>(command, async ({ settings, options }) => {
    const out = resolve(options.out);
    const { problems, ...exported } = await untilInterrupted((signal) =>
      readingDesk(settings, (workspace) =>
        watched('exporting', (progress) => exportLedger(workspace, out, signal, progress)),
      ),
    );
    told(
      settings,
      { out, ...exported, problems },
      `Wrote ${counted(exported.entries, 'entry', 'entries')} and ${counted(exported.documents, 'document')} to ${out}. Tree head ${exported.root}`,
    );
    if (problems.length === 0) return 0;
    remark(
      `The log does not hold, and no program will take this in as whole: ${problems[0]}. See \`rollcall verify\`.`,
    );
    return 1;
  });
}
