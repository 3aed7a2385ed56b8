/**
 * Disagreement is data. A conflict is a property that can have one value, told with values that exclude each other.
 * "More than 1,300" and "1,400" do not exclude each other; 24 and 19 do. An omitted value is no conflict, nor is one source's
 * later list against its own earlier one.
 */
import { overlaps } from '../claim/dates.ts';
import type { Told } from '../claim/told.ts';
import type { Value } from '../claim/values.ts';
import { plainValue } from '../claim/values.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';
import { PROPERTIES } from '../claim/vocabulary.ts';
import type { ConflictBody } from './derived.ts';
import { wholesOf } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { latestOfLists } from './latest-of-lists.ts';
import { attestations, group } from './names-of.ts';

export function conflictsOf(knowledge: Knowledge, entity: string, about: MentionKind): ConflictBody[] {
  const rows = knowledge.toldOf(entity);
  const out: ConflictBody[] = [];
  for (const property of new Set(rows.map((row) => row.property))) {
    if (!PROPERTIES[property].single) continue;
    const told = latestOfLists(
      knowledge,
      rows.filter((row) => row.property === property),
    );
    // A part is of the day of its whole; a stage (pardoned, returned) may well be of another.
    if (property === 'date')
      for (const whole of wholesOf(knowledge, entity, ['part_of'])) told.push(...knowledge.toldOf(whole, 'date'));
    const values = group(told, (row) => plainWords(row.value));
    const against = values.filter((a) => values.some((b) => excludes(a.rows[0] as Told, b.rows[0] as Told, property)));
    if (against.length < 2) continue;
    out.push({
      about,
      property,
      values: against.map(({ key, rows: same }) => ({ text: key, by: attestations(same) })),
    });
  }
  return out.sort((a, b) => (a.property < b.property ? -1 : 1));
}

const plainWords = (value: Value): string =>
  value.kind === 'quantity'
    ? `${value.value ?? value.text}${value.max ? `–${value.max}` : ''} ${value.qualifier} ${value.unit}`
    : plainValue(value);

function excludes(a: Told, b: Told, property: Property): boolean {
  if (a.rank === 'preferred' && b.rank === 'preferred') return false;
  const [x, y] = [a.value, b.value];
  if (x.kind === 'date') return a.bounds !== null && b.bounds !== null && !overlaps(a.bounds, b.bounds);
  if (x.kind === 'quantity' && y.kind === 'quantity') return x.unit === y.unit && !numbersMeet(x, y);
  if (x.kind === 'occurred' && y.kind === 'occurred') {
    return (x.modality === 'denied') !== (y.modality === 'denied') && [x.modality, y.modality].includes('actual');
  }
  if (x.kind === 'mention' || y.kind === 'mention') return false;
  return property !== 'occurred' && plainValue(x) !== plainValue(y);
}

type Quantity = Extract<Value, { kind: 'quantity' }>;

/** Can both numbers be true of one thing? "About" gives a tenth either way. */
function numbersMeet(a: Quantity, b: Quantity): boolean {
  const [x, y] = [range(a), range(b)];
  return x === null || y === null || (x[0] <= y[1] && y[0] <= x[1]);
}

function range({ value, max, qualifier }: Quantity): [number, number] | null {
  if (value === null) return null;
  switch (qualifier) {
    case 'exactly':
      return [value, max ?? value];
    case 'more_than':
      return [value + 1, Infinity];
    case 'at_least':
      return [value, Infinity];
    case 'about':
      return [value * 0.9, (max ?? value) * 1.1];
    default:
      return qualifier satisfies never;
  }
}
