/** Time stamps made with OpenSSL against what they are of, and against what they are not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkTimestamp, TimestampError } from '../../src/ledger/timestamp.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/timestamp/${name}`, import.meta.url));
const document = fixture('document.txt');
const roots = fixture('ca.pem').toString();

const refuses = (work: Promise<unknown>, words: RegExp): Promise<void> =>
  assert.rejects(work, (error) => error instanceof TimestampError && words.test(error.message));

test('a stamp over SHA-256 or SHA-512 says who signed when, with and without a root', async () => {
  for (const name of ['sha256.tsr', 'sha512.tsr']) {
    const stamp = await checkTimestamp(fixture(name), document, roots);
    assert.equal(stamp.by, 'Test time stamping, Rollcall tests');
    assert.match(stamp.at, /^2026-11-27T10:08:\d\d\.\d{3}Z$/);
    assert.equal(stamp.root, 'Test root, Rollcall tests');
    const alone = await checkTimestamp(stamp.token, document, null);
    assert.deepEqual(alone, { ...stamp, root: null }, 'the token alone says the same');
  }
});

test('a stamp of other bytes, by nobody trusted, or changed is refused', async () => {
  const answer = fixture('sha256.tsr');
  await refuses(checkTimestamp(answer, Buffer.from('other'), null), /of other bytes/);
  await refuses(
    checkTimestamp(answer, document, fixture('other-ca.pem').toString()),
    /does not come from a root you trust/,
  );
  await refuses(checkTimestamp(answer, document, 'no certificate'), /no certificate in PEM/);
  await refuses(checkTimestamp(Buffer.from('no stamp'), document, null), /no time stamp/);
  await refuses(checkTimestamp(Buffer.alloc(0), document, null), /no time stamp/);
});

test('no byte of a stamp can be changed and still be believed to say something else', async () => {
  const answer = fixture('sha256.tsr');
  const { at, by } = await checkTimestamp(answer, document, roots);
  let refused = 0;
  for (let i = 0; i < answer.length; i += 23) {
    const changed = Buffer.from(answer);
    changed[i] = (changed[i] ?? 0) ^ 1;
    const stamp = await checkTimestamp(changed, document, roots).catch((error: unknown) => {
      assert.ok(error instanceof TimestampError, `byte ${i}: ${String(error)}`);
      refused++;
      return null;
    });
    if (stamp) assert.deepEqual([stamp.at, stamp.by], [at, by], `byte ${i}`);
  }
  assert.ok(refused > 30, `${refused} refused`);
});
