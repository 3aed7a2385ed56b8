import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Listed } from '../../../src/ingest/listed/listed.ts';
import { listed } from '../../../src/ingest/listed/listed.ts';
import { readBytes } from '../../../src/ingest/read/read.ts';

const read = (name: string, text: string, day: string | null = null): Listed =>
  listed(readBytes(new TextEncoder().encode(text), name), day);
const names = (found: Listed): string[] => found.people.map(({ line, name }) => `${line} ${name}`);

test('a column of names is found by what it holds, whatever the header says', () => {
  assert.deepEqual(names(read('a.csv', 'n,name,note\n1,Микола Статкевич,політик\n2,Ігор Лосік,журналіст\n')), [
    '2 Микола Статкевич',
    '3 Ігор Лосік',
  ]);
  assert.deepEqual(names(read('b.csv', 'nazwisko,obywatelstwo\nKrzysztof Zaniewicz,PL\nTomasz Jezutak,PL\n')), [
    '2 Krzysztof Zaniewicz',
    '3 Tomasz Jezutak',
  ]);
  assert.deepEqual(names(read('c.csv', 'nimi;kansalaisuus\nMaria Kolesnikova;BY\nAles Bialiatski;BY\n')), [
    '2 Maria Kolesnikova',
    '3 Ales Bialiatski',
  ]);
});

test('a name in columns is read in parts and shown in the order of the table', () => {
  const { people, columns } = read(
    'a.csv',
    'Nachname;Vorname;Alter\nStatkewitsch;Mikalai;69\nLossik;Ihar;33\n',
    '2025-09-11',
  );
  assert.deepEqual(columns, ['Vorname', 'Nachname', 'Alter']);
  assert.deepEqual(
    people.map(({ name, given, surname, birth }) => [name, given, surname, ...birth]),
    [
      ['Statkewitsch Mikalai', 'Mikalai', 'Statkewitsch', '1955-09-11/1956-09-11'],
      ['Lossik Ihar', 'Ihar', 'Lossik', '1991-09-11/1992-09-11'],
    ],
  );
});

test('days are read where the column says which way round they stand; else the year alone', () => {
  const born = (cells: readonly string[]): (readonly string[])[] =>
    read('a.csv', `name,born\n${cells.map((cell) => `Ihar Losik,${cell}`).join('\n')}\n`).people.map(
      ({ birth }) => birth,
    );
  assert.deepEqual(born(['05/06/1992', '20/06/1992']), [['1992-06-05'], ['1992-06-20']]);
  assert.deepEqual(born(['05/06/1992', '07/06/1992']), [['1992'], ['1992']]);
  assert.deepEqual(born(['05.06.1992', '1992 г.', 'unknown']), [['1992-06-05'], ['1992'], []]);
});

test('M is a man, but a woman beside V or H', () => {
  const sexes = (cells: readonly string[]): string[] =>
    read('a.csv', `name,sex\n${cells.map((cell) => `Ihar Losik,${cell}`).join('\n')}\n`).people.map(({ sex }) => sex);
  assert.deepEqual(sexes(['m', 'f', 'жен.', 'K']), ['m', 'f', 'f', 'f']);
  assert.deepEqual(sexes(['V', 'M']), ['m', 'f']);
  assert.deepEqual(sexes(['h', 'm']), ['m', 'f']);
});

test('further columns that spell the same people are spellings, a lawyer’s name is not', () => {
  const { people } = read(
    'a.csv',
    'Імя,Name in English,Адвакат\nІгар Лосік,Ihar Losik,Алена Шынкарэвіч\nМікола Статкевіч,Mikalai Statkevich,Ганна Бахціна\n',
  );
  assert.deepEqual(
    people.map(({ name, alsoWritten }) => [name, ...alsoWritten]),
    [
      ['Ігар Лосік', 'Ihar Losik'],
      ['Мікола Статкевіч', 'Mikalai Statkevich'],
    ],
  );
});

test('a text that names a person a line is a list: numbered, with dashes, bare, with births and remarks', () => {
  const text = `СПИСОК\nосвобожденных 11 сентября\n\n1. СТАТКЕВИЧ Николай Викторович, 1956 г.р., политик\n2. Лосик Игорь (журналист)\n3) Щиракова Лариса — журналистка, Гомель\n\nВсего: 3 человека\n`;
  const { found, people } = read('a.txt', text);
  assert.equal(found, 'lines');
  assert.deepEqual(
    people.map(({ line, name, birth }) => [line, name, ...birth]),
    [
      [4, 'СТАТКЕВИЧ Николай Викторович', '1956'],
      [5, 'Лосик Игорь'],
      [6, 'Щиракова Лариса'],
    ],
  );
  assert.deepEqual(names(read('b.txt', 'Мікола Статкевіч\nІгар Лосік\nЛарыса Шчыракова\n')), [
    '1 Мікола Статкевіч',
    '2 Ігар Лосік',
    '3 Ларыса Шчыракова',
  ]);
  assert.deepEqual(names(read('c.md', '- Ales Bialiatski, laureate\n- Maria Kalesnikava\n')), [
    '1 Ales Bialiatski',
    '2 Maria Kalesnikava',
  ]);
});

test('a text that is no list gives the people it tells of', () => {
  const { found, people } = read(
    'a.txt',
    'Opposition leader Mikalai Statkevich was released on 11 September 2025. Ihar Losik was also freed on Thursday, the press service said.\n',
  );
  assert.equal(found, 'text');
  assert.deepEqual(people.map(({ name }) => name).sort(), ['Ihar Losik', 'Mikalai Statkevich']);
});

test('rows without a name are counted, and a file without names says what to do', () => {
  assert.deepEqual(read('a.csv', 'name,note\nIhar Losik,x\n,left empty\nJulia Fener,y\n').nameless, [3]);
  assert.throws(() => read('b.csv', 'a,b\n1,2\n3,4\n'), /no column of names.*“a”, “b”/u);
  assert.throws(() => read('c.txt', 'Nothing of the kind.\n'), /No names of people/u);
});

test('a name whose words may both be given names is read in the order of its list', () => {
  const { people } = read('a.txt', '1. Статкевич Николай\n2. Меркис Евгений\n3. Лосик Игорь\n');
  assert.deepEqual(
    people.map(({ given, surname }) => [given, surname]),
    [
      ['', ''],
      ['Евгений', 'Меркис'],
      ['', ''],
    ],
  );
});

test('every name says where it stands: the very words of the text, or the cells', () => {
  const text = 'Released:\r\n1) Ihar Losik (journalist)\r\n2) Mikalai Statkevich, 1956\r\n';
  for (const { name, locator } of read('a.txt', text).people) {
    assert.ok(locator.kind === 'span');
    assert.equal(text.slice(locator.start, locator.end), name);
  }
  const [first] = read('b.csv', 'nazwisko;imię\nStatkiewicz;Mikałaj\nŁosik;Ihar\n').people;
  assert.deepEqual(first?.locator, { kind: 'cell', row: 2, column: 'nazwisko + imię', quote: 'Statkiewicz Mikałaj' });
});
