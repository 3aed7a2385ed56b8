/** Which number of a clause is the event's: prisoners, years, trucks, signatories. */
import type { Quantity, Unit } from '../../claim/reading.ts';
import type { Clause } from './clauses.ts';
import { type NumberMark, quantityOf } from './numbers.ts';
import type { Compiled } from './tables.ts';
import { overlaps, type SentenceView, type Stretch, type Trigger } from './view.ts';

export interface Counted {
  readonly quantity: Quantity;
  readonly at: Stretch;
}

export function countedIn(view: SentenceView, trigger: Trigger, clause: Clause, tables: Compiled): Counted | null {
  const here = view.numbers.filter((n) => n.start >= clause.start && n.end <= clause.end);
  switch (trigger.frame.counts) {
    case 'people':
      return people(view, trigger, clause, here, tables);
    case 'signers':
      return signers(view, trigger, here, tables);
    case 'term':
      return term(view, trigger, here, tables);
    case 'vehicles':
      return pick(
        view,
        here.find((n) => n.unit === 'vehicle' || n.unit === 'train'),
      );
    case 'money':
      return pick(
        view,
        here.find((n) => n.unit === 'USD' || n.unit === 'EUR'),
      );
    default:
      return trigger.frame.type === 'sanction_imposed' ? pick(view, sanctioned(trigger, here)) : null;
  }
}

const counted = (view: SentenceView, n: NumberMark, unit: Unit): Counted => ({
  quantity: quantityOf(view.text, n, unit),
  at: { start: n.start, end: n.end },
});

const pick = (view: SentenceView, n: NumberMark | undefined): Counted | null =>
  n && n.unit !== 'bare' ? counted(view, n, n.unit) : null;

/** "Sanctions on six officials": those they are put on stand behind, and no number of anything else before them. */
function sanctioned(trigger: Trigger, here: readonly NumberMark[]): NumberMark | undefined {
  const first = here.find((n) => n.start >= trigger.start && !n.ordinal && (n.unit === 'person' || n.unit === 'bare'));
  return first?.unit === 'person' && !first.others ? first : undefined;
}

function people(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  here: readonly NumberMark[],
  tables: Compiled,
): Counted | null {
  const ordinals = trigger.frame.scope === 'died_since';
  const usable = here.filter(
    (n) =>
      (ordinals || !n.ordinal) &&
      !tables.glue.doers?.test(view.text.slice(0, n.start)) &&
      (n.unit === 'person' ||
        bareOfPeople(view, n, trigger, tables) ||
        ofUnknownPeople(view, n, trigger, tables) ||
        (tables.inflections !== null && n.unit === 'bare' && n.nounEnd >= 0 && overlaps(n, trigger))),
  );
  if (usable.length === 0) return null;
  const inTrigger = usable.filter((n) => n.start < trigger.end && n.end > trigger.start);
  const before = usable.filter((n) => n.end <= trigger.start);
  const after = usable.filter((n) => n.start >= trigger.end);
  const firstAfter = after[0];
  const front = trigger.voice !== 'active' && (trigger.voice !== 'noun' || trigger.frame.patient === undefined);
  const behind = tables.tables.clauses.inverts ? [...inTrigger, ...after, ...before] : [...inTrigger, ...after];
  const near = tables.inflections
    ? [...usable].sort((a, b) => distance(a, trigger) - distance(b, trigger))
    : front
      ? [...before, ...inTrigger, ...after]
      : behind;
  let chosen = near[0];
  if (trigger.voice === 'phrase' && trigger.frame.type === 'reported_count') {
    // The number must govern the noun the trigger begins with.
    chosen =
      inTrigger[0] ??
      before.findLast((n) => trigger.start - Math.max(n.end, n.nounEnd) < (tables.inflections ? 60 : 30)) ??
      after.find((n) => n.start - trigger.end < 12) ??
      (tables.tables.clauses.inverts || tables.inflections ? after[0] : undefined);
  }
  if (!chosen) return null;
  if (
    chosen.value === 1 &&
    (tables.glue.share.test(view.text.slice(chosen.end)) || tables.glue.ofNoun.test(view.text.slice(chosen.end))) &&
    !here.some((n) => n.start > (chosen?.end ?? 0) && n.start - (chosen?.end ?? 0) < 10)
  )
    return null;
  // "Three people out of five": the share is what it was done to.
  const whole = chosen;
  const share = usable.find(
    (n) =>
      n.value !== 1 &&
      n.end <= whole.start &&
      tables.glue.ofGroup.test(view.text.slice(Math.max(n.end, n.nounEnd), whole.start)),
  );
  if (share) chosen = share;
  // "one of 52 dissidents pardoned": the group is what the act was done to.
  const next = usable[usable.indexOf(chosen) + 1];
  if (
    chosen.value === 1 &&
    next?.unit === 'person' &&
    next.nounEnd > next.end &&
    tables.glue.ofGroup.test(view.text.slice(chosen.end, next.start))
  )
    chosen = next;
  if (trigger.voice !== 'active' && firstAfter === chosen && !close(view, trigger, chosen)) return null;
  if (tables.inflections && firstAfter === chosen && !chosen.others && namedBefore(view, trigger, chosen, tables))
    return null;
  return withNamed(view, chosen, clause, trigger, tables);
}

/** A person named between the verb and a number behind it: the number is of something told about them. */
const namedBefore = (view: SentenceView, trigger: Trigger, n: NumberMark, tables: Compiled): boolean =>
  view.names.some((m) => m.kind === 'person' && !m.titled && m.start >= trigger.end && m.end < n.start) &&
  !tables.numbers.andBefore.test(view.text.slice(0, n.start));

