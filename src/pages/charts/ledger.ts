/**
 * The ledger: one time line; on top the figures as told and whom the register can name, under them who came out and who was
 * arrested, under them the dealings by side. Told figures and names have panels of their own: they are never one number.
 */
import { scaleLinear } from 'd3-scale';
import type { Day } from '../../claim/dates.ts';
import { dayOf } from '../../claim/dates.ts';
import type { BandPoint, FigureRow, OverviewAnswer } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { figureBox } from '../parts/figure.ts';
import { figuresTable, figureWords } from '../parts/figures-table.ts';
import { legend } from '../parts/marks.ts';
import { table } from '../parts/table.ts';
import type { View } from '../view.ts';
import type { Lane } from './lanes.ts';
import { drawLanes, isPlaced, LANE, lanesOf, marginFor } from './lanes.ts';
import type { Move } from './moves.ts';
import { drawMoves, isDrawn, movesOf, movesTable, moveWords } from './moves.ts';
import { isMore, pointUp } from './point.ts';
import type { Sheet } from './sheet.ts';
import { at, drawings, line, path } from './sheet.ts';
import type { TimeAxis } from './time-axis.ts';
import { busyFrom, drawBreak, drawTime, timeAxis } from './time-axis.ts';

const LANES_AT_MOST = 5;
/** A silence of the figures that is longer than this is named in the picture. Days. */
const LONG_SILENCE = 150;

export function ledgerFigure(view: View, answer: OverviewAnswer): Html {
  const [from, to] = [dayOf(answer.from), dayOf(answer.to)];
  const figures = answer.figures
    .filter(
      (row) =>
        row.unit === 'person' &&
        row.value !== null &&
        !row.part &&
        (row.scope === 'held_now' || row.scope === null) &&
        row.when.latest !== null &&
        answer.from <= row.when.latest &&
        row.when.latest <= answer.to,
    )
    .toReversed();
  const lanes = lanesOf(
    view,
    answer.dealings.filter((event) => isPlaced(event)),
    LANES_AT_MOST,
  );
  const moves = movesOf(answer);
  const days = [
    ...figures.map(({ when }) => when),
    ...moves.map(({ when }) => when),
    ...answer.dealings.filter(isPlaced).map(({ when }) => when),
  ].flatMap(({ earliest }) => (earliest === null || earliest < answer.from ? [] : [dayOf(earliest)]));
  const breakAt = busyFrom(days, from, to);
  return figureBox({
    title: view.t('chart.ledger.title'),
    drawn: view.t('chart.ledger.drawn', { broken: breakAt === null ? 'no' : 'yes' }),
    drawings: drawings(labelOf(view, answer, figures, moves, lanes), (sheet) =>
      drawLedger(view, sheet, { from, to, breakAt, figures, band: answer.band, moves, lanes }),
    ),
    legend: legend([
      ['certain', view.t('chart.heldCertain')],
      ['possible', view.t('chart.heldPossible')],
      ['out', view.t('chart.outCertain')],
      ['outPossible', view.t('chart.outPossible')],
      ['dealing', view.t('chart.dealing')],
      ['dealingDay', view.t('chart.dealingDay')],
      ['dealingPossible', view.t('chart.dealingPossible')],
      ['contradicted', view.t('chart.contradicted')],
    ]),
    tableTitle: view.t('chart.ledger.table'),
    table: html`${figuresTable(view, figures, view.t('chart.ledger.figuresTable'))}${bandTable(view, answer.band)}${movesTable(view, moves)}`,
  });
}

interface Drawn {
  readonly from: Day;
  readonly to: Day;
  readonly breakAt: Day | null;
  readonly figures: readonly FigureRow[];
  readonly band: readonly BandPoint[];
  readonly moves: readonly Move[];
  readonly lanes: readonly Lane[];
}

