/** A list without a date sees nobody held; a minor in a list is nobody's to read but the desk's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countHeld, people } from '../../src/actions/ask.ts';
import { disclose } from '../../src/actions/disclose.ts';
import type { ImportOutcome } from '../../src/actions/import-file.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import { deskRegister, openEdition } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { isoOf } from '../../src/claim/dates.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { on, onDisk, scratch } from './desk.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['born'], property: 'birth_date' },
      { columns: ['age'], property: 'age' },
      { columns: ['minor'], property: 'minor' },
      { columns: ['town'], property: 'note' },
    ],
    event: { type: 'release', date: '2025-09-11' },
  }),
  'mapping.json',
);

const lists = (workspace: Workspace, rows: readonly string[], published?: string): Promise<ImportOutcome> =>
  importFile(workspace, {
    bytes: Buffer.from(`name,born,age,minor,town\n${rows.join('\n')}\n`),
    name: 'list.csv',
    outlet: 'Viasna',
    mapping: MAPPING,
    published,
  });

const minorsOf = (outcome: ImportOutcome): string[] =>
  (outcome.warnings ?? []).flatMap(({ at, message }) => (at && message.includes('a minor') ? [at] : []));

const audiences = async (workspace: Workspace): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await workspace.ledger.store.all<{ body: string }>("select body from item where kind = 'claim'"))
      .map(({ body }) => JSON.parse(body) as { property: string; value: { text?: string }; audience: string })
      .filter(({ property }) => property === 'name')
      .map(({ value, audience }) => [value.text ?? '', audience]),
  );

test('a list without a date says so and sees nobody held; imported again with one, it does', async () => {
  const workspace = await scratch();
  const undated = await lists(workspace, ['Anna Berg,1980,,,Minsk']);
  assert.deepEqual(
    undated.warnings?.map(({ code, message }) => [code, message]),
    [
      [
        'missing_value',
        'The list has no date of its own, so it sees nobody held on any day: import it again with --published.',
      ],
    ],
  );
  assert.deepEqual(await workspace.ledger.store.all('select day from sighting'), []);
  assert.equal(
    (await lists(on(workspace, '2025-10-09'), ['Anna Berg,1980,,,Minsk'])).unchanged,
    true,
    'no clock in it',
  );
  const dated = await lists(workspace, ['Anna Berg,1980,,,Minsk'], '2025-09-01');
  assert.deepEqual(dated.warnings, []);
  const days = await workspace.ledger.store.all<{ day: number }>('select day from sighting');
  assert.deepEqual(
    days.map(({ day }) => isoOf(day)),
    ['2025-09-01'],
  );
  const { rows } = await countHeld(deskRegister(workspace), { asOf: '2025-09-01' });
  assert.deepEqual(
    rows.map(({ person, sure }) => [person.name, sure]),
    [['Anna Berg', 'certain']],
  );
  await workspace.close();
});

test('who is or may be under eighteen on the list’s day starts restricted, name and all', async () => {
  const workspace = await scratch();
  const outcome = await lists(
    workspace,
    [
      'Eighteen Today,2007-09-01,,,A',
      'Eighteen Tomorrow,2007-09-02,,,B',
      'Eighteen Sometime,2007,,,C',
      'Eighteen Last Year,2006,,,D',
      'Told Minor,,,yes,E',
      'Told Grown,,,no,F',
      'Aged Sixteen,,16,,G',
      'Aged Thirty,,30,,H',
      'Of No Age,,,,I',
      'Leap Day,2008-02-29,,,J',
    ],
    '2025-09-01',
  );
  assert.deepEqual(minorsOf(outcome), ['row 3', 'row 4', 'row 6', 'row 8', 'row 11']);
  const restricted = Object.entries(await audiences(workspace)).filter(([, audience]) => audience === 'restricted');
  assert.deepEqual(restricted.map(([name]) => name).sort(), [
    'Aged Sixteen',
    'Eighteen Sometime',
    'Eighteen Tomorrow',
    'Leap Day',
    'Told Minor',
  ]);
  await workspace.close();
});

test('without a list’s day the day it was got decides', async () => {
  const workspace = await scratch();
  // Got on 1 October 2025.
  const outcome = await lists(workspace, ['Of Age,2007-10-01,,,A', 'Not Yet,2007-10-02,,,B']);
  assert.deepEqual(minorsOf(outcome), ['row 3']);
  await workspace.close();
});

test('the public edition holds nothing of a minor, and somebody may decide otherwise', async () => {
  const workspace = await onDisk(temporaryFolder());
  await lists(workspace, ['Anna Berg,1980,,,Minsk', 'Zoya Kryvich,2010-05-06,,,Pukhavichy'], '2025-09-01');
  await publish(workspace, 'public', 'first');
  const bytes = readFileSync(editionFile(workspace.data, 'public'));
  assert.ok(bytes.includes('Anna Berg'));
  for (const word of ['Kryvich', 'Zoya', '2010-05-06', 'Pukhavichy']) assert.ok(!bytes.includes(word), word);
  const rows = await workspace.ledger.store.all<{ mention: string; claim: string }>(
    "select mention, claim from told where property = 'name' and k1 is null",
  );
  assert.equal(rows.length, 3, 'the desk knows both, and the outlet');
  const hidden = rows.filter(({ mention }) => !bytes.includes(mention));
  assert.equal(hidden.length, 1, 'not even her id is public');
  const edition = openEdition(workspace.data, 'public');
  assert.equal((await people(edition)).people.length, 1);
  await edition.close();

  await disclose(on(workspace, '2025-10-02'), hidden[0]?.claim ?? '', 'public', 'her lawyer asked for it');
  // The same list a week later does not hide her again.
  await lists(
    on(workspace, '2025-10-03'),
    ['Anna Berg,1980,,,Minsk', 'Zoya Kryvich,2010-05-06,,,Pukhavichy'],
    '2025-10-03',
  );
  await publish(on(workspace, '2025-10-03'), 'public', 'second');
  const after = readFileSync(editionFile(workspace.data, 'public'));
  assert.ok(after.includes('Zoya Kryvich'));
  assert.ok(!after.includes('2010-05-06'), 'only what was disclosed');
  await workspace.close();
});

test('told a minor by a later snapshot, what earlier ones said is withdrawn too, once', async () => {
  const workspace = await onDisk(temporaryFolder());
  await lists(workspace, ['Zoya Kryvich,,,,Pukhavichy', 'Anna Berg,1980,,,Minsk'], '2025-09-01');
  await publish(workspace, 'public', 'first');
  assert.ok(readFileSync(editionFile(workspace.data, 'public')).includes('Kryvich'));
  const later = on(workspace, '2025-10-08');
  const outcome = await lists(later, ['Zoya Kryvich,2010-05-06,,,Slutsk', 'Anna Berg,1980,,,Minsk'], '2025-09-08');
  assert.deepEqual(minorsOf(outcome), ['row 2']);
  const again = await lists(later, ['Zoya Kryvich,2010-05-06,,,Slutsk', 'Anna Berg,1980,,,Minsk'], '2025-09-08');
  assert.equal(again.unchanged, true);
  const publication = await publish(later, 'public', 'second');
  assert.ok(publication && publication.withdrawn > 0);
  const bytes = readFileSync(editionFile(workspace.data, 'public'));
  for (const word of ['Kryvich', '2010-05-06', 'Pukhavichy', 'Slutsk']) assert.ok(!bytes.includes(word), word);
  assert.ok(bytes.includes('Anna Berg'));
  await workspace.close();
});
