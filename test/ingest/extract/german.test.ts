import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

const read = (text: string): Extraction => extract(text, { id: 't', language: 'de', published: '2025-09-30' });
type Event = Extraction['events'][number];
const one = (text: string, type: string): Event => {
  const found = read(text).events.filter((event) => event.type === type);
  assert.equal(found.length, 1, `${found.map((e) => e.span.quote).join(' | ')} of type ${type} in: ${text}`);
  return found[0] as Event;
};
const who = ({ participants }: Event): string => participants.map(({ role, name }) => `${role} ${name}`).join(', ');

const TYPES: [string, string, string][] = [
  ['Ruanda ließ am Montag den Sänger Jean Mugabo frei.', 'release', 'holder Ruanda, prisoner Jean Mugabo'],
  ['Am Montag ließ Ruanda den Sänger Jean Mugabo frei.', 'release', 'holder Ruanda, prisoner Jean Mugabo'],
  ['Im Mai hatte Ruanda den Sänger Jean Mugabo freigelassen.', 'release', 'holder Ruanda, prisoner Jean Mugabo'],
  ['Der Sänger Jean Mugabo wurde am Montag freigelassen.', 'release', 'prisoner Jean Mugabo'],
  [
    'Die Polizei nahm den Reporter Omar Haddad in seiner Wohnung fest.',
    'detention',
    'holder Polizei, prisoner Omar Haddad',
  ],
  ['Der Reporter Omar Haddad war im Mai verhaftet worden.', 'detention', 'prisoner Omar Haddad'],
  [
    'Ein Gericht in Hanoi verurteilte Le Van Binh zu neun Jahren Haft.',
    'sentence',
    'court Gericht, prisoner Le Van Binh',
  ],
  ['Kubas Präsident begnadigte 40 Gefangene.', 'pardon', 'holder Kubas Präsident'],
  ['Polen schloss die Grenze zu Belarus.', 'border_closed', 'imposer Polen, target Belarus'],
];
for (const [text, type, parts] of TYPES)
  test(`“${text}” tells of a ${type}, and who did it to whom`, () => {
    const event = one(text, type);
    assert.equal(event.modality, 'actual');
    assert.equal(who(event), parts);
  });

test('a term is read before the verb and behind it, with halves in one word', () => {
  assert.deepEqual(
    [
      'Er ist zu zweieinhalb Jahren Haft verurteilt worden.',
      'Ein Gericht verurteilte ihn zu elf Jahren Straflager.',
    ].map((text) => {
      const { quantity } = one(text, 'sentence');
      return [quantity?.value, quantity?.unit];
    }),
    [
      [2.5, 'year'],
      [11, 'year'],
    ],
  );
});

test('dates without a year, weekdays and last month are worked out; numbers keep their points', () => {
  const event = one('Am 12. September wurden mehr als 1.200 Häftlinge freigelassen.', 'release');
  assert.deepEqual(
    [event.date?.edtf, event.quantity?.value, event.quantity?.qualifier],
    ['2025-09-12', 1200, 'more_than'],
  );
  assert.equal(one('Im März vergangenen Jahres wurde sie verhaftet.', 'detention').date?.edtf, '2024-03');
});

test('who says it stands before, behind, or between the parts of the verb', () => {
  for (const text of [
    'Zwölf Häftlinge wurden freigelassen, teilte das Menschenrechtszentrum Wesna am Montag mit.',
    'Zwölf Häftlinge wurden freigelassen, wie das Menschenrechtszentrum Wesna am Montag mitteilte.',
    'Nach Angaben des Menschenrechtszentrums Wesna wurden zwölf Häftlinge freigelassen.',
  ])
    assert.match(one(text, 'release').source?.name ?? '', /Wesna/u, text);
});

test('a noun with a capital is no name', () => {
  const { persons, events } = read('Nach Jahren Haft kam die Aktivistin Ana Petrova im Mai aus dem Gefängnis.');
  assert.deepEqual(
    persons.map(({ name }) => name),
    ['Ana Petrova'],
  );
  assert.equal(events[0]?.type, 'release');
});
