/** Who may be one: the queue, what would change, contradictions, and judgements that outlive re-import and rebuild. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { explainIdentity, identityProposals } from '../../src/actions/candidates.ts';
import { disputes } from '../../src/actions/disputes.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { lookAlikes } from '../../src/actions/look-alikes.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { registerLines } from '../../src/register/desk.ts';
import { rebuild } from '../../src/register/rebuild.ts';
import { article, on, scratch } from './desk.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    columns: [
      { columns: ['Name'], property: 'name' },
      { columns: ['Born'], property: 'birth_date' },
      { columns: ['Place'], property: 'place' },
    ],
    state: 'held',
  }),
  'mapping.json',
);

const list = (workspace: Workspace, outlet: string, rows: readonly string[], published = '2025-09-05') =>
  importFile(on(workspace, published), {
    bytes: Buffer.from(`Name,Born,Place\n${rows.join('\n')}\n`),
    name: `${outlet}.csv`,
    outlet,
    url: `https://example.org/${outlet}`,
    published,
    mapping: MAPPING,
  });

const mentionsOf = async (workspace: Workspace): Promise<Map<string, string>> =>
  new Map(
    (
      await workspace.ledger.store.all<{ mention: string; value: string }>(
        "select t.mention, t.value from told t join spot s on s.mention = t.mention where t.property = 'name' and s.kind = 'person' and t.k1 is null",
      )
    ).map(({ mention, value }) => [(JSON.parse(value) as { text: string }).text, mention]),
  );

let workspace: Workspace;
let imported: string;

before(async () => {
  workspace = await scratch();
  await list(workspace, 'Viasna', [
    'Mikola Statkevich,1956-08-12,Minsk',
    'Anna Berg,1980,Brest',
    'Hanna Berg,1980,Brest',
  ]);
  // One is let go in a text: joined with the row of the list, a stay would close.
  await article(
    on(workspace, '2025-09-10'),
    { text: 'Николай Статкевич was let go on September 9.', published: '2025-09-10' },
    [
      {
        type: 'release',
        quote: 'Николай Статкевич was let go on September 9',
        date: { edtf: '2025-09-09', basis: 'stated', text: 'September 9' },
        participants: [{ role: 'prisoner', name: 'Николай Статкевич' }],
      },
    ],
    [['Николай Статкевич']],
  );
  const outcome = await list(
    workspace,
    'Another list',
    ['Ганна Берг,1980,Брэст', 'Zed Nobody,1990,Rome'],
    '2025-09-11',
  );
  imported = outcome.document ?? '';
});

const queue = async (document?: string): Promise<string[]> =>
  (await identityProposals(workspace, { limit: 20, document })).map(({ names }) => [...names].sort().join(' = '));

test('first the pair whose answer changes how many are held, with what would change; two rows of one list never', async () => {
  const pairs = await identityProposals(workspace, { limit: 20 });
  const [first] = pairs;
  assert.deepEqual([...(first?.names ?? [])].sort(), ['Mikola Statkevich', 'Николай Статкевич']);
  assert.equal(first?.effect.joined.status, 'out');
  assert.deepEqual(first?.effect.apart.map(({ status }) => status).sort(), ['out', 'perhaps_held']);
  assert.equal(first?.effect.possible, -1, 'one fewer is held at most');
  const names = await queue();
  assert.ok(names.includes('Hanna Berg = Ганна Берг'));
  assert.ok(!names.includes('Anna Berg = Hanna Berg'), 'two rows of one list are two people');
});

test('each pair is explained field by field, and the steps add up', async () => {
  const ids = await mentionsOf(workspace);
  const pair = await explainIdentity(workspace, [ids.get('Hanna Berg') ?? '', ids.get('Ганна Берг') ?? '']);
  const { prior, evidence, bits } = pair.explanation;
  assert.ok(Math.abs(evidence.reduce((sum, step) => sum + step.bits, prior) - bits) < 1e-9);
  assert.ok(evidence.some(({ field }) => field === 'birth') && evidence.some(({ field }) => field === 'surname'));
  const document = (await workspace.ledger.store.all<{ document: string }>('select document from source'))[0]?.document;
  await assert.rejects(
    explainIdentity(workspace, [ids.get('Anna Berg') ?? '', document ?? '']),
    (error) => error instanceof Refusal && /is no person who is known here/.test(error.message),
  );
});

test('after an import it is told how many rows look like somebody known, and the queue shows them', async () => {
  assert.deepEqual(await lookAlikes(workspace, imported), { alike: 1, compared: 2, rows: 2 });
  const names = await queue(imported);
  assert.ok(names.length > 0 && names.every((pair) => pair.includes('Ганна Берг')));
});

test('judgements that contradict are all kept; the chain is told with entries and reasons, and nobody is chosen', async () => {
  const ids = await mentionsOf(workspace);
  const [a, b, c] = ['Anna Berg', 'Ганна Берг', 'Hanna Berg'].map((name) => ids.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const say = (mention: string, other: string, verdict: 'same' | 'not', why: string) =>
    judge(workspace, [{ mention, other, verdict }], why);
  const first = await say(a, b, 'same', 'born the same year');
  assert.deepEqual(first.disputes, []);
  const second = await say(b, c, 'same', 'the same name');
  assert.deepEqual(second.disputes, []);
  const third = await say(a, c, 'not', 'two rows of one list');
  assert.equal(third.disputes.length, 1);
  const [dispute] = third.disputes;
  assert.deepEqual(dispute?.chain.map(({ entry, why, who }) => [entry, why, who]).sort(), [
    [first.entry, 'born the same year', 'tester'],
    [second.entry, 'the same name', 'tester'],
  ]);
  assert.deepEqual([dispute?.apart.entry, dispute?.apart.why], [third.entry, 'two rows of one list']);
  assert.deepEqual(await disputes(workspace), third.disputes);
  const members = await workspace.ledger.store.all<{ disputed: number }>(
    'select disputed from member where mention in (?, ?, ?) and k1 is null',
    [a, b, c],
  );
  assert.deepEqual(
    members.map(({ disputed }) => disputed),
    [1, 1, 1],
  );
  await undo(workspace, second.entry ?? 0, 'another');
  assert.deepEqual(await disputes(workspace), []);
});

test('judgements outlive the same list read again, the next week’s list, and a rebuild', async () => {
  const one = await scratch();
  const rows = ['Mikola Statkevich,1956-08-12,Minsk', 'Ivan Holub,1970,Brest'];
  await list(one, 'Viasna', rows);
  await list(one, 'Other', ['Николай Статкевич,1956-08-12,Минск'], '2025-09-06');
  const ids = await mentionsOf(one);
  const pair = { mention: ids.get('Mikola Statkevich') ?? '', other: ids.get('Николай Статкевич') ?? '' };
  await judge(one, [{ ...pair, verdict: 'same' }], 'one man');
  const isOne = async (): Promise<boolean> => {
    const members = await one.ledger.store.all<{ entity: string }>(
      'select entity from member where mention in (?, ?) and k1 is null',
      [pair.mention, pair.other],
    );
    return members.length === 2 && members[0]?.entity === members[1]?.entity;
  };
  assert.ok(await isOne());
  assert.equal((await list(one, 'Viasna', rows)).unchanged, true);
  await list(one, 'Viasna', [...rows, 'Anna Berg,1980,Brest'], '2025-09-12');
  assert.ok(await isOne(), 'after another week’s list');
  assert.ok(
    !(await identityProposals(one, { limit: 20 })).some(({ names }) => names.some((name) => /Stat|Стат/.test(name))),
  );
  const before = await registerLines(one.ledger.store);
  await rebuild(one.ledger);
  assert.deepEqual(await registerLines(one.ledger.store), before);
  assert.ok(await isOne(), 'after a rebuild');
  await one.close();
});
