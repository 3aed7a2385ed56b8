import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WARCRecord, WARCSerializer } from 'warcio';
import { readAny } from '../../../src/ingest/read/read.ts';
import type { ReadDocument, ReadOptions } from '../../../src/ingest/read/types.ts';
import { makePdf, text } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { refused } from './refused.ts';

interface Kept {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
}

const page = (words: string): string =>
  `<html><head><title>News</title></head><body><article><p>${words}</p></article></body></html>`;

async function warc(kept: readonly Kept[], gzip = false): Promise<Buffer> {
  const records = kept.map(({ url, body, type = 'text/html; charset=utf-8', status = 'HTTP/1.1 200 OK' }) =>
    WARCSerializer.serialize(
      WARCRecord.create(
        {
          type: 'response',
          url,
          date: '2025-09-11T10:00:00Z',
          statusline: status,
          httpHeaders: { 'Content-Type': type },
        },
        [Buffer.from(body)],
      ),
      { gzip },
    ),
  );
  return Buffer.concat(await Promise.all(records));
}

const NEWS: readonly Kept[] = [
  { url: 'https://example.org/', body: '', status: 'HTTP/1.1 301 Moved' },
  { url: 'https://example.org/news', body: page('Six freed on 11 September.') },
  { url: 'https://example.org/a.png', body: 'x', type: 'image/png' },
  { url: 'https://example.org/more', body: page('Anna Good is held.') },
];

const read = async (bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadDocument> =>
  (await readAny(bytes, name, options)) as ReadDocument;
const codes = ({ warnings }: ReadDocument): string[] => warnings.map(({ code }) => code);

test('a page of a web archive brings its address, its time and its hash; the others are named', async () => {
  for (const gzip of [false, true]) {
    const document = await read(await warc(NEWS, gzip), gzip ? 'a.warc.gz' : 'a.warc');
    assert.equal(document.text, 'Six freed on 11 September.');
    const { digest = '', ...meta } = document.meta;
    assert.deepEqual(meta, { title: 'News', url: 'https://example.org/news', captured: '2025-09-11T10:00:00Z' });
    assert.match(digest, /^sha/);
    assert.deepEqual(codes(document), ['partial_text']);
    assert.match(document.warnings[0]?.message ?? '', /not read: https:\/\/example\.org\/more\./);
  }
});

test('the page is chosen by its address', async () => {
  const bytes = await warc(NEWS);
  assert.equal((await read(bytes, 'a.warc', { url: 'https://example.org/more' })).text, 'Anna Good is held.');
  const other = await read(bytes, 'a.warc', { url: 'https://example.org/nowhere' });
  assert.deepEqual([other.text, ...codes(other)], ['Six freed on 11 September.', 'partial_text', 'partial_text']);
});

test('a PDF and a page in an old encoding are read within an archive', async () => {
  const pdf = await warc([
    { url: 'https://example.org/a.pdf', body: makePdf([text(['Six freed.'])]), type: 'application/pdf' },
  ]);
  const { text: words, pages = [] } = await read(pdf, 'a.warc');
  assert.deepEqual([words, pages.length], ['Six freed.', 1]);
  const body = Buffer.from('<p>\xd8\xe5\xf1\xf2\xfc \xf7\xe5\xeb\xee\xe2\xe5\xea \xe2\xfb\xf8\xeb\xe8.</p>', 'latin1');
  const old = await warc([{ url: 'https://example.org/', body, type: 'text/html; charset=windows-1251' }]);
  assert.equal((await read(old, 'a.warc')).text, 'Шесть человек вышли.');
});

test('a page that was changed is told by its hash, an archive cut short by its end', async () => {
  const whole = await warc(NEWS);
  const changed = Buffer.from(whole.toString('latin1').replace('Six freed', 'Ten freed'), 'latin1');
  assert.ok(codes(await read(changed, 'a.warc')).includes('corrupt'));
  const packed = await warc(NEWS.slice(0, 2), true);
  assert.notEqual(await refused(packed.subarray(0, packed.length - 200), 'a.warc.gz'), '');
  assert.equal(await refused(await warc(NEWS.slice(0, 1)), 'a.warc'), 'no_text');
});

test('a WACZ is read at the page that it was made for', async () => {
  const parts = [
    { name: 'datapackage.json', data: JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1' }) },
    { name: 'archive/data.warc.gz', data: await warc(NEWS, true) },
    {
      name: 'pages/pages.jsonl',
      data: '{"format":"json-pages-1.0","id":"pages"}\n{"id":"1","url":"https://example.org/more","title":"x"}\n',
    },
  ];
  const document = await read(makeZip(parts), 'a.wacz');
  assert.deepEqual([document.format, document.text, codes(document)], ['wacz', 'Anna Good is held.', []]);
  assert.equal(await refused(makeZip([...parts, { name: 'PAGES/pages.jsonl', data: '' }]), 'a.wacz'), 'zip_ambiguous');
});

test('a zip that is no format is refused with what is in it', async () => {
  const list = makeZip([{ name: 'a.csv', data: 'name\nA A\n' }]);
  assert.equal(await refused(list, 'a.zip'), 'unsupported_type');
  assert.equal(await refused(makeZip([{ name: 'inner', data: list }]), 'a.zip'), 'nested_too_deep');
});
