// `npm test`: the checks of scripts/check.mjs, then every test under test/.
// `npm test -- ledger names/` runs only the test files whose path holds one of the words, and no checks.
// The last line is always the count of tests alone: "N passed, N failed", with ", N skipped" when there are such.
// @ts-check
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { onInstalledNode } from './installed-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);

// Under `npm test` all is installed and Node is new enough by now; started by hand it may not be.
ensureInstalled(root);
await onInstalledNode(import.meta.url, testAll);

async function testAll() {
  const started = performance.now();
  let failedChecks = /** @type {string[]} */ ([]);
  if (words.length === 0) {
    const { runChecks } = await import('./check.mjs');
    failedChecks = (await runChecks()).failed;
  }
  const { runTests } = await import('./run-tests.mjs');
  const counts = await runTests(root, words);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counts.files === 0)
    console.log(`No test file ${words.length === 0 ? 'was found' : `has ${words.join(' or ')} in its path`}.`);
  else if (counts.passed + counts.failed === 0) console.log('No test ran.');
  if (failedChecks.length > 0) console.log(`Checks that failed: ${failedChecks.join(', ')}.`);
  console.log(`In ${seconds} s:`);
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`}`,
  );
  process.exitCode = counts.passed > 0 && counts.failed === 0 && failedChecks.length === 0 ? 0 : 1;
}
