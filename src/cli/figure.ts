/** rollcall figure: one figure of an edition, as the file that proves it. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import type { FigureAsking } from '../actions/figure.ts';
import { FIGURE_NAMES, savedFigure } from '../actions/figure.ts';
import { openEditionFile } from '../actions/registers.ts';
import { naming } from '../actions/store-problem.ts';
import { editionFile } from '../actions/workspace.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { addExamples, does } from './call.ts';
import { printText, remark } from './output.ts';

interface Options extends FigureAsking {
  readonly audience: EditionAudience;
  readonly edition?: string;
  readonly out?: string;
}

export function define(command: Command): void {
  command
    .addArgument(new Argument('<figure>', 'which').choices(FIGURE_NAMES))
    .option('--as-of <date>', 'the day in the world that is asked about (YYYY-MM-DD; default: the latest known)')
    .option('--known <date|number>', 'as it was published by the end of that day, or at the publication of that number')
    .addOption(
      new Option('--until <rule>', 'how long somebody counts as possibly held').choices(['closed', 'last-seen']),
    )
    .addOption(new Option('--audience <audience>', 'whose edition').choices(EDITION_AUDIENCES).default('public'))
    .option('--edition <file>', 'an edition’s file, wherever it was brought to; no data directory is read')
    .option('--out <file>', 'write it there, not on standard output')
    .description(
      'One figure of a published edition with all it rests on: words, claims, proofs, the signed head. `rollcall verify FILE` checks it off-line.',
    );
  addExamples(
    command,
    ['figure held --as-of 2025-09-15 --out held.json', 'who is held on that day, as published last'],
    [
      'figure held --as-of 2025-09-15 --known 5 --edition public.sqlite',
      'at publication 5, from a copy of the edition',
    ],
  );
  does<Options, [(typeof FIGURE_NAMES)[number]]>(command, async ({ settings, options }, name) => {
    const path = options.edition ?? editionFile(settings.data, options.audience);
    const { text } = await naming(path, async () => {
      const register = openEditionFile(path);
      try {
        return await savedFigure(register, name, options);
      } finally {
        await register.close();
      }
    });
    if (options.out === undefined) return printText(text);
    writeFileSync(options.out, text, { mode: 0o644 });
    remark(`Saved. \`rollcall verify ${options.out}\` checks it.`);
  });
}
