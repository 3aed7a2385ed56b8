/** Numbers of people who are not public: told by a person, as a claim, so that they point at nobody. Over random ledgers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { figures } from '../../src/actions/ask.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import { openEdition } from '../../src/actions/registers.ts';
import { tellFigure } from '../../src/actions/tell-figure.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import type { Audience } from '../../src/claim/audience.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { on, onDisk, scratch } from './desk.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['sex'], property: 'sex' },
      { columns: ['job'], property: 'occupation' },
    ],
  }),
  'mapping.json',
);

const SEXES = ['female', 'male'] as const;
const JOBS = ['teacher', 'driver', 'nurse'] as const;
type Row = readonly [sex: string, job: string];

const list = (workspace: Workspace, label: string, rows: readonly Row[], audience: Audience): Promise<unknown> =>
  importFile(workspace, {
    bytes: Buffer.from(
      `name,sex,job\n${rows.map(([sex, job], i) => `Person ${label}${i} Kryvich${i},${sex},${job}`).join('\n')}\n`,
    ),
    name: `${label}.csv`,
    outlet: `List ${label}`,
    published: '2025-09-01',
    mapping: MAPPING,
    audience,
  });

async function counted(workspace: Workspace): Promise<Set<string>[]> {
  const rows = await workspace.ledger.store.all<{ value: string }>("select value from told where property = 'counted'");
  return rows.map(
    ({ value }) => new Set((JSON.parse((JSON.parse(value) as { text: string }).text) as { people: string[] }).people),
  );
}

const women: readonly (readonly [string, string])[] = [['sex', 'female']];

test('told as a claim, rounded down, of those alone who are not public; in the next edition and no name with it', async () => {
  const workspace = await onDisk(temporaryFolder());
  await list(
    workspace,
    'open',
    Array.from({ length: 12 }, () => ['female', 'nurse'] as const),
    'public',
  );
  await list(
    workspace,
    'kept',
    Array.from({ length: 27 }, (_, i) => [i < 23 ? 'female' : 'male', 'driver'] as const),
    'restricted',
  );
  await publish(workspace, 'public', 'first');
  const question = { asOf: '2025-09-01', held: true, where: women };
  const dry = await tellFigure(workspace, question, 'women we do not name', 'asked', { dryRun: true });
  assert.deepEqual(dry, { entry: null, number: 20, words: 'at least 20 women we do not name' });
  await tellFigure(workspace, question, 'women we do not name', 'asked');
  await assert.rejects(
    tellFigure(workspace, { ...question, where: [] }, 'people we do not name', 'asked'),
    /differs from a number told before .* fewer than 10/,
  );
  await assert.rejects(
    tellFigure(workspace, { ...question, where: [['sex', 'male']] }, 'men we do not name', 'asked'),
    /Fewer than 10/,
  );
  await publish(on(workspace, '2025-10-02'), 'public', 'second');
  const edition = openEdition(workspace.data, 'public');
  const { figures: shown } = await figures(edition);
  assert.deepEqual(
    shown.map(({ value, qualifier, text }) => [value, qualifier, text]),
    [[20, 'at_least', 'at least 20 women we do not name']],
  );
  await edition.close();
  const bytes = readFileSync(editionFile(workspace.data, 'public'));
  assert.ok(!bytes.includes('Person kept') && !bytes.includes('counted'));
  await workspace.close();
});

test('next week’s number, off by a few, is refused; so is a part that was left of a whole', async () => {
  const workspace = await scratch();
  const rows = (n: number, sex: string): Row[] => Array.from({ length: n }, () => [sex, 'driver'] as const);
  await list(workspace, 'a', [...rows(20, 'female'), ...rows(20, 'male')], 'restricted');
  const ask = (where: readonly (readonly [string, string])[]) =>
    tellFigure(workspace, { asOf: '2025-09-01', held: false, where }, 'people', 'asked');
  assert.equal((await ask([])).number, 40);
  assert.equal((await ask(women)).number, 20);
  await assert.rejects(ask([['sex', 'male']]), /make up a whole/);
  await list(workspace, 'b', rows(3, 'female'), 'restricted');
  await assert.rejects(ask(women), /differs from a number told before/);
  await list(workspace, 'c', rows(9, 'female'), 'restricted');
  assert.equal((await ask(women)).number, 30);
  await workspace.close();
});

test('over random ledgers, whatever is asked and whenever: no number and no difference of two covers fewer than ten', async () => {
  const row = fc.tuple(fc.constantFrom(...SEXES), fc.constantFrom(...JOBS));
  const where = fc.subarray<readonly [string, string]>([
    ['sex', 'female'],
    ['occupation', 'driver'],
  ]);
  const step = fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({
        list: fc.array(row, { minLength: 5, maxLength: 40 }),
        audience: fc.constantFrom<Audience>('restricted', 'partner'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        where: fc.oneof(
          where,
          fc.constantFrom(...JOBS).map((job) => [['occupation', job] as const]),
        ),
        held: fc.boolean(),
      }),
    },
  );
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 20, maxLength: 40 }),
      fc.array(step, { minLength: 4, maxLength: 8 }),
      async (first, steps) => {
        const workspace = await scratch();
        await list(workspace, 'first', first, 'restricted');
        for (const [i, one] of steps.entries()) {
          if ('list' in one) await list(workspace, `l${i}`, one.list, one.audience);
          else
            await tellFigure(workspace, { asOf: '2025-09-01', ...one }, `people ${i}`, 'asked').catch(
              (error: unknown) => {
                if (!(error instanceof Refusal)) throw error;
              },
            );
        }
        const cells = await counted(workspace);
        told += cells.length;
        for (const a of cells) {
          assert.ok(a.size >= 10);
          for (const b of cells) {
            const few = a.difference(b).size;
            assert.ok(few === 0 || few >= 10, `a difference of ${few}`);
          }
        }
        await workspace.close();
      },
    ),
    { numRuns: runs(12) },
  );
  assert.ok(told > 0, 'something was told at all');
});
