/** rollcall dealings: calls, meetings, sanctions, borders, in order of time; who acted toward whom, and what is said to be for what. */
import type { Command } from 'commander';
import { dealings } from '../actions/ask.ts';
import { addExamples, does } from './call.ts';
import { EVENT_COLUMNS, eventTableRow } from './event-words.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import { words } from './words.ts';

interface Options extends QuestionOptions {
  readonly from?: string;
  readonly to?: string;
}

export function define(command: Command): void {
  addQuestion(command)
    .option('--from <date>', 'nothing that was over before (a month or a year: its first day)')
    .option('--to <date>', 'nothing that began after (a month or a year: its last day)')
    .description('Dealings in order of time: who acted toward whom, and what each source says was given for what.');
  addExamples(
    command,
    ['dealings --from 2024-06 --to 2025-09', 'from June 2024 to September 2025'],
    ['dealings --from 2025-09 --to 2025-09 --why', 'those of one month, with the words'],
  );
  does<Options>(command, (call) =>
    answered(
      call,
      (register) => dealings(register, { ...timesOf(call.options), from: call.options.from, to: call.options.to }),
      (sheet, { events }, why) => {
        sheet.blank();
        if (events.length === 0) sheet.line(words.t('dealings.none'));
        else
          sheet.table(
            EVENT_COLUMNS,
            events.map((event) => eventTableRow(event, why)),
          );
      },
    ),
  );
}
