/** rollcall letters: letters and appeals, who signed, how many, to whom. */
import type { Command } from 'commander';
import { letters } from '../actions/ask.ts';
import { addExamples, does } from './call.ts';
import { EVENT_COLUMNS, eventTableRow, putConflicts } from './event-words.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command).description(
    'Letters and appeals: who signed, how many, to whom. A total of several letters is a number of its own, not a letter.',
  );
  addExamples(command, ['letters --as-of 2025-09-30 --why', 'all letters told up to that day, with the words']);
  does<QuestionOptions>(command, (call) =>
    answered(
      call,
      (register) => letters(register, timesOf(call.options)),
      (sheet, answer, why) => {
        sheet.blank();
        if (answer.letters.length === 0) return sheet.line(words.t('letters.none'));
        sheet.table(
          EVENT_COLUMNS,
          answer.letters.map((event) => eventTableRow(event, why)),
        );
        const against = answer.letters.flatMap((event) => event.conflicts);
        if (against.length > 0) {
          sheet.heading(words.t('person.against'));
          putConflicts(sheet, against, why);
        }
      },
    ),
  );
}
