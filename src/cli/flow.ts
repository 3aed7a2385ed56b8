/** rollcall flow: month by month how many were held, came in and came out, each for certain and at most. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { CrossingRow, CrossingsAnswer, FlowAnswer } from '../actions/ask.ts';
import { crossings, DIMENSIONS, flow } from '../actions/ask.ts';
import { crossingDoubts, crossingsKicker } from '../pages/parts/flow.ts';
import { boundsWords, groupWords } from '../pages/parts/groups.ts';
import { countsWords, countWords } from '../pages/parts/held.ts';
import { addExamples, does } from './call.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options extends QuestionOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly month?: string;
  readonly group?: string;
}

export function define(command: Command): void {
  addQuestion(command)
    .option('--from <date>', 'the first month (a year: its first; default: eleven months before the last)')
    .option('--to <date>', 'the last month (a year: its last; default: that of the day asked about)')
    .addOption(new Option('--by <what>', 'a series for each group').choices(DIMENSIONS))
    .option('--month <date>', 'who came in and who came out in that month, in place of the numbers')
    .option('--group <words>', 'with --by and --month: of one group alone, by its words or id')
    .description(
      'Month by month: held when it began, came in, came out, held when it ended; each for certain and at most. What is left unexplained stands beside it.',
    );
  addExamples(
    command,
    ['flow --from 2025-01 --to 2025-12', 'a year, as known now'],
    [
      'flow --from 2025-01 --to 2025-12 --by state --known 2025-10-01',
      'by who holds, as it was known on 1 October 2025',
    ],
    ['flow --month 2025-09', 'who came in and who came out in September 2025'],
  );
  does<Options>(command, async (call) => {
    const { from, to, by, month, group } = call.options;
    if (month !== undefined)
      return answered(
        call,
        (register) => crossings(register, month, { ...timesOf(call.options), by, group }),
        showCrossings,
      );
    return answered(call, (register) => flow(register, { ...timesOf(call.options), from, to, by }), show);
  });
}

function show(sheet: Sheet, { dimension, series }: FlowAnswer): void {
  sheet.line(words.t('flow.definition'));
  if (series.length === 0) sheet.line(words.t('flow.none'));
  for (const { group, months } of series) {
    if (group !== null && dimension !== null) sheet.heading(groupWords(words, dimension, group));
    else sheet.blank();
    sheet.table(
      [
        { label: words.t('flow.month') },
        { label: words.t('flow.opening'), right: true },
        { label: words.t('flow.in'), right: true },
        { label: words.t('flow.out'), right: true },
        { label: words.t('flow.closing'), right: true },
        { label: words.t('flow.residual'), right: true },
      ],
      months.map((month) => ({
        cells: [
          month.month,
          boundsWords(words, month.opening),
          boundsWords(words, month.in),
          boundsWords(words, month.out),
          boundsWords(words, month.closing),
          words.t('flow.residualOf', { ...month.residual }),
        ],
      })),
    );
  }
}

function showCrossings(sheet: Sheet, answer: CrossingsAnswer, why: Why): void {
  const { month, totals } = answer;
  if (answer.group !== null) sheet.line(crossingsKicker(words, answer));
  for (const way of ['in', 'out'] as const) {
    const count = words.t('flow.wayCount', { way: words.t(`flow.${way}`), count: countWords(words, totals[way]) });
    sheet.heading(`${month}. ${count}`);
    if (answer[way].length > 0)
      sheet.table(
        COLUMNS,
        answer[way].map((row) => crossingRow(row, why)),
      );
  }
}

const COLUMNS = [
  { label: 'Person' },
  { label: 'Id' },
  { label: 'In this month' },
  { label: 'When' },
  { label: 'What is missing' },
];

const crossingRow = ({ person, sure, when, why: doubts, counts, cites, groupCites }: CrossingRow, why: Why) => ({
  cells: [
    person.name,
    person.id,
    [words.t(`flow.${sure}`), countsWords(words, { sure, counts })].filter((part) => part !== null).join(', '),
    words.range(when),
    crossingDoubts(words, doubts).join(' '),
  ],
  under: why([...cites, ...groupCites]),
});
