/** What changed between two states of knowledge, and at which steps. */
import type {
  ConflictChange,
  DiffAnswer,
  KnownStanding,
  NameChange,
  PersonChange,
  ReleaseChange,
} from '../derive/change-answers.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html, NOTHING } from './html.ts';
import { layout } from './layout.ts';
import { changeWords, nameChangeWords, releaseToldWords, standingWords } from './parts/changes.ts';
import { conflictTitle, valueWords } from './parts/conflict.ts';
import { eventTitle } from './parts/event-name.ts';
import { countWords } from './parts/held.ts';
import { nothing, opening } from './parts/opening.ts';
import { statusMark } from './parts/status.ts';
import { table } from './parts/table.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function changesPage(answer: DiffAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { asked, people, releases, conflicts, names, steps, count } = answer;
  const [earlier, later] = [answer.earlier.knownDay ?? asked.latestDay, answer.later.knownDay ?? asked.latestDay];
  const none = people.length + releases.length + conflicts.length + names.length === 0;
  return layout(view, {
    title: view.t('changes.title'),
    place: 'counts',
    asked,
    kept: { from: earlier, to: later },
    ownForm: true,
    main: [
      opening({
        kicker: view.t('changes.kicker', { day: view.day(asked.day) }),
        title: view.t('changes.heading', { earlier: view.day(earlier), later: view.day(later) }),
        lede: view.t('changes.lede', {
          day: view.day(asked.day),
          earlier: view.day(earlier),
          later: view.day(later),
          before: countWords(view, count.earlier),
          after: countWords(view, count.later),
        }),
      }),
      form(view, asked.day, earlier, later),
      none && nothing(view.t('changes.none')),
      people.length > 0 && peopleTable(view, people),
      releases.length > 0 && releasesTable(view, releases),
      conflicts.length > 0 && conflictsTable(view, conflicts),
      names.length > 0 && namesTable(view, names),
      steps.length > 0 &&
        html`<section><h2>${view.t('changes.steps', { n: steps.length })}</h2>${table({
          caption: view.t('changes.stepsCaption'),
          columns: [{ label: view.t('changes.step') }, { label: view.t('changes.at') }],
          rows: steps.map(({ step, at }) => [view.number(step), view.day(at.slice(0, 10))]),
        })}</section>`,
    ],
  });
}

const form = (
  view: View,
  day: string,
  earlier: string,
  later: string,
): Html => html`<form class="search" method="get" action="${view.paths.changes()}">
<label class="asked__field">${view.t('changes.day')} <input name="asOf" size="10" maxlength="24" autocomplete="off" spellcheck="false" title="${view.t('asked.hint')}" value="${day}"></label>
<label class="asked__field">${view.t('changes.from')} <input name="from" size="10" maxlength="24" autocomplete="off" spellcheck="false" title="${view.t('asked.hint')}" value="${earlier}"></label>
<label class="asked__field">${view.t('changes.to')} <input name="to" size="10" maxlength="24" autocomplete="off" spellcheck="false" title="${view.t('asked.hint')}" value="${later}"></label>
<button>${view.t('changes.show')}</button>
</form>`;

const stepsCell = (view: View, steps: readonly number[]): string => steps.map((step) => view.number(step)).join(', ');

const standing = (view: View, one: KnownStanding | null): Html =>
  one === null
    ? html`${view.t('changes.unknown')}`
    : html`${statusMark(view, one.status)} <span class="table__under">${standingWords(view, one)}</span>`;

const section = (title: string, body: Html): Html => html`<section><h2>${title}</h2>${body}</section>`;

const earlierLater = (view: View, first: string): { readonly label: string }[] => [
  { label: first },
  { label: view.t('changes.earlier') },
  { label: view.t('changes.later') },
];

const peopleTable = (view: View, people: readonly PersonChange[]): Html =>
  section(
    view.t('changes.people', { n: people.length }),
    table({
      caption: view.t('changes.peopleCaption'),
      columns: [
        ...earlierLater(view, view.t('changes.person')),
        { label: view.t('changes.what') },
        { label: view.t('changes.step') },
      ],
      stacked: true,
      rows: people.map((row) => [
        html`<a href="${view.paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
        standing(view, row.earlier),
        standing(view, row.later),
        changeWords(view, row),
        stepsCell(view, row.steps),
      ]),
    }),
  );

const releasesTable = (view: View, releases: readonly ReleaseChange[]): Html =>
  section(
    view.t('changes.releases', { n: releases.length }),
    table({
      caption: view.t('changes.releasesCaption'),
      columns: [...earlierLater(view, view.t('changes.release')), { label: view.t('changes.step') }],
      stacked: true,
      rows: releases.map(({ earlier, later, steps }) => [
        releaseName(view, later ?? earlier),
        earlier ? releaseToldWords(view, earlier) : view.t('changes.untold'),
        later ? releaseToldWords(view, later) : view.t('conflictChange.gone'),
        stepsCell(view, steps),
      ]),
    }),
  );

const releaseName = (view: View, row: ReleaseChange['later']): Piece =>
  row === null
    ? NOTHING
    : html`<a href="${view.paths.release(row.id, view.query)}">${eventTitle(view, row)}, ${view.shortRange(row.when)}</a>`;

const conflictsTable = (view: View, conflicts: readonly ConflictChange[]): Html =>
  section(
    view.t('changes.conflicts', { n: conflicts.length }),
    table({
      caption: view.t('changes.conflictsCaption'),
      columns: [
        { label: view.t('changes.conflict') },
        { label: view.t('changes.conflictValues') },
        { label: view.t('changes.what') },
        { label: view.t('changes.step') },
      ],
      stacked: true,
      rows: conflicts.map(({ conflict, change, steps }) => [
        conflictTitle(view, conflict),
        conflict.values.map(({ text }) => valueWords(view, text)).join(view.t('conflict.or')),
        view.t(`conflictChange.${change}`),
        stepsCell(view, steps),
      ]),
    }),
  );

const namesTable = (view: View, names: readonly NameChange[]): Html =>
  section(
    view.t('changes.names', { n: names.length }),
    table({
      caption: view.t('changes.namesCaption'),
      columns: [
        ...earlierLater(view, view.t('changes.person')).slice(1),
        { label: view.t('changes.what') },
        { label: view.t('changes.step') },
      ],
      stacked: true,
      rows: names.map((row) => [
        row.earlier ?? '',
        row.later ?? '',
        nameChangeWords(view, row),
        stepsCell(view, row.steps),
      ]),
    }),
  );
