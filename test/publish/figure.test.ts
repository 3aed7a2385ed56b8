/** A figure's permalink: the same bytes later and elsewhere, and a file that is checked by itself. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { countHeld } from '../../src/actions/ask.ts';
import { checkFile } from '../../src/actions/check-files.ts';
import { checkpoint } from '../../src/actions/checkpoint.ts';
import { disclose } from '../../src/actions/disclose.ts';
import type { FigureAsking } from '../../src/actions/figure.ts';
import { savedFigure } from '../../src/actions/figure.ts';
import { judge } from '../../src/actions/judge.ts';
import { prove } from '../../src/actions/prove.ts';
import { publish } from '../../src/actions/publish.ts';
import { openEditionFile } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import type { FigureFile } from '../../src/publish/figure-file.ts';
import { figureSchema } from '../../src/publish/figure-file.ts';
import { logFilePaths } from '../../src/publish/log-files.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { EditionKeeper } from '../../src/web/site/edition-keeper.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';

let workspace: Workspace;
const folder = temporaryFolder();
/** A copy of the edition after each publication. */
const copies: string[] = [];
let heads: string[] = [];
let secret = '';

const told = (day: string, name: string, words: string, type: 'detention' | 'release'): Promise<string> =>
  article(
    on(workspace, day),
    { text: `${name} ${words}.`, published: day },
    [{ type, quote: `${name} ${words}`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );

async function publishOn(day: string): Promise<void> {
  await publish(on(workspace, day), 'public', 'daily');
  const copy = join(folder, `public-${copies.length + 1}.sqlite`);
  copyFileSync(editionFile(workspace.data, 'public'), copy);
  copies.push(copy);
  heads = [...heads, (await checkpoint(workspace, 'public')).note];
}

before(async () => {
  workspace = await onDisk(temporaryFolder());
  await told('2025-09-01', 'Anna Berg', 'was detained', 'detention');
  await told('2025-09-01', 'Hanna Berh', 'was detained', 'detention');
  secret = await told('2025-09-01', 'Zoya Kryvich', 'was detained', 'detention');
  const [a = '', b = ''] = (
    await workspace.ledger.store.all<{ mention: string }>("select mention from spot where kind = 'person' order by ord")
  ).map(({ mention }) => mention);
  await judge(on(workspace, '2025-09-01'), [{ mention: a, other: b, verdict: 'unsure' }], 'perhaps one woman');
  await publishOn('2025-09-01');
  await told('2025-09-02', 'Anna Berg', 'was let go', 'release');
  await told('2025-09-02', 'Ivan Holub', 'was detained', 'detention');
  // Two publications of one day: a day alone does not say which.
  await publishOn('2025-09-02');
  await told('2025-09-02', 'Piotr Novik', 'was detained', 'detention');
  await publishOn('2025-09-02');
  await disclose(on(workspace, '2025-09-03'), secret, 'restricted', 'the family asked');
  await publishOn('2025-09-03');
});

after(() => workspace.close());

async function saved(edition: string, asking: FigureAsking, name: 'held' | 'reported' = 'held'): Promise<string> {
  const register = openEditionFile(edition);
  const file = await savedFigure(register, name, asking);
  await register.close();
  return file?.text ?? '';
}

function kept(text: string): string {
  const path = join(temporaryFolder(), 'figure.json');
  writeFileSync(path, text);
  return path;
}

type HeldFile = FigureFile & { readonly answer: Extract<FigureFile['answer'], { figure: 'held' }> };

const ASKED = { asOf: '2025-09-01', known: 1 } as const;
const first = (): string => copies[0] ?? '';
const third = (): string => copies[2] ?? '';
const last = (): string => copies[3] ?? '';

test('the figure is that of the count, and its file verifies by itself', async () => {
  const text = await saved(first(), ASKED);
  const { answer } = JSON.parse(text) as HeldFile;
  const register = openEditionFile(first());
  const count = await countHeld(register, { asOf: '2025-09-01' });
  await register.close();
  assert.equal(answer.figure, 'held');
  assert.deepEqual(answer.figure === 'held' && [answer.certain, answer.possible, answer.rows.length], [
    count.certain,
    count.possible,
    count.rows.length,
  ]);
  assert.equal(answer.rows.length, 3);
  const check = await checkFile(kept(text));
  assert.deepEqual(check.problems, []);
  assert.ok(check.kind === 'figure' && check.proved > 0 && check.quotes > 0 && check.proved === check.opened);
});

test('asked again later, and of a copy elsewhere, it is the same bytes while nothing was withdrawn', async () => {
  const text = await saved(first(), ASKED);
  assert.equal(await saved(copies[1] ?? '', ASKED), text);
  assert.equal(await saved(third(), ASKED), text);
  assert.equal(await saved(third(), { asOf: '2025-09-01', known: '2025-09-01' }), text, 'by the day too');
  const second = { asOf: '2025-09-02', known: 2 };
  assert.equal(await saved(third(), second), await saved(copies[1] ?? '', second));
  assert.notEqual(await saved(third(), second), await saved(third(), { ...second, known: '2025-09-02' }));
  const again = await checkFile(kept(text), { edition: third() });
  assert.deepEqual(again.kind === 'figure' && again.edition, { answer: 'same', withdrawn: 0 });
});

test('the site gives the same file at the permalink that the page names', async () => {
  const keeper = new EditionKeeper(third());
  const app = siteApp({ register: () => keeper.current(), title: 'Test', contact: null });
  const home = await (await app.request('/?asOf=2025-09-01&known=2025-09-01')).text();
  const [, link = ''] = /href="(\/figure\/held\?[^"]+)"/.exec(home) ?? [];
  assert.equal(link.replaceAll('&amp;', '&'), '/figure/held?asOf=2025-09-01&known=1&until=closed');
  const page = await app.request(link.replaceAll('&amp;', '&'));
  assert.equal(page.status, 200);
  const words = await page.text();
  assert.match(words, /name="until" value="closed"/, 'another day is asked by the same rule');
  assert.match(words, /\/figure\/held\.json\?asOf=2025-09-01&amp;known=1&amp;until=closed/);
  for (const path of [
    '/figure/held.json?asOf=2025-09-01&known=1',
    '/figure/held?asOf=2025-09-01&known=1&format=json',
  ]) {
    const file = await app.request(path);
    assert.equal(await file.text(), await saved(first(), ASKED));
    assert.match(file.headers.get('content-disposition') ?? '', /held-2025-09-01-publication-1\.json/);
  }
  for (const path of ['/figure/nothing', '/figure/nothing.json']) assert.equal((await app.request(path)).status, 404);
  for (const query of ['known=99', 'known=0', 'until=always', 'known=2020-01-01'])
    assert.equal((await app.request(`/figure/held?${query}`)).status, 400, query);
  await keeper.close();
});

