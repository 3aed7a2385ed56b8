/**
 * Every way the world may have been, written from DESIGN's words ("How long someone is held"; TABLES, decisions 11, 12 and 17) and not
 * from the code that counts: slow and plain, for small lives.
 *
 * A world chooses for each event a day that is told of it, for what is told under a hedge whether it was, and for what was on one day
 * an order (release, refusal, re-detention; else any). Then it is read from first to last. Custody lasts until a claim closes it, so
 * nothing is made up that claims don't force: of all choices those stand that need the fewest untold endings and beginnings (an arrest
 * of who is held, somebody seen held after a release), and then the fewest stays (an arrest told twice is one).
 * - What is certain is so in every world of what is told as done: an uncertain event opens possible only, and takes no day away.
 * - What is possible is so in some world, hedges in or out. A rumour of a release that was not needed ends nothing it can't end.
 * - A judgement holds or not: people are the mentions that judgements join, in each way to let as many of them stand as can.
 */
export type Kind = 'detention' | 'sentence' | 'transfer' | 'release' | 'refusal_to_leave' | 'redetention';

export interface WorldEvent {
  readonly type: Kind;
  /** The days told of it: on one of them it was. Sources that contradict each other tell days apart. */
  readonly days: readonly number[];
  readonly hedged: boolean;
  readonly places: readonly string[];
  readonly ground: string | null;
}

/** Of a day of the calendar, or of a month: between `least` and `most`. */
export interface Range {
  least: number;
  most: number;
}

/** What holds of one person in all worlds (`least`) and in any (`most`). */
export interface Truth {
  readonly held: readonly Range[];
  /** By grouping and group, by day: held in it. */
  readonly groups: ReadonlyMap<string, readonly Range[]>;
  /** By month: stays that began, and that a claim tells to have ended. */
  readonly ins: readonly Range[];
  readonly outs: readonly Range[];
  /** How many endings and beginnings must have been that nobody tells. */
  readonly untold: number;
}

export interface Calendar {
  readonly days: number;
  /** First and last day of each month. */
  readonly months: readonly (readonly [number, number])[];
}

/** Of one day in this order; what is not here has none. */
const SAME_DAY: readonly Kind[] = ['release', 'refusal_to_leave', 'redetention'];

/** Whose place or ground stands at the end of a day on which several were told: the later in the order in which such days go. */
const END_OF_DAY: readonly Kind[] = ['detention', 'sentence', 'transfer', 'redetention'];
const placeInDay = ({ event }: Happened): number => (event.type === 'transfer' ? 1 : END_OF_DAY.indexOf(event.type));

interface Happened {
  readonly event: WorldEvent;
  readonly day: number;
  readonly place: string | null;
}

/** A stay of one world: it may have begun on any day of the one range and ended on any of the other. */
interface Stay {
  readonly from: readonly [number, number];
  /** On `until` the person was no longer held; null: nothing says that the stay ended, or when. */
  readonly until: readonly [number, number] | null;
  /** Days on which nobody says so any more, or yet: perhaps held. */
  readonly seenFrom: number;
  readonly seenTo: number;
  /** After a refusal to leave, or under a hedge, nobody has seen the person held for sure: the stay may never have been. */
  readonly doubtful: boolean;
}

interface Reading {
  readonly stays: readonly Stay[];
  /** The less it needs that is not told, the lower. */
  readonly needs: number;
}

const EVER = 1_000;

function* choices(events: readonly WorldEvent[]): Generator<readonly Happened[]> {
  const [event, ...rest] = events;
  if (!event) {
    yield [];
    return;
  }
  for (const more of choices(rest)) {
    for (const day of event.days)
      for (const place of event.places.length === 0 ? [null] : event.places) yield [{ event, day, place }, ...more];
  }
}

interface Open {
  from: [number, number];
  seenFrom: number;
  seenTo: number;
  doubtful: boolean;
  /** The day of the arrest that opened it, if one is told. */
  arrest: number | null;
  /** The day of a refusal to leave: who is taken back on it, with nothing told before, was not held anew. */
  refused: number | null;
}

