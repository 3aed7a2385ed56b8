import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshPlace } from './rollcall.ts';

test('a shell gets its script; an unknown one is refused', () => {
  const place = freshPlace();
  for (const shell of ['bash', 'fish']) {
    const { status, out } = place.run('completion', shell);
    assert.equal(status, 0);
    assert.match(out, /rollcall complete /);
  }
  assert.equal(place.run('completion', 'dos').status, 2);
});

test('verbs, flags and their values are completed', () => {
  const place = freshPlace();
  assert.match(place.run('complete', '--', 're').out, /^review\t[\s\S]*^releases\t/m);
  assert.match(place.run('complete', '--', 'count', '--').out, /^--as-of\t[\s\S]*^--known\t/m);
  assert.match(place.run('complete', '--', 'count', '--until', '').out, /^closed\b[\s\S]*^last-seen\b/m);
});
