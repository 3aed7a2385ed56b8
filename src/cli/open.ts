/** rollcall open: one sealed item, for a holder of the vault; the log says who opened it and why. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { openSealed } from '../actions/seal.ts';
import { plainValue } from '../claim/values.ts';
import { addExamples, addWhy, does } from './call.ts';
import type { OpeningOptions } from './keys.ts';
import { addOpening, openingOf } from './keys.ts';
import { printJson } from './output.ts';
import { atOpenDesk } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options extends OpeningOptions {
  readonly why: string;
  readonly out?: string;
}

export function define(command: Command): void {
  addOpening(addWhy(command, 'who needs to see it'))
    .argument('<id>', 'the sealed item, as `rollcall vault` lists them')
    .option('--out <file>', 'of a document: write its bytes to this new file')
    .description(
      'Open one sealed item and print it. The key is in memory only meanwhile; that it was opened, by whom and why, is an entry in the log, written first.',
    );
  addExamples(command, [
    'open q38j3kgwcvpfzsb9 --why "her lawyer asks"',
    'asks for the passphrase, and shows what was sealed',
  ]);
  does<Options, [string]>(command, async ({ settings, options }, id) => {
    const opening = await openingOf(command, options);
    const { content, bytes, ...opened } = await atOpenDesk(settings, (workspace) =>
      openSealed(workspace, id, opening, options.why),
    );
    // Never over a file that is there, and for nobody else's eyes.
    if (options.out !== undefined && bytes) writeFileSync(options.out, bytes, { flag: 'wx', mode: 0o600 });
    if (settings.format === 'json') return printJson({ ...opened, ...content });
    const sheet = new Sheet();
    for (const item of content.items) {
      if (item.kind === 'claim')
        sheet.line(`${words.word('property', item.property)}: ${plainValue(item.value)} (of ${item.mention})`);
      else if (item.kind === 'attestation' && item.locator.kind !== 'hand') sheet.line(`“${item.locator.quote}”`, 2);
      else if (item.kind === 'document') sheet.line(`${item.name} (${item.media}, SHA-256 ${item.sha256})`);
      else if (item.kind === 'capture')
        sheet.line([item.title, item.outlet, item.published, item.url].filter(Boolean).join(', '), 2);
    }
    for (const { body } of content.texts) sheet.line(body);
    if (options.out !== undefined) sheet.line(bytes ? `Written to ${options.out}.` : 'It holds no file to write.');
    sheet.print();
  });
}
