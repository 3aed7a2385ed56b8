/** Events at the desk: tellings of one are proposed with their reasons, judged or linked, and taken apart again. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { eventProposals } from '../../src/actions/event-candidates.ts';
import { judge } from '../../src/actions/judge.ts';
import { linkEvents } from '../../src/actions/link-events.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { article, scratch } from './desk.ts';

const PRISONER = [{ role: 'prisoner' as const, name: 'Ivan Holub' }];
const LITHUANIA = ['Lithuania'];

let workspace: Workspace;
let events: readonly string[] = [];

before(async () => {
  workspace = await scratch();
  const date = { edtf: '2025-09-11', basis: 'stated' as const, text: 'September 11' };
  const many = { value: 52, qualifier: 'exactly' as const, unit: 'person' as const, text: '52' };
  for (const [outlet, quote, more] of [
    ['Gazette', '52 prisoners were let go on September 11', { quantity: many, destination: LITHUANIA }],
    ['Herald', 'On September 11, 52 prisoners were let go', { quantity: many, destination: LITHUANIA }],
    ['Post', 'Ivan Holub was let go on September 11', { participants: PRISONER }],
  ] as const)
    await article(workspace, { text: `${quote}.`, published: '2025-09-12', outlet }, [
      { type: 'release', quote, date, ...more },
    ]);
  events = (
    await workspace.ledger.store.all<{ mention: string }>(
      "select mention from spot where kind = 'event' and k1 is null order by ord",
    )
  ).map(({ mention }) => mention);
});

const proposed = async (): Promise<string[]> =>
  (await eventProposals(workspace, 10)).map(
    ({ a, b, relation, standing }) => `${events.indexOf(a)} ${relation} ${events.indexOf(b)} ${standing}`,
  );
const [one, two, part] = [0, 1, 2].map((i) => () => events[i] ?? '') as [() => string, () => string, () => string];

test('two papers on one release are proposed as one, the man in it as its part', async () => {
  const all = await proposed();
  assert.equal(all[0], '0 same 1 likely');
  assert.ok(all.some((line) => /^2 part_of [01] open$/.test(line)));
  const [{ evidence, events: briefs } = {}] = await eventProposals(workspace, 1);
  assert.deepEqual(
    evidence?.map(({ because }) => because),
    ['Both on 2025-09-11.', 'Where to: Lithuania in both.', 'Both tell of 52 people.'],
  );
  assert.match(briefs?.[0].words ?? '', /52 prisoners were let go/);
});

test('judged and linked they are proposed no more; undone, they are again', async () => {
  const { entry: joined } = await judge(workspace, [{ mention: one(), other: two(), verdict: 'same' }], 'one release');
  const { entry: linked } = await linkEvents(workspace, { type: 'part_of', from: part(), to: two() }, 'named for it');
  assert.deepEqual(await proposed(), []);
  assert.deepEqual(
    await linkEvents(workspace, { type: 'part_of', from: part(), to: two() }, 'named for it'),
    { entry: null, heldBack: [] },
    'said already',
  );
  await undo(workspace, linked ?? 0, 'not sure');
  assert.deepEqual(await proposed(), ['2 part_of 0 open']);
  assert.ok((await linkEvents(workspace, { type: 'part_of', from: part(), to: two() }, 'sure')).entry, 'said again');
  await undo(workspace, joined ?? 0, 'two');
  assert.ok((await proposed()).includes('0 same 1 likely'));
});

test('a whole is no part of its part, nor of itself, and a person is no event', async () => {
  const refused = (from: string, to: string, message: RegExp) =>
    assert.rejects(
      linkEvents(workspace, { type: 'part_of', from, to }, 'test'),
      (error) => error instanceof Refusal && message.test(error.message),
    );
  await refused(two(), part(), /is told to be within .* already/);
  await refused(part(), part(), /are one event/);
  const [person] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person'",
  );
  await refused(person?.mention ?? '', two(), /is no event that is known here/);
});