/** One world, from first to last. */
function read(happened: readonly Happened[]): Reading {
  const stays: Stay[] = [];
  let open: Open | null = null;
  let untold = 0;
  /** Released on the day of the arrest, though a release sees the person held on the eve of its first day; arrested on another day than told. */
  let short = 0;
  let released: number | null = null;
  let freeSince = -EVER;
  const end = (until: readonly [number, number]): void => {
    const { from, seenFrom, seenTo, doubtful } = open as Open;
    stays.push({ from, until, seenFrom, seenTo, doubtful });
    open = null;
    freeSince = until[0];
  };
  const begin = (from: [number, number], seen: number | null, arrest: number | null): void => {
    open = { from, seenFrom: seen ?? EVER, seenTo: seen ?? -EVER, doubtful: seen === null, arrest, refused: null };
  };
  const see = (day: number): void => {
    if (!open) return;
    open.from = [open.from[0], open.doubtful ? day : Math.min(open.from[1], day)];
    open.doubtful = false;
    open.seenFrom = Math.min(open.seenFrom, day);
    open.seenTo = Math.max(open.seenTo, day);
  };
  for (const { event, day } of happened) {
    const now = open as Open | null;
    // "Perhaps arrested" of who is held, or is perhaps, says so again; so does "perhaps freed" of who is free; of who is only perhaps
    // held it leaves that open.
    if (event.hedged && (event.type === 'release' ? !now || now.doubtful : now)) continue;
    switch (event.type) {
      case 'detention':
      case 'redetention':
        if (now?.doubtful) {
          if (now.arrest !== null && now.arrest !== day) short++;
          see(day);
          now.arrest = day;
        } else if (
          now &&
          now.arrest !== day &&
          !(stays.length === 0 && event.type === 'redetention' && now.refused === day)
        ) {
          untold++;
          end([now.seenTo + 1, day]);
          begin([day, day], day, day);
        } else if (!now) begin([day, day], event.hedged ? null : day, day);
        break;
      case 'sentence':
      case 'transfer':
        if (!now) {
          untold++;
          begin([freeSince, day], event.hedged ? null : day, null);
        } else see(day);
        break;
      case 'release':
        if (now) {
          const eve = Math.min(...event.days) - 1;
          if (now.from[0] >= day) short++;
          if (!event.hedged) see(Math.max(now.from[0], eve));
          end([day, day]);
        } else if (released !== day) {
          untold++;
          // Who is let out was held on the eve of the first day on which that may have been.
          const eve = Math.max(freeSince, Math.min(day, ...event.days) - 1);
          begin([freeSince, eve], eve, null);
          end([day, day]);
        } else {
          const again = stays.at(-1) as Stay;
          const eve = Math.min(...event.days) - 1;
          if (!event.hedged && !again.doubtful && again.from[0] <= eve)
            stays[stays.length - 1] = { ...again, from: [again.from[0], Math.min(again.from[1], eve)] };
        }
        released = day;
        break;
      case 'refusal_to_leave':
        // Who would not leave with no release told was held that day.
        if (!now && stays.length === 0) {
          untold += 2;
          begin([-EVER, day], event.hedged ? null : day, null);
        } else if (!now) begin([day, day], null, null);
        else if (!now.doubtful) {
          untold++;
          see(day);
        }
        if (open) (open as Open).refused = day;
        break;
      default:
        event.type satisfies never;
    }
  }
  const last = open as Open | null;
  if (last) stays.push({ ...last, until: null });
  return { stays, needs: untold * 100 + short * 10 + stays.length };
}

/** Held at the end of the day: in every way to fill what nobody tells, and in some. */
function heldOn(stays: readonly Stay[], day: number): { sure: boolean; may: boolean } {
  let [sure, may] = [false, false];
  for (const { from, until, seenFrom, seenTo, doubtful } of stays) {
    const begun = from[1] <= day || seenFrom <= day;
    const lasts = until ? day < until[0] : day <= seenTo;
    if (!doubtful && begun && lasts) sure = true;
    if (from[0] <= day && (until === null || day < until[1])) may = true;
  }
  return { sure, may };
}

interface World {
  readonly happened: readonly Happened[];
  readonly reading: Reading;
  /** Of what is told as done alone. */
  readonly base: boolean;
}

