/** Claims of other people's programs, taken in line by line; and a whole ledger that moves to another machine. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { verify } from '../../src/actions/check.ts';
import { openExchange } from '../../src/actions/exchange-file.ts';
import { exportLedger } from '../../src/actions/export-ledger.ts';
import type { ClaimsOutcome, ClaimsRequest } from '../../src/actions/import-claims.ts';
import { importClaims } from '../../src/actions/import-claims.ts';
import { publish } from '../../src/actions/publish.ts';
import { restoreExchange } from '../../src/actions/restore-exchange.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile, openWorkspace } from '../../src/actions/workspace.ts';
import { linesOf } from '../../src/ledger/json-lines.ts';
import { registerLines } from '../../src/register/desk.ts';
import { onlyInFile, runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { NOW, on, onDisk, scratch } from './desk.ts';

const TEXT = 'Anna Nowak was detained in Minsk on 3 May 2024, the Example Rights Center said.';
const span = (quote: string) => ({
  kind: 'span',
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  quote,
  own: true,
});

const DOCUMENT = {
  type: 'document',
  id: 'd1',
  name: 'a.txt',
  text: TEXT,
  outlet: 'Example News',
  published: '2024-05-04',
  language: 'en',
};
const ANNA = { key: 'anna', kind: 'person' };
const ARREST = { key: 'arrest', kind: 'event' };
const CLAIMS = [
  {
    type: 'claim',
    document: 'd1',
    mention: ANNA,
    property: 'name',
    value: { kind: 'name', text: 'Anna Nowak' },
    locator: span('Anna Nowak'),
  },
  {
    type: 'claim',
    document: 'd1',
    mention: { key: 'center', kind: 'organisation' },
    property: 'name',
    value: { kind: 'name', text: 'Example Rights Center' },
    locator: span('Example Rights Center'),
  },
  {
    type: 'claim',
    document: 'd1',
    mention: ARREST,
    property: 'occurred',
    value: { kind: 'occurred', type: 'detention', modality: 'actual' },
    locator: span('was detained'),
    chain: [{ speaker: 'center', name: 'Example Rights Center', form: 'said', said: null }],
  },
  {
    type: 'claim',
    document: 'd1',
    mention: ARREST,
    property: 'prisoner',
    value: { kind: 'mention', mention: 'anna' },
    locator: span('Anna Nowak'),
  },
  {
    type: 'claim',
    document: 'd1',
    mention: ARREST,
    property: 'date',
    value: { kind: 'date', edtf: '2024-05-03', basis: 'stated', text: '3 May 2024' },
    locator: span('3 May 2024'),
  },
];
const LIST = 'name,born\nAnna Nowak,1980-02-03\nJan Mały,2015-01-01\n';
const list = (id: string, published: string) => ({
  type: 'document',
  id,
  name: 'list.csv',
  text: LIST,
  outlet: 'Example List',
  published,
  whole: true,
});
const row = (document: string, n: number, name: string, born: string) => ({
  type: 'list_row',
  document,
  row: n,
  key: name,
  cells: [
    { property: 'name', value: { kind: 'name', text: name }, column: 'name', quote: name },
    {
      property: 'birth_date',
      value: { kind: 'date', edtf: born, basis: 'stated', text: born },
      column: 'born',
      quote: born,
    },
  ],
});

async function given(
  workspace: Workspace,
  lines: readonly object[],
  request: Partial<ClaimsRequest> = {},
): Promise<ClaimsOutcome> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (const line of lines) yield Buffer.from(typeof line === 'string' ? `${line}\n` : `${JSON.stringify(line)}\n`);
  };
  return importClaims(workspace, linesOf(bytes()), { name: 'claims.jsonl', ...request });
}

const count = async ({ ledger }: Workspace, table: string): Promise<number> =>
  (await ledger.store.all<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n ?? 0;

test('claims become an entry, each part of the file one of its own, and a second time nothing', async () => {
  const workspace = await scratch();
  const lines = [
    { type: 'part', why: 'read by the program' },
    DOCUMENT,
    ...CLAIMS,
    list('w1', '2024-05-10'),
    row('w1', 2, 'Anna Nowak', '1980-02-03'),
    { type: 'part', why: 'the second week' },
    list('w2', '2024-05-17'),
    row('w2', 2, 'Anna Nowak', '1980-02-03'),
    {
      type: 'judgement',
      mention: { document: 'd1', key: 'anna' },
      other: { document: 'w2', key: 'Anna Nowak' },
      verdict: 'same',
    },
  ];
  const tried = await given(workspace, lines, { dryRun: true });
  assert.deepEqual([tried.status, tried.entries, tried.dryRun], [0, [], true]);
  assert.equal(await count(workspace, 'item'), 0);
  const done = await given(workspace, lines);
  assert.deepEqual(done.aside, []);
  assert.deepEqual(done.added, tried.added);
  assert.deepEqual(done.entries, [1, 2]);
  assert.equal(done.added['row_seen'], 2);
  assert.equal(done.added['row_state'], 1, 'a row that says the same again is a sighting');
  const notes = await workspace.ledger.store.all<{ body: string }>(
    "select body from item where kind = 'note' order by entry",
  );
  assert.deepEqual(
    notes.map(({ body }) => (JSON.parse(body) as { why: string }).why),
    ['read by the program', 'the second week'],
  );
  const [people] = await workspace.ledger.store.all<{ n: number }>(
    "select count(distinct entity) as n from member m where k1 is null and exists (select 1 from spot s where s.mention = m.mention and s.kind = 'person')",
  );
  assert.equal(people?.n, 1, 'the judgement joins the two');
  const { root } = await workspace.ledger.head();
  const again = await given(workspace, lines);
  assert.deepEqual([again.unchanged, again.added], [true, {}]);
  assert.equal((await workspace.ledger.head()).root, root);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});

test('a line that does not hold is set aside with its number and reason, and the others are taken', async () => {
  const [anna, , arrest, prisoner] = CLAIMS;
  const bad: [object | string, RegExp][] = [
    ['{"type":"claim"', /not JSON/],
    [{ type: 'other' }, /type/],
    [{ ...anna, locator: { ...span('Anna Nowak'), start: 1, end: 11 } }, /are “nna Nowak ”, not “Anna Nowak”/],
    [{ ...anna, document: 'd9' }, /no document “d9”/],
    [{ ...anna, property: 'bogus' }, /property/],
    [{ ...anna, mention: ARREST }, /name is said of person, organisation, place, not of a event/],
    [{ ...anna, value: { kind: 'text', text: 'x' } }, /a value of the kind name/],
    [{ ...anna, mention: { key: 'anna', kind: 'place' } }, /“anna” is a person elsewhere/],
    [{ ...anna, property: 'left_as', value: { kind: 'code', code: 'flown' } }, /“flown” is no left_as/],
    [
      { ...arrest, property: 'date', value: { kind: 'date', edtf: '2024-02-31', basis: 'stated', text: 'x' } },
      /2024-02-31/,
    ],
    [{ ...prisoner, value: { kind: 'mention', mention: 'nobody' } }, /names a mention of which nothing is said/],
    [{ ...prisoner, mention: { key: 'untyped', kind: 'event' } }, /what kind of event “untyped” is/],
    [{ ...anna, document: undefined }, /needs the document/],
    [{ ...anna, extra: 1 }, /extra/],
    [{ ...DOCUMENT, id: 'd2', text: ' ' }, /nothing but blank space/],
    [{ ...DOCUMENT, text: 'Another text.' }, /another document of this file is called “d1”/],
    [{ type: 'list_row', document: 'd1', row: 1, key: 'x', cells: row('w1', 2, 'x', '1980').cells }, /is a text/],
    [row('w1', 3, 'Anna Nowak', '1980-02-03'), /row 3, column “name” of list.csv has “Jan Mały”/],
    [
      {
        type: 'judgement',
        mention: { document: 'd1', key: 'anna' },
        other: { document: 'd1', key: 'arrest' },
        verdict: 'same',
      },
      /can’t be judged as one/,
    ],
    [
      {
        type: 'judgement',
        mention: { document: 'd1', key: 'anna' },
        other: { document: 'd1', key: 'nobody' },
        verdict: 'same',
      },
      /nothing is said/,
    ],
  ];
  const whole = await scratch();
  await given(whole, [DOCUMENT, list('w1', '2024-05-10'), ...CLAIMS]);
  const workspace = await scratch();
  const done = await given(workspace, [
    DOCUMENT,
    list('w1', '2024-05-10'),
    ...bad.map(([line]) => line as object),
    ...CLAIMS,
  ]);
  assert.equal(done.status, 3);
  assert.deepEqual(
    done.aside.map(({ line }) => line),
    bad.map((_, i) => i + 3),
  );
  for (const [i, [, said]] of bad.entries()) assert.match(done.aside[i]?.reason ?? '', said);
  assert.deepEqual(done.added, (await given(await scratch(), [DOCUMENT, list('w1', '2024-05-10'), ...CLAIMS])).added);
  assert.equal(
    (await workspace.ledger.head()).root,
    (await whole.ledger.head()).root,
    'what is sound is as without the rest',
  );
  assert.equal(await count(workspace, 'aside'), bad.length);
  await given(workspace, [DOCUMENT, ...CLAIMS]);
  assert.equal(await count(workspace, 'aside'), 0, 'mended and imported again, nothing is aside any more');
});

test('what is said of a minor starts restricted, in a row, in a claim and in what names the child', async () => {
  const workspace = await scratch();
  const born = {
    type: 'claim',
    document: 'd1',
    mention: ANNA,
    property: 'birth_date',
    value: { kind: 'date', edtf: '2010', basis: 'stated', text: '3 May' },
    locator: span('3 May'),
  };
  await given(workspace, [DOCUMENT, ...CLAIMS, born, list('w1', '2024-05-10'), row('w1', 3, 'Jan Mały', '2015-01-01')]);
  const claims = await workspace.ledger.store.all<{ body: string }>("select body from item where kind = 'claim'");
  const wide = claims
    .map(({ body }) => JSON.parse(body) as { property: string; audience: string; value: { text?: string } })
    .filter(({ audience }) => audience === 'public');
  assert.deepEqual(
    wide.map(({ property, value }) => value.text ?? property).sort(),
    ['3 May 2024', 'Example List', 'Example News', 'Example Rights Center', 'occurred'].sort(),
  );
});

test('a file without parts is cut into entries, and after a stop goes on to the same end', async () => {
  const many = Array.from({ length: 25 }, (_, i) => ({
    type: 'claim',
    mention: { key: `person ${i}`, kind: 'person' },
    property: 'name',
    value: { kind: 'name', text: `Person ${i}` },
    locator: { kind: 'hand' },
  }));
  const workspace = await scratch();
  assert.deepEqual((await given(workspace, many, { partLines: 10 })).entries, [1, 2, 3]);
  const stopped = await scratch();
  const cut = async function* (): AsyncGenerator<Uint8Array> {
    for (const [i, line] of many.entries()) {
      if (i === 17) throw new Error('stopped');
      yield Buffer.from(`${JSON.stringify(line)}\n`);
    }
  };
  await assert.rejects(importClaims(stopped, linesOf(cut()), { name: 'claims.jsonl', partLines: 10 }), /stopped/);
  assert.equal((await stopped.ledger.head()).entry, 1);
  await given(stopped, many, { partLines: 10 });
  assert.equal((await stopped.ledger.head()).root, (await workspace.ledger.head()).root);
});

const files = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length),
        readFileSync(join(entry.parentPath, entry.name)).toString('base64'),
      ]),
  );

const never = new AbortController().signal;
const options = (data: string) => ({ data, now: NOW, seed: 'test', who: 'tester' });

/** Out, in on an empty machine, out again: the same at each end. */
async function moved(workspace: Workspace): Promise<void> {
  const folder = temporaryFolder('moved');
  const { root, problems } = await exportLedger(workspace, join(folder, 'plain'), never);
  assert.deepEqual(problems, []);
  const data = join(folder, 'data');
  const restored = await restoreExchange(options(data), await openExchange(join(folder, 'plain')));
  assert.equal(restored.root, root);
  const again = await openWorkspace(options(data));
  assert.equal((await again.ledger.head()).root, root);
  assert.deepEqual(await registerLines(again.ledger.store), await registerLines(workspace.ledger.store));
  for (const audience of restored.editions)
    assert.deepEqual(readFileSync(editionFile(data, audience)), readFileSync(editionFile(workspace.data, audience)));
  await exportLedger(again, join(folder, 'second'), never);
  assert.deepEqual(files(join(folder, 'second')), files(join(folder, 'plain')));
  await again.close();
}

