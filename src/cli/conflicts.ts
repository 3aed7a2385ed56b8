/** rollcall conflicts: where sources can't all be right. Nothing is settled by leaving one out. */
import type { Command } from 'commander';
import { conflicts } from '../actions/ask.ts';
import { addExamples, does } from './call.ts';
import { putConflicts } from './event-words.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command).description(
    'Conflicts: values that exclude each other, each with who gives it; first those on which a person’s freedom hangs.',
  );
  addExamples(command, ['conflicts --why', 'all of them, with the words on each side']);
  does<QuestionOptions>(command, (call) =>
    answered(
      call,
      (register) => conflicts(register, timesOf(call.options)),
      (sheet, answer, why) => {
        sheet.blank();
        if (answer.conflicts.length === 0) sheet.line(words.t('conflicts.none'));
        else putConflicts(sheet, answer.conflicts, why);
      },
    ),
  );
}
