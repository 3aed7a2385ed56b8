/**
 * Who came out and who was arrested, on one scale to both sides of one line. A day is a bar; a month without days is a block
 * as wide as that, hatched. What is told only for longer stands in the table.
 */
import { dayOf } from '../../claim/dates.ts';
import type { EventRow, OverviewAnswer, QuantityRow, Range, ReleaseRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { eventTitle } from '../parts/event-name.ts';
import { quantity, why } from '../parts/evidence.ts';
import { table } from '../parts/table.ts';
import { shortWhen } from '../parts/when.ts';
import type { View } from '../view.ts';
import type { Sheet } from './sheet.ts';
import { line, rect } from './sheet.ts';
import type { TimeAxis } from './time-axis.ts';

/** A total over more days than this says too little of any of them to be drawn: it stands in the table. */
const DRAWN_WITHIN = 62;

/** People who came out, or were arrested: the numbers told, smallest and largest. */
export interface Move {
  readonly kind: 'out' | 'in';
  readonly when: Range;
  readonly low: number;
  readonly high: number;
  readonly sure: boolean;
  readonly told: readonly QuantityRow[];
  readonly event: ReleaseRow | EventRow;
}

export function movesOf({ releases, arrests }: OverviewAnswer): readonly Move[] {
  // A pardon is an act: whom it freed is drawn where somebody tells that they came out.
  const out = releases
    .filter(({ type }) => type !== 'pardon')
    .flatMap((row) => move('out', row, row.told, row.namedOut));
  const arrested = arrests.flatMap((row) =>
    move(
      'in',
      row,
      row.quantities,
      new Set(row.roles.filter(({ role }) => role === 'prisoner').map(({ who }) => who.id)).size,
    ),
  );
  return [...out, ...arrested];
}

function move(
  kind: Move['kind'],
  event: ReleaseRow | EventRow,
  told: readonly QuantityRow[],
  named: number,
): readonly Move[] {
  if (event.modality !== 'actual' && event.modality !== 'uncertain') return [];
  const numbers = told.filter(({ unit, value }) => unit === 'person' && value !== null);
  const values = numbers.flatMap(({ value, max }) => [value ?? 0, max ?? value ?? 0]);
  const low = values.length > 0 ? Math.min(...values) : named;
  const high = values.length > 0 ? Math.max(...values) : named;
  return high === 0
    ? []
    : [{ kind, event, when: event.when, low, high, sure: event.modality === 'actual', told: numbers }];
}

export const moveWords = (view: View, { low, high }: Move): string =>
  low === high ? view.number(low) : view.t('quantity.or', { low, high });

export function drawMoves(
  view: View,
  sheet: Sheet,
  time: TimeAxis,
  moves: readonly Move[],
  zero: number,
  scale: (n: number) => number,
): void {
  if (sheet.narrow)
    sheet.print(
      view.t('chart.ledger.outAndIn'),
      {
        x: 0,
        y: zero - scale(Math.max(1, ...moves.filter(({ kind }) => kind === 'out').map(({ high }) => high))) - 14,
      },
      'strong',
    );
  else {
    sheet.print(view.t('chart.ledger.out'), { x: 0, y: zero - 7 }, 'strong');
    sheet.print(view.t('chart.ledger.arrested'), { x: 0, y: zero + 17 }, 'strong');
  }
  for (const one of moves) drawMove(sheet, time, one, zero, scale);
  sheet.draw(line(time.x0, zero, time.x1, zero, 'axis'));
  for (const one of [...moves].sort((a, b) => b.high - a.high)) {
    const [a, b] = boundsOf(time, one);
    const tip = one.kind === 'out' ? zero - scale(one.high) : zero + scale(one.high);
    const words = moveWords(view, one);
    const look = one.kind === 'out' ? 'words--out' : 'words--held';
    const y = one.kind === 'out' ? Math.min(zero - 4, tip + 10) : Math.min(zero + 16, tip);
    sheet.place(
      words,
      [
        { x: b + 5, y },
        { x: a - 5, y, anchor: 'end' },
        { x: (a + b) / 2, y: one.kind === 'out' ? tip - 5 : tip + 15, anchor: 'middle' },
      ],
      look,
    );
  }
}

export const isDrawn = ({ earliest, latest }: Range): boolean =>
  earliest !== null && latest !== null && dayOf(latest) - dayOf(earliest) <= DRAWN_WITHIN;

const BAR = { narrow: 4, other: 7 } as const;

/** A day is a bar; a month or more without a day is a block as wide as that, hatched. */
function boundsOf(time: TimeAxis, { when }: Move): readonly [number, number] {
  const [a, b] = time.span(when);
  const bar = time.x1 < 400 ? BAR.narrow : BAR.other;
  return b - a > bar ? [a, b] : [a - bar / 2, a + bar / 2];
}

function drawMove(sheet: Sheet, time: TimeAxis, one: Move, zero: number, scale: (n: number) => number): void {
  const [a, b] = boundsOf(time, one);
  const dated = one.when.earliest === one.when.latest;
  const name = one.kind === 'out' ? 'out' : 'held';
  const [low, high] = [scale(one.low), Math.max(3, scale(one.high))];
  const solid = one.sure && dated;
  const box = (from: number, to: number, look: string): Html =>
    rect(a, one.kind === 'out' ? zero - to : zero + from, b - a, to - from, look);
  if (!solid) sheet.draw(box(0, high, `${name}-maybe`));
  else {
    sheet.draw(box(0, low, name));
    if (high > low) sheet.draw(box(low, high, `${name}-maybe`));
  }
  sheet.block({ x: a, y: one.kind === 'out' ? zero - high : zero, w: b - a, h: high });
}

export const movesTable = (view: View, moves: readonly Move[]): Html =>
  table({
    caption: view.t('chart.ledger.movesTable'),
    columns: [
      { label: view.t('chart.lanes.when') },
      { label: view.t('chart.lanes.what') },
      { label: view.t('releases.told') },
      { label: view.t('figures.words') },
    ],
    stacked: true,
    rows: moves.map((one) => [
      shortWhen(view, one.event),
      one.kind === 'out'
        ? html`<a href="${view.paths.release(one.event.id, view.query)}">${eventTitle(view, one.event)}</a>`
        : eventTitle(view, one.event),
      one.told.length === 0
        ? moveWords(view, one)
        : [...new Set(one.told.map((row) => quantity(view, row)))].join('; '),
      why(view, one.event.cites, { bare: true }),
    ]),
  });
