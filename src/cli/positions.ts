/** rollcall positions: what each actor aims at, demands, fears or can use, as sources state it. */
import type { Command } from 'commander';
import { positions } from '../actions/ask.ts';
import { addExamples, does } from './call.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import { putStatements } from './statement-words.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command).description(
    'Positions: what each side wants, demands, fears or can use, each with who says so.',
  );
  addExamples(command, ['positions --as-of 2025-09-30 --why', 'all positions told up to that day, with the words']);
  does<QuestionOptions>(command, (call) =>
    answered(
      call,
      (register) => positions(register, timesOf(call.options)),
      (sheet, { statements }, why) => {
        sheet.blank();
        if (statements.length === 0) sheet.line(words.t('positions.none'));
        else putStatements(sheet, statements, why);
      },
    ),
  );
}
