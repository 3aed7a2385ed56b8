import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LIBRARY_OWNERS, MAY_IMPORT } from '../../.dependency-cruiser.mjs';
import { checkImports } from '../../scripts/import-rules.mjs';
import { temporaryFolder } from '../support/tmp.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A project of its own with these files, and the packages of this one. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('import-rules');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'src'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** One line a case: the file, what stands in it, and the rule that must bite (null: it is allowed). */
const CASES: readonly [file: string, text: string, rule: RegExp | null][] = [
  [
    'src/claim/a.ts',
    `import { there } from '../names/there.ts'; export const x = there;`,
    /src\/claim imports no other folder/,
  ],
  [
    'src/claim/a.ts',
    `import type { There } from '../names/there.ts'; export type X = There;`,
    /src\/claim imports no other folder/,
  ],
  ['src/claim/a.ts', `export const x = await import('../names/there.ts');`, /src\/claim imports no other folder/],
  ['src/claim/a.ts', `export { there } from '../names/there.ts';`, /src\/claim imports no other folder/],
  ['src/claim/a.ts', `import { createHash } from 'node:crypto'; export const x = createHash;`, null],
  [
    'src/claim/a.ts',
    `import { readFileSync } from 'node:fs'; export const x = readFileSync;`,
    /touches no built-in module/,
  ],
  ['src/derive/a.ts', `import { there } from '../names/there.ts'; export const x = there;`, null],
  [
    'src/derive/a.ts',
    `import { there } from '../ledger/there.ts'; export const x = there;`,
    /src\/derive imports only claim, names/,
  ],
  ['src/derive/a.ts', `import { createHash } from 'node:crypto'; export const x = createHash;`, /hashes nothing/],
  ['src/names/a.ts', `import net from 'net'; export const x = net;`, /touches no built-in module/],
  ['src/ingest/extract/a.ts', `import fs from 'node:fs/promises'; export const x = fs;`, /touches no built-in module/],
  ['src/ingest/read/a.ts', `import fs from 'node:fs/promises'; export const x = fs;`, null],
  [
    'src/ledger/a.ts',
    `import { DatabaseSync } from 'node:sqlite'; import pg from 'pg'; export const x = [DatabaseSync, pg];`,
    null,
  ],
  [
    'src/register/a.ts',
    `import { DatabaseSync } from 'node:sqlite'; export const x = DatabaseSync;`,
    /node:sqlite only in src\/ledger/,
  ],
  ['src/register/a.ts', `import pg from 'pg'; export const x = pg;`, /pg only in src\/ledger/],
  ['src/pages/a.ts', `import { html } from 'hono/html'; export const x = html;`, null],
  ['src/pages/a.ts', `import { Hono } from 'hono'; export const x = Hono;`, /hono only in src\/web/],
  [
    'src/publish/a.ts',
    `import { html } from 'hono/html'; export const x = html;`,
    /hono\/html only in src\/web, src\/pages/,
  ],
  ['src/web/a.ts', `import { Command } from 'commander'; export const x = Command;`, /commander only in src\/cli/],
  ['src/cli/a.ts', `import { Command } from 'commander'; export const x = Command;`, null],
  [
    'src/web/a.ts',
    `import { there } from '../register/there.ts'; export const x = there;`,
    /src\/web imports only claim, pages, actions/,
  ],
  [
    'src/web/static/a.ts',
    `import { there } from '../../actions/there.ts'; export const x = there;`,
    /the site reads an edition and nothing else/,
  ],
  ['src/cli/a.ts', `import pino from 'acorn'; export const x = pino;`, /a library has a folder that owns it/],
  ['src/cli/a.ts', `import nothing from './nothing.ts'; export const x = nothing;`, /every import is found/],
  [
    'src/actions/a.ts',
    `import { there } from '../other/there.ts'; export const x = there;`,
    /all code of src is in a folder of the table/,
  ],
  ['src/actions/a.ts', `import { x } from '../../test/a.ts'; export const y = x;`, /src\/actions imports only/],
  ['src/actions/a.ts', `import { there } from './there.ts'; export const x = there;`, /no circles/],
];

test('each rule bites where it must and nowhere else', async () => {
  for (const [file, text, rule] of CASES) {
    const folder = project({
      'src/names/there.ts': 'export type There = string; export const there: There = "";',
      'src/ledger/there.ts': 'export const there = "";',
      'src/register/there.ts': 'export const there = "";',
      'src/other/there.ts': 'export const there = "";',
      'src/actions/there.ts': `import * as a from './a.ts'; export const there: string = typeof a;`,
      'src/actions/a.ts': '',
      'test/a.ts': 'export const x = 1;',
      [file]: text,
    });
    const { modules, problems } = await checkImports(folder);
    assert.ok(modules >= 6, `${modules} modules were read`);
    if (rule === null) assert.deepEqual(problems, [], `${file}: ${text}`);
    else
      assert.ok(
        problems.some((problem) => problem.startsWith(file) && rule.test(problem)),
        `${file}: ${text}\n${problems.join('\n')}`,
      );
  }
});

test('a check that read nothing fails', async () => {
  const { modules, problems } = await checkImports(project({}));
  assert.equal(modules, 0);
  assert.equal(problems.length, 1);
});

test('the arrows of the table itself go one way', () => {
  const table: Readonly<Record<string, readonly string[]>> = MAY_IMPORT;
  const settled: string[] = [];
  const reach = (folder: string, way: readonly string[]): void => {
    assert.ok(!way.includes(folder), [...way, folder].join(' → '));
    if (settled.includes(folder)) return;
    for (const next of table[folder] ?? assert.fail(`${folder} has no row`)) reach(next, [...way, folder]);
    settled.push(folder);
  };
  for (const folder of Object.keys(table)) reach(folder, []);
  for (const [library, owners] of Object.entries(LIBRARY_OWNERS)) {
    for (const owner of owners) assert.ok(owner in table, `${library} is owned by ${owner}, which is no folder of src`);
  }
});
