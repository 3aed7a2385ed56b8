/** The first mapping of a table: what is certain is proposed with its reason, what is not is left, and all of it is a mapping. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBytes } from '../../../src/ingest/read/read.ts';
import type { ReadTable } from '../../../src/ingest/read/types.ts';
import { mapRows } from '../../../src/ingest/table/map-rows.ts';
import { parseMapping } from '../../../src/ingest/table/mapping.ts';
import type { ProposedMapping } from '../../../src/ingest/table/propose.ts';
import { proposeMapping } from '../../../src/ingest/table/propose.ts';

const table = (lines: readonly string[]): ReadTable => {
  const result = readBytes(Buffer.from(lines.join('\n')), 'list.csv');
  if (result.kind !== 'table') throw new Error('the text is read as no table');
  return result;
};

/** `column: property` or `column: event.property`. */
const guesses = (proposed: ProposedMapping): string[] =>
  proposed.guesses.map(
    ({ column, property, event }) => `${column}: ${event === undefined ? '' : `${event}.`}${property}`,
  );

const proposedFor = (lines: readonly string[]) => {
  const read = table(lines);
  const proposed = proposeMapping(read);
  // Whatever is proposed can be written to a file and used.
  const mapping = parseMapping(JSON.stringify(proposed.mapping), 'proposed.json');
  return { proposed, mapping, mapped: mapRows(read, mapping) };
};

const HEADERS: Readonly<Record<string, string>> = {
  be: 'Прозвішча;Імя;Дата нараджэння;Пол;Артыкулы;Дата затрымання;Прысуд;Тэрмін;Калонія;Грамадзянства;Заўвагі',
  ru: 'Фамилия;Имя;Дата рождения;Пол;Статьи;Задержан;Приговор;Срок;Колония;Гражданство;Примечание',
  uk: 'Прізвище;Ім’я;Дата народження;Стать;Статті;Затриманий;Вирок;Строк;Колонія;Громадянство;Примітка',
  pl: 'Nazwisko;Imię;Data urodzenia;Płeć;Artykuły;Zatrzymany;Wyrok z dnia;Kara;Kolonia;Obywatelstwo;Uwagi',
  de: 'Nachname;Vorname;Geburtsdatum;Geschlecht;Artikel;Verhaftet;Urteil vom;Strafe;Gefängnis;Staatsangehörigkeit;Bemerkung',
  fr: 'Nom de famille;Prénom;Date de naissance;Sexe;Articles;Arrêté le;Jugement;Peine;Prison;Nationalité;Remarques',
  es: 'Apellido;Nombre;Fecha de nacimiento;Sexo;Artículos;Detenido;Sentencia;Pena;Prisión;Nacionalidad;Notas',
  en: 'Surname;Given name;Date of birth;Sex;Articles;Detained on;Sentenced on;Term;Prison;Citizenship;Notes',
  lt: 'Pavardė;Vardas;Gimimo data;Lytis;Straipsniai;Sulaikytas;Nuosprendis;Terminas;Kalėjimas;Pilietybė;Pastabos',
};

test('headers of nine languages are read alike', () => {
  for (const [language, header] of Object.entries(HEADERS)) {
    const columns = header.split(';');
    const { proposed, mapped } = proposedFor([
      header,
      'Berg;Anna;03.04.1981;f;130, 342;09.08.2020;14.12.2021;6 years;IK-4;Belarus;a teacher of history',
      'Holub;Ivan;12.08.1956;m;342;01.05.2021;02.03.2022;3 years;IK-15;Lithuania;was on hunger strike',
      'Novik;Maria;1990;f;342;05.2021;02.03.2022;18 months;IK-4;Belarus;a student of law',
    ]);
    assert.deepEqual(
      new Set(guesses(proposed)),
      new Set([
        `${columns[0]}: name`,
        `${columns[1]}: name`,
        `${columns[2]}: birth_date`,
        `${columns[3]}: sex`,
        `${columns[4]}: ground`,
        `${columns[5]}: arrest.date`,
        `${columns[6]}: sentence.date`,
        `${columns[7]}: term`,
        `${columns[7]}: sentence.quantity`,
        `${columns[8]}: place`,
        `${columns[9]}: citizenship`,
        `${columns[10]}: note`,
      ]),
      language,
    );
    assert.equal(mapped.rows.length, 3, language);
    assert.deepEqual(mapped.unread, [], language);
    for (const guess of proposed.guesses) assert.notEqual(guess.why, '');
  }
});