test('a small ledger moves to another machine whole: tree head, register, editions, and the files of a second export', async () => {
  const lines = fc.subarray(
    [DOCUMENT, ...CLAIMS, list('w1', '2024-05-10'), row('w1', 2, 'Anna Nowak', '1980-02-03'), { type: 'part' }],
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { maxLength: 3 }), fc.boolean(), async (imports, published) => {
      const workspace = await onDisk(temporaryFolder(), null);
      for (const [i, given_] of imports.entries()) {
        await given(on(workspace, `2025-10-0${i + 2}`), given_);
        if (published) await publish(workspace, 'public', 'a step');
      }
      await moved(workspace);
      await workspace.close();
    }),
    { numRuns: runs(6) },
  );
});

test('a ledger is taken in only where there is none', {
  skip: onlyInFile('its folder is empty on a server'),
}, async () => {
  const workspace = await onDisk(temporaryFolder(), null);
  await given(workspace, [DOCUMENT, ...CLAIMS]);
  const folder = temporaryFolder('moved');
  await exportLedger(workspace, join(folder, 'plain'), never);
  const before = files(workspace.data);
  await assert.rejects(
    restoreExchange(options(workspace.data), await openExchange(join(folder, 'plain'))),
    /not empty/,
  );
  await assert.rejects(exportLedger(workspace, join(folder, 'plain'), never), /nothing is written over it/);
  assert.deepEqual(files(workspace.data), before);
  await workspace.close();
});

test('an export that is stopped leaves nothing', async () => {
  const workspace = await onDisk(temporaryFolder(), null);
  await given(workspace, [DOCUMENT, ...CLAIMS]);
  const folder = temporaryFolder('moved');
  await assert.rejects(exportLedger(workspace, join(folder, 'plain'), AbortSignal.abort(new Error('stopped'))));
  assert.deepEqual(readdirSync(folder), []);
  await workspace.close();
});
