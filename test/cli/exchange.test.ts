/** Export, import, lock and unlock as people call them: what is said, and the exit status. */
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { onlyInFile } from '../support/store.ts';
import { freshPlace } from './rollcall.ts';

const skip = onlyInFile('what is locked, copied or lost here is a ledger’s file');

const HEADER = '{"type":"header","format":"rollcall-exchange","version":1,"holds":"claims"}';
const NAME = JSON.stringify({
  type: 'claim',
  mention: { key: 'anna', kind: 'person' },
  property: 'name',
  value: { kind: 'name', text: 'Anna Nowak' },
  locator: { kind: 'hand' },
});

test('claims are read with 0, with lines set aside 3, refused 4; the ledger goes out and comes in elsewhere', {
  skip,
}, async () => {
  const place = freshPlace();
  const file = (name: string, ...lines: string[]): void =>
    writeFileSync(join(place.folder, name), lines.map((line) => `${line}\n`).join(''));
  file('claims.jsonl', HEADER, NAME);
  file('some.jsonl', HEADER, NAME, 'no JSON');
  file('none.jsonl', NAME);
  const tried = place.run('import', 'claims.jsonl', '--dry-run');
  assert.equal(tried.status, 0, tried.err);
  assert.match(tried.out, /It would add 1 claim\. Nothing was written\./);
  assert.ok(!readdirSync(place.folder).includes('register'));
  const done = place.run('import', 'claims.jsonl', '--why', 'by hand');
  assert.match(done.out, /2 lines read, 0 set aside\. 1 claim; entry 1\./);
  const some = place.run('import', 'some.jsonl');
  assert.equal(some.status, 3);
  assert.match(some.out, /Nothing changed.*\n\s*set aside: line 3: it is not JSON\./);
  const none = place.run('import', 'none.jsonl');
  assert.equal(none.status, 4);
  assert.match(none.err, /its first line is no header/);

  assert.match(place.run('export', '--all', '--out', 'plain').out, /Wrote 1 entry and 0 documents/);
  assert.deepEqual(readdirSync(join(place.folder, 'plain')).sort(), ['documents', 'ledger.jsonl']);
  assert.equal(place.run('import', 'plain').status, 4, 'not over the ledger that is there');
  const other = place.ask('import', 'plain', '--data', 'other');
  const { root } = place.ask('verify').json as { root: string };
  assert.equal((other.json as { restored: { root: string } }).restored.root, root);

  const identity = await generateIdentity();
  writeFileSync(join(place.folder, 'key.txt'), identity);
  assert.equal(place.run('lock', '--recipient', await identityToRecipient(identity)).status, 0);
  assert.deepEqual(readdirSync(place.data), ['locked.age']);
  for (const args of [['people'], ['import', 'claims.jsonl'], ['serve', '--port', '0']]) {
    const { status, err } = place.run(...args);
    assert.equal(status, 4);
    assert.match(err, /is locked: .*`rollcall unlock`/);
  }
  assert.equal(place.run('unlock', '--identity', 'key.txt').status, 0);
  assert.equal((place.ask('status').json as { root: string }).root, root);
});
