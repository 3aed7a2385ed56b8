/**
 * Every write, sync, rename, cut and removal of one import and of one publication fails once, in every way a disk fails; and before
 * each of them the process is killed, or the power cut. Then what was confirmed must be there, nothing half, and the same work done
 * again must end where undisturbed work does.
 *   node eval/faults.ts [--every 1] [--seed 1] [--work import|publish] [--modes kill,torn,…]
 * Needs a C compiler and Linux, and says so where they are not.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verify } from '../src/actions/check.ts';
import { importFile } from '../src/actions/import-file.ts';
import { publish } from '../src/actions/publish.ts';
import { naming } from '../src/actions/store-problem.ts';
import type { Workspace } from '../src/actions/workspace.ts';
import { editionFile, ledgerFile } from '../src/actions/workspace.ts';
import { sha256Hex } from '../src/claim/canonical.ts';
import { Refusal } from '../src/claim/problem.ts';
import { registerLines } from '../src/register/desk.ts';
import type { Call } from './faults/disk.ts';
import { arm, buildShim, CRASHES, FAILURES, runKeeping } from './faults/disk.ts';
import { BEHIND, Tally } from './faults/tally.ts';
import { articleText, NOW, openAt } from './faults/world.ts';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string' },
    modes: { type: 'string', default: [...CRASHES, ...FAILURES].join(',') },
  },
});
const wanted = (mode: string): boolean => values.modes.split(',').includes(mode);
const every = Number(values.every);
const root = process.env['SHIM_ROOT'];
if (root === undefined) startOnShim();
else await measure(root);

/** Starts this again with the failing disk under it. */
function startOnShim(): void {
  const work = mkdtempSync(join(tmpdir(), 'rollcall-faults-'));
  const shim = buildShim(work);
  if (shim === null)
    console.log('Not run: it takes a C compiler (cc) and Linux to put a failing disk under the program.');
  else {
    mkdirSync(join(work, 'root'));
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      env: { ...process.env, LD_PRELOAD: shim, SHIM_ROOT: join(work, 'root') },
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  }
  rmSync(work, { recursive: true, force: true });
}

interface Work {
  readonly name: 'import' | 'publish';
  readonly verb: readonly string[];
  readonly act: (workspace: Workspace) => Promise<unknown>;
  /** A data directory to begin with; null: none. */
  readonly before: string | null;
  /** The last such call is the one after which the work counts as confirmed: whoever asked for it could have been told. */
  readonly confirmedBy: (call: Call) => boolean;
}

