/** The counts that are kept are what adding up everybody gives, at every step of knowledge there has been. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as ask from '../../src/actions/ask.ts';
import { rebuildRegister } from '../../src/actions/check.ts';
import { enterReading } from '../../src/actions/enter.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import { dayOf, isoOf } from '../../src/claim/dates.ts';
import { handReadingSchema } from '../../src/claim/reading.ts';
import { custodyOf } from '../../src/derive/custody.ts';
import { DIMENSIONS, groupsOf } from '../../src/derive/groups.ts';
import type { Turn } from '../../src/derive/turns.ts';
import { stayDays, turnsOf, WHOLE } from '../../src/derive/turns.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import type { Reader } from '../../src/ledger/port.ts';
import { knowledgeAt } from '../../src/register/around.ts';
import { loadIdentity } from '../../src/register/ask/identity-groups.ts';
import { countBy, countHeld, flow } from '../../src/register/ask/index.ts';
import { stockOn } from '../../src/register/ask/stocks.ts';
import { View } from '../../src/register/ask/view.ts';
import { StoredRegister } from '../../src/register/known.ts';
import { partiesOf } from '../../src/register/parties.ts';
import { article, scratch } from '../actions/desk.ts';
import { runs } from '../support/store.ts';
import { World } from './ask/world.ts';
import { live, story } from './story.ts';

/** Everybody's turns, derived at once from all that was known at a step. */
async function turnsAt(reader: Reader, known: number): Promise<Turn[]> {
  const knowledge = await knowledgeAt(reader, known);
  const view = await View.at(reader, known);
  const identity = await loadIdentity(view);
  const members = await reader.all<{ entity: string }>(
    'select distinct entity from member where k0 <= ? and (k1 is null or k1 > ?)',
    [known, known],
  );
  const people = members
    .map((row) => row.entity)
    .filter((entity) => knowledge.kindOf(entity) === 'person' && custodyOf(knowledge, entity).length > 0);
  await view.needMembers(people);
  const parties = await partiesOf(new StoredRegister(reader, known), knowledge, people);
  const components = Map.groupBy(people, identity.groupOf).values();
  return [...components].flatMap((component) =>
    turnsOf(
      component.map((entity) => ({
        stays: custodyOf(knowledge, entity).map(stayDays),
        groups: groupsOf(knowledge, entity, parties),
        most: identity.mostPeople(entity),
        disputed: identity.disputed(entity),
      })),
    ),
  );
}

function stocks(turns: readonly Turn[], grouping: Turn['grouping'], day: number) {
  const out = new Map<string, { certain: number; possible: number }>();
  for (const turn of turns.filter((one) => one.measure === 'held' && one.grouping === grouping && one.day <= day)) {
    const sum = out.get(turn.group) ?? { certain: 0, possible: 0 };
    out.set(turn.group, { certain: sum.certain + turn.certain, possible: sum.possible + turn.possible });
  }
  return [...out].filter(([, { certain, possible }]) => certain !== 0 || possible !== 0).sort();
}

const ON = ['2025-05-03', '2025-06-15', '2025-08-08', '2025-09-10', '2025-12-31'].map(dayOf);

test('what is looked up is what adding up everybody gives, now and as known at every step before', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      await live(workspace, acts);
      const { store } = workspace.ledger;
      const { entry } = await workspace.ledger.head();
      for (let known = 0; known <= entry; known++) {
        const turns = await turnsAt(store, known);
        for (const day of ON) {
          for (const grouping of ['whole', ...DIMENSIONS] as const) {
            const read = [...(await stockOn(store, known, grouping, day))].sort();
            assert.deepEqual(read, stocks(turns, grouping, day), `${grouping} on ${isoOf(day)} at ${known}`);
          }
        }
      }
      await workspace.close();
    }),
    { numRuns: runs(15), seed: 16 },
  );
});

