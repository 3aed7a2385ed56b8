/**
 * A ledger of many claims, measured against plain tables of the same claims: `node bench/scale.ts --claims 100000`. Makes a world
 * (scale/world.ts), takes it in, asks the questions of Rollcall, of PostgreSQL and of DuckDB (plain/), checks that they agree and
 * prints one table. Compare figures of one run only: machines differ, and so do hours. `npm install --prefix bench/plain` once
 * for DuckDB; without it PostgreSQL stands alone. `--data DIR` keeps the ledger, and takes one that is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as ask from '../src/actions/ask.ts';
import { publish } from '../src/actions/publish.ts';
import { deskRegister } from '../src/actions/registers.ts';
import { ledgerFile, openWorkspace } from '../src/actions/workspace.ts';
import { dayOf, isoOf, nextMonthOf } from '../src/claim/dates.ts';
import { NOT_TOLD } from '../src/derive/told-over-time.ts';
import { first } from '../src/ledger/port.ts';
import { stockOn } from '../src/register/ask/stocks.ts';
import { rebuild } from '../src/register/rebuild.ts';
import type { PlainGrouping } from './plain/questions.ts';
import { at, countBy, diffOf, flowBy, LIST, TIMELINE } from './plain/questions.ts';
import type { PlainRow, PlainStore } from './plain/stores.ts';
import { plainDuckdb, plainPostgres } from './plain/stores.ts';
import { unload } from './plain/tables.ts';
import { appendOne } from './scale/append.ts';
import { fill } from './scale/fill.ts';
import type { Line } from './scale/sheet.ts';
import { middle, quantile, sheet, times } from './scale/sheet.ts';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    runs: { type: 'string', default: '9' },
    publish: { type: 'boolean', default: false },
  },
});
const [claims, seed, runs] = [Number(values.claims), Number(values.seed), Number(values.runs)];
const data = values.data ?? join(tmpdir(), `rollcall-scale-${process.pid}`);
const plainFile = join(data, 'plain.duckdb');
const GROUPINGS = ['whole', 'state', 'place', 'ground', 'organisation', 'sex'] as const satisfies PlainGrouping[];
const [ON, OLD] = ['2022-06-30', '2021-12-31'];
/** As many people as a page names. */
const SHOWN = 100;
const [FROM, TO] = ['2016-01', '2025-12'];

const lines: Line[] = [];
const say = (text: string): void => console.error(text);

