import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshPlace, LIST, REPORT } from './rollcall.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Reading {
  readonly schema: string;
  readonly id: string;
  readonly textFile: string;
  readonly textSha256: string;
  readonly language: string;
  readonly published?: string;
  readonly events: readonly { span: Span; type: string; date: { edtf: string } | null }[];
  readonly persons: readonly { span: Span; name: string }[];
}

test('a reading is printed in the form of the article annotations, every place exact', () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  const { status, json, err } = place.ask('extract', 'report.txt');
  const reading = json as Reading;
  assert.equal(status, 0);
  assert.equal(err, '');
  const text = REPORT.slice(REPORT.indexOf('\n---\n') + 5);
  assert.deepEqual(
    [reading.schema, reading.id, reading.textFile, reading.language, reading.published, reading.textSha256],
    ['rollcall-extract/1', 'report', 'report.txt', 'en', '2025-09-12', createHash('sha256').update(text).digest('hex')],
  );
  const spans = [...reading.events, ...reading.persons].map(({ span }) => span);
  assert.ok(spans.length >= 3);
  for (const { start, end, quote } of spans) assert.equal(text.slice(start, end), quote);
  assert.ok(reading.events.some(({ type, date }) => type === 'release' && date?.edtf === '2025-09-11'));
  assert.equal(existsSync(place.data), false, 'no register is made');
});

test('what the text does not say of itself is said by flags', () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'bare.txt'), 'Two political prisoners were released last Thursday.\n');
  const reading = place.ask(
    'extract',
    'bare.txt',
    '--published',
    '2025-09-16',
    '--language',
    'en',
    '--outlet',
    'Example News',
  ).json as Reading;
  assert.equal(reading.published, '2025-09-16');
  assert.equal(reading.events[0]?.date?.edtf, '2025-09-11');
});

test('for people it is a table; a list is no text to read', () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  writeFileSync(join(place.folder, 'list.csv'), LIST);
  assert.match(
    place.run('extract', 'report.txt').out,
    /report\.txt \(en, 2025-09-12\): \d+ events?, \d+ persons?\n\nEvents\n.*Words\n/,
  );
  const { status, err } = place.run('extract', 'list.csv');
  assert.equal(status, 4);
  assert.match(err, /is a table.*--mapping FILE/);
  assert.match(place.run('extract', 'nowhere.txt').err, /nowhere\.txt: there is no such file/);
  assert.equal(place.run('extract', 'report.txt', '--published', 'soon').status, 4);
});
