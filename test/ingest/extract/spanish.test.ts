import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

const read = (text: string): Extraction => extract(text, { id: 't', language: 'es', published: '2024-02-20' });
const told = (text: string): string[] =>
  read(text).events.map((e) =>
    [e.type, e.modality, e.quantity?.value ?? '', e.date?.basis === 'publication' ? '' : (e.date?.edtf ?? '')].join(
      ' ',
    ),
  );

// [sentence, events: type, modality, number, date]
const CASES: [string, ...string[]][] = [
  ['Una treintena de presos políticos fueron excarcelados el pasado 11 de enero.', 'release actual 30 2024-01-11'],
  ['El Gobierno puso en libertad a 222 opositores el jueves 8 de febrero.', 'release actual 222 2024-02-08'],
  ['Fueron liberados Ana Ruiz y otros 13 detenidos.', 'release actual 14 '],
  ['El presidente indultó este lunes a 1.110 personas.', 'pardon actual 1110 2024-02-19'],
  ['Un tribunal la condenó a dos años y medio de cárcel.', 'sentence actual 2.5 '],
  ['Ana Ruiz, detenida en marzo de 2023, fue sentenciada a un año.', 'detention actual  2023-03', 'sentence actual 1 '],
  ['Ana Ruiz no fue indultada.', 'pardon denied  '],
  ['Doce periodistas habrían sido arrestados ayer.', 'detention uncertain 12 2024-02-19'],
  ['Treinta y cinco reos saldrán de prisión mañana por la mañana.', 'release planned 35 2024-02-21'],
  ['Más de 250 personas siguen tras las rejas.', 'reported_count actual 250 '],
];

test('what happened is told by verbs, participles and nouns, with the subject before or behind', () => {
  for (const [sentence, ...events] of CASES) assert.deepEqual(told(sentence), events, sentence);
});

test('those freed are named behind the verb, and a participle of one is of the last one named', () => {
  const named = (text: string, type: string): string[] =>
    read(text)
      .events.filter((e) => e.type === type)
      .flatMap((e) => e.participants.filter((p) => p.role === 'prisoner').map((p) => p.name));
  assert.deepEqual(named('Fueron excarcelados Ana Ruiz y Luis Paz.', 'release'), ['Ana Ruiz', 'Luis Paz']);
  assert.deepEqual(named('Ana Ruiz y Luis Paz, arrestado en marzo, están libres.', 'detention'), ['Luis Paz']);
});

test('what is inserted, or describes a noun, takes no date and no name of the main clause', () => {
  const [taken, freed] = read('Ana Ruiz, arrestada el 10 de marzo de 2023, también quedó libre.').events;
  assert.deepEqual([taken?.date?.edtf, freed?.date], ['2023-03-10', null]);
  const { persons } = read('Luis Paz criticó el trato a 333 personas arrestadas por la policía.');
  assert.deepEqual(persons, []);
});

test('who counts the prisoners is the source of the count', () => {
  const [count] = read('Foro Penal contabiliza 1.877 presos políticos.').events;
  assert.deepEqual([count?.type, count?.quantity?.value, count?.source?.name], ['reported_count', 1877, 'Foro Penal']);
});

test('who says it stands before or behind the verb, or spoke last where no subject stands', () => {
  const sources = (text: string): unknown[] => read(text).events.map((e) => e.source?.chain ?? null);
  assert.deepEqual(sources('El periodista fue liberado, dijo su abogado Omar Kaci.'), [['Omar Kaci']]);
  assert.deepEqual(sources('El periodista fue liberado, dijo a la AFP Omar Kaci.'), [['Omar Kaci', 'AFP']]);
  assert.deepEqual(sources('Según Amnistía Internacional, 40 presos fueron liberados.'), [['Amnistía Internacional']]);
  assert.deepEqual(sources('Omar Kaci habló ayer. «Doce presos fueron liberados», dijo.').at(-1), ['Omar Kaci']);
});