function worldsOf(events: readonly WorldEvent[]): World[] {
  const done = events.filter(({ hedged }) => !hedged);
  return subsets(events.filter(({ hedged }) => hedged)).flatMap((hedges) => {
    const worlds = leastOf([...done, ...hedges], hedges.length === 0);
    // A rumour of a release after which something untold must have been is not believed.
    const without = leastOf([...done, ...hedges.filter(({ type }) => type !== 'release')], false);
    return needs(worlds) > needs(without) + 1 ? [] : worlds;
  });
}

const needs = (worlds: readonly World[]): number => worlds[0]?.reading.needs ?? 0;

/**
 * Did it come in one order in all worlds, what is told as done in the same one with every rumour believed? Where it may have come in
 * several that need as little, a count follows one of them.
 */
export function isOrdered(events: readonly WorldEvent[]): boolean {
  const ordersOf = (worlds: readonly World[], of: (event: WorldEvent) => boolean): string[] =>
    worlds.map(({ happened }) =>
      happened
        .filter(({ event }) => of(event))
        // Which of several sightings in a row came first changes nothing.
        .map(({ event }) => (event.type === 'transfer' || event.type === 'sentence' ? 'seen' : events.indexOf(event)))
        .filter((word, i, all) => word !== all[i - 1])
        .join(),
    );
  const done = events.filter(({ hedged }) => !hedged);
  const asDone = new Set<string>();
  for (const hedges of subsets(events.filter(({ hedged }) => hedged))) {
    const worlds = leastOf([...done, ...hedges], false);
    if (new Set(ordersOf(worlds, () => true)).size > 1) return false;
    for (const order of ordersOf(worlds, ({ hedged }) => !hedged)) asDone.add(order);
  }
  return asDone.size <= 1;
}

/** The worlds in which all of these happened that need the least. */
function leastOf(events: readonly WorldEvent[], base: boolean): World[] {
  let worlds: World[] = [];
  for (const chosen of choices(events))
    for (const happened of orders(chosen)) {
      const reading = read(happened);
      const least = worlds[0]?.reading.needs ?? Number.POSITIVE_INFINITY;
      if (reading.needs > least) continue;
      if (reading.needs < least) worlds = [];
      worlds.push({ happened, reading, base });
    }
  return worlds;
}

/** Every order by day; of one day, any that {@link SAME_DAY} allows. */
function* orders(left: readonly Happened[]): Generator<readonly Happened[]> {
  if (left.length === 0) yield [];
  const first = Math.min(...left.map(({ day }) => day));
  const today = left.filter(({ day }) => day === first);
  for (const next of today) {
    const place = SAME_DAY.indexOf(next.event.type);
    const earlier = (other: Happened): boolean =>
      SAME_DAY.includes(other.event.type) && SAME_DAY.indexOf(other.event.type) < place;
    if (today.some(earlier)) continue;
    for (const more of orders(left.filter((one) => one !== next))) yield [next, ...more];
  }
}

/** What the events of one person come to. */
export function truthOf(events: readonly WorldEvent[], calendar: Calendar): Truth {
  const worlds = worldsOf(events);
  const base = worlds.filter((world) => world.base);
  const range = (): Range => ({ least: EVER, most: 0 });
  const days = Array.from({ length: calendar.days }, (_, day) => day);
  const held = days.map(range);
  for (const { reading } of base) for (const day of days) lower(held[day], Number(heldOn(reading.stays, day).sure));
  for (const { reading } of worlds) for (const day of days) raise(held[day], Number(heldOn(reading.stays, day).may));

  const groups = new Map<string, Range[]>();
  const groupings: readonly (readonly [string, (h: Happened) => string | null, boolean])[] = [
    ['place', ({ event, place }) => (isInside(event) ? place : null), false],
    ['ground', ({ event }) => (isInside(event) ? event.ground : null), true],
  ];
  for (const [grouping, tells, backwards] of groupings) {
    const told = new Set(['', ...events.flatMap((event) => valuesOf(event, grouping))]);
    for (const group of told) groups.set(`${grouping} ${group}`, days.map(range));
    for (const { happened, reading } of worlds)
      for (const day of days) {
        const on = groupOn(happened, day, tells, backwards);
        const { may } = heldOn(reading.stays, day);
        for (const group of told) {
          const at = groups.get(`${grouping} ${group}`)?.[day];
          lower(at, Number(on.size === 1 && on.has(group) && held[day]?.least === 1));
          raise(at, Number(may && on.has(group)));
        }
      }
  }

  const ins = calendar.months.map(range);
  const outs = calendar.months.map(range);
  for (const [i, month] of calendar.months.entries()) {
    for (const { reading, base } of worlds) {
      const began = reading.stays.map(({ from, doubtful }) => ({ days: from, sure: !doubtful }));
      const ended = reading.stays.flatMap(({ until, doubtful }) => (until ? [{ days: until, sure: !doubtful }] : []));
      for (const [ranges, crossings] of [
        [ins, began],
        [outs, ended],
      ] as const) {
        if (base) lower(ranges[i], crossings.filter(({ days: of, sure }) => sure && within(of, month)).length);
        raise(ranges[i], crossings.filter(({ days: of }) => meets(of, month)).length);
      }
    }
  }
  return { held, groups, ins, outs, untold: Math.floor(needs(base) / 100) };
}

