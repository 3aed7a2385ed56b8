/** One event over all that is told of it: what, whether, when, how many, who; each value with what it rests on. */
import type { Told } from '../claim/told.ts';
import { plainValue } from '../claim/values.ts';
import type { Property } from '../claim/vocabulary.ts';
import { EVENT_TYPE_ROWS, isRole } from '../claim/vocabulary.ts';
import type { EventBody, ToldDate, ToldQuantity, ToldRole } from './derived.ts';
import { eventTime, shownTime, wholesOf } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { attestations, group } from './names-of.ts';
import { occurrence } from './occurrence.ts';

const WORDS: ReadonlySet<Property> = new Set<Property>([
  'place',
  'destination',
  'ground',
  'terms',
  'times',
  'scope',
  'note',
]);

/** Null where nobody told that it occurred: a mention that only links point to. */
export function eventOf(knowledge: Knowledge, entity: string): EventBody | null {
  const what = occurrence(knowledge, entity);
  if (!what) return null;
  const rows = knowledge.toldOf(entity);
  const { basis } = eventTime(knowledge, entity);
  const shown = shownTime(knowledge, entity, what);
  const occurred = group(
    rows.filter((row) => row.property === 'occurred'),
    (row) => plainValue(row.value),
  );
  return {
    type: what.type,
    family: EVENT_TYPE_ROWS[what.type].family,
    modality: what.modality,
    ...shown,
    basis,
    occurred: occurred.flatMap(({ rows: told }) => {
      const value = (told[0] as Told).value;
      return value.kind === 'occurred' ? [{ type: value.type, modality: value.modality, by: attestations(told) }] : [];
    }),
    dates: dates(rows),
    quantities: quantities(rows, 'quantity'),
    ofWhich: quantities(rows, 'of_which'),
    roles: roles(rows),
    words: group(
      rows.filter((row) => WORDS.has(row.property)),
      (row) => `${row.property}\u0000${plainValue(row.value)}`,
    ).map(({ rows: told }) => ({
      property: (told[0] as Told).property,
      text: plainValue((told[0] as Told).value),
      by: attestations(told),
    })),
    part: wholesOf(knowledge, entity, ['part_of']).length > 0,
    mentions: knowledge.mentionsOf(entity),
  };
}

function dates(rows: readonly Told[]): ToldDate[] {
  return group(
    rows.filter((row) => row.property === 'date'),
    (row) => plainValue(row.value),
  ).flatMap(({ rows: told }) => {
    const { value, bounds } = told[0] as Told;
    return value.kind === 'date' && bounds
      ? [{ edtf: value.edtf, basis: value.basis, bounds, by: attestations(told) }]
      : [];
  });
}

/** Told numbers, the same number and qualifier together. */
export function quantities(rows: readonly Told[], property: 'quantity' | 'of_which'): ToldQuantity[] {
  const told = rows.filter((row) => row.property === property);
  const keyOf = ({ value }: Told): string =>
    value.kind === 'quantity'
      ? `${value.value} ${value.max ?? ''} ${value.qualifier} ${value.unit}${property === 'of_which' ? value.text : ''}`
      : '';
  return group(told, keyOf).flatMap(({ rows: same }) => {
    const { value } = same[0] as Told;
    return value.kind === 'quantity'
      ? [
          {
            value: value.value,
            max: value.max ?? null,
            qualifier: value.qualifier,
            unit: value.unit,
            text: value.text,
            by: attestations(same),
          },
        ]
      : [];
  });
}

function roles(rows: readonly Told[]): ToldRole[] {
  return rows.flatMap((row) =>
    isRole(row.property) && row.value.kind === 'mention'
      ? [{ role: row.property, mention: row.value.mention, by: [row.attestation] }]
      : [],
  );
}