test('the rows of a count add up to what is looked up', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      await live(workspace, acts);
      const { store } = workspace.ledger;
      const { entry } = await workspace.ledger.head();
      for (const day of ON) {
        const asked = { asOf: { day, known: entry, knownDay: null }, latestDay: isoOf(day), withdrawn: 0 };
        const { certain, possible, rows } = await countHeld(store, asked, 'closed');
        const looked = (await stockOn(store, entry, 'whole', day)).get(WHOLE) ?? { certain: 0, possible: 0 };
        assert.deepEqual({ certain, possible }, looked);
        const sum = { certain: 0, possible: 0 };
        for (const { counts } of rows) {
          sum.certain += counts.low;
          sum.possible += counts.high;
        }
        assert.deepEqual(sum, looked);
      }
      await workspace.close();
    }),
    { numRuns: runs(15), seed: 22 },
  );
});

/** Three held by a state whose offices are told apart; two in places, one of them in one of two. */
async function grouped(): Promise<World> {
  const world = await World.open();
  world.source('list', '2025-09-01');
  world.party('list/belarus', 'Belarus', 'place');
  world.party('list/colony', 'Colony no. 2', 'organisation');
  world.actsFor('list/colony', 'list/belarus', 'organisation');
  for (const [key, name] of [
    ['ann', 'Ann One'],
    ['bea', 'Bea Two'],
    ['cyd', 'Cyd Three'],
  ] as const)
    world.person(`list/${key}`, name);
  world.event('list/arrest-ann', 'detention', {
    date: '2021-01-10',
    prisoner: ['list/ann'],
    holder: ['list/belarus'],
    place: ['Minsk'],
  });
  world.event('list/trial-ann', 'sentence', { date: '2025-08-20', prisoner: ['list/ann'] });
  world.event('list/arrest-bea', 'detention', {
    date: '2021-05-01',
    prisoner: ['list/bea'],
    holder: ['list/colony'],
    place: ['Minsk', 'Brest'],
  });
  world.event('list/trial-bea', 'sentence', { date: '2025-08-20', prisoner: ['list/bea'] });
  world.event('list/arrest-cyd', 'detention', { date: '2023-03-03', prisoner: ['list/cyd'] });
  await world.enter();
  return world;
}

test('by state the offices that act for it count as one; by place the difference is named', async () => {
  const world = await grouped();
  const asked = world.asked('2025-01-01');
  const words = ({ groups }: Awaited<ReturnType<typeof countBy>>) =>
    groups.map(({ group, certain, possible }) => `${group.label || 'not told'} ${certain}-${possible}`);
  assert.deepEqual(words(await countBy(world.store, asked, 'state')), ['Belarus 2-2', 'not told 0-1']);
  const places = await countBy(world.store, asked, 'place', 'minsk');
  assert.deepEqual(words(places), ['Minsk 1-2', 'Brest 0-1', 'not told 0-1']);
  assert.deepEqual(
    [places.whole, places.sum],
    [
      { certain: 2, possible: 3 },
      { certain: 1, possible: 4 },
    ],
  );
  assert.deepEqual(
    places.straddling.map(({ person, why, groups }) => [person.name, why, groups.map(({ label }) => label)]),
    [['Bea Two', 'several_groups', ['Minsk', 'Brest']]],
  );
  assert.deepEqual(
    places.members?.map(({ person, belongs, counts }) => [person.name, belongs, counts]),
    [
      ['Ann One', 'sure', { low: 1, high: 1 }],
      ['Bea Two', 'possible', { low: 0, high: 1 }],
    ],
  );
});

test('a state’s groups follow the identity of its offices', async () => {
  const world = await grouped();
  world.source('later', '2025-10-01');
  world.party('later/belarus', 'Республика Беларусь', 'place');
  world.person('later/dan', 'Dan Four');
  world.event('later/arrest', 'detention', { date: '2024-01-01', prisoner: ['later/dan'], holder: ['later/belarus'] });
  const apart = await world.enter();
  world.same('list/belarus', 'later/belarus');
  await world.enter();
  const states = async (known?: number) =>
    (await countBy(world.store, world.asked('2024-06-01', known), 'state')).groups.map(
      (one) => `${one.group.label} ${one.possible}`,
    );
  assert.deepEqual(await states(), ['Республика Беларусь 3', ' 1']);
  assert.deepEqual((await states(apart)).sort(), [' 1', 'Belarus 2', 'Республика Беларусь 1']);
  world.judge('list/belarus', 'later/belarus', 'withdrawn');
  await world.enter();
  assert.deepEqual(await states(), await states(apart));
});

