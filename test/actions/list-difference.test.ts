/** A list that comes again: what is accepted is exactly what differs, and the list on each date is exactly the file of that date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { verify } from '../../src/actions/check.ts';
import type { ImportOutcome } from '../../src/actions/import-file.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { listHistory, listOn } from '../../src/actions/list-history.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { isoOf } from '../../src/claim/dates.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { registerLines } from '../../src/register/desk.ts';
import { derivedAt } from '../../src/register/rows.ts';
import { runs } from '../support/store.ts';
import { on, scratch } from './desk.ts';

const mapping = (more: object = {}) =>
  parseMapping(
    JSON.stringify({
      mapping: 'rollcall-mapping/1',
      rows: 'person',
      state: 'held',
      whole: true,
      dates: ['d.m.y'],
      columns: [
        { columns: ['name'], property: 'name' },
        { columns: ['town'], property: 'place' },
        { columns: ['ill'], property: 'health' },
        { columns: ['arrested'], event: 'arrest', property: 'date' },
        { columns: ['court'], event: 'verdict', property: 'court' },
      ],
      events: { arrest: { type: 'detention' }, verdict: { type: 'sentence' } },
      ...more,
    }),
    'mapping.json',
  );

const HEADER = 'name,town,ill,arrested,court';
const file = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`${HEADER}\n${rows.map((row) => row.join(',')).join('\n')}\n`);

const importOn = (
  workspace: Workspace,
  day: string,
  rows: readonly (readonly string[])[],
  more: Partial<Parameters<typeof importFile>[1]> = {},
): Promise<ImportOutcome> =>
  importFile(on(workspace, day), {
    bytes: file(rows),
    name: 'list.csv',
    outlet: 'Watch',
    url: 'example.org/list',
    published: day,
    mapping: mapping(),
    ...more,
  });

const changesOf = ({ difference }: ImportOutcome): unknown[] =>
  (difference?.rows ?? []).map(({ kind, row, before, name, cells }) => [
    kind,
    row,
    before,
    name,
    ...cells.map(({ column, before: was, after }) => `${column}: ${was} → ${after}`),
  ]);

test('a dry run says row by row what is new, changed, unchanged and gone, and accepting writes just that', async () => {
  const workspace = await scratch();
  await importOn(workspace, '2025-09-01', [
    ['Anna Berg', 'Minsk', '', '1.5.2021', ''],
    ['Ivan Holub', 'Brest', 'asthma', '', ''],
    ['Pavel Novik', '', '', '', ''],
  ]);
  const next = [
    ['Ivan Holub', 'Homel', 'asthma', '', 'City court'],
    ['Anna Berg', 'Minsk', '', '1.5.2021', ''],
    ['Zoya Lis', '', '', '', ''],
  ];
  const dry = await importOn(workspace, '2025-09-08', next, { dryRun: true });
  assert.deepEqual(dry.difference?.counts, { new: 1, changed: 1, returned: 0, vanished: 1, unchanged: 1 });
  assert.deepEqual(changesOf(dry), [
    ['changed', 2, 3, 'Ivan Holub', 'town: Brest → Homel', 'court:  → City court'],
    ['new', 4, null, 'Zoya Lis'],
    ['vanished', null, 4, 'Pavel Novik'],
  ]);
  const done = await importOn(workspace, '2025-09-08', next);
  assert.deepEqual(done.difference, dry.difference);
  assert.deepEqual(done.added, dry.added);
  const again = await importOn(workspace, '2025-09-08', next);
  assert.deepEqual([again.unchanged, again.entry], [true, null]);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});

test('a row of a list tells of events of its own: an arrest opens custody, a corrected day is no conflict with itself', async () => {
  const workspace = await scratch();
  await importOn(workspace, '2025-09-01', [['Anna Berg', '', '', '1.5.2021', 'City court']]);
  const stay = async () => {
    const [own] = await derivedAt(workspace.ledger.store, 'custody', 99);
    return [own?.body.start.lo, own?.body.start.hi].map((day) => isoOf(day ?? 0));
  };
  assert.deepEqual(await stay(), ['2021-05-01', '2021-05-01']);
  const later = await importOn(workspace, '2025-09-08', [['Anna Berg', '', '', '7.5.2021', 'City court']]);
  assert.deepEqual(changesOf(later), [['changed', 2, 2, 'Anna Berg', 'arrested: 1.5.2021 → 7.5.2021']]);
  assert.deepEqual(await stay(), ['2021-05-07', '2021-05-07']);
  const [events] = await workspace.ledger.store.all<{ n: number }>(
    "select count(*) as n from spot where kind = 'event' and k1 is null",
  );
  assert.equal(events?.n, 2);
  await workspace.close();
});

test('who is gone from a list is only noted, and not where part of it was read or a row can’t be', async () => {
  const workspace = await scratch();
  const two = [
    ['Anna Berg', '', '', '', ''],
    ['Ivan Holub', '', '', '', ''],
  ];
  await importOn(workspace, '2025-09-01', two);
  const part = await importOn(workspace, '2025-09-08', [['Anna Berg', '', '', '', '']], {
    mapping: mapping({ whole: false }),
    dryRun: true,
  });
  assert.deepEqual(changesOf(part), []);
  const broken = await importOn(workspace, '2025-09-08', [
    ['Anna Berg', '', '', '', ''],
    ['Ivan Holub', '', '', '45.5.2021', ''],
  ]);
  assert.deepEqual([broken.aside?.length, changesOf(broken)], [1, []]);
  const source = workspace.ledger.id('list', 'Watch', 'example.org/list');
  assert.equal((await listOn(workspace, source, '2025-09-08')).rows.length, 2);
  const gone = await importOn(workspace, '2025-09-15', [['Anna Berg', '', '', '', '']]);
  assert.deepEqual(changesOf(gone), [['vanished', null, 3, 'Ivan Holub']]);
  const ragged = await importOn(workspace, '2025-09-16', [['Ivan Holub', '', '', '', '', 'x']], { dryRun: true });
  assert.deepEqual(changesOf(ragged), []);
  assert.match(ragged.warnings?.map(({ message }) => message).join() ?? '', /was not read whole/);
  const stays = await derivedAt(workspace.ledger.store, 'custody', 99);
  assert.deepEqual(
    stays.map(({ body }) => body.end),
    [null, null],
  );
  const back = await importOn(workspace, '2025-09-22', two);
  assert.deepEqual(changesOf(back), [['returned', 3, 3, 'Ivan Holub']]);
  await workspace.close();
});

test('a file read again by another mapping says what that one says, and an import that was undone can come again', async () => {
  const workspace = await scratch();
  const rows = [['Anna Berg', 'Minsk', '', '', '']];
  const places = async () =>
    (
      await workspace.ledger.store.all<{ value: string }>(
        "select value from told where property in ('place', 'note') and k1 is null",
      )
    ).map(({ value }) => JSON.parse(value).text);
  const first = await importOn(workspace, '2025-09-01', rows);
  assert.deepEqual(await places(), ['Minsk']);
  const other = mapping({
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['town'], property: 'place', values: { Minsk: 'Prison of Minsk' } },
    ],
  });
  const reread = await importOn(workspace, '2025-09-01', rows, { mapping: other });
  assert.deepEqual(
    reread.difference?.rows.map(({ kind, reread: of }) => [kind, of]),
    [['changed', true]],
  );
  assert.deepEqual(await places(), ['Prison of Minsk']);
  assert.equal((await importOn(workspace, '2025-09-01', rows, { mapping: other })).unchanged, true);
  await undo(workspace, reread.entry ?? 0, 'wrong mapping');
  assert.deepEqual(await places(), ['Minsk']);
  await undo(workspace, first.entry ?? 0, 'wrong list');
  assert.deepEqual(await places(), []);
  const back = await importOn(workspace, '2025-09-01', rows);
  assert.equal(back.difference?.counts.unchanged, 0);
  assert.deepEqual(await places(), ['Minsk']);
  assert.equal((await importOn(workspace, '2025-09-01', rows)).unchanged, true);
  await workspace.close();
});

test('a row that is new beside one that is gone under the same name is told as perhaps respelt, and joined by nobody', async () => {
  const workspace = await scratch();
  await importOn(workspace, '2025-09-01', [
    ['Mikalai Statkevich', '', '', '', ''],
    ['Anna Berg', '', '', '', ''],
  ]);
  const later = await importOn(workspace, '2025-09-08', [
    ['Микола Статкевич', '', '', '', ''],
    ['Ян Пташнік', '', '', '', ''],
  ]);
  assert.deepEqual(
    later.difference?.rows.map(({ kind, name, respelt }) => [kind, name, respelt?.name]),
    [
      ['new', 'Микола Статкевич', 'Mikalai Statkevich'],
      ['new', 'Ян Пташнік', undefined],
      ['vanished', 'Mikalai Statkevich', undefined],
      ['vanished', 'Anna Berg', undefined],
    ],
  );
  const judged = await workspace.ledger.store.all('select mention from judged');
  assert.deepEqual(judged, []);
  await workspace.close();
});

test('rows of two lists in one file may share a number, and each is told and found again', async () => {
  const workspace = await scratch();
  const request = (moved: string) => ({
    bytes: Buffer.from(
      JSON.stringify({ women: [{ name: 'Anna Berg', town: 'Minsk' }], men: [{ name: 'Ivan Holub', town: moved }] }),
    ),
    name: 'lists.json',
    outlet: 'Watch',
    sheets: ['*'],
    mapping: mapping({ columns: mapping().columns.slice(0, 2), events: {} }),
  });
  const first = await importFile(workspace, { ...request('Brest'), published: '2025-09-01' });
  assert.deepEqual([first.aside, first.added?.['row_seen']], [[], 2]);
  const told = await workspace.ledger.store.all<{ locator: string }>(
    "select locator from told where property = 'name' and locator like '%cell%' and k1 is null order by ord",
  );
  assert.deepEqual(
    told.map(({ locator }) => JSON.parse(locator)).map(({ sheet, row, quote }) => [sheet, row, quote]),
    [
      ['women', 1, 'Anna Berg'],
      ['men', 1, 'Ivan Holub'],
    ],
  );
  const second = await importFile(workspace, { ...request('Homel'), published: '2025-09-08', dryRun: true });
  assert.deepEqual(
    second.difference?.rows.map(({ sheet, row, name }) => [sheet, row, name]),
    [['men', 1, 'Ivan Holub']],
  );
  await workspace.close();
});

const person = fc.tuple(
  fc.constantFrom('Anna Berg', 'Ivan Holub', 'Pavel Novik', 'Zoya Lis', 'Ян Пташнік'),
  fc.constantFrom('', 'Minsk', 'Brest'),
  fc.constantFrom('', 'asthma'),
  fc.constantFrom('', '1.5.2021', '2.5.2021'),
  fc.constantFrom('', 'City court', 'District court'),
);
const snapshot = fc.record({
  rows: fc.uniqueArray(person, { selector: ([name]) => name, minLength: 1, maxLength: 5 }),
  whole: fc.boolean(),
});

test('of a random chain of snapshots the list on each date is exactly what the files say, and none comes twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(snapshot, { minLength: 1, maxLength: 5 }), fc.boolean(), async (chain, backwards) => {
      const workspace = await scratch();
      const days = chain.map((_, at) => `2025-09-0${at + 1}`);
      const order = [...days.keys()];
      if (backwards) order.reverse();
      for (const at of order) {
        const { rows, whole } = chain[at] as (typeof chain)[number];
        const request = { mapping: mapping({ whole }) };
        const dry = await importOn(workspace, days[at] ?? '', rows, { ...request, dryRun: true });
        const done = await importOn(workspace, days[at] ?? '', rows, request);
        assert.deepEqual([done.difference, done.added], [dry.difference, dry.added]);
        const before = await registerLines(workspace.ledger.store);
        const again = await importOn(workspace, days[at] ?? '', rows, request);
        assert.deepEqual([again.unchanged, again.entry], [true, null]);
        assert.deepEqual(await registerLines(workspace.ledger.store), before);
      }
      const source = workspace.ledger.id('list', 'Watch', 'example.org/list');
      const history = await listHistory(workspace, source);
      let stands = new Map<string, readonly string[]>();
      for (const [at, { rows, whole }] of chain.entries()) {
        const own = new Map(rows.map((row) => [row[0], row]));
        const prior = stands;
        stands = whole ? own : new Map([...stands, ...own]);
        const listed = await listOn(workspace, source, days[at] ?? '');
        assert.deepEqual(
          new Map(listed.rows.map(({ cells }) => [cells['name'], cells])),
          new Map(
            [...stands].map(([name, row]) => [
              name,
              Object.fromEntries(HEADER.split(',').flatMap((column, i) => (row[i] ? [[column, row[i]]] : []))),
            ]),
          ),
        );
        const step = history.snapshots[at];
        const names = (rowsOf: readonly { readonly name: string }[] | undefined) =>
          rowsOf?.map(({ name }) => name).sort();
        assert.deepEqual(names(step?.added), [...own.keys()].filter((name) => !prior.has(name)).sort());
        assert.deepEqual(
          names(step?.removed),
          whole ? [...prior.keys()].filter((name) => !own.has(name as (typeof rows)[0][0])).sort() : [],
        );
      }
      assert.deepEqual((await verify(workspace)).problems, []);
      await workspace.close();
    }),
    { numRuns: runs(8) },
  );
});
