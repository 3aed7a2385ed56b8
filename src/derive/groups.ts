/**
 * The groups that people are counted in, and on which days somebody may be, or surely is, in one: held by which state, in what
 * place, on what ground, recognised by which organisation; sex, occupation, citizenship.
 *
 * Invariants: what is sure is possible; of a dimension whose groups are disjoint ({@link isDisjoint}) everybody is possibly in some
 * group on every day and surely in one at most. Nothing told is a group of its own ({@link NOT_TOLD}), so that groups make up the whole.
 */

import type { Day } from '../claim/dates.ts';
import { DECISIONS } from '../claim/reading.ts';
import type { Told } from '../claim/told.ts';
import { plainValue } from '../claim/values.ts';
import type { Property } from '../claim/vocabulary.ts';
import { EVENT_TYPE_ROWS, movesCustody } from '../claim/vocabulary.ts';
import { NO_BOUNDS } from './derived.ts';
import { byThen, eventTime, toldBy } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { once, preferred } from './knowledge.ts';
import { occurrence } from './occurrence.ts';
import type { Parties } from './parties.ts';
import { actingWords, partiesIn } from './parties.ts';
import type { Span } from './spans.ts';
import { ALWAYS, joined, without } from './spans.ts';
import type { Holding, Telling } from './told-over-time.ts';
import { NEVER_TOLD, NOT_TOLD, overTime } from './told-over-time.ts';

