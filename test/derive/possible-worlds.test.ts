/** Counts against every way the world may have been (possible-worlds.ts), over lives and identities that contradict themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf, isoOf } from '../../src/claim/dates.ts';
import { custodyOf } from '../../src/derive/custody.ts';
import { groupsOf } from '../../src/derive/groups.ts';
import type { CountedLife, Grouping, Measure, Turn } from '../../src/derive/turns.ts';
import { stayDays, turnsOf } from '../../src/derive/turns.ts';
import { joinedBy } from '../../src/register/identity.ts';
import { identityOf } from '../../src/register/open-identity.ts';
import type { Calendar, Judged, Kind, Range, Truth, WorldEvent } from './possible-worlds.ts';
import { isOrdered, peopleOf, subsets, truthOf } from './possible-worlds.ts';
import { Telling } from './telling.ts';

const RUNS = {
  numRuns: Number(process.env['ROLLCALL_WORLD_RUNS'] ?? 150),
  seed: Number(process.env['ROLLCALL_WORLD_SEED'] ?? 20200127),
};
const FIRST = dayOf('2020-01-27');
/** The calendar runs from 27 January, whose month ends with day 4. */
const CALENDAR: Calendar = {
  days: 14,
  months: [
    [-26, 4],
    [5, 33],
  ],
};
const MONTHS = [0, 5] as const;

interface Told extends WorldEvent {
  /** Told by one source as one range of days; by two that contradict each other; or as part of what is dated. */
  readonly dated: 'own' | 'two sources' | 'whole';
}

const event: fc.Arbitrary<Told> = fc
  .record({
    type: fc.constantFrom<Kind>(
      'detention',
      'detention',
      'sentence',
      'transfer',
      'release',
      'release',
      'refusal_to_leave',
      'redetention',
    ),
    lo: fc.nat(9),
    more: fc.constantFrom(0, 0, 0, 1, 3),
    dated: fc.constantFrom<Told['dated']>('own', 'own', 'own', 'two sources', 'whole'),
    hedged: fc.constantFrom(false, false, false, true),
    places: fc.constantFrom<readonly string[]>([], [], ['minsk'], ['hrodna'], ['minsk', 'hrodna']),
    ground: fc.constantFrom(null, null, 'a', 'b'),
  })
  .map(({ lo, more, ...rest }) => {
    // Sources that exclude each other tell the first and the last: any day between is left open by them together.
    const days = Array.from({ length: more + 1 }, (_, i) => lo + i);
    // A re-detention in a whole is of any day until it was told, by a rule of its own.
    return { ...rest, days, dated: rest.type === 'redetention' && rest.dated === 'whole' ? 'own' : rest.dated };
  });

/** Which of two came first on one day is told by a rule only of a release, a refusal and a re-detention: of others it may be either. */
const isInDoubt = (events: readonly Told[]): boolean =>
  events.some((one) =>
    events.some(
      (other) =>
        one.type !== other.type &&
        one.days.at(-1) === other.days[0] &&
        !(ORDERED.includes(one.type) && ORDERED.includes(other.type)),
    ),
  );
const ORDERED: readonly Kind[] = ['release', 'refusal_to_leave', 'redetention'];

/** Which of several releases of days that run into each other is another, and which one a refusal follows, is a guess. */
const isApart = (events: readonly Told[]): boolean => {
  const releases = events.filter(({ type }) => type === 'release');
  const refused = events.some(({ type }) => type === 'refusal_to_leave');
  const meet = (a: Told, b: Told): boolean => a !== b && a.days.some((day) => b.days.includes(day));
  return refused
    ? releases.length <= 1 && events.every(({ days }) => days.length === 1)
    : !releases.some((one) => releases.some((other) => meet(one, other)));
};

/** A refusal or a rumour leaves open whether somebody came in once more in one month. */
const isFlowClear = (events: readonly Told[]): boolean =>
  !events.some(({ type, hedged }) => type === 'refusal_to_leave' || hedged);

const isClear = (events: readonly Told[]): boolean => !isInDoubt(events) && isApart(events) && isOrdered(events);

const life = (most: number): fc.Arbitrary<Told[]> =>
  fc.array(event, { minLength: 1, maxLength: most }).filter((events) => !isInDoubt(events));

