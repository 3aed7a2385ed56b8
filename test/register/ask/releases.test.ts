import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReleaseAnswer } from '../../../src/derive/answers.ts';
import { conflicts, release, releases } from '../../../src/register/ask/index.ts';
import { World } from './world.ts';

/** One release told by three: 52 freed, one refused by two, four by another; one list names four, one man is out for it. */
async function batch(): Promise<World> {
  const world = await World.open();
  for (const [document, published] of [
    ['wire', '2025-09-11'],
    ['paper', '2025-09-11'],
    ['babel', '2026-02-19'],
    ['list', '2025-09-12'],
  ] as const) {
    world.source(document, published);
  }
  world.person('wire/mik', 'Mikola Statkov');
  world.event('wire/out', 'release', {
    date: '2025-09-11',
    count: 52,
    destination: 'Lithuania',
    quote: '52 prisoners freed',
  });
  world.event('wire/no', 'refusal_to_leave', {
    date: '2025-09-11',
    count: 1,
    prisoner: ['wire/mik'],
    quote: 'he alone refused',
  });
  world.link('wire/l1', 'stage_of', 'wire/no', 'wire/out', { stage: 'refused' });
  world.person('paper/mik', 'Mikalai Statkov');
  world.event('paper/out', 'release', { date: '2025-09-11', count: 52, quote: 'lets 52 go' });
  world.number('paper/out', 'of_which', 6);
  world.event('paper/no', 'refusal_to_leave', {
    date: '2025-09-11',
    count: 1,
    prisoner: ['paper/mik'],
    quote: 'one would not leave',
  });
  world.link('paper/l1', 'stage_of', 'paper/no', 'paper/out', { stage: 'refused' });
  world.event('paper/back', 'redetention', {
    date: '2025-09-11',
    modality: 'uncertain',
    prisoner: ['paper/mik'],
    quote: 'most likely returned',
  });
  world.link('paper/l2', 'stage_of', 'paper/back', 'paper/out', { stage: 'returned' });
  for (const key of ['mik', 'ann', 'bea', 'cyd'])
    world.person(`list/${key}`, `${key} Ofthelist`, key === 'ann' ? { facts: { citizenship: 'Latvia' } } : {});
  world.event('list/out', 'release', { prisoner: ['list/mik', 'list/ann', 'list/bea', 'list/cyd'], quote: 'released' });
  world.link('list/l1', 'part_of', 'list/out', 'wire/out');
  world.event('babel/no', 'refusal_to_leave', { date: '2025-09-11', count: 4, quote: 'four refused' });
  world.link('babel/l1', 'stage_of', 'babel/no', 'wire/out', { stage: 'refused' });
  world.same('wire/out', 'paper/out');
  world.same('wire/no', 'paper/no', 'babel/no');
  world.same('wire/mik', 'paper/mik', 'list/mik');
  await world.enter();
  return world;
}

async function answer(world: World): Promise<ReleaseAnswer> {
  const found = await release(world.store, world.asked('2026-03-01'), 'wire/out');
  return found.kind === 'answer' ? found.answer : assert.fail(found.kind);
}

test('stages in their order, with the numbers told and who is named', async () => {
  const { stages } = await answer(await batch());
  assert.deepEqual(
    stages.map(({ stage, low, high, told, named }) => [stage, low, high, told.map((row) => row.value), named.length]),
    [
      ['out', 52, 52, [52], 4],
      ['refused', 1, 4, [1, 4], 1],
      ['returned', null, null, [], 1],
    ],
  );
});

test('a number told twice is one row with both sources', async () => {
  const { stages } = await answer(await batch());
  assert.deepEqual(
    stages[0]?.told[0]?.cites.map((cite) => cite.document),
    ['wire', 'paper'],
  );
});

