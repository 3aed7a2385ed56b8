/** What a mapping makes of a table: every cell's value is its own, kept as written, and what can't be read is said with its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoOf } from '../../../src/claim/dates.ts';
import { Refusal } from '../../../src/claim/problem.ts';
import { plainValue } from '../../../src/claim/values.ts';
import { readBytes } from '../../../src/ingest/read/read.ts';
import type { ReadTable } from '../../../src/ingest/read/types.ts';
import { mapRows } from '../../../src/ingest/table/map-rows.ts';
import type { Mapped } from '../../../src/ingest/table/mapped.ts';
import { parseMapping } from '../../../src/ingest/table/mapping.ts';
import { edtfIn } from '../../../src/ingest/table/written-dates.ts';

const table = (text: string): ReadTable => {
  const result = readBytes(Buffer.from(text), 'list.csv');
  if (result.kind !== 'table') throw new Error('the text is read as no table');
  return result;
};

const mapping = (more: object) =>
  parseMapping(JSON.stringify({ mapping: 'rollcall-mapping/1', rows: 'person', ...more }), 'mapping.json');

const NAME = { columns: ['name'], property: 'name' };

const mapped = (text: string, more: object): Mapped => mapRows(table(text), mapping(more));

/** `property=value` of a row's person, and of each event after its type. */
const told = ({ rows }: Mapped): string[][] =>
  rows.map(({ cells, events = [] }) => [
    ...cells.map(({ property, value }) => `${property}=${plainValue(value)}`),
    ...events.flatMap(({ said, cells: own }) =>
      own.map(({ property, value }) => `${said.type} ${property}=${plainValue(value)}`),
    ),
  ]);

test('a spreadsheet of prisoners becomes people and what happened to each, every value with its cell', () => {
  const read = mapped(
    [
      'nr;Прозвішча, імя;нар. – пам.;пол;горад;арт.;затрыманы;прысуд;тэрмін;суд;калонія;статус',
      '1;Статкевіч, Мікалай;12.08.1956 – ;м;Баранавічы;342; 31 мая 2020 г.;14.12.2021;14 гадоў;Суд Гомельскай вобл.;ПК-13;за кратамі',
      '2;Берг, Ганна;3.04.1981 – 7.05.2023;ж;Мінск;130, 342;09.2020;;6 год 6 мес.;;;памерла',
      '',
    ].join('\n'),
    {
      dates: ['d.m.y', 'm.y', 'd month y'],
      columns: [
        { columns: ['Прозвішча, імя'], property: 'name', split: ',', parts: [2, 1] },
        { columns: ['нар. – пам.'], property: 'birth_date', split: '–', parts: [1] },
        { columns: ['пол'], property: 'sex', values: { м: 'male', ж: 'female' } },
        { columns: ['калонія'], property: 'place' },
        { columns: ['тэрмін'], property: 'term' },
        { columns: ['статус'], property: 'left_as', values: { 'За кратамі': 'held', памерла: 'died_in_custody' } },
        { columns: ['затрыманы'], event: 'arrest', property: 'date' },
        { columns: ['арт.'], event: 'arrest', property: 'ground' },
        { columns: ['прысуд'], event: 'verdict', property: 'date' },
        { columns: ['тэрмін'], event: 'verdict', property: 'quantity' },
        { columns: ['суд'], event: 'verdict', property: 'court' },
        { columns: ['нар. – пам.'], event: 'death', property: 'date', split: '–', parts: [2] },
      ],
      events: {
        arrest: { type: 'detention' },
        verdict: { type: 'sentence' },
        death: { type: 'death_in_custody' },
      },
      ignore: ['nr'],
      constants: { citizenship: 'Belarus' },
    },
  );
  assert.deepEqual(read.aside, []);
  assert.deepEqual(read.unread, ['горад']);
  assert.deepEqual(told(read), [
    [
      'name=Мікалай Статкевіч',
      'birth_date=1956-08-12',
      'sex=male',
      'place=ПК-13',
      'term=14 гадоў',
      'left_as=held',
      'citizenship=Belarus',
      'detention date=2020-05-31',
      'detention ground=342',
      'sentence date=2021-12-14',
      'sentence quantity=14 гадоў',
      'sentence court=Суд Гомельскай вобл.',
    ],
    [
      'name=Ганна Берг',
      'birth_date=1981-04-03',
      'sex=female',
      'term=6 год 6 мес.',
      'left_as=died_in_custody',
      'citizenship=Belarus',
      'detention date=2020-09',
      'detention ground=130, 342',
      'sentence quantity=6 год 6 мес.',
      'death_in_custody date=2023-05-07',
    ],
  ]);
  const [, second] = read.rows;
  assert.deepEqual(
    second?.events?.flatMap(({ cells }) => cells).map(({ column, quote }) => [column, quote]),
    [
      ['затрыманы', '09.2020'],
      ['арт.', '130, 342'],
      ['тэрмін', '6 год 6 мес.'],
      ['нар. – пам.', '3.04.1981 – 7.05.2023'],
    ],
  );
  const length = second?.events?.[1]?.cells[0]?.value;
  assert.deepEqual(length?.kind === 'quantity' && [length.value, length.unit], [78, 'month']);
});

