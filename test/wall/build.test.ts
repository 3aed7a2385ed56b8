/** What is published: `npm run build` into a package, used as somebody else's dependency. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { temporaryFolder } from '../support/tmp.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

test('the built package gives its three libraries with their types, and its command', async () => {
  const modules = join(temporaryFolder('build'), 'node_modules');
  const own = join(modules, 'rollcall');
  cpSync(join(root, 'bin'), join(own, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(own, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(own, 'node_modules'), 'junction');
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), join(own, 'dist')], {
    encoding: 'utf8',
  });
  assert.equal(built.status, 0, built.stdout + built.stderr);

  const { exports } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string }>;
  };
  assert.deepEqual(Object.keys(exports), ['./names', './resolve', './analyse']);
  for (const [name, { types, default: code }] of Object.entries(exports)) {
    assert.ok(existsSync(join(own, types)), types);
    const library: object = await import(pathToFileURL(join(own, code)).href);
    assert.ok(Object.keys(library).length > 0, `rollcall/${name.slice(2)} exports nothing`);
  }

  const left = globSync('dist/**/*.js', { cwd: own }).filter((file) =>
    /from '\.[^']*\.ts'/.test(readFileSync(join(own, file), 'utf8')),
  );
  assert.deepEqual(left, [], 'imports of .ts, which Node refuses under node_modules');

  const help = spawnSync(process.execPath, [join(own, 'bin', 'rollcall.mjs'), '--help'], { encoding: 'utf8' });
  assert.equal(help.status, 0, help.stderr);
  assert.match(help.stdout, /rollcall/);
});
