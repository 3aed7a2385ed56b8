// The test files under test/, run by node's own test runner.
// @ts-check
import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, posix, relative } from 'node:path';
import { run } from 'node:test';

/** A test that waits for something that never comes would hold up everybody: after this long, in milliseconds, it has failed. */
const TIME_LIMIT = 300_000;

/** Every test that opens a store comes here for it, by whatever way. */
const CHOOSES_STORE = 'test/support/store.ts';

/** Tests of the command that open none, or of what it says where there is none. */
const OPENS_NONE = ['completion', 'extract', 'help', 'names', 'pipe', 'sheet'].map(
  (name) => `test/cli/${name}.test.ts`,
);

/** Tests that start a server themselves say the same on either store. */
const STARTS_SERVER = 'test/support/postgres.ts';

/** The command's own tests go through the same actions as the others. */
const OF_THE_COMMAND = 'test/cli/';

/** What an edition's file says, which has the same bytes whichever store it was made from (test/register/stores.test.ts). */
const OF_EDITIONS = ['test/web/', 'test/publish/changed-edition.', 'test/publish/figure-'];

/**
 * Runs the test files; those that open a store a second time, on PostgreSQL, but for those that say nothing more there.
 * ROLLCALL_TEST_STORE says otherwise: `sqlite` or `postgres` alone, or `both`, and then all that open one. Only some files are run
 * once, on SQLite, unless it says so.
 * @param {string} root the project's folder
 * @param {readonly string[]} words parts of paths: only files that have one of them; all files when there are none
 * @returns {Promise<Counts>}
 */
export async function runTests(root, words) {
  const files = globSync('test/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  const stores = process.env['ROLLCALL_TEST_STORE'] || (words.length === 0 ? 'both' : 'sqlite');
  if (!['sqlite', 'postgres', 'both'].includes(stores))
    throw new Error(`ROLLCALL_TEST_STORE is sqlite, postgres or both, not ${stores}.`);
  const onServer =
    stores === 'sqlite'
      ? []
      : files.filter(
          (file) =>
            (process.env['ROLLCALL_TEST_STORE'] ||
              ![OF_THE_COMMAND, ...OF_EDITIONS].some((start) => file.startsWith(start))) &&
            !uses(root, file, STARTS_SERVER, new Set()) &&
            !OPENS_NONE.includes(file) &&
            uses(root, file, CHOOSES_STORE, new Set()),
        );
  const counts = await runOn(root, stores === 'postgres' ? [] : files, 'SQLite', '');
  if (onServer.length === 0) return counts;
  const { freshDatabase, startPostgres } = await import('../test/support/postgres.ts');
  const server = await startPostgres();
  try {
    // Sorted as most servers sort text, which is not as SQLite does: nothing may hang on it.
    const more = await runOn(root, onServer, 'PostgreSQL', await freshDatabase(server, 'as English'));
    return {
      files: counts.files + more.files,
      passed: counts.passed + more.passed,
      failed: counts.failed + more.failed,
      skipped: counts.skipped + more.skipped,
    };
  } finally {
    await server.stop();
  }
}

/**
 * Does a file import another, by itself or by way of others under test/?
 * @param {string} root
 * @param {string} file
 * @param {string} other
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function uses(root, file, other, seen) {
  if (file === other) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  const imports = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+\.ts)'/g);
  return [...imports]
    .map(([, path = '']) => posix.join(posix.dirname(file), path))
    .some((path) => path.startsWith('test/') && existsSync(join(root, path)) && uses(root, path, other, seen));
}

/**
 * Runs test files on a store, each in a process of its own, as many at once as there are processors, and tells of each file
 * when it is done.
 * @typedef {{files: number, passed: number, failed: number, skipped: number}} Counts what node's test runner counted; a file that
 *   holds no test counts as failed, since it proves nothing
 * @param {string} root
 * @param {readonly string[]} files
 * @param {string} store its name
 * @param {string} database the tests' own on a server; empty: SQLite
 * @returns {Promise<Counts>}
 */
async function runOn(root, files, store, database) {
  const counts = { files: files.length, passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  console.log(`        ${files.length} test ${files.length === 1 ? 'file' : 'files'} on ${store}`);

  const paths = files.map((file) => join(root, file));
  const stream = run({
    files: paths,
    cwd: root,
    concurrency: availableParallelism(),
    timeout: TIME_LIMIT,
    env: {
      ...process.env,
      ROLLCALL_TEST_STORE: database,
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'rollcall', 'compiled'),
    },
  });
  /** @type {Map<string, string[]>} */
  const failures = new Map();
  let empty = 0;
  // The runner reports a file as a test of its own only when it ended outside its tests: badly, or without any.
  stream.on('test:pass', ({ name, file }) => {
    if (name !== file || !paths.includes(name)) return;
    empty += 1;
    console.log(`FAILED  ${relative(root, name)}\n        It holds no test.`);
  });
  stream.on('test:fail', (test) => {
    const { name, file = '', details } = test;
    // The parent of a failed test fails with it and has nothing of its own to say.
    if ('failureType' in details.error && details.error.failureType === 'subtestsFailed') return;
    if (name === file && paths.includes(name)) {
      console.log(
        `FAILED  ${relative(root, name)}\n        It ended outside its tests; what it printed stands above or below.`,
      );
    } else {
      failures.set(file, [...(failures.get(file) ?? []), describeFailure(root, test)]);
    }
  });
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  stream.on('test:summary', ({ file, counts: found, duration_ms: duration, success }) => {
    if (file === undefined) {
      counts.skipped = found.skipped + found.todo;
      counts.passed = found.passed - empty;
      counts.failed = found.tests - counts.skipped - counts.passed;
      return;
    }
    const name = relative(root, file).padEnd(48);
    const seconds = (duration / 1000).toFixed(1);
    console.log(
      `${success ? 'ok' : 'FAILED'}`.padEnd(8) +
        `${name} ${String(found.tests).padStart(4)} tests ${seconds.padStart(5)} s`,
    );
    for (const failure of failures.get(file) ?? []) console.log(failure.replaceAll(/^/gm, '        '));
    failures.delete(file);
  });
  await new Promise((resolve, reject) => {
    stream.on('end', resolve).on('error', reject).resume();
  });
  for (const [file, told] of failures) console.log([`FAILED  ${relative(root, file)}`, ...told].join('\n        '));
  return counts;
}

/**
 * @param {string} root
 * @param {{name: string, file?: string | undefined, line?: number | undefined, details: {error: Error & {cause?: unknown}}}} test
 */
function describeFailure(root, test) {
  const { error } = test.details;
  const cause =
    error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause ?? error.message);
  const place = test.file === undefined ? '' : ` (${relative(root, test.file)}:${test.line ?? 1})`;
  return `✗ ${test.name}${place}\n${cause.replaceAll(/^/gm, '  ')}`;
}
