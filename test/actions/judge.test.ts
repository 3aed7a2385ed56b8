/** Who can be judged against whom: only what could be one. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { judge } from '../../src/actions/judge.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import type { Verdict } from '../../src/claim/judgement.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { article, scratch } from './desk.ts';

let workspace: Workspace;
let document = '';
let ids: ReadonlyMap<string, string>;

before(async () => {
  workspace = await scratch();
  const words = ['Anna Berg was detained', 'Hanna Berh was detained', 'Hanna Berh was let go'] as const;
  document = await article(
    workspace,
    { text: `${words.join('. ')}.`, published: '2025-09-01' },
    words.map((quote, i) => ({
      type: i === 2 ? 'release' : 'detention',
      quote,
      participants: [{ role: 'prisoner', name: quote.split(' was ')[0] as string }],
    })),
    [['Anna Berg'], ['Hanna Berh']],
  );
  const told = await workspace.ledger.store.all<{ mention: string; property: string; value: string; claim: string }>(
    'select * from told where k1 is null order by ord',
  );
  const spots = await workspace.ledger.store.all<{ mention: string; kind: string }>(
    'select mention, kind from spot where k1 is null order by ord',
  );
  const found = new Map<string, string>([
    ['claim', told[0]?.claim ?? ''],
    ['document', document],
  ]);
  for (const kind of ['person', 'organisation', 'event'])
    for (const [i, { mention }] of spots.filter((spot) => spot.kind === kind).entries())
      found.set(`${kind} ${i}`, mention);
  ids = found;
});

const judged = (a: string, b: string, verdict: Verdict = 'same') =>
  judge(workspace, [{ mention: ids.get(a) ?? a, other: ids.get(b) ?? b, verdict }], 'test');

for (const [a, b, said] of [
  ['person 0', 'document', /^\w+ is a person \(“Anna Berg”\) and \w+ is a document\. Judged are two persons, /],
  ['document', 'document', /cannot be judged against itself/],
  ['person 0', 'claim', /is a person .* is a claim \(\w/],
  ['claim', 'document', /is a claim .* is a document/],
  ['person 0', 'event 0', /is a person .* is a detention/],
  ['person 0', 'organisation 0', /is a person .* is an organisation \(“Gazette”\)/],
  ['event 1', 'event 2', /is a detention and \w+ is a release/],
  ['person 0', 'nobody', /nobody is nothing that is known here/],
] as const) {
  test(`${a} and ${b} are refused, with what each is`, async () => {
    for (const verdict of ['same', 'not', 'unsure', 'withdrawn'] as const)
      await assert.rejects(judged(a, b, verdict), (error) => error instanceof Refusal && said.test(error.message));
    assert.equal((await workspace.ledger.store.all("select entry from entry where kind = 'judge'")).length, 0);
  });
}

test('two persons are judged, two events of one type too; what stands already or never stood changes nothing', async () => {
  const { entry } = await judged('person 0', 'person 1');
  assert.ok(entry);
  assert.deepEqual(await judged('person 1', 'person 0'), { entry: null, judged: 0, disputes: [] });
  assert.ok((await judged('event 0', 'event 1', 'unsure')).entry);
  assert.ok((await judged('person 0', 'person 1', 'withdrawn')).entry);
  assert.deepEqual(await judged('person 0', 'person 1', 'withdrawn'), { entry: null, judged: 0, disputes: [] });
});
