import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freshPlace } from './rollcall.ts';

const FIXTURES = fileURLToPath(new URL('../resolve/fixtures', import.meta.url));
const ROLLCALL = fileURLToPath(new URL('../../bin/rollcall.mjs', import.meta.url));

/** Cluster of each record, as a file of `link` tells it. */
function clustersIn(file: string): Map<string, string> {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  assert.equal(header, 'record_id,cluster_id');
  return new Map(lines.map((line) => line.split(',') as [string, string]));
}

/** Harmonic mean of precision and recall over pairs of records. */
function f1(clusters: ReadonlyMap<string, string>, truthFile: string): number {
  const truth = readFileSync(truthFile, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const pairsOf = (keys: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const own = truth.map(([id = '']) => clusters.get(id) ?? id);
  const right = pairsOf(truth.map(([, person], at) => `${person} ${own[at]}`));
  return (2 * right) / (pairsOf(own) + pairsOf(truth.map(([, person = '']) => person)));
}

const PEOPLE = [
  'record_id,source,given,patronymic,surname,sex,birth,place,detained,articles',
  'r1,courts,Мікалай,Віктаравіч,Статкевіч,m,1956-08-12,Мінск,2020-05-31,293;342',
  'r2,press,Nikolai,,Statkevich,m,1956,Minsk,2020-05-31,',
  'r3,press,Сяргей,,Ціханоўскі,m,1978-08-18,Гомель,2020-05-29,',
  '"r4","lists","Сергей","","Тихановский",m,1978-08-18,"Гомель",2020-05,"293"',
  'r5,press,Святлана,,Ціханоўская,f,1982-09-11,Мінск,,',
  '',
].join('\n');

test('a table of records is linked without a register: one cluster a person, in the order of the rows', () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'people.csv'), PEOPLE);
  const { status, out } = place.run('link', 'people.csv', '--out', 'clusters.csv', '--review', 'pairs.csv');
  assert.equal(status, 0);
  assert.match(out, /^5 records of \d people/);
  assert.deepEqual([...clustersIn(join(place.folder, 'clusters.csv')).keys()], ['r1', 'r2', 'r3', 'r4', 'r5']);
  assert.match(readFileSync(join(place.folder, 'pairs.csv'), 'utf8'), /^left,right,probability,bits,pairs,prior/);
  assert.equal(existsSync(place.data), false);
  const told = place.ask('link', 'people.csv', '--out', 'clusters.csv').json as { records: number };
  assert.equal(told.records, 5);
});

test('RLdata500 and Febrl 4 (half) are linked as well as by the best peer, no column being named and nothing set', () => {
  const place = freshPlace();
  for (const [name, least] of [
    ['rldata500', 0.9898],
    ['febrl4-half', 0.9998],
  ] as const) {
    const { status } = place.run('link', join(FIXTURES, `${name}.csv`), '--out', 'clusters.csv');
    assert.equal(status, 0);
    const found = f1(clustersIn(join(place.folder, 'clusters.csv')), join(FIXTURES, `${name}-truth.csv`));
    assert.ok(found >= least, `${name}: F1 ${found}`);
  }
});

test('threads make no difference, nor does the order of the rows', () => {
  const place = freshPlace();
  const [header = '', ...rows] = readFileSync(join(FIXTURES, 'rldata500.csv'), 'utf8').trimEnd().split('\n');
  writeFileSync(join(place.folder, 'a.csv'), [header, ...rows, ''].join('\n'));
  writeFileSync(join(place.folder, 'b.csv'), [header, ...rows.toReversed(), ''].join('\n'));
  place.run('link', 'a.csv', '--out', 'one.csv', '--threads', '1');
  place.run('link', 'b.csv', '--out', 'two.csv', '--threads', '2');
  const [one, two] = ['one.csv', 'two.csv'].map((name) => clustersIn(join(place.folder, name)));
  assert.deepEqual(new Map([...(two ?? [])].sort()), new Map([...(one ?? [])].sort()));
});

test('a model that was learnt is kept, and links again', () => {
  const place = freshPlace();
  const people = join(FIXTURES, 'rldata500.csv');
  place.run('link', people, '--out', 'one.csv', '--model', 'model.json');
  const model = JSON.parse(readFileSync(join(place.folder, 'model.json'), 'utf8')) as { fields: object };
  assert.ok('surname' in model.fields);
  place.run('link', people, '--out', 'two.csv', '--model', 'model.json');
  assert.deepEqual(clustersIn(join(place.folder, 'two.csv')), clustersIn(join(place.folder, 'one.csv')));
  writeFileSync(join(place.folder, 'model.json'), '{"no": "model"}');
  const refused = place.run('link', people, '--out', 'three.csv', '--model', 'model.json');
  assert.equal(refused.status, 4);
  assert.match(refused.err, /model\.json is no model/);
});

test('what is wrong with a table is said with its row, and no file is left', () => {
  const place = freshPlace();
  for (const [table, message] of [
    ['given,surname\nAnna,Nowak\n', /no column that names its records: call one record_id/],
    ['record_id,town\n1,Minsk\n', /no column of names/],
    ['record_id,surname\n1,Nowak\n2,Kowalski\n1,Novak\n', /rows 2 and 4 have the same id, 1\./],
    ['record_id,surname\n1,Nowak\n,Kowalski\n', /row 3: the record has no record_id/],
    ['record_id,surname\n1,Nowak\n2,Kowalski,Jan\n', /row 3 has 3 cells under 2 column names/],
    ['record_id,surname\n1,"Nowak\n2,Kowalski\n', /a quote is opened and not closed/],
    ['', /holds no rows/],
  ] as const) {
    writeFileSync(join(place.folder, 'people.csv'), table);
    const { status, err } = place.run('link', 'people.csv', '--out', 'clusters.csv');
    assert.deepEqual([status, message.test(err)], [4, true], err);
  }
  assert.match(place.run('link', 'none.csv', '--out', 'clusters.csv').err, /there is no such file/);
  assert.match(place.run('link', 'people.csv', '--out', 'people.csv').err, /named twice/);
  assert.deepEqual(readdirSync(place.folder).sort(), ['home', 'people.csv']);
});

test('Ctrl-C leaves nothing half-written, and what was there before stays', async () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'clusters.csv'), 'old\n');
  // A table that never ends: it is being read when the signal comes.
  execFileSync('mkfifo', [join(place.folder, 'people.csv')]);
  const child = spawn(process.execPath, [ROLLCALL, 'link', 'people.csv', '--out', 'clusters.csv'], {
    cwd: place.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const table = await open(join(place.folder, 'people.csv'), 'w');
  await table.write(PEOPLE);
  child.kill('SIGINT');
  for (let row = 0; child.exitCode === null && row < 1000; row++) {
    await table.write(`s${row},press,Anna,,Nowak,f,,,,\n`).catch(() => {});
    await setTimeout(20);
  }
  await table.close();
  assert.equal(await ended, 1);
  assert.match(err, /stopped by you/);
  assert.deepEqual(readdirSync(place.folder).sort(), ['clusters.csv', 'home', 'people.csv']);
  assert.equal(readFileSync(join(place.folder, 'clusters.csv'), 'utf8'), 'old\n');
});
