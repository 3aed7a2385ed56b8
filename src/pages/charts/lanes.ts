/** Dealings in lanes, one a side, on one time line. A solid bar lasted; a hatched one happened on some day of it. */
import { dayOf } from '../../claim/dates.ts';
import type { EventRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html, NOTHING } from '../html.ts';
import { eventTitle, parties } from '../parts/event-name.ts';
import { why } from '../parts/evidence.ts';
import { figureBox } from '../parts/figure.ts';
import { legend } from '../parts/marks.ts';
import { table } from '../parts/table.ts';
import { shortWhen } from '../parts/when.ts';
import type { View } from '../view.ts';
import type { Sheet, Spot } from './sheet.ts';
import { circle, cut, drawings, FAINT, line, rect, unequal } from './sheet.ts';
import { textWidth } from './text-width.ts';
import type { TimeAxis } from './time-axis.ts';
import { busyFrom, drawBreak, drawTime, hullOf, timeAxis } from './time-axis.ts';

export interface Lane {
  readonly name: string;
  readonly events: readonly EventRow[];
}

/**
 * The sides with most to tell, each a lane; the rest share one. An event stands in the lane of each side that acts; sides that
 * only ever act together (who signed one letter) have one lane.
 */
export function lanesOf(view: View, events: readonly EventRow[], most: number): readonly Lane[] {
  const lanes = new Map<string, { name: string; events: EventRow[] }>();
  for (const event of events) {
    const sides = event.sides.length > 0 ? event.sides : [{ id: '', name: view.t('event.sideUnknown') }];
    for (const { id, name } of sides) {
      const lane = lanes.get(id) ?? { name, events: [] };
      if (!lane.events.includes(event)) lane.events.push(event);
      lanes.set(id, lane);
    }
  }
  const merged = Map.groupBy(lanes.entries(), ([, lane]) => lane.events.map(({ id }) => id).join(' '));
  const ordered = [...[...merged.values()].map((same) => asOne(view, same))]
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.events.length - one.events.length)
    .map(([, lane]) => lane);
  if (ordered.length <= most + 1) return ordered;
  const rest = new Set(ordered.slice(most).flatMap((lane) => lane.events));
  return [
    ...ordered.slice(0, most),
    {
      name: view.t('chart.otherSides', { n: ordered.length - most }),
      events: events.filter((event) => rest.has(event)),
    },
  ];
}

function asOne(view: View, same: readonly (readonly [string, Lane])[]): readonly [string, Lane] {
  const [first, ...others] = same as [readonly [string, Lane], ...(readonly [string, Lane])[]];
  return others.length === 0
    ? first
    : [
        first[0],
        { name: view.t('chart.laneTogether', { name: first[1].name, n: others.length }), events: first[1].events },
      ];
}

export const LANE = { narrow: 54, other: 44 } as const;

/** Draws the lanes from `top` down and returns where they end. Names stand in the margin before the axis, or above on a phone. */
export function drawLanes(view: View, sheet: Sheet, time: TimeAxis, lanes: readonly Lane[], top: number): number {
  const { narrow, width } = sheet;
  const height = narrow ? LANE.narrow : LANE.other;
  lanes.forEach(({ name, events }, index) => {
    const y = top + index * height + (narrow ? 38 : 26);
    sheet.draw(line(0, y + 15, width, y + 15, 'grid'));
    if (narrow) sheet.print(cut(name, width, 'strong'), { x: 0, y: y - 24 }, 'strong');
    else sheet.print(cut(name, time.x0 - 14, 'strong'), { x: 0, y: y + 4 }, 'strong');
    const shown = events.filter((event) => isPlaced(event) && time.shows(event.when));
    for (const event of shown) drawEvent(sheet, time, event, y);
    for (const event of shown) nameEvent(view, sheet, time, event, y);
  });
  return top + lanes.length * height;
}

/** Told with a day, a month or a year of its own: "told by then" alone has no place on an axis. */
export const isPlaced = ({ when }: EventRow): boolean => when.earliest !== null;

function drawEvent(sheet: Sheet, time: TimeAxis, event: EventRow, y: number): void {
  const [from, to] = time.span(event.when);
  const width = to - from;
  if (event.when.latest === null) sheet.draw(line(from, y, to, y, 'lead lead--dotted'));
  else if (width <= 9 && event.when.earliest === event.when.latest) {
    sheet.draw(circle(from, y, 4.5, event.modality === 'actual' ? 'deal rim' : 'deal-ring'));
    sheet.block({ x: from - 5, y: y - 5, w: 10, h: 10 });
  } else {
    sheet.draw(
      rect(from, y - 5, Math.max(4, width), 10, event.lasts && event.modality === 'actual' ? 'deal' : 'deal-maybe'),
    );
    sheet.block({ x: from - 1, y: y - 6, w: Math.max(4, width) + 2, h: 12 });
  }
  if (event.conflicts.length > 0) {
    const [left, right] = time.panels;
    const inGap = left !== undefined && right !== undefined && to <= left.x1 && to + 18 > left.x1;
    const x = inGap ? from - 11 : Math.min(to + 11, sheet.width - 7);
    sheet.draw(unequal(x, y));
    sheet.block({ x: x - 6, y: y - 6, w: 12, h: 12 });
  }
}