export const DIMENSIONS = ['state', 'place', 'ground', 'organisation', 'sex', 'occupation', 'citizenship'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Groups of these are other entities, by id; of the rest the folded words. */
export const OF_ENTITIES: ReadonlySet<Dimension> = new Set<Dimension>(['state', 'organisation']);

/** Several organisations recognise one person; of all else the truth is one. */
export const isDisjoint = (dimension: Dimension): boolean => dimension !== 'organisation';

/** Held on one ground (an article), let out on another (a pardon): two questions under one name. */
export type GroupedBy = Dimension | 'ground_out';

export interface Belonging {
  readonly dimension: GroupedBy;
  /** {@link NOT_TOLD}, an entity's id, or folded words. */
  readonly group: string;
  /** The words as told; empty for an entity, which has a name. */
  readonly label: string;
  readonly span: Span;
  readonly sure: boolean;
}

/** Words that differ in case and spacing alone are one group. */
export const foldedGroup = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** What an event tells that puts its people into a group. */
const OF_EVENTS: Readonly<Partial<Record<GroupedBy, (event: CustodyEvent) => Property>>> = {
  state: () => 'holder',
  place: ({ type }) => (type === 'transfer' ? 'destination' : 'place'),
  ground: () => 'ground',
  ground_out: () => 'ground',
};

/** What is told of people themselves that does. */
const OF_PEOPLE: Readonly<Partial<Record<GroupedBy, Property>>> = {
  place: 'place',
  ground: 'ground',
  sex: 'sex',
  occupation: 'occupation',
  citizenship: 'citizenship',
};

/** Does such an event say in which group somebody is? */
function tells(by: GroupedBy, { moves }: CustodyEvent): boolean {
  if (by === 'ground_out') return moves === 'closes';
  return by === 'state' || (moves !== 'closes' && moves !== 'refuses');
}

export function groupsOf(knowledge: Knowledge, person: string, parties: Parties): Belonging[] {
  const together = groupsAs(knowledge, person, parties);
  if (!knowledge.disputed(person)) return together;
  // Whichever of the mentions are somebody else, they may be in any group that one of them alone may be in, and in none for sure.
  const apart = knowledge.apart(person);
  const alone = knowledge.mentionsOf(person).flatMap((mention) => groupsAs(apart, mention, parties));
  return [...Map.groupBy([...together, ...alone], ({ dimension, group }) => `${dimension} ${group}`).values()].flatMap(
    (same) => joined(same.map(({ span }) => span)).map((span) => ({ ...(same[0] as Belonging), span, sure: false })),
  );
}

function groupsAs(knowledge: Knowledge, person: string, parties: Parties): Belonging[] {
  const events = eventsOf(knowledge, person);
  const labels = new Map<string, string>();
  const valuesIn =
    (by: GroupedBy) =>
    (row: Told): readonly string[] => {
      if (by === 'state') return valuesOf(by, row, parties);
      const label = wordsLabel(row);
      const group = foldedGroup(label);
      const first = labels.get(group);
      if (first === undefined || label < first) labels.set(group, label);
      return [group];
    };
  const over = (by: GroupedBy, backwards: boolean): ReadonlyMap<string, Holding> => {
    const [ofEvents, ofPeople] = [OF_EVENTS[by], OF_PEOPLE[by]];
    const telling = events.filter((event) => tells(by, event));
    const tellings = [
      ...(ofEvents === undefined ? [] : fromEvents(knowledge, telling, ofEvents, valuesIn(by))),
      ...(ofPeople === undefined ? [] : fromRows(knowledge, person, ofPeople, valuesIn(by))),
    ];
    return tellings.length === 0 ? NEVER_TOLD : overTime(tellings, backwards);
  };
  const always = (by: 'sex' | 'occupation' | 'citizenship') =>
    lasting(preferred(knowledge.toldOf(person, by)), valuesIn(by));
  const holdings: readonly (readonly [GroupedBy, ReadonlyMap<string, Holding>])[] = [
    ['state', over('state', true)],
    ['place', over('place', false)],
    ['ground', over('ground', true)],
    ['ground_out', over('ground_out', true)],
    ['organisation', recognitions(knowledge, person, parties)],
    ['sex', always('sex')],
    ['occupation', always('occupation')],
    ['citizenship', always('citizenship')],
  ];
  return holdings.flatMap(([dimension, groups]) =>
    [...groups].flatMap(([group, { possible, sure }]) => {
      const label = OF_ENTITIES.has(dimension as Dimension) ? '' : (labels.get(group) ?? '');
      const spans = (list: readonly Span[], isSure: boolean): Belonging[] =>
        list.map((span) => ({ dimension, group, label, span, sure: isSure }));
      return [...spans(sure, true), ...spans(without(possible, sure), false)];
    }),
  );
}

/** The groups that somebody may be in on a day. */
export const groupsOn = (groups: readonly Belonging[], day: Day): string[] => [
  ...new Set(groups.filter(({ span }) => span.from <= day && day <= span.to).map(({ group }) => group)),
];

/** On all of the days, whatever is chosen among what is told. */
export const isSurelyIn = (groups: readonly Belonging[], group: string, days: Span): boolean =>
  groups.some((one) => one.group === group && one.sure && one.span.from <= days.from && days.to <= one.span.to);

/** What is told that puts somebody into a group, or may, in order of telling; nothing where it is that of whom nothing is told. */
export function groupWords(knowledge: Knowledge, person: string, by: GroupedBy, group: string): readonly Told[] {
  const parties = partiesIn(knowledge);
  if (by === 'organisation')
    return knowledge.toldAbout(person, 'recognises').flatMap((row) => {
      const determination = knowledge.entityOf(row.mention);
      const determiners = knowledge
        .toldOf(determination, 'determiner')
        .filter(({ value }) => value.kind === 'mention' && parties.entityOf(value.mention) === group);
      return determiners.length === 0 ? [] : [row, ...determiners, ...knowledge.toldOf(determination, 'date')];
    });
  const [ofEvents, ofPeople] = [OF_EVENTS[by], OF_PEOPLE[by]];
  const events = ofEvents === undefined ? [] : eventsOf(knowledge, person).filter((event) => tells(by, event));
  const rows = [
    ...events.flatMap((event) => preferred(knowledge.toldOf(event.event, ofEvents?.(event)))),
    ...(ofPeople === undefined ? [] : preferred(knowledge.toldOf(person, ofPeople))),
  ].filter((row) => valuesOf(by, row, parties).includes(group));
  if (by !== 'state') return rows;
  return rows.flatMap((row) => [
    row,
    ...(row.value.kind === 'mention' ? actingWords(knowledge, row.value.mention) : []),
  ]);
}

function valuesOf(by: GroupedBy, row: Told, { sidesOf }: Parties): readonly string[] {
  if (by !== 'state') return [wordsGroup(row)];
  return row.value.kind === 'mention' ? sidesOf(row.value.mention) : [];
}

const wordsLabel = ({ value }: Told): string => plainValue(value).replace(/\s+/gu, ' ').trim();
const wordsGroup = (row: Told): string => foldedGroup(wordsLabel(row));

interface CustodyEvent {
  readonly event: string;
  readonly type: keyof typeof EVENT_TYPE_ROWS;
  readonly moves: (typeof EVENT_TYPE_ROWS)[keyof typeof EVENT_TYPE_ROWS]['custody'];
  readonly time: Omit<Telling, 'value'>;
}

/** What happened to the person in custody, told as done or under a hedge. */
function eventsOf(knowledge: Knowledge, person: string): CustodyEvent[] {
  const events = new Set(knowledge.toldAbout(person, 'prisoner').map((row) => knowledge.entityOf(row.mention)));
  return [...events].flatMap((event) => custodyEvent(knowledge, event) ?? []);
}

const custodyEvent = once((knowledge: Knowledge, event: string): CustodyEvent | null => {
  const what = occurrence(knowledge, event);
  if (!what || !movesCustody(what.modality)) return null;
  const { family, custody, order } = EVENT_TYPE_ROWS[what.type];
  if (family !== 'custody') return null;
  const { bounds, contradicted } = eventTime(knowledge, event);
  return {
    event,
    type: what.type,
    moves: custody,
    time: {
      bounds: contradicted ? bounds : byThen(bounds, toldBy(knowledge, event)),
      order,
      sure: what.modality === 'actual',
    },
  };
});

/** The values that events tell of a property. */
function fromEvents(
  knowledge: Knowledge,
  events: readonly CustodyEvent[],
  propertyOf: (event: CustodyEvent) => Property,
  valuesOf: (row: Told) => readonly string[],
): Telling[] {
  return events.flatMap((event) => {
    const values = new Set(preferred(knowledge.toldOf(event.event, propertyOf(event))).flatMap(valuesOf));
    return [...values].map((value): Telling => ({ value, ...event.time }));
  });
}

/** The values that are told of the person themselves, in a list's row say: so on the day on which it was first told. */
function fromRows(
  knowledge: Knowledge,
  person: string,
  property: Property,
  valuesOf: (row: Told) => readonly string[],
): Telling[] {
  return preferred(knowledge.toldOf(person, property)).flatMap((row) => {
    const seen = knowledge.sightings(row.mention).filter(({ document }) => document === row.document);
    const day = Math.min(...seen.map((sighting) => sighting.day));
    const bounds = seen.length > 0 ? { lo: day, hi: day } : (knowledge.source(row)?.bounds ?? NO_BOUNDS);
    const { order } = EVENT_TYPE_ROWS.sentence;
    return valuesOf(row).map((value): Telling => ({ value, bounds, order, sure: row.modality === 'actual' }));
  });
}

/** What holds over all time: of values that differ any may be the true one. */
function lasting(rows: readonly Told[], valuesOf: (row: Told) => readonly string[]): ReadonlyMap<string, Holding> {
  const values = new Set(rows.flatMap(valuesOf));
  if (values.size === 0) return NEVER_TOLD;
  const doubted = values.size > 1 || rows.every((row) => row.modality !== 'actual');
  const holding: Holding = { possible: ALWAYS, sure: doubted ? [] : ALWAYS };
  const out = new Map([...values].map((value) => [value, holding] as const));
  // Told under a hedge alone: it may be that nothing of the kind is so.
  if (rows.every((row) => row.modality !== 'actual')) out.set(NOT_TOLD, holding);
  return out;
}

/** Who recognises the person, each organisation apart: from the day it does until the day it refuses or takes it back. */
function recognitions(knowledge: Knowledge, person: string, { entityOf }: Parties): ReadonlyMap<string, Holding> {
  const byOrganisation = new Map<string, Telling[]>();
  for (const decision of DECISIONS) {
    for (const row of knowledge.toldAbout(person, decision)) {
      const determination = knowledge.entityOf(row.mention);
      const { bounds } = eventTime(knowledge, determination);
      for (const { value } of knowledge.toldOf(determination, 'determiner')) {
        if (value.kind !== 'mention') continue;
        const organisation = entityOf(value.mention);
        const told = byOrganisation.get(organisation) ?? [];
        told.push({
          value: decision === 'recognises' ? 'recognises' : 'not',
          bounds,
          order: 0,
          sure: row.modality === 'actual',
        });
        byOrganisation.set(organisation, told);
      }
    }
  }
  const out = new Map<string, Holding>();
  for (const [organisation, told] of byOrganisation) {
    const holding = overTime(told, false).get('recognises');
    if (holding) out.set(organisation, holding);
  }
  const all = [...out.values()];
  const never: Holding = {
    possible: without(ALWAYS, joined(all.flatMap(({ sure }) => sure))),
    sure: without(ALWAYS, joined(all.flatMap(({ possible }) => possible))),
  };
  if (never.possible.length > 0) out.set(NOT_TOLD, never);
  return out;
}
