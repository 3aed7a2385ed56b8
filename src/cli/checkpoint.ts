/** rollcall checkpoint: the signed head of an edition, to keep, to compare and to put another signature under. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { addSignatures, checkpoint } from '../actions/checkpoint.ts';
import { fileText } from '../actions/file-bytes.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson, printText, remark } from './output.ts';
import { atOpenDesk, readingDesk } from './session.ts';

interface Options {
  readonly audience: EditionAudience;
  readonly addSignature?: string;
  readonly witness?: string;
}

export function define(command: Command): void {
  command
    .addOption(new Option('--audience <audience>', 'whose edition').choices(EDITION_AUDIENCES).default('public'))
    .option('--add-signature <note>', 'take over the signature lines of this file, which are under the same checkpoint')
    .option('--witness <key>', 'the key of who signed, to check the line before it is taken over')
    .description(
      'The latest signed checkpoint of an edition: what a mirror, a newspaper or a witness keeps to notice a past that was rewritten.',
    );
  addExamples(
    command,
    ['checkpoint > public.checkpoint', 'to keep, and to give to others'],
    ['checkpoint --format json', 'with the key it is signed by'],
    ['checkpoint --add-signature witnessed.checkpoint', 'a witness’s line, from now on in every copy of the edition'],
  );
  does<Options>(command, async ({ settings, options: { audience, addSignature, witness } }) => {
    if (addSignature === undefined) {
      const answer = await readingDesk(settings, (workspace) => checkpoint(workspace, audience));
      if (settings.format === 'json') printJson(answer);
      else printText(answer.note);
      return;
    }
    const note = fileText(addSignature);
    const answer = await atOpenDesk(settings, (workspace) => addSignatures(workspace, audience, note, witness));
    if (settings.format === 'json') return printJson(answer);
    printText(answer.note);
    remark(
      answer.added === 0
        ? 'These lines were there already.'
        : `${counted(answer.added, 'signature')} added under publication ${answer.n}${witness === undefined ? ', not checked: say whose it is with --witness KEY' : ''}.`,
    );
  });
}
