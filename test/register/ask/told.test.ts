/** What is told is shown as it is told: dates at their precision, a list's cells as its words, a pardon as no release. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonAnswer } from '../../../src/derive/answers.ts';
import { displayName } from '../../../src/derive/display-name.ts';
import { countHeld, dealings, person, release } from '../../../src/register/ask/index.ts';
import { World } from './world.ts';

async function answer(world: World, day: string, id: string): Promise<PersonAnswer> {
  const found = await person(world.store, world.asked(day), id);
  return found.kind === 'answer' ? found.answer : assert.fail(found.kind);
}

/** told dates → the one that words the time, about */
const DATES: readonly (readonly [readonly string[], string | null, boolean])[] = [
  [['2025-09-12', '2025-09-12/2025-09-25'], '2025-09-12/2025-09-25', false],
  [['2008/..'], '2008/..', false],
  [['2025-08~'], '2025-08~', true],
  [['2025-08~', '2025-08-15'], '2025-08-15', false],
  [['2025-08', '2024'], null, false],
];
for (const [dates, edtf, about] of DATES) {
  test(`told for ${dates.join(' and ')}: worded by ${edtf ?? 'no one date'}`, async () => {
    const world = await World.open();
    const mentions = dates.map((date, i) => {
      world.source(`s${i}`, '2025-08-20');
      world.event(`s${i}/closed`, 'border_closed', { date });
      return `s${i}/closed`;
    });
    world.same(...mentions);
    await world.enter();
    const { events } = await dealings(world.store, world.asked('2026-01-01'), null, null);
    assert.deepEqual(
      events.map((event) => [event.edtf, event.about]),
      [[edtf, about]],
    );
  });
}

async function list(): Promise<World> {
  const world = await World.open();
  world.source('list', '2025-09-11', { kind: 'table' });
  world.person('list/ann', 'Ann One');
  world.person('list/bea', 'Bea Two');
  world.event('list/out', 'release', { date: '2025-09-11', prisoner: ['list/ann', 'list/bea'], byHand: true });
  await world.enter();
  return world;
}

test('on a person’s page a list speaks by the cell that names them', async () => {
  const { events } = await answer(await list(), '2025-09-12', 'list/ann');
  assert.deepEqual(
    events.map((event) => [event.words, event.cites.map((cite) => cite.quote)]),
    [['', ['the words for list/ann']]],
  );
});

test('on the release’s own page, by all of them', async () => {
  const world = await list();
  const found = await release(world.store, world.asked('2025-09-12'), 'list/out');
  assert.ok(found.kind === 'answer');
  assert.deepEqual(
    found.answer.release.cites.map((cite) => cite.quote),
    ['the words for list/ann', 'the words for list/bea'],
  );
});

test('pardoned, and nobody tells that they came out: not out, until somebody does', async () => {
  const world = await World.open();
  world.source('paper', '2025-11-22');
  world.person('paper/ann', 'Ann One', { leftAs: 'released' });
  world.event('paper/pardon', 'pardon', { date: '2025-11-20', prisoner: ['paper/ann'], quote: 'pardoned two' });
  await world.enter();
  const told = await answer(world, '2025-12-01', 'paper/ann');
  assert.equal(told.status, 'pardoned');
  assert.deepEqual(told.statusWhen, { earliest: '2025-11-20', latest: '2025-11-20' });
  assert.equal(told.seenAs?.how, 'until_pardon');
  assert.ok(!told.doubts.includes('hedged'), 'a reader’s sum is no hedge of the source');
  world.source('later', '2026-01-05');
  world.person('later/ann', 'Ann One');
  world.event('later/out', 'release', { date: '2026-01-04', prisoner: ['later/ann'] });
  world.same('paper/ann', 'later/ann');
  await world.enter();
  const free = await answer(world, '2026-01-06', 'paper/ann');
  assert.deepEqual([free.status, free.statusWhen?.latest], ['out', '2026-01-04']);
});

test('the totals are the sums of what the rows count', async () => {
  const world = await World.open();
  world.source('x', '2025-01-01');
  for (const key of ['a', 'b', 'c', 'd']) {
    world.person(`x/${key}`, `Person ${key}`);
    world.event(`x/arrest-${key}`, 'detention', { date: '2024-05-05', prisoner: [`x/${key}`] });
  }
  world.judge('x/a', 'x/b', 'same');
  world.judge('x/b', 'x/c', 'same');
  world.judge('x/a', 'x/c', 'not');
  await world.enter();
  const { certain, possible, rows } = await countHeld(world.store, world.asked('2024-05-05'), 'closed');
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
  assert.deepEqual([certain, possible], [sum(({ counts }) => counts.low), sum(({ counts }) => counts.high)]);
  assert.deepEqual(
    rows.map(({ counts }) => `${counts.low}-${counts.high}`),
    ['1-1', '0-2'],
  );
});

test('nobody is shown under a pronoun where a name is told', () => {
  const spelt = (...names: string[]) => ({
    name: names[0] ?? '',
    spellings: names.map((text) => ({ text, language: 'en', by: [] })),
  });
  assert.equal(displayName(spelt('They', 'laureates', 'Nobel laureates')), 'Nobel laureates');
  assert.equal(displayName(spelt('Ann One', 'Ann One Longer')), 'Ann One');
  assert.equal(displayName(spelt('They')), 'They');
});
