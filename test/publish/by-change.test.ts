/** A publication reads what changed, and gives what reading the whole ledger gives. `eval/publications.ts` plays many more worlds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { retract } from '../../src/actions/correct.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { publications, publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import type { Item } from '../../src/claim/entry.ts';
import type { Cell, Reader } from '../../src/ledger/port.ts';
import { preparePublication } from '../../src/publish/edition.ts';
import { detained, on, onDisk } from '../actions/desk.ts';
import { publicationTrial } from '../support/publication-trial.ts';
import { runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';

test('whatever is entered, decided or taken back, an edition made from what changed has the bytes of one made whole', async () => {
  for (const seed of [8, 21].slice(0, runs(2))) {
    const { differences, published } = await publicationTrial(seed, 14);
    assert.deepEqual(differences, []);
    assert.ok(published > 8);
  }
});

/** How many items of the ledger preparing the next publication reads. */
async function itemsRead(workspace: Workspace): Promise<number> {
  const { ledger } = workspace;
  const { entry: upto } = await ledger.head();
  const past = await publications(workspace, 'public');
  const { all } = ledger.store;
  let items = 0;
  const counting: Reader['all'] = async <T extends object>(sql: string, parameters?: readonly Cell[]) => {
    const rows = await all<T>(sql, parameters);
    items += rows.filter((row) => 'body' in row && 'commitment' in row).length;
    return rows;
  };
  Object.assign(ledger.store, { all: counting });
  const next = { at: workspace.now(), upto };
  await preparePublication(ledger, 'public', editionFile(workspace.data, 'public'), past, next);
  return items;
}

test('what a publication reads of the ledger goes with what was entered since, and not with what is there', async () => {
  const read: number[] = [];
  for (const people of [2, 12]) {
    const workspace = await onDisk(temporaryFolder());
    for (let n = 0; n < people; n++) await detained(workspace, '2025-09-01', `Anna Berg ${'x'.repeat(n)}`);
    await publish(workspace, 'public', 'first');
    await detained(workspace, '2025-09-02', 'Ivan Holub');
    read.push(await itemsRead(workspace));
    await workspace.close();
  }
  assert.ok((read[0] ?? 0) > 0);
  assert.equal(read[0], read[1]);
});

test('words that were withdrawn stay out of the quotes around them when the claim is retracted too', async () => {
  const workspace = await onDisk(temporaryFolder());
  await detained(workspace, '2025-09-01', 'Zoya Kryvich');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  const rows = await workspace.ledger.store.all<{ body: string }>("select body from item where kind = 'claim'");
  const names = rows.flatMap(({ body }) => {
    const item = JSON.parse(body) as Item;
    return item.kind === 'claim' && item.value.kind === 'name' && item.value.text === 'Zoya Kryvich'
      ? [item.claim]
      : [];
  });
  for (const name of names) await disclose(on(workspace, '2025-09-02'), name, 'restricted', 'she asked');
  await publish(on(workspace, '2025-09-02'), 'public', 'second');
  const bytes = (): Buffer => readFileSync(editionFile(workspace.data, 'public'));
  assert.ok(!bytes().includes('Kryvich'));
  for (const name of names) await retract(on(workspace, '2025-09-03'), name, 'in error');
  await detained(workspace, '2025-09-03', 'Ivan Holub');
  await publish(on(workspace, '2025-09-03'), 'public', 'third');
  assert.ok(bytes().includes('Holub') && !bytes().includes('Kryvich'));
  await workspace.close();
});
