/** `--store`: the register on a server, for several people at once; only editions in the data directory. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { PostgresServer } from '../support/postgres.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import type { Place } from './rollcall.ts';
import { freshPlace, LIST, MAPPING, REPORT } from './rollcall.ts';

let server: PostgresServer;
/** Two people, each with a data directory of their own, and one register. */
let one: Place;
let other: Place;
let url: URL;
before(async () => {
  server = await startPostgres();
  url = new URL(await freshDatabase(server, 'as English'));
  url.searchParams.delete('schema');
  [one, other] = [freshPlace(), freshPlace()];
  for (const { folder } of [one, other]) {
    writeFileSync(join(folder, 'report.txt'), REPORT);
    writeFileSync(join(folder, 'list.csv'), LIST);
    writeFileSync(join(folder, 'list.json'), MAPPING);
  }
});
after(() => server.stop());

const at = (place: Place, ...args: string[]) => place.runWith({ ROLLCALL_STORE: url.href }, ...args);

test('where nothing is yet it is said where, and nothing is made', () => {
  const { status, err } = one.run('people', '--store', url.href);
  assert.equal(status, 4);
  assert.match(err, /^There is no register on postgres:\/\/rollcall:\*\*\*@.*\?schema=rollcall yet\. .*--store/);
  assert.equal(at(one, 'import', 'report.txt', '--dry-run').status, 0);
  assert.equal(at(one, 'people').status, 4);
  assert.equal(existsSync(one.data), false);
});

test('two people enter at once; each sees what both entered, and each has the edition', async () => {
  const children = [
    one.begin('import', 'report.txt', '--accept', '--why', 'read', '--store', url.href),
    other.begin('import', 'list.csv', '--mapping', 'list.json', '--published', '2025-09-13', '--store', url.href),
  ];
  assert.deepEqual(await Promise.all(children.map(async (child) => (await once(child, 'close'))[0])), [0, 0]);
  for (const place of [one, other]) assert.match(at(place, 'people').out, /Anna Nowak|Nowak/);
  assert.equal(at(one, 'publish', '--audience', 'public', '--why', 'first').status, 0);
  // Nothing new to publish: the edition of the other's own directory catches up with the ledger.
  assert.match(at(other, 'publish', '--audience', 'public', '--why', 'first').out, /no new publication/);
  const numbers = [one, other].map((place) => place.ask('count', '--edition', 'public', '--as-of', '2025-09-12').json);
  assert.deepEqual(numbers[0], numbers[1]);
  for (const place of [one, other]) {
    assert.equal(at(place, 'verify').status, 0);
    assert.equal(existsSync(join(place.data, 'ledger.sqlite')), false);
  }
});

test('a machine that has only the address of the store serves what was published', async () => {
  const third = freshPlace();
  const child = third.begin('serve', '--port', '0', '--store', url.href);
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (/http\S+/.test(said)) break;
  }
  const [address = ''] = /http\S+/.exec(said) ?? [];
  assert.match(await (await fetch(address)).text(), /<title>/);
  child.kill('SIGINT');
  await once(child, 'close');
  const bytes = [one, third].map((place) => readFileSync(join(place.data, 'editions', 'public.sqlite')));
  assert.ok(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0)));
});

test('the password is in nothing that is printed', () => {
  const secret = url.password;
  const wrong = new URL(url);
  wrong.password = 'a-wrong-secret';
  for (const [address, ...args] of [
    [url.href, 'status'],
    [url.href, 'status', '--format', 'json'],
    [wrong.href, 'status'],
    [wrong.href, 'status', '--format', 'json'],
    [`${wrong.href}?schema=Not%20one`, 'status'],
    [wrong.href.replace('postgres://', 'postgress://'), 'status'],
    [url.href, 'no-such-verb'],
    [url.href, 'status', '--no-such-flag'],
    [url.href, 'help', 'status'],
  ] as const) {
    const said = one.runWith({ ROLLCALL_DEBUG: '1' }, ...args, '--store', address);
    for (const word of [secret, 'a-wrong-secret']) assert.ok(!`${said.out}${said.err}`.includes(word), args.join(' '));
  }
  assert.match(at(one, 'status').out, /^Register on postgres:\/\/rollcall:\*\*\*@.*, editions in .*register\n/);
});

test('a server that is not there, and a password that is wrong, are refusals', () => {
  for (const [change, words] of [
    [{ port: '1' }, /can’t be reached: nothing answers/],
    [{ password: 'wrong' }, /password is not this user’s/],
  ] as const) {
    const address = new URL(url);
    Object.assign(address, change);
    const { status, err } = one.run('people', '--store', address.href);
    assert.equal(status, 4);
    assert.match(err, words);
    assert.equal(err.trim().split('\n').length, 1);
  }
});
