import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessments, dealings, figures, letters, positions } from '../../../src/register/ask/index.ts';
import { World } from './world.ts';

async function summer(): Promise<World> {
  const world = await World.open();
  world.source('journal', '2025-09-30');
  world.person('journal/trump', 'Donald T');
  world.party('journal/us', 'United States', 'place');
  world.party('journal/white-house', 'White House', 'organisation');
  world.actsFor('journal/trump', 'journal/white-house');
  world.actsFor('journal/white-house', 'journal/us', 'organisation');
  world.party('journal/forum', 'Forum', 'organisation');
  world.person('journal/luka', 'Alyaksandr L');
  world.event('journal/call', 'call', {
    date: '2025-08-15',
    actor: ['journal/trump'],
    counterpart: ['journal/luka'],
    quote: 'spoke by telephone',
  });
  world.event('journal/letter', 'letter', {
    date: '2025-08-15',
    actor: ['journal/forum'],
    receiver: ['journal/white-house'],
    quote: 'a letter had reached',
  });
  world.link('journal/l1', 'before', 'journal/letter', 'journal/call', { gap: 'two hours' });
  world.event('journal/border', 'border_closed', { date: '2025-09-12/2025-09-25', quote: 'shut the border' });
  world.event('journal/posts', 'post_change', { date: '2008/..', quote: 'empty since 2008' });
  world.event('journal/appeals', 'letter', { count: 75, times: 4, quote: 'four appeals' });
  world.link('journal/l2', 'total_of', 'journal/appeals', 'journal/letter');
  world.event('journal/visit', 'visit', { date: '2025-10-10', quote: 'came' });
  world.event('journal/plan', 'visit', { modality: 'planned', date: '2025-12-01', quote: 'is to come' });
  world.event('journal/out', 'release', { date: '2025-09-11' });
  await world.enter();
  return world;
}

const keys = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id.split('/')[1] ?? '');

test('in order of time; the letter before the call of its day, because a source says so', async () => {
  const world = await summer();
  const { events } = await dealings(world.store, world.asked('2025-09-30'));
  assert.deepEqual(keys(events), ['posts', 'letter', 'call', 'border', 'appeals', 'plan']);
});

test('between two days: what touches them, and what has no day only by when it was told', async () => {
  const world = await summer();
  const between = async (from: string, to: string) =>
    keys((await dealings(world.store, world.asked('2025-09-30'), from, to)).events);
  assert.deepEqual(await between('2025-09-20', '2025-09-24'), ['posts', 'border']);
  assert.deepEqual(await between('2025-09-26', '2025-10-31'), ['posts', 'appeals', 'visit']);
});

test('sides are those an actor acts for, over one step between', async () => {
  const world = await summer();
  const { events } = await dealings(world.store, world.asked('2025-09-30'));
  const call = events.find((event) => event.id === 'journal/call');
  assert.deepEqual(
    call?.sides.map((side) => side.name),
    ['United States'],
  );
  assert.deepEqual(
    call?.toward.map((side) => side.name),
    ['Alyaksandr L'],
  );
  assert.deepEqual(
    call?.roles.map((role) => [role.role, role.who.name, role.written]),
    [
      ['actor', 'Donald T', 'Donald T'],
      ['counterpart', 'Alyaksandr L', 'Alyaksandr L'],
    ],
  );
});

test('the shortest words of several lead, and a gap is told as stated', async () => {
  const world = await summer();
  world.source('wire', '2025-08-16');
  world.event('wire/call', 'call', { date: '2025-08-15', quote: 'called' });
  world.same('journal/call', 'wire/call');
  await world.enter();
  const call = (await dealings(world.store, world.asked('2025-09-30'))).events.find(
    (event) => event.id === 'journal/call',
  );
  assert.equal(call?.words, 'called');
  assert.deepEqual(
    call?.links.map((link) => [link.link, link.gap, link.claimant]),
    [['before', 'two hours', 'journal']],
  );
  assert.deepEqual(
    call?.cites.map((cite) => cite.document),
    ['journal', 'wire'],
  );
});

test('letters: each, and a total of them beside', async () => {
  const world = await summer();
  const { letters: rows } = await letters(world.store, world.asked('2025-09-30'));
  assert.deepEqual(
    rows.map((row) => [
      row.id.split('/')[1],
      row.quantities[0]?.value ?? null,
      row.times,
      row.links.map((link) => link.link),
    ]),
    [
      ['letter', null, null, ['before', 'total_of']],
      ['appeals', 75, 4, ['total_of']],
    ],
  );
});

test('figures: nearest to the day first, each with scope, age and voice; a relay is no second source', async () => {
  const world = await World.open();
  world.source('ap', '2025-05-22');
  world.source('wire', '2025-08-15');
  world.source('edm', '2025-09-30');
  world.party('ap/viasna', 'Viasna', 'organisation');
  world.party('wire/viasna', 'Wiasna', 'organisation');
  world.same('ap/viasna', 'wire/viasna');
  world.event('ap/held', 'reported_count', {
    date: '2025-05-22',
    basis: 'publication',
    count: 1200,
    qualifier: 'about',
    scope: 'held_now',
    by: 'ap/viasna',
  });
  world.event('wire/held', 'reported_count', {
    date: '2025-08-15',
    count: 1160,
    qualifier: 'about',
    scope: 'held_now',
    by: 'wire/viasna',
  });
  world.event('edm/held', 'reported_count', {
    date: '2025-09-15',
    count: 1300,
    qualifier: 'more_than',
    scope: 'held_now',
  });
  world.event('edm/dead', 'reported_count', { date: '2025-09-20', count: 8, scope: 'died_since' });
  world.event('edm/old', 'reported_count', { count: 31, scope: 'recognised_total' });
  await world.enter();
  const { figures: rows } = await figures(world.store, world.asked('2025-09-15'));
  assert.deepEqual(
    rows.map((row) => [row.id, row.ageDays, row.scope, row.qualifier, row.value, row.basis, row.voice]),
    [
      ['edm/held', 0, 'held_now', 'more_than', 1300, 'told', 'edm'],
      ['edm/dead', -5, 'died_since', 'exactly', 8, 'told', 'edm'],
      ['edm/old', -15, 'recognised_total', 'exactly', 31, 'publication', 'edm'],
      ['wire/held', 31, 'held_now', 'about', 1160, 'told', 'Viasna, wire'],
      ['ap/held', 116, 'held_now', 'about', 1200, 'publication', 'Viasna, ap'],
    ],
  );
  assert.equal(rows[3]?.cites[0]?.origin, rows[4]?.cites[0]?.origin);
});

test('positions and assessments: words, who, about what; oddities of a document are neither', async () => {
  const world = await summer();
  world.statement('journal/p1', 'position', 'aim', 'journal/luka', 'wants relief');
  world.statement('journal/a1', 'assessment', 'forecast', 'journal/outlet', 'will free more', {
    about: ['journal/out'],
  });
  world.statement('journal/a2', 'assessment', 'oddity', 'journal/outlet', 'two spellings');
  await world.enter();
  const held = await positions(world.store, world.asked('2025-09-30'));
  assert.deepEqual(
    held.statements.map((row) => [row.posture, row.who?.name, row.statement, row.cites.map((cite) => cite.quote)]),
    [['aim', 'Alyaksandr L', 'wants relief', ['wants relief']]],
  );
  const judged = await assessments(world.store, world.asked('2025-09-30'));
  assert.deepEqual(
    judged.statements.map((row) => [row.posture, row.about.map((event) => event.id), row.said.latest]),
    [['forecast', ['journal/out'], '2025-09-30']],
  );
});
