/** Bringing files in: the same thing twice adds nothing, a row that can't be read stops nothing, every claim has its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { verify } from '../../src/actions/check.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { acceptProposals, listProposals, rejectProposals } from '../../src/actions/proposals.ts';
import { status } from '../../src/actions/status.ts';
import { undo } from '../../src/actions/undo.ts';
import { isoOf } from '../../src/claim/dates.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { registerLines } from '../../src/register/desk.ts';
import { derivedAt } from '../../src/register/rows.ts';
import { runs } from '../support/store.ts';
import { on, scratch } from './desk.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    whole: true,
    columns: [
      { columns: ['given', 'family'], property: 'name' },
      { columns: ['born'], property: 'birth_date' },
      { columns: ['country'], property: 'citizenship', values: { BY: 'Belarus', LT: 'Lithuania' } },
    ],
  }),
  'mapping.json',
);

const table = (rows: readonly string[]): Buffer => Buffer.from(`given,family,born,country\n${rows.join('\n')}\n`);

const sentences = fc.array(
  fc.constantFrom(
    'Police arrested Anna Berg on May 3.',
    'Ivan Holub was sentenced to six years in prison, the Gazette reported.',
    'Twelve prisoners were freed on Friday.',
    'According to Viasna, 1,200 people are behind bars.',
    'It rained.',
  ),
  { minLength: 1, maxLength: 6 },
);

test('importing the same document twice changes nothing, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, fc.boolean(), async (text, accept) => {
      const workspace = await scratch();
      const request = {
        bytes: Buffer.from(text.join(' ')),
        name: 'a.txt',
        outlet: 'Gazette',
        published: '2025-09-01',
        language: 'en',
        ...(accept && { acceptWhy: 'test' }),
      };
      await importFile(workspace, request);
      const before = [
        await registerLines(workspace.ledger.store),
        await workspace.ledger.head(),
        await status(workspace),
      ];
      const again = await importFile(workspace, request);
      assert.equal(again.unchanged, true);
      assert.equal(again.entry, null);
      assert.deepEqual(
        [await registerLines(workspace.ledger.store), await workspace.ledger.head(), await status(workspace)],
        before,
      );
      assert.deepEqual((await verify(workspace)).problems, []);
      await workspace.close();
    }),
    { numRuns: runs(20) },
  );
});

test('a list seen again next week is a sighting, not more claims', async () => {
  const workspace = await scratch();
  const bytes = table(['Anna,Berg,1980,BY', 'Ivan,Holub,,LT']);
  const first = await importFile(workspace, {
    bytes,
    name: 'list.csv',
    outlet: 'Viasna',
    published: '2025-09-01',
    mapping: MAPPING,
  });
  assert.equal(first.added?.['row_seen'], 2);
  const again = await importFile(on(workspace, '2025-09-08'), {
    bytes,
    name: 'list.csv',
    outlet: 'Viasna',
    published: '2025-09-08',
    mapping: MAPPING,
  });
  assert.deepEqual([again.added?.['claim'] ?? 0, again.added?.['row_seen']], [0, 2]);
  const days = await workspace.ledger.store.all<{ day: number }>('select day from sighting order by day');
  assert.deepEqual(
    days.map(({ day }) => isoOf(day)),
    ['2025-09-01', '2025-09-01', '2025-09-08', '2025-09-08'],
  );
  const [stay] = await derivedAt(workspace.ledger.store, 'custody', 99);
  assert.deepEqual(
    [stay?.body.certainFrom, stay?.body.certainTo].map((day) => isoOf(day ?? 0)),
    ['2025-09-01', '2025-09-08'],
  );
  await workspace.close();
});

test('a row is the same mention in a later snapshot, whatever else changed in the file', async () => {
  const workspace = await scratch();
  const list = { name: 'list.csv', outlet: 'Viasna', url: 'example.org/list', mapping: MAPPING };
  await importFile(workspace, {
    ...list,
    bytes: table(['Anna,Berg,1980,BY', 'Ivan,Holub,,LT']),
    published: '2025-09-01',
  });
  const later = await importFile(on(workspace, '2025-09-08'), {
    ...list,
    bytes: table(['Pavel,Novik,,', 'Anna,Berg,1981,BY']),
    published: '2025-09-08',
  });
  // New are Pavel Novik and the outlet as the new file's; of Anna Berg only her other year of birth.
  assert.deepEqual([later.added?.['mention'], later.added?.['claim'], later.added?.['row_seen']], [2, 4, 2]);
  const [people] = await workspace.ledger.store.all<{ n: number }>(
    "select count(*) as n from spot where kind = 'person' and k1 is null",
  );
  assert.equal(people?.n, 3);
  await workspace.close();
});

test('a cell that can’t be read sets its row aside with the reason, and holds nothing else up', async () => {
  const workspace = await scratch();
  const outcome = await importFile(workspace, {
    bytes: table(['Anna,Berg,31.02.2021,BY', 'Ivan,Holub,1990,XX', 'Pavel,Novik,1975-04,LT']),
    name: 'list.csv',
    outlet: 'Viasna',
    published: '2025-09-01',
    mapping: MAPPING,
  });
  assert.equal(outcome.status, 3);
  assert.equal(outcome.rows, 1);
  assert.deepEqual(
    outcome.aside?.map(({ row, code }) => [row, code]),
    [
      [2, 'date_impossible'],
      [3, 'unknown_category'],
    ],
  );
  assert.match(outcome.aside?.[0]?.reason ?? '', /row 2, cell C2, column “born”: “31\.02\.2021” is no date/);
  assert.equal((await status(workspace)).aside, 2);
  await workspace.close();
});

test('a table without a mapping is kept and waits', async () => {
  const workspace = await scratch();
  const outcome = await importFile(workspace, { bytes: table(['Anna,Berg,1980,BY']), name: 'list.csv' });
  assert.match(outcome.waits ?? '', /--mapping/);
  assert.deepEqual(
    (await status(workspace)).unmapped.map((row) => row.title),
    ['list.csv'],
  );
  await workspace.close();
});

test('a dry run says what would change and changes nothing', async () => {
  const workspace = await scratch();
  const outcome = await importFile(workspace, {
    bytes: table(['Anna,Berg,1980,BY']),
    name: 'list.csv',
    mapping: MAPPING,
    dryRun: true,
  });
  assert.equal(outcome.added?.['row_seen'], 1);
  assert.equal(outcome.entry, null);
  assert.equal((await workspace.ledger.head()).entry, 0);
  assert.deepEqual(await registerLines(workspace.ledger.store), []);
  await workspace.close();
});

test('a proposal is counted by nobody until a person takes it; rejected and undone, it waits again', async () => {
  const workspace = await scratch();
  const { document, proposed } = await importFile(workspace, {
    bytes: Buffer.from('Police arrested Anna Berg on May 3.'),
    name: 'a.txt',
    outlet: 'Gazette',
    published: '2025-09-01',
    language: 'en',
  });
  assert.ok((proposed ?? 0) > 0);
  const claimsOf = async () =>
    (await workspace.ledger.store.all("select claim from told where k1 is null and property <> 'name'")).length;
  assert.equal(await claimsOf(), 0);
  const { entry } = await rejectProposals(workspace, [document ?? ''], 'not sure');
  assert.equal((await listProposals(workspace.ledger.store, 'waiting')).length, 0);
  await undo(workspace, entry, 'sure now');
  const waiting = await listProposals(workspace.ledger.store, 'waiting');
  assert.equal(waiting.length, proposed);
  const taken = await acceptProposals(
    workspace,
    waiting.map((p) => p.proposal),
    'read and right',
  );
  assert.ok((await claimsOf()) > 0);
  await undo(workspace, taken.entry ?? 0, 'wrong woman');
  assert.equal(await claimsOf(), 0);
  await workspace.close();
});

test('what gets people hurt starts restricted, whatever the file says', async () => {
  const workspace = await scratch();
  const mapping = parseMapping(
    JSON.stringify({
      mapping: 'rollcall-mapping/1',
      rows: 'person',
      columns: [
        { columns: ['name'], property: 'name' },
        ...['contact', 'health', 'family', 'lawyer', 'minor', 'informant'].map((property) => ({
          columns: [property],
          property,
        })),
      ],
    }),
    'mapping.json',
  );
  const bytes = Buffer.from('name,contact,health,family,lawyer,minor,informant\nAnna Berg,a,b,c,d,no,f\n');
  await importFile(workspace, { bytes, name: 'list.csv', mapping });
  const items = await workspace.ledger.store.all<{ body: string }>("select body from item where kind = 'claim'");
  const audiences = new Map(
    items
      .map(({ body }) => JSON.parse(body) as { property: string; audience: string })
      .map((c) => [c.property, c.audience]),
  );
  assert.deepEqual(Object.fromEntries(audiences), {
    name: 'public',
    contact: 'restricted',
    health: 'restricted',
    family: 'restricted',
    lawyer: 'restricted',
    minor: 'restricted',
    informant: 'restricted',
  });
  await workspace.close();
});
