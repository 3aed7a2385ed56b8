/** The scripts behind `npm start` and `npm test`: that they see what is missing, and count what they ran. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reasonToInstall } from '../../scripts/ensure-installed.mjs';
import { fits } from '../../scripts/licences.mjs';
import { temporaryFolder } from '../support/tmp.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

type Packages = Readonly<Record<string, object>>;

const LOCKED: Packages = {
  '': { name: 'rollcall' },
  'node_modules/hono': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/hono/node_modules/inner': { version: '1.0.0', integrity: 'sha512-b' },
  'node_modules/knip': { version: '6.0.0', integrity: 'sha512-c', dev: true },
  'node_modules/for-another-platform': {
    version: '1.0.0',
    integrity: 'sha512-d',
    optional: true,
    os: 'none',
    cpu: 'none',
  },
};
const INSTALLED = without(LOCKED, '', 'node_modules/for-another-platform');
const RUNNING = without(INSTALLED, 'node_modules/knip');

function without(packages: Packages, ...paths: readonly string[]): Packages {
  return Object.fromEntries(Object.entries(packages).filter(([path]) => !paths.includes(path)));
}

function projectWith(installed: Packages | null): string {
  const folder = temporaryFolder('installed');
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  if (installed === null) return folder;
  for (const path of Object.keys(installed)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), '{}');
  }
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return folder;
}

test('packages are installed when they are missing or stale, and only then', () => {
  assert.equal(
    reasonToInstall(projectWith(INSTALLED), true),
    null,
    'optional packages of other platforms are not missed',
  );
  assert.match(reasonToInstall(projectWith(null), true) ?? '', /no packages/);
  assert.match(reasonToInstall(projectWith(RUNNING), true) ?? '', /knip is missing/);
  assert.equal(reasonToInstall(projectWith(RUNNING), false), null, 'to start, what develops is not needed');
  const older = { ...INSTALLED, 'node_modules/hono': { version: '3.9.0', integrity: 'sha512-z' } };
  assert.match(reasonToInstall(projectWith(older), false) ?? '', /hono is 3\.9\.0, to be 4\.0\.0/);
  const exchanged = { ...INSTALLED, 'node_modules/hono': { version: '4.0.0', integrity: 'sha512-z' } };
  assert.match(reasonToInstall(projectWith(exchanged), false) ?? '', /hono/);
  const removed = projectWith(INSTALLED);
  rmSync(join(removed, 'node_modules/hono/node_modules'), { recursive: true });
  assert.match(reasonToInstall(removed, true) ?? '', /inner was removed/);
});

test('this project has all that its lockfile names', () => {
  assert.equal(reasonToInstall(root, true), null);
});

test('a licence fits when each part does, or one of the choices', () => {
  for (const [expression, expected] of [
    ['MIT', true],
    ['(MIT OR GPL-2.0-only)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND CC-BY-NC-4.0', false],
    ['GPL-2.0-only', false],
    ['UNLICENSED', false],
    ['none named', false],
  ] as const) {
    assert.equal(fits(expression), expected, expression);
  }
});

test('the runner counts what passed, failed, was skipped, broke or held no test', () => {
  const folder = temporaryFolder('runner');
  mkdirSync(join(folder, 'test'));
  const head = `import { describe, it, test } from 'node:test';\n`;
  const files = {
    'good.test.ts': `${head}test('a', () => {}); describe('b', () => { it('c', () => {}); });`,
    'bad.test.ts': `${head}test('d', () => { throw new Error('as it happens'); }); test('e', { ${'skip'}: true }, () => {});`,
    'empty.test.ts': 'export {};',
    'broken.test.ts': `throw new Error('at load');`,
    'helper.ts': `throw new Error('no test file');`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'test', name), text);

  const all = count(folder, []);
  assert.deepEqual(all.counts, { files: 4, passed: 2, failed: 3, skipped: 1 });
  assert.match(all.said, /✗ d \(test\/bad\.test\.ts:2\)\n.*as it happens/);
  assert.match(all.said, /empty\.test\.ts\n +It holds no test/);
  assert.deepEqual(count(folder, ['good']).counts, { files: 1, passed: 2, failed: 0, skipped: 0 });
  assert.deepEqual(count(folder, ['nowhere']).counts, { files: 0, passed: 0, failed: 0, skipped: 0 });
});

/** Runs the runner in a process of its own: inside a test file node's runner refuses to run another. */
function count(folder: string, words: readonly string[]): { counts: unknown; said: string } {
  const module = JSON.stringify(new URL('../../scripts/run-tests.mjs', import.meta.url).href);
  const script = join(folder, 'count.mjs');
  writeFileSync(
    script,
    `const { runTests } = await import(${module});
     console.log(JSON.stringify(await runTests(${JSON.stringify(folder)}, ${JSON.stringify(words)})));`,
  );
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  return { counts: JSON.parse(lines.pop() ?? ''), said: lines.join('\n') };
}
