import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readingSchema } from '../../../src/claim/reading.ts';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';
import { assertExact } from './exact.ts';

const published = '2025-09-30';
const read = (text: string): Extraction => extract(text, { id: 't', published });
const only = (text: string, type: string): Extraction['events'][number] => {
  const found = read(text).events.filter((e) => e.type === type);
  assert.equal(found.length, 1, `${found.length} events of type ${type} in: ${text}`);
  return found[0] as Extraction['events'][number];
};

const WORDS = [
  'Belarus',
  'Minsk',
  'released',
  'freed',
  '52',
  'prisoners',
  'on',
  'Monday',
  'May 3, 2020',
  'who',
  'was',
  'were',
  ',',
  '.',
  ';',
  '“',
  '”',
  '(',
  ')',
  'said',
  'Reuters',
  'according to',
  'sentenced',
  'to',
  'five years',
  'and',
  '13 others',
  'Ana Petrova',
  'her lawyer',
  'that',
  'the',
  'border',
  'closed',
  'sanctions on',
  'lifted',
  'not',
  'will',
  '\n',
  '\u2028',
  'İstanbul',
  '𝔘𝔫𝔦',
  'e\u0301',
  '🙂',
  'refused to leave',
  'pardoned',
  'Mr.',
  'U.S.',
  '(Belta, September 11)',
  'since 2020',
  'dozens',
  'of them',
  '-',
  '—',
  "'s",
  '’s',
  '\ud800',
  'died in prison',
];

test('any text: spans hold their quotes, stay on one line unless it was wrapped, and nothing throws', () => {
  const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
      (text) => {
        const out = read(text);
        assertExact(text, out);
        assert.ok(readingSchema.safeParse(out).success);
      },
    ),
    { numRuns: 150 },
  );
});

test('the same text gives the same bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      assert.equal(JSON.stringify(read(text)), JSON.stringify(read(text)));
    }),
    { numRuns: 50 },
  );
});

test('text moved down by a passage keeps its events, offsets moved along', () => {
  const body = 'Baku freed Ilham Mammadov on Tuesday, his lawyer said.';
  const lead = 'Nothing of note happened here.\n\n';
  const [a, b] = [read(body), read(lead + body)];
  assert.ok(a.events.length > 0);
  assert.deepEqual(
    b.events.map((e) => ({
      ...e,
      span: { ...e.span, start: e.span.start - lead.length, end: e.span.end - lead.length },
    })),
    a.events,
  );
});

test('a line without end is read in pieces', () => {
  const text = 'the prisoners were moved and '.repeat(2000);
  assertExact(text, read(text));
});

test('a language without tables gives no events and a note that says which there are', () => {
  const out = extract('Vilnius paleido 52 kalinius.', { id: 't', language: 'lt' });
  assert.deepEqual(out.events, []);
  assert.equal(out.notes[0]?.code, 'language_unsupported');
  assert.match(out.notes[0]?.message ?? '', /"lt".*\ben\b/u);
});

const TYPES: [string, string][] = [
  ['Rwanda has released the singer Jean Mugabo.', 'release'],
  ['Three trade unionists walked free on Friday.', 'release'],
  ['Tehran let the student Sara Amini go.', 'release'],
  ['The reporters were set free overnight.', 'release'],
  ['Police arrested Omar Haddad at his home.', 'detention'],
  ['Egypt frees researcher Omar Haddad', 'release'],
  ['Havana returned Ana Petrova and Juan Diaz to prison on Tuesday.', 'redetention'],
  ['The mayor was jailed pending trial.', 'detention'],
  ['Guards transferred Omar Haddad to a maximum security prison.', 'transfer'],
  ['The president sent two envoys to Harare.', 'visit'],
  ['The court denied him bail.', 'release'],
  ['The editor was taken into custody on Monday evening.', 'detention'],
  ['The poet was detained again a week later.', 'redetention'],
  ['A court in Hanoi sentenced Le Van Binh to nine years.', 'sentence'],
  ['The cleric got six years for sedition.', 'sentence'],
  ['Prosecutors charged her with treason; she was charged with espionage too.', 'charge'],
  ['He was moved to Prison No. 4 in Shamkir.', 'transfer'],
  ['She was placed under house arrest.', 'transfer'],
  ['He was kept in solitary confinement for months.', 'ill_treatment'],
  ['The prisoner was rushed to hospital after a heart attack.', 'medical_emergency'],
  ['The activist died in custody on Sunday.', 'death_in_custody'],
  ['The king pardoned 60 detainees.', 'pardon'],
  ['He refused to leave the country.', 'refusal_to_leave'],
  ['Moscow and Kyiv completed a prisoner exchange.', 'exchange'],
  ['Ankara shut its border with Armenia.', 'border_closed'],
  ['Brussels imposed sanctions on nine judges.', 'sanction_imposed'],
  ['Washington lifted sanctions on the state bank.', 'sanction_eased'],
  ['The chancellor spoke by phone with President Aliyev.', 'call'],
  ['Foreign Minister Ana Silva met President Ortega in Managua.', 'meeting'],
  ['The European Union condemned the verdict.', 'statement'],
  ['Forty writers signed an open letter to the president.', 'letter'],
  ['Lawyers were stripped of their licences.', 'pressure'],
  ['The president dismissed the foreign minister.', 'post_change'],
  ['Eritrea holds more than 900 political prisoners.', 'reported_count'],
];

