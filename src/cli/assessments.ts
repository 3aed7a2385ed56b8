/** rollcall assessments: what authors judged and foresaw, kept open so that it can be held against what came. */
import type { Command } from 'commander';
import { assessments } from '../actions/ask.ts';
import { addExamples, does } from './call.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import { putStatements } from './statement-words.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command).description('Assessments: judgements and forecasts by authors, in their own hedge.');
  addExamples(command, ['assessments --as-of 2025-09-30 --why', 'all assessments told up to that day, with the words']);
  does<QuestionOptions>(command, (call) =>
    answered(
      call,
      (register) => assessments(register, timesOf(call.options)),
      (sheet, { statements }, why) => {
        sheet.blank();
        if (statements.length === 0) sheet.line(words.t('assessments.none'));
        else putStatements(sheet, statements, why);
      },
    ),
  );
}
