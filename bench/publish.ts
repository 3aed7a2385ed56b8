/**
 * What a publication costs: `node bench/publish.ts --claims 10000`. Makes a world (scale/world.ts), then in a process each, so that
 * each has its own memory: the first publication to partners and to the public, a publication after one more entry, and one that
 * changes nothing. Prints processor time and the most memory that was resident. `--data DIR` keeps the world, and takes one that is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from '../src/actions/publish.ts';
import { editionFile, ledgerFile, openWorkspace } from '../src/actions/workspace.ts';
import { appendOne } from './scale/append.ts';
import { fill } from './scale/fill.ts';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    data: { type: 'string' },
    runs: { type: 'string', default: '5' },
    phase: { type: 'string' },
  },
});
const data = values.data ?? join(tmpdir(), `rollcall-publish-${process.pid}`);
const AUDIENCES = ['partner', 'public'] as const;

/** Milliseconds of processor time, this thread's and the system's for it. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function run(phase: string): Promise<void> {
  const workspace = await openWorkspace({ data, now: null, seed: 'bench', who: 'bench' });
  const say = (what: string, ms: number): void =>
    console.log(
      `${what.padEnd(44)} ${Math.round(ms).toLocaleString('en').padStart(9)} ms, at most ${Math.round(process.resourceUsage().maxRSS / 1_000)} MB`,
    );
  try {
    if (phase === 'fill') {
      const ms = await processorTime(async () => {
        const { claims, entries, items } = await fill(workspace.ledger, Number(values.claims), 1);
        console.log(`${claims} claims in ${entries} entries and ${items} items`);
      });
      return say('taken in', ms);
    }
    if (phase.startsWith('first ')) {
      const audience = phase.slice('first '.length) as (typeof AUDIENCES)[number];
      say(`first publication, ${audience}`, await processorTime(() => publish(workspace, audience, 'bench')));
      console.log(`  its file: ${(statSync(editionFile(data, audience)).size / 1e6).toFixed(1)} MB`);
      return;
    }
    const times: number[] = [];
    for (let i = 0; i < Number(values.runs); i++) {
      if (phase === 'next') await appendOne(workspace.ledger, Date.now() + i);
      times.push(await processorTime(() => publish(workspace, 'public', 'bench')));
    }
    const [, middle = 0] = [0, times.sort((a, b) => a - b)[Math.floor(times.length / 2)]];
    say(phase === 'next' ? 'publication after one more entry' : 'publication that changes nothing', middle);
  } finally {
    await workspace.close();
  }
}

if (values.phase) await run(values.phase);
else {
  const kept = existsSync(ledgerFile(data));
  mkdirSync(data, { recursive: true });
  try {
    for (const phase of [
      ...(kept ? [] : ['fill']),
      ...AUDIENCES.map((audience) => `first ${audience}`),
      'next',
      'nothing',
    ])
      spawnSync(
        process.execPath,
        [import.meta.filename, '--data', data, '--claims', values.claims, '--runs', values.runs, '--phase', phase],
        { stdio: 'inherit' },
      );
  } finally {
    if (values.data === undefined) rmSync(data, { recursive: true, force: true });
  }
}
