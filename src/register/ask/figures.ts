/** Organisations' own numbers, as reported: never added up with those the register knows by name. */

import type { Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { Citation, FigureRow, FiguresAnswer } from '../../derive/answers.ts';
import type { EventBody } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { cite, origins, restedOn } from './citations.ts';
import { dateBasis } from './event-brief.ts';
import { before, rangeOf } from './range.ts';
import { View } from './view.ts';

export async function figures(reader: Reader, asked: AskedAt): Promise<FiguresAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const rows = (await derivedAt(reader, 'event', asked.asOf.known)).filter((row) => row.body.type === 'reported_count');
  view.putEvents(rows);
  return {
    asked: askedOf(asked),
    figures: await figuresOf(
      view,
      asked.asOf.day,
      rows.map((row) => row.entity),
    ),
  };
}

/** Nearest to the day first; of those equally near, numbers of people held now, then those with more origins. */
export async function figuresOf(view: View, day: Day, entities: readonly string[]): Promise<FigureRow[]> {
  const bodies = entities.flatMap((entity) => {
    const body = view.event(entity);
    return body?.type === 'reported_count' ? [{ entity, body }] : [];
  });
  await view.needWords(restedOn(bodies));
  return bodies
    .flatMap(({ entity, body }) => figureRows(view, day, entity, body))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.row.scope === 'held_now') - Number(a.row.scope === 'held_now') ||
        origins(b.row.cites) - origins(a.row.cites) ||
        before(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

/** One row a number: a figure told with two numbers has two. */
function figureRows(view: View, day: Day, entity: string, body: EventBody): { row: FigureRow; distance: number }[] {
  const distance = daysApart(body, day);
  return figureNumbers(day, entity, body).map(({ by, ...row }) => {
    const cites = cite(view, by, (told) => told.property === 'quantity');
    return { distance, row: { ...row, voice: voiceOf(cites), cites } };
  });
}

/** The numbers of a figure, without the words they rest on. Pure. */
export const figureNumbers = (
  day: Day,
  entity: string,
  body: EventBody,
): (Omit<FigureRow, 'voice' | 'cites'> & { readonly by: readonly string[] })[] =>
  body.quantities.map(({ by, value, max, qualifier, unit, text }) => ({
    by,
    id: entity,
    scope: body.words.find((row) => row.property === 'scope')?.text ?? null,
    value,
    max,
    qualifier,
    unit,
    text,
    when: rangeOf(body.bounds),
    basis: dateBasis(body),
    ageDays: body.bounds.hi === null ? null : day - body.bounds.hi,
    modality: body.modality,
    part: body.part,
  }));

/** Days from the figure to the day; with no day of its own it stands on the day by which it was told. */
function daysApart({ bounds, basis }: EventBody, day: Day): number {
  const { hi } = bounds;
  const lo = basis === 'publication' ? hi : bounds.lo;
  if (lo === null && hi === null) return Infinity;
  if (hi !== null && hi < day) return day - hi;
  return lo !== null && lo > day ? lo - day : 0;
}

/** Who gives it: the origin, then each relay, then the outlet where all of this is read. */
function voiceOf(cites: readonly Citation[]): string {
  const first = cites[0];
  if (!first) return '';
  return [...new Set([first.originName, ...first.chain.slice(1).map((relay) => relay.name), first.outlet])]
    .filter(Boolean)
    .join(', ');
}

/** Figures whose days touch the window, ISO dates. */
export function withinWindow(rows: readonly FigureRow[], from: Day, to: Day): FigureRow[] {
  const [first, last] = [isoOf(from), isoOf(to)];
  return rows.filter(({ when, basis }) => {
    const earliest = basis === 'publication' ? when.latest : when.earliest;
    return (when.latest === null || when.latest >= first) && (earliest === null || earliest <= last);
  });
}
