import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ReconcileAnswer } from '../../src/actions/reconcile.ts';
import { reconcileFiles, sectionsOf } from '../../src/actions/reconcile.ts';

const FOLDER = 'examples/belarus/lists';
const PRESS = readdirSync(FOLDER)
  .filter((name) => name !== 'index.csv')
  .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const sections = (answer: ReconcileAnswer): string[] =>
  sectionsOf(answer).map(
    ({ on, people }) => `${on.join('+')}: ${people.map(({ names }) => names[0]?.name).join(', ')}`,
  );

test('seven lists of the press in five languages tell of twenty-one people, and nobody is unsure', async () => {
  const { lists, people, unsure, repeats } = await reconcileFiles(PRESS, '2025-09-11');
  assert.equal(
    lists.reduce((sum, { people: rows }) => sum + rows, 0),
    43,
  );
  assert.equal(people.length, 21);
  assert.equal(people[0]?.names.length, 7);
  assert.deepEqual([unsure, repeats], [[], []]);
});

test('a document in Cyrillic and a page in Polish are held against each other', async () => {
  const answer = await reconcileFiles(
    [
      file('demand.txt', 'Список\n1. Статкевич Николай Викторович, 1956 г.р.\n2. Щиракова Лариса\n3. Карней Игорь\n'),
      file(
        'press.html',
        '<html lang="pl"><body><article><h1>Uwolnieni</h1><ul><li>Mikoła Statkiewicz</li><li>Łarysa Szczyrakowa (Biełsat)</li><li>Ihar Łosik</li></ul></article></body></html>',
      ),
    ],
    null,
  );
  assert.deepEqual(sections(answer), [
    '0+1: Статкевич Николай Викторович, Щиракова Лариса',
    '0: Карней Игорь',
    '1: Ihar Łosik',
  ]);
});

test('every match says why in words; what may be one person stands apart with its chance, and in no section', async () => {
  const answer = await reconcileFiles(
    [file('a.csv', 'name\nМікола Статкевіч\nІ. Лосік\n'), file('b.csv', 'name\nNikolai Statkevich\nIhar Losik\n')],
    null,
  );
  const [person] = answer.people;
  assert.ok(person?.why[0]?.some(({ because, field }) => field === 'given' && because.includes('Nikolai')));
  assert.deepEqual(sections(answer), ['0+1: Мікола Статкевіч']);
  const [pair] = answer.unsure;
  assert.deepEqual([pair?.a.name, pair?.b.name, pair?.a.at], ['І. Лосік', 'Ihar Losik', 'row 3']);
  assert.ok(pair && pair.probability > 0.1 && pair.why.length > 0);
});

test('a file that cannot be read is named in what is said of it', async () => {
  const good = file('good.csv', 'name\nIhar Losik\nJulia Fener\n');
  await assert.rejects(
    reconcileFiles([good, file('bad.csv', 'a,b\n1,2\n2,3\n')], null),
    /bad\.csv: The table has no column/u,
  );
  await assert.rejects(reconcileFiles([good, good], 'soon'), /soon/u);
});
