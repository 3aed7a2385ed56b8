/** Counts against every way the world may have been (worlds.ts): what is certain is so in all of them, what is possible in no less. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoOf } from '../../src/claim/dates.ts';
import { custodyOf } from '../../src/derive/custody.ts';
import { groupsOf, isDisjoint } from '../../src/derive/groups.ts';
import type { CountedLife, Grouping, Measure, Turn } from '../../src/derive/turns.ts';
import { stayDays, turnsOf } from '../../src/derive/turns.ts';
import { Telling } from './telling.ts';
import type { ToldEvent, ToldLife, True } from './worlds.ts';
import { CALENDAR, FIRST, tellLife, worldsOf } from './worlds.ts';

const RUNS = { numRuns: 80, seed: 20200127 };

const moment = fc.record({
  gap: fc.constantFrom(1, 1, 3),
  more: fc.constantFrom(0, 0, 0, 1, 2),
  places: fc.constantFrom<readonly string[]>([], ['minsk'], ['hrodna'], ['minsk', 'hrodna']),
  holder: fc.constantFrom(null, 'Belarus', 'Russia'),
  ground: fc.constantFrom(null, 'a', 'b'),
});

/** An arrest, what was seen after it, a release; then perhaps an arrest again. Each may be of some days, all before the next. */
const life: fc.Arbitrary<ToldLife> = fc
  .record({
    types: fc.constantFrom<readonly ToldEvent['type'][]>(
      ['detention'],
      ['detention', 'release'],
      ['sentence'],
      ['detention', 'sentence', 'release'],
      ['detention', 'transfer'],
      ['sentence', 'release'],
      ['detention', 'release', 'detention'],
    ),
    moments: fc.array(moment, { minLength: 3, maxLength: 3 }),
    hedge: fc.option(fc.nat(2)),
    sexes: fc.constantFrom<readonly string[]>([], ['f'], ['m'], ['f', 'm']),
    decisions: fc.array(
      fc.record({
        organisation: fc.constantFrom('Viasna', 'OSCE'),
        decision: fc.constantFrom('recognises' as const, 'recognises' as const, 'withdraws' as const),
        lo: fc.nat(CALENDAR - 3),
        more: fc.constantFrom(0, 0, 2),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ types, moments, hedge, sexes, decisions }) => {
    let day = -1;
    return {
      sexes,
      decisions: decisions.map(({ more, ...decision }) => ({ ...decision, hi: decision.lo + more })),
      events: types.map((type, i): ToldEvent => {
        const { gap, more, ...rest } = moments[i] as (typeof moments)[number];
        const lo = day + gap;
        day = lo + more;
        return { type, ...rest, hedged: i === hedge, lo, hi: day };
      }),
    };
  });

function countedLives(lives: readonly ToldLife[]): CountedLife[] {
  const telling = new Telling();
  for (const holder of ['Belarus', 'Russia', 'Viasna', 'OSCE']) telling.mention('organisation', holder);
  const people = lives.map((told, i) => tellLife(telling, `person ${i}`, told));
  const knowledge = telling.knowledge();
  const parties = { entityOf: (mention: string) => mention, sidesOf: (mention: string) => [mention] };
  return people.map((person) => ({
    stays: custodyOf(knowledge, person).map(stayDays),
    groups: groupsOf(knowledge, person, parties),
    most: 1,
    disputed: false,
  }));
}

const GROUPINGS = ['place', 'state', 'ground', 'sex', 'organisation'] as const;

const boundsOn = (turns: readonly Turn[], measure: Measure, grouping: Grouping, day: number, group?: string) => {
  const of = turns.filter(
    (turn) =>
      turn.measure === measure &&
      turn.grouping === grouping &&
      (group === undefined || turn.group === group) &&
      turn.day <= FIRST + day,
  );
  return {
    certain: of.reduce((sum, turn) => sum + turn.certain, 0),
    possible: of.reduce((sum, turn) => sum + turn.possible, 0),
  };
};

const within = (n: number, { certain, possible }: { certain: number; possible: number }, what: string): void =>
  assert.ok(certain <= n && n <= possible, `${what}: ${n} is not within ${certain}-${possible}`);

const groupsIn = (turns: readonly Turn[], grouping: Grouping): Set<string> =>
  new Set(turns.filter((turn) => turn.grouping === grouping).map((turn) => turn.group));

/** The groups of somebody on a day; the one of whom nothing is told where there is none. */
const trueGroups = (one: True, grouping: (typeof GROUPINGS)[number], day: number): readonly string[] => {
  const groups = one.groups[grouping]?.(day) ?? [];
  return groups.length === 0 ? [''] : groups;
};

test('in every world a count lies between what is certain and what is possible, whole and by group', () => {
  fc.assert(
    fc.property(life, (told) => {
      const turns = turnsOf(countedLives([told]));
      for (const world of worldsOf(told)) {
        for (let day = 0; day < CALENDAR; day++) {
          const held = world.held(day);
          within(Number(held), boundsOn(turns, 'held', 'whole', day), `held on ${isoOf(FIRST + day)}`);
          for (const grouping of GROUPINGS) {
            const groups = trueGroups(world, grouping, day);
            for (const group of new Set([...groupsIn(turns, grouping), ...groups])) {
              const n = Number(held && groups.includes(group));
              within(
                n,
                boundsOn(turns, 'held', grouping, day, group),
                `${grouping} “${group}” on ${isoOf(FIRST + day)}`,
              );
            }
          }
        }
      }
    }),
    RUNS,
  );
});

test('over disjoint groups the whole lies within the sum of the groups', () => {
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 3 }), (told) => {
      const turns = turnsOf(countedLives(told));
      for (const measure of ['held', 'in', 'out'] as const) {
        for (let day = 0; day < CALENDAR; day++) {
          const whole = boundsOn(turns, measure, 'whole', day);
          for (const grouping of GROUPINGS.filter(isDisjoint)) {
            const sum = boundsOn(turns, measure, grouping, day);
            assert.ok(sum.certain <= whole.certain && whole.possible <= sum.possible, `${measure} by ${grouping}`);
          }
        }
      }
    }),
    RUNS,
  );
});

