/** The wall from outside: what is hidden answers as what never was, what was public says withdrawn, and nobody's visit is written down. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { disclose } from '../../src/actions/disclose.ts';
import { erase } from '../../src/actions/erase.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Register } from '../../src/actions/registers.ts';
import { openEditionFile } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';

const told = async (
  workspace: Workspace,
  day: string,
  name: string,
  audience: 'public' | 'restricted' = 'public',
): Promise<{ document: string; person: string; event: string }> => {
  const document = await article(
    on(workspace, day),
    { text: `${name} was let go.`, published: day, outlet: `Gazette of ${day}` },
    [{ type: 'release', quote: `${name} was let go`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );
  if (audience === 'restricted') await disclose(on(workspace, day), document, 'restricted', 'not ours to tell');
  const [person] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where document = ? and property = 'name' and value like ?",
    [document, `%${name}%`],
  );
  const [event] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where document = ? and property = 'occurred'",
    [document],
  );
  return { document, person: person?.mention ?? '', event: event?.mention ?? '' };
};

let workspace: Workspace;
let hidden: { document: string; person: string; event: string };
let open: { document: string; person: string; event: string };
let register: Register;

before(async () => {
  workspace = await onDisk(temporaryFolder());
  open = await told(workspace, '2025-09-01', 'Anna Berg');
  hidden = await told(workspace, '2025-09-02', 'Hanna Berh', 'restricted');
  await judge(
    on(workspace, '2025-09-02'),
    [{ mention: open.person, other: hidden.person, verdict: 'same' }],
    'one woman',
  );
  await publish(on(workspace, '2025-09-02'), 'public', 'first');
  register = openEditionFile(editionFile(workspace.data, 'public'));
});

after(async () => {
  await register.close();
  await workspace.close();
});

const appOn = (on: Register) =>
  siteApp({
    register: async () => on,
    title: 'Rollcall',
    contact: null,

    file: editionFile(workspace.data, 'public'),
  });

/** The register, with every statement put to it and its parameters written down, ids made alike. */
function listening(ids: readonly string[]): { register: Register; heard: string[] } {
  const heard: string[] = [];
  const alike = (value: unknown): string => ids.reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(value));
  return {
    heard,
    register: {
      ...register,
      gone: async (id) => {
        heard.push(`gone ${alike(id)}`);
        return register.gone(id);
      },
      reader: {
        all: (sql, parameters) => {
          heard.push(`${sql} ${alike(parameters ?? [])}`);
          return register.reader.all(sql, parameters);
        },
        cells: (sql, parameters) => {
          heard.push(`${sql} ${alike(parameters ?? [])}`);
          return register.reader.cells(sql, parameters);
        },
      },
    },
  };
}

const UNKNOWN = 'zzzzzzzzzzzzzzzz';

test('an address that is hidden and one that never was: the same status, headers and bytes, by the same work', async () => {
  const places = [
    '/people/ID',
    '/people/ID.json',
    '/releases/ID',
    '/sources/ID',
    '/sources/ID?asOf=2025-09-01&known=2025-09-02',
    '/people/ID/',
    '/reconcile/id/ID',
    '/reconcile/preview?id=ID',
    '/reconcile/flyout/entity?id=ID',
  ];
  for (const place of places) {
    for (const id of Object.values(hidden)) {
      const answers = [];
      for (const asked of [id, UNKNOWN]) {
        const { register: listened, heard } = listening([asked]);
        const response = await appOn(listened).request(place.replace('ID', asked));
        answers.push({ status: response.status, headers: [...response.headers], body: await response.text(), heard });
      }
      assert.equal(answers[0]?.status, 404, place);
      assert.deepEqual(answers[0], answers[1], place);
      assert.ok((answers[0]?.heard.length ?? 0) > 0);
    }
  }
  const search = async (q: string) => (await appOn(register).request(`/people.json?q=${q}`)).json();
  assert.deepEqual(
    { ...((await search(hidden.person)) as object), query: '' },
    { ...((await search(UNKNOWN)) as object), query: '' },
  );
});

test('joined with somebody hidden, a person keeps their address: no redirect leads to or from what is hidden', async () => {
  const app = appOn(register);
  assert.equal((await app.request(`/people/${open.person}`)).status, 200);
  assert.equal((await app.request(`/people/${hidden.person}`)).status, 404);
  const page = await (await app.request(`/people/${open.person}.json`)).text();
  assert.ok(!page.includes('Hanna') && !page.includes(hidden.person));
});

