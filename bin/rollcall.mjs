#!/usr/bin/env node
// The `rollcall` command. Plain Node 20 code: an older Node that starts it hands over to the Node 26 that npm installed
// beside it, so that nobody meets the SyntaxError with which an old Node reads TypeScript.
// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { findNode, isNewEnough, NEEDED_MAJOR } from './find-node.mjs';

const here = dirname(fileURLToPath(import.meta.url));

if (isNewEnough(process.versions.node)) {
  leaveWithLauncher();
  const main = mainFile();
  if (main === null)
    fail('The program itself is missing here. Install it again, or run `npm run build` in its source.');
  rememberCompiled();
  compilePatternsAtOnce();
  await import(pathToFileURL(main).href);
} else {
  const node = findNode();
  if (node === null) {
    fail(
      `Rollcall needs Node ${NEEDED_MAJOR} or newer; this is Node ${process.versions.node}, and npm has installed no newer one beside it ` +
        `(${process.platform}-${process.arch}).\nRun \`npm ci\` in the project's folder, without --omit=optional, ` +
        'or install Node from https://nodejs.org and start rollcall again.',
    );
  }
  handOver(node);
}

/** In the source tree the program runs from `src/`; installed as a package from `dist/`, since Node strips no types under node_modules. */
function mainFile() {
  const source = join(here, '..', 'src', 'cli', 'main.ts');
  const built = join(here, '..', 'dist', 'cli', 'main.js');
  if (!here.includes(`${sep}node_modules${sep}`) && existsSync(source)) return source;
  return existsSync(built) ? built : null;
}

/**
 * Keeps what Node makes of the sources beside the packages, which are the user's own as well: the next start takes a third of the
 * time. Never in a folder that others may write to: what is kept there is run.
 */
function rememberCompiled() {
  const packages = join(here, '..', 'node_modules');
  if (existsSync(packages)) module.enableCompileCache?.(join(packages, '.cache', 'rollcall', 'compiled'));
}

/**
 * V8 first makes bytecode of a regular expression, and machine code when it is met again: made twice, the thousands of them that
 * read a text take twice as long to be ready.
 */
function compilePatternsAtOnce() {
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Runs this file again under the given Node and ends as it ends: the same exit status, or the same signal.
 * @param {string} node
 */
function handOver(node) {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // A terminal sends Ctrl-C to both processes; passing it on as well would look like a second, impatient one.
  const sentToBoth = process.stdin.isTTY || process.stdout.isTTY;
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'])) {
    if (process.platform === 'win32' && signal !== 'SIGINT') continue;
    process.on(signal, () => {
      if (!(signal === 'SIGINT' && sentToBoth)) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`Node ${NEEDED_MAJOR} at ${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** A launcher that is killed outright can pass nothing on; the program then goes too, and leaves no server behind that nobody started. */
function leaveWithLauncher() {
  if (process.channel === undefined) return;
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel?.unref();
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
