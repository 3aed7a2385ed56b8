/**
 * One new record against a register of a million people: how long a match takes, and how often it finds the person. The store is
 * filled directly with made people (make-people.mjs), one entity a record; one record in so many is held back and looked up.
 *
 *   node bench/match.ts PEOPLE.csv TRUTH.csv [--queries N] [--store FILE]
 *
 * With --store the filled file stays, and a run that was stopped goes on filling where it was.
 *
 * Time is processor time of this process, the store's reading with it; by the clock too, which other programs slow.
 */
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { boundsOf } from '../src/claim/dates.ts';
import type { CustodyBody, NameBody } from '../src/derive/derived.ts';
import type { Cell } from '../src/ledger/port.ts';
import { openSqlite } from '../src/ledger/sqlite.ts';
import type { NamedExample } from '../src/register/ask/example.ts';
import { matchNamed } from '../src/register/ask/match.ts';
import { recordOf } from '../src/register/ask/person-record.ts';
import { View } from '../src/register/ask/view.ts';
import { dayKeys } from '../src/register/day-keys.ts';
import { keysOf, spellingOf } from '../src/register/read-names.ts';
import { createRegister } from '../src/register/schema.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string', default: '2000' }, store: { type: 'string' } },
});
const [peopleFile = '', truthFile = ''] = positionals;

type Row = Readonly<Record<string, string>>;

/** As the register keeps what a list tells of one. */
function bodiesOf(row: Row): { name: NameBody; stays: CustodyBody[] } {
  const name = [row['given'], row['patronymic'], row['surname']].filter(Boolean).join(' ');
  const facts = (
    [
      ['sex', 'sex'],
      ['birth_date', 'birth'],
      ['place', 'place'],
      ['ground', 'articles'],
    ] as const
  ).flatMap(([property, column]) => (row[column] ? [{ property, text: row[column], by: ['a'] }] : []));
  const bounds = row['detained'] ? boundsOf(row['detained'].split(';')[0] ?? '') : null;
  return {
    name: {
      kind: 'person',
      name,
      spellings: [{ text: name, language: '', by: ['a'] }],
      facts,
      actsFor: [],
      mentions: [row['record_id'] ?? ''],
    },
    stays: bounds ? [{ start: bounds, end: null, certainFrom: null, certainTo: null, steps: [] }] : [],
  };
}

function exampleOf(row: Row): NamedExample {
  const cells = (column: string): string[] => (row[column] ? row[column].split(';') : []);
  return {
    of: 'named',
    kinds: new Set(['person']),
    names: [[row['given'], row['patronymic'], row['surname']].filter(Boolean).join(' ')],
    sex: row['sex'] ?? '',
    birth: cells('birth'),
    places: cells('place'),
    occupations: [],
    articles: cells('articles'),
    detained: cells('detained'),
  };
}

async function* rowsOf(file: string): AsyncGenerator<Row> {
  let header: string[] | null = null;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cells = line.split(',');
    if (header) yield Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
    else header = cells;
  }
}

const BATCH = 5_000;
const folder = mkdtempSync(join(tmpdir(), 'rollcall-match-'));
const file = values.store ?? join(folder, 'register.sqlite');
const begun = existsSync(file);
const store = openSqlite(file);
const held: Row[] = [];
let stored = 0;
try {
  if (!begun)
    await store.transaction(async (tx) => {
      await createRegister(tx, 'sqlite');
      await tx.run('create table filled (n integer primary key)');
    });
  const [before] = await store.all<{ n: number | null }>('select max(n) as n from filled');
  const done = before?.n ?? 0;
  const total = Number(readFileSync(truthFile, 'utf8').split('\n').filter(Boolean).length) - 1;
  const each = Math.max(2, Math.floor(total / Number(values.queries)));
  let n = 0;
  let batch: Row[] = [];
  const write = async (): Promise<void> => {
    const [derived, spelt, names, days]: [Cell[][], Cell[][], Cell[][], Cell[][]] = [[], [], [], []];
    for (const row of batch) {
      const id = row['record_id'] ?? '';
      const { name, stays } = bodiesOf(row);
      const record = recordOf(id, name, stays);
      const keys = keysOf(name.name);
      derived.push([id, 'name', '', null, null, JSON.stringify(name), 1]);
      stays.forEach((stay, i) => {
        derived.push([id, 'custody', String(i + 1), stay.start.lo, null, JSON.stringify(stay), 1]);
      });
      const spelling = spellingOf(name.name);
      spelt.push([spelling, id, 1]);
      for (const key of keys) names.push([key, spelling]);
      for (const key of new Set(dayKeys(record, keys))) days.push([key, id, 1]);
    }
    await store.transaction(async (tx) => {
      await tx.insert('filled', ['n'], [[n]]);
      await tx.insert('derived', ['entity', 'kind', 'part', 'lo', 'hi', 'body', 'k0'], derived);
      await tx.insert('spelt', ['spelling', 'entity', 'k0'], spelt);
      await tx.insert('name_key', ['key', 'spelling'], names, 'on conflict do nothing');
      await tx.insert('match_key', ['key', 'entity', 'k0'], days);
    });
    stored += batch.length;
    batch = [];
  };
  for await (const row of rowsOf(peopleFile)) {
    if (n++ % each === 0 && held.length < Number(values.queries)) {
      held.push(row);
    } else if (n > done) batch.push(row);
    else stored++;
    if (batch.length >= BATCH) await write();
  }
  if (batch.length > 0) await write();
  const cluster = new Map<string, string>();
  for await (const row of rowsOf(truthFile)) {
    const [id = '', person = ''] = Object.values(row);
    cluster.set(id, person);
  }
  const away = new Set(held.map((row) => row['record_id']));
  const known = new Set([...cluster].flatMap(([id, person]) => (away.has(id) ? [] : [person])));
  const [cpu, clock]: [number[], number[]] = [[], []];
  let [there, found, first] = [0, 0, 0];
  for (const [i, row] of held.entries()) {
    const before = process.cpuUsage();
    const from = performance.now();
    const { rows } = await matchNamed(View.at(store, 1), exampleOf(row), { limit: 10, threshold: 0.05, among: stored });
    const { user, system } = process.cpuUsage(before);
    // The first hundred warm the program up, as it is where it serves.
    if (i >= 100) {
      cpu.push((user + system) / 1000);
      clock.push(performance.now() - from);
    }
    const person = cluster.get(row['record_id'] ?? '') ?? '';
    if (!known.has(person)) continue;
    there++;
    if (rows.some(({ id }) => cluster.get(id) === person)) found++;
    if (rows[0] && cluster.get(rows[0].id) === person) first++;
  }
  const at = (times: number[], share: number): string =>
    (times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(`${stored} people, ${held.length} records looked up`);
  for (const [what, times] of [
    ['processor time', cpu],
    ['by the clock', clock],
  ] as const)
    console.log(
      `${what}, ms: p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)}, p99 ${at(times, 0.99)}, most ${at(times, 1)}`,
    );
  console.log(
    `of ${there} whose person is there, ${found} are found (${((100 * found) / there).toFixed(1)}%), ${first} in the first place`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