const isInside = ({ type }: WorldEvent): boolean => type !== 'release' && type !== 'refusal_to_leave';
const valuesOf = ({ places, ground }: WorldEvent, grouping: string): readonly string[] =>
  grouping === 'place' ? places : ground === null ? [] : [ground];
const within = (of: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  from <= of[0] && of[1] <= to;
const meets = (of: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  of[0] <= to && from <= of[1];
const lower = (range: Range | undefined, n: number): void => {
  if (range) range.least = Math.min(range.least, n);
};
const raise = (range: Range | undefined, n: number): void => {
  if (range) range.most = Math.max(range.most, n);
};

/** The values told last by then, any of which may be true. Backwards: before anything is told, the first that is. */
function groupOn(
  happened: readonly Happened[],
  day: number,
  tells: (h: Happened) => string | null,
  backwards: boolean,
): ReadonlySet<string> {
  const telling = happened.filter((h) => tells(h) !== null);
  const by = telling.filter((h) => h.day <= day);
  const of = by.length > 0 ? by : backwards ? telling : [];
  const key = (h: Happened): number => h.day * 10 + placeInDay(h);
  const at = by.length > 0 ? Math.max(...of.map(key)) : Math.min(...of.map(key));
  return new Set(of.length === 0 ? [''] : of.filter((h) => key(h) === at).map((h) => tells(h) as string));
}

export interface Judged {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'not' | 'unsure';
}

/** Mentions by person. */
export type People = readonly (readonly number[])[];

/**
 * The ways in which mentions may be people. Of judgements that contradict each other some are wrong: no more than must be, so every
 * largest set that can stand together is one way (no judgement can be added to it), with each way to decide what is unsure. The first
 * of the list decides it all against.
 */
export function* peopleOf(mentions: number, judged: readonly Judged[]): Generator<People[]> {
  const firm = judged.filter(({ verdict }) => verdict !== 'unsure');
  const unsure = judged.filter(({ verdict }) => verdict === 'unsure');
  const consistent = subsets(firm).filter((kept) => stands(mentions, kept, []));
  for (const kept of consistent) {
    if (consistent.some((more) => more.length > kept.length && kept.every((one) => more.includes(one)))) continue;
    const same = kept.filter(({ verdict }) => verdict === 'same');
    yield subsets(unsure)
      .filter((so) => stands(mentions, kept, so))
      .sort((x, y) => x.length - y.length)
      .map((so) => joined(mentions, [...same, ...so]));
  }
}

function stands(mentions: number, kept: readonly Judged[], so: readonly Judged[]): boolean {
  const people = joined(mentions, [...kept.filter(({ verdict }) => verdict === 'same'), ...so]);
  return kept.every(
    ({ a, b, verdict }) => verdict === 'same' || !people.some((one) => one.includes(a) && one.includes(b)),
  );
}

function joined(mentions: number, pairs: readonly Judged[]): number[][] {
  const of = Array.from({ length: mentions }, (_, i) => i);
  for (const { a, b } of pairs) {
    const [from, to] = [of[a], of[b]];
    for (const [i, one] of of.entries()) if (one === from) of[i] = to as number;
  }
  return [...Map.groupBy(of.keys(), (i) => of[i]).values()];
}

export function subsets<T>(list: readonly T[]): T[][] {
  const [one, ...rest] = list;
  if (one === undefined) return [[]];
  return subsets(rest).flatMap((more) => [more, [one, ...more]]);
}
