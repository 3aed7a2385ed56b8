/** What each field of two tellings says for their being one event, or one a part or stage of the other: the steps of the waterfall. */
import type { Bounds } from '../claim/dates.ts';
import { isoOf, overlaps } from '../claim/dates.ts';
import type { Role } from '../claim/reading.ts';
import type { ParsedName } from '../names/index.ts';
import { compareNames } from '../names/index.ts';
import type {
  EventEvidence,
  EventField,
  EventNumber,
  EventParty,
  EventRecord,
  EventRelation,
  PreparedEvent,
} from './event-record.ts';
import { mostOf } from './event-record.ts';
import { EVENT_BITS } from './event-weights.ts';

type Levels = Exclude<keyof typeof EVENT_BITS, 'prior'>;

/** `a` is the part or stage. What one side leaves out is no evidence, and no step. */
export function evidenceFor(relation: EventRelation, a: PreparedEvent, b: PreparedEvent): EventEvidence[] {
  const [one, two] = [a.record, b.record];
  return [
    kind(relation, one, two),
    time(one, two),
    prisoners(relation, a, b),
    parties(one, two),
    words('place', 'Place', one.places, two.places),
    words('destination', 'Where to', one.destinations, two.destinations),
    relation === 'same' ? numbers(one, two) : fewer(relation, one, two),
    words('terms', 'Terms', one.terms, two.terms),
    relation === 'stage_of' ? null : modality(one, two),
    relation === 'same' ? oneText(one, two) : null,
  ].filter((step) => step !== null);
}

function step<F extends EventField & Levels>(
  field: F,
  level: keyof (typeof EVENT_BITS)[F] & string,
  left: string,
  right: string,
  because: string,
  bits: number = EVENT_BITS[field][level] as number,
): EventEvidence {
  return { field, level, left, right, because, bits };
}

const worded = (code: string): string => code.replaceAll('_', ' ');

function kind(relation: EventRelation, a: EventRecord, b: EventRecord): EventEvidence | null {
  const [left, right] = [worded(a.type), worded(b.type)];
  if (relation === 'part_of')
    return step('kind', 'part', left, right, `A ${left} that may be one part of a larger ${right}.`);
  if (relation === 'stage_of')
    return step('kind', 'stage', left, right, `What is told first (${left}) may be a step on the way to the ${right}.`);
  return null;
}

const NEXT_DAY = 1;
const FEW_DAYS = 4;
const SOON = 31;
const TOGETHER = 7;

function time(a: EventRecord, b: EventRecord): EventEvidence | null {
  if (a.when && b.when) return dated(a.when, b.when);
  if (!a.when && !b.when) {
    if (a.toldBy === null || b.toldBy === null || Math.abs(a.toldBy - b.toldBy) > TOGETHER) return null;
    const because = `Neither is dated; both were told within a week, ${isoOf(a.toldBy)} and ${isoOf(b.toldBy)}.`;
    return step('time', 'told_together', isoOf(a.toldBy), isoOf(b.toldBy), because);
  }
  const [known, unknown] = a.when ? [a, b] : [b, a];
  const toldBy = unknown.toldBy;
  const { lo, hi } = known.when as Bounds;
  if (toldBy === null) return null;
  const sides = (told: string, other: string): [string, string] => (a.when ? [told, other] : [other, told]);
  const [left, right] = sides(daysOf(known.when as Bounds), `told by ${isoOf(toldBy)}`);
  const done = unknown.modality === 'actual' || unknown.modality === 'uncertain';
  if (done && lo !== null && lo > toldBy)
    return step(
      'time',
      'told_before',
      left,
      right,
      `One had been told by ${isoOf(toldBy)}, before the other happened.`,
    );
  if (hi !== null && toldBy >= hi && toldBy - hi <= SOON)
    return step('time', 'told_soon_after', left, right, `One has no date, and was told soon after the other’s day.`);
  return step('time', 'undated', left, right, 'One has no date: its day tells nothing.');
}

function dated(a: Bounds, b: Bounds): EventEvidence {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (overlaps(a, b)) {
    const width = Math.max(widthOf(a), widthOf(b));
    if (width === 1) return step('time', 'same_day', left, right, `Both on ${left}.`);
    const level =
      width <= 7 ? 'within_week' : width <= 31 ? 'within_month' : width <= 92 ? 'within_quarter' : 'overlapping';
    return step('time', level, left, right, `Their days may be the same: ${left} and ${right}.`);
  }
  const apart = a.hi !== null && b.lo !== null && b.lo > a.hi ? b.lo - a.hi : (a.lo ?? 0) - (b.hi ?? 0);
  const narrow = widthOf(a) <= FEW_DAYS && widthOf(b) <= FEW_DAYS;
  if (apart <= NEXT_DAY && narrow) return step('time', 'next_day', left, right, `A day apart: ${left} and ${right}.`);
  const days = `${apart} days apart: ${left} and ${right}.`;
  return step('time', apart <= FEW_DAYS ? 'few_days' : 'apart', left, right, days);
}

