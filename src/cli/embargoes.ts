/** rollcall embargoes: what is kept from every edition until a day, and lifting it. */
import type { Command } from 'commander';
import { embargoes, liftEmbargo, liftEmbargoes } from '../actions/embargoes.ts';
import { Refusal } from '../claim/problem.ts';
import { addExamples, does, reason } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import { atOpenDesk, readingDesk } from './session.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { told } from './written.ts';

interface Options {
  readonly lift?: string | true;
  readonly why?: string;
}

export function define(command: Command): void {
  command
    .option('--lift [id]', 'lift those whose day has passed, or the one on this item whatever its day')
    .option('--why <text>', 'the reason, kept with the entry; needed to lift', reason)
    .description(
      'What is under embargo. A day that has passed opens nothing: somebody lifts the embargo, and the next publication shows the item.',
    );
  addExamples(
    command,
    ['embargoes', 'all that stand, the earliest day first'],
    ['embargoes --lift --why "the report is out"', 'those whose day has passed'],
  );
  does<Options>(command, async ({ settings, options }) => {
    if (options.lift !== undefined) return lift(settings, options.lift, options.why);
    const all = await readingDesk(settings, embargoes);
    if (settings.format === 'json') return printJson({ embargoes: all });
    const sheet = new Sheet();
    if (all.length === 0) sheet.line('Nothing is under embargo.');
    else
      sheet.table(
        [{ label: 'Until' }, { label: 'Item' }, { label: 'Of' }, { label: 'Entry', right: true }, { label: '' }],
        all.map(({ until, target, mention, entry, passed }) => ({
          cells: [until, target, mention, String(entry), passed ? 'passed: lift it, or set a later day' : ''],
        })),
      );
    sheet.print();
  });
}

async function lift(settings: Settings, which: string | true, why: string | undefined): Promise<void> {
  if (why === undefined) {
    throw new Refusal({
      code: 'missing_value',
      message: 'Lifting an embargo is an entry: say --why. Nothing was changed.',
    });
  }
  if (which !== true) {
    const { entry } = await atOpenDesk(settings, (workspace) => liftEmbargo(workspace, which, why));
    return told(settings, { entry, lifted: [which] }, `The embargo on ${which} is lifted by entry ${entry}.`);
  }
  const done = await atOpenDesk(settings, (workspace) => liftEmbargoes(workspace, why));
  told(
    settings,
    done ?? { entry: null, lifted: [] },
    done === null
      ? 'No embargo has passed: nothing was changed.'
      : `Entry ${done.entry} lifts ${counted(done.lifted.length, 'embargo', 'embargoes')}. Editions follow when they are published next.`,
  );
}