const kept = existsSync(ledgerFile(data));
mkdirSync(data, { recursive: true });
const workspace = await openWorkspace({ data, now: null, seed: 'bench', who: 'bench' });
const { ledger } = workspace;
try {
  if (!kept) {
    say(`making a world of ${claims} claims`);
    const started = performance.now();
    const filled = await fill(ledger, claims, seed);
    const seconds = (performance.now() - started) / 1_000;
    say(`${filled.claims} claims in ${filled.entries} entries and ${filled.items} items`);
    lines.push({ what: 'taken in, in bulk, register kept', ours: filled.claims / seconds, unit: 'claims/s' });
  }
  let resident = 0;
  const [rebuilding] = await times(1, () =>
    rebuild(ledger, () => {
      resident = Math.max(resident, process.memoryUsage.rss());
    }),
  );
  lines.push({ what: 'the desk’s register made again', ours: rebuilding ?? 0 });
  lines.push({ what: '  … resident memory meanwhile, at most', ours: resident / 1e6, unit: 'MB' });
  if (values.publish) {
    for (const audience of ['partner', 'public'] as const) {
      const [published] = await times(1, () => publish(workspace, audience, 'bench'));
      lines.push({ what: `first publication, ${audience}`, ours: published ?? 0 });
    }
  }
  // Numbered on from the last entry, for a ledger that was measured before.
  const { entry: last } = await ledger.head();
  const single = await times(300, (run) => appendOne(ledger, last + run));
  lines.push({ what: 'one durable entry with its register, median', ours: quantile(single, 0.5) });
  lines.push({ what: '  … 99th of 100', ours: quantile(single, 0.99) });
  await ledger.store.all('pragma wal_checkpoint(truncate)');
  const told =
    (await first<{ n: number }>(ledger.store, "select count(*) as n from item where kind = 'claim'"))?.n ?? 0;
  const size = statSync(ledgerFile(data)).size;

  const register = deskRegister(workspace);
  const { asOf } = await register.ask(ON);
  const old = (await register.ask(ON, OLD)).asOf.known;
  const { stores, numberOf } = await plainStores();
  const plain = async (question: string, numbers: Record<string, number>): Promise<Plain> => {
    const all: Plain['all'] = [];
    for (const store of stores) {
      const sql = at(question, numbers);
      const rows = await store.all(sql);
      all.push({ name: store.name, rows, value: await middle(runs, () => store.all(sql)) });
    }
    return { all, best: all.reduce((a, b) => (b.value < a.value ? b : a)) };
  };
  const compare = async (
    what: string,
    ours: () => Promise<unknown>,
    question: string,
    numbers: Record<string, number>,
  ): Promise<Plain> => {
    say(what);
    const answers = await plain(question, numbers);
    lines.push({ what, ours: await middle(runs, ours), plain: answers.best });
    return answers;
  };

  const day = asOf.day;
  for (const [when, known, knownDay] of [
    ['', asOf.known, undefined],
    [', as known earlier', old, OLD],
  ] as const) {
    for (const grouping of GROUPINGS) {
      const own = (): ReturnType<typeof ask.countBy> =>
        ask.countBy(register, grouping === 'whole' ? 'sex' : grouping, {
          asOf: ON,
          known: knownDay,
          limit: SHOWN,
        });
      const count = (): ReturnType<typeof stockOn> => stockOn(register.reader, known, 'whole', day);
      const answers = await compare(
        `count on a day, ${grouping}${when}`,
        grouping === 'whole' ? count : own,
        countBy(grouping),
        { k: known, day },
      );
      // Of a group the certain part is compared: how far up it may go hangs on what may be told of another, which SQL leaves out.
      const certain = (row: { readonly certain?: unknown }): string | null =>
        Number(row.certain) > 0 ? String(row.certain) : null;
      if (grouping === 'whole')
        agree(`count${when}`, [...(await count()).values()].map(boundsText), answers, boundsText);
      else
        agree(
          `count, ${grouping}${when}`,
          (await own()).groups.flatMap((row) => (row.group.id === NOT_TOLD ? [] : (certain(row) ?? []))),
          answers,
          (row) => (row['grp'] === null ? null : certain(row)),
        );
    }
    const own = (limit?: number): ReturnType<typeof ask.countHeld> =>
      ask.countHeld(register, { asOf: ON, known: knownDay, limit });
    await compare(`list on a day, the first ${SHOWN} with their words${when}`, () => own(SHOWN), LIST, {
      k: known,
      day,
    });
    const listed = await compare(`list on a day, everybody with their words${when}`, () => own(), LIST, {
      k: known,
      day,
    });
    agree(
      `list${when}`,
      (await own()).rows.map(({ sure }) => sure),
      listed,
      (row) => (row['certain'] ? 'certain' : 'possible'),
    );
    for (const grouping of GROUPINGS) {
      const flow = (): ReturnType<typeof ask.flow> =>
        ask.flow(register, { from: FROM, to: TO, by: grouping === 'whole' ? undefined : grouping, known: knownDay });
      const answers = await compare(
        `monthly flow over ten years, ${grouping}${when}`,
        flow,
        flowBy(grouping, monthsOf()),
        {
          k: known,
        },
      );
      if (grouping === 'whole')
        agree(
          `flow${when}`,
          (await flow()).series.flatMap(({ months }) => months.map(({ closing }) => boundsText(closing))),
          answers,
          boundsText,
        );
    }
  }
  const someone = (await ask.countHeld(register, { asOf: ON })).rows[17]?.person.id ?? '';
  await compare('one person’s timeline', () => ask.person(register, someone, { asOf: ON }), TIMELINE, {
    k: asOf.known,
    person: numberOf(someone),
  });
  const month = '2022-05-31';
  const earlier = (await register.ask(ON, month)).asOf.known;
  const later = (await register.ask(ON, '2022-06-30')).asOf.known;
  await compare(
    'what a month of entries changed',
    () => ask.diff(register, month, '2022-06-30', { asOf: ON }),
    diffOf(),
    {
      k: later,
      earlier,
    },
  );
  startUp();
  lines.push({ what: 'start-up, to the answer of a count', ours: startUp() });
  lines.push({
    what: 'bytes on disk a claim, sources and register with it',
    ours: size / told,
    unit: 'B',
    plain: {
      name: 'claims alone',
      value: Math.min(...(await Promise.all(stores.map((store) => store.bytes())))) / told,
    },
  });
  lines.push({ what: 'resident memory at the end', ours: process.memoryUsage.rss() / 1e6, unit: 'MB' });
  for (const store of stores) await store.close();
  console.log(`${told} claims; ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory\n`);
} finally {
  // Also of a run that stops: what was measured took hours.
  console.log(sheet(lines));
  await workspace.close();
  if (values.data === undefined) rmSync(data, { recursive: true, force: true });
}

interface Plain {
  readonly all: { readonly name: string; readonly rows: readonly PlainRow[]; readonly value: number }[];
  readonly best: { readonly name: string; readonly value: number };
}

async function plainStores(): Promise<{ stores: PlainStore[]; numberOf: (mention: string) => number }> {
  rmSync(plainFile, { force: true });
  const stores: PlainStore[] = [];
  let numberOf = (_mention: string): number => 0;
  for (const store of [await plainPostgres(), await plainDuckdb(plainFile)]) {
    if (store === null) {
      say('DuckDB is not installed: npm install --prefix bench/plain');
      continue;
    }
    say(`filling ${store.name}`);
    numberOf = await unload(ledger.store, store.load);
    await store.ready();
    stores.push(store);
  }
  return { stores, numberOf };
}

function boundsText(row: { readonly certain?: unknown; readonly possible?: unknown }): string {
  return `${Number(row.certain)} ${Number(row.possible)}`;
}

/** Stops the run where a store answers otherwise: a faster wrong answer is none. */
function agree(what: string, ours: readonly string[], { all }: Plain, text: (row: PlainRow) => string | null): void {
  const mine = [...ours].sort().join('\n');
  for (const { name, rows } of all) {
    const theirs = rows
      .flatMap((row) => text(row) ?? [])
      .sort()
      .join('\n');
    if (mine !== theirs)
      throw new Error(`${what}: Rollcall and ${name} differ\n${mine.slice(0, 400)}\n--\n${theirs.slice(0, 400)}`);
  }
}

function monthsOf(): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (let start = dayOf(`${FROM}-01`); isoOf(start).slice(0, 7) <= TO; start = nextMonthOf(start))
    out.push([start, nextMonthOf(start) - 1]);
  return out;
}

/** Milliseconds from nothing to the answer on the command line. */
function startUp(): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '..', 'bin', 'rollcall.mjs'), 'count', '--data', data, '--as-of', ON, '--limit', '20'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}
