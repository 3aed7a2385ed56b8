import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Refusal } from '../../../src/claim/problem.ts';
import { openZip, ZIP_LIMITS } from '../../../src/ingest/read/zip.ts';
import { type Around, makeZip, type Part } from './make-zip.ts';

const TWO: readonly Part[] = [
  { name: 'list.csv', data: 'name\nA A\n' },
  { name: 'notes/a.txt', data: 'Six freed. '.repeat(100), deflate: true },
];

/** The code by which everything that is read of an archive is refused, or undefined. */
function refusedAs(bytes: Uint8Array, limits = ZIP_LIMITS): string | undefined {
  try {
    const zip = openZip(bytes, limits);
    for (const name of zip.names()) zip.read(name);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problem.code;
  }
}

test('an archive gives back what was put in, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          name: fc.stringMatching(/^[a-z]{1,8}(\/[а-я]{1,8})?$/),
          data: fc.uint8Array({ maxLength: 2_000 }),
          deflate: fc.boolean(),
        }),
        { selector: ({ name }) => name },
      ),
      (parts) => {
        const zip = openZip(makeZip(parts));
        assert.deepEqual(
          zip.names(),
          parts.map(({ name }) => name),
        );
        for (const { name, data } of parts) assert.deepEqual(Buffer.from(zip.read(name)), Buffer.from(data));
      },
    ),
  );
});

test('folders are no files, and a name that is not there is refused by name', () => {
  const zip = openZip(makeZip([{ name: 'notes/', data: '' }, ...TWO]));
  assert.deepEqual(zip.names(), ['list.csv', 'notes/a.txt']);
  assert.equal(zip.has('notes/'), false);
  assert.throws(() => zip.read('sheet1.xml'), /sheet1\.xml/);
});

const CASES: readonly [what: string, code: string | undefined, parts: readonly Part[], around?: Around][] = [
  ['a comment may hold the signature of an end', undefined, TWO, { comment: 'PK\x05\x06'.padEnd(40, 'x') }],
  [
    'a comment that is an end record is a second archive',
    'zip_ambiguous',
    TWO,
    { comment: makeZip([]).toString('latin1') },
  ],
  ['bytes before the first part', 'zip_ambiguous', TWO, { prefix: makeZip(TWO).toString('latin1') }],
  ['two parts of one name', 'zip_ambiguous', [...TWO, { name: 'list.csv', data: 'name\nB B\n' }]],
  ['names that differ by case', 'zip_ambiguous', [...TWO, { name: 'LIST.csv', data: 'x' }]],
  ['names that differ by slashes', 'zip_ambiguous', [...TWO, { name: 'notes\\a.txt', data: 'x' }]],
  ['names that differ by a dot', 'zip_ambiguous', [...TWO, { name: './list.csv', data: 'x' }]],
  [
    'names that differ by the form of a letter',
    'zip_ambiguous',
    [
      { name: 'й', data: '' },
      { name: 'и\u0306', data: '' },
    ],
  ],
  ['a name with a zero in it', 'zip_ambiguous', [{ name: 'list.csv\0.txt', data: 'x' }]],
  ['another name before the data', 'zip_ambiguous', [{ name: 'a.csv', localName: 'b.csv', data: 'x' }]],
  ['another size before the data', 'zip_ambiguous', [{ name: 'a.csv', localSize: 3, data: 'x' }]],
  ['a part that the directory leaves out', 'zip_ambiguous', [...TWO, { name: 'b.csv', data: 'x', unlisted: true }]],
  [
    'a second name in Unicode',
    'zip_ambiguous',
    [{ name: 'a', data: 'x', extra: Buffer.from('\x75\x70\x06\x00\x01\0\0\0\0b', 'latin1') }],
  ],
  ['more entries than are there', 'zip_ambiguous', TWO, { miscount: 1 }],
  ['fewer entries than are there', 'zip_ambiguous', TWO, { miscount: -1 }],
  ['a password', 'encrypted', TWO.map((part) => ({ ...part, flags: 0x801 }))],
  ['a wrong checksum', 'corrupt', [{ name: 'a.csv', data: 'x', crc: 1 }]],
  ['more bytes than stated', 'corrupt', [{ name: 'a.csv', data: 'x'.repeat(500), deflate: true, size: 100 }]],
  ['fewer bytes than stated', 'corrupt', [{ name: 'a.csv', data: 'x', deflate: true, size: 100 }]],
  ['a packing that is not known', 'unsupported_type', [{ name: 'a.csv', data: 'x', method: 14 }]],
  ['an offset beyond the file', 'corrupt', [{ name: 'a.csv', data: 'x', offset: 90_000 }]],
];

for (const [what, code, parts, around] of CASES)
  test(`a zip: ${what}: ${code ?? 'read'}`, () => assert.equal(refusedAs(makeZip(parts, around)), code));

test('parts that share their bytes are refused before they swell', () => {
  const inner = makeZip([{ name: 'b', data: 'x'.repeat(1_000), deflate: true }]);
  const start = 30 + 1;
  const bytes = makeZip([
    { name: 'a', data: inner.subarray(0, 60) },
    { name: 'b', data: 'x'.repeat(1_000), deflate: true, offset: start },
  ]);
  assert.equal(refusedAs(bytes), 'zip_ambiguous');
});

test('each end that comes too early is refused', () => {
  const whole = makeZip(TWO);
  for (let length = 4; length < whole.length; length += 1)
    assert.match(String(refusedAs(whole.subarray(0, length))), /^(truncated|corrupt)$/, `${length} bytes`);
});

test('limits stop a part that swells, and say their number', () => {
  const bomb = makeZip([{ name: 'a', data: Buffer.alloc(30_000_000), deflate: true }]);
  assert.equal(refusedAs(bomb), 'too_large');
  assert.equal(refusedAs(bomb, { ...ZIP_LIMITS, ratio: 2_000 }), undefined);
  assert.throws(
    () => openZip(bomb, { ...ZIP_LIMITS, ratio: 2_000, unpacked: 20_000_000 }).read('a'),
    (error) => error instanceof Refusal && error.problem.code === 'too_large' && /20000000/.test(error.message),
  );
  const many = makeZip(Array.from({ length: 50 }, (_, i) => ({ name: `x${i}`, data: '' })));
  assert.throws(() => openZip(many, { ...ZIP_LIMITS, entries: 49 }), /50 entries; at most 49/);
});

test('names that point outside and links are told, and never followed', () => {
  const zip = openZip(
    makeZip([
      ...TWO,
      { name: '../../owned', data: 'x' },
      { name: 'C:\\owned', data: 'x' },
      { name: 'link', data: '/etc/passwd', mode: 0o120777 },
    ]),
  );
  assert.deepEqual(
    zip.remarks.map(({ code }) => code),
    ['unsafe_name', 'unsafe_name', 'unsafe_name'],
  );
  assert.throws(() => zip.read('link'), /not followed/);
  assert.equal(Buffer.from(zip.read('list.csv')).toString(), 'name\nA A\n');
});

test('any bytes are read or refused, and nothing else', () => {
  const whole = makeZip(TWO);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      refusedAs(bytes);
    }),
  );
});
