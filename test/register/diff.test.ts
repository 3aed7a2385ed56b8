/** What changed between two states of knowledge: nothing but what differs, all that does, and the steps that did it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as ask from '../../src/actions/ask.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import { asOf } from '../../src/claim/as-of.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { countHeld, diff } from '../../src/register/ask/index.ts';
import { on, scratch } from '../actions/desk.ts';
import { runs } from '../support/store.ts';
import { World } from './ask/world.ts';
import { live, story } from './story.ts';

const asked = (known: number) => ({ asOf: asOf('2025-08-20', known), latestDay: '2025-08-20', withdrawn: 0 });

test('what people add to the count then and now makes up the difference, between any two steps', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      await live(workspace, acts);
      const { store } = workspace.ledger;
      const { entry } = await workspace.ledger.head();
      for (const [from, to] of [
        [0, entry],
        [Math.floor(entry / 2), entry],
        [Math.max(0, entry - 1), entry],
      ] as const) {
        const answer = await diff(store, asked(from), asked(to));
        const sum = (which: 'low' | 'high') =>
          answer.people.reduce(
            (n, { earlier, later }) => n + (later?.counts[which] ?? 0) - (earlier?.counts[which] ?? 0),
            0,
          );
        const [a, b] = [await countHeld(store, asked(from), 'closed'), await countHeld(store, asked(to), 'closed')];
        assert.equal(sum('low'), b.certain - a.certain);
        assert.equal(sum('high'), b.possible - a.possible);
        const same = await diff(store, asked(to), asked(to));
        assert.equal(same.people.length + same.releases.length + same.conflicts.length + same.names.length, 0);
      }
      await workspace.close();
    }),
    { numRuns: runs(12), seed: 16 },
  );
});

async function arrested(): Promise<World> {
  const world = await World.open();
  world.source('a', '2025-05-01');
  world.person('a/ann', 'Ann One');
  world.event('a/arrest', 'detention', { date: '2025-04-01', prisoner: ['a/ann'] });
  await world.enter();
  return world;
}

test('a release closes a stay, a merge joins a name, each with the step that did it', async () => {
  const world = await arrested();
  world.source('b', '2025-06-01');
  world.person('b/ann', 'Anne One');
  world.event('b/release', 'release', { date: '2025-05-20', prisoner: ['b/ann'] });
  await world.enter();
  world.same('a/ann', 'b/ann');
  const merged = await world.enter();
  const { people, names, count } = await diff(
    world.store,
    world.asked('2025-08-20', 1),
    world.asked('2025-08-20', merged),
  );
  assert.deepEqual(count, { earlier: { certain: 0, possible: 1 }, later: { certain: 0, possible: 0 } });
  assert.deepEqual(
    people.map(({ person, earlier, later, stays, steps }) => [person.id, earlier?.status, later?.status, stays, steps]),
    [['a/ann', 'perhaps_held', 'out', ['closed'], [merged]]],
  );
  assert.deepEqual(names, []);
  const last = await diff(world.store, world.asked('2025-08-20', merged - 1), world.asked('2025-08-20', merged));
  assert.deepEqual(
    last.names.map(({ id, earlier, later, with: other }) => [id, earlier, later, other?.id]),
    [['b/ann', 'Anne One', null, 'a/ann']],
  );
});

test('new conflicts and changed numbers of a release are told', async () => {
  const world = await arrested();
  world.source('b', '2025-06-01');
  world.event('b/release', 'release', { date: '2025-05-20', count: 14 });
  const first = await world.enter();
  world.source('c', '2025-06-02');
  world.event('c/release', 'release', { date: '2025-05-20', count: 16 });
  world.same('b/release', 'c/release');
  const second = await world.enter();
  const { releases, conflicts } = await diff(
    world.store,
    world.asked('2025-08-20', first),
    world.asked('2025-08-20', second),
  );
  assert.deepEqual(
    releases.map(({ earlier, later, steps }) => [earlier?.told.length, later?.told.length, steps]),
    [[1, 2, [second]]],
  );
  assert.deepEqual(
    conflicts.map(({ conflict, change, steps }) => [conflict.property, change, steps]),
    [['quantity', 'new', [second]]],
  );
});

test('at the desk the steps say who and why; two states the wrong way round are refused', async () => {
  const workspace = await scratch();
  await live(on(workspace, '2025-09-10'), [
    { act: 'tell', name: 0, event: 0, day: 10 },
    { act: 'tell', name: 1, event: 1, day: 20 },
  ]);
  const register = deskRegister(workspace);
  const { steps } = await ask.diff(register, '2025-09-15', undefined);
  assert.ok(
    steps.length > 0 && steps.every(({ who, why, at }) => who === 'tester' && why !== null && at > '2025-09-15'),
  );
  await assert.rejects(ask.diff(register, '2025-09-30', '2025-09-01'), Refusal);
  await workspace.close();
});
