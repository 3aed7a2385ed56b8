/** rollcall count: who is held on a day, by name, and beside it what organisations report; never added to each other. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { CountAnswer, FigureRow, Until } from '../actions/ask.ts';
import { countHeld, figures } from '../actions/ask.ts';
import { countsWords, countWords } from '../pages/parts/held.ts';
import { doubtWords } from '../pages/parts/status.ts';
import { seenWords } from '../pages/parts/when.ts';
import { addExamples, does } from './call.ts';
import { figuresTable } from './figures.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options extends QuestionOptions {
  readonly until: Until;
}

/** The figures of people held that are told nearest to the day. */
interface Answer extends CountAnswer {
  readonly figures: readonly FigureRow[];
}

const FIGURES_SHOWN = 8;

export function define(command: Command): void {
  addQuestion(command)
    .addOption(
      new Option(
        '--until <rule>',
        'how long somebody counts as possibly held: until a claim closes it, or until the day a source last saw them',
      )
        .choices(['closed', 'last-seen'])
        .default('closed'),
    )
    .description(
      'How many are held on a day: by name, for certain and at most; and beside it the figures that organisations report.',
    );
  addExamples(
    command,
    ['count --as-of 2025-09-15', 'who is held on that day, as known now'],
    [
      'count --as-of 2025-09-15 --known 2025-10-01 --why',
      'the same as it was known on 1 October 2025, each line with its words',
    ],
    ['count --as-of 2025-09-15 --edition public --format json', 'what the public edition answers, for a program'],
  );
  does<Options>(command, (call) =>
    answered(
      call,
      async (register): Promise<Answer> => ({
        ...(await countHeld(register, { ...timesOf(call.options), until: call.options.until })),
        figures: (await figures(register, timesOf(call.options))).figures.filter(({ scope }) => scope === 'held_now'),
      }),
      show,
    ),
  );
}

function show(sheet: Sheet, { certain, possible, until, rows, figures: told }: Answer, why: Why): void {
  sheet.heading(`Held by name: ${countWords(words, { certain, possible })}`);
  sheet.line(words.t(`definition.held.${until}`));
  if (rows.length > 0) {
    sheet.blank();
    sheet.table(
      [
        { label: 'Person' },
        { label: 'Id' },
        { label: 'On this day' },
        { label: 'Since' },
        { label: 'Last told as held' },
        { label: 'What is missing' },
      ],
      rows.map(({ person, sure, doubts, since, seenAs, counts, cites }) => ({
        cells: [
          person.name,
          person.id,
          [words.t(`held.${sure}`), countsWords(words, { sure, counts })].filter((part) => part !== null).join(', '),
          words.range(since),
          seenAs === null ? '' : seenWords(words, seenAs),
          doubtWords(words, doubts, seenAs).join(' '),
        ],
        under: why(cites),
      })),
    );
  }
  sheet.heading(
    `Reported by organisations, nearest day first${told.length > FIGURES_SHOWN ? ` (${FIGURES_SHOWN} of ${told.length}; all: rollcall figures)` : ''}`,
  );
  if (told.length === 0) sheet.line(words.t('figures.none'));
  else figuresTable(sheet, told.slice(0, FIGURES_SHOWN), why);
}