test('after a withdrawal the answer says how many, and the saved file still verifies', async () => {
  const text = await saved(first(), ASKED);
  const now = JSON.parse(await saved(last(), ASKED)) as HeldFile;
  assert.ok(now.withdrawn > 0);
  assert.equal(now.answer.rows.length, 2);
  assert.ok(!JSON.stringify(now).includes('Kryvich'));
  const check = await checkFile(kept(text), { edition: last() });
  assert.deepEqual(check.problems, []);
  assert.deepEqual(check.kind === 'figure' && check.edition, { answer: 'withdrawn', withdrawn: now.withdrawn });
  assert.deepEqual((await checkFile(kept(JSON.stringify(now)))).problems, []);
});

test('a file in which anything was changed does not verify', async () => {
  const text = await saved(third(), { asOf: '2025-09-02', known: 3 });
  const changes: readonly [string, (file: HeldFile) => unknown][] = [
    ['another number', (file) => ({ ...file, answer: { ...file.answer, possible: 7 } })],
    ['a row left out', (file) => ({ ...file, answer: { ...file.answer, rows: file.answer.rows.slice(1) } })],
    ['a claim left out', (file) => ({ ...file, told: file.told.slice(1) })],
    ['all claims left out', (file) => ({ ...file, told: [] })],
    ['a leaf left out', (file) => ({ ...file, leaves: file.leaves.slice(1) })],
    ['another name', (file) => JSON.parse(JSON.stringify(file).replaceAll('Ivan Holub', 'Iwan Holub'))],
    ['another claim', (file) => JSON.parse(JSON.stringify(file).replaceAll('detention', 'release'))],
    ['another hash', (file) => ({ ...file, hashes: file.hashes.map((hash) => hash.replace(/^./, '0')) })],
    [
      'another place',
      (file) => ({ ...file, leaves: file.leaves.map((leaf, i) => (i === 0 ? { ...leaf, ix: leaf.ix + 1 } : leaf)) }),
    ],
    [
      'another size',
      (file) => ({ ...file, tree: { ...file.tree, checkpoint: file.tree.checkpoint.replace(/\n\d+\n/, '\n99\n') } }),
    ],
    [
      'words of nobody',
      (file) => ({
        ...file,
        answer: {
          ...file.answer,
          rows: file.answer.rows.map((row) => ({
            ...row,
            words: row.words.map((w) => ({ ...w, quote: 'was never held' })),
          })),
        },
      }),
    ],
  ];
  for (const [what, change] of changes) {
    const check = await checkFile(kept(JSON.stringify(change(JSON.parse(text) as HeldFile))));
    assert.notDeepEqual(check.problems, [], what);
  }
  const other = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
  assert.match((await checkFile(kept(text), { key: other })).problems.join(), /not signed by example\.com/);
  await assert.rejects(checkFile(kept('{"schema":"rollcall-figure/1"}')), Refusal);
  await assert.rejects(checkFile(kept('{}')), /nothing that can be verified by itself/);
});

