/** Lists held against each other: numbers, who is on which, who may be one person, how each list was read. */
import type {
  ListedName,
  ListHead,
  ListOutcome,
  ListPair,
  ListPerson,
  ReconcileAnswer,
} from '../../derive/list-answers.ts';
import { outcomeOf, sectionsOf } from '../../derive/list-answers.ts';
import type { Html, Piece } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { listName } from './list-name.ts';
import { marked } from './marks.ts';
import { nothing, opening } from './opening.ts';
import { reasons } from './reasons.ts';
import { table } from './table.ts';

export function reconciledParts(view: View, answer: ReconcileAnswer): Piece[] {
  return [
    head(view, answer),
    numbers(view, answer),
    answer.lists.length === 2 ? ofTwo(view, answer) : matrix(view, answer),
    pairs(view, answer, answer.unsure, 'Unsure'),
    pairs(view, answer, answer.repeats, 'Repeats'),
    lists(view, answer),
  ];
}

const count = ({ people }: ReconcileAnswer, is: (person: ListPerson) => boolean): number => people.filter(is).length;
const settledOn = (answer: ReconcileAnswer, n: number): number =>
  count(answer, ({ names, open }) => names.length === n && !(open && n === 1));

/** The finding in one sentence. */
export function reconciledHeading(view: View, answer: ReconcileAnswer): string {
  const { lists: heads, people } = answer;
  return heads.length === 2
    ? view.t('reconciled.headingTwo', { both: settledOn(answer, 2) })
    : view.t('reconciled.headingMany', {
        people: people.length,
        lists: heads.length,
        all: settledOn(answer, heads.length),
      });
}

const head = (view: View, answer: ReconcileAnswer): Html =>
  opening({
    kicker:
      answer.asOf === null
        ? view.t('reconciled.kicker')
        : view.t('reconciled.kickerDay', { day: view.day(answer.asOf) }),
    title: reconciledHeading(view, answer),
    lede: view.t('reconciled.lede'),
  });

function numbers(view: View, answer: ReconcileAnswer): Html {
  const { lists: heads, unsure } = answer;
  const name = (list: number): string => listName(view, heads[list]);
  const one = (figure: number, label: string): Html =>
    html`<div class="figures__one"><strong class="figures__number">${view.number(figure)}</strong><div class="figures__label"><p class="long">${label}</p></div></div>`;
  const open = one(unsure.length, view.t('reconciled.unsure', { n: unsure.length }));
  const outcome = outcomeOf(answer);
  if (outcome && heads.length > 2) return ofDemanded(view, answer, outcome, one);
  const only = (list: number): number =>
    count(answer, ({ names, open: asked }) => !asked && names.length === 1 && names[0]?.list === list) +
    (heads[list]?.beyond ?? 0);
  const figures =
    heads.length === 2
      ? [
          one(settledOn(answer, 2), view.t('reconciled.both')),
          ...heads.map((_, list) => one(only(list), view.t('reconciled.only', { list: name(list) }))),
          open,
        ]
      : [
          one(settledOn(answer, heads.length), view.t('reconciled.onAll')),
          one(
            count(answer, ({ names }) => names.length > 1 && names.length < heads.length),
            view.t('reconciled.onSeveral'),
          ),
          one(settledOn(answer, 1), view.t('reconciled.onOne')),
          open,
        ];
  return html`<div class="figures" role="group" aria-label="${view.t('reconciled.numbers')}">${figures}</div>`;
}

function ofDemanded(
  view: View,
  { lists: heads }: ReconcileAnswer,
  { of, each, onNone, open }: ListOutcome,
  one: (figure: number, label: string) => Html,
): Html {
  const demanded = heads[of];
  return html`<section aria-labelledby="numbers"><h2 id="numbers">${view.t('reconciled.ofDemanded', { n: demanded?.people ?? 0, list: listName(view, demanded) })}</h2>
<div class="figures">${each.map(({ list, people }) => one(people, titleOf(view, heads[list])))}${one(onNone, view.t('reconciled.onNone'))}${open > 0 && one(open, view.t('reconciled.openOf'))}</div></section>`;
}

/** "came out: released.html"; the name alone where nobody said what it is of. */
const titleOf = (view: View, head: ListHead | undefined): string =>
  head === undefined || head.role === 'given' || head.found === 'register'
    ? listName(view, head)
    : `${view.word('reconciled.role', head.role)}: ${head.name}`;

