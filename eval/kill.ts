/**
 * Kills (-9) a process that imports, takes proposals, judges and publishes, at many random points, on both stores; looks each time
 * whether what it confirmed is there, whether anything half is, and goes on from there.
 *   node eval/kill.ts [--kills 500] [--store sqlite|postgres] [--seed 1]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verify } from '../src/actions/check.ts';
import { publications, publish } from '../src/actions/publish.ts';
import { openEdition } from '../src/actions/registers.ts';
import type { Workspace } from '../src/actions/workspace.ts';
import { editionFile } from '../src/actions/workspace.ts';
import { freshDatabase, startPostgres } from '../test/support/postgres.ts';
import { randomOf } from './faults/flip.ts';
import { workspaceAt } from './faults/world.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    store: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const BUSY = fileURLToPath(new URL('faults/busy.ts', import.meta.url));
/** A ledger grows with every round, and so does what is looked through: after so many a new one is begun. */
const ROUNDS_A_LEDGER = 12;
const LONGEST_MS = 400;
/** A line now and then says how far it is: it takes its time. */
const ROUNDS_A_LINE = 50;

const work = mkdtempSync(join(tmpdir(), 'rollcall-kill-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
/** The same program is started over and over: Node compiles it once. */
const compiled = join(work, 'compiled');

/** Lets a process work for so long after its first word, kills it, and returns the lines it had printed whole. */
async function workUntilKilled(data: string, url: string | undefined, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [BUSY, data, ...(url === undefined ? [] : [url])], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  await wait(ms);
  child.kill('SIGKILL');
  if (child.signalCode === null && child.exitCode === null) await once(child, 'close');
  if (child.exitCode !== null) throw new Error('the process ended by itself');
  return out.split('\n').slice(0, -1);
}

interface Counts {
  confirmed: number;
  behind: number;
  wrong: number;
}

/** What is confirmed must be there; what is there must hold; an edition at most one step behind, and brought up by publishing. */
async function look(workspace: Workspace, lines: readonly string[], counts: Counts): Promise<void> {
  const complain = (what: string): void => {
    counts.wrong++;
    console.log(`WRONG   ${what}`);
  };
  const { store } = workspace.ledger;
  const roots = new Set(
    (await store.all<{ entry: number; root: string }>('select entry, root from entry')).map(
      ({ entry, root }) => `entry ${entry} ${root}`,
    ),
  );
  const accepted = new Set(
    (await store.all<{ proposal: string }>("select proposal from proposal where outcome = 'accepted'")).map(
      ({ proposal }) => `accepted ${proposal}`,
    ),
  );
  const steps = await stepOf(workspace);
  for (const line of lines) {
    counts.confirmed++;
    const [what, n] = line.split(' ');
    const there =
      what === 'entry' ? roots.has(line) : what === 'accepted' ? accepted.has(line) : Number(n) <= steps.edition;
    if (!there) complain(`confirmed and not there: ${line}`);
  }
  const behind = steps.ledger - steps.edition;
  if (behind > 0) counts.behind++;
  if (behind < 0 || behind > 1) complain(`the edition is at step ${steps.edition}, the ledger at ${steps.ledger}`);
  const { problems } = await verify(workspace);
  for (const problem of problems) if (!(behind === 1 && /edition is behind/.test(problem))) complain(problem);
  if (behind === 1) {
    await publish(workspace, 'public', 'after a crash');
    const now = await stepOf(workspace);
    if (now.edition !== now.ledger) complain('the next publication did not bring the edition up');
  }
}

async function stepOf(workspace: Workspace): Promise<{ ledger: number; edition: number }> {
  const ledger = (await publications(workspace, 'public')).length;
  if (!existsSync(editionFile(workspace.data, 'public'))) return { ledger, edition: 0 };
  const edition = openEdition(workspace.data, 'public');
  const { n } = await edition.step();
  await edition.close();
  return { ledger, edition: n };
}

for (const name of ['sqlite', 'postgres'].filter((store) => values.store === undefined || values.store === store)) {
  const random = randomOf(Number(values.seed));
  const began = performance.now();
  const counts: Counts = { confirmed: 0, behind: 0, wrong: 0 };
  const server = name === 'postgres' ? await startPostgres() : undefined;
  let data = '';
  let url: string | undefined;
  for (let kill = 0; kill < Number(values.kills); kill++) {
    if (kill % ROUNDS_A_LEDGER === 0) {
      rmSync(data, { recursive: true, force: true });
      data = join(work, `data-${kill}`);
      mkdirSync(data, { mode: 0o700 });
      url = server && (await freshDatabase(server));
    }
    const lines = await workUntilKilled(data, url, random() * LONGEST_MS);
    const workspace = await workspaceAt(data, url);
    await look(workspace, lines, counts);
    await workspace.close();
    if ((kill + 1) % ROUNDS_A_LINE === 0 || kill + 1 === Number(values.kills))
      console.log(
        `${name}: ${kill + 1} kills, ${counts.confirmed} things confirmed, ${counts.wrong} wrong; the edition was a step behind ${counts.behind} times (${((performance.now() - began) / 1000).toFixed(0)} s)`,
      );
  }
  await server?.stop();
  if (counts.wrong > 0) process.exitCode = 1;
}