test('of the lists of the worked example the same people are read as by the mappings that were written by hand', () => {
  const folder = new URL('../../../examples/belarus/', import.meta.url);
  const lists = readdirSync(new URL('lists/', folder)).filter((name) => name !== 'index.csv' && name.endsWith('.csv'));
  assert.equal(lists.length, 7);
  for (const name of lists) {
    const read = readBytes(readFileSync(new URL(`lists/${name}`, folder)), name);
    if (read.kind !== 'table') throw new Error(`${name} is read as no table`);
    const byHand = parseMapping(
      readFileSync(new URL(`mappings/${name.replace(/csv$/, 'json')}`, folder), 'utf8'),
      name,
    );
    const proposed = parseMapping(JSON.stringify(proposeMapping(read).mapping), name);
    const people = [byHand, proposed].map((mapping) => {
      const { rows, aside } = mapRows(read, mapping);
      assert.deepEqual(aside, [], name);
      return rows.map(({ row, name: cell }) => [row, cell.quote.split(' ').sort().join(' ')]);
    });
    assert.deepEqual(people[1], people[0], name);
  }
});

test('what could be meant two ways is left, with the reason', () => {
  const { proposed, mapped } = proposedFor([
    'No;Name;Date;Born;Arrested;Place;Status;Phone;Link',
    '1;Anna Berg;2020-01-02;03/04/1981;2020-08-09;Minsk;in prison;+375 29 1234567;example.org/1',
    '2;Ivan Holub;2020-01-03;05/06/1956;2020-08-10;Brest;left;;example.org/2',
    '3;Maria Novik;2020-01-04;07/08/1990;2020-08-11;Brest;in prison;;example.org/3',
  ]);
  assert.deepEqual(guesses(proposed), ['Name: name', 'Arrested: arrest.date', 'Phone: contact']);
  const why = new Map(proposed.unmapped.map(({ column, why: reason }) => [column, reason]));
  assert.match(why.get('Date') ?? '', /its header does not say/);
  assert.match(why.get('Born') ?? '', /either number may be the month/);
  assert.match(why.get('Place') ?? '', /of what is not said/);
  assert.match(why.get('Status') ?? '', /“left” \(1 of 2 words\)/);
  assert.match(why.get('Link') ?? '', /not of the person/);
  assert.deepEqual(proposed.mapping['ignore'], ['No']);
  assert.deepEqual(mapped.unread, ['Date', 'Born', 'Place', 'Status', 'Link']);
});

test('one day that can be read one way settles days with slashes; columns of two days are divided', () => {
  const { proposed, mapping, mapped } = proposedFor([
    'Name;Born – died;Detained',
    '"Berg, Anna";03/04/1981 – 05/06/2023;01/02/2020 – 13/02/2021',
    '"Holub, Ivan";23/04/1981 – ;05/06/2020 – 07/08/2021',
  ]);
  assert.deepEqual(mapping.dates, ['d/m/y']);
  assert.deepEqual(guesses(proposed), [
    'Name: name',
    'Born – died: birth_date',
    'Born – died: death.date',
    'Detained: arrest.date',
    'Detained: release.date',
  ]);
  assert.deepEqual(
    mapped.rows.map(({ name, events = [] }) => [
      name.value.kind === 'name' && name.value.text,
      ...events.map(({ said, cells: [cell] }) => [said.type, cell?.value.kind === 'date' && cell.value.edtf]),
    ]),
    [
      ['Anna Berg', ['death_in_custody', '2023-06-05'], ['detention', '2020-02-01'], ['release', '2021-02-13']],
      ['Ivan Holub', ['detention', '2020-06-05'], ['release', '2021-08-07']],
    ],
  );
});

test('the key is the source’s own id, else the name with what tells two rows apart; never a running number', () => {
  const named = ['Anna Berg;1981', 'Ivan Holub;1956', 'Anna Berg;1990'];
  const keyOf = (lines: readonly string[]) => proposedFor(lines).mapping.key;
  assert.deepEqual(keyOf(['name;born', ...named]), ['name', 'born']);
  assert.deepEqual(keyOf(['name;born', ...named.slice(0, 2)]), ['name']);
  assert.deepEqual(keyOf(['id;name;born', ...named.map((row, i) => `${i + 1};${row}`)]), ['name', 'born']);
  assert.deepEqual(keyOf(['id;name;born', ...named.map((row, i) => `x${(i * 7) % 5};${row}`)]), ['id']);
});

test('words for the sexes mean what they mean beside each other', () => {
  const sexesOf = (header: string, ...words: readonly string[]) => {
    const { mapping } = proposedFor([
      `name;${header}`,
      ...words.map((word, i) => `${['Anna Berg', 'Ivan Holub'][i]};${word}`),
    ]);
    return mapping.columns.find(({ property }) => property === 'sex')?.values;
  };
  assert.deepEqual(sexesOf('Geschlecht', 'w', 'm'), { m: 'male', w: 'female' });
  assert.deepEqual(sexesOf('lytis', 'm', 'v'), { m: 'female', v: 'male' });
  assert.deepEqual(sexesOf('sexo', 'm', 'h'), { h: 'male', m: 'female' });
  assert.deepEqual(sexesOf('пол', 'ж', 'м'), { ж: 'female', м: 'male' });
  assert.equal(sexesOf('sex', 'x', 'm'), undefined);
});
