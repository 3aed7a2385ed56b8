import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as mupdf from 'mupdf';
import { notesIn } from '../../../src/ingest/read/picture-notes.ts';
import { readAny } from '../../../src/ingest/read/read.ts';
import type { ReadDocument } from '../../../src/ingest/read/types.ts';
import { refused } from './refused.ts';

const VERDICT =
  '<p>Суд Маскоўскага раёна горада Менска прызнаў вінаватым Янку Чарняўскага.</p><p>У той жа дзень былі вызваленыя шэсць чалавек.</p>';

/** A page as a camera would see it, as PNG. */
function picture(html: string): Uint8Array {
  const document = mupdf.Document.openDocument(Buffer.from(`<body style="font-size:14pt">${html}`), 'text/html');
  document.layout(420, 200, 14);
  return document.loadPage(0).toPixmap(mupdf.Matrix.scale(2, 2), mupdf.ColorSpace.DeviceGray, false).asPNG();
}

function scan(...pages: readonly Uint8Array[]): Uint8Array {
  const document = new mupdf.PDFDocument();
  for (const png of pages) {
    const image = document.addImage(new mupdf.Image(png));
    document.insertPage(
      -1,
      document.addPage([0, 0, 420, 200], 0, { XObject: { I: image } }, 'q 420 0 0 200 0 0 cm /I Do Q'),
    );
  }
  return document.saveToBuffer('').asUint8Array();
}

test('a picture is read by a machine and marked so, each line with its place and how sure it is', async () => {
  const png = picture(VERDICT);
  const { text, meta, warnings, reader, pages = [] } = (await readAny(png, 'verdict.png')) as ReadDocument;
  assert.match(text, /прызнаў\s+вінаватым Янку Чарняўскага/);
  assert.equal(reader.name, 'rollcall/ocr');
  assert.equal(meta['ocr'], 'bel+eng');
  assert.ok(Number(meta['confidence']) > 80);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['no_text'],
  );
  for (const line of pages[0]?.lines ?? []) {
    assert.ok((line.confidence ?? 0) > 60 && text.slice(line.start, line.end) !== '');
    assert.ok(line.box[0] >= 0 && line.box[2] <= 840 && line.box[3] <= 400, String(line.box));
  }
  assert.equal(((await readAny(png, 'verdict.jpg')) as ReadDocument).text, text);
});

test('pages of a PDF that are pictures are read, the others as they are', async () => {
  const { text, meta, warnings, reader } = (await readAny(scan(picture(VERDICT)), 'a.pdf', {
    language: 'be',
  })) as ReadDocument;
  assert.match(text, /Янку Чарняўскага/);
  assert.equal(reader.name, 'rollcall/pdf-ocr');
  assert.equal(meta['ocr'], 'bel+eng');
  assert.deepEqual(
    warnings.map(({ code, at }) => [code, at]),
    [['no_text', 'page 1']],
  );
});

test('a picture that is none, or too large, is refused', async () => {
  const png = Buffer.from(picture('<p>x</p>'));
  assert.equal(await refused(png.subarray(0, -20), 'a.png'), 'corrupt');
  const cut = (await readAny(png.subarray(0, 60), 'a.png')) as ReadDocument;
  assert.ok(cut.warnings.some(({ code }) => code === 'truncated'));
  assert.equal(await refused(Buffer.from('GIF89a/*\0\0\0\0*/=1;'), 'a.gif'), 'corrupt');
  assert.equal(await refused(Buffer.from(`\x89PNG\r\n\x1a\n${'\0'.repeat(40)}`, 'latin1'), 'a.csv'), 'type_mismatch');
  const wide = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, 9_000, 9_000], false);
  assert.equal(await refused(wide.asPNG(), 'a.png'), 'too_large');
});

test('notes within a picture are found, in each format by its structure', () => {
  const chunk = (type: string, data: string): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, Buffer.from(`${type}${data}\0\0\0\0`, 'latin1')]);
  };
  const png = (...chunks: Buffer[]): Buffer =>
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, chunk('IEND', '')]);
  assert.deepEqual(notesIn(png(chunk('tEXt', 'Author\0LAWYER'))), ['a text ("Author")']);
  assert.equal(notesIn(png(chunk('eXIf', 'x'))).length, 1);
  assert.equal(notesIn(Buffer.concat([png(), Buffer.from('PK')])).length, 1);
  assert.deepEqual(notesIn(png(chunk('IDAT', 'tEXt'))), []);
  const jpeg = (segment: string): Buffer => Buffer.from(`\xff\xd8${segment}\xff\xda\0\x02`, 'latin1');
  assert.equal(notesIn(jpeg('\xff\xe1\0\x08Exif\0\0')).length, 1);
  assert.equal(notesIn(jpeg('\xff\xfe\0\x04by')).length, 1);
  assert.deepEqual(notesIn(jpeg('\xff\xe0\0\x06JFIF')), []);
});
