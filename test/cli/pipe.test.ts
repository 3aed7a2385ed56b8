/** A reader that has seen enough closes the pipe; that is no failure, and nothing is said. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshPlace } from './rollcall.ts';

test('a closed pipe is success', async () => {
  const place = freshPlace();
  const rows = Array.from({ length: 900 }, (_, i) => `Kowalski ${i},${'a long remark '.repeat(200)}`);
  writeFileSync(join(place.folder, 'list.csv'), `name,remark\n${rows.join('\n')}\n`);
  const child = place.begin('import', 'list.csv', '--dry-run', '--format', 'json');
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code, signal] = await once(child, 'close');
  assert.deepEqual({ code, signal, said }, { code: 0, signal: null, said: '' });
});
