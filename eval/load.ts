/**
 * A day's work in ten minutes: texts come in, are reviewed, judged and published, while the site is read over HTTP and the desk is
 * asked. Prints errors, and whether memory, open files, the journal or the time of an answer grew.
 *   node eval/load.ts [--minutes 10] [--texts 100]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verify } from '../src/actions/check.ts';
import { importFile } from '../src/actions/import-file.ts';
import { publish } from '../src/actions/publish.ts';
import { ledgerFile } from '../src/actions/workspace.ts';
import { articleText, workspaceAt } from './faults/world.ts';
import type { Took } from './load/process.ts';
import { Process } from './load/process.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, texts: { type: 'string', default: '100' } },
});
const lasting = Number(values.minutes) * 60_000;
const work = mkdtempSync(join(tmpdir(), 'rollcall-load-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
const data = join(work, 'data');
const before = await workspaceAt(data);
for (let n = 0; n < Number(values.texts); n++)
  await importFile(before, {
    bytes: Buffer.from(articleText(n)),
    name: `report-${n}.txt`,
    acceptWhy: 'read and right',
  });
await publish(before, 'public', 'first');
await before.close();

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const env = { ...process.env, ROLLCALL_DATA: data, NODE_COMPILE_CACHE: join(work, 'compiled') };
const site = new Process('site', [here('../src/cli/main.ts'), 'serve', '--port', '0', '--format', 'json'], env);
const { address } = JSON.parse(await site.ready()) as { address: string };
const desk = new Process('desk', [here('load/work.ts'), 'ask', data], env);
await desk.ready();
const writer = new Process('writer', [here('load/work.ts'), 'write', data, String(lasting)], env);
await writer.ready();
const processes = [site, desk, writer];

const READERS = 4;
const PAGES = ['', 'people', 'releases', 'figures', 'sources', 'conflicts', 'dealings'];
const read: Took[] = [];
const errors: string[] = [];
const began = performance.now();
const until = began + lasting;

async function reader(first: number): Promise<void> {
  for (let i = first; performance.now() < until; i++) {
    const page = PAGES[i % PAGES.length] ?? '';
    const asked = performance.now();
    try {
      const response = await fetch(address + page);
      await response.text();
      if (!response.ok) errors.push(`/${page} answered ${response.status}`);
      read.push({ what: 'page', ms: performance.now() - asked, at: performance.now() });
    } catch (error) {
      errors.push(`/${page}: ${String((error as Error).cause ?? error)}`);
    }
    await wait(50);
  }
}

interface Sample {
  readonly at: number;
  readonly wal: number;
  readonly holds: readonly ({ readonly mb: number; readonly files: number } | null)[];
}
const samples: Sample[] = [];
async function sample(): Promise<void> {
  while (performance.now() < until) {
    samples.push({
      at: performance.now(),
      wal: (statSync(`${ledgerFile(data)}-wal`, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20,
      holds: processes.map((process) => process.holds()),
    });
    await wait(Math.min(2000, lasting / 40));
  }
}

await Promise.all([...Array.from({ length: READERS }, (_, i) => reader(i)), sample()]);
for (const process of processes) {
  if (!process.running) errors.push(`${process.name} ended before its time`);
  errors.push(...process.errors);
}
for (const process of [writer, desk, site]) await process.end();

/** The first and the last quarter of the time. */
const quarter = <T extends { readonly at: number }>(list: readonly T[], which: 'first' | 'last'): T[] =>
  list.filter(({ at }) => (which === 'first' ? at - began < lasting / 4 : at - began > (lasting * 3) / 4));
function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
const rounded = (n: number): number => Math.round(n * 10) / 10;

const kinds = Map.groupBy([...read, ...desk.took, ...writer.took], ({ what }) => what);
kinds.delete('ready');
console.table(
  Object.fromEntries(
    [...kinds].map(([what, list]) => {
      const [first, last] = [quarter(list, 'first'), quarter(list, 'last')].map((part) => part.map(({ ms }) => ms));
      return [
        what,
        {
          times: list.length,
          'p50 ms': rounded(
            quantile(
              list.map(({ ms }) => ms),
              0.5,
            ),
          ),
          'p99 ms, first quarter': rounded(quantile(first ?? [], 0.99)),
          'p99 ms, last quarter': rounded(quantile(last ?? [], 0.99)),
        },
      ];
    }),
  ),
);
const median = (which: 'first' | 'last', of: (sample: Sample) => number): number =>
  rounded(quantile(quarter(samples, which).map(of), 0.5));
console.table(
  Object.fromEntries(
    processes.map(({ name }, i) => [
      name,
      {
        'MB, first quarter': median('first', ({ holds }) => holds[i]?.mb ?? 0),
        'MB, last quarter': median('last', ({ holds }) => holds[i]?.mb ?? 0),
        'files, first quarter': median('first', ({ holds }) => holds[i]?.files ?? 0),
        'files, last quarter': median('last', ({ holds }) => holds[i]?.files ?? 0),
      },
    ]),
  ),
);
const largest = (which: 'first' | 'last'): number =>
  rounded(Math.max(0, ...quarter(samples, which).map(({ wal }) => wal)));
console.log(`journal at its largest: ${largest('first')} MB in the first quarter, ${largest('last')} MB in the last`);
const after = await workspaceAt(data);
const { entries, problems } = await verify(after);
await after.close();
for (const problem of [...errors.slice(0, 20), ...problems]) console.log(`WRONG   ${problem}`);
console.log(
  `${entries} entries, ${errors.length} errors, verify: ${problems.length === 0 ? 'nothing is wrong' : `${problems.length} wrong`}`,
);
process.exitCode = errors.length + problems.length === 0 ? 0 : 1;
