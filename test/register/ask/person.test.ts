import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonAnswer } from '../../../src/derive/answers.ts';
import { findPeople, people, person } from '../../../src/register/ask/index.ts';
import { World } from './world.ts';

async function answer(world: World, day: string, id: string, known?: number): Promise<PersonAnswer> {
  const found = await person(world.store, world.asked(day, known), id);
  assert.equal(found.kind, 'answer');
  return found.kind === 'answer' ? found.answer : assert.fail();
}

/** A man who was let out at a border, would not cross, and was most likely jailed again; told a year later as a fact. */
async function refuser(): Promise<World> {
  const world = await World.open();
  world.source('early', '2025-09-11');
  world.person('early/nik', 'Nikolai Statkov');
  world.event('early/arrest', 'detention', { date: '2020-05-31', prisoner: ['early/nik'], quote: 'arrested in May' });
  world.event('early/out', 'release', { date: '2025-09-11', prisoner: ['early/nik'], quote: 'among those freed' });
  world.event('early/no', 'refusal_to_leave', {
    date: '2025-09-11',
    prisoner: ['early/nik'],
    quote: 'refused to leave',
  });
  await world.enter();
  world.source('journal', '2025-09-30');
  world.party('journal/charter', 'Charter', 'organisation');
  world.person('journal/mik', 'Mikalai Statkou');
  world.event('journal/back', 'redetention', {
    date: '2025-09-11',
    modality: 'uncertain',
    prisoner: ['journal/mik'],
    quote: 'was most likely returned to prison',
    by: 'journal/charter',
  });
  world.same('early/nik', 'journal/mik');
  await world.enter();
  world.source('home', '2026-02-19');
  world.person('home/mik', 'Mikalai Statkou');
  world.event('home/out', 'release', { date: '2026-02-19', prisoner: ['home/mik'], quote: 'is home' });
  world.same('early/nik', 'home/mik');
  await world.enter();
  return world;
}

/** day, known at the step → status, doubts, the words it rests on. */
const STATUSES: readonly [string, number, string, string, readonly string[]][] = [
  ['2020-01-01', 3, 'not_told', '', []],
  ['2020-06-30', 3, 'held', '', ['arrested in May']],
  ['2025-09-10', 1, 'held', '', ['arrested in May']],
  ['2025-09-11', 1, 'refused', 'refused', ['refused to leave']],
  ['2025-09-30', 1, 'refused', 'refused', ['refused to leave']],
  ['2025-09-30', 2, 'perhaps_returned', 'hedged refused', ['was most likely returned to prison']],
  ['2026-02-19', 3, 'out', '', ['is home']],
];
for (const [day, known, status, doubts, words] of STATUSES) {
  test(`on ${day}, known at step ${known}: ${status}`, async () => {
    const world = await refuser();
    const told = await answer(world, day, 'early/nik', known);
    assert.equal(told.status, status);
    assert.equal(told.doubts.join(' '), doubts);
    assert.deepEqual(
      told.statusCites.map((cite) => cite.quote),
      words,
    );
  });
}

test('a return to prison told as a fact with no day: perhaps by then, until the day it was told', async () => {
  const world = await refuser();
  world.source('plain', '2025-10-20');
  world.person('plain/mik', 'Statkou');
  world.event('plain/back', 'redetention', { prisoner: ['plain/mik'], quote: 'is in prison again' });
  world.same('early/nik', 'plain/mik');
  world.retract('journal/back');
  world.retract('home/out');
  await world.enter();
  const on = async (day: string) => (await answer(world, day, 'early/nik')).status;
  assert.deepEqual([await on('2025-09-30'), await on('2025-10-20')], ['perhaps_returned', 'perhaps_held']);
});

test('what was asked before is answered the same after more is told', async () => {
  const world = await refuser();
  const before = await answer(world, '2025-09-30', 'early/nik', 2);
  world.source('late', '2027-01-01');
  world.person('late/mik', 'Statkou', { leftAs: 'released' });
  world.same('late/mik', 'early/nik');
  await world.enter();
  assert.deepEqual(await answer(world, '2025-09-30', 'early/nik', 2), before);
});