test('many words may mean one thing, some nothing, and one that is not told sets its row aside with its cell', () => {
  const read = mapped('name,status,born\nA,in jail,1980\nB,colony,?\nC,-,1.2.1990\nD,gone,1990\nE,jail,31.04.1990\n', {
    columns: [
      NAME,
      { columns: ['status'], property: 'left_as', values: { 'in jail': 'held', colony: 'held', jail: 'held' } },
      { columns: ['born'], property: 'birth_date', values: undefined, dates: ['d.m.y'] },
    ],
    empty: ['-', '?'],
  });
  assert.deepEqual(told(read), [
    ['name=A', 'left_as=held', 'birth_date=1980'],
    ['name=B', 'left_as=held'],
    ['name=C', 'birth_date=1990-02-01'],
  ]);
  assert.deepEqual(
    read.aside.map(({ row, code, problems }) => [row, code, problems?.[0]?.quote]),
    [
      [5, 'unknown_category', 'gone'],
      [6, 'date_impossible', '31.04.1990'],
    ],
  );
  assert.match(read.aside[0]?.reason ?? '', /^row 5, cell B5, column “status”: “gone” is not among/);
  assert.match(read.aside[1]?.reason ?? '', /^row 6, cell C6, column “born”: “31.04.1990” is no date/);
});

test('several values of one cell are several claims, each quoting the whole of it', () => {
  const read = mapped('name,also\nAnna Berg,"Hanna Berg; Анна Берг"\n', {
    columns: [NAME, { columns: ['also'], property: 'name', each: ';' }],
  });
  assert.deepEqual(told(read), [['name=Anna Berg', 'name=Hanna Berg', 'name=Анна Берг']]);
  assert.deepEqual(
    read.rows[0]?.cells.map(({ quote }) => quote),
    ['Anna Berg', 'Hanna Berg; Анна Берг', 'Hanna Berg; Анна Берг'],
  );
});

test('two rows under one key are nobody’s, and a row that only repeats another is set aside alone', () => {
  const read = mapped('name,born\nA,1980\nB,1981\nA,1982\nB,1981\n', {
    columns: [NAME, { columns: ['born'], property: 'birth_date' }],
  });
  assert.deepEqual(
    read.rows.map(({ row }) => row),
    [3],
  );
  assert.deepEqual(
    read.aside.map(({ row, code }) => [row, code]),
    [
      [2, 'id_conflict'],
      [4, 'id_conflict'],
      [5, 'duplicate_row'],
    ],
  );
  assert.match(read.aside[0]?.reason ?? '', /one key .*stands for row 2 and row 4,/);
});

