/** rollcall diff: what changed between two states of knowledge, and which entries or publications did it. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { DiffAnswer, KnownStanding, StepRow } from '../actions/ask.ts';
import { diff } from '../actions/ask.ts';
import { changeWords, nameChangeWords, releaseToldWords, standingWords } from '../pages/parts/changes.ts';
import { conflictTitle, valueWords } from '../pages/parts/conflict.ts';
import { eventTitle } from '../pages/parts/event-name.ts';
import { countWords } from '../pages/parts/held.ts';
import { addExamples, does } from './call.ts';
import type { QuestionOptions } from './question.ts';
import { addRegister, answered } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options extends Pick<QuestionOptions, 'asOf' | 'edition'> {
  readonly known: readonly string[];
}

export function define(command: Command): void {
  addRegister(
    command
      .requiredOption(
        '--known <date>',
        'given twice: the two days whose knowledge is compared (once: with what is known now)',
        twice,
      )
      .option('--as-of <date>', 'the day in the world that is asked about (YYYY-MM-DD; default: the latest known)'),
  ).description(
    'What changed between two states of knowledge: who stands otherwise, which stays, releases, conflicts and names; and which entries did it, who made them and why (in an edition: which publications).',
  );
  addExamples(
    command,
    ['diff --known 2025-09-01 --known 2025-10-01', 'what September 2025 added, of how things stood on the latest day'],
    [
      'diff --known 2025-09-01 --known 2025-10-01 --as-of 2025-09-15 --edition public',
      'of how things stood on 15 September, by the publications of the public edition',
    ],
  );
  does<Options>(command, async (call) => {
    const { asOf, known } = call.options;
    await answered(call, (register) => diff(register, known[0], known[1], { asOf }), show);
  });
}

/** Collects the two days; a third is one too many. */
function twice(day: string, before: readonly string[] = []): readonly string[] {
  if (before.length === 2) throw new InvalidArgumentError('Two states are compared: give --known twice.');
  return [...before, day];
}

function show(sheet: Sheet, answer: DiffAnswer): void {
  const { asked, earlier, later, count, people, releases, conflicts, names, steps } = answer;
  const day = (known: string | null): string => known ?? asked.latestDay;
  sheet.line(
    words.t('changes.lede', {
      day: asked.day,
      earlier: day(earlier.knownDay),
      later: day(later.knownDay),
      before: countWords(words, count.earlier),
      after: countWords(words, count.later),
    }),
  );
  if (people.length + releases.length + conflicts.length + names.length === 0) sheet.line(words.t('changes.none'));
  const table = (title: string, first: string, rows: readonly (readonly string[])[], more: readonly string[]): void => {
    if (rows.length === 0) return;
    sheet.heading(title);
    sheet.table(
      [first, ...more, words.t('changes.step')].map((label) => ({ label })),
      rows.map((cells) => ({ cells })),
    );
  };
  const [was, is, what] = [words.t('changes.earlier'), words.t('changes.later'), words.t('changes.what')];
  table(
    words.t('changes.people', { n: people.length }),
    words.t('changes.person'),
    people.map((row) => [
      row.person.name,
      standing(row.earlier),
      standing(row.later),
      changeWords(words, row),
      row.steps.join(', '),
    ]),
    [was, is, what],
  );
  table(
    words.t('changes.releases', { n: releases.length }),
    words.t('changes.release'),
    releases.map(({ earlier: old, later: now, steps: at }) => {
      const row = now ?? old;
      return [
        row ? `${eventTitle(words, row)}, ${words.range(row.when)}` : '',
        old ? releaseToldWords(words, old) : words.t('changes.untold'),
        now ? releaseToldWords(words, now) : words.t('conflictChange.gone'),
        at.join(', '),
      ];
    }),
    [was, is],
  );
  table(
    words.t('changes.conflicts', { n: conflicts.length }),
    words.t('changes.conflict'),
    conflicts.map(({ conflict, change, steps: at }) => [
      conflictTitle(words, conflict),
      conflict.values.map(({ text }) => valueWords(words, text)).join(words.t('conflict.or')),
      words.t(`conflictChange.${change}`),
      at.join(', '),
    ]),
    [words.t('changes.conflictValues'), what],
  );
  table(
    words.t('changes.names', { n: names.length }),
    was,
    names.map((row) => [row.earlier ?? '', row.later ?? '', nameChangeWords(words, row), row.steps.join(', ')]),
    [is, what],
  );
  if (steps.length > 0) showSteps(sheet, steps);
}

const standing = (one: KnownStanding | null): string =>
  one === null ? words.t('changes.unknown') : `${words.t(`status.short.${one.status}`)}. ${standingWords(words, one)}`;

/** Who and why where this register knows it: an edition does not. */
function showSteps(sheet: Sheet, steps: readonly StepRow[]): void {
  sheet.heading(words.t('changes.steps', { n: steps.length }));
  const desk = steps.some(({ kind }) => kind !== null);
  sheet.table(
    [words.t('changes.step'), words.t('changes.at'), ...(desk ? ['What', 'Who', 'Why'] : [])].map((label) => ({
      label,
    })),
    steps.map(({ step, at, kind, who, why }) => ({
      cells: [String(step), at, ...(desk ? [kind ?? '', who ?? '(erased)', why ?? '(erased)'] : [])],
    })),
  );
}
