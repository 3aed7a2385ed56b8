/**
 * The groups that people are counted in, and on which days somebody may be, or surely is, in one: held by which state, in what
 * place, on what ground, recognised by which organisation; sex, occupation, citizenship.
 *
 * Invariants: what is sure is possible; of a dimension whose groups are disjoint ({@link isDisjoint}) everybody is possibly in some
 * group on every day and surely in one at most. Nothing told is a group of its own ({@link NOT_TOLD}), so that groups make up the whole.
 */

import { DECISIONS } from '../claim/reading.ts';
import type { Told } from '../claim/told.ts';
import { plainValue } from '../claim/values.ts';
import type { Property } from '../claim/vocabulary.ts';
import { EVENT_TYPE_ROWS, movesCustody } from '../claim/vocabulary.ts';
import { NO_BOUNDS } from './derived.ts';
import { byThen, eventTime, toldBy } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { preferred } from './knowledge.ts';
import { occurrence } from './occurrence.ts';
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
const foldedGroup = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Who stands behind the mention of a holder or of who decides. */
export interface Parties {
  readonly entityOf: (mention: string) => string;
  /** Whom it acts for where that is told, else its own entity. */
  readonly sidesOf: (mention: string) => readonly string[];
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
  const held = events.filter(({ moves }) => moves !== 'closes' && moves !== 'refuses');
  const labels = new Map<string, string>();
  const words = (row: Told): readonly string[] => {
    const label = plainValue(row.value).replace(/\s+/gu, ' ').trim();
    const group = foldedGroup(label);
    const first = labels.get(group);
    if (first === undefined || label < first) labels.set(group, label);
    return [group];
  };
  const sides = (row: Told): readonly string[] =>
    row.value.kind === 'mention' ? parties.sidesOf(row.value.mention) : [];
  const always = (property: Property) => lasting(preferred(knowledge.toldOf(person, property)), words);
  const said = (property: Property): Telling[] => fromRows(knowledge, person, property, words);
  const told = (of: readonly CustodyEvent[], property: (event: CustodyEvent) => Property) =>
    fromEvents(knowledge, of, property, words);
  const over = (tellings: readonly Telling[], backwards: boolean) =>
    tellings.length === 0 ? NEVER_TOLD : overTime(tellings, backwards);
  const place = ({ type }: CustodyEvent): Property => (type === 'transfer' ? 'destination' : 'place');
  const ground = (): Property => 'ground';
  const holdings: readonly (readonly [GroupedBy, ReadonlyMap<string, Holding>])[] = [
    [
      'state',
      over(
        fromEvents(knowledge, events, () => 'holder', sides),
        true,
      ),
    ],
    ['place', over([...told(held, place), ...said('place')], false)],
    ['ground', over([...told(held, ground), ...said('ground')], true)],
    [
      'ground_out',
      over(
        told(
          events.filter(({ moves }) => moves === 'closes'),
          ground,
        ),
        true,
      ),
    ],
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

interface CustodyEvent {
  readonly event: string;
  readonly type: keyof typeof EVENT_TYPE_ROWS;
  readonly moves: (typeof EVENT_TYPE_ROWS)[keyof typeof EVENT_TYPE_ROWS]['custody'];
  readonly time: Omit<Telling, 'value'>;
}

/** What happened to the person in custody, told as done or under a hedge. */
function eventsOf(knowledge: Knowledge, person: string): CustodyEvent[] {
  const events = new Set(knowledge.toldAbout(person, 'prisoner').map((row) => knowledge.entityOf(row.mention)));
  return [...events].flatMap((event) => {
    const what = occurrence(knowledge, event);
    if (!what || !movesCustody(what.modality)) return [];
    const { family, custody, order } = EVENT_TYPE_ROWS[what.type];
    if (family !== 'custody') return [];
    const { bounds, contradicted } = eventTime(knowledge, event);
    return [
      {
        event,
        type: what.type,
        moves: custody,
        time: {
          bounds: contradicted ? bounds : byThen(bounds, toldBy(knowledge, event)),
          order,
          sure: what.modality === 'actual',
        },
      },
    ];
  });
}

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
