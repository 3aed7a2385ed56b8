// A short form of `eval/fuzz.ts`: every reader takes what is nearly right, and reads it or refuses it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceOf, mutated } from '../../../eval/mutate.ts';
import { Refusal } from '../../../src/claim/problem.ts';
import { LIMITS, readAny } from '../../../src/ingest/read/read.ts';
import { makeDocx, paragraph, part, run } from './make-docx.ts';
import { makePdf, PICTURE, text } from './make-pdf.ts';

const WARC = Buffer.from(
  'WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nWARC-Date: 2025-09-11T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: 64\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Six freed.</p>.\r\n\r\n',
);
const MAIL = Buffer.from(
  'From: a@example.org\r\nSubject: =?koi8-r?B?8NLP18XSy8E=?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSix freed.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Six</p>\r\n--b--\r\n',
);

const SEEDS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', makeDocx(paragraph('Six', run('hidden', '<w:vanish/>')), { 'word/comments.xml': part('comments', '') })],
  ['a.pdf', makePdf([text(['Six freed.']), '/I Do'], { resources: '/XObject << /I 8 0 R >>', objects: [PICTURE] })],
  ['a.eml', MAIL],
  ['a.warc', WARC],
  ['a.html', Buffer.from('<html><body><p hidden>x</p><p>Six freed.</p><script>1</script></body></html>')],
  ['a.csv', Buffer.from('name,born\nAnna,1990\n"B\nB",1991\n')],
];

const RUNS = 150;

for (const [name, bytes] of SEEDS) {
  test(`${name}: what is nearly right is read or refused`, async () => {
    const chance = chanceOf(1);
    const others = SEEDS.map(([, other]) => other);
    for (let n = 0; n < RUNS; n += 1) {
      const input = mutated(bytes, others, chance);
      try {
        const read = await readAny(input, name, { limits: { ...LIMITS, machinePages: 0 } });
        assert.ok(read.kind === 'table' || read.text.isWellFormed(), `input ${n}`);
      } catch (error) {
        assert.ok(error instanceof Refusal, `input ${n}: ${(error as Error).stack}`);
      }
    }
  });
}
