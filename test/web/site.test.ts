/** The public site over a small real edition: what it sends, what it refuses, and that it never falls over. */
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Hono } from 'hono';
import { disclose } from '../../src/actions/disclose.ts';
import { judge } from '../../src/actions/judge.ts';
import { keepDemand } from '../../src/actions/keep-demand.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { EditionKeeper } from '../../src/web/site/edition-keeper.ts';
import { PAGES } from '../../src/web/site/pages.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';

let workspace: Workspace;
let keeper: EditionKeeper;
let app: Hono;
/** Ids of the two mentions of one woman, of her release, and of two documents: one that stays and one that is withdrawn. */
let woman: readonly [string, string];
let release = '';
let demand = '';
let document = '';
let withdrawn: { readonly person: string; readonly document: string };

const told = (day: string, name: string, words: string, type: 'detention' | 'release'): Promise<string> =>
  article(
    on(workspace, day),
    { text: `${name} ${words}.`, published: day },
    [{ type, quote: `${name} ${words}`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );

const spots = async (kind: string): Promise<string[]> =>
  (
    await workspace.ledger.store.all<{ mention: string }>(
      'select mention from spot where kind = ? and k1 is null order by ord',
      [kind],
    )
  ).map(({ mention }) => mention);

before(async () => {
  workspace = await onDisk(temporaryFolder());
  document = await told('2025-09-01', 'Anna Berg', 'was detained', 'detention');
  await told('2025-09-02', 'Hanna Berh', 'was let go', 'release');
  const secret = await told('2025-09-03', 'Zoya Kryvich', 'was detained', 'detention');
  const [a = '', b = '', c = ''] = await spots('person');
  woman = [a, b];
  withdrawn = { person: c, document: secret };
  release = (await spots('event'))[1] ?? '';
  await judge(on(workspace, '2025-09-03'), [{ mention: a, other: b, verdict: 'same' }], 'one woman');
  await keepDemand(on(workspace, '2025-09-03'), {
    name: 'list.txt',
    bytes: new TextEncoder().encode('1. Anna Berg\n2. Jan Novak\n'),
    by: 'Embassy',
    on: '2025-09-02',
    why: 'handed over',
  });
  demand = (await spots('event'))[3] ?? '';
  await publish(on(workspace, '2025-09-03'), 'public', 'first');
  await disclose(on(workspace, '2025-09-04'), secret, 'restricted', 'the family asked');
  await publish(on(workspace, '2025-09-04'), 'public', 'second');
  keeper = new EditionKeeper(editionFile(workspace.data, 'public'));
  app = siteApp({
    register: () => keeper.current(),
    title: 'Test <Register>',
    contact: null,

    file: editionFile(workspace.data, 'public'),
  });
});

after(async () => {
  await keeper.close();
  await workspace.close();
});

/** The two addresses of the woman, by which of them the other leads to. */
async function addresses(): Promise<{ entity: string; other: string }> {
  const [a, b] = woman;
  return (await app.request(`/people/${a}`)).status === 200 ? { entity: a, other: b } : { entity: b, other: a };
}

/** Every page with an id that is there. */
async function pages(): Promise<string[]> {
  const { entity } = await addresses();
  const ids: Readonly<Record<string, string>> = {
    people: entity,
    releases: release,
    demands: demand,
    sources: document,
    figure: 'held',
    flow: '2025-09',
  };
  return [...Object.keys(PAGES), '/method'].map((path) =>
    path.replace(/^\/(\w+)\/:id$/, (_, folder: string) => `/${folder}/${ids[folder]}`),
  );
}

test('every page answers with its headers, no script and no cookie', async () => {
  for (const path of await pages()) {
    const response = await app.request(path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html; charset=utf-8/i);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /script-src|unsafe-inline|unsafe-eval|\*/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('set-cookie'), null);
    const body = await response.text();
    assert.match(body, /<title>/);
    assert.doesNotMatch(body, /<script|\son\w+=|javascript:/i);
    assert.ok(!body.includes('Test <Register>'), 'the title is escaped');
    assert.ok(!body.includes('Kryvich'), path);
  }
});

test('every page but the one on method gives its answer as JSON', async () => {
  for (const path of (await pages()).filter((p) => p !== '/method' && p !== '/figure/held')) {
    const response = await app.request(`${path}?format=json`);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(response.headers.get('set-cookie'), null);
    const answer = (await response.json()) as { asked?: { day: string; latestDay: string } };
    assert.equal(answer.asked?.latestDay, '2025-09-04', path);
  }
});

test('every page stands in each language under its tag, with answers that are no pages in that language too', async () => {
  const { entity, other } = await addresses();
  for (const [locale, notFound, gone] of [
    ['be', 'Тут няма старонкі', 'Гэта было тут і адклікана'],
    ['ru', 'Здесь нет страницы', 'Это было здесь и отозвано'],
  ] as const) {
    const ask = (path: string): Promise<Response> => Promise.resolve(app.request(`/${locale}${path}`));
    for (const path of [...(await pages()), '/data', '/lists']) {
      const response = await ask(path === '/' ? '' : path);
      assert.equal(response.status, 200, path);
      assert.match(await response.text(), new RegExp(`<html lang="${locale}"`), path);
    }
    const [nowhere, withdrawnNow, moved, wrong] = [
      await ask('/nowhere'),
      await ask(`/people/${withdrawn.person}`),
      await ask(`/people/${other}?asOf=2025-09-02`),
      await ask('/people?asOf=soon'),
    ];
    assert.equal(nowhere.status, 404);
    const page = await nowhere.text();
    assert.match(page, new RegExp(`<html lang="${locale}"[\\s\\S]*<h1>${notFound}</h1>`));
    assert.equal(page, await (await ask('/people/zzzzzzzzzzzzzzzz')).text(), 'it does not say what was asked for');
    assert.equal(withdrawnNow.status, 410);
    assert.match(await withdrawnNow.text(), new RegExp(`<h1>${gone}</h1>`));
    assert.equal(moved.headers.get('location'), `/${locale}/people/${entity}?asOf=2025-09-02`);
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /<span lang="en">[^<]*soon/);
    for (const path of ['/people.json', `/people/${entity}.json`, '/feed.atom', '/data/persons.csv', '/checkpoint'])
      assert.equal((await ask(path)).status, 404, `${path} has one address`);
  }
});

