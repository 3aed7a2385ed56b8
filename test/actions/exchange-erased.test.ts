/** Who was erased does not come back in a file of claims, what is to be sealed does not lie in the clear, and both move with the ledger. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { erase } from '../../src/actions/erase.ts';
import { erasedKeyFile } from '../../src/actions/erased.ts';
import { openExchange } from '../../src/actions/exchange-file.ts';
import { exportLedger } from '../../src/actions/export-ledger.ts';
import type { ClaimsOutcome } from '../../src/actions/import-claims.ts';
import { importClaims } from '../../src/actions/import-claims.ts';
import { restoreExchange } from '../../src/actions/restore-exchange.ts';
import { createVault } from '../../src/actions/vault.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { openWorkspace } from '../../src/actions/workspace.ts';
import { linesOf } from '../../src/ledger/json-lines.ts';
import { registerLines } from '../../src/register/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { NOW, onDisk } from './desk.ts';

const TEXT = 'Anna Nowak was detained in Minsk. Jan Lis was detained with her.';
const span = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { kind: 'span', start, end: start + quote.length, quote, own: true };
};
const name = (key: string, text: string) => ({
  type: 'claim',
  document: 'd',
  mention: { key, kind: 'person' },
  property: 'name',
  value: { kind: 'name', text },
  locator: span(text),
});
const LIST = 'name,born\nAnna Nowak,1980\nJan Lis,1981\n';
const row = (n: number, text: string) => ({
  type: 'list_row',
  document: 'l',
  row: n,
  key: text,
  cells: [{ property: 'name', value: { kind: 'name', text }, column: 'name', quote: text }],
});
const LINES = [
  {
    type: 'document',
    id: 'd',
    name: 'a.txt',
    text: TEXT,
    outlet: 'Example News',
    url: 'https://example.org/a',
    published: '2024-05-04',
  },
  { type: 'document', id: 'l', name: 'l.csv', text: LIST, outlet: 'Example List', published: '2024-05-05' },
  name('anna', 'Anna Nowak'),
  name('jan', 'Jan Lis'),
  row(2, 'Anna Nowak'),
  row(3, 'Jan Lis'),
  {
    type: 'judgement',
    mention: { document: 'd', key: 'anna' },
    other: { document: 'l', key: 'Anna Nowak' },
    verdict: 'same',
  },
];

async function given(workspace: Workspace, lines: readonly object[], allowErased = false): Promise<ClaimsOutcome> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
  };
  return importClaims(workspace, linesOf(bytes()), { name: 'claims.jsonl', allowErased });
}

test('who was erased is set aside with that word and no other, and the ledger moves with its tombstones', async () => {
  const workspace = await onDisk(temporaryFolder(), null);
  const { store } = workspace.ledger;
  await given(workspace, LINES);
  const [her] = await store.all<{ mention: string }>(
    "select mention from told where property = 'name' and value like '%Anna Nowak%' and k1 is null",
  );
  await erase(workspace, { targets: [her?.mention ?? ''], why: 'a request' });
  const again = await given(workspace, LINES);
  assert.deepEqual(
    again.aside.map(({ line, code, reason }) => [line, code, reason]),
    [3, 5, 7].map((line) => [line, 'erased', `line ${line}: erased on request.`]),
  );
  for (const table of ['aside', 'item', 'told', 'document_text']) {
    const rows = await store.all(`select * from ${table}`);
    assert.doesNotMatch(JSON.stringify(rows), /Anna|Nowak/, table);
  }
  assert.deepEqual((await verify(workspace)).problems, []);

  const folder = temporaryFolder('moved');
  const { root, problems } = await exportLedger(workspace, join(folder, 'plain'), new AbortController().signal);
  assert.deepEqual(problems, []);
  const options = { data: join(folder, 'data'), now: NOW, seed: null, who: 'tester' };
  assert.equal((await restoreExchange(options, await openExchange(join(folder, 'plain')))).root, root);
  const other = await openWorkspace(options);
  assert.deepEqual(await registerLines(other.ledger.store), await registerLines(store));
  assert.deepEqual((await verify(other)).problems, []);
  // The key of the tombstones is no part of the ledger, and is brought along by hand.
  await assert.rejects(given(other, LINES), /erased\.key/);
  cpSync(erasedKeyFile(workspace.data), erasedKeyFile(other.data));
  assert.equal((await given(other, LINES)).setAside, 3);
  assert.equal((await given(other, LINES, true)).setAside, 1, 'only what the blanked text does not hold any more');
  await other.close();
  await workspace.close();
});

test('a claim by hand is sealed as it comes in; one that quotes, and a document, are set aside without their words', async () => {
  const workspace = await onDisk(temporaryFolder(), null);
  const { store } = workspace.ledger;
  await createVault(workspace, 'Anna', { passphrase: 'five words drawn by lot', workFactor: 10 }, 'for what hurts');
  const health = {
    type: 'claim',
    document: 'd',
    mention: { key: 'jan', kind: 'person' },
    property: 'health',
    value: { kind: 'text', text: 'a heart condition' },
    locator: { kind: 'hand' },
    audience: 'sealed',
  };
  const lines = [
    ...LINES.slice(0, 1),
    name('jan', 'Jan Lis'),
    health,
    { ...name('jan', 'Jan Lis'), audience: 'sealed' },
    { ...LINES[0], id: 's', text: 'A hidden report.', audience: 'sealed' },
  ];
  const done = await given(workspace, lines);
  assert.equal(done.added['sealed'], 1);
  assert.deepEqual(
    done.aside.map(({ line, code }) => [line, code]),
    [
      [4, 'encrypted'],
      [5, 'encrypted'],
    ],
  );
  const kept = JSON.stringify([await store.all('select * from item'), await store.all('select * from aside')]);
  assert.doesNotMatch(kept, /heart condition|hidden report/);
  assert.deepEqual((await given(workspace, lines)).added, {}, 'nor a second time');
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});