function nameEvent(view: View, sheet: Sheet, time: TimeAxis, event: EventRow, y: number): void {
  const [from, to] = time.span(event.when);
  const words = view.t(`type.${event.type}`);
  const after = to + (event.conflicts.length > 0 ? 22 : 8);
  const above: Spot = { x: from - 2, y: y - 9 };
  const beside: readonly Spot[] = [
    { x: after, y: y + 4 },
    { x: from - 8, y: y + 4, anchor: 'end' },
  ];
  // On a long bar the words stand over its beginning, where they can belong to no other mark.
  const long = to - from > textWidth(words, FAINT);
  sheet.place(
    words,
    [...(long ? [above, ...beside] : [...beside, above]), { x: to + 2, y: y - 9, anchor: 'end' }],
    'faint',
  );
}

const LANES_AT_MOST = 7;

/** The picture of the page of dealings. `from` and `to`: the time asked for, where it was; else all that is told. */
export function lanesFigure(view: View, events: readonly EventRow[], from: string | null, to: string | null): Html {
  const placed = events.filter((event) => isPlaced(event) && event.when.latest !== null);
  const hull = hullOf(placed.map(({ when }) => when));
  if (hull === null || placed.length < 2) return NOTHING;
  const [first, last] = [from === null ? hull[0] - 4 : dayOf(from), to === null ? hull[1] + 4 : dayOf(to)];
  const lanes = lanesOf(
    view,
    events.filter((event) => isPlaced(event)),
    LANES_AT_MOST,
  );
  const unplaced = events.filter((event) => !isPlaced(event)).length;
  const label = view.t('chart.lanes.label', {
    told: view.list(lanes.map((lane) => view.t('chart.lanes.lane', { name: lane.name, n: lane.events.length }))),
    span: view.range({
      earliest: from ?? placed[0]?.when.earliest ?? null,
      latest: to ?? placed.at(-1)?.when.latest ?? null,
    }),
  });
  const days = placed.map(({ when }) => dayOf(when.earliest ?? ''));
  return figureBox({
    title: view.t('chart.lanes.title', { n: events.length, sides: lanes.length }),
    drawn: view.t('chart.lanes.drawn', { unplaced }),
    drawings: drawings(label, (sheet) => {
      const names = sheet.narrow ? 2 : marginFor(lanes, sheet);
      const time = timeAxis(first, last, names, sheet.width - 12, busyFrom(days, first, last));
      const bottom = 22 + lanes.length * (sheet.narrow ? LANE.narrow : LANE.other);
      drawTime(view, sheet, time, 14, bottom);
      drawLanes(view, sheet, time, lanes, 20);
      drawBreak(sheet, time, 20, bottom);
      return bottom + 2;
    }),
    legend: legend([
      ['dealing', view.t('chart.dealing')],
      ['dealingDay', view.t('chart.dealingDay')],
      ['dealingPossible', view.t('chart.dealingPossible')],
      ...(events.some(({ conflicts }) => conflicts.length > 0)
        ? [['contradicted', view.t('chart.contradicted')] as const]
        : []),
    ]),
    tableTitle: view.t('chart.lanes.table'),
    table: eventsTable(view, events, view.t('chart.lanes.table')),
  });
}

/** The longest name of a lane, up to a fifth of the sheet. */
export const marginFor = (lanes: readonly Lane[], { width }: Sheet): number =>
  Math.min(width / 5, Math.max(92, ...lanes.map(({ name }) => textWidth(name, 13) + 16)));

const eventsTable = (view: View, events: readonly EventRow[], caption: string): Html =>
  table({
    caption,
    columns: [
      { label: view.t('chart.lanes.when') },
      { label: view.t('chart.lanes.what') },
      { label: view.t('chart.lanes.sides') },
      { label: view.t('figures.words') },
    ],
    stacked: true,
    rows: events.map((event) => [
      shortWhen(view, event),
      html`<a href="${view.paths.dealing(event.id, view.query)}">${eventTitle(view, event)}</a>`,
      event.sides.length === 0 ? view.t('event.sideUnknown') : html`${parties(view, event.sides)}`,
      why(view, event.cites, { bare: true }),
    ]),
  });
