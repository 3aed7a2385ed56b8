/** rollcall figure: one figure of an edition, as the file that proves it. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { DIMENSIONS } from '../actions/ask.ts';
import type { FigureAsking, FigureName } from '../actions/figure.ts';
import { ASKED_BESIDES, FIGURE_NAMES, savedFigure } from '../actions/figure.ts';
import { openEditionFile } from '../actions/registers.ts';
import { naming } from '../actions/store-problem.ts';
import { editionFile } from '../actions/workspace.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
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
    .addOption(
      new Option('--by <what>', 'of those held, or of a month: one group alone, of what people are counted by').choices(
        DIMENSIONS,
      ),
    )
    .option('--group <words>', 'with --by: which group, by its words or id')
    .option('--month <date>', 'of flow: the month (YYYY-MM; default: that of the latest publication)')
    .option('--id <id>', 'of release: its id')
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
    ['figure held --by place --group Minsk --as-of 2025-09-15', 'of those, who is held in one place'],
    ['figure flow --month 2025-09 --out flow.json', 'who came in and who came out in September 2025'],
  );
  does<Options, [FigureName]>(command, async ({ settings, options }, name) => {
    refuseOthers(name, options);
    const path = options.edition ?? editionFile(settings.data, options.audience);
    const file = await naming(path, async () => {
      const register = openEditionFile(path);
      try {
        return await savedFigure(register, name, options);
      } finally {
        await register.close();
      }
    });
    if (!file) {
      throw new Refusal({
        code: 'missing_value',
        message: `No release of the id ${options.id} is known in ${path} at that publication. \`rollcall releases --edition public\` lists them.`,
      });
    }
    if (options.out === undefined) return printText(file.text);
    writeFileSync(options.out, file.text, { mode: 0o644 });
    remark(`Saved. \`rollcall verify ${options.out}\` checks it.`);
  });
}

/** What a figure is not asked for would else be left out in silence. */
function refuseOthers(name: FigureName, options: Options): void {
  const asked = (['until', 'by', 'group', 'month', 'id'] as const).filter((one) => options[one] !== undefined);
  const other = asked.find((one) => !ASKED_BESIDES[name].includes(one));
  if (other === undefined) return;
  const goes = FIGURE_NAMES.filter((one) => ASKED_BESIDES[one].includes(other));
  throw new Refusal({
    code: 'unknown_category',
    message: `--${other} says nothing about ${name}: it goes with ${goes.join(' and ')}.`,
  });
}