/** Where the order of words is free, the number nearest to the verb is its own; of two as near, the one behind it. */
const distance = (n: NumberMark, trigger: Trigger): number =>
  n.start >= trigger.end
    ? n.start - trigger.end
    : n.end <= trigger.start
      ? trigger.start - Math.max(n.end, Math.min(n.nounEnd, trigger.start)) + 4
      : 0;

const close = (view: SentenceView, trigger: Trigger, n: NumberMark): boolean => {
  const gap = view.text.slice(trigger.end, n.start);
  return gap.length < 90 && !/[;:]/u.test(gap) && (trigger.voice === 'noun' ? gap.length < 25 : true);
};

/** A number without a noun counts people if it stands right beside the verb. */
function bareOfPeople(view: SentenceView, n: NumberMark, trigger: Trigger, tables: Compiled): boolean {
  if (n.unit !== 'bare' || n.nounEnd < 0 || n.ordinal) return false;
  const plainYear =
    n.value !== null && n.value >= 1900 && n.value < 2100 && !view.text.slice(n.start, n.end).includes(',');
  if (plainYear) return false;
  const after = view.text.slice(trigger.end, n.start);
  const next = view.text.slice(n.end);
  if (n.start >= trigger.end) {
    return tables.glue.numberLead.test(after) && tables.glue.numberFollow.test(next);
  }
  return tables.glue.numberVerb.test(next);
}

/** "Cent mutins ont été battus": whoever is arrested, sentenced or beaten is a person, whatever the noun. */
function ofUnknownPeople(view: SentenceView, n: NumberMark, trigger: Trigger, tables: Compiled): boolean {
  if (n.unit !== 'bare' || n.nounEnd !== n.end || n.ordinal || trigger.frame.patient !== 'prisoner' || n.value === 1)
    return false;
  const noun = /^\s+(\p{L}{4,})/u.exec(view.text.slice(n.end))?.[1];
  if (noun === undefined || tables.numbers.noNoun.test(view.text.slice(n.end))) return false;
  const gap = view.text.slice(n.end, trigger.start);
  return trigger.voice === 'passive' && n.end < trigger.start && gap.length < 40 && /^[\p{L}\s’'ʼ-]+$/u.test(gap);
}

/** "X and 13 others" is 14: those named before the number are added to it. */
function withNamed(
  view: SentenceView,
  n: NumberMark,
  clause: Clause,
  trigger: Trigger,
  tables: Compiled,
): Counted | null {
  const plain = counted(view, n, 'person');
  if (!n.others) return plain;
  const lead = view.text.slice(clause.start, n.start);
  const joiner = tables.numbers.andJoins.exec(lead);
  if (!joiner) return n.value === null ? null : plain;
  if (n.value === null) return null;
  const regionStart = trigger.end <= n.start ? Math.max(clause.start, trigger.end) : clause.start;
  const region = view.text.slice(regionStart, n.start);
  const named = view.names.filter(
    (m) =>
      m.start >= regionStart &&
      m.end <= n.start &&
      (m.kind === 'person' || m.kind === 'country') &&
      headOfList(view, m, regionStart, tables),
  );
  const persons = named.filter((m) => m.kind === 'person');
  const indefinite = [...region.matchAll(tables.glue.indefinite)];
  const list = persons.length > 0 ? persons : trigger.frame.type === 'post_change' ? named : [];
  const add = list.length > 0 ? list.length : indefinite.length;
  if (add === 0) return null;
  const start = list[0]?.phraseStart ?? regionStart + (indefinite[0]?.index ?? 0);
  const text = view.text.slice(start, n.end).trim();
  return { quantity: { ...plain.quantity, value: n.value + add, text }, at: { start, end: n.end } };
}

/** A name that stands in the list itself, not inside a description of another. */
const headOfList = (view: SentenceView, mark: { phraseStart: number }, from: number, tables: Compiled): boolean =>
  !tables.glue.aside.test(view.text.slice(from, mark.phraseStart)) ||
  tables.glue.offices.test(view.text.slice(from, mark.phraseStart));

function signers(view: SentenceView, trigger: Trigger, here: readonly NumberMark[], tables: Compiled): Counted | null {
  const people = here.filter((m) => m.unit === 'person' && !m.ordinal);
  // "the letter signed 150 writers": where endings tell who did it, they may stand behind.
  const n =
    people.find((m) => m.end <= trigger.start) ??
    (tables.inflections ? people.find((m) => m.start >= trigger.end && m.start - trigger.end < 30) : undefined);
  return n ? counted(view, n, 'person') : null;
}

function term(view: SentenceView, trigger: Trigger, here: readonly NumberMark[], tables: Compiled): Counted | null {
  const time = here.filter((n) => n.unit === 'year' || n.unit === 'month' || n.unit === 'day');
  const chosen =
    time.find((n) => n.end > trigger.start && (n.start < trigger.end || n.start - trigger.end < 70)) ??
    (tables.tables.clauses.inverts
      ? time.find((n) => n.end <= trigger.start && trigger.start - n.end < 60)
      : undefined);
  if (chosen) return pick(view, chosen);
  if (!trigger.frame.bareTerm) return null;
  const bare = here.find(
    (n) =>
      n.start >= trigger.end &&
      n.unit === 'bare' &&
      (tables.glue.termPreposition.test(view.text.slice(trigger.end, n.start)) ||
        (tables.inflections !== null && view.text.slice(trigger.end, n.start).trim() === '')),
  );
  return bare ? counted(view, bare, 'year') : null;
}