test('HEAD has the headers of GET and no body', async () => {
  for (const path of ['/', '/people', `/sources/${document}`, '/nowhere']) {
    const [head, get] = [await app.request(path, { method: 'HEAD' }), await app.request(path)];
    assert.equal(head.status, get.status);
    assert.equal(head.headers.get('content-security-policy'), get.headers.get('content-security-policy'));
    assert.equal(await head.text(), '');
  }
});

test('another mention’s address leads on to the entity, with what was asked, and is never kept', async () => {
  const { entity, other } = await addresses();
  const response = await app.request(`/people/${other}?asOf=2025-09-02&known=2025-09-03&format=json`);
  assert.equal(response.status, 308);
  assert.equal(response.headers.get('location'), `/people/${entity}?asOf=2025-09-02&known=2025-09-03&format=json`);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal((await app.request(response.headers.get('location') ?? '')).status, 200);
});

test('what is not there is 404, what was withdrawn 410, for people and for programs', async () => {
  for (const [path, status, code] of [
    ['/nowhere', 404, 'not_found'],
    ['/people/zzzzzzzzzzzzzzzz', 404, 'not_found'],
    [`/sources/${release}`, 404, 'not_found'],
    [`/people/${withdrawn.person}`, 410, 'withdrawn'],
  ] as const) {
    const page = await app.request(path);
    assert.equal(page.status, status, path);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/i);
    assert.ok(!(await page.text()).includes('Kryvich'));
    const answer = await app.request(`${path}?format=json`);
    assert.equal(answer.status, status);
    assert.equal(((await answer.json()) as { error: { code: string } }).error.code, code);
  }
  const text = await (await app.request(`/sources/${withdrawn.document}`)).text();
  assert.ok(!text.includes('Kryvich'));
});

