/** kill -9 during an erasure: it happened whole or not at all, and what it left in free pages and the journal is cleared next. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { erase } from '../../src/actions/erase.ts';
import { judge } from '../../src/actions/judge.ts';
import { onlyInFile } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { article, on, onDisk } from './desk.ts';

const NAME = 'Zoya Kryvich';

const skip = onlyInFile('each kill begins with a copy of a ledger’s folder');

/** Made once, and copied for each kill. */
const made = skip === false ? fill(temporaryFolder()) : null;

async function fill(data: string): Promise<{ data: string; target: string }> {
  const workspace = await onDisk(data, null);
  for (let i = 0; i < 10; i++) {
    const name = i % 2 ? 'Ivan Holub' : NAME;
    await article(
      on(workspace, '2025-09-01'),
      { text: `Report ${i}. ${name} was detained. ${'Words. '.repeat(800)}`, published: '2025-09-01' },
      [{ type: 'detention', quote: `${name} was detained`, participants: [{ role: 'prisoner', name }] }],
      [[name]],
    );
  }
  const hers = await workspace.ledger.store.all<{ mention: string }>(
    "select distinct mention from told where property = 'name' and value like '%Kryvich%' order by mention",
  );
  const [target, ...rest] = hers.map(({ mention }) => mention) as [string, ...string[]];
  const pairs = rest.map((other) => ({ mention: target, other, verdict: 'same' as const }));
  await judge(workspace, pairs, 'one woman');
  await workspace.close();
  return { data, target };
}

async function filled(data: string): Promise<string> {
  const { data: from, target } = (await made) ?? { data: '', target: '' };
  cpSync(from, data, { recursive: true });
  return target;
}

/** Kills the eraser some milliseconds after it began a part; returns the parts it began. */
async function eraseUntilKilled(data: string, target: string, part: string, more: number): Promise<string> {
  const child = spawn(process.execPath, [new URL('./erase-until-killed.ts', import.meta.url).pathname, data, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let due = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    if (due || !out.includes(part)) return;
    due = true;
    setTimeout(() => child.kill('SIGKILL'), more);
  });
  await once(child, 'close');
  return out;
}

const holding = (data: string): string[] =>
  readdirSync(data).filter((name) => readFileSync(join(data, name)).includes('Kryvich'));

for (const [part, more] of [
  ['looking', 0],
  ['making the register', 0],
  ['making the register', 150],
  ['clearing', 0],
  ['clearing', 2],
  ['clearing', 8],
] as const) {
  test(`killed ${more} ms into ${part}`, { skip }, async () => {
    const data = temporaryFolder();
    const target = await filled(data);
    const out = await eraseUntilKilled(data, target, part, more);
    assert.ok(out.includes(part));
    const workspace = await onDisk(data, null);
    const [entry] = await workspace.ledger.store.all("select entry from entry where kind = 'erase'");
    // Cleared at this opening, where the erasure itself was over and what it left was not.
    if (entry && !out.includes('done') && workspace.cleared === undefined)
      assert.deepEqual(await workspace.ledger.store.all("select value from meta where name = 'clearing'"), []);
    if (!entry) await erase(workspace, { targets: [target], why: 'asked' });
    assert.deepEqual((await verify(workspace)).problems, []);
    await workspace.close();
    assert.deepEqual(holding(data), []);
  });
}

test('while another program has the ledger open, clearing waits for it to end', { skip }, async () => {
  const data = temporaryFolder();
  const target = await filled(data);
  const other = new DatabaseSync(join(data, 'ledger.sqlite'), { readOnly: true });
  other.exec('begin');
  other.prepare('select count(*) from item').get();
  const workspace = await onDisk(data, null);
  const { cleared } = await erase(workspace, { targets: [target], why: 'asked' });
  assert.equal(cleared, false);
  await workspace.close();
  other.exec('commit');
  other.close();
  const next = await onDisk(data, null);
  assert.notEqual(next.cleared, undefined);
  await next.close();
  assert.deepEqual(holding(data), []);
});
