/** The register follows from the log, whichever way it is made: step by step, again from the start, or all at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { retract } from '../../src/actions/correct.ts';
import { judge } from '../../src/actions/judge.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import type { Json } from '../../src/claim/canonical.ts';
import { canonical } from '../../src/claim/canonical.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { deriveEntity } from '../../src/derive/derive.ts';
import type { Derived } from '../../src/derive/derived.ts';
import { knowledgeAt } from '../../src/register/around.ts';
import { rebuild, registerLines } from '../../src/register/desk.ts';
import { derivedAt } from '../../src/register/rows.ts';
import type { Told } from '../actions/desk.ts';
import { article, on, scratch } from '../actions/desk.ts';

const NAMES = ['Anna Berg', 'Ivan Holub', 'Anna Berh'] as const;
const EVENTS: readonly { words: string; type: Told['type']; more?: Partial<Told> }[] = [
  {
    words: 'was detained on May 3',
    type: 'detention',
    more: { date: { edtf: '2025-05-03', basis: 'resolved', text: 'May 3' } },
  },
  { words: 'was detained', type: 'detention' },
  {
    words: 'was sentenced in June',
    type: 'sentence',
    more: { date: { edtf: '2025-06', basis: 'resolved', text: 'June' } },
  },
  {
    words: 'was released on August 9',
    type: 'release',
    more: { date: { edtf: '2025-08-09', basis: 'resolved', text: 'August 9' } },
  },
  { words: 'may have been released', type: 'release', more: { modality: 'uncertain' } },
  { words: 'refused to leave', type: 'refusal_to_leave' },
];

/** Texts in which names meet events, on days; judgements between the people met; some of it taken back. */
const story = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('tell' as const),
        name: fc.nat(2),
        event: fc.nat(EVENTS.length - 1),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constant('judge' as const),
        a: fc.nat(9),
        b: fc.nat(9),
        verdict: fc.constantFrom('same' as const, 'not' as const, 'unsure' as const, 'withdrawn' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('undo' as const), entry: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('retract' as const), pick: fc.nat(50) }) },
  ),
  { minLength: 1, maxLength: 12 },
);

type Act = (typeof story extends fc.Arbitrary<infer T> ? T : never)[number];

async function live(workspace: Workspace, acts: readonly Act[]): Promise<void> {
  const { store } = workspace.ledger;
  for (const [i, act] of acts.entries()) {
    if (act.act === 'tell') {
      const name = NAMES[act.name] as string;
      const { words, type, more } = EVENTS[act.event] as (typeof EVENTS)[number];
      const quote = `${name} ${words}`;
      const published = `2025-09-${String(act.day).padStart(2, '0')}`;
      await article(
        on(workspace, published),
        { text: `Report ${i}. ${quote}.`, published },
        [{ type, quote, participants: [{ role: 'prisoner', name }], ...more }],
        [[name]],
      );
    } else if (act.act === 'judge') {
      const spots = await store.all<{ mention: string }>(
        "select mention from spot where kind = 'person' and k1 is null order by ord",
      );
      const [a, b] = [spots[act.a % Math.max(1, spots.length)], spots[act.b % Math.max(1, spots.length)]];
      if (a && b && a.mention !== b.mention)
        await judge(workspace, [{ mention: a.mention, other: b.mention, verdict: act.verdict }], 'test');
    } else if (act.act === 'undo') {
      const { entry } = await workspace.ledger.head();
      if (entry > 0) await unlessRefused(() => undo(workspace, 1 + (act.entry % entry), 'test'));
    } else {
      const rows = await store.all<{ claim: string }>('select claim from told where k1 is null order by ord');
      const row = rows[act.pick % Math.max(1, rows.length)];
      if (row) await unlessRefused(() => retract(workspace, row.claim, 'test'));
    }
  }
}

/** What is taken back already is not taken back again. */
async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const plain = (row: Derived): string =>
  canonical([row.entity, row.kind, row.part, row.bounds, row.body] as unknown as Json);

test('rebuilt from the log, the register has the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      await live(workspace, acts);
      const before = await registerLines(workspace.ledger.store);
      await rebuild(workspace.ledger);
      assert.deepEqual(await registerLines(workspace.ledger.store), before);
      await workspace.close();
    }),
    { numRuns: 25 },
  );
});

test('kept entry by entry, it holds what deriving everything at once gives', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      await live(workspace, acts);
      const { store } = workspace.ledger;
      const { entry } = await workspace.ledger.head();
      const kept: string[] = [];
      for (const kind of ['name', 'custody', 'event', 'link', 'statement', 'batch', 'conflict'] as const) {
        kept.push(...(await derivedAt(store, kind, entry)).map(plain));
      }
      const knowledge = await knowledgeAt(store, entry);
      const entities = new Set(
        (await store.all<{ entity: string }>('select entity from member where k1 is null')).map((row) => row.entity),
      );
      const atOnce = [...entities].flatMap((entity) => deriveEntity(knowledge, entity)).map(plain);
      assert.deepEqual(kept.sort(), atOnce.sort());
      await workspace.close();
    }),
    { numRuns: 25 },
  );
});

test('an answer once given stays: rows known at a step are the same whatever comes later', async () => {
  await fc.assert(
    fc.asyncProperty(story, story, async (first, later) => {
      const workspace = await scratch();
      await live(workspace, first);
      const { store } = workspace.ledger;
      const { entry } = await workspace.ledger.head();
      const before = (await derivedAt(store, 'custody', entry)).map(plain);
      await live(workspace, later);
      assert.deepEqual((await derivedAt(store, 'custody', entry)).map(plain), before);
      await workspace.close();
    }),
    { numRuns: 15 },
  );
});

test('a judgement taken back leaves both as they were', async () => {
  const workspace = await scratch();
  await article(
    on(workspace, '2025-09-01'),
    { text: 'Anna Berg was detained.', published: '2025-09-01' },
    [{ type: 'detention', quote: 'Anna Berg was detained', participants: [{ role: 'prisoner', name: 'Anna Berg' }] }],
    [['Anna Berg']],
  );
  await article(
    on(workspace, '2025-09-02'),
    { text: 'Hanna Berh was released.', published: '2025-09-02' },
    [{ type: 'release', quote: 'Hanna Berh was released', participants: [{ role: 'prisoner', name: 'Hanna Berh' }] }],
    [['Hanna Berh']],
  );
  const { store } = workspace.ledger;
  const state = async () => {
    const { entry } = await workspace.ledger.head();
    return [...(await derivedAt(store, 'custody', entry)), ...(await derivedAt(store, 'name', entry))].map(plain);
  };
  const apart = await state();
  const [a, b] = await store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' and k1 is null order by ord",
  );
  const { entry } = await judge(
    workspace,
    [{ mention: a?.mention ?? '', other: b?.mention ?? '', verdict: 'same' }],
    'one woman, two spellings',
  );
  assert.notDeepEqual(await state(), apart);
  await undo(workspace, entry ?? 0, 'two women after all');
  assert.deepEqual(await state(), apart);
  assert.equal((await rebuildRegister(workspace)).identical, true);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});
