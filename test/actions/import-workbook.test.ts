/** A workbook brought in: places by sheet and row, what nobody sees in it kept back, sheets read together only when named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { workbook } from '../support/workbook.ts';
import { scratch } from './desk.ts';

const SAID = {
  mapping: 'rollcall-mapping/1',
  rows: 'person',
  state: 'held',
  columns: [
    { columns: ['name'], property: 'name' },
    { columns: ['occupation'], property: 'occupation' },
  ],
};
const MAPPING = parseMapping(JSON.stringify(SAID), 'mapping.json');

test('a claim from a workbook has its sheet and row, and what nobody sees starts restricted', async () => {
  const workspace = await scratch();
  const bytes = workbook({
    sheets: [
      {
        name: 'Held',
        rows: [
          ['name', 'occupation'],
          ['Anna Nowak', 'teacher'],
          ['Jan Kot', 'nurse'],
        ],
        head: '<cols><col min="2" max="2" hidden="1"/></cols>',
        rowAttributes: { 3: 'hidden="1"' },
      },
    ],
  });
  const request = { bytes, name: 'list.xlsx', outlet: 'Viasna', published: '2025-09-01', mapping: MAPPING };
  const outcome = await importFile(workspace, request);
  assert.deepEqual([outcome.status, outcome.rows, outcome.format], [0, 2, 'xlsx']);
  const bodies = await workspace.ledger.store.all<{ body: string }>(
    "select body from item where kind in ('claim', 'row_seen', 'document') order by entry, ix",
  );
  const items = bodies.map(({ body }) => JSON.parse(body));
  const claims = items.filter((item) => item.kind === 'claim' && item.property !== 'left_as');
  const audiences = claims.map(({ value, audience }) => [value.text, audience]);
  assert.deepEqual(audiences.filter(([text]) => text !== 'Viasna').sort(), [
    ['Anna Nowak', 'public'],
    ['Jan Kot', 'restricted'],
    ['nurse', 'restricted'],
    ['teacher', 'restricted'],
  ]);
  const seen = items.filter((item) => item.kind === 'row_seen');
  assert.deepEqual(new Set(seen.map(({ sheet, row }) => `${sheet} ${row}`)), new Set(['Held 2', 'Held 3']));
  assert.match(items.find((item) => item.kind === 'document').media, /spreadsheetml/);
  assert.deepEqual((await verify(workspace)).problems, []);
  assert.equal((await importFile(workspace, request)).unchanged, true);
  await workspace.close();
});

test('rows of several sheets are mapped when the sheets are named, by the person or the mapping', async () => {
  const workspace = await scratch();
  const sheet = (name: string, person: string) => ({
    name,
    rows: [
      ['name', 'occupation'],
      [person, 'x'],
    ],
  });
  const bytes = workbook({ sheets: [sheet('Held', 'Anna Nowak'), sheet('Released', 'Jan Kot')] });
  const request = { bytes, name: 'list.xlsx', published: '2025-09-01', dryRun: true };
  const refused = await importFile(workspace, { ...request, mapping: MAPPING });
  assert.equal(refused.status, 4);
  assert.match(refused.error?.message ?? '', /"Held" \(1\), "Released" \(1\).*--sheet/);
  const named = await importFile(workspace, { ...request, mapping: MAPPING, sheets: ['Held'] });
  assert.deepEqual([named.rows, named.aside?.length], [1, 1]);
  const all = parseMapping(JSON.stringify({ ...SAID, sheets: ['*'] }), 'mapping.json');
  const both = await importFile(workspace, { ...request, mapping: all });
  assert.deepEqual([both.rows, both.added?.['row_seen']], [2, 2]);
  const waits = await importFile(workspace, request);
  assert.deepEqual([waits.rows, waits.sheets], [2, ['Held', 'Released']]);
  await workspace.close();
});

test('rows set aside in two sheets with one number are both kept', async () => {
  const workspace = await scratch();
  const sheet = (name: string, word: string) => ({
    name,
    rows: [
      ['prison', 'town'],
      [word, 'Lida'],
    ],
  });
  const people = { name: 'Held', rows: [['name'], ['Anna Nowak'], ['Jan Kot']] };
  const bytes = workbook({ sheets: [people, sheet('A', 'No. 1'), sheet('B', 'No. 2')] });
  const outcome = await importFile(workspace, { bytes, name: 'list.xlsx' });
  assert.deepEqual([outcome.status, outcome.aside?.length], [3, 2]);
  const kept = await workspace.ledger.store.all<{ reason: string; cells: string }>('select reason, cells from aside');
  assert.match(kept.map(({ reason, cells }) => `${reason} ${cells}`).join(), /sheet A.*sheet B.*No\. 1.*No\. 2/s);
  await workspace.close();
});
