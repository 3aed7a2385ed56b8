/**
 * A second reading of claims, slow and plain: every way the world may have been. A person's events happened in the order in which
 * the life tells them, each on a day of its own bounds; what is told under a hedge may not have happened. In one such world all is
 * known: who was held on a day, where, by whom. test/derive/turns.test.ts holds the counts against all of them.
 */
import { dayOf, isoOf } from '../../src/claim/dates.ts';
import type { EventType } from '../../src/claim/reading.ts';
import type { Told } from '../../src/claim/told.ts';
import type { Telling } from './telling.ts';

export const FIRST = dayOf('2020-01-27');
export const CALENDAR = 15;

export interface ToldEvent {
  readonly type: 'detention' | 'sentence' | 'transfer' | 'release';
  /** Days of the calendar, first and last. */
  readonly lo: number;
  readonly hi: number;
  readonly hedged: boolean;
  readonly places: readonly string[];
  readonly holder: string | null;
  readonly ground: string | null;
}

export interface Decision {
  readonly organisation: string;
  readonly decision: 'recognises' | 'withdraws';
  readonly lo: number;
  readonly hi: number;
}

export interface ToldLife {
  readonly events: readonly ToldEvent[];
  readonly sexes: readonly string[];
  readonly decisions: readonly Decision[];
}

/** What is true of one person in one world; days are places in the calendar. */
export interface True {
  readonly held: (day: number) => boolean;
  /** The groups on a day: of what is disjoint one at most, none where nothing is told. */
  readonly groups: Readonly<Record<string, (day: number) => readonly string[]>>;
  readonly ins: readonly number[];
  readonly outs: readonly { readonly day: number; readonly ground: string | null }[];
}

const iso = (at: number): string => isoOf(FIRST + at);

/** On some day from the one to the other: an interval in words would say that an arrest lasted so long. */
function dateWithin(telling: Telling, mention: string, lo: number, hi: number, document: string): void {
  telling.date(mention, iso(lo), { document });
  const row = telling.told.pop() as Told;
  telling.told.push({ ...row, bounds: { lo: FIRST + lo, hi: FIRST + hi } });
}

/** Puts the life into claims, every event in a document of its own, published long after. Returns the person's mention. */
export function tellLife(telling: Telling, name: string, life: ToldLife): string {
  const person = telling.mention('person', name);
  for (const { type, lo, hi, hedged, places, holder, ground } of life.events) {
    const document = telling.document(`document ${telling.told.length}`);
    const event = telling.event(type as EventType, hedged ? 'uncertain' : 'actual', { document });
    dateWithin(telling, event, lo, hi, document);
    telling.tell(event, 'prisoner', { kind: 'mention', mention: person }, { document });
    for (const place of places)
      telling.tell(event, type === 'transfer' ? 'destination' : 'place', { kind: 'text', text: place }, { document });
    if (holder !== null) telling.tell(event, 'holder', { kind: 'mention', mention: holder }, { document });
    if (ground !== null) telling.tell(event, 'ground', { kind: 'code', code: ground }, { document });
  }
  for (const sex of life.sexes) telling.tell(person, 'sex', { kind: 'code', code: sex });
  for (const { organisation, decision, lo, hi } of life.decisions) {
    const determination = telling.mention('determination');
    dateWithin(telling, determination, lo, hi, telling.document('a list'));
    telling.tell(determination, 'determiner', { kind: 'mention', mention: organisation });
    telling.tell(determination, decision, { kind: 'mention', mention: person });
  }
  return person;
}

interface Happened {
  readonly event: ToldEvent;
  readonly day: number;
  readonly place: string | null;
}

const NEVER = 10 * CALENDAR;

/** Every world of one life. Where nobody tells how a stay began or ended, every day that fits. */
export function* worldsOf(life: ToldLife): Generator<True> {
  for (const happened of happenings(life.events, 0)) {
    for (const stays of staysOf(happened)) {
      for (const sex of life.sexes.length === 0 ? [null] : life.sexes) {
        for (const recognised of recognitions(life.decisions)) yield truth(happened, stays, sex, recognised);
      }
    }
  }
}

