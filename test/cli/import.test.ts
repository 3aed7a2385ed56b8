import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Place } from './rollcall.ts';
import { freshPlace, LIST, MAPPING, REPORT } from './rollcall.ts';

interface Outcome {
  readonly file: string;
  readonly status: number;
  readonly document?: string;
  readonly rows?: number;
  readonly aside?: readonly { row: number; code: string; reason: string }[];
  readonly records?: readonly { row: number; values: Record<string, string> }[];
  readonly text?: string;
  readonly proposed?: number;
  readonly entry?: number | null;
  readonly unchanged?: boolean;
  readonly dryRun?: boolean;
  readonly accepted?: number;
  readonly waits?: string;
  readonly added?: Record<string, number>;
  readonly error?: { code: string; message: string };
}

const put = (place: Place, name: string, content: string): void => writeFileSync(join(place.folder, name), content);
const imported = (place: Place, ...args: string[]): Outcome => place.ask('import', ...args).json as Outcome;
const entries = (place: Place): number => (place.ask('status').json as { entries: number }).entries;

test('a dry run says what it would do and makes nothing', () => {
  const place = freshPlace();
  put(place, 'report.txt', REPORT);
  const before = readdirSync(place.folder);
  const { status, json, err } = place.ask('import', 'report.txt', '--dry-run');
  const outcome = json as Outcome;
  assert.equal(status, 0);
  assert.equal(err, '');
  assert.equal(outcome.dryRun, true);
  assert.equal(outcome.entry, null);
  assert.ok((outcome.proposed ?? 0) > 0);
  assert.match(outcome.text ?? '', /^On 11 September 2025/);
  assert.deepEqual(readdirSync(place.folder), before);
  assert.equal(existsSync(place.data), false);
  assert.deepEqual(readdirSync(join(place.folder, 'home')), []);
});

test('a dry run on a register leaves it as it was', () => {
  const place = freshPlace();
  put(place, 'report.txt', REPORT);
  put(place, 'list.csv', LIST);
  place.run('import', 'report.txt');
  assert.equal(imported(place, 'list.csv', '--dry-run').unchanged, false);
  assert.equal(imported(place, 'report.txt', '--dry-run').unchanged, true);
  assert.equal(entries(place), 1);
  assert.equal(imported(place, 'list.csv').entry, 2);
});

test('the same file twice changes nothing and says so', () => {
  const place = freshPlace();
  put(place, 'report.txt', REPORT);
  const first = imported(place, 'report.txt');
  assert.equal(first.unchanged, false);
  assert.match(place.run('import', 'report.txt').out, /Nothing changed: all of it is here already/);
  const again = imported(place, 'report.txt');
  assert.deepEqual(
    { unchanged: again.unchanged, entry: again.entry, proposed: again.proposed, document: again.document },
    { unchanged: true, entry: null, proposed: 0, document: first.document },
  );
  assert.equal(entries(place), 1);
});

test('a table waits for a mapping; with one its people are here, each from its row', () => {
  const place = freshPlace();
  put(place, 'list.csv', LIST);
  put(place, 'list.json', MAPPING);
  const waiting = imported(place, 'list.csv');
  assert.equal(waiting.rows, 2);
  assert.match(waiting.waits ?? '', /--mapping/);
  const mapped = imported(
    place,
    'list.csv',
    '--mapping',
    'list.json',
    '--outlet',
    'Example List',
    '--published',
    '2025-09-12',
  );
  assert.equal(mapped.waits, undefined);
  assert.ok((mapped.added?.['row_seen'] ?? 0) === 2);
  const count = place.ask('count', '--as-of', '2025-09-12').json as {
    certain: number;
    rows: { person: { name: string } }[];
  };
  assert.equal(count.certain, 2);
  assert.match(
    place.run('count', '--as-of', '2025-09-12', '--why').out,
    /^Jan Kowalski .*\n {4}“.+”\n.*Example List, 2025-09-12 · row 2, column “/m,
  );
});

test('rows that can’t be read are set aside with status 3; the rest is read', () => {
  const place = freshPlace();
  put(place, 'list.csv', 'surname,born\nKowalski,1980\nNowak,1975,x,y\n');
  const { status, json } = place.ask('import', 'list.csv');
  const outcome = json as Outcome;
  assert.equal(status, 3);
  assert.equal(outcome.rows, 1);
  assert.deepEqual(
    outcome.aside?.map(({ row, code }) => [row, code]),
    [[3, 'ragged_row']],
  );
  assert.match(place.run('import', 'list.csv').out, /1 set aside[\s\S]*row 3: /);
});