test('an organisation’s decisions make a group from their day, and end it', async () => {
  const world = await grouped();
  world.party('list/viasna', 'Viasna', 'organisation');
  world.determination('list/d1', 'list/viasna', 'recognises', ['list/ann', 'list/bea'], '2022-01-01');
  world.determination('list/d2', 'list/viasna', 'withdraws', ['list/bea'], '2023-01-01');
  await world.enter();
  const on = async (day: string) =>
    (await countBy(world.store, world.asked(day), 'organisation')).groups.map(
      (one) => `${one.group.label} ${one.certain}-${one.possible}`,
    );
  assert.deepEqual(await on('2021-12-31'), [' 2-2']);
  assert.deepEqual(await on('2022-06-01'), ['Viasna 2-2']);
  assert.deepEqual(await on('2024-06-01'), ['Viasna 1-1', ' 1-2']);
});

test('a determination is entered with a reading, and a list tells where its people are kept', async () => {
  const workspace = await scratch();
  const text = 'Ivan Holub was detained on May 3, 2025. Viasna recognised Ivan Holub on May 20, 2025.';
  const document = await article(
    workspace,
    { text, published: '2025-06-01' },
    [
      {
        type: 'detention',
        quote: 'Ivan Holub was detained on May 3, 2025',
        participants: [{ role: 'prisoner', name: 'Ivan Holub' }],
        date: { edtf: '2025-05-03', basis: 'stated', text: 'May 3, 2025' },
        place: ['Minsk'],
        ground: 'Article 342',
      },
    ],
    [['Ivan Holub']],
  );
  const quote = 'Viasna recognised Ivan Holub on May 20, 2025';
  const start = text.indexOf(quote);
  await enterReading(
    workspace,
    document,
    handReadingSchema.parse({
      id: 'recognised',
      events: [],
      persons: [{ name: 'Ivan Holub', span: { start: 0, end: 10, quote: 'Ivan Holub' } }],
      determinations: [
        {
          id: 'd1',
          organisation: 'Viasna',
          decision: 'recognises',
          persons: ['Ivan Holub'],
          date: { edtf: '2025-05-20', basis: 'stated', text: 'May 20, 2025' },
          span: { start, end: start + quote.length, quote },
        },
      ],
    }),
    'read',
  );
  const register = deskRegister(workspace);
  const by = async (dimension: string, asOf: string) =>
    (await ask.countBy(register, dimension, { asOf })).groups.map((one) => `${one.group.label} ${one.possible}`);
  assert.deepEqual(await by('organisation', '2025-05-19'), [' 1']);
  assert.deepEqual(await by('organisation', '2025-05-20'), ['Viasna 1']);
  assert.deepEqual(await by('ground', '2025-05-20'), ['Article 342 1']);
  await importFile(workspace, {
    bytes: Buffer.from('name,prison\nOlga Kot,Homel\n'),
    name: 'list.csv',
    outlet: 'Monitor',
    url: 'list',
    published: '2025-08-01',
    mapping: parseMapping(
      JSON.stringify({
        mapping: 'rollcall-mapping/1',
        rows: 'person',
        state: 'held',
        columns: [
          { columns: ['name'], property: 'name' },
          { columns: ['prison'], property: 'place' },
        ],
      }),
      'test',
    ),
  });
  assert.deepEqual(await by('place', '2025-08-02'), ['Homel 1', 'Minsk 1']);
  assert.deepEqual((await rebuildRegister(workspace)).identical, true);
  await workspace.close();
});

test('a flow opens with what the month before left, and its residual holds nothing unexplained', async () => {
  const world = await grouped();
  const { series } = await flow(world.store, world.asked('2025-09-01'), dayOf('2021-01-01'), dayOf('2023-04-30'), null);
  const months = series[0]?.months ?? [];
  assert.equal(months.length, 28);
  for (const [i, month] of months.entries()) if (i > 0) assert.deepEqual(month.opening, months[i - 1]?.closing);
  const told = months
    .filter(({ in: came }) => came.possible > 0)
    .map(({ month, in: came }) => `${month} ${came.certain}-${came.possible}`);
  assert.deepEqual(told, ['2021-01 1-1', '2021-05 1-1', '2023-03 1-1']);
});