function tell(telling: Telling, person: string, events: readonly Told[]): void {
  for (const { type, days, hedged, places, ground, dated } of events) {
    const document = telling.document(`document ${telling.told.length}`);
    const told = telling.event(type, hedged ? 'uncertain' : 'actual', { document });
    telling.tell(told, 'prisoner', { kind: 'mention', mention: person }, { document });
    for (const place of places)
      telling.tell(told, type === 'transfer' ? 'destination' : 'place', { kind: 'text', text: place }, { document });
    if (ground !== null) telling.tell(told, 'ground', { kind: 'code', code: ground }, { document });
    let at = told;
    if (dated === 'whole') {
      at = telling.event('release', 'actual', { document });
      telling.link('part_of', told, at);
    }
    const [first, last] = [days[0] as number, days.at(-1) as number];
    const ranges =
      dated === 'two sources'
        ? [...new Set([first, last])].map((day) => [day, day] as const)
        : [[first, last] as const];
    for (const [i, [lo, hi]] of ranges.entries()) {
      telling.date(at, isoOf(FIRST + lo), {
        document: i === 0 ? document : telling.document(`another ${telling.told.length}`),
      });
      const row = telling.told.pop();
      if (row) telling.told.push({ ...row, bounds: { lo: FIRST + lo, hi: FIRST + hi } });
    }
  }
}

/** What the program counts, of mentions with what is told of each and what is judged of them. */
function turnsFor(mentions: readonly (readonly Told[])[], judged: readonly Judged[]): Turn[] {
  const telling = new Telling();
  const people = mentions.map((events, i) => {
    const person = telling.mention('person', `person ${i}`);
    tell(telling, person, events);
    return person;
  });
  const pairs = judged.map(({ a, b, verdict }) => ({
    mention: people[a] as string,
    other: people[b] as string,
    verdict,
  }));
  const edges = pairs.flatMap((pair) => [pair, { ...pair, mention: pair.other, other: pair.mention }]);
  const members = joinedBy(people, edges, new Map(people.map((mention, i) => [mention, i])));
  const entityOf = (mention: string): string => members.find((one) => one.mention === mention)?.entity ?? mention;
  for (const one of [...Map.groupBy(members, ({ entity }) => entity).values()]) {
    telling.same(...(one.map(({ mention }) => mention) as [string, ...string[]]));
    if (one[0]?.disputed) telling.dispute(one[0].mention);
  }
  const identity = identityOf(
    pairs.filter((pair): pair is typeof pair & { verdict: 'not' | 'unsure' } => pair.verdict !== 'same'),
    entityOf,
    (entity) => members.some((one) => one.entity === entity && one.disputed),
  );
  const knowledge = telling.knowledge();
  const parties = { entityOf: (mention: string) => mention, sidesOf: (mention: string) => [mention] };
  const lives = [...new Set(members.map(({ entity }) => entity))].map((entity) => ({
    entity,
    life: {
      stays: custodyOf(knowledge, entity).map(stayDays),
      groups: groupsOf(knowledge, entity, parties),
      most: identity.mostPeople(entity),
      disputed: identity.disputed(entity),
    } satisfies CountedLife,
  }));
  return [...Map.groupBy(lives, ({ entity }) => identity.groupOf(entity)).values()].flatMap((component) =>
    turnsOf(component.map((one) => one.life)),
  );
}

function counted(turns: readonly Turn[], measure: Measure, grouping: Grouping, group: string, day: number): Range {
  const of = turns.filter(
    (turn) => turn.measure === measure && turn.grouping === grouping && turn.group === group && turn.day <= FIRST + day,
  );
  return {
    least: of.reduce((sum, turn) => sum + turn.certain, 0),
    most: of.reduce((sum, turn) => sum + turn.possible, 0),
  };
}

