/** What was done over the people held: calls, meetings, letters, sanctions, borders, in order of time. */

import type { Day } from '../../claim/dates.ts';
import { dayOf } from '../../claim/dates.ts';
import type { DealingsAnswer } from '../../derive/answers.ts';
import type { EventBody } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { eventRows, inOrderOfTime, loadEvents } from './event-rows.ts';
import { stillToCome, within } from './range.ts';
import { View } from './view.ts';

/** Between two days, ISO and inclusive; without a last day up to the day asked about. */
export async function dealings(
  reader: Reader,
  asked: AskedAt,
  from: string | null = null,
  to: string | null = null,
): Promise<DealingsAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const rows = await derivedAt(reader, 'event', asked.asOf.known);
  view.putEvents(rows);
  const [first, last] = [from === null ? null : dayOf(from), to === null ? null : dayOf(to)];
  const wanted = rows
    .filter(({ body }) => isDealing(body, first, last) && (last !== null || !stillToCome(body, asked.asOf.day)))
    .map((row) => row.entity);
  await loadEvents(view, wanted);
  return { asked: askedOf(asked), from, to, events: eventRows(view, inOrderOfTime(view, wanted)) };
}

export const isDealing = (body: EventBody, from: Day | null, to: Day | null): boolean =>
  body.family === 'dealing' && within(body, from, to);
