import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/ingest/extract/extract.ts';

/** The chain of the last event of each text. */
function told(language: string, ...texts: readonly string[]): (readonly string[] | null)[] {
  return texts.map((text) => {
    const { events } = extract(text, { id: 't', language, published: '2025-10-31' });
    return events.at(-1)?.source?.chain ?? null;
  });
}

test('an outlet between the verb and its speaker was told, where no preposition says so', () => {
  assert.deepEqual(told('ru', 'Баку освободил пятерых активистов, рассказал «Медузе» адвокат Петр Ким.'), [
    ['Петр Ким', 'Медузе'],
  ]);
  assert.deepEqual(told('pl', 'Jak powiedział PAP adwokat Piotr Kim, Baku uwolniło pięciu działaczy.'), [
    ['Piotr Kim', 'PAP'],
  ]);
  assert.deepEqual(told('be', 'Як расказаў выданню «Люстэрка» адвакат Пётр Кім, Баку вызваліў пяцярых актывістаў.'), [
    ['Пётр Кім', 'Люстэрка'],
  ]);
});

test('who is named between two commas before the verb speaks', () => {
  assert.deepEqual(
    told(
      'en',
      '"Baku released 5 activists," Petr Kim, his lawyer, told the BBC.',
      'Baku released 5 activists, a spokesman for the Interior Ministry, Rauf Aliyev, told reporters.',
    ),
    [['Petr Kim', 'BBC'], ['Rauf Aliyev']],
  );
});

test('"as" and "after" open a clause whose subject speaks', () => {
  assert.deepEqual(
    told(
      'en',
      'As the Viasna Human Rights Center reported, Baku released 5 activists.',
      'The news came a day after the United States said that Mark Hill had met the prime minister.',
      'Citing his lawyer, Reuters reported that Baku released 5 activists.',
    ),
    [['Viasna Human Rights Center'], ['United States'], ['lawyer', 'Reuters']],
  );
});

test('what is said of the sentence before, and in the name of an office', () => {
  assert.deepEqual(told('es', 'Bakú liberó a cinco activistas. Así lo confirmó su abogado, Pedro Kim.'), [
    ['Pedro Kim'],
  ]);
  assert.deepEqual(told('de', 'Aus dem Innenministerium hieß es, Baku habe fünf Aktivisten freigelassen.'), [
    ['Innenministerium'],
  ]);
  assert.deepEqual(told('ru', 'В заявлении МВД говорится, что Баку освободил пятерых активистов.'), [['МВД']]);
});

test('who counts, knows by name or considers someone a political prisoner is the source of the number', () => {
  assert.deepEqual(told('en', 'Amnesty International recognizes 120 people as political prisoners.'), [
    ['Amnesty International'],
  ]);
  assert.deepEqual(told('ru', '«Весна» считает политзаключенными 120 человек.'), [['Весна']]);
  assert.deepEqual(told('be', '«Вясна» ведае імёны 19 вызваленых.'), [['Вясна']]);
  assert.deepEqual(told('uk', "«Вясна» вважає політв'язнями 120 людей."), [['Вясна']]);
  assert.deepEqual(told('de', 'Amnesty International zählt derzeit 120 politische Gefangene.'), [
    ['Amnesty International'],
  ]);
});

test('a verb alone goes on with the one who spoke, where its language needs no pronoun', () => {
  const text = 'Piotr Kim powiedział, że go uwolniono. Dodał, że w kolonii go bito.';
  assert.deepEqual(told('pl', text), [['Piotr Kim']]);
});

test('«Наша Ніва» is a name though its first word is none', () => {
  assert.deepEqual(told('be', 'Як даведалася «Наша Ніва», Баку вызваліў пяцярых актывістаў.'), [['Наша Ніва']]);
});

test('"by the count of", said with a possessive, and what belongs to a country', () => {
  assert.deepEqual(
    told(
      'en',
      "By Viasna's count there are 1,177 political prisoners left.",
      "Minsk released 5 activists, according to Ukraine's Interior Ministry.",
    ),
    [['Viasna'], ['Interior Ministry']],
  );
});
