import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentAnswer } from '../../../src/derive/answers.ts';
import { document, sources } from '../../../src/register/ask/index.ts';
import { spellingsApart } from '../../../src/register/ask/spelt-apart.ts';
import { World } from './world.ts';

async function answer(world: World, id: string, text: string | null = 'the text'): Promise<DocumentAnswer> {
  const found = await document(world.store, world.asked('2026-01-01'), id, text);
  return found.kind === 'answer' ? found.answer : assert.fail(found.kind);
}

const odd = ({ oddities }: DocumentAnswer): string[] =>
  oddities.map((row) => `${row.topic} ${row.cites.map((cite) => cite.quote).join(' | ')}`);

test('a document has its claims in the order of the text, each with where a click leads', async () => {
  const world = await World.open();
  world.source('edm', '2025-09-30');
  world.person('edm/ann', 'Ann One');
  world.event('edm/arrest', 'detention', { date: '2025-09-01', prisoner: ['edm/ann'], quote: 'was arrested' });
  await world.enter();
  const { claims, source, text } = await answer(world, 'edm');
  assert.deepEqual(
    claims.map((claim) => [claim.property, claim.value, claim.type, claim.target?.name]),
    [
      ['name', 'edm', null, 'edm'],
      ['name', 'Ann One', null, 'Ann One'],
      ['occurred', 'detention', 'detention', 'was arrested'],
      ['date', '2025-09-01', 'detention', 'was arrested'],
      ['prisoner', 'Ann One', 'detention', 'was arrested'],
    ],
  );
  assert.deepEqual([source.claims, source.people, text], [5, 1, 'the text']);
  assert.deepEqual(await document(world.store, world.asked('2026-01-01'), 'nothing', null), { kind: 'unknown' });
});

test('a table has no text, its cells are in the claims', async () => {
  const world = await World.open();
  world.source('list', '2025-09-30', { kind: 'table' });
  await world.enter();
  assert.equal((await answer(world, 'list', 'name\n')).text, null);
});

test('odd: told as having happened, and dated after its publication; a plan is not', async () => {
  const world = await World.open();
  world.source('edm', '2025-09-30');
  world.event('edm/late', 'meeting', { date: '2025-10-02' });
  world.event('edm/plan', 'meeting', { date: '2025-10-03', modality: 'planned' });
  world.event('edm/month', 'meeting', { date: '2025-09' });
  await world.enter();
  assert.deepEqual(odd(await answer(world, 'edm')), ['dated_after_publication 2025-10-02']);
});

test('odd: cited to a report older than what it is told to have followed, over two links', async () => {
  const world = await World.open();
  world.source('edm', '2025-09-30');
  world.party('edm/charter', 'Charter', 'organisation');
  world.event('edm/talks', 'meeting', { date: '2025-09-12' });
  world.event('edm/eased', 'sanction_eased', {});
  world.event('edm/out', 'release', { count: 52, by: 'edm/charter', said: '2025-09-11', quote: 'set 52 free' });
  world.link('edm/l1', 'after', 'edm/eased', 'edm/talks', { quote: 'soon after' });
  world.link('edm/l2', 'in_response_to', 'edm/out', 'edm/eased', { quote: 'in response' });
  world.event('edm/fine', 'release', { by: 'edm/charter', said: '2025-09-12', date: '2025-09-12' });
  await world.enter();
  assert.deepEqual(odd(await answer(world, 'edm')), [
    'cited_before_event set 52 free | in response | soon after | 2025-09-12',
  ]);
});

test('odd: what another document dates says nothing against this one', async () => {
  const world = await World.open();
  world.source('edm', '2025-09-30');
  world.source('wire', '2025-09-13');
  world.party('edm/charter', 'Charter', 'organisation');
  world.event('edm/out', 'release', { by: 'edm/charter', said: '2025-09-11' });
  world.event('wire/out', 'release', { date: '2025-09-12' });
  world.same('edm/out', 'wire/out');
  await world.enter();
  assert.deepEqual(odd(await answer(world, 'edm')), []);
});

test('odd: one person spelt in two ways within one text, not over two', async () => {
  const world = await World.open();
  world.source('edm', '2025-09-30');
  world.source('wire', '2025-09-30');
  world.person('edm/luka', 'Alyaksandr Lukashenka');
  world.person('edm/luko', 'Lukashenko');
  world.person('wire/luko', 'Lukashenko');
  world.same('edm/luka', 'edm/luko', 'wire/luko');
  await world.enter();
  assert.deepEqual(odd(await answer(world, 'edm')), ['spelt_two_ways Alyaksandr Lukashenka | Lukashenko']);
  assert.deepEqual(odd(await answer(world, 'wire')), []);
});

test('a reader’s remark stands with its document alone', async () => {
  const world = await World.open();
  world.source('edm', '2025-09-30');
  world.source('wire', '2025-09-30');
  world.statement('edm/o1', 'assessment', 'oddity', 'edm/outlet', 'a date that cannot be');
  await world.enter();
  assert.deepEqual(
    (await answer(world, 'edm')).oddities.map((row) => row.statement),
    ['a date that cannot be'],
  );
  assert.deepEqual((await answer(world, 'wire')).oddities, []);
});

/** Names of one thing in one text, language → words that are one word spelt in two ways. */
const SPELLINGS: readonly [readonly string[], string, readonly string[]][] = [
  [['Lukashenka', 'Lukashenko'], 'en', ['Lukashenka / Lukashenko']],
  [['Viasna', 'Wiasna'], 'en', ['Viasna / Wiasna']],
  [['Charter97', 'Charter97.org'], 'en', []],
  [['Statkevich', 'Mikalai Statkevich'], 'en', []],
  [['Статкевіча', 'Статкевічу'], 'be', []],
  [['Łukaszenka', 'Łukaszenkę'], 'pl', []],
  [['Aleksander Łukaszenka', 'Alaksandra Łukaszenkę'], 'pl', []],
  [['Статкевич', 'Статкевіч'], 'ru', ['Статкевич / Статкевіч']],
  [['Minsk', 'Belarusian authorities'], 'en', []],
  [['Trump', 'Trump’s'], 'en', []],
  [['Сталин', 'Stalin'], 'ru', []],
];
for (const [names, language, expected] of SPELLINGS) {
  test(`${names.join(', ')} (${language}): ${expected.length === 0 ? 'nothing odd' : 'spelt in two ways'}`, () => {
    assert.deepEqual(
      spellingsApart(names, language).map(({ words }) => words.join(' / ')),
      expected,
    );
  });
}

test('sources in order of publication, with what each tells', async () => {
  const world = await World.open();
  world.source('b', '2025');
  world.source('a', '2024-12-01');
  world.person('b/ann', 'Ann One');
  world.person('b/ann-again', 'Ann');
  world.same('b/ann', 'b/ann-again');
  await world.enter();
  const { sources: rows } = await sources(world.store, world.asked('2026-01-01'));
  assert.deepEqual(
    rows.map((row) => [row.id, row.claims, row.people]),
    [
      ['a', 1, 0],
      ['b', 3, 1],
    ],
  );
});
