import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countHeld, overview } from '../../../src/register/ask/index.ts';
import { World } from './world.ts';

/** Three people: one seen held before and after, one arrested and never seen since, one freed. */
async function three(): Promise<World> {
  const world = await World.open();
  world.source('list', '2025-09-01');
  world.person('list/ann', 'Ann One');
  world.person('list/bea', 'Bea Two');
  world.person('list/cyd', 'Cyd Three');
  world.event('list/arrest-ann', 'detention', {
    date: '2021-01-10',
    prisoner: ['list/ann'],
    quote: 'Ann was arrested',
  });
  world.event('list/trial-ann', 'sentence', { date: '2025-08-20', prisoner: ['list/ann'], quote: 'Ann was sentenced' });
  world.event('list/arrest-bea', 'detention', {
    date: '2022-05-01',
    prisoner: ['list/bea'],
    quote: 'Bea was arrested',
  });
  world.event('list/arrest-cyd', 'detention', {
    date: '2023-03-03',
    prisoner: ['list/cyd'],
    quote: 'Cyd was arrested',
  });
  world.event('list/freed-cyd', 'release', { date: '2024-06-01', prisoner: ['list/cyd'], quote: 'Cyd was freed' });
  await world.enter();
  return world;
}

test('held for certain up to the last sighting, possibly after it, and not after a release', async () => {
  const world = await three();
  const on = async (day: string) => {
    const { certain, possible, rows } = await countHeld(world.store, world.asked(day), 'closed');
    return `${certain}-${possible} ${rows.map((row) => `${row.person.name} ${row.sure} ${row.doubts.join()}`.trim()).join(', ')}`.trim();
  };
  assert.equal(await on('2020-01-01'), '0-0');
  assert.equal(await on('2023-12-31'), '2-3 Ann One certain, Cyd Three certain, Bea Two possible not_seen_since');
  assert.equal(await on('2024-06-01'), '1-2 Ann One certain, Bea Two possible not_seen_since');
  assert.equal(await on('2025-09-01'), '0-2 Ann One possible not_seen_since, Bea Two possible not_seen_since');
});

test('a row says since when, last seen when, and by which words', async () => {
  const world = await three();
  const { rows } = await countHeld(world.store, world.asked('2025-08-31'), 'closed');
  const ann = rows.find((row) => row.person.name === 'Ann One');
  assert.deepEqual(ann?.since, { earliest: '2021-01-10', latest: '2021-01-10' });
  assert.equal(ann?.seenOn, '2025-08-20');
  assert.deepEqual(
    ann?.cites.map((cite) => cite.quote),
    ['Ann was arrested', 'Ann was sentenced'],
  );
});

test('counted until last seen, nobody is held on the strength of silence', async () => {
  const world = await three();
  const { certain, possible } = await countHeld(world.store, world.asked('2025-09-01'), 'last-seen');
  assert.deepEqual([certain, possible], [0, 0]);
});

test('a later release sees the person held until the day before it', async () => {
  const world = await World.open();
  world.source('late', '2025-12-01');
  world.person('late/dan', 'Dan Four');
  world.event('late/arrest', 'detention', { date: '2020-02-02', prisoner: ['late/dan'], quote: 'arrested' });
  world.event('late/freed', 'release', { date: '2025-11-30', prisoner: ['late/dan'], quote: 'freed' });
  await world.enter();
  const { rows } = await countHeld(world.store, world.asked('2025-01-01'), 'closed');
  assert.deepEqual(
    rows.map((row) => [row.sure, row.seenOn]),
    [['certain', '2025-11-29']],
  );
});

test('what was not known yet is not counted', async () => {
  const world = await three();
  world.source('later', '2025-10-01');
  world.person('later/eve', 'Eve Five');
  world.event('later/arrest', 'detention', { date: '2021-01-01', prisoner: ['later/eve'] });
  await world.enter();
  const at = async (known: number) =>
    (await countHeld(world.store, world.asked('2025-09-01', known), 'closed')).possible;
  assert.deepEqual([await at(1), await at(2)], [2, 3]);
});

/** Who may be whom, as "verdict a b"; all are held for certain. */
const IDENTITIES: readonly { name: string; judged: readonly string[]; count: string }[] = [
  { name: 'three people', judged: [], count: '3-3' },
  { name: 'two of them the same', judged: ['same a b'], count: '2-2' },
  { name: 'two perhaps the same', judged: ['unsure a b'], count: '2-3' },
  { name: 'each perhaps the next', judged: ['unsure a b', 'unsure b c'], count: '1-3' },
  {
    name: 'two perhaps the same whom another of their mentions keeps apart',
    judged: ['same b c', 'unsure a b', 'not a c'],
    count: '2-2',
  },
  { name: 'judgements that contradict', judged: ['same a b', 'same b c', 'not a c'], count: '0-2' },
];
for (const { name, judged, count } of IDENTITIES) {
  test(`open identity widens the count: ${name}`, async () => {
    const world = await World.open();
    world.source('x', '2025-01-01');
    for (const key of ['a', 'b', 'c']) {
      world.person(`x/${key}`, `Person ${key}`);
      world.event(`x/arrest-${key}`, 'detention', { date: '2024-05-05', prisoner: [`x/${key}`] });
    }
    for (const line of judged) {
      const [verdict, a, b] = line.split(' ') as ['same' | 'not' | 'unsure', string, string];
      world.judge(`x/${a}`, `x/${b}`, verdict);
    }
    await world.enter();
    const { certain, possible, rows } = await countHeld(world.store, world.asked('2024-05-05'), 'closed');
    assert.equal(`${certain}-${possible}`, count);
    if (name === 'judgements that contradict')
      assert.deepEqual(
        rows.map((row) => [row.sure, row.doubts[0]]),
        [['possible', 'disputed']],
      );
  });
}

test('two that are perhaps one stay in one group when a third between them is out', async () => {
  const world = await World.open();
  world.source('x', '2025-01-01');
  for (const key of ['a', 'b', 'c']) {
    world.person(`x/${key}`, `Person ${key}`);
    if (key !== 'b') world.event(`x/arrest-${key}`, 'detention', { date: '2024-05-05', prisoner: [`x/${key}`] });
  }
  world.judge('x/a', 'x/b', 'unsure');
  world.judge('x/b', 'x/c', 'unsure');
  await world.enter();
  const { certain, possible } = await countHeld(world.store, world.asked('2024-05-05'), 'closed');
  assert.deepEqual([certain, possible], [1, 2]);
});

test('the band of the overview agrees with the count on every day', async () => {
  const world = await three();
  world.judge('list/ann', 'list/bea', 'unsure');
  await world.enter();
  const from = '2020-12-25';
  const { band } = await overview(world.store, world.asked('2025-09-01'), from, '2025-09-01');
  assert.equal(band[0]?.day, from);
  assert.equal(band.at(-1)?.day, '2025-09-01');
  for (const day of [
    '2020-12-25',
    '2021-01-09',
    '2021-01-10',
    '2021-01-11',
    '2022-05-01',
    '2022-05-02',
    '2023-03-03',
    '2024-05-31',
    '2024-06-01',
    '2025-08-20',
    '2025-08-21',
    '2025-09-01',
  ]) {
    const point = band.findLast((one) => one.day <= day);
    const { certain, possible } = await countHeld(world.store, world.asked(day), 'closed');
    assert.deepEqual([day, point?.certain, point?.possible], [day, certain, possible]);
  }
});
