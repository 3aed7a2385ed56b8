/** A ledger of every form that was released opens with today's program: same log, same answers; as it was it is kept beside. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { countHeld } from '../../src/actions/ask.ts';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { openExchange } from '../../src/actions/exchange-file.ts';
import { exportLedger } from '../../src/actions/export-ledger.ts';
import { publish } from '../../src/actions/publish.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import { restoreExchange } from '../../src/actions/restore-exchange.ts';
import { status } from '../../src/actions/status.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { ledgerFile, openWorkspace } from '../../src/actions/workspace.ts';
import { LEDGER_VERSION } from '../../src/ledger/schema.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { registerLines } from '../../src/register/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { NOW, on } from './desk.ts';

/** The form that each version of the program wrote when it was released: a line more with every release. */
const RELEASED: Readonly<Record<string, number>> = {};

/** Forms with a fixture, each made by the program of its time. */
const FORMS = [1, 2, 3, 4, 5];

const fixture = (name: string): Buffer => readFileSync(new URL(`../ledger/fixtures/${name}`, import.meta.url));
const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Expected {
  readonly log: Readonly<Record<'entries' | 'items' | 'documents' | 'root', number | string>>;
  /** How many are held on a day: for certain, and at most. */
  readonly held: Readonly<Record<string, readonly [certain: number, possible: number]>>;
  readonly beside: { readonly waiting: number; readonly aside: number };
}

function placed(form: number): { data: string; bytes: Buffer } {
  const data = join(temporaryFolder('form'), 'data');
  mkdirSync(data);
  const bytes =
    form === 1 ? gunzipSync(fixture('form-1.sqlite.gz')) : brotliDecompressSync(fixture(`form-${form}.sqlite.br`));
  writeFileSync(ledgerFile(data), bytes);
  return { data, bytes };
}

const opened = (data: string, told: (remark: string) => void = () => {}): Promise<Workspace> =>
  openWorkspace({ data, now: NOW, seed: null, who: 'tester', told });

test('every form that was released has a fixture, and every release its form', () => {
  const { version } = JSON.parse(text('package.json')) as { version: string };
  const released = [...text('CHANGELOG.md').matchAll(/^## (\S+) – (?!unreleased)/gm)].map(([, name]) => name as string);
  for (const name of released) assert.ok(RELEASED[name], `say in RELEASED which form ${name} writes`);
  assert.ok(
    !released.includes(version) || RELEASED[version] === LEDGER_VERSION,
    'a form that was released is not changed',
  );
  for (const [name, form] of Object.entries(RELEASED))
    assert.ok(form === LEDGER_VERSION || FORMS.includes(form), `${name} wrote form ${form}: keep a ledger of it`);
});

for (const form of FORMS) {
  const expected = JSON.parse(fixture(`form-${form}.json`).toString('utf8')) as Expected;

  test(`a ledger of form ${form} opens with the same log and answers, its register made anew, and goes on`, async () => {
    const { data } = placed(form);
    const workspace = await opened(data);
    const { store } = workspace.ledger;
    // The fixture is the ledger alone: its editions are made again below.
    const ofEdition = (problem: string): boolean => problem.includes(' edition ');
    const { problems, entries, items, documents, root } = await verify(workspace);
    assert.deepEqual(
      problems.filter((problem) => !ofEdition(problem)),
      [],
    );
    assert.deepEqual({ entries, items, documents, root }, expected.log);
    for (const [day, numbers] of Object.entries(expected.held)) {
      const { certain, possible } = await countHeld(deskRegister(workspace), { asOf: day });
      assert.deepEqual([certain, possible], numbers, day);
    }
    const { waiting, aside } = await status(workspace);
    assert.deepEqual({ waiting: waiting.proposals, aside }, expected.beside);
    assert.equal((await rebuildRegister(workspace)).identical, true);

    const folder = temporaryFolder('form');
    await exportLedger(workspace, join(folder, 'plain'), new AbortController().signal);
    const exchange = await openExchange(join(folder, 'plain'));
    const other = { data: join(folder, 'data'), now: NOW, seed: null, who: 'tester' };
    assert.equal((await restoreExchange(other, exchange)).root, root);
    const again = await opened(other.data);
    assert.deepEqual(await registerLines(again.ledger.store), await registerLines(store));
    await again.close();

    await publish(on(workspace, '2025-10-02'), 'public', 'goes on');
    assert.deepEqual((await verify(workspace)).problems, []);
    await workspace.close();
  });

  test(`of a ledger of form ${form} a copy is kept as it was, named once, and never written over`, async () => {
    const { data, bytes } = placed(form);
    if (form === LEDGER_VERSION) return;
    const copy = join(data, `ledger.form-${form}.sqlite`);
    const said: string[] = [];
    const told = (remark: string): void => {
      said.push(remark);
    };
    await (await opened(data, told)).close();
    assert.equal(said.length, 1);
    assert.ok(said[0]?.includes(copy));
    assert.equal(statSync(copy).mode & 0o777, 0o600);
    const before = join(temporaryFolder('form'), 'ledger.sqlite');
    writeFileSync(before, bytes);
    const rows = async (file: string): Promise<unknown> => {
      const store = openSqlite(file);
      const tables = await store.all<{ name: string }>("select name from sqlite_schema where type = 'table'");
      const all = await Promise.all(tables.map(({ name }) => store.all(`select * from "${name}" order by 1, 2`)));
      await store.close();
      return all;
    };
    const kept = readFileSync(copy);
    assert.deepEqual(await rows(copy), await rows(before), 'row for row');
    await (await opened(data, told)).close();
    assert.equal(said.length, 1, 'it is said when it is done, and then no more');

    // The same again beside what is there: another ledger's copy stays, and the new one has another name.
    writeFileSync(copy, kept);
    writeFileSync(ledgerFile(data), bytes);
    await (await opened(data, told)).close();
    assert.deepEqual(readFileSync(copy), kept, 'a copy of this very ledger serves');
    writeFileSync(copy, 'another file');
    writeFileSync(ledgerFile(data), bytes);
    await (await opened(data, told)).close();
    assert.equal(readFileSync(copy, 'utf8'), 'another file');
    assert.ok(existsSync(join(data, `ledger.form-${form}.2.sqlite`)));
    assert.deepEqual(
      readdirSync(data).filter((name) => name.includes('part')),
      [],
    );
  });
}