const widthOf = ({ lo, hi }: Bounds): number => (lo === null || hi === null ? Number.POSITIVE_INFINITY : hi - lo + 1);

function daysOf({ lo, hi }: Bounds): string {
  const [from, to] = [lo === null ? '…' : isoOf(lo), hi === null ? '…' : isoOf(hi)];
  return from === to ? from : `${from} to ${to}`;
}

type Person = PreparedEvent['people'][number];
const isPrisoner = ({ party }: Person): boolean => party.role === 'prisoner';
const named = (people: readonly Person[]): string => people.map(({ party }) => party.names[0] ?? '').join(', ');

function prisoners(relation: EventRelation, a: PreparedEvent, b: PreparedEvent): EventEvidence | null {
  const [left, right] = [a.people.filter(isPrisoner), b.people.filter(isPrisoner)];
  if (left.length === 0 || right.length === 0) return null;
  const [one, two] = [named(left), named(right)];
  const isIn = (some: readonly Person[]) => (person: Person) =>
    some.some((other) => likeness(person, other) === 'same');
  const shared = left.filter(isIn(right));
  // Counted from both sides: one text may name a man twice.
  const count = Math.min(shared.length, right.filter(isIn(left)).length);
  if (count > 0) {
    const all = count === Math.min(left.length, right.length);
    const more = Math.min(count - 1, 3) * EVENT_BITS.prisoners.shared_more;
    const among = relation === 'part_of' && shared.length === left.length && right.length > left.length;
    const bits = EVENT_BITS.prisoners.shared + more + (among ? EVENT_BITS.prisoners.among : 0);
    const because = `Both name ${named(shared)}${all ? '' : ', and others besides'}.`;
    return step('prisoners', 'shared', one, two, because, bits);
  }
  const perhaps = left.find((person) => right.some((other) => likeness(person, other) === 'possible'));
  if (perhaps) return step('prisoners', 'perhaps_shared', one, two, `Both may name ${named([perhaps])}.`);
  // Of a batch, each text names whom it likes; of one person, or where all are named, others are others.
  const some = (event: EventRecord, people: readonly Person[]): boolean => mostOf(event) > people.length;
  const ofMany = relation === 'same' ? some(a.record, left) && some(b.record, right) : some(b.record, right);
  return ofMany
    ? step('prisoners', 'others_of_many', one, two, 'Each names some, and none in common; both tell of more.')
    : step('prisoners', 'others', one, two, `They name others: ${one}; ${two}.`);
}

function likeness(a: Person, b: Person): 'same' | 'possible' | 'different' {
  if (a.party.id !== null && a.party.id === b.party.id) return 'same';
  let best: 'same' | 'possible' | 'different' = 'different';
  for (const one of a.parsed) {
    for (const two of b.parsed) {
      const { verdict } = compareNames(one, two);
      if (verdict === 'same') return isWhole(one) && isWhole(two) ? 'same' : 'possible';
      if (verdict === 'possible') best = 'possible';
    }
  }
  return best;
}

/** More than a bare surname. */
const isWhole = ({ words: parts }: ParsedName): boolean => parts.filter(({ aside }) => !aside).length > 1;

/** Sides of a dealing that stand in for each other: who calls and who is called. */
const EITHER: ReadonlySet<Role> = new Set<Role>(['actor', 'counterpart', 'mediator']);

function parties(a: EventRecord, b: EventRecord): EventEvidence | null {
  const [left, right] = [a, b].map(({ parties: all }) => all.filter(({ role }) => role !== 'prisoner'));
  if (!left || !right || left.length === 0 || right.length === 0) return null;
  const called = (list: EventRecord['parties']): string => list.map(({ names }) => names[0] ?? '').join(', ');
  const [one, two] = [called(left), called(right)];
  const shared = pairsOf(left, right);
  if (shared.length > 0) {
    const { shared: each, shared_role: role, most } = EVENT_BITS.parties;
    const inRole = shared.filter(([x, y]) => x.role === y.role || (EITHER.has(x.role) && EITHER.has(y.role))).length;
    const bits = Math.min(most, shared.length * each + Math.max(inRole - 1, 0) * role);
    return step('parties', 'shared', one, two, `In both: ${called(shared.map(([party]) => party))}.`, bits);
  }
  const dealing = left.some(({ role }) => EITHER.has(role)) && right.some(({ role }) => EITHER.has(role));
  // By names that nobody has judged yet, two words for one party look like two parties.
  const known = [...left, ...right].every(({ id }) => id !== null);
  return dealing && known ? step('parties', 'opposed', one, two, `Between others: ${one}; ${two}.`) : null;
}

/** Each party with one of the other side, each once; in the same role where there is a choice. */
function pairsOf(left: EventRecord['parties'], right: EventRecord['parties']): [EventParty, EventParty][] {
  const free = new Set(right);
  const pairs: [EventParty, EventParty][] = [];
  const take = (wanted: (a: EventParty, b: EventParty) => boolean): void => {
    for (const party of left) {
      if (pairs.some(([taken]) => taken === party)) continue;
      const other = [...free].find((one) => isOne(party, one) && wanted(party, one));
      if (!other) continue;
      free.delete(other);
      pairs.push([party, other]);
    }
  };
  take((a, b) => a.role === b.role);
  take(() => true);
  return pairs;
}