test('a mirror sees that an edition continues the head it kept, or that its past was rewritten', async () => {
  for (const [i, head] of heads.entries()) {
    const check = await checkFile(last(), { against: kept(head) });
    assert.deepEqual(check.problems, [], `publication ${i + 1}`);
    assert.equal(check.kind === 'edition' && check.publications, 4);
  }
  assert.match((await checkFile(first(), { against: kept(heads[2] ?? '') })).problems.join(), /CUT OFF/);
  const changes = [
    [
      "update leaf set hash = replace(hash, substr(hash, 1, 8), 'deadbeef') where ix = 1",
      /do not give the head that was signed/,
    ],
    ["update leaf set body = replace(body, 'Anna', 'Elsa')", /is not what was committed to/],
    ['update tile set hashes = zeroblob(32) where level = 0', /tiles/],
    ["update step set note = replace(note, 'rollcall/', 'rollbook/')", /not signed by/],
    ['delete from leaf where ix = 2', /Leaf 2 is missing/],
  ] as const;
  for (const [sql, words] of changes) {
    const copy = join(temporaryFolder(), 'public.sqlite');
    copyFileSync(last(), copy);
    const store = openSqlite(copy);
    await store.transaction((tx) => tx.run(sql));
    await store.close();
    assert.match((await checkFile(copy)).problems.join(' '), words, sql);
  }
});

test('a publisher who signs another past is found out by the head somebody kept', async () => {
  // The same key, as a seed gives it, and another first day.
  const other = await onDisk(temporaryFolder());
  for (const name of ['Vera Lis', 'Yan Kot', 'Alla Rud', 'Oleg Hut'])
    await article(
      on(other, '2025-09-01'),
      { text: `${name} was detained.`, published: '2025-09-01' },
      [{ type: 'detention', quote: `${name} was detained`, participants: [{ role: 'prisoner', name }] }],
      [[name]],
    );
  await publish(on(other, '2025-09-01'), 'public', 'first');
  const check = await checkFile(editionFile(other.data, 'public'), { against: kept(heads[0] ?? '') });
  assert.match(check.problems.join(), /THE PAST WAS REWRITTEN/);
  await assert.rejects(
    checkFile(kept(await saved(first(), ASKED)), { edition: editionFile(other.data, 'public') }),
    /does not continue the tree/,
  );
  await other.close();
});

test('the site serves the signed head, the key and the tiles of the log', async () => {
  const keeper = new EditionKeeper(last());
  const app = siteApp({ register: () => keeper.current(), title: 'Test', contact: null });
  assert.equal(await (await app.request('/checkpoint')).text(), heads[3]);
  assert.match(await (await app.request('/key')).text(), /^rollcall\/public\/[0-9a-z]{16}\+[0-9a-f]{8}\+/);
  const size = Number(heads[3]?.split('\n')[1]);
  const tile = await app.request(`/tile/0/000.p/${size}`);
  assert.equal(tile.headers.get('content-type'), 'application/octet-stream');
  assert.equal((await tile.arrayBuffer()).byteLength, 32 * size);
  assert.equal((await (await app.request(`/tile/entries/000.p/${size}`)).arrayBuffer()).byteLength, 34 * size);
  const register = openEditionFile(last());
  const listed: string[] = [];
  for await (const path of logFilePaths(register.reader)) {
    listed.push(path);
    assert.equal((await app.request(`/${path}`)).status, 200, path);
  }
  assert.deepEqual(listed, ['checkpoint', 'key', `tile/0/000.p/${size}`, `tile/entries/000.p/${size}`]);
  await register.close();
  for (const path of ['/tile/0/000', '/tile/0/001', '/tile/9/000', '/tile/0/0', '/tile/', '/tile/../key'])
    assert.notEqual((await app.request(path)).headers.get('content-type'), 'application/octet-stream', path);
  await keeper.close();
});

test('nothing that a file holds is of what this audience does not see', async () => {
  const bytes = readFileSync(last());
  assert.ok(!bytes.includes('Kryvich'));
  assert.ok(!(await saved(last(), { asOf: '2025-09-03' })).includes('tester'));
});

test('the JSON Schema in the documentation is that of the program', () => {
  const kept = JSON.parse(readFileSync(new URL('../../docs/figure.schema.json', import.meta.url), 'utf8')) as unknown;
  assert.deepEqual(kept, JSON.parse(JSON.stringify(z.toJSONSchema(figureSchema))));
});

test('one claim of a ledger is proved to be in its log by a few hashes, and no other', async () => {
  const [row] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'prisoner'",
  );
  const proof = await prove(workspace, row?.claim ?? '');
  const check = await checkFile(kept(JSON.stringify(proof)));
  assert.deepEqual(check.problems, []);
  assert.equal(check.kind === 'proof' && check.proof.root, (await workspace.ledger.head()).root);
  const changes: readonly [string, unknown][] = [
    ['another body', { ...proof, item: { ...proof.item, body: proof.item.body.replace('claim', 'clain') } }],
    ['another number', { ...proof, entry: { ...proof.entry, entry: proof.entry.entry + 1 } }],
    ['another time', { ...proof, entry: { ...proof.entry, at: '2020-01-01T00:00:00Z' } }],
    ['another head', { ...proof, inLog: { ...proof.inLog, root: proof.inEntry.leaf } }],
  ];
  for (const [what, changed] of changes)
    assert.notDeepEqual((await checkFile(kept(JSON.stringify(changed)))).problems, [], what);
  await assert.rejects(prove(workspace, 'nothing'), /nothing in this ledger/);
});
