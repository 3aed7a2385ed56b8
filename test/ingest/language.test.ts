/** What language a text is in, and which of its passages are in another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/ingest/extract/extract.ts';
import { tagOf } from '../../src/ingest/extract/languages.ts';
import { languagesIn } from '../../src/ingest/language.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  en: 'A court in the capital sentenced three journalists to prison on Tuesday, their lawyers said, and ordered a fourth to be freed.',
  ru: 'Суд в столице во вторник приговорил трёх журналистов к лишению свободы, сообщили их адвокаты, а четвёртого велел отпустить.',
  be: 'Суд у сталіцы ў аўторак прысудзіў траіх журналістаў да пазбаўлення волі, паведамілі іх адвакаты, а чацвёртага загадаў адпусціць.',
  'be-Latn':
    'Sud u stalicy ŭ aŭtorak prysudziŭ traich žurnalistaŭ da pazbaŭleńnia voli, paviedamili ich advakaty, a čaćviortaha zahadaŭ adpuścić.',
  uk: 'Суд у столиці у вівторок засудив трьох журналістів до позбавлення волі, повідомили їхні адвокати, а четвертого наказав звільнити.',
  pl: 'Sąd w stolicy skazał we wtorek trzech dziennikarzy na karę więzienia, poinformowali ich adwokaci, a czwartego nakazał zwolnić.',
  de: 'Ein Gericht in der Hauptstadt hat am Dienstag drei Journalisten zu Haftstrafen verurteilt, wie ihre Anwälte mitteilten, und den vierten freigelassen.',
  fr: 'Un tribunal de la capitale a condamné mardi trois journalistes à des peines de prison, ont indiqué leurs avocats, et en a libéré un quatrième.',
  es: 'Un tribunal de la capital condenó el martes a tres periodistas a penas de prisión, informaron sus abogados, y ordenó liberar a un cuarto.',
  lt: 'Sostinės teismas antradienį nuteisė tris žurnalistus kalėti, pranešė jų advokatai, o ketvirtąjį įsakė paleisti į laisvę.',
};

for (const [tag, text] of Object.entries(SAMPLES)) {
  test(`a sentence is found to be ${tag}, and no passage of another language when it is told to be so`, async () => {
    assert.equal((await languagesIn(text)).main, tag);
    assert.equal((await languagesIn(text, tag)).foreign(text), null);
  });
}

test('what is told goes before what is found, and a passage in another language is known all the same', async () => {
  const { main, foreign } = await languagesIn(`${SAMPLES['ru']}\n${SAMPLES['pl']}\n${SAMPLES['be-Latn']}`, 'ru');
  assert.equal(main, 'ru');
  assert.deepEqual(
    ['ru', 'pl', 'be-Latn', 'en'].map((tag) => foreign(SAMPLES[tag] as string)),
    [null, 'pl', 'be-Latn', 'en'],
  );
});

test('names in another spelling, and lines too short to tell, leave a text in its language', async () => {
  const text = `Siarhiej Cichanoŭski, Śviatłana Cichanoŭskaja\n${SAMPLES['en']}\nThe freed are Alena Maŭšuk and Michaś Łabań, said Naša Niva, a newspaper that has been banned in Belarus.`;
  const { main, foreign } = await languagesIn(text);
  assert.equal(main, 'en');
  assert.deepEqual(text.split('\n').map(foreign), [null, null, null]);
});

test('a tag as people write it leads to the tables of its language and script', () => {
  assert.deepEqual(
    [
      tagOf('en-GB', 'Minsk'),
      tagOf('be-tarask', 'Менск'),
      tagOf('be', 'vyzvalili ŭ Miensku'),
      tagOf('be_Latn', ''),
      tagOf('pl', 'Mińsk'),
    ],
    ['en', 'be', 'be-Latn', 'be-Latn', 'pl'],
  );
});

test('of a mixed text each passage is read by the tables of its own language, and one without tables is told', () => {
  const english = 'Belarus released 14 political prisoners on 12 February 2025.';
  const out = extract(`Dalin sena.\n${english}\nDalin sena.`, {
    id: 't',
    language: 'xx',
    foreign: (line) => (line === english ? 'en' : null),
  });
  assert.equal(out.events.length, 0);
  const mixed = extract(`${english}\nDalin sena.`, {
    id: 't',
    language: 'en',
    foreign: (line) => (line === english ? null : 'xx'),
  });
  assert.equal(mixed.events.length, 1);
  assert.deepEqual(
    mixed.notes.map(({ code, at }) => [code, at]),
    [['language_unsupported', `offset ${english.length + 1}`]],
  );
});