async function measure(root: string): Promise<void> {
  const work = join(root, '..');
  const report = join(work, 'report.txt');
  writeFileSync(report, articleText(1));
  const importing = (workspace: Workspace): Promise<unknown> =>
    importFile(workspace, { bytes: readFileSync(report), name: basename(report), acceptWhy: 'read' });
  const base = join(work, 'base');
  await on(base, importing);
  const works: readonly Work[] = [
    {
      name: 'import',
      verb: ['import', report, '--accept', '--why', 'read'],
      act: importing,
      before: null,
      confirmedBy: ({ call, path }) => call === 'write' && path.endsWith('-mark'),
    },
    {
      name: 'publish',
      verb: ['publish', '--audience', 'public', '--why', 'weekly'],
      act: (workspace) => publish(workspace, 'public', 'weekly'),
      before: base,
      confirmedBy: ({ call, path }) => call === 'sync' && path.endsWith('/editions'),
    },
  ];
  let wrong = 0;
  for (const { name, verb, act, before, confirmedBy } of works) {
    if (values.work !== undefined && values.work !== name) continue;
    const fresh = (data: string): string => {
      rmSync(data, { recursive: true, force: true });
      if (before !== null) cpSync(before, data, { recursive: true });
      return data;
    };
    const whole = fresh(join(work, 'whole'));
    await on(whole, act);
    const right: Right = {
      before: before === null ? '' : await contentOf(before),
      after: await contentOf(whole),
      act,
      publishes: name === 'publish',
    };
    let calls: readonly Call[] = [];
    for (const mode of CRASHES) {
      const image = join(work, 'image');
      rmSync(image, { recursive: true, force: true });
      rmSync(join(work, 'disk'), { recursive: true, force: true });
      mkdirSync(join(work, 'disk'));
      const data = fresh(join(work, 'disk', 'data'));
      calls = runKeeping(join(work, 'shim.so'), join(work, 'disk'), image, mode, Number(values.seed), [
        ...['--data', data, '--now', NOW, '--seed', 'faults', '--who', 'a tester'],
        ...verb,
      ]);
      if (mode === CRASHES[0]) wrong += tellCalls(name, calls);
      const confirmed = calls.findLastIndex((call) => confirmedBy(call));
      if (!wanted(mode)) continue;
      const tally = new Tally(`${name}, ${mode}`);
      for (let n = 1; n <= calls.length; n += every) {
        if (!existsSync(join(image, String(n)))) continue;
        tally.add(calls, n, await look(join(image, String(n), 'data'), n - 1 > confirmed, right));
      }
      wrong += tally.tell();
    }
    for (const mode of FAILURES.filter(wanted)) {
      const tally = new Tally(`${name}, ${mode}`);
      for (let n = 1; n <= calls.length; n += every) {
        const data = fresh(join(root, 'data'));
        arm(root, n, mode);
        const failure = await on(data, act).then(
          () => null,
          (error: unknown) => error,
        );
        arm(root, 0);
        const found = await look(data, failure === null, right);
        if (failure !== null && !(failure instanceof Refusal)) found.push(`said no more than ${String(failure)}`);
        tally.add(calls, n, found, failure === null ? 'done all the same' : 'refused, with what to do');
      }
      wrong += tally.tell();
    }
  }
  console.log(wrong === 0 ? 'Nothing confirmed was lost, nothing half was shown.' : `${wrong} wrong.`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

async function on<T>(data: string, act: (workspace: Workspace) => Promise<T>): Promise<T> {
  return naming(ledgerFile(data), async () => {
    const workspace = await openAt(data);
    try {
      return await act(workspace);
    } finally {
      await workspace.close();
    }
  });
}

interface Right {
  /** The content before the work, and after it was done undisturbed. */
  readonly before: string;
  readonly after: string;
  readonly act: Work['act'];
  readonly publishes: boolean;
}

/** Opens what is left, looks whether it is whole, and does the same work again. Returns what is wrong, or that an edition is behind. */
async function look(data: string, confirmed: boolean, { before, after, act, publishes }: Right): Promise<string[]> {
  const found: string[] = [];
  try {
    const content = await contentOf(data);
    const behind = publishes && !confirmed && content !== before && content !== after;
    if (behind) found.push(BEHIND);
    if (content !== before && content !== after && !behind) found.push('half of it is there');
    if (confirmed && content !== after) found.push('it was confirmed and is not there');
    await on(data, async (workspace) => {
      const { problems } = await verify(workspace);
      found.push(...problems.filter((problem) => !(behind && /edition is behind/.test(problem))));
      await act(workspace);
    });
    if ((await contentOf(data)) !== after) found.push('done again it does not end where undisturbed work does');
  } catch (error) {
    found.push(error instanceof Refusal ? error.message : ((error as Error).stack ?? String(error)));
  }
  return found;
}

/** What a data directory holds, as one hash: every row of ledger and register, and the edition's bytes; '' where nothing was entered. */
async function contentOf(data: string): Promise<string> {
  if (!existsSync(ledgerFile(data))) return '';
  return on(data, async ({ ledger: { store } }) => {
    const parts: string[] = [];
    for (const table of ['entry', 'item', 'mention_salt', 'document_text', 'proposal', 'aside', 'sequencer'])
      parts.push(...(await store.all(`select * from ${table}`)).map((row) => JSON.stringify(row)).sort());
    if ((await store.all('select entry from entry')).length === 0) return '';
    const edition = editionFile(data, 'public');
    const shown = existsSync(edition) ? sha256Hex(readFileSync(edition)) : '';
    return sha256Hex([...parts, ...(await registerLines(store)), shown].join('\n'));
  });
}

/** Prints what calls there are, and checks their order: the journal is synced after its last write, an edition's bytes before its name, its folder after. */
function tellCalls(name: Work['name'], calls: readonly Call[]): number {
  const counts = [...Map.groupBy(calls, ({ call }) => call)].map(([call, list]) => `${list.length} ${call}`);
  console.log(`${name}: ${calls.length} calls (${counts.join(', ')})`);
  const problems: string[] = [];
  const ends = (list: readonly Call[], ending: string, path: string): boolean =>
    list.findLast((call) => call.path.endsWith(path) && (call.call === 'write' || call.call === 'sync'))?.call ===
    ending;
  const mark = calls.findLastIndex(({ path }) => path.endsWith('-mark'));
  if (!ends(calls.slice(0, mark), 'sync', '-wal')) problems.push('an entry is confirmed before the journal is synced');
  if (name === 'publish') {
    const renamed = calls.findIndex(({ call }) => call === 'rename');
    if (!ends(calls.slice(0, renamed), 'sync', '.sqlite.next')) problems.push('renamed before its bytes are synced');
    if (!ends(calls.slice(renamed), 'sync', '/editions')) problems.push('the folder is not synced after the rename');
  }
  for (const problem of problems) console.log(`WRONG   ${name}, order: ${problem}`);
  if (problems.length === 0) console.log(`ok\t${name}: synced in the right order`);
  return problems.length;
}