test('410 is said only of what this edition itself once showed', async () => {
  const one = await onDisk(temporaryFolder());
  const first = await told(one, '2025-09-01', 'Anna Berg');
  await publish(on(one, '2025-09-01'), 'public', 'first');
  const second = await told(one, '2025-09-02', 'Ivan Holub');
  await publish(on(one, '2025-09-02'), 'partner', 'first');
  for (const { document } of [first, second]) await disclose(on(one, '2025-09-03'), document, 'restricted', 'asked');
  for (const audience of ['public', 'partner'] as const) await publish(on(one, '2025-09-03'), audience, 'second');
  const status = async (audience: 'public' | 'partner', path: string): Promise<number> => {
    const edition = openEditionFile(editionFile(one.data, audience));
    const response = await appOn(edition).request(path);
    await edition.close();
    return response.status;
  };
  assert.equal(await status('public', `/sources/${first.document}`), 410);
  assert.equal(await status('public', `/sources/${second.document}`), 404);
  assert.equal(await status('partner', `/sources/${second.document}`), 410);
  await one.close();
});

test('restricted or erased, what was public leaves the very same edition', async () => {
  const made: Buffer[] = [];
  for (const how of ['restricted', 'erased'] as const) {
    const one = await onDisk(temporaryFolder());
    await told(one, '2025-09-01', 'Anna Berg');
    const gone = await told(one, '2025-09-02', 'Ivan Holub');
    await publish(on(one, '2025-09-02'), 'public', 'first');
    if (how === 'restricted') await disclose(on(one, '2025-09-03'), gone.document, 'restricted', 'he asked');
    else await erase(on(one, '2025-09-03'), { targets: [gone.document], why: 'he asked' });
    await publish(on(one, '2025-09-03'), 'public', 'second');
    const bytes = readFileSync(editionFile(one.data, 'public'));
    assert.ok(!bytes.includes('Holub'));
    made.push(bytes);
    await one.close();
  }
  assert.ok(made[0]?.equals(made[1] ?? Buffer.alloc(0)));
});

test('a fault of the program is told to its keeper without who asked or what for, and to the reader without why', async () => {
  const faults: unknown[] = [];
  const broken = { ...register, ask: () => Promise.reject(new Error('the disk is gone')) };
  const app = siteApp({
    register: async () => broken,
    title: 'Rollcall',
    contact: null,

    onFault: (error) => faults.push(error),
  });
  const response = await app.request('/people?q=Anna', { headers: { 'X-Forwarded-For': '203.0.113.7' } });
  assert.equal(response.status, 500);
  assert.ok(response.headers.get('content-security-policy'));
  assert.doesNotMatch(await response.text(), /disk/);
  assert.deepEqual(faults.map(String), ['Error: the disk is gone']);
});

test('who reads is written down nowhere: not on the terminal, not in a file', async () => {
  const root = new URL('../../', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'serve', '--data', workspace.data, '--port', '0', '--format', 'json'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.on('exit', () => reject(new Error(printed)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /"address": "([^"]+)"/.exec(printed)?.[1];
        if (found) resolve(found);
      });
  });
  const said = printed;
  const files = (): string[] => readdirSync(workspace.data, { recursive: true }).map(String).sort();
  const before = files();
  const headers = {
    'X-Forwarded-For': '203.0.113.7',
    'User-Agent': 'reader-of-secrets',
    Referer: 'https://somewhere.example/',
  };
  for (const path of [
    '/',
    `/people/${hidden.person}`,
    '/people?q=Kryvich',
    '/reconcile/suggest/entity?prefix=Kryvich',
    '/reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22Kryvich%22%7D%7D',
    '/match',
    '/people?asOf=2025-13',
    '/nowhere',
    '/edition.sqlite',
    '/people/%E0%A4%A',
  ])
    await fetch(new URL(path, address), { headers }).then((response) => response.arrayBuffer());
  const ended = new Promise((resolve) => child.removeAllListeners('exit').on('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  assert.equal(printed, said, 'nothing more was printed');
  assert.deepEqual(files(), before, 'no file was made');
  for (const file of before.filter((name) => name.endsWith('.sqlite')))
    for (const trace of ['203.0.113.7', 'reader-of-secrets', 'somewhere.example'])
      assert.ok(!readFileSync(join(workspace.data, file)).includes(trace), `${file} holds ${trace}`);
});
