/** A release, one mark a person, by what became of them: filled = out and named, hatched = possible, split = told both ways, outline = counted and not named. */
import type { BatchPerson, ReleaseAnswer, StageRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html, trusted } from '../html.ts';
import { figureBox } from '../parts/figure.ts';
import type { MarkName } from '../parts/marks.ts';
import { legend } from '../parts/marks.ts';
import { personAnchor } from '../parts/person-anchor.ts';
import { table } from '../parts/table.ts';
import type { View } from '../view.ts';
import type { Sheet } from './sheet.ts';
import { at, cut, drawings, path, pieces, rect } from './sheet.ts';

const SIDE = 26;
const GAP = 4;
/** More marks than this are no longer counted by eye; the rest is told in words. */
const MARKS_AT_MOST = 300;

interface Group {
  readonly outcome: BatchPerson['outcome'] | 'counted';
  readonly citizens: boolean;
  readonly people: readonly { readonly number: number; readonly person: BatchPerson }[];
  readonly count: number;
}

const ORDER: readonly BatchPerson['outcome'][] = ['refused', 'returned', 'both', 'out', 'named'];

export function matrixFigure(view: View, answer: ReleaseAnswer): Html {
  const groups = groupsOf(answer);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const words = groups.map((group) => view.t('chart.matrix.group', { n: group.count, what: nameOf(view, group) }));
  return figureBox({
    title: view.t('chart.matrix.title', { named: answer.people.length, total }),
    drawn: view.t('chart.matrix.drawn'),
    drawings: drawings(view.t('chart.matrix.label', { n: total, groups: view.list(words) }), (sheet) =>
      drawMatrix(view, sheet, groups),
    ),
    legend: legend(marksOf(view, groups)),
    tableTitle: view.t('chart.matrix.table'),
    table: table({
      caption: view.t('chart.matrix.table'),
      columns: [
        { label: view.t('chart.matrix.what') },
        { label: view.t('chart.matrix.people'), number: true },
        { label: view.t('chart.matrix.names') },
      ],
      stacked: true,
      rows: groups.map((group) => [
        nameOf(view, group),
        view.number(group.count),
        html`${group.people.map(({ person }, index) => html`${index > 0 && ', '}<a href="#${personAnchor(person.person.id)}">${person.person.name}</a>`)}`,
      ]),
    }),
  });
}

/** By outcome, those of whom a citizenship is told apart; last whom the sources count and nobody names. */
function groupsOf({ people, release, stages }: ReleaseAnswer): readonly Group[] {
  const numbered = people.map((person, index) => ({ number: index + 1, person }));
  const named = ORDER.flatMap((outcome) =>
    [false, true].map((citizens): Group => {
      const of = numbered.filter(
        ({ person }) => person.outcome === outcome && (person.citizenship !== null) === citizens,
      );
      return { outcome, citizens, people: of, count: of.length };
    }),
  ).filter(({ count }) => count > 0);
  const rest = wholeOf(release.quantities, stages) - people.length;
  return rest > 0 ? [...named, { outcome: 'counted', citizens: false, people: [], count: rest }] : named;
}

/** The largest number told for the whole of those let out; demands and other units do not count. */
function wholeOf(quantities: ReleaseAnswer['release']['quantities'], stages: readonly StageRow[]): number {
  const told = quantities.filter(({ unit }) => unit === 'person').flatMap(({ value, max }) => [value ?? 0, max ?? 0]);
  const staged = stages
    .filter(({ stage }) => stage === 'out' || stage === 'pardoned' || stage === 'announced')
    .flatMap(({ high }) => [high ?? 0]);
  return Math.max(0, ...(told.length > 0 ? told : staged));
}

const nameOf = (view: View, { outcome, citizens }: Group): string =>
  outcome === 'counted'
    ? view.t('chart.matrix.counted')
    : citizens
      ? view.t('chart.matrix.citizens', { what: view.t(`outcome.${outcome}`) })
      : view.t(`outcome.${outcome}`);

const MARK_OF: Readonly<Record<Group['outcome'], MarkName>> = {
  refused: 'possible',
  returned: 'possible',
  both: 'split',
  out: 'out',
  named: 'none',
  counted: 'counted',
};

function marksOf(view: View, groups: readonly Group[]): readonly (readonly [MarkName, string])[] {
  const seen = new Map<MarkName, string>();
  for (const { outcome } of groups)
    if (!seen.has(MARK_OF[outcome]))
      seen.set(MARK_OF[outcome], outcome === 'counted' ? view.t('chart.matrix.counted') : view.t(`outcome.${outcome}`));
  if (groups.some(({ citizens }) => citizens)) seen.set('cutCorner', view.t('chart.matrix.corner'));
  return [...seen.entries()];
}

function drawMatrix(view: View, sheet: Sheet, groups: readonly Group[]): number {
  const x0 = sheet.narrow ? 0 : sheet.size === 'middle' ? 230 : 270;
  const row = Math.floor((sheet.width - x0 + GAP) / (SIDE + GAP));
  let y = 2;
  for (const group of groups) {
    const title = view.t('chart.matrix.group', { n: group.count, what: nameOf(view, group) });
    if (sheet.narrow) {
      sheet.print(cut(title, sheet.width, 'strong'), { x: 0, y: y + 13 }, 'strong');
      y += 20;
    } else sheet.print(cut(title, x0 - 16, 'strong'), { x: 0, y: y + 18 }, 'strong');
    const shown = Math.min(group.count, MARKS_AT_MOST);
    for (let index = 0; index < shown; index += 1) {
      const one = group.people[index];
      sheet.draw(
        mark(
          x0 + (index % row) * (SIDE + GAP),
          y + Math.floor(index / row) * (SIDE + GAP),
          group,
          one ? String(one.number) : '',
        ),
      );
    }
    y += Math.ceil(Math.max(1, shown) / row) * (SIDE + GAP) + (sheet.narrow ? 8 : 12);
  }
  return y;
}

function mark(x: number, y: number, { outcome, citizens }: Group, number: string): Html {
  const label = (look: string): Html =>
    number === ''
      ? trusted('')
      : trusted(`<text class="in-mark${look}" x="${x + SIDE / 2}" y="${y + SIDE / 2 + 4}">${number}</text>`);
  const corner = citizens ? path(`M${at(x + SIDE + 0.5, y - 0.5)}v9.5l-9.5 -9.5z`, 'ground') : trusted('');
  switch (outcome) {
    case 'out':
      return pieces(rect(x, y, SIDE, SIDE, 'out'), corner, label(' in-mark--out'));
    case 'refused':
    case 'returned':
      return pieces(
        rect(x + 1, y + 1, SIDE - 2, SIDE - 2, 'held-maybe'),
        rect(x + 5, y + 6, SIDE - 10, SIDE - 12, 'ground'),
        label(''),
      );
    case 'both':
      return pieces(
        path(`M${at(x, y)}h${SIDE}L${at(x, y + SIDE)}z`, 'out'),
        path(`M${at(x + SIDE, y)}v${SIDE}h${-SIDE}z`, 'held-maybe'),
        rect(x + 5, y + 6, SIDE - 10, SIDE - 12, 'ground'),
        label(''),
      );
    case 'named':
      return pieces(rect(x + 1, y + 1, SIDE - 2, SIDE - 2, 'deal-ring'), label(''));
    case 'counted':
      return rect(x + 1, y + 1, SIDE - 2, SIDE - 2, 'out-counted');
    default:
      return outcome satisfies never;
  }
}
