/** The page on which a reader brings lists: what it answers, refuses, and never keeps. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ServicesEdition } from './services-edition.ts';
import { servicesEdition } from './services-edition.ts';

let edition: ServicesEdition;
before(async () => {
  edition = await servicesEdition();
});
after(() => edition.close());

async function sent(fields: Readonly<Record<string, string | File>>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return edition.app.request('/lists', { method: 'POST', body });
}

test('two pasted lists are held against each other; nothing is cached and nothing of them is markup', async () => {
  const response = await sent({
    a: 'Анна Берг\nІгар <b>Лосік</b>\nСяргей Кавалёў\n',
    b: 'name\nAnna Berg\nJulia Fener\n',
  });
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.match(page, /One person is on both lists/u);
  assert.match(page, /Anna = Анна/u);
  assert.doesNotMatch(page, /<b>Лосік|<script/u);
});

test('a list is held against the people of the edition, and leads to their pages', async () => {
  const page = await (await sent({ a: 'Ганна Берг\nСяргей Кавалёў\nІгар Лосік\n', with: 'register' })).text();
  assert.match(page, new RegExp(`<a href="/people/${edition.ids.Anna}">`, 'u'));
  assert.match(page, /Only on first list/u);
  assert.doesNotMatch(page, new RegExp(edition.ids.hidden, 'u'));
});

test('a chosen file is read by its bytes, and the report comes as a file where it is asked for', async () => {
  const file = new File(['фио;возраст\nБерг Анна;54\nФенер Юлия;40\n'], 'list.csv');
  for (const [as, type] of [
    ['xlsx', /spreadsheetml/u],
    ['csv', /text\/csv/u],
    ['html', /text\/html/u],
  ] as const) {
    const response = await sent({ aFile: file, b: 'Anna Berg\nJan Nowak\n', as });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', type);
    assert.equal(response.headers.get('content-disposition'), `attachment; filename="lists.${as}"`);
    assert.ok((await response.arrayBuffer()).byteLength > 100);
  }
});

test('what can’t be compared is refused in words, with the form again', async () => {
  const form = /<form class="lists"/u;
  for (const [fields, says] of [
    [{}, /Bring two lists/u],
    [{ a: 'Anna Berg\nJan Nowak\n' }, /Bring two lists/u],
    [{ a: 'Anna Berg\nJan Nowak\n', b: 'Nothing of the kind.' }, /second list: No names of people/u],
    [{ a: 'Anna Berg\nJan Nowak\n', with: 'held', asOf: 'soon' }, /soon/u],
    [{ aFile: new File([new Uint8Array([0, 1, 2, 3])], 'x.bin'), b: 'Anna Berg\nJan Nowak\n' }, /x\.bin: /u],
  ] as const) {
    const response = await sent(fields);
    const page = await response.text();
    assert.equal(response.status, 400);
    assert.match(page, says);
    assert.match(page, form);
  }
  const long = await sent({ a: 'x'.repeat(1_100_000) });
  assert.equal(long.status, 413);
  const rows = Array.from({ length: 1100 }, (_, at) => `${at},Anna Berg`).join('\n');
  assert.equal((await sent({ a: `n,name\n${rows}\n`, b: 'Anna Berg\nJan Nowak\n' })).status, 400);
  assert.equal((await edition.app.request('/lists', { method: 'POST', body: 'x' })).status, 400);
  assert.match(await (await edition.app.request('/lists')).text(), form);
});
