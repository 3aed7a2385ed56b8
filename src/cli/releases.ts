/** rollcall releases: all releases, or one with its stages, its people and what sources tie it to. */
import type { Command } from 'commander';
import type { Asking, ReleaseAnswer, ReleasesAnswer } from '../actions/ask.ts';
import { release, releases } from '../actions/ask.ts';
import type { Register } from '../actions/registers.ts';
import { Refusal } from '../claim/problem.ts';
import { eventTitle } from '../pages/parts/event-name.ts';
import { originsOf, quantity } from '../pages/parts/evidence.ts';
import { stageBounds } from '../pages/parts/stage-words.ts';
import { whenWords } from '../pages/parts/when.ts';
import { addExamples, does } from './call.ts';
import { EVENT_COLUMNS, eventTableRow, linkWords, putConflicts } from './event-words.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command)
    .argument('[id]', 'one release, pardon or exchange, by its id in the list')
    .description(
      'Releases, pardons and exchanges as told; with an id, one of them: from asked to arrived, who, where the numbers part.',
    );
  addExamples(
    command,
    ['releases --as-of 2025-09-30', 'all of them up to that day, with their ids'],
    ['releases 4x0ndq8v2m6bk1tz --why', 'one of them, each number with its words'],
  );
  does<QuestionOptions, [string | undefined]>(command, (call, id) =>
    id === undefined
      ? answered(call, (register) => releases(register, timesOf(call.options)), showAll)
      : answered(call, (register) => releaseById(register, id, timesOf(call.options)), showOne),
  );
}

async function releaseById(register: Register, id: string, times: Asking): Promise<ReleaseAnswer> {
  const found = await release(register, id, times);
  if (found.kind === 'moved') return releaseById(register, found.id, times);
  if (found.kind === 'answer') return found.answer;
  throw new Refusal({
    code: 'missing_value',
    message: `No release ${id} is known here at that time. \`rollcall releases\` lists them.`,
  });
}

function showAll(sheet: Sheet, { releases: rows }: ReleasesAnswer, why: Why): void {
  sheet.blank();
  if (rows.length === 0) {
    sheet.line(words.t('releases.none'));
    return;
  }
  sheet.table(
    [
      { label: 'When' },
      { label: 'What' },
      { label: 'Id' },
      { label: 'Told' },
      { label: 'Named here' },
      { label: 'To' },
      { label: 'Words' },
    ],
    rows.map((row) => ({
      cells: [
        whenWords(words, row),
        eventTitle(words, row),
        row.id,
        [...new Set(row.told.map((told) => quantity(words, told)))].join(' / ') || words.t('releases.noNumber'),
        words.t('releases.namedOf', { out: row.namedOut, named: row.named, both: row.namedBoth }),
        row.destinations.join(', '),
        row.words,
      ],
      under: why([...row.cites, ...row.told.flatMap(({ cites }) => cites)]),
    })),
  );
}

function showOne(
  sheet: Sheet,
  { release: event, stages, people, ofWhich, links, conflicts, events }: ReleaseAnswer,
  why: Why,
): void {
  sheet.heading(
    `${words.t('release.title', { what: eventTitle(words, event), when: whenWords(words, event) })} (${event.id})`,
  );
  sheet.line(`“${event.words}”`);
  sheet.lines(why(event.cites), 4);
  if (stages.length > 0) {
    sheet.heading(words.t('release.stages'));
    sheet.table(
      [{ label: 'Stage' }, { label: 'Number' }, { label: 'Told' }, { label: 'Named', right: true }],
      stages.map((stage) => ({
        cells: [
          words.t(`stage.${stage.stage}`),
          stageBounds(words, stage) ?? '',
          stage.told.map((row) => `${quantity(words, row)} (${originsOf(row.cites).join(', ')})`).join('; '),
          String(stage.named.length),
        ],
        under: why(stage.told.length > 0 ? stage.told.flatMap(({ cites }) => cites) : stage.cites),
      })),
    );
  }
  if (ofWhich.length > 0) {
    sheet.heading(words.t('release.parts'));
    for (const row of ofWhich)
      sheet.lines([row.text || quantity(words, row), ...why(row.cites).map((line) => `    ${line}`)]);
  }
  if (people.length > 0) {
    sheet.heading(words.t('release.names', { n: people.length }));
    sheet.table(
      [{ label: 'Name' }, { label: 'Id' }, { label: 'Outcome' }, { label: 'Citizenship' }, { label: 'As written' }],
      people.map(({ person, outcome, certain, citizenship, written, cites }) => ({
        cells: [
          person.name,
          person.id,
          `${words.t(`outcome.${outcome}`)}${certain ? '' : `, ${words.t('modality.uncertain')}`}`,
          citizenship ?? '',
          written.filter((form) => form !== person.name).join(' · '),
        ],
        under: why(cites),
      })),
    );
  }
  const ties = links.filter(({ link }) => link !== 'part_of' && link !== 'stage_of');
  sheet.heading(words.t('release.exchange'));
  if (ties.length === 0) sheet.line(words.t('release.noExchange'));
  for (const link of ties) sheet.lines([linkWords(event.id, link), ...why(link.cites).map((line) => `    ${line}`)]);
  if (conflicts.length > 0) {
    sheet.heading(words.t('release.against'));
    putConflicts(sheet, conflicts, why);
  }
  if (events.length > 0) {
    sheet.heading(words.t('release.events'));
    sheet.table(
      EVENT_COLUMNS,
      events.map((part) => eventTableRow(part, why)),
    );
  }
}
