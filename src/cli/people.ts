/** rollcall people: everyone who is told of as held or freed, by name. */
import type { Command } from 'commander';
import type { PersonBrief } from '../actions/ask.ts';
import { people } from '../actions/ask.ts';
import { doubtWords } from '../pages/parts/status.ts';
import { seenWords } from '../pages/parts/when.ts';
import { addExamples, does } from './call.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command).description('People held or freed, by name, with what may be said of each on the day.');
  addExamples(
    command,
    ['people --as-of 2025-09-15', 'everyone in the register, as of that day'],
    ['show "Mikalai Statkevich"', 'one of them, with the words'],
  );
  does<QuestionOptions>(command, (call) =>
    answered(
      call,
      (register) => people(register, timesOf(call.options)),
      (sheet, answer) => {
        sheet.blank();
        if (answer.people.length === 0) sheet.line(words.t('people.none'));
        else peopleTable(sheet, answer.people);
        sheet.blank();
        sheet.line(words.t('people.notListed'));
      },
    ),
  );
}

export function peopleTable(sheet: Sheet, people: readonly PersonBrief[]): void {
  sheet.table(
    [
      { label: 'Name' },
      { label: 'Id' },
      { label: 'On this day' },
      { label: 'Last told as held' },
      { label: 'Documents', right: true },
      { label: 'What is missing' },
    ],
    people.map(({ name, id, status, seenAs, documents, doubts }) => ({
      cells: [
        name,
        id,
        words.t(`status.short.${status}`),
        seenAs === null ? '' : seenWords(words, seenAs),
        String(documents),
        doubtWords(words, doubts, seenAs).join(' '),
      ],
    })),
  );
}
