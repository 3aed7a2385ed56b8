/**
 * What a register costs on a server, beside the embedded one: `node bench/server.ts [ROWS] [ENTRIES]`. A list of ROWS people comes in,
 * then ENTRIES articles, each one durable entry; then two programs write as many each at once; and a count is asked. The third line
 * of each is a server whose tables are spread in parts. Uses the server of ROLLCALL_TEST_POSTGRES, or starts one that syncs its
 * writes. Compare figures of one run only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as ask from '../src/actions/ask.ts';
import { importFile } from '../src/actions/import-file.ts';
import { parseMapping } from '../src/actions/mapping.ts';
import { deskRegister } from '../src/actions/registers.ts';
import type { Workspace } from '../src/actions/workspace.ts';
import { openWorkspace } from '../src/actions/workspace.ts';
import { freshDatabase, startPostgres } from '../test/support/postgres.ts';
import { spread } from '../test/support/spread.ts';
import { temporaryFolder } from '../test/support/tmp.ts';

interface Where {
  readonly data: string;
  readonly store: string | null;
}

const open = (where: Where): Promise<Workspace> =>
  openWorkspace({ ...where, now: '2025-09-08T12:00:00Z', seed: 'bench', who: 'bench' });

/** Milliseconds of each entry, in order. */
async function write(where: Where, who: string, entries: number): Promise<number[]> {
  const workspace = await open(where);
  const times: number[] = [];
  for (let i = 0; i < entries; i++) {
    const bytes = Buffer.from(`Police arrested ${who} Holub number ${i} on September 1, 2025.`);
    const started = performance.now();
    await importFile(workspace, { bytes, name: 'a.txt', published: '2025-09-08', language: 'en', acceptWhy: 'bench' });
    times.push(performance.now() - started);
  }
  await workspace.close();
  return times;
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

/** `busy`: of this program's own processor time, milliseconds, all together. What the clock says beyond it is the server's and others'. */
const say = (what: string, times: readonly number[], busy?: number): void =>
  console.log(
    `  ${what.padEnd(40)} p50 ${at(times, 0.5).toFixed(1).padStart(8)} ms   p99 ${at(times, 0.99).toFixed(1).padStart(8)} ms   ${times.length} times${busy === undefined ? '' : `, own processor time ${(busy / times.length).toFixed(1)} ms each`}`,
  );

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function measure(name: string, where: Where, rows: number, entries: number): Promise<void> {
  console.log(name);
  const workspace = await open(where);
  const list = Array.from(
    { length: rows },
    (_, i) => `Anna Person${i.toString(26).replaceAll(/\d/g, 'o')} ${i},${1950 + (i % 50)}`,
  );
  const mapping = parseMapping(
    JSON.stringify({
      mapping: 'rollcall-mapping/1',
      rows: 'person',
      state: 'held',
      columns: [
        { columns: ['name'], property: 'name' },
        { columns: ['born'], property: 'birth_date' },
      ],
    }),
    'bench',
  );
  const bytes = Buffer.from(`name,born\n${list.join('\n')}\n`);
  say(`import of ${rows} rows`, [
    await timed(() => importFile(workspace, { bytes, name: 'l.csv', published: '2025-09-01', mapping })),
  ]);
  const before = processorTime();
  const alone = await write(where, 'Ivan', entries);
  say('one durable entry, its register kept', alone, processorTime() - before);
  const started = performance.now();
  const both = (await Promise.all(['Anna', 'Zoya'].map((who) => elsewhere(where, who, entries)))).flat();
  const seconds = (performance.now() - started) / 1000;
  say(`two programs at once (${(both.length / seconds).toFixed(0)} entries/s)`, both);
  const counts: number[] = [];
  for (let i = 0; i < 10; i++)
    counts.push(
      await timed(() =>
        workspace.ledger.store.snapshot((reader) =>
          ask.countHeld(deskRegister(workspace, reader), { asOf: '2025-09-08' }),
        ),
      ),
    );
  say('count on a day', counts);
  await workspace.close();
}

/** The same writer in a process of its own. */
async function elsewhere({ data, store }: Where, who: string, entries: number): Promise<number[]> {
  const child = spawn(process.execPath, [import.meta.filename, 'write', data, store ?? '', who, String(entries)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  await once(child, 'close');
  return JSON.parse(out) as number[];
}

const [first = '2000', ...rest] = process.argv.slice(2);
if (first === 'write') {
  const [data = '', store = '', who = '', entries = '0'] = rest;
  console.log(JSON.stringify(await write({ data, store: store || null }, who, Number(entries))));
} else {
  const [rows, entries] = [Number(first), Number(rest[0] ?? 100)];
  const server = await startPostgres({ durable: true });
  const database = new URL(await freshDatabase(server, 'as English'));
  const schema = (name: string): string => {
    database.searchParams.set('schema', name);
    return database.href;
  };
  const blank = await open({ data: temporaryFolder('bench'), store: schema('blank') });
  await spread(blank.ledger.store, 'parts');
  await blank.close();
  await measure('embedded', { data: join(temporaryFolder('bench'), 'data'), store: null }, rows, entries);
  await measure('server', { data: temporaryFolder('bench'), store: schema('whole') }, rows, entries);
  await measure('server, in parts', { data: temporaryFolder('bench'), store: schema('parts') }, rows, entries);
  await server.stop();
}
