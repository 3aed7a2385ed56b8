/** What the reconciliation protocol 0.2 sends, from the register's answers: types and properties by name, candidates, values. */
import type { MatchedKind, Matches, MatchRow, Offered, OfferedValue, Suggestion } from '../../actions/ask.ts';
import { MATCHED_KINDS } from '../../actions/ask.ts';
import { isOffered, leadsTo, offeredOn } from '../../actions/offered.ts';
import { EVENT_TYPES } from '../../claim/reading.ts';
import { aboutWords } from '../../pages/entity-preview.ts';
import { eventTitle } from '../../pages/parts/event-name.ts';
import { whenWords } from '../../pages/parts/when.ts';
import type { View } from '../../pages/view.ts';
import { kindOfType } from './reconcile-query.ts';

interface NamedThing {
  readonly id: string;
  readonly name: string;
}
export interface Described extends NamedThing {
  readonly description?: string;
  readonly broader?: readonly NamedThing[];
}

const kindType = (view: View, kind: MatchedKind): Described => ({
  id: kind,
  name: view.t(`kind.${kind}`),
  description: view.t(`typeWhat.${kind}`),
});

/** The kinds of things, then the kinds of events. */
export const types = (view: View): Described[] => [
  ...MATCHED_KINDS.map((kind) => kindType(view, kind)),
  ...EVENT_TYPES.filter((type) => type !== 'reported_count').map((type) => ({
    id: type,
    name: view.t(`type.${type}`),
    broader: [{ id: 'event', name: view.t('kind.event') }],
  })),
];

export const properties = (view: View, of: readonly Offered[]): Described[] =>
  of.map((id) => ({ id, name: view.t(`offered.${id}`), description: view.t(`offeredWhat.${id}`) }));

/** Those that a thing of a type can have; of no type, or one that is not known here, all. */
export function propertiesOfType(type: string | undefined): Offered[] {
  const kind = type === undefined ? null : kindOfType(type);
  return kind === null ? [...new Set(MATCHED_KINDS.flatMap(offeredOn))] : offeredOn(kind);
}

export const candidates = (view: View, { rows }: Matches): object => ({
  result: rows.map((row) => candidate(view, row)),
});

function candidate(view: View, row: MatchRow): object {
  const { id, event, kind, about, probability, match, evidence } = row;
  const description = event ? event.words : aboutWords(view, about).join(' · ');
  const type = { id: kind, name: view.t(`kind.${kind}`) };
  return {
    id,
    name: event ? eventWords(view, event) : named(row),
    ...(description !== '' && { description }),
    score: Number((100 * probability).toFixed(2)),
    match,
    type: event ? [type, { id: event.type, name: view.t(`type.${event.type}`) }] : [type],
    features: [...Map.groupBy(evidence, ({ field }) => field)].map(([field, said]) => ({
      id: field,
      value: Number(said.reduce((sum, { bits }) => sum + bits, 0).toFixed(2)),
    })),
  };
}

const eventWords = (view: View, event: NonNullable<MatchRow['event']>): string =>
  view.t('event.named', { what: eventTitle(view, event), when: whenWords(view, event) });

/** A name has a letter at least: the id stands in where nobody gives one. */
const named = ({ id, name }: NamedThing): string => name || id;

export function suggested(view: View, { id, name, kind, about }: Suggestion): object {
  const description = aboutWords(view, about).join(' · ');
  return {
    id,
    name: named({ id, name }),
    ...(description !== '' && { description }),
    notable: [{ id: kind, name: view.t(`kind.${kind}`) }],
  };
}

/** Of a column: what it is called, and of what type its things are. */
export function columnOf(view: View, id: string): object {
  if (!isOffered(id)) return { id, name: id };
  const kind = leadsTo(id);
  return {
    id,
    name: view.t(`offered.${id}`),
    ...(kind !== null && { type: { id: kind, name: view.t(`kind.${kind}`) } }),
  };
}

/** Days stay text (EDTF): the protocol's dates have a time of day, and none is made up here. */
export function cell(value: OfferedValue): object {
  if ('text' in value) return { str: value.text };
  if ('number' in value) return Number.isInteger(value.number) ? { int: value.number } : { float: value.number };
  return { id: value.entity.id, name: named(value.entity) };
}
