import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teller } from './told.ts';

const told = teller('pl', '2024-02-20');

// [sentence, events: type, modality, number, date]
const CASES: [string, ...string[]][] = [
  ['Władze zwolniły dziennikarza Jana Nowaka.', 'release actual'],
  ['Z kolonii karnej wyszło 5 lutego 12 osób.', 'release actual 12 2024-02-05'],
  ['Prezydent ułaskawił 3 stycznia dwóch księży.', 'pardon actual 2 2024-01-03'],
  ['Sąd skazał Jana Nowaka na pięć lat kolonii.', 'sentence actual 5'],
  ['Annę Kowalską zatrzymano we wrześniu ubiegłego roku.', 'detention actual  2023-09'],
  ['Rząd zapowiedział, że zwolni 40 więźniów.', 'release planned 40'],
  ['Litwa nie otworzy granicy z Białorusią.', 'border_reopened denied'],
  ['Według organizacji w więzieniach pozostaje ponad 1300 więźniów politycznych.', 'reported_count actual 1300'],
  ['38-letniego Jana Nowaka aresztowano w czerwcu 2012 roku.', 'detention actual  2012-06'],
  ['Jan Nowak dostał pięć lat, Anna Kowalska – trzy i pół.', 'sentence actual 5', 'sentence actual 3.5'],
  ['Prokuratura żądała ośmiu lat.', 'sentence proposed 8'],
  ['Nagrodę dostała 6 października 2023 roku.'],
  ['Wśród zatrzymanych są Jan Nowak i Anna Kowalska.', 'detention actual'],
  ['Oskarżono go o podżeganie do zamieszek.', 'charge actual'],
  ['Nie bito go, ale nie pozwalają mu dzwonić.', 'ill_treatment denied', 'ill_treatment actual'],
  ['W więzieniach kraju obecnie co najmniej 60 dziennikarzy.', 'reported_count actual 60'],
  ['Na granicy doszło do wymiany ognia.'],
];

test('what happened is told in any order of words', () => {
  for (const [sentence, ...events] of CASES) assert.deepEqual(told(sentence).events, events, sentence);
});

test('the one it is done to is told by the ending, or stands behind no one in particular', () => {
  assert.deepEqual(told('Jana Nowaka zwolniły władze Litwy.').roles, [
    'release: holder władze Litwy',
    'release: prisoner Jana Nowaka',
  ]);
  assert.deepEqual(told('Zwolniono Annę Kowalską i Jana Nowaka.').roles, [
    'release: prisoner Annę Kowalską',
    'release: prisoner Jana Nowaka',
  ]);
});

test('who speaks stands behind a dash, or behind those of an organisation', () => {
  assert.deepEqual(told('Zwolniono Jana Nowaka – podała państwowa agencja BiełTA.').sources, [['BiełTA']]);
  assert.deepEqual(told('Jak ustalili obrońcy praw człowieka z „Wiasny”, zwolniono Jana Nowaka.').sources, [
    ['Wiasny'],
  ]);
});

test('a term counts for the one beside the dash that stands for the verb, half a year with it', () => {
  const { events, roles } = told('Jan Nowak dostał 10 i pół roku, Piotr Kowalski – sześć.');
  assert.deepEqual(events, ['sentence actual 10.5', 'sentence actual 6']);
  assert.deepEqual(roles, ['sentence: prisoner Jan Nowak', 'sentence: prisoner Piotr Kowalski']);
});

test('one person in several cases is one person, under the name as first written', () => {
  assert.deepEqual(told('Zwolniono Jana Nowaka. Jan Nowak spędził w kolonii trzy lata.').persons, [
    ['Jana Nowaka', ['Jan Nowak'], 'released'],
  ]);
});

test('an institution and the one who speaks for it stand side by side', () => {
  assert.deepEqual(told('Jana Nowaka zwolniono, stwierdził rzecznik MSZ Piotr Zieliński.').sources, [
    ['Piotr Zieliński'],
  ]);
});
