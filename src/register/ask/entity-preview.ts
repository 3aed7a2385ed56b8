/** What a thing is, in a few lines: for those who look at it beside their own table. */
import type { EntityPreview } from '../../derive/match-answers.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt, Found } from './asked.ts';
import { askedOf } from './asked.ts';
import { eventRow, loadEvents } from './event-rows.ts';
import { isNamed } from './match.ts';
import { person } from './person.ts';
import { View } from './view.ts';

/** `id` may be that of any mention: another's says where to. */
export async function entityPreview(reader: Reader, asked: AskedAt, id: string): Promise<Found<EntityPreview>> {
  const view = View.at(reader, asked.asOf.known);
  await view.needMembers([id]);
  if (!view.isKnown(id)) return { kind: 'unknown' };
  const entity = view.entityOf(id);
  await view.needNames([entity]);
  if (isNamed(view.kindOf(entity))) {
    const found = await person(reader, asked, id);
    return found.kind === 'answer' ? { kind: 'answer', answer: { of: 'named', ...found.answer } } : found;
  }
  await loadEvents(view, [entity]);
  const row = eventRow(view, entity);
  if (!row) return { kind: 'unknown' };
  if (entity !== id) return { kind: 'moved', id: entity };
  return { kind: 'answer', answer: { of: 'event', asked: askedOf(asked), id: entity, event: row } };
}
