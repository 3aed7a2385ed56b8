/** rollcall enter: a whole reading of a document, made by a person. */
import type { Command } from 'commander';
import { enterReading, parseReading } from '../actions/enter.ts';
import { fileJson } from '../actions/file-bytes.ts';
import { addExamples, addWhy, does } from './call.ts';
import { remarkHeldBack } from './held-back.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  addWhy(command, 'who read it, and how')
    .argument('<document>', 'the document’s id, as `rollcall sources` or `import` names it')
    .argument('<reading>', 'a reading as JSON (docs/reading.md); `rollcall extract` prints one to start from')
    .option('--allow-erased', 'enter also who was erased on request; --why says why that is in order')
    .description(
      'Enter a reading of a document that was imported. Every span must hold its words: one that does not stops the whole entry.',
    );
  addExamples(
    command,
    ['extract report.txt --format json > reading.json', 'a reading to correct by hand'],
    ['enter pwqhamg5jbmtqev7 reading.json --why "read twice, by two people"', 'its claims, in one entry'],
  );
  does<{ why: string; allowErased?: true }, [string, string]>(
    command,
    async ({ settings, options }, document, file) => {
      const reading = parseReading(fileJson(file), file);
      const result = await atOpenDesk(settings, (workspace) =>
        enterReading(workspace, document, reading, options.why, options),
      );
      remarkHeldBack(result.heldBack);
      told(
        settings,
        { document, ...result, unchanged: result.entry === null },
        result.entry === null
          ? 'Nothing changed: all of it is here already.'
          : `Entered in entry ${result.entry}. \`rollcall undo ${result.entry}\` takes it back.`,
      );
    },
  );
}
