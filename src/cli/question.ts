/** What all questions share: the two times, whose register is asked, and whether the words are shown. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Asked, Asking, Citation } from '../actions/ask.ts';
import type { Register } from '../actions/registers.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { isoOf } from '../claim/dates.ts';
import type { Call } from './call.ts';
import { evidence } from './evidence.ts';
import { printJson } from './output.ts';
import { asking } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

export interface QuestionOptions {
  readonly asOf?: string;
  readonly known?: string;
  readonly why?: true;
  readonly edition?: EditionAudience;
}

export const addQuestion = (command: Command): Command =>
  addRegister(
    command
      .option('--as-of <date>', 'the day in the world that is asked about (YYYY-MM-DD; default: the latest known)')
      .option('--known <date>', 'answer as it was known at the end of that day (default: as known now)'),
  ).option('--why', 'under each line, the words it rests on: quote, outlet, date, place, document');

export const addRegister = (command: Command): Command =>
  command.addOption(
    new Option('--edition <audience>', 'ask the published edition, not your own register').choices(EDITION_AUDIENCES),
  );

export const timesOf = ({ asOf, known }: QuestionOptions): Asking => ({ asOf, known });

/** Asks, and prints the answer whole as JSON or laid out by `show`. */
export async function answered<
  Options extends Pick<QuestionOptions, 'why' | 'edition'>,
  Answer extends { readonly asked: Asked },
>(
  { settings, options }: Call<Options>,
  ask: (register: Register) => Promise<Answer>,
  show: (sheet: Sheet, answer: Answer, why: Why) => void,
): Promise<void> {
  const answer = await asking(settings, options.edition, ask);
  if (settings.format === 'json') return printJson(answer);
  const sheet = new Sheet();
  if (answer.asked.latestDay === NO_DAY) {
    sheet.line(
      'Nothing is in this register yet: `rollcall import FILE` begins it, `rollcall example belarus` fills it to try.',
    );
    return sheet.print();
  }
  sheet.line(askedWords(answer.asked));
  show(sheet, answer, options.why ? evidence : () => []);
  sheet.print();
}

/** The day a register is asked about that has none of its own: nothing was ever entered. */
const NO_DAY = isoOf(0);

/** The lines that go under what is shown: none, unless they were asked for. */
export type Why = (cites: readonly Citation[]) => string[];

export function askedWords({ day, known, knownDay, latestDay, withdrawn }: Asked): string {
  const said = `As of ${day}, as known on ${knownDay ?? latestDay} (step ${known}).`;
  return withdrawn === 0 ? said : `${said} ${words.number(withdrawn)} withdrawn since from what was public.`;
}
