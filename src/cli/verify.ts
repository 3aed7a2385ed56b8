/** rollcall verify: recompute everything and say what does not agree; of a file, by itself. */
import type { Command } from 'commander';
import { verify } from '../actions/check.ts';
import type { FileCheckOptions } from '../actions/check-files.ts';
import { checkFile } from '../actions/check-files.ts';
import { addExamples, does } from './call.ts';
import { fileChecked } from './checked-file.ts';
import { counted } from './counted.ts';
import type { Status } from './failure.ts';
import { printJson, remark } from './output.ts';
import { watched } from './progress.ts';
import { atOpenDesk } from './session.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  command
    .argument('[file]', 'an edition, a saved figure or a proof, checked by itself; no data directory is read')
    .option('--key <key>', 'the key that must have signed it, as its owner publishes it (default: the file’s own)')
    .option(
      '--against <checkpoint>',
      'of an edition: a signed head that you kept earlier, to see that no past was rewritten',
    )
    .option('--edition <file>', 'of a figure: an edition to ask the same again')
    .description(
      'Verify the whole: every hash of the log, every document’s bytes, every quote at its place. Or verify a file that was brought from elsewhere. Exit status 1 if anything is wrong.',
    );
  addExamples(
    command,
    ['verify', 'says in words what is wrong, if anything is'],
    ['verify --format json', 'the same for a program'],
    ['verify public.sqlite --against last-month.checkpoint', 'a mirror’s copy: was the past rewritten since?'],
    ['verify held-2025-09-15-publication-5.json', 'a saved figure: signature, proofs, words, and the sum again'],
  );
  does<FileCheckOptions, [string | undefined]>(command, async ({ settings, options }, file) =>
    file === undefined
      ? ownRegister(settings)
      : fileChecked(settings, await watched('verifying', (progress) => checkFile(file, options, progress))),
  );
}

async function ownRegister(settings: Settings): Promise<Status> {
  const checked = await atOpenDesk(settings, verify);
  const { problems } = checked;
  const ok = problems.length === 0;
  if (settings.format === 'json') printJson({ ok, ...checked });
  else {
    const sheet = new Sheet();
    sheet.line(
      `${counted(checked.entries, 'entry', 'entries')} with ${counted(checked.items, 'item')} (${words.number(checked.erased)} erased), ${counted(checked.documents, 'document')}, ${counted(checked.locators, 'place')} checked against the words${checked.stamps > 0 ? `, ${counted(checked.stamps, 'time stamp')}` : ''}.`,
    );
    if (checked.textsUnread > 0)
      sheet.line(
        `${counted(checked.textsUnread, 'text')} of another version of their reader: checked where they are quoted, not the whole.`,
      );
    sheet.line(`Tree head ${checked.root}`);
    if (checked.masked > 0)
      sheet.line(
        `${counted(checked.masked, 'document is', 'documents are')} kept masked since an erasure: their bytes are not the file that was brought in, and the log says so.`,
      );
    if (checked.seeded)
      sheet.line(
        'This ledger was made with a seed: it can be made again byte for byte, and so proves nothing against anybody who knows the seed.',
      );
    sheet.line(ok ? 'Nothing is wrong.' : `${words.number(problems.length)} wrong:`);
    sheet.lines(problems, 2);
    sheet.print();
  }
  if (ok) return 0;
  if (settings.format === 'json') remark(`${problems.length} wrong; the first: ${problems[0] ?? ''}`);
  return 1;
}