/** People who may be one: each pair is, or is not. Of who is one, what is told of any may be true. */
const partitions = (n: number): readonly (readonly number[])[] =>
  n === 2
    ? [
        [0, 0],
        [0, 1],
      ]
    : [
        [0, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
        [0, 1, 1],
        [0, 1, 2],
      ];

test('people who may be one count once at the least and each at the most, whichever of them are', () => {
  fc.assert(
    fc.property(fc.array(life, { minLength: 2, maxLength: 3 }), fc.infiniteStream(fc.nat(10_000)), (told, chance) => {
      const turns = turnsOf(countedLives(told));
      const worlds = told.map((one) => [...worldsOf(one)]);
      const pick = <T>(list: readonly T[]): T => list[(chance.next().value as number) % list.length] as T;
      for (let run = 0; run < 8; run++) {
        const true_ = worlds.map(pick);
        const partition = pick(partitions(told.length));
        const blocks = [...Map.groupBy(true_.keys(), (i) => partition[i]).values()];
        for (let day = 0; day < CALENDAR; day++) {
          const people = blocks.map((block) => block.map((i) => true_[i] as True));
          const held = people.filter((one) => one.some((life_) => life_.held(day)));
          within(held.length, boundsOn(turns, 'held', 'whole', day), 'held');
          for (const grouping of GROUPINGS) {
            // Of one person everything told is told: any of it where one alone can be true.
            const of = held.map((one) => {
              const all = [...new Set(one.flatMap((life_) => life_.groups[grouping]?.(day) ?? []))];
              if (all.length === 0) return [''];
              return isDisjoint(grouping) ? [pick(all)] : all;
            });
            for (const group of new Set([...groupsIn(turns, grouping), ...of.flat()])) {
              const n = of.filter((groups) => groups.includes(group)).length;
              within(n, boundsOn(turns, 'held', grouping, day, group), `${grouping} “${group}”`);
            }
          }
        }
      }
    }),
    RUNS,
  );
});

test('in every world as many came in and out in a month as is possible, and no fewer than is certain', () => {
  fc.assert(
    fc.property(life, (told) => {
      const turns = turnsOf(countedLives([told]));
      // The calendar runs from 27 January to 7 February.
      const months = [
        { day: 0, holds: (day: number) => day < 5 },
        { day: 5, holds: (day: number) => day >= 5 },
      ];
      for (const world of worldsOf(told)) {
        for (const { day, holds } of months) {
          within(world.ins.filter(holds).length, boundsOn(turns, 'in', 'whole', day), 'came in');
          const out = world.outs.filter((one) => holds(one.day));
          within(out.length, boundsOn(turns, 'out', 'whole', day), 'came out');
          for (const group of ['a', 'b', '']) {
            const n = out.filter(({ ground }) => (ground ?? '') === group).length;
            const told_ = world.outs.some(({ ground }) => ground !== null);
            // A ground told of one release is taken for one of whom none is told: only those that tell can be held to it.
            if (world.outs.every(({ ground }) => ground !== null) || !told_)
              within(n, boundsOn(turns, 'out', 'ground', day, group), `came out on ground “${group}”`);
          }
        }
      }
    }),
    RUNS,
  );
});
