/** rollcall verify: recompute everything and say what does not agree. */
import type { Command } from 'commander';
import { verify } from '../actions/check.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson, remark } from './output.ts';
import { atOpenDesk } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  command.description(
    'Verify the whole: every hash of the log, every document’s bytes, every quote at its place. Exit status 1 if anything is wrong.',
  );
  addExamples(
    command,
    ['verify', 'says in words what is wrong, if anything is'],
    ['verify --format json', 'the same for a program'],
  );
  does(command, async ({ settings }) => {
    const checked = await atOpenDesk(settings, verify);
    const { problems } = checked;
    const ok = problems.length === 0;
    if (settings.format === 'json') printJson({ ok, ...checked });
    else {
      const sheet = new Sheet();
      sheet.line(
        `${counted(checked.entries, 'entry', 'entries')} with ${counted(checked.items, 'item')} (${words.number(checked.erased)} erased), ${counted(checked.documents, 'document')}, ${counted(checked.locators, 'place')} checked against the words.`,
      );
      sheet.line(`Tree head ${checked.root}`);
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
  });
}