test('the common ways of saying each type are heard', () => {
  const missed = TYPES.filter(([text, type]) => !read(text).events.some((e) => e.type === type));
  assert.deepEqual(missed, []);
});

test('what only sounds alike is left alone', () => {
  for (const text of [
    'The ministry released a statement on Tuesday.',
    'The band released its first album.',
    'Freed prisoners often struggle to find work.',
    'The two sides exchanged views on trade.',
    'The governor met his deadline.',
    'He uses their release as a bargaining chip.',
  ]) {
    assert.deepEqual(
      read(text).events.map((e) => e.type),
      [],
      text,
    );
  }
});

test('modality', () => {
  assert.equal(only('Baku agreed to release 12 soldiers.', 'release').modality, 'planned');
  assert.equal(only('Chad to free 40 rebels under deal', 'release').modality, 'planned');
  assert.equal(only('Vilnius will reopen the border with Belarus.', 'border_reopened').modality, 'planned');
  assert.equal(only('The family asked for Musa Ali to be released.', 'release').modality, 'proposed');
  assert.equal(only('He has not been released.', 'release').modality, 'denied');
  assert.equal(only('Musa Ali was reportedly released on Sunday.', 'release').modality, 'uncertain');
  assert.equal(only('Cairo released Musa Ali.', 'release').modality, 'actual');
});

test('numbers of people, with sums, qualifiers and ranges', () => {
  const q = (text: string, type = 'release') => only(text, type).quantity;
  assert.deepEqual(q('Cuba freed 53 dissidents.'), { value: 53, qualifier: 'exactly', unit: 'person', text: '53' });
  assert.deepEqual(q('More than 1,200 prisoners were released.'), {
    value: 1200,
    qualifier: 'more_than',
    unit: 'person',
    text: 'More than 1,200',
  });
  assert.equal(q('Nearly two hundred detainees walked free.')?.value, 200);
  assert.equal(q('Nearly two hundred detainees walked free.')?.qualifier, 'about');
  assert.equal(q('At least 30 people were released.')?.qualifier, 'at_least');
  assert.equal(q('Togo released 4 women and 14 men.')?.value, 18);
  assert.equal(q('The emir pardoned Ali Salman and 13 others.', 'pardon')?.value, 14);
  assert.equal(q('Dozens of prisoners were released.')?.value, null);
  assert.equal(q('Algiers released two-dozen activists.')?.value, 24);
});

test('terms', () => {
  const q = (text: string) => only(text, 'sentence').quantity;
  assert.deepEqual(q('She was sentenced to eight years in prison.'), {
    value: 8,
    qualifier: 'exactly',
    unit: 'year',
    text: 'eight',
  });
  assert.equal(q('He was jailed for 18 months for insulting the emir.')?.unit, 'month');
  assert.equal(q('He was given a 12-year sentence.')?.value, 12);
});

test('who, to whom, where to', () => {
  const event = only('Managua released Felix Maradiaga and sent him to the United States.', 'release');
  assert.deepEqual(event.participants.slice(0, 2), [
    { role: 'holder', name: 'Managua' },
    { role: 'prisoner', name: 'Felix Maradiaga' },
  ]);
  const list = only('Among those freed are Ana Lopez, Juan Ruiz and Pedro Gil.', 'release');
  assert.deepEqual(
    list.participants.map((p) => p.name),
    ['Ana Lopez', 'Juan Ruiz', 'Pedro Gil'],
  );
  const swap = only('Secretary of State Mary Jones met President Hassan Ali in Doha on Monday.', 'meeting');
  assert.deepEqual(
    swap.participants.map((p) => `${p.role} ${p.name}`),
    ['actor Mary Jones', 'counterpart Hassan Ali'],
  );
});

test('persons with their variants and where they are left', () => {
  const text = [
    'Georgia frees journalist Nika Beridze',
    '',
    'Tbilisi released Nika Beridze on Monday. Beridze was detained in May 2024. Giorgi Lomidze died in prison in June.',
  ].join('\n');
  const persons = read(text).persons.map((p) => [p.name, p.variants, p.state]);
  assert.deepEqual(persons, [
    ['Nika Beridze', ['Beridze'], 'released'],
    ['Giorgi Lomidze', [], 'died_in_custody'],
  ]);
});

test('notes: after publication, after the cited report, weekday that does not fit, one letter of difference', () => {
  const codes = (text: string) => read(text).notes.map((n) => n.code);
  assert.deepEqual(codes('Minsk released 5 prisoners on October 20, 2025.'), ['after_publication']);
  assert.deepEqual(codes('On September 12, Minsk released 5 prisoners (Belta, September 11).'), ['after_cited_report']);
  assert.deepEqual(codes('Minsk released 5 prisoners on Monday, September 16, 2025.'), ['weekday_differs']);
  assert.ok(codes('Alyaksandr Lukashenka spoke. Later Lukashenko spoke again.').includes('spelt_two_ways'));
});
