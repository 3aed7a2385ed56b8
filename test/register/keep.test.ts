/** The register follows from the log, whichever way it is made: step by step, again from the start, or all at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { judge } from '../../src/actions/judge.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Json } from '../../src/claim/canonical.ts';
import { canonical } from '../../src/claim/canonical.ts';
import { deriveEntity } from '../../src/derive/derive.ts';
import type { Derived } from '../../src/derive/derived.ts';
import { knowledgeAt } from '../../src/register/around.ts';
import { registerLines } from '../../src/register/desk.ts';
import { rebuild } from '../../src/register/rebuild.ts';
import { derivedAt } from '../../src/register/rows.ts';
import { article, on, scratch } from '../actions/desk.ts';
import { runs } from '../support/store.ts';
import { live, story } from './story.ts';

const plain = (row: Derived): string =>
  canonical([row.entity, row.kind, row.part, row.bounds, row.body] as unknown as Json);

test('rebuilt from the log, the register has the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      await live(workspace, acts);
      const before = await registerLines(workspace.ledger.store);
      // Every entity a part of its own; all in one part is what `verify` does.
      await rebuild(workspace.ledger, () => {}, { items: 1 });
      assert.deepEqual(await registerLines(workspace.ledger.store), before);
      await workspace.close();
    }),
    { numRuns: runs(25) },
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
    { numRuns: runs(25) },
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
    { numRuns: runs(15) },
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
