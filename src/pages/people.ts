/** People held or freed, by name; a search takes any spelling. */
import type { PeopleAnswer, PersonBrief } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { nothing, opening } from './parts/opening.ts';
import { doubtWords, statusMark } from './parts/status.ts';
import { table } from './parts/table.ts';
import { seenWords } from './parts/when.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function peoplePage(answer: PeopleAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { asked, query, people } = answer;
  return layout(view, {
    title: query === null ? view.t('people.title') : view.t('people.searchTitle', { query }),
    place: 'people',
    asked,
    ...(query === null ? {} : { kept: { q: query } }),
    main: [
      opening({
        kicker: view.t('people.kicker', { day: view.day(asked.day) }),
        title: query === null ? view.t('people.heading') : view.t('people.searchHeading', { n: people.length, query }),
        lede: view.t('people.lede'),
      }),
      search(view, query),
      people.length === 0
        ? nothing(view.t(query === null ? 'people.none' : 'people.noneFound'))
        : peopleTable(view, people),
      html`<p class="note">${view.t('people.notListed')}</p>`,
    ],
  });
}

const search = (
  view: View,
  query: string | null,
): Html => html`<form class="search" method="get" action="${view.paths.people()}" role="search">
${view.query.asOf !== undefined && html`<input type="hidden" name="asOf" value="${view.query.asOf}">`}
${view.query.known !== undefined && html`<input type="hidden" name="known" value="${view.query.known}">`}
<label class="search__field">${view.t('people.searchLabel')} <input type="search" name="q" value="${query ?? ''}" autocomplete="off" spellcheck="false"></label>
<button>${view.t('people.search')}</button>
</form>`;

const SPELLINGS_SHOWN = 4;

const peopleTable = (view: View, people: readonly PersonBrief[]): Html =>
  table({
    caption: view.t('people.caption'),
    columns: [
      { label: view.t('people.name') },
      { label: view.t('people.status') },
      { label: view.t('people.why') },
      { label: view.t('people.documents'), number: true },
    ],
    stacked: true,
    rows: people.map((person) => [
      html`<a href="${view.paths.person(person.id, view.query)}">${person.name}</a>${otherSpellings(person)}`,
      statusMark(view, person.status),
      person.doubts.length > 0
        ? doubtWords(view, person.doubts, person.seenAs).join(' ')
        : person.seenAs === null
          ? ''
          : seenWords(view, person.seenAs),
      view.number(person.documents),
    ]),
  });

function otherSpellings({ name, spellings }: PersonBrief): Html | false {
  const others = spellings.filter((spelling) => spelling !== name);
  return (
    others.length > 0 &&
    html` <span class="table__under">${others.slice(0, SPELLINGS_SHOWN).join(' · ')}${others.length > SPELLINGS_SHOWN && ' …'}</span>`
  );
}
