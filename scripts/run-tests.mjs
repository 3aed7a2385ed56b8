// The test files under test/, run by node's own test runner.
// @ts-check
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';

/** A test that waits for something that never comes would hold up everybody: after this long, in milliseconds, it has failed. */
const TIME_LIMIT = 300_000;

/**
 * Runs the test files, each in a process of its own, as many at once as there are processors, and tells of each file
 * when it is done.
 * @param {string} root the project's folder
 * @param {readonly string[]} words parts of paths: only files that have one of them; all files when there are none
 * @returns {Promise<{files: number, passed: number, failed: number, skipped: number}>} what node's test runner counted;
 *   a file that holds no test counts as failed, since it proves nothing
 */
export async function runTests(root, words) {
  const files = globSync('test/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  const counts = { files: files.length, passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  console.log(`        ${files.length} test ${files.length === 1 ? 'file' : 'files'}`);

  const paths = files.map((file) => join(root, file));
  const stream = run({ files: paths, cwd: root, concurrency: availableParallelism(), timeout: TIME_LIMIT });
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
