/** rollcall status: what is here, and what waits for a person. */
import type { Command } from 'commander';
import { status } from '../actions/status.ts';
import { placeOf } from '../actions/workspace.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import { readingDesk } from './session.ts';
import { Sheet } from './sheet.ts';

export function define(command: Command): void {
  command.description(
    'What is in the register, and what waits: proposals to review, rows set aside, tables without a mapping, entries not published.',
  );
  addExamples(command, ['status', 'a look in the morning'], ['status --format json', 'the same for a program']);
  does(command, async ({ settings }) => {
    const now = await readingDesk(settings, status);
    if (settings.format === 'json')
      return printJson({ data: settings.data, store: settings.store && placeOf(settings), ...now });
    const sheet = new Sheet();
    const { waiting } = now;
    sheet.line(
      settings.store
        ? `Register on ${placeOf(settings)}, editions in ${settings.data}`
        : `Register in ${settings.data}`,
    );
    sheet.line(
      `${counted(now.entries, 'entry', 'entries')}, the last on ${now.lastAt.slice(0, 10) || 'no day'}; tree head ${now.root}`,
    );
    if (now.seeded) sheet.line('Made with a seed: repeatable, for trying and testing, not for real records.');
    sheet.line(
      `${counted(now.documents, 'document or list', 'documents and lists')}, ${counted(now.people, 'person', 'people')}, ${counted(now.claims, 'claim')}`,
    );
    sheet.heading('Waiting');
    sheet.line(
      waiting.proposals === 0
        ? 'No proposals.'
        : `${counted(waiting.proposals, 'proposal')} in ${counted(waiting.documents, 'document')}: rollcall review`,
    );
    sheet.line(
      now.aside === 0
        ? 'No rows set aside.'
        : `${counted(now.aside, 'row')} set aside: mend the files and import them again.`,
    );
    sheet.line(
      now.unpublished === 0
        ? 'Everything is published.'
        : `${counted(now.unpublished, 'entry', 'entries')} since the last publication: rollcall publish`,
    );
    if (now.embargoes.standing > 0)
      sheet.line(
        `${counted(now.embargoes.standing, 'embargo', 'embargoes')}${now.embargoes.passed > 0 ? `, of which the day of ${now.embargoes.passed} has passed: rollcall embargoes --lift` : ''}`,
      );
    for (const { document, title } of now.unmapped)
      sheet.line(`“${title || document}” (${document}) waits for a mapping: rollcall import FILE --mapping FILE`);
    sheet.print();
  });
}