test('what became of each: out by a list and refusing elsewhere is both, and uncertain', async () => {
  const { people } = await answer(await batch());
  assert.deepEqual(
    people.map(({ person, outcome, certain, stages, citizenship }) => [
      person.id,
      outcome,
      certain,
      stages.join(' '),
      citizenship,
    ]),
    [
      ['wire/mik', 'both', false, 'out refused returned', null],
      ['list/ann', 'out', true, 'out', 'Latvia'],
      ['list/bea', 'out', true, 'out', null],
      ['list/cyd', 'out', true, 'out', null],
    ].sort((a, b) => (names(a) < names(b) ? -1 : 1)),
  );
  function names([id]: readonly unknown[]): string {
    return people.find((row) => row.person.id === id)?.person.name ?? '';
  }
});

test('numbers of a stage that exclude each other are one weighty conflict', async () => {
  const { conflicts: rows } = await answer(await batch());
  assert.deepEqual(
    rows.map(({ property, weighty, values }) => [
      property,
      weighty,
      values.map((value) => [value.text, value.origins]),
    ]),
    [
      [
        'quantity',
        true,
        [
          ['1 exactly person', 2],
          ['4 exactly person', 1],
        ],
      ],
    ],
  );
});

test('more people named than any number allows stand against it', async () => {
  const world = await World.open();
  world.source('x', '2025-01-02');
  world.source('y', '2025-01-02');
  for (const key of ['a', 'b', 'c']) world.person(`y/${key}`, `Person ${key}`);
  world.event('x/out', 'release', { date: '2025-01-01', count: 2, quote: 'two freed' });
  world.event('y/out', 'release', { date: '2025-01-01', prisoner: ['y/a', 'y/b', 'y/c'], quote: 'all three are free' });
  world.same('x/out', 'y/out');
  await world.enter();
  const { conflicts: rows } = await conflicts(world.store, world.asked('2025-01-02'));
  assert.deepEqual(
    rows.map((row) => row.values.map((value) => value.text)),
    [['2 exactly person', '3 at_least person']],
  );
});

test('a part or a stage says which release to go to', async () => {
  const world = await batch();
  for (const id of ['list/out', 'wire/no', 'babel/no', 'paper/out']) {
    assert.deepEqual(await release(world.store, world.asked('2026-03-01'), id), { kind: 'moved', id: 'wire/out' }, id);
  }
  assert.deepEqual(await release(world.store, world.asked('2026-03-01'), 'wire/mik'), { kind: 'unknown' });
});

test('links name their claimant, and the same link by one claimant is one row', async () => {
  const world = await batch();
  world.event('paper/eased', 'sanction_eased', { date: '2025-09-10', quote: 'sanctions lifted' });
  world.link('paper/l3', 'in_exchange_for', 'paper/out', 'paper/eased', { quote: 'in return for' });
  world.link('paper/l4', 'in_exchange_for', 'paper/out', 'paper/eased', { quote: 'as the price' });
  await world.enter();
  const { links } = await answer(world);
  const swaps = links.filter((link) => link.link === 'in_exchange_for');
  assert.deepEqual(
    swaps.map((link) => [link.claimant, link.to.words, link.cites.map((cite) => cite.quote)]),
    [['paper', 'sanctions lifted', ['in return for', 'as the price']]],
  );
});

test('the list of releases: those that happened or were planned by the day, with how many are named out', async () => {
  const world = await batch();
  world.source('later', '2026-06-01');
  world.person('later/dan', 'Dan Denied');
  world.event('later/not', 'release', {
    modality: 'denied',
    date: '2025-10-01',
    prisoner: ['later/dan'],
    quote: 'was not freed',
  });
  world.event('later/plan', 'release', { modality: 'planned', date: '2026-07-01', quote: 'will free' });
  world.event('later/out', 'release', { date: '2026-05-05', count: 3, quote: 'three freed' });
  await world.enter();
  const on = async (day: string) =>
    (await releases(world.store, world.asked(day))).releases.map(
      (row) => `${row.id} ${row.namedOut}+${row.namedBoth}/${row.named}`,
    );
  assert.deepEqual(await on('2026-03-01'), ['wire/out 3+1/4', 'later/not 0+0/0', 'later/plan 0+0/0']);
  assert.deepEqual(await on('2026-06-01'), [
    'wire/out 3+1/4',
    'later/not 0+0/0',
    'later/out 0+0/0',
    'later/plan 0+0/0',
  ]);
});