function drawLedger(view: View, sheet: Sheet, { from, to, breakAt, figures, band, moves, lanes }: Drawn): number {
  const { narrow, width } = sheet;
  const x0 = narrow ? 34 : Math.max(132, marginFor(lanes, sheet));
  const time = timeAxis(from, to, x0, width - 14, breakAt);
  const gap = narrow ? 30 : 26;
  const [a0, a1] = [narrow ? 56 : 40, narrow ? 176 : 180];
  const [b0, b1] = [a1 + gap + (narrow ? 14 : 0), a1 + gap + (narrow ? 94 : 96)];
  const c0 = b1 + gap + (narrow ? 14 : 6);
  const drawn = moves.filter(({ when }) => isDrawn(when) && time.shows(when));
  const scale = scaleLinear()
    .domain([0, Math.max(10, ...drawn.map(({ high }) => high))])
    .range([0, 62]);
  const up = scale(Math.max(0, ...drawn.filter(({ kind }) => kind === 'out').map(({ high }) => high)));
  const down = scale(Math.max(0, ...drawn.filter(({ kind }) => kind === 'in').map(({ high }) => high)));
  const zero = c0 + up + 8;
  const lanesTop = zero + Math.max(down, 18) + (narrow ? 8 : 12);
  const bottom = lanesTop + lanes.length * (narrow ? LANE.narrow : LANE.other);
  drawTime(view, sheet, time, 14, bottom);
  drawFigures(view, sheet, time, figures, a0, a1);
  drawBand(view, sheet, time, band, b0, b1);
  drawMoves(view, sheet, time, drawn, zero, scale);
  drawLanes(view, sheet, time, lanes, lanesTop);
  drawBreak(sheet, time, 18, bottom);
  return bottom + 2;
}

/** The name of a panel: in the margin, or above it on a phone. */
function namePanel(sheet: Sheet, name: string, under: readonly string[], y: number, above: number): void {
  if (sheet.narrow) sheet.print(name, { x: 0, y: above }, 'strong');
  else {
    sheet.print(name, { x: 0, y }, 'strong');
    under.forEach((words, index) => {
      sheet.print(words, { x: 0, y: y + 16 + index * 15 }, 'faint');
    });
  }
}

function drawFigures(
  view: View,
  sheet: Sheet,
  time: TimeAxis,
  figures: readonly FigureRow[],
  top: number,
  bottom: number,
): void {
  const values = figures.flatMap(({ value, max }) => [value ?? 0, max ?? value ?? 0]);
  const y = scaleLinear()
    .domain(values.length === 0 ? [0, 1] : [Math.min(...values) * 0.97, Math.max(...values) * 1.03])
    .nice(4)
    .range([bottom, top]);
  const axis = view.t('chart.ledger.startsAt', { n: y.domain()[0] ?? 0 });
  namePanel(
    sheet,
    sheet.narrow ? view.t('chart.ledger.toldFrom', { n: y.domain()[0] ?? 0 }) : view.t('chart.ledger.told'),
    [axis],
    top + 4,
    top - 20,
  );
  if (figures.length === 0) return;
  for (const tick of y.ticks(4)) {
    sheet.draw(line(time.x0, y(tick), time.x1, y(tick), 'grid grid--dotted'));
    sheet.print(view.number(tick), { x: time.x0 - 6, y: y(tick) + 4, anchor: 'end' }, 'faint');
  }
  drawSilence(view, sheet, time, figures, bottom - 14);
  for (const row of figures) {
    const [a, b] = time.span(row.when);
    if (b - a > 4) {
      sheet.draw(line(a, y(row.value ?? 0), b, y(row.value ?? 0), 'lead'));
      sheet.block({ x: a, y: y(row.value ?? 0) - 2, w: b - a, h: 4 });
    }
    sheet.draw(pointUp(row, b, y));
    const high = y(row.max ?? row.value ?? 0);
    sheet.block({
      x: b - 5,
      y: high - (isMore(row) ? 14 : 5),
      w: 10,
      h: y(row.value ?? 0) - high + (isMore(row) ? 19 : 10),
    });
  }
  // The nearest to the day asked about are named first: where labels crowd, older ones give way.
  for (const row of figures.toReversed()) {
    const [, b] = time.span(row.when);
    const here = y(row.max ?? row.value ?? 0);
    const words = sheet.narrow ? view.number(row.max ?? row.value ?? 0) : figureWords(view, row);
    sheet.place(words, [
      { x: b - 9, y: here + 4, anchor: 'end' },
      { x: b + 9, y: here + 4 },
      { x: b + 9, y: here - 6 },
      { x: b + 9, y: here + 15 },
      { x: b - 9, y: here - 6, anchor: 'end' },
      { x: b - 9, y: here + 15, anchor: 'end' },
    ]);
  }
}

