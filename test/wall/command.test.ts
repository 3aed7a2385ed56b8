/** The `rollcall` command as an older Node meets it. It is played by this Node, which claims to be old until it hands over. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installedNode } from '../../bin/find-node.mjs';
import { temporaryFolder } from '../support/tmp.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const OLD_UNTIL_HANDED_OVER = `data:text/javascript,${encodeURIComponent(`
  if (process.env.HANDED_OVER === undefined) {
    process.env.HANDED_OVER = 'yes';
    Object.defineProperty(process.versions, 'node', { value: '20.10.0' });
  }`)}`;

/** The package as somebody's project has it: the command, a built program of these lines, and Node beside it or not. */
function installed(program: string, withNode: boolean): string {
  const modules = join(temporaryFolder('command'), 'node_modules');
  cpSync(join(root, 'bin'), join(modules, 'rollcall', 'bin'), { recursive: true });
  mkdirSync(join(modules, 'rollcall', 'dist', 'cli'), { recursive: true });
  writeFileSync(join(modules, 'rollcall', 'package.json'), '{"type":"module"}');
  writeFileSync(join(modules, 'rollcall', 'dist', 'cli', 'main.js'), program);
  const node = installedNode();
  if (withNode && node !== null) {
    const from = dirname(dirname(node));
    symlinkSync(from, join(modules, from.slice(from.lastIndexOf('node-'))), 'junction');
  }
  return join(modules, 'rollcall', 'bin', 'rollcall.mjs');
}

function run(command: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', OLD_UNTIL_HANDED_OVER, command, ...args], { stdio: 'pipe' });
}

async function allOf(
  child: ChildProcess,
): Promise<{ out: string; err: string; code: number | null; signal: string | null }> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (err += String(text)));
  const [code, signal] = await once(child, 'close');
  return { out, err, code, signal };
}

test('an older Node hands over arguments, input and exit status to the installed one', async () => {
  const command = installed(
    `let text = ''; for await (const part of process.stdin) text += part;
     console.log(JSON.stringify({ args: process.argv.slice(2), text, node: process.versions.node })); process.exitCode = 3;`,
    true,
  );
  const child = run(command, 'import', 'a b.txt', '--why=ў "q"');
  child.stdin?.end('from a pipe');
  const { out, err, code } = await allOf(child);
  const said = JSON.parse(out);
  assert.deepEqual(said.args, ['import', 'a b.txt', '--why=ў "q"']);
  assert.equal(said.text, 'from a pipe');
  assert.ok(Number.parseInt(said.node, 10) >= 26, said.node);
  assert.equal(code, 3);
  assert.equal(err, '');
});

test('without a newer Node it says what is needed and what to do', async () => {
  const { out, err, code } = await allOf(run(installed(`console.log('ran')`, false), 'start'));
  assert.equal(out, '');
  assert.match(err, /needs Node 26/);
  assert.match(err, /npm ci/);
  assert.equal(code, 1);
});

const SERVER = `process.on('SIGTERM', () => { console.log('closing'); process.exit(0); }); console.log(process.pid); setInterval(() => {}, 1000);`;

test('a signal reaches the program, which ends in its own way', async () => {
  const child = run(installed(SERVER, true));
  await once(child.stdout ?? assert.fail(), 'data');
  const rest = allOf(child);
  child.kill('SIGTERM');
  const { out, code } = await rest;
  assert.equal(out.trim(), 'closing');
  assert.equal(code, 0);
});

test('a program that dies by a signal is seen to die by it', async () => {
  const { code, signal } = await allOf(
    run(installed(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);`, true)),
  );
  assert.deepEqual({ code, signal }, { code: null, signal: 'SIGTERM' });
});

test('a launcher that is killed leaves no program behind', async () => {
  const child = run(installed(SERVER, true));
  const [pid] = await once(child.stdout ?? assert.fail(), 'data');
  child.kill('SIGKILL');
  for (let tries = 0; tries < 100 && isAlive(Number(String(pid))); tries++) await wait(20);
  assert.equal(isAlive(Number(String(pid))), false);
});

/** Whether the process still runs. In a container whose first process buries nobody, a dead one keeps its id. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
