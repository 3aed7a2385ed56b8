import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MAY_IMPORT, PURE } from '../../.dependency-cruiser.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(...patterns: string[]): Source[] {
  const paths = globSync(patterns, { cwd: root, exclude: ['node_modules/**', 'dist/**'] }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const code = sources('{bin,src,scripts,test,eval,bench}/**/*.{ts,mjs}', '*.mjs');
const src = code.filter(({ path }) => path.startsWith('src/'));

/** "path:line: the line" for each line in which the pattern is found. */
function found(files: readonly Source[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
}

/** The code with its comments blanked, good enough to look for a call. */
function withoutComments({ path, text }: Source): Source {
  const bare = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
  return { path, text: bare };
}

const HUNTED = {
  unfinished: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`),
  machinePath: new RegExp(`(^|[^\\w./-])/(${['work', 'farm', 'home', 'Users', 'root'].join('|')})/\\w`),
  silenced: new RegExp(`@ts-(${['ignore', 'nocheck'].join('|')})|${'biome' + '-ignore'}`),
  notRun: new RegExp(
    `\\b(test|it|describe|suite)\\.(${['skip', 'only', 'todo'].join('|')})\\b|\\{ *(${['skip', 'only', 'todo'].join('|')}): *true`,
  ),
};

test('the hunters find what they hunt', () => {
  const line = (text: string): Source[] => [{ path: 'src/a.ts', text }];
  assert.equal(found(line(`// ${'TO' + 'DO'} later`), HUNTED.unfinished).length, 1);
  assert.equal(found(line(`readFileSync('/${'home'}/me/x')`), HUNTED.machinePath).length, 1);
  assert.equal(found(line(`// @ts-${'ignore'}`), HUNTED.silenced).length, 1);
  assert.equal(found(line(`test.${'skip'}('x')`), HUNTED.notRun).length, 1);
  assert.equal(found(line('a person who may work at home'), HUNTED.machinePath).length, 0);
  assert.equal(
    found([withoutComments({ path: 'a', text: '/* Date.now() */ f(); // Date.now()' })], READS_THE_WORLD).length,
    0,
  );
  assert.equal(found(line('const t = Date.now();'), READS_THE_WORLD).length, 1);
});

test('nothing is left unfinished, silenced, or tied to one machine', () => {
  assert.ok(src.length > 0);
  assert.deepEqual(found(code, HUNTED.unfinished), []);
  assert.deepEqual(found(code, HUNTED.machinePath), []);
  assert.deepEqual(found(code, HUNTED.silenced), []);
});

test('every test runs', () => {
  assert.deepEqual(
    found(
      code.filter(({ path }) => path.startsWith('test/')),
      HUNTED.notRun,
    ),
    [],
  );
});

test('no file of src is longer than 500 lines', () => {
  const long = src
    .map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > 500);
  assert.deepEqual(long, []);
});

/** What gives another answer on another day, machine or language. The core receives it as a parameter. */
const READS_THE_WORLD =
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bprocess\.(env|argv|cwd|platform)\b|\bfetch\(|\.toLocale\w*\(\)|\.localeCompare\(\w+\)|\.get(Date|Day|Month|FullYear|Hours)\(\)/;

test('the core reads no clock, locale, time zone, chance or environment', () => {
  const core = src.filter(({ path }) => PURE.some((folder) => path.startsWith(`src/${folder}/`)));
  assert.ok(core.length > 0);
  assert.deepEqual(found(core.map(withoutComments), READS_THE_WORLD), []);
});

test('each folder of src has its row in the table of imports and its place in ARCHITECTURE.md', () => {
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
  assert.deepEqual(
    entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
    [],
    'code lies in folders',
  );
  const folders = entries.map(({ name }) => name).sort();
  assert.deepEqual(folders, Object.keys(MAY_IMPORT).sort());
  const architecture = join(root, 'ARCHITECTURE.md');
  const map = existsSync(architecture) ? readFileSync(architecture, 'utf8') : null;
  if (map !== null)
    assert.deepEqual(
      folders.filter((name) => !map.includes(`src/${name}`)),
      [],
      'not named in ARCHITECTURE.md',
    );
});

test('the lockfile names no registry and vouches for every package, Node for five platforms among them', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  assert.doesNotMatch(text, /"resolved"/);
  const { packages } = JSON.parse(text) as { packages: Record<string, { integrity?: string; inBundle?: boolean }> };
  const unvouched = Object.entries(packages).filter(
    ([path, entry]) => path !== '' && !entry.inBundle && !entry.integrity?.startsWith('sha512-'),
  );
  assert.deepEqual(
    unvouched.map(([path]) => path),
    [],
  );
  for (const name of ['linux-x64', 'linux-arm64', 'darwin-x64', 'win-x64', 'bin-darwin-arm64']) {
    assert.ok(`node_modules/node-${name}` in packages, name);
  }
});