function drawSilence(view: View, sheet: Sheet, time: TimeAxis, figures: readonly FigureRow[], y: number): void {
  const days = figures.flatMap(({ when }) => (when.latest === null ? [] : [dayOf(when.latest)])).sort((a, b) => a - b);
  days.slice(1).forEach((day, index) => {
    const before = days[index] ?? day;
    if (day - before < LONG_SILENCE) return;
    const [a, b] = [time.x(before) + 10, time.x(day) - 10];
    const words = view.t('chart.ledger.silence', { months: Math.floor((day - before) / 30.4) });
    if (sheet.place(words, [{ x: (a + b) / 2, y: y - 6, anchor: 'middle' }], 'faint'))
      sheet.draw(path(`M${at(a, y - 3)}v6m0 -3H${Math.round(b)}m0 -3v6`, 'axis'));
  });
}

function drawBand(
  view: View,
  sheet: Sheet,
  time: TimeAxis,
  band: readonly BandPoint[],
  top: number,
  bottom: number,
): void {
  const most = Math.max(1, ...band.map(({ possible }) => possible));
  const y = scaleLinear()
    .domain([0, most])
    .range([bottom, top + 14]);
  namePanel(
    sheet,
    view.t('chart.ledger.named'),
    [view.t('chart.ledger.namedUnder'), view.t('chart.ledger.fromZero')],
    top + 14,
    top - 4,
  );
  const step = (of: (point: BandPoint) => number): string => {
    const [first] = band;
    if (!first) return '';
    const rest = band
      .slice(1)
      .map((point) => `H${Math.round(time.x(point.day) * 10) / 10}V${Math.round(y(of(point)) * 10) / 10}`)
      .join('');
    return `M${at(time.x(first.day), bottom)}V${Math.round(y(of(first)) * 10) / 10}${rest}H${Math.round(time.x1 * 10) / 10}V${Math.round(bottom)}Z`;
  };
  if (band.length > 0)
    sheet.draw(
      path(
        step(({ possible }) => possible),
        'held-maybe',
      ),
      path(
        step(({ certain }) => certain),
        'held',
      ),
    );
  sheet.draw(line(time.x0, bottom, time.x1, bottom, 'axis'));
  const [first] = band;
  const last = band.at(-1);
  const peak = band.reduce<BandPoint | undefined>(
    (best, point) => (best === undefined || point.certain > best.certain ? point : best),
    undefined,
  );
  if (first)
    sheet.place(view.number(first.possible), [{ x: time.x(first.day) + 4, y: y(first.possible) - 5 }], 'words--held');
  if (last)
    sheet.place(
      view.number(last.possible),
      [{ x: time.x1 - 2, y: y(last.possible) - 5, anchor: 'end' }],
      'words--held',
    );
  if (peak && peak.certain > 0) {
    sheet.place(
      view.t('chart.ledger.peak', { n: peak.certain }),
      [
        { x: time.x(peak.day) - 4, y: y(peak.possible) - 5, anchor: 'end' },
        { x: time.x(peak.day) + 4, y: y(peak.possible) - 5 },
      ],
      'words--held',
    );
  }
}

function labelOf(
  view: View,
  answer: OverviewAnswer,
  figures: readonly FigureRow[],
  moves: readonly Move[],
  lanes: readonly Lane[],
): string {
  const values = figures.flatMap(({ value, max }) => [value ?? 0, max ?? value ?? 0]);
  const outs = moves.filter(({ kind }) => kind === 'out');
  const last = answer.band.at(-1);
  return view.t('chart.ledger.label', {
    span: view.range({ earliest: answer.from, latest: answer.to }),
    figures: figures.length,
    low: Math.min(...values, Number.MAX_SAFE_INTEGER),
    high: Math.max(...values, 0),
    certain: last?.certain ?? 0,
    possible: last?.possible ?? 0,
    first: answer.band[0]?.possible ?? 0,
    releases: outs.length,
    outs:
      outs.length === 0
        ? '–'
        : view.list(
            outs.map((one) => view.t('chart.time.told', { figure: moveWords(view, one), when: view.range(one.when) })),
          ),
    lanes:
      lanes.length === 0
        ? '–'
        : view.list(lanes.map(({ name, events }) => view.t('chart.lanes.lane', { name, n: events.length }))),
  });
}

const bandTable = (view: View, band: readonly BandPoint[]): Html =>
  table({
    caption: view.t('chart.ledger.bandTable'),
    columns: [
      { label: view.t('chart.ledger.from') },
      { label: view.t('chart.heldCertain'), number: true },
      { label: view.t('chart.ledger.atMost'), number: true },
    ],
    rows: band.map(({ day, certain, possible }) => [view.day(day), view.number(certain), view.number(possible)]),
  });