test('a mapping that can’t be meant is refused, with what to mend', () => {
  for (const [more, why] of [
    [{ columns: [{ columns: ['a'], property: 'date' }] }, /said of event/],
    [{ columns: [{ columns: ['a'], property: 'date', event: 'x' }] }, /“x”, which is not in `events`/],
    [{ columns: [{ columns: ['a'], property: 'left_as', values: { a: 'freed' } }] }, /“freed”; left_as can be held/],
    [{ columns: [{ columns: ['a'], property: 'name', split: ',' }] }, /go together/],
    [{ columns: [{ columns: ['a'], property: 'sex', each: ',' }] }, /leave out `each`/],
    [{ columns: [NAME], dates: ['d/m/y', 'm/d/y'] }, /columns.0 .*which comes first must be certain/],
    [{ columns: [NAME], constants: { left_as: 'gone' } }, /constants.left_as/],
  ] as const)
    assert.throws(
      () => mapping(more),
      (error) => error instanceof Refusal && why.test(error.message),
    );
});

const WRITTEN = [
  (y: string, m: string, d: string) => [`${Number(d)}.${m}.${y}`, 'd.m.y'],
  (y: string, m: string, d: string) => [`${d}/${m}/${y}`, 'd/m/y'],
  (y: string, m: string, d: string) => [`${m}/${d}/${y}`, 'm/d/y'],
  (y: string, m: string, d: string) => [`${y}/${m}/${d}`, 'y/m/d'],
  (y: string, m: string, d: string) => [`${y}-${m}-${d} 10:30`, 'd.m.y'],
  (y: string, m: string, d: string) => [`${y}${m}${d}`, 'ymd'],
] as const;

const MONTHS: Readonly<Record<string, string>> = {
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  en: 'January February March April May June July August September October November December',
};

test('a day is read in each form that is named, and in no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 30_000 }), fc.constantFrom(...WRITTEN), (day, write) => {
      const [y = '', m = '', d = ''] = isoOf(day).split('-');
      const [text = '', form] = write(y, m, d);
      assert.equal(edtfIn(text, [form as 'ymd']), isoOf(day));
      if (!/^\d{4}-/.test(text)) assert.equal(edtfIn(text, []), null);
    }),
  );
  for (const [language, line] of Object.entries(MONTHS))
    for (const [at, month] of line.split(' ').entries()) {
      const edtf = `2021-${String(at + 1).padStart(2, '0')}`;
      assert.equal(edtfIn(`9 ${month} 2021`, ['d month y']), `${edtf}-09`, `${language} ${month}`);
      assert.equal(edtfIn(`${month} 2021`, ['d month y']), edtf, `${language} ${month}`);
    }
  for (const text of ['31.02.2021', '5.6.21', '12.2021.3', 'after 9 August 2020', '9–10 мая 2021', 'мая', ''])
    assert.equal(edtfIn(text, ['d.m.y', 'd month y']), null, text);
});

test('whatever a table holds, each row is read or set aside, and every quote is its cell', () => {
  const cell = fc.oneof(fc.constantFrom('A', '1.2.1990', '–', 'x – y', ''), fc.string({ maxLength: 12 }));
  const rules = mapping({
    dates: ['d.m.y'],
    columns: [
      { columns: ['a', 'b'], property: 'name' },
      { columns: ['b'], property: 'birth_date', split: '–', parts: [1] },
      { columns: ['c'], property: 'date', event: 'e' },
      { columns: ['c'], property: 'note', each: '–' },
    ],
    events: { e: { type: 'detention' } },
    key: ['a', 'b', 'c'],
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (cells) => {
      const header = ['a', 'b', 'c'];
      const rows = cells.map((own, i) => ({
        row: i + 2,
        line: i + 2,
        cells: own,
        values: Object.fromEntries(own.map((text, at) => [header[at] ?? '', text])),
      }));
      const read = mapRows({ ...table('a,b,c\n1,2,3\n'), header, rows }, rules);
      assert.deepEqual(
        [...read.rows, ...read.aside].map(({ row }) => row).sort((a, b) => a - b),
        rows.map(({ row }) => row),
      );
      for (const { row, cells: own, events = [] } of read.rows)
        for (const { column, quote } of [...own, ...events.flatMap((event) => event.cells)]) {
          const parts = column.split(' + ').map((name) => (rows[row - 2]?.values[name] ?? '').trim());
          assert.equal(quote, parts.filter(Boolean).join(' '));
        }
    }),
  );
});
