import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

const read = (text: string): Extraction => extract(text, { id: 't', language: 'fr', published: '2024-02-20' });
const told = (text: string): string[] =>
  read(text).events.map((e) =>
    [e.type, e.modality, e.quantity?.value ?? '', e.date?.basis === 'publication' ? '' : (e.date?.edtf ?? '')].join(
      ' ',
    ),
  );

// [sentence, events: type, modality, number, date]
const CASES: [string, ...string[]][] = [
  ['Une trentaine de détenus d’opinion ont été libérés le 11 janvier.', 'release actual 30 2024-01-11'],
  ['L’Algérie a laissé sortir plus de 30 détenus dimanche.', 'release actual 30 2024-02-18'],
  ['Le roi a gracié lundi 2.476 personnes.', 'pardon actual 2476 2024-02-19'],
  ['Un tribunal l’avait condamnée à deux ans et demi de prison.', 'sentence actual 2.5 '],
  ['Karim Benali, arrêté en mars 2023, purge une peine d’un an.', 'detention actual  2023-03', 'sentence actual 1 '],
  ['Karim Benali n’a pas été gracié.', 'pardon denied  '],
  ['Douze journalistes auraient été interpellés hier.', 'detention uncertain 12 2024-02-19'],
  ['Quatre-vingt-onze opposants seront relâchés demain.', 'release planned 91 2024-02-21'],
  ['Plus de 250 personnes sont toujours derrière les barreaux.', 'reported_count actual 250 '],
];

test('what happened is told by verbs, participles and nouns that agree', () => {
  for (const [sentence, ...events] of CASES) assert.deepEqual(told(sentence), events, sentence);
});

test('a participle of one person is not of the two named before it', () => {
  const { events } = read('Karim Benali et Leïla Haddad, arrêtée en mars 2023, sont libres.');
  const taken = events.find((e) => e.type === 'detention');
  assert.deepEqual(
    taken?.participants.map((p) => p.name),
    ['Leïla Haddad'],
  );
});

test('a name behind "prison de" is a place, not a prisoner', () => {
  const { persons } = read('Karim Benali est sorti jeudi de la prison de Koro Toro.\nKoro Toro est loin de tout.');
  assert.deepEqual(
    persons.map((p) => [p.name, p.state]),
    [['Karim Benali', 'released']],
  );
});

test('who says it stands before, behind, or in the verb as a pronoun', () => {
  const sources = (text: string): unknown[] => read(text).events.map((e) => e.source?.chain ?? null);
  assert.deepEqual(sources('Le journaliste a été libéré, a dit son avocat Omar Kaci.'), [['Omar Kaci']]);
  assert.deepEqual(sources('Le journaliste a été libéré, a déclaré à l’AFP Omar Kaci.'), [['Omar Kaci', 'AFP']]);
  assert.deepEqual(sources('Selon Amnesty International, 40 détenus ont été libérés.'), [['Amnesty International']]);
  assert.deepEqual(sources('Omar Kaci a été interrogé. « Douze détenus ont été libérés », a-t-il ajouté.').at(-1), [
    'Omar Kaci',
  ]);
});
