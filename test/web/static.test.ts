/** The site as a folder: the very bytes that are served, whole or not at all, and what did not change left alone. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { disclose } from '../../src/actions/disclose.ts';
import { publish } from '../../src/actions/publish.ts';
import { openEditionFile } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { sha256Hex } from '../../src/claim/canonical.ts';
import { serve } from '../../src/web/serve.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { PAGES } from '../../src/web/site/pages.ts';
import { writeFolder } from '../../src/web/static/folder.ts';
import { writeSite } from '../../src/web/static/write-site.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';

let workspace: Workspace;
let secret = '';

const told = (day: string, name: string, words: string, type: 'detention' | 'release'): Promise<string> =>
  article(
    on(workspace, day),
    { text: `${name} ${words}.`, published: day },
    [{ type, quote: `${name} ${words}`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );

before(async () => {
  workspace = await onDisk(temporaryFolder());
  await told('2025-09-01', 'Anna Berg', 'was detained', 'detention');
  await told('2025-09-02', '=Hanna, "Berh"', 'was let go', 'release');
  secret = await told('2025-09-03', 'Zoya Kryvich', 'was detained', 'detention');
  await publish(on(workspace, '2025-09-03'), 'public', 'first');
});

const edition = (): string => editionFile(workspace.data, 'public');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const SITE = { title: 'Test <Register>', contact: 'write@example.org', siteAddress: 'https://example.org' };

test('every page, its data and every download is a file with the bytes that are served, and every link leads to one', async () => {
  const folder = join(temporaryFolder(), 'site');
  const { files } = await writeSite({ edition: edition(), folder, ...SITE });
  const paths = filesIn(folder);
  assert.equal(paths.length, files + 1, 'and the manifest');
  const register = openEditionFile(edition());
  const app = siteApp({
    register: async () => register,
    title: SITE.title,
    contact: SITE.contact,
    address: SITE.siteAddress,
    file: edition(),
  });
  for (const path of paths.filter((p) => p !== 'MANIFEST.sha256')) {
    const nowhere = path.endsWith('404.html');
    const address = `/${path.replace(/(^|\/)index\.html$/, '').replace('404.html', 'nowhere')}`;
    const response = await app.request(address);
    assert.equal(response.status, nowhere ? 404 : 200, address);
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(folder, path))), path);
  }
  const isThere = (href: string): boolean =>
    [href, `${href}/index.html`, 'index.html'].some(
      (path) => paths.includes(path) && (path !== 'index.html' || href === ''),
    );
  for (const path of paths.filter((p) => p.endsWith('.html'))) {
    for (const [, href = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/(?:href|src)="(\/[^"#?]*)/g))
      assert.ok(isThere(decodeURIComponent(href).slice(1).replace(/\/$/, '')), `${path} leads to ${href}`);
  }
  for (const path of paths.filter((p) => p.endsWith('.html') && !/^(?:be|ru)\//.test(p)))
    for (const language of ['be', 'ru'])
      assert.ok(paths.includes(`${language}/${path}`), `${path} stands in each language`);
  assert.deepEqual(
    paths.filter((p) => /^(?:be|ru)\//.test(p) && !p.endsWith('.html')),
    [],
    'data has one address',
  );
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  assert.match(
    map,
    /<loc>https:\/\/example\.org\/be\/people<\/loc><xhtml:link rel="alternate" hreflang="en" href="https:\/\/example\.org\/people"\/>/,
  );
  for (const path of Object.keys(PAGES)) {
    const place = path.replace(/\/:id$/, '').slice(1);
    assert.ok(
      paths.some((p) => p.startsWith(place === '' ? 'index' : `${place}/`)),
      `${path} is written`,
    );
  }
  for (const line of readFileSync(join(folder, 'MANIFEST.sha256'), 'utf8').split('\n').filter(Boolean)) {
    assert.equal(sha256Hex(readFileSync(join(folder, line.slice(66)))), line.slice(0, 64));
  }
  await register.close();
});

test('the tables say what they are, and no word of a source becomes a formula', async () => {
  const folder = join(temporaryFolder(), 'site');
  await writeSite({ edition: edition(), folder, languages: ['en'] });
  const descriptor = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as {
    resources: { path: string; hash: string; bytes: number; schema: { fields: { name: string }[] } }[];
  };
  assert.deepEqual(
    descriptor.resources.map(({ path }) => path),
    ['persons', 'custody', 'events', 'sources'].flatMap((name) => [`${name}.csv`, `${name}.jsonl`]),
  );
  for (const { path, hash, bytes, schema } of descriptor.resources) {
    const body = readFileSync(join(folder, 'data', path));
    assert.equal(`sha256:${sha256Hex(body)}`, hash);
    assert.equal(body.byteLength, bytes);
    const names = schema.fields.map(({ name }) => name);
    if (path.endsWith('.csv')) assert.equal(body.toString().split('\r\n')[0], names.join(','));
    else for (const line of body.toString().trim().split('\n')) assert.deepEqual(Object.keys(JSON.parse(line)), names);
  }
  const people = readFileSync(join(folder, 'data/persons.csv'), 'utf8');
  assert.match(people, /"'=Hanna, ""Berh"""/);
  assert.match(readFileSync(join(folder, 'data/persons.jsonl'), 'utf8'), /"name":"=Hanna, \\"Berh\\""/);
});

test('the feed names each publication once, by ids that stay, and says nothing of anything else', async () => {
  const folder = join(temporaryFolder(), 'site');
  await writeSite({ edition: edition(), folder, languages: ['en'] });
  const feed = readFileSync(join(folder, 'feed.atom'), 'utf8');
  assert.match(feed, /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
  const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id ?? '');
  assert.equal(new Set(ids).size, 2);
  for (const id of ids)
    assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal([...feed.matchAll(/<updated>2025-09-03T12:00:00.000Z<\/updated>/g)].length, 2);
  assert.ok(!existsSync(join(folder, 'sitemap.xml')), 'a sitemap needs the address of the site');
  assert.ok(!existsSync(join(folder, 'be')), 'in the languages that were asked for');
  assert.doesNotMatch(readFileSync(join(folder, 'index.html'), 'utf8'), /hreflang="be"/);
});

test('what did not change keeps its bytes and time; a page of what is withdrawn says only that; what others put there stays', async () => {
  const folder = join(temporaryFolder(), 'site');
  await writeSite({ edition: edition(), folder, languages: ['en'] });
  writeFileSync(join(folder, 'CNAME'), 'example.org');
  const stat = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false });
  const method = stat('method/index.html');
  const page = `sources/${secret}/index.html`;
  assert.ok(stat(page));
  await disclose(on(workspace, '2025-09-04'), secret, 'restricted', 'the family asked');
  await publish(on(workspace, '2025-09-04'), 'public', 'second');
  const style = stat('styles/tokens.css');
  await writeSite({ edition: edition(), folder, languages: ['en'] });
  assert.match(readFileSync(join(folder, page), 'utf8'), /This was here and is withdrawn/);
  assert.deepEqual([stat('styles/tokens.css')?.mtimeMs, stat('styles/tokens.css')?.ino], [style?.mtimeMs, style?.ino]);
  assert.notEqual(stat('method/index.html')?.ino, method?.ino, 'its foot names the publication');
  assert.equal(readFileSync(join(folder, 'CNAME'), 'utf8'), 'example.org');
  for (const path of filesIn(folder)) assert.ok(!readFileSync(join(folder, path)).includes('Kryvich'), path);
  assert.equal((await writeSite({ edition: edition(), folder, languages: ['en'] })).written, 0);
});

test('a write that is stopped shows nothing of itself, and goes on where it was', async () => {
  const folder = join(temporaryFolder(), 'site');
  const made: string[] = [];
  const files = (text: string) =>
    ['a', 'b', 'c'].map((path) => ({
      path,
      bytes: async () => {
        made.push(path);
        return Buffer.from(text + path);
      },
    }));
  await writeFolder(folder, 'one', files('one '));
  const stopped = files('two ').map((file) =>
    file.path === 'b' ? { ...file, bytes: () => Promise.reject(new Error('stopped')) } : file,
  );
  await assert.rejects(writeFolder(folder, 'two', stopped), /stopped/);
  assert.deepEqual(
    filesIn(folder)
      .map((path) => readFileSync(join(folder, path), 'utf8').slice(0, 3))
      .slice(1),
    ['one', 'one', 'one'],
  );
  made.length = 0;
  await writeFolder(folder, 'two', files('two '));
  assert.deepEqual(made, ['b', 'c']);
  assert.equal(readFileSync(join(folder, 'a'), 'utf8'), 'two a');
  // Killed between the two renames: the old folder waits beside, and is put back.
  renameSync(folder, `${folder}.old`);
  await assert.rejects(writeFolder(folder, 'three', stopped), /stopped/);
  assert.equal(readFileSync(join(folder, 'a'), 'utf8'), 'two a');
  // What was begun for one content is not taken for another.
  await writeFolder(folder, 'four', files('four '));
  assert.equal(readFileSync(join(folder, 'a'), 'utf8'), 'four a');
  assert.equal((await writeFolder(folder, 'five', files('four ').slice(1))).removed, 1);
  assert.ok(!existsSync(join(folder, 'a')));
});

test('a link is swapped in one step; a folder of other files is never touched', async () => {
  const home = temporaryFolder();
  const link = join(home, 'site');
  mkdirSync(join(home, 'first'));
  symlinkSync('first', link);
  const files = (text: string) => [{ path: 'a', bytes: async () => Buffer.from(text) }];
  for (const text of ['one', 'two', 'two']) {
    await writeFolder(link, text, files(text));
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readFileSync(join(link, 'a'), 'utf8'), text);
    assert.deepEqual(readdirSync(home).length, 2);
  }
  const theirs = join(home, 'theirs');
  mkdirSync(theirs);
  writeFileSync(join(theirs, 'letter.txt'), 'mine');
  await assert.rejects(writeFolder(theirs, 'one', files('one')), /a folder of its own/);
  assert.deepEqual(readdirSync(theirs), ['letter.txt']);
});

test('the folder is served with all its addresses, also from a disk that can only be read', async () => {
  const folder = join(temporaryFolder(), 'site');
  await writeSite({ edition: edition(), folder, languages: ['en'] });
  chmodSync(join(folder, 'edition.sqlite'), 0o444);
  chmodSync(folder, 0o555);
  const served = await serve({ edition: folder, host: '127.0.0.1', port: 0 });
  const status = async (path: string) => (await fetch(new URL(path, served.address))).status;
  assert.equal(await status('/people/'), 200);
  assert.equal(await status('/people.json?asOf=2025-09-01&known=2025-09-03'), 200);
  assert.equal(await status(`/sources/${secret}`), 410);
  assert.equal(await status('/nowhere'), 404);
  const download = await fetch(new URL('/edition.sqlite', served.address));
  assert.ok(Buffer.from(await download.arrayBuffer()).equals(readFileSync(edition())));
  await served.close();
  chmodSync(folder, 0o755);
  assert.deepEqual(readdirSync(dirname(folder)), ['site']);
});
