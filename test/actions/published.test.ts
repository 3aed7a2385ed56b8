/** When a document was published: its day as written, from a flag or from what it says of itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFile } from '../../src/actions/extract-file.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publishedOf } from '../../src/actions/published.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import type { CaptureItem } from '../../src/claim/entry.ts';
import { EVERY_ENTRY, itemsOfKind } from '../../src/ledger/items.ts';
import { scratch } from './desk.ts';

const page = (published: string): Buffer =>
  Buffer.from(
    `<html lang="en"><head><title>A page</title><meta property="article:published_time" content="${published}"></head><body><p>Police arrested Anna Berg on May 3.</p></body></html>`,
  );

const publishedIn = async ({ ledger }: Workspace): Promise<string[]> =>
  (await itemsOfKind(ledger.store, 'capture', EVERY_ENTRY)).map(({ item }) => (item as CaptureItem).published);

for (const [written, day] of [
  ['2025-09-12T10:00:00Z', '2025-09-12'],
  ['2025-09-12T00:30:00+03:00', '2025-09-12'],
  ['2025-09-11T23:30:00-0500', '2025-09-11'],
  ['2025-09-12T10:00', '2025-09-12'],
  ['2025-09-12 10:00:00.123 +0300', '2025-09-12'],
  ['2025-09-12 10:00:00 UTC', '2025-09-12'],
  ['2025-09-12', '2025-09-12'],
  ['2025-09', '2025-09'],
  [' 2025-09-12~ ', '2025-09-12~'],
] as const) {
  test(`“${written}” is ${day}, said by a flag or by the document`, () => {
    assert.deepEqual(publishedOf(written, undefined), { published: day, warnings: [] });
    assert.deepEqual(publishedOf(undefined, written), { published: day, warnings: [] });
  });
}

for (const wrong of [
  'last week',
  '2025-02-30T10:00:00Z',
  '2025-09-12T',
  '2025-09-12T10:00:00Z and later',
  '20250912',
]) {
  test(`“${wrong}” as a flag is refused; of the document's own it is passed over with a warning`, () => {
    assert.throws(() => publishedOf(wrong, '2025-09-12'), { name: 'Refusal' });
    const { published, warnings } = publishedOf(undefined, wrong);
    assert.equal(published, '');
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['date_impossible'],
    );
    assert.ok(warnings[0]?.message.includes(wrong));
  });
}

test('a news page with an instant comes in on its own day, and its words are dated by it', async () => {
  const workspace = await scratch();
  const request = { bytes: page('2025-09-12T01:00:00+03:00'), name: 'page.html' };
  const outcome = await importFile(workspace, request);
  assert.equal(outcome.status, 0);
  assert.deepEqual(outcome.warnings, []);
  assert.deepEqual(await publishedIn(workspace), ['2025-09-12']);
  assert.deepEqual(
    (await extractFile(request)).events.map((event) => event.date?.edtf),
    ['2025-05-03'],
  );
  await workspace.close();
});

test('a page whose date is none is kept undated, and says so', async () => {
  const workspace = await scratch();
  const outcome = await importFile(workspace, { bytes: page('yesterday'), name: 'page.html' });
  assert.equal(outcome.status, 0);
  assert.ok(outcome.warnings?.some(({ code }) => code === 'date_impossible'));
  assert.deepEqual(await publishedIn(workspace), ['']);
  await workspace.close();
});