test('a date that is none is refused with the reason, wherever it is asked', async () => {
  for (const query of ['asOf=2025-02-30', 'known=yesterday', 'asOf=<script>', 'asOf=2025-09-01/..']) {
    for (const path of ['/', '/people', '/releases', '/figures', '/sources']) {
      const page = await app.request(`${path}?${query}`);
      assert.equal(page.status, 400, `${path}?${query}`);
      const body = await page.text();
      assert.match(body, /2025-02-30|yesterday|&lt;script&gt;|2025-09-01\/\.\./);
      assert.doesNotMatch(body, /<script/);
      const answer = await app.request(`${path}?${query}&format=json`);
      assert.equal(answer.status, 400);
      const { error } = (await answer.json()) as { error: { code: string; message: string } };
      assert.equal(error.code, 'date_impossible');
      assert.match(error.message, /\.$/);
    }
  }
  assert.equal((await app.request('/dealings?from=2025-13')).status, 400);
});

test('a new publication is seen by the next request', async () => {
  const step = async (): Promise<string> =>
    ((await (await app.request('/sources?format=json')).json()) as { asked: { latestDay: string } }).asked.latestDay;
  const names = async (): Promise<string> => (await app.request('/people')).text();
  assert.equal(await step(), '2025-09-04');
  assert.ok(!(await names()).includes('Pavel Novik'));
  await told('2025-09-05', 'Pavel Novik', 'was detained', 'detention');
  assert.ok(!(await names()).includes('Pavel Novik'), 'entered is not published');
  const began = await keeper.current();
  await publish(on(workspace, '2025-09-05'), 'public', 'third');
  assert.equal(await step(), '2025-09-05');
  assert.ok((await names()).includes('Pavel Novik'));
  assert.equal((await began.step()).n, 2, 'a request that began before it is still answered');
});

test('an edition that was taken away is no longer shown, and where it lay is not told', async () => {
  const file = editionFile(workspace.data, 'public');
  renameSync(file, `${file}.away`);
  const response = await app.request('/people');
  assert.equal(response.status, 503);
  assert.ok(!(await response.text()).includes(workspace.data));
  renameSync(`${file}.away`, file);
  assert.equal((await app.request('/people')).status, 200);
});

test('no path and no name in it makes the site fall over or reads a file', async () => {
  const hostile = [
    '/people/..%2f..%2fledger.sqlite',
    '/people/%2e%2e/%2e%2e/etc/passwd',
    '/styles/..%2f..%2fapp.ts',
    '/styles/../site/app.ts',
    '/fonts/%00.woff2',
    '/people/%00',
    '/people/%ff%fe',
    '/people/%',
    '/people/%E0%A4%A',
    "/people/'%20or%201=1--",
    '/people/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `/people/${'a'.repeat(5000)}`,
    '/people/__proto__',
    '/people/constructor',
    '/sources/CON',
    '/sources/%E2%80%AEtxt.exe',
    '/releases/a%0d%0aSet-Cookie:%20x=1',
    '//example.org/people',
    '/people?q=%00%ff%27;drop%20table%20told',
    '/people?q=(((((((((((((((((((((((((',
    `/people?q=${'%D0%90'.repeat(2000)}`,
    '/people?asOf=&known=&q=',
    '/people?format=xml',
    '/people?__proto__[x]=1',
  ];
  for (const path of hostile) {
    const response = await app.request(path);
    assert.ok([200, 308, 400, 404].includes(response.status), `${path.slice(0, 60)}: ${response.status}`);
    assert.equal(response.headers.get('set-cookie'), null);
    assert.ok(response.headers.get('content-security-policy'));
    assert.doesNotMatch(await response.text(), /<script|SQLite format|siteApp|root:x/);
  }
  for (const method of ['POST', 'PUT', 'DELETE'])
    assert.equal((await app.request('/people', { method, body: 'x' })).status, 404, method);
  assert.equal((await app.request('/')).status, 200, 'and it still stands');
});

test('stylesheets and fonts come from here, by name', async () => {
  const body = await (await app.request('/')).text();
  const links = [...body.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href]) => href ?? '');
  assert.ok(links.length > 0);
  for (const href of links) {
    const response = await app.request(href);
    assert.equal(response.status, 200, href);
    assert.match(response.headers.get('content-type') ?? '', /^text\/css/);
  }
});