function ofTwo(view: View, answer: ReconcileAnswer): Piece {
  const [a, b] = answer.lists.map((one) => titleOf(view, one));
  const sections = sectionsOf(answer);
  const both = sections.find(({ on }) => on.length === 2)?.people ?? [];
  return [
    html`<section aria-labelledby="both"><h2 id="both">${view.t('reconciled.sectionBoth')}</h2>
${
  both.length === 0
    ? nothing(view.t('reconciled.none'))
    : table({
        caption: view.t('reconciled.caption'),
        columns: [{ label: a ?? '' }, { label: b ?? '' }, { label: view.t('reconciled.why') }],
        stacked: true,
        rows: both.map(({ names, why }) => [...names.map((name) => written(view, name)), reasons(view, why[0] ?? [])]),
      })
}</section>`,
    html`<div class="two">${answer.lists.map((one, list) => {
      const people = sections.find(({ on }) => on.length === 1 && on[0] === list)?.people ?? [];
      return html`<section aria-labelledby="only-${list}"><h2 id="only-${list}" class="long">${view.t('reconciled.sectionOnly', { list: listName(view, one) })}</h2>
${
  people.length === 0
    ? nothing(view.t('reconciled.none'))
    : html`<ol class="listed">${people.map(({ names }) => html`<li>${names[0] && written(view, names[0])}</li>`)}</ol>`
}${one.beyond > 0 && html`<p class="note">${view.t('reconciled.andMore', { n: one.beyond })}</p>`}</section>`;
    })}</div>`,
  ];
}

/** Person by list: the name as each list writes it, and why it is the same person, folded away. */
function matrix(view: View, { lists: heads, people }: ReconcileAnswer): Html {
  return html`<section aria-labelledby="all"><h2 id="all">${view.t('reconciled.sectionAll')}</h2>
<div class="crossed">${table({
    caption: view.t('reconciled.caption'),
    columns: [{ label: view.t('reconciled.person') }, ...heads.map((one) => ({ label: titleOf(view, one) }))],
    stacked: true,
    rows: people.map((person) => [
      html`${person.names[0]?.name}${person.open && html` ${marked('possible', view.t('reconciled.more'))}`}${whyFolded(view, person)}`,
      ...heads.map((_, list) => {
        const name = person.names.find((one) => one.list === list);
        return name ? written(view, name) : '';
      }),
    ]),
  })}</div></section>`;
}

function whyFolded(view: View, { names, why }: ListPerson): Html | false {
  return (
    why.length > 0 &&
    html`<details class="why"><summary class="why__summary">${view.t('reconciled.why')}</summary><ul class="reasons">${why.map(
      (own, at) => html`<li><b>${names[at + 1]?.name}</b> ${reasons(view, own)}</li>`,
    )}</ul></details>`
  );
}

function pairs(
  view: View,
  { lists: heads }: ReconcileAnswer,
  found: readonly ListPair[],
  kind: 'Unsure' | 'Repeats',
): Html | false {
  const where = ({ list }: ListedName): Html =>
    html`<span class="table__under long">${listName(view, heads[list])}</span>`;
  return (
    found.length > 0 &&
    html`<section aria-labelledby="${kind}"><h2 id="${kind}">${view.t(`reconciled.section${kind}`)}</h2>
<p class="note">${view.t(kind === 'Unsure' ? 'reconciled.unsureWhat' : 'reconciled.repeatsWhat')}</p>
${table({
  caption: view.t(kind === 'Unsure' ? 'reconciled.captionUnsure' : 'reconciled.captionRepeats'),
  columns: [
    { label: view.t('reconciled.person') },
    { label: view.t('reconciled.perhaps') },
    { label: view.t('reconciled.why') },
  ],
  stacked: true,
  rows: found.map(({ a, b, why }) => [
    html`${written(view, a)}${where(a)}`,
    html`${written(view, b)}${where(b)}`,
    reasons(view, why),
  ]),
})}</section>`
  );
}

function lists(view: View, { lists: heads }: ReconcileAnswer): Html {
  const roled = heads.some(({ role }) => role !== 'given');
  return html`<section aria-labelledby="lists"><h2 id="lists">${view.t('reconciled.lists')}</h2>
${table({
  caption: view.t('reconciled.captionLists'),
  columns: [
    { label: view.t('reconciled.list') },
    ...(roled ? [{ label: view.t('reconciled.role') }] : []),
    { label: view.t('reconciled.people') },
    { label: view.t('reconciled.how') },
  ],
  stacked: true,
  rows: heads.map((one) => [
    html`<span class="long">${listName(view, one)}</span>`,
    ...(roled ? [view.word('reconciled.role', one.role)] : []),
    view.number(one.people),
    how(view, one),
  ]),
})}</section>`;
}

/** Lines that nothing was read of are all in the data; a page names the first. */
const LINES_NAMED = 12;

function how(view: View, { found, columns, nameless }: ListHead): Piece {
  const lines = nameless.slice(0, LINES_NAMED).map(String);
  return [
    found === 'columns'
      ? view.t('reconciled.found.columns', {
          columns: view.list(columns.map((column) => view.t('reconciled.found.column', { column }))),
        })
      : view.word('reconciled.found', found),
    nameless.length > 0 &&
      html`<span class="table__under">${view.t('reconciled.nameless', { n: nameless.length, more: nameless.length - lines.length, lines: lines.join(', ') })}</span>`,
  ];
}

/** Where the name is a register's, how the person stands there; with a way to their page, where there are pages. */
function written(view: View, { name, at, id }: ListedName): Html {
  if (id === undefined) return html`<span class="listed__name">${name}</span> <span class="listed__at">${at}</span>`;
  const known = view.site.editionStep > 0 ? html`<a href="${view.paths.person(id, view.query)}">${name}</a>` : name;
  return html`<span class="listed__name">${known}</span> <span class="listed__at">${view.word('status.short', at)}</span>`;
}
