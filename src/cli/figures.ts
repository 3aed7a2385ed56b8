/** rollcall figures: the numbers that organisations give, side by side, never added or averaged. */
import type { Command } from 'commander';
import type { FigureRow } from '../actions/ask.ts';
import { figures } from '../actions/ask.ts';
import { figureWords } from '../pages/parts/figures-table.ts';
import { addExamples, does } from './call.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command).description(
    'Figures as told: how many are held, were freed, have died; each with who gives it and for which day. Nearest to the day first.',
  );
  addExamples(
    command,
    ['figures --as-of 2025-09-15', 'every figure, those nearest to 15 September 2025 first'],
    ['figures --as-of 2025-09-15 --why', 'with the words of each'],
  );
  does<QuestionOptions>(command, (call) =>
    answered(
      call,
      (register) => figures(register, timesOf(call.options)),
      (sheet, answer, why) => {
        sheet.blank();
        if (answer.figures.length === 0) sheet.line(words.t('figures.none'));
        else figuresTable(sheet, answer.figures, why);
      },
    ),
  );
}

export function figuresTable(sheet: Sheet, rows: readonly FigureRow[], why: Why): void {
  sheet.table(
    [
      { label: 'Figure' },
      { label: 'What it counts' },
      { label: 'For when' },
      { label: 'Days off', right: true },
      { label: 'Who gives it' },
    ],
    rows.map((row) => ({
      cells: [
        figureWords(words, row),
        scopeWords(row),
        row.basis === 'publication' && row.when.latest !== null
          ? words.t('when.by', { day: row.when.latest })
          : words.range(row.when),
        row.ageDays === null ? '' : String(-row.ageDays),
        row.voice,
      ],
      under: why(row.cites),
    })),
  );
}

/** A number of a narrower group must not be read as one of all. */
const scopeWords = ({ scope, part }: FigureRow): string =>
  [
    scope === null ? words.t('figures.noScope') : words.word('scope', scope),
    ...(part ? [words.t('figures.part')] : []),
  ].join(', ');
