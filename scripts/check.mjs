// `npm run check`: everything `npm test` looks at before it runs a test. Each step is named, timed and tells what is wrong.
// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkImports } from './import-rules.mjs';
import { onInstalledNode } from './installed-node.mjs';
import { checkLicences } from './licences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {{problems: string[], note?: string}} Outcome problems: what is wrong, nothing when all is well; note: how much was looked at
 * @typedef {{name: string, run: () => Promise<Outcome>}} Step
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'types', run: () => tool('typescript', 'tsc', ['--noEmit', '--project', '.', '--pretty', 'false']) },
  {
    name: 'lint and format',
    run: () =>
      tool('@biomejs/biome', 'biome', ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=50', '.']),
  },
  {
    name: 'import rules',
    run: async () => {
      const { modules, problems } = await checkImports(root);
      return { problems, note: `${modules} modules` };
    },
  },
  { name: 'unused code', run: () => tool('knip', 'knip', ['--no-progress', '--no-config-hints']) },
  {
    name: 'licences',
    run: async () => {
      const { packages, problems } = await checkLicences(root);
      return { problems, note: `${packages} packages` };
    },
  },
];

/**
 * Runs every step, also after one that failed, so that one run tells all there is to mend.
 * @returns {Promise<{passed: number, failed: string[]}>} failed: the names of the steps that found something
 */
export async function runChecks() {
  const failed = [];
  for (const { name, run } of STEPS) {
    const started = performance.now();
    const { problems, note } = await run().catch((error) => ({
      problems: [String(error?.stack ?? error)],
      note: undefined,
    }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const verdict = problems.length === 0 ? 'ok' : 'FAILED';
    console.log(
      `${verdict.padEnd(7)} ${name.padEnd(16)} ${seconds.padStart(5)} s${note === undefined ? '' : `  ${note}`}`,
    );
    for (const problem of problems) console.log(problem.replaceAll(/^/gm, '        '));
    if (problems.length > 0) failed.push(name);
  }
  return { passed: STEPS.length - failed.length, failed };
}

/**
 * Runs a package's command under this Node. Its standard input is closed and what it prints is kept for when it fails.
 * @param {string} name the package
 * @param {string} command which of its commands
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
function tool(name, command, args) {
  const manifest = packageManifest(name);
  const { bin } = createRequire(import.meta.url)(manifest);
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        printed += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const said = printed.trim();
      resolve({
        problems: code === 0 ? [] : [said === '' ? `${command} ended with ${code ?? signal} and said nothing` : said],
      });
    });
  });
}

/** @param {string} name */
function packageManifest(name) {
  const path = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(path)) throw new Error(`${name} is not installed: run \`npm ci\``);
  return path;
}

async function checkAll() {
  const { passed, failed } = await runChecks();
  console.log(`${passed} checks passed, ${failed.length} failed${failed.length === 0 ? '' : `: ${failed.join(', ')}`}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await onInstalledNode(import.meta.url, checkAll);