/** Everything that is counted of somebody, by a name; the numbers in the worlds, of all people in one way to tell them apart. */
function* numbersOf(
  truths: readonly Truth[],
  flows: boolean,
): Generator<{ what: string; is: Range; of: [Measure, Grouping, string, number] }> {
  const sum = (pick: (truth: Truth) => Range | undefined): Range => ({
    least: truths.reduce((n, truth) => n + (pick(truth)?.least ?? 0), 0),
    most: truths.reduce((n, truth) => n + (pick(truth)?.most ?? 0), 0),
  });
  for (let day = 0; day < CALENDAR.days; day++) {
    yield { what: `held on ${day}`, is: sum(({ held }) => held[day]), of: ['held', 'whole', '', day] };
    for (const name of new Set(truths.flatMap(({ groups }) => [...groups.keys()]))) {
      const [grouping, group] = name.split(' ') as [Grouping, string];
      // Of whom nothing at all is told in any group, everything is untold.
      const untold = (truth: Truth): Range | undefined => (group === '' ? truth.held[day] : undefined);
      const is = sum((truth) => (truth.groups.has(name) ? truth.groups.get(name)?.[day] : untold(truth)));
      yield { what: `${name} on ${day}`, is, of: ['held', grouping, group, day] };
    }
  }
  for (const [i, day] of flows ? MONTHS.entries() : []) {
    yield { what: `came in in month ${i}`, is: sum(({ ins }) => ins[i]), of: ['in', 'whole', '', day] };
    yield { what: `came out in month ${i}`, is: sum(({ outs }) => outs[i]), of: ['out', 'whole', '', day] };
  }
}

/** `least`: of whom it is unsure that they are one, the count takes each for what is told of them alone. */
function assertWithin(
  turns: readonly Turn[],
  ways: Iterable<readonly Truth[]>,
  { flows, least: atLeast = true }: { readonly flows: boolean; readonly least?: boolean },
): void {
  for (const truths of ways)
    for (const { what, is, of } of numbersOf(truths, flows)) {
      const { least, most } = counted(turns, ...of);
      assert.ok(
        (!atLeast || least <= is.least) && is.most <= most,
        `${what}: counted ${least}-${most}, in some worlds ${is.least}-${is.most}`,
      );
    }
}

test('a life told with hedges, contradictions, refusals and arrests again: in no world is a count outside its interval', () => {
  fc.assert(
    fc.property(life(4).filter(isClear), (events) => {
      assertWithin(turnsFor([events], []), [[truthOf(events, CALENDAR)]], { flows: isFlowClear(events) });
    }),
    RUNS,
  );
});

const judgements = (mentions: number): fc.Arbitrary<Judged[]> => {
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0; a < mentions; a++) for (let b = a + 1; b < mentions; b++) pairs.push([a, b]);
  return fc
    .tuple(
      ...pairs.map(([a, b]) =>
        fc
          .constantFrom<(Judged['verdict'] | 'none')[]>('same', 'same', 'not', 'unsure', 'none')
          .map((verdict) => ({ a, b, verdict })),
      ),
    )
    .map((all) => all.filter((one): one is Judged => one.verdict !== 'none'));
};

function* ways(mentions: readonly (readonly Told[])[], judged: readonly Judged[]): Generator<readonly Truth[]> {
  for (const decided of peopleOf(mentions.length, judged)) {
    const truths = decided.map((people) =>
      people.map((one) =>
        truthOf(
          one.flatMap((i) => mentions[i] ?? []),
          CALENDAR,
        ),
      ),
    );
    const untold = (of: readonly Truth[]): number => of.reduce((sum, truth) => sum + truth.untold, 0);
    const [apart] = truths;
    yield* truths.filter((of) => apart && untold(of) <= untold(apart));
  }
}

const world = fc
  .constantFrom(2, 3, 3, 4)
  .chain((n) =>
    fc.record({
      mentions: fc.array(life(n > 2 ? 2 : 3), { minLength: n, maxLength: n }),
      judged: judgements(n),
    }),
  )
  .filter(({ mentions }) => subsets(mentions).every((some) => isClear(some.flat())));

test('mentions that judgements join, part and contradict: in no world is a count outside its interval', () => {
  fc.assert(
    fc.property(world, ({ mentions, judged: all }) => {
      const judged = all.filter(({ verdict }) => verdict !== 'unsure');
      assertWithin(turnsFor(mentions, judged), ways(mentions, judged), { flows: false });
    }),
    RUNS,
  );
});

test('with some of them in doubt besides, in no world are there more than is possible, nor fewer than is certain of each alone', () => {
  fc.assert(
    fc.property(world, ({ mentions, judged }) => {
      const turns = turnsFor(mentions, judged);
      assertWithin(turns, ways(mentions, judged), { flows: false, least: false });
      const firm = judged.filter(({ verdict }) => verdict !== 'unsure');
      assertWithin(turns, ways(mentions, firm), { flows: false });
    }),
    RUNS,
  );
});
