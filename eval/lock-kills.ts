/**
 * `node eval/lock-kills.ts [KILLS]`: kills `rollcall lock` and `unlock` at random moments and prints what each left behind. Passed when
 * after every one of them either the plain directory opens and verifies, or the encrypted file unlocks to one that does.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { verify } from '../src/actions/check.ts';
import { importFile } from '../src/actions/import-file.ts';
import { lock, unlock } from '../src/actions/lock.ts';
import { isLocked } from '../src/actions/locked.ts';
import { publish } from '../src/actions/publish.ts';
import { openWorkspace } from '../src/actions/workspace.ts';

const kills = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), 'rollcall-lock-kills-'));
const [plain, data, key] = [join(folder, 'plain'), join(folder, 'data'), join(folder, 'key.txt')];
const never = new AbortController().signal;
const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);
const options = (where: string) => ({ data: where, now: '2025-10-01T12:00:00.000Z', seed: 'kills', who: 'eval' });

writeFileSync(key, identity);
const workspace = await openWorkspace(options(plain));
for (let i = 0; i < 5; i++)
  await importFile(workspace, {
    bytes: Buffer.from(`Police arrested Ivan Holub ${i} on September 1, 2025.`),
    name: `${i}.txt`,
  });
await publish(workspace, 'public', 'a step');
// Large enough that a kill falls into writing, checking, removing and bringing back.
writeFileSync(join(plain, 'large'), Buffer.alloc(24 << 20, 'rollcall'));
const { root } = await workspace.ledger.head();
await workspace.close();
await lock(plain, { recipients: [recipient] }, never);
const locked = join(folder, 'locked');
cpSync(plain, locked, { recursive: true });
await unlock(plain, { identities: [identity] });

const bin = new URL('../bin/rollcall.mjs', import.meta.url).pathname;

/** Runs the verb, and kills it so long after its first sign in the directory. Returns how long it took from there, in ms. */
async function run(verb: 'lock' | 'unlock', killAfter: number): Promise<{ ms: number; killed: boolean }> {
  rmSync(data, { recursive: true, force: true });
  cpSync(verb === 'lock' ? plain : locked, data, { recursive: true, preserveTimestamps: true });
  const flags = verb === 'lock' ? ['--recipient', recipient] : ['--identity', key];
  const child = spawn(process.execPath, [bin, verb, ...flags, '--data', data], { stdio: 'ignore' });
  const closed = once(child, 'close');
  while (child.exitCode === null && !readdirSync(data).some((name) => /part-|of-process-/.test(name))) await wait(2);
  const began = performance.now();
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [, signal] = await closed;
  clearTimeout(timer);
  return { ms: performance.now() - began, killed: signal !== null };
}

const whole = { lock: (await run('lock', 600_000)).ms, unlock: (await run('unlock', 600_000)).ms };
const seen = new Map<string, number>();
let failures = 0;
for (let n = 0; n < kills; n++) {
  const verb = n % 2 === 0 ? 'lock' : 'unlock';
  // More of them near the end, where names change.
  const { killed } = await run(verb, whole[verb] * (n % 4 < 2 ? Math.random() : 0.8 + 0.3 * Math.random()));
  const left = `${verb}, ${killed ? 'killed' : 'done'}: ${isLocked(data) ? 'locked' : 'plain'}, ${readdirSync(data)
    .map((name) => name.replace(/\d+$/, 'N'))
    .sort()
    .join(' ')}`;
  seen.set(left, (seen.get(left) ?? 0) + 1);
  try {
    if (isLocked(data)) await unlock(data, { identities: [identity] });
    const again = await openWorkspace(options(data));
    const checked = await verify(again);
    await again.close();
    if (checked.root !== root || checked.problems.length > 0 || !existsSync(join(data, 'large')))
      throw new Error(checked.problems[0] ?? 'another tree head, or a file is missing');
  } catch (error) {
    failures++;
    console.log(`LOST after ${left}: ${(error as Error).message}`);
  }
}
for (const [left, times] of [...seen].sort()) console.log(`${String(times).padStart(4)}  ${left}`);
console.log(`${kills} runs, ${failures} lost`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failures === 0 ? 0 : 1;
