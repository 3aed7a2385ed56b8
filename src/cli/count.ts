/** rollcall count: who is held on a day, by name or by group, and beside it what organisations report; never added to each other. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { CountAnswer, CountByAnswer, FigureRow, GroupMember, Until } from '../actions/ask.ts';
import { countBy, countHeld, DIMENSIONS, figures } from '../actions/ask.ts';
import { Refusal } from '../claim/problem.ts';
import { boundsWords, groupWords } from '../pages/parts/groups.ts';
import { countsWords, countWords } from '../pages/parts/held.ts';
import { doubtWords } from '../pages/parts/status.ts';
import { seenWords } from '../pages/parts/when.ts';
import { addExamples, does } from './call.ts';
import { figuresTable } from './figures.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { entryNumber } from './undo.ts';
import { words } from './words.ts';

interface Options extends QuestionOptions {
  readonly until: Until;
  readonly limit?: number;
  readonly by?: string;
  readonly group?: string;
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
    .option('--limit <n>', 'at most so many people in the list; the count is of all', entryNumber)
    .addOption(
      new Option('--by <what>', 'how many in each group, in place of the names').choices(DIMENSIONS).conflicts('until'),
    )
    .option('--group <words>', 'with --by: who is counted in one group, by its words or id')
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
    ['count --as-of 2025-09-15 --by place', 'how many in each place, and who may be in several'],
    ['count --as-of 2025-09-15 --edition public --format json', 'what the public edition answers, for a program'],
  );
  does<Options>(command, (call) => {
    const { by, group } = call.options;
    if (by !== undefined)
      return answered(
        call,
        (register) => countBy(register, by, { ...timesOf(call.options), group, limit: call.options.limit }),
        showGroups,
      );
    if (group !== undefined)
      throw new Refusal({
        code: 'missing_value',
        message: `--group names a group of what? Say it with --by, such as --by place.`,
      });
    return answered(
      call,
      async (register): Promise<Answer> => ({
        ...(await countHeld(register, {
          ...timesOf(call.options),
          until: call.options.until,
          limit: call.options.limit,
        })),
        figures: (await figures(register, timesOf(call.options))).figures.filter(({ scope }) => scope === 'held_now'),
      }),
      show,
    );
  });
}

function showGroups(sheet: Sheet, answer: CountByAnswer, why: Why): void {
  const { dimension, whole, groups, sum, straddling, moreStraddling, members } = answer;
  sheet.heading(words.t('counts.heading', { by: words.t(`by.${dimension}`), count: countWords(words, whole) }));
  sheet.line(words.t(`byWhat.${dimension}`));
  if (groups.length === 0) {
    sheet.line(words.t('counts.none'));
    return;
  }
  sheet.blank();
  sheet.table(
    [
      { label: words.t('counts.group') },
      { label: words.t('counts.certain'), right: true },
      { label: words.t('counts.possible'), right: true },
    ],
    [
      ...groups.map(({ group, certain, possible }) => ({
        cells: [groupWords(words, dimension, group), words.number(certain), words.number(possible)],
      })),
      { cells: [words.t('counts.whole'), words.number(whole.certain), words.number(whole.possible)] },
    ],
  );
  if (sum !== null && straddling.length > 0) {
    sheet.blank();
    sheet.line(words.t('counts.sum', { sum: boundsWords(words, sum), whole: boundsWords(words, whole) }));
    sheet.table(
      [
        { label: words.t('counts.person') },
        { label: 'Id' },
        { label: words.t('counts.why') },
        { label: words.t('counts.mayBeIn') },
      ],
      straddling.map(({ person, why: reason, groups: may }) => ({
        cells: [
          person.name,
          person.id,
          words.t(`counts.${reason}`),
          words.list(may.map((group) => groupWords(words, dimension, group))),
        ],
      })),
    );
    if (moreStraddling > 0) sheet.line(words.t('counts.moreStraddling', { n: moreStraddling }));
  }
  if (members !== null) showMembers(sheet, dimension, members, why);
}

function showMembers(
  sheet: Sheet,
  dimension: CountByAnswer['dimension'],
  members: readonly GroupMember[],
  why: Why,
): void {
  sheet.blank();
  if (members.length === 0) {
    sheet.line(words.t('counts.nobody'));
    return;
  }
  sheet.table(
    [
      { label: 'Person' },
      { label: 'Id' },
      { label: 'On this day' },
      { label: words.t('counts.belongs') },
      { label: 'What is missing' },
    ],
    members.map(({ person, sure, belongs, others, doubts, seenAs, cites }) => ({
      cells: [
        person.name,
        person.id,
        words.t(`held.${sure}`),
        belongs === 'sure'
          ? words.t('counts.sure')
          : words.t('counts.maybe', { others: words.list(others.map((group) => groupWords(words, dimension, group))) }),
        doubtWords(words, doubts, seenAs).join(' '),
      ],
      under: why(cites),
    })),
  );
}

function show(sheet: Sheet, { certain, possible, until, rows, more, figures: told }: Answer, why: Why): void {
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
  if (more > 0) sheet.line(words.t('home.moreNamed', { n: more }));
  sheet.heading(
    `Reported by organisations, nearest day first${told.length > FIGURES_SHOWN ? ` (${FIGURES_SHOWN} of ${told.length}; all: rollcall figures)` : ''}`,
  );
  if (told.length === 0) sheet.line(words.t('figures.none'));
  else figuresTable(sheet, told.slice(0, FIGURES_SHOWN), why);
}