test('what can’t be read at all is refused with status 4, a code and a sentence', () => {
  const place = freshPlace();
  put(place, 'empty.csv', '');
  mkdirSync(join(place.folder, 'folder'));
  for (const [file, code, said] of [
    ['empty.csv', 'empty', /empty \(0 bytes\)/],
    ['nowhere.txt', 'missing_value', /nowhere\.txt: there is no such file/],
    ['folder', 'missing_value', /it is a folder/],
  ] as const) {
    const { status, json, err } = place.ask('import', file, '--dry-run');
    assert.equal(status, 4);
    assert.equal((json as Outcome).error?.code, code);
    assert.match(err, said);
    assert.match((json as Outcome).error?.message ?? '', said);
  }
  assert.equal(place.run('import', 'empty.csv', '--dry-run').out, '', 'for people all of it is on standard error');
});

test('a file over the limit is refused by its size, without being read whole', () => {
  const place = freshPlace();
  put(place, 'large.txt', 'word '.repeat(1000));
  truncateSync(join(place.folder, 'large.txt'), 5_000_000_000);
  const { status, json } = place.ask('import', 'large.txt', '--dry-run');
  assert.equal(status, 4);
  assert.equal((json as Outcome).error?.code, 'too_large');
  assert.match((json as Outcome).error?.message ?? '', /5000000000 bytes; at most 67108864/);
});

test('of several files each has its outcome, and the worst is the status', () => {
  const place = freshPlace();
  put(place, 'report.txt', REPORT);
  put(place, 'list.csv', 'surname,born\nKowalski,1980\nNowak,1975,x,y\n');
  put(place, 'empty.csv', '');
  const { status, json } = place.ask('import', 'report.txt', 'list.csv');
  assert.equal(status, 3);
  assert.deepEqual(
    (json as { files: Outcome[] }).files.map((one) => [one.file, one.status]),
    [
      ['report.txt', 0],
      ['list.csv', 3],
    ],
  );
  assert.equal(place.run('import', 'report.txt', 'empty.csv', 'list.csv').status, 4);
  assert.equal(entries(place), 2, 'the others are in');
});

test('--accept takes what is proposed, with a reason, also what waits from before', () => {
  const place = freshPlace();
  put(place, 'report.txt', REPORT);
  assert.equal(place.run('import', 'report.txt', '--accept').status, 2);
  assert.equal(existsSync(place.data), false);
  const proposed = imported(place, 'report.txt').proposed ?? 0;
  assert.ok(proposed > 0);
  const taken = imported(place, 'report.txt', '--accept', '--why', 'read against the page');
  assert.deepEqual(
    { accepted: taken.accepted, unchanged: taken.unchanged, entry: taken.entry },
    { accepted: proposed, unchanged: false, entry: 2 },
  );
  assert.equal(imported(place, 'report.txt', '--accept', '--why', 'again').unchanged, true);

  const atOnce = freshPlace();
  put(atOnce, 'report.txt', REPORT);
  assert.equal(imported(atOnce, 'report.txt', '--accept', '--why', 'read against the page').proposed, 0);
  assert.equal((atOnce.ask('show', 'Nowak').json as { name: string }).name, 'Anna Nowak');
  assert.deepEqual((atOnce.ask('review').json as { proposals: unknown[] }).proposals, []);
});

test('nothing in a file steers the terminal', () => {
  const place = freshPlace();
  put(place, 'list.csv', 'surname,born\n\u001b[31mKowalski\u202e,1980\n\u0007a,b,c,d\n');
  for (const format of ['table', 'json']) {
    const { out, err } = place.run('import', 'list.csv', '--dry-run', '--format', format);
    const controls = [...(out + err)].filter(
      (letter) => (letter < ' ' && letter !== '\n') || letter === '\u007f' || letter === '\u202e',
    );
    assert.deepEqual(controls, []);
  }
});

test('flags go before what a file says of itself, and a wrong one keeps nothing', () => {
  const place = freshPlace();
  put(place, 'report.txt', REPORT);
  assert.equal(place.run('import', 'report.txt', '--published', 'last week').status, 4);
  assert.equal(entries(place), 0);
  place.run('import', 'report.txt', '--published', '2025-09-13', '--outlet', 'Another Paper', '--title', 'Its title');
  const { sources } = place.ask('sources').json as {
    sources: { outlet: string; published: string; title: string; language: string }[];
  };
  assert.deepEqual(
    sources.map(({ outlet, published, title, language }) => [outlet, published, title, language]),
    [['Another Paper', '2025-09-13', 'Its title', 'en']],
  );
});
