/** Undoing: once, back again, and once more; never twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { listProposals, rejectProposals } from '../../src/actions/proposals.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { article, scratch } from './desk.ts';

const detained = (workspace: Workspace, name: string): Promise<string> =>
  article(
    workspace,
    { text: `${name} was detained.`, published: '2025-09-01' },
    [{ type: 'detention', quote: `${name} was detained`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );

const entries = async (workspace: Workspace): Promise<number> => (await workspace.ledger.head()).entry;

test('an entry is undone once; the undo is undone, and then the entry again', async () => {
  const workspace = await scratch();
  await detained(workspace, 'Anna Berg');
  const told = async (): Promise<number> =>
    (await workspace.ledger.store.all("select claim from told where k1 is null and property = 'prisoner'")).length;
  const entry = await entries(workspace);
  const once = await undo(workspace, entry, 'wrong page');
  assert.equal(await told(), 0);
  await assert.rejects(undo(workspace, entry, 'again'), {
    message: `Entry ${entry} is already undone, by entry ${once.entry}. \`rollcall undo ${once.entry}\` brings it back.`,
  });
  assert.equal(await entries(workspace), once.entry, 'nothing was appended');
  const back = await undo(workspace, once.entry, 'the right page after all');
  assert.equal(await told(), 1);
  await assert.rejects(undo(workspace, once.entry, 'again'), {
    message: new RegExp(`^Entry ${once.entry} is already undone, by entry ${back.entry}\\.`),
  });
  const twice = await undo(workspace, entry, 'no, the wrong one');
  assert.equal(await told(), 0);
  await assert.rejects(undo(workspace, entry, 'again'), { message: new RegExp(`by entry ${twice.entry}\\.`) });
  await workspace.close();
});

test('a judgement is taken back once; judged anew, it can be again', async () => {
  const workspace = await scratch();
  await detained(workspace, 'Anna Berg');
  await detained(workspace, 'Hanna Berh');
  const [a, b] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' and k1 is null order by ord",
  );
  const same = () =>
    judge(workspace, [{ mention: a?.mention ?? '', other: b?.mention ?? '', verdict: 'same' }], 'one woman');
  const { entry } = await same();
  const { entry: undone } = await undo(workspace, entry ?? 0, 'two');
  await assert.rejects(undo(workspace, entry ?? 0, 'two'), { message: new RegExp(`by entry ${undone}\\.`) });
  const { entry: anew } = await same();
  await undo(workspace, anew ?? 0, 'two after all');
  await workspace.close();
});

test('a rejection is undone once; rejected anew, once more', async () => {
  const workspace = await scratch();
  const { document = '' } = await importFile(workspace, {
    bytes: Buffer.from('Police arrested Anna Berg on May 3.'),
    name: 'a.txt',
    outlet: 'Gazette',
    published: '2025-09-01',
    language: 'en',
  });
  const { entry } = await rejectProposals(workspace, [document], 'not sure');
  const { entry: undone } = await undo(workspace, entry, 'sure now');
  await assert.rejects(undo(workspace, entry, 'sure now'), {
    message: `Entry ${entry} is already undone, by entry ${undone}.`,
  });
  const again = await rejectProposals(workspace, [document], 'not sure');
  await undo(workspace, again.entry, 'sure now');
  assert.ok((await listProposals(workspace.ledger.store, 'waiting')).length > 0);
  await workspace.close();
});