test('hedged words are told by their origin, and the outlet relays them', async () => {
  const world = await refuser();
  const [cite] = (await answer(world, '2025-09-30', 'early/nik', 2)).statusCites;
  assert.equal(cite?.originName, 'Charter');
  assert.equal(cite?.outlet, 'journal');
});

test('another mention of a person says where to go; an id that nobody knows says so', async () => {
  const world = await refuser();
  assert.deepEqual(await person(world.store, world.asked('2025-09-30'), 'journal/mik'), {
    kind: 'moved',
    id: 'early/nik',
  });
  assert.deepEqual(await person(world.store, world.asked('2025-09-30'), 'nobody'), { kind: 'unknown' });
  // Before the judgement, the journal's man stood alone; before the journal, he was unknown.
  assert.deepEqual(await person(world.store, world.asked('2025-09-30', 1), 'journal/mik'), { kind: 'unknown' });
});

test('a death is told as one, by an event or by how a text leaves someone', async () => {
  const world = await World.open();
  world.source('paper', '2025-05-22');
  world.person('paper/val', 'Val One');
  world.event('paper/arrest', 'detention', { date: '2024-01-01', prisoner: ['paper/val'] });
  world.event('paper/death', 'death_in_custody', {
    date: '2025-05-20',
    prisoner: ['paper/val'],
    quote: 'died in prison',
  });
  world.person('paper/wil', 'Wil Two', { leftAs: 'died_in_custody' });
  await world.enter();
  assert.equal((await answer(world, '2025-05-19', 'paper/val')).status, 'held');
  const dead = await answer(world, '2025-05-20', 'paper/val');
  assert.deepEqual([dead.status, dead.statusCites.map((cite) => cite.quote)], ['died', ['died in prison']]);
  assert.equal((await answer(world, '2025-05-22', 'paper/wil')).status, 'died');
});

test('the spellings of one person are kept apart, each with its words', async () => {
  const world = await refuser();
  const { spellings, documents } = await answer(world, '2026-03-01', 'early/nik');
  assert.deepEqual(
    spellings.map(({ text, cites }) => [text, cites.map((cite) => cite.document)]),
    [
      ['Nikolai Statkov', ['early']],
      ['Mikalai Statkou', ['journal', 'home']],
    ],
  );
  assert.equal(documents, 3);
});

test('last seen by the step that saw them, not by a hedge or a refusal', async () => {
  const world = await refuser();
  const told = await answer(world, '2025-09-30', 'early/nik', 2);
  assert.equal(told.seenOn, '2025-09-10');
  assert.deepEqual(
    told.seenBy.map((cite) => cite.quote),
    ['among those freed'],
  );
});

test('people: those told to have been held, in order of name, with how they stand', async () => {
  const world = await refuser();
  world.source('other', '2026-02-20');
  world.person('other/boss', 'Aleksandr Boss');
  world.person('other/ann', 'Ann One');
  world.event('other/arrest', 'detention', { date: '2026-02-01', prisoner: ['other/ann'], actor: ['other/boss'] });
  await world.enter();
  const { people: rows } = await people(world.store, world.asked('2026-02-20'));
  assert.deepEqual(
    rows.map((row) => [row.name, row.status, row.documents]),
    [
      ['Ann One', 'perhaps_held', 1],
      ['Mikalai Statkou', 'out', 3],
    ],
  );
});

test('a person is found by any spelling and by the id of any mention', async () => {
  const world = await refuser();
  world.source('other', '2026-02-20');
  world.person('other/ann', 'Ann Oneal');
  await world.enter();
  const found = async (query: string) =>
    (await findPeople(world.store, world.asked('2026-03-01'), query)).people.map((row) => row.id);
  for (const query of ['Nikolai Statkov', 'Mikalai Statkou', 'Statkou', 'Мікалай Статкоў', 'journal/mik'])
    assert.equal((await found(query))[0], 'early/nik', query);
  assert.deepEqual(await found('Zzyzx Qwerty'), []);
  assert.deepEqual(await found(''), []);
});
