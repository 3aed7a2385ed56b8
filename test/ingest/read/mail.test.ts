import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/claim/problem.ts';
import { readAny } from '../../../src/ingest/read/read.ts';
import type { ReadDocument } from '../../../src/ingest/read/types.ts';

const HEAD = `From: "Ivan" <a@example.org>
To: b@example.org
Subject: =?utf-8?B?0KHQv9C40YHQvtC6?=
Date: Thu, 11 Sep 2025 23:30:00 -0500
MIME-Version: 1.0
`;

const read = async (text: string, name = 'a.eml'): Promise<ReadDocument> =>
  (await readAny(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'), name)) as ReadDocument;
const codes = ({ warnings }: ReadDocument): string[] => warnings.map(({ code }) => code);

/** A message of parts, each with its headers. */
const parts = (kind: string, ...all: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="b-${kind}"\n\n${all.map((part) => `--b-${kind}\n${part}\n`).join('')}--b-${kind}--\n`;
const PLAIN = 'Content-Type: text/plain; charset=utf-8\n\n';
const PAGE = 'Content-Type: text/html; charset=utf-8\n\n';

test('a message gives its words, its subject, its sender and the day where it was sent', async () => {
  const document = await read(
    `${HEAD}Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n\n\xd8\xe5\xf1\xf2\xfc.\n`,
  );
  assert.equal(document.text, 'Шесть.');
  assert.deepEqual(document.meta, {
    title: 'Список',
    published: '2025-09-11',
    from: 'Ivan <a@example.org>',
    to: '<b@example.org>',
  });
  assert.deepEqual(codes(document), []);
});

test('of two forms the plain one is read, and a difference is told', async () => {
  const same = await read(
    HEAD + parts('alternative', `${PLAIN}Six people were freed.`, `${PAGE}<p>Six <b>people</b> were freed.</p>`),
  );
  assert.deepEqual([same.text, codes(same)], ['Six people were freed.', []]);
  const other = await read(
    HEAD +
      parts('alternative', `${PLAIN}Six people were freed.`, `${PAGE}<p>Ninety prisoners died yesterday evening</p>`),
  );
  assert.deepEqual(codes(other), ['partial_text']);
  const page = await read(`${HEAD}${PAGE}<p>Six freed.</p><p hidden>Ninety died.</p>`);
  assert.deepEqual([page.text, codes(page)], ['Six freed.', ['hidden_content']]);
});

test('attached files are named and not read', async () => {
  const file =
    'Content-Type: application/pdf\nContent-Disposition: attachment; filename="verdict.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0x';
  const document = await read(HEAD + parts('mixed', `${PLAIN}See the verdict.`, file));
  assert.deepEqual([document.text, codes(document)], ['See the verdict.', ['active_content']]);
  assert.match(document.warnings[0]?.message ?? '', /verdict\.pdf \(application\/pdf, 6 bytes\)/);
});

test('a mailbox of several and parts without end are refused', async () => {
  const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.problem.code === code;
  await assert.rejects(
    read(`From a@example.org Thu Sep 11 10:00:00 2025\n${HEAD}\nx\n`),
    refusedAs('unsupported_type'),
  );
  const deep = Array.from(
    { length: 60 },
    (_, i) => `Content-Type: multipart/mixed; boundary="x${i}"\n\n--x${i}\n`,
  ).join('');
  await assert.rejects(read(HEAD + deep), refusedAs('nested_too_deep'));
});

test('a message is known by what it says, unless it is named as text', async () => {
  assert.equal((await read(`${HEAD}${PLAIN}Six.`, 'message')).format, 'mail');
  assert.equal((await read(`${HEAD}${PLAIN}Six.`, 'message.txt')).format, 'text');
});