function isOne(a: EventRecord['parties'][number], b: EventRecord['parties'][number]): boolean {
  if (a.id !== null && a.id === b.id) return true;
  if (a.kind === 'person' && b.kind === 'person')
    return a.names.some((name) => b.names.some((other) => compareNames(name, other).verdict !== 'different'));
  const fold = (name: string): string => name.normalize('NFKC').toLowerCase();
  return a.names.some((name) => b.names.some((other) => fold(name) === fold(other)));
}

function words(
  field: 'place' | 'destination' | 'terms',
  label: string,
  left: readonly string[],
  right: readonly string[],
): EventEvidence | null {
  if (left.length === 0 || right.length === 0) return null;
  const [one, two] = [left.map(worded).join(', '), right.map(worded).join(', ')];
  const fold = (word: string): string => word.normalize('NFKC').toLowerCase();
  const shared = left.find((word) => right.some((other) => fold(word) === fold(other)));
  return shared === undefined
    ? step(field, 'other', one, two, `${label}: ${one}; ${two}.`)
    : step(field, 'same', one, two, `${label}: ${worded(shared)} in both.`);
}

/** Numbers of one unit, told of one event each. */
function numbers(a: EventRecord, b: EventRecord): EventEvidence | null {
  let best: EventEvidence | null = null;
  for (const one of a.numbers) {
    for (const two of b.numbers) {
      const found = one.unit === two.unit ? number(one, two) : null;
      if (found && (!best || found.bits > best.bits)) best = found;
    }
  }
  return best ?? namedFewer(a, b);
}

function namedFewer(a: EventRecord, b: EventRecord): EventEvidence | null {
  const [one, two] = [mostOf(a), mostOf(b)];
  if (one === two || one === 0 || two === 0) return null;
  const because = `One tells of ${Math.min(one, two)}, the other of ${Math.max(one, two)}.`;
  return step('quantity', 'named_fewer', String(one), String(two), because);
}

function number(a: EventNumber, b: EventNumber): EventEvidence | null {
  if (a.value === null || b.value === null) return null;
  const [left, right] = [numberWords(a), numberWords(b)];
  if (a.value === b.value) {
    const level = a.value >= 20 ? 'same_large' : a.value >= 5 ? 'same_some' : a.value >= 2 ? 'same_few' : 'same_one';
    return step('quantity', level, left, right, `Both tell of ${left}.`);
  }
  if (allows(a, b.value) && allows(b, a.value))
    return step('quantity', 'compatible', left, right, `${left} and ${right} can both be right.`);
  const close = Math.abs(a.value - b.value) <= Math.max(1, 0.1 * Math.max(a.value, b.value)) && a.value > 4;
  return close
    ? step('quantity', 'close', left, right, `Nearly the same number: ${left} and ${right}.`)
    : step('quantity', 'other', left, right, `Other numbers: ${left} and ${right}.`);
}

function allows({ value, max, qualifier }: EventNumber, told: number): boolean {
  if (value === null) return true;
  if (max !== null) return value <= told && told <= max;
  if (qualifier === 'exactly') return told === value;
  if (qualifier === 'about') return Math.abs(told - value) <= 0.2 * value;
  return told >= value && told <= 1.5 * value;
}

function numberWords({ value, max, qualifier, unit }: EventNumber): string {
  const counted =
    value === 1 && max === null ? unit : unit === 'person' ? 'people' : /^[A-Z]/.test(unit) ? unit : `${unit}s`;
  return `${qualifier === 'exactly' ? '' : `${worded(qualifier)} `}${value ?? 'some'}${max === null ? '' : ` to ${max}`} ${counted}`;
}

function fewer(relation: EventRelation, part: EventRecord, whole: EventRecord): EventEvidence | null {
  const [some, all] = [mostOf(part), mostOf(whole)];
  if (some === 0 || all === 0) return null;
  const [left, right] = [String(some), String(all)];
  if (some === all && relation === 'stage_of') return numbers(part, whole);
  if (some <= all) return step('quantity', 'fewer', left, right, `${left} may be of the ${right}.`);
  return step('quantity', 'more', left, right, `${left} can’t be of the ${right}.`);
}

function modality(a: EventRecord, b: EventRecord): EventEvidence | null {
  if (a.modality === b.modality) return null;
  const [left, right] = [a.modality, b.modality];
  return left === 'denied' || right === 'denied'
    ? step('modality', 'denied', left, right, 'One text tells it, another denies it.')
    : step('modality', 'planned_and_done', left, right, `Told as ${left} and as ${right}.`);
}

function oneText(a: EventRecord, b: EventRecord): EventEvidence | null {
  const text = a.documents.find((document) => b.documents.includes(document));
  if (text === undefined) return null;
  return step('source', 'one_text', text, text, 'One text tells both, and does not say that they are one.');
}
