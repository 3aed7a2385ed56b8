/** What the rules propose, taken by a person: nobody is seen held by a sum of events, and minors are kept back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countHeld } from '../../src/actions/ask.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { scratch } from './desk.ts';

const take = (workspace: Workspace, text: string, published: string) =>
  importFile(workspace, {
    bytes: Buffer.from(text),
    name: 'a.txt',
    outlet: 'Desk',
    published,
    language: 'en',
    acceptWhy: 'test',
  });

test('an old sentence or a pardon sees nobody held on the day of publication', async () => {
  for (const [text, published] of [
    [
      'In 2010 Sergei Kalinin was sentenced to two years in prison. He now lives in Warsaw, where he runs a bookshop.',
      '2025-09-01',
    ],
    ['Pavel Ivanou was arrested in March 2022. Pavel Ivanou was pardoned on May 2, 2024.', '2024-09-01'],
  ] as const) {
    const workspace = await scratch();
    await take(workspace, text, published);
    const { certain } = await countHeld(deskRegister(workspace), { asOf: published });
    assert.equal(certain, 0, text);
    await workspace.close();
  }
});

test('a minor named in a text starts restricted, with what the text tells of them', async () => {
  const workspace = await scratch();
  await take(
    workspace,
    'Ivan Petrov, a 16-year-old schoolboy, was detained in Minsk on May 3, 2021. The court sentenced Oleg Sidorov, 17, to three years in prison. Anna Berg, 45, was detained on May 4, 2021.',
    '2021-06-01',
  );
  const rows = await workspace.ledger.store.all<{ body: string }>("select body from item where kind = 'claim'");
  const audiences = new Map(
    rows
      .map(({ body }) => JSON.parse(body) as { property: string; value: { text?: string }; audience: string })
      .filter(({ property }) => property === 'name')
      .map(({ value, audience }) => [value.text ?? '', audience]),
  );
  assert.deepEqual(
    [audiences.get('Ivan Petrov'), audiences.get('Oleg Sidorov'), audiences.get('Anna Berg')],
    ['restricted', 'restricted', 'public'],
  );
  await workspace.close();
});