function* happenings(events: readonly ToldEvent[], from: number): Generator<readonly Happened[]> {
  const [event, ...rest] = events;
  if (!event) {
    yield [];
    return;
  }
  if (event.hedged) yield* happenings(rest, from);
  for (let day = Math.max(event.lo, from); day <= event.hi; day++) {
    for (const place of event.places.length === 0 ? [null] : event.places)
      for (const more of happenings(rest, day)) yield [{ event, day, place }, ...more];
  }
}

interface TrueStay {
  /** Held at the end of days from `start` until the day before `end`. */
  readonly start: number;
  readonly end: number;
  readonly startTold: boolean;
  /** Null: nothing says that it ended. */
  readonly out: { readonly day: number; readonly ground: string | null } | null;
}

function* staysOf(happened: readonly Happened[]): Generator<readonly TrueStay[]> {
  const [opening] = happened;
  if (!opening) {
    yield [];
    return;
  }
  // A stay goes to the first release, or to an arrest that can't be how it began: then it had ended by that arrest.
  const at = happened.findIndex(({ event }, i) => event.type === 'release' || (i > 0 && event.type === 'detention'));
  const closing = at < 0 ? null : (happened[at] as Happened);
  const released = closing?.event.type === 'release';
  const rest = closing === null ? [] : happened.slice(released ? at + 1 : at);
  const last = (at < 0 ? happened.at(-1) : happened[at - 1]) as Happened;
  // Who is let out was held on the eve of the first day on which that may have been.
  const latest = Math.min(opening.day, released ? closing.event.lo - 1 : NEVER);
  const startTold = opening.event.type === 'detention';
  const ends = closing === null ? [last.day + 1, NEVER] : released ? [closing.day] : [last.day + 1, closing.day];
  for (const start of startTold ? [opening.day] : [-NEVER, latest]) {
    for (const end of ends) {
      const out = closing && { day: end, ground: released ? closing.event.ground : null };
      for (const more of staysOf(rest)) yield [{ start, end, startTold, out }, ...more];
    }
  }
}

/** By organisation, whether it recognises the person on each day. */
function* recognitions(decisions: readonly Decision[]): Generator<(day: number) => readonly string[]> {
  const chosen = (rest: readonly Decision[]): { decision: Decision; day: number }[][] => {
    const [decision, ...more] = rest;
    if (!decision) return [[]];
    const tails = chosen(more);
    return Array.from({ length: decision.hi - decision.lo + 1 }, (_, i) => decision.lo + i).flatMap((day) =>
      tails.map((tail) => [{ decision, day }, ...tail]),
    );
  };
  for (const days of chosen(decisions)) {
    yield (day) =>
      [...new Set(decisions.map(({ organisation }) => organisation))].filter((organisation) => {
        const past = days.filter((one) => one.decision.organisation === organisation && one.day <= day);
        const latest = past.reduce<(typeof past)[number] | null>((a, b) => (a && a.day > b.day ? a : b), null);
        return latest?.decision.decision === 'recognises';
      });
  }
}

function truth(
  happened: readonly Happened[],
  stays: readonly TrueStay[],
  sex: string | null,
  recognised: (day: number) => readonly string[],
): True {
  const latest = (day: number, tells: (h: Happened) => string | null, of = happened): string[] => {
    const value = of.filter((h) => h.day <= day && tells(h) !== null).at(-1);
    return value ? [tells(value) as string] : [];
  };
  const backwards = (day: number, tells: (h: Happened) => string | null, of = happened): string[] => {
    const now = latest(day, tells, of);
    const first = of.find((h) => tells(h) !== null);
    return now.length > 0 || !first ? now : [tells(first) as string];
  };
  const inside = happened.filter(({ event }) => event.type !== 'release');
  return {
    held: (day) => stays.some(({ start, end }) => start <= day && day < end),
    groups: {
      place: (day) => latest(day, ({ place }) => place, inside),
      state: (day) => backwards(day, ({ event }) => event.holder),
      ground: (day) => backwards(day, ({ event }) => event.ground, inside),
      sex: () => (sex === null ? [] : [sex]),
      organisation: recognised,
    },
    ins: stays.flatMap(({ start, startTold }) => (startTold ? [start] : [])),
    outs: stays.flatMap(({ out }) => (out ? [out] : [])),
  };
}
