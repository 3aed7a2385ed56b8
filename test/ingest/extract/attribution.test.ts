import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/ingest/extract/extract.ts';

const source = (text: string, type: string) => {
  const found = extract(text, { id: 't', published: '2025-09-30' }).events.find((e) => e.type === type);
  assert.ok(found, `no ${type} in: ${text}`);
  return found.source;
};
const chain = (text: string, type = 'release'): readonly string[] => source(text, type)?.chain ?? [];

test('said before, after and in the middle', () => {
  assert.deepEqual(chain('The Viasna Human Rights Center said that Baku released 5 activists.'), [
    'Viasna Human Rights Center',
  ]);
  assert.deepEqual(chain('Baku released 5 activists, the ministry said.'), ['ministry']);
  assert.deepEqual(chain('Baku released 5 activists, said opposition leader Nika Beridze.'), ['Nika Beridze']);
  assert.deepEqual(chain('The activist Olga Li was freed as well, her lawyer Petr Kim said on Monday.'), ['Petr Kim']);
  assert.deepEqual(chain('According to Amnesty International, Baku released 5 activists.'), ['Amnesty International']);
});

test('origin first, then who relays', () => {
  assert.deepEqual(chain('His wife Ana Silva told Reuters that Caracas released 5 activists.'), [
    'Ana Silva',
    'Reuters',
  ]);
  assert.deepEqual(chain('Caracas released 5 activists, Reuters reported, citing lawyer Juan Ruiz.'), [
    'Juan Ruiz',
    'Reuters',
  ]);
});

test('references in brackets, several of them, and the date of the report', () => {
  const one = source('Minsk released 5 activists (Belta, September 11).', 'release');
  assert.deepEqual(one, { name: 'Belta', chain: ['Belta'], form: 'cited', date: '2025-09-11' });
  assert.deepEqual(chain('Minsk released 5 activists (Pozirk, September 22; PAP, September 25).'), ['Pozirk', 'PAP']);
  assert.equal(source('Minsk released 5 activists (Belta, accessed September 26).', 'release')?.date, undefined);
  assert.equal(source('Minsk released 5 activists (including women).', 'release'), null);
});

test('a reference that closes a passage on the same event speaks for the sentence before', () => {
  assert.deepEqual(
    chain('Minsk released 5 activists. Their fate had been the topic of the talks (Belta, September 11).'),
    ['Belta'],
  );
});

test('"she says" is whoever spoke before', () => {
  assert.deepEqual(
    chain('Ana Silva said that Caracas released 5 activists. She says that her son had a stroke.', 'medical_emergency'),
    ['Ana Silva'],
  );
});

test('nobody is made up where the text speaks for itself', () => {
  for (const text of [
    'Caracas released 5 activists.',
    'It was reported that Caracas released 5 activists.',
    'Caracas released 5 activists after the minister met the envoy.',
  ]) {
    assert.equal(source(text, 'release'), null, text);
  }
});

test('what is said after the attribution in another clause is not theirs', () => {
  assert.equal(
    source('Envoy John Cole said after meeting President Aliyev in Baku that talks go on.', 'meeting'),
    null,
  );
});

test('a pronoun means a person who spoke or was spoken of, not the outlet that told it', () => {
  assert.deepEqual(
    chain(
      'Interior Minister Nino Lomidze ordered new searches, caucasus.news reported. 12 people were detained, he said.',
      'detention',
    ),
    ['Nino Lomidze', 'caucasus.news'],
  );
  assert.deepEqual(
    chain(
      'His wife Leyla Aliyeva said on Monday that he is in prison, the Turan agency reported. She said that he was beaten by guards.',
      'ill_treatment',
    ),
    ['Leyla Aliyeva'],
  );
});

test('what stands between a speaker and the verb does not hide who speaks', () => {
  assert.deepEqual(
    chain('The lawyer Ngo Van Minh, who called the ruling “shameful,” said Hanoi released 5 activists.'),
    ['Ngo Van Minh'],
  );
  assert.deepEqual(
    chain(
      'His sister Amal Saleh was waiting outside the prison, about an hour from Cairo, and told Reuters that 5 activists were released.',
    ),
    ['Amal Saleh', 'Reuters'],
  );
  assert.deepEqual(
    chain('Reza Karimi, the spokesman of the ministry, was the first to say that Tehran released 5 activists.'),
    ['Reza Karimi'],
  );
});

test('a source covers its own clause and no more', () => {
  const read = (text: string, language = 'en') =>
    Object.fromEntries(
      extract(text, { id: 't', published: '2025-09-30', language }).events.map((e) => [e.type, e.source?.name ?? null]),
    );
  assert.equal(read('Havana released Ana Ruiz, who according to Cubalex was beaten by guards.').release, null);
  assert.equal(read('La Habana liberó a Ana Ruiz, que, según Cubalex, fue golpeada en prisión.', 'es').release, null);
  assert.equal(
    read('12 people were detained in Tunis on Monday according to Amnesty International.').detention,
    'Amnesty International',
  );
});

test('who holds the office that speaks is the source, in any order and with what the office is of', () => {
  const first = (text: string, language: string) =>
    extract(text, { id: 't', published: '2025-09-30', language }).events[0]?.source?.name;
  for (const [language, text, name] of [
    ['en', 'Five activists were freed, said the head of the president’s office, Daniyar Akhmetov.', 'Daniyar Akhmetov'],
    [
      'es',
      'Cinco presos fueron liberados, anunció el asesor de seguridad nacional de Panamá, Juan Solís.',
      'Juan Solís',
    ],
    ['es', 'El ministro de Interior, Juan Solís, dijo que cinco presos fueron liberados.', 'Juan Solís'],
    [
      'fr',
      'Cinq détenus ont été libérés, a indiqué la présidente de l’association Acat, Marie Ndiaye.',
      'Marie Ndiaye',
    ],
    ['ru', 'Пятеро задержаны, рассказала пресс-секретарь министерства юстиции Айгюль Мамедова.', 'Айгюль Мамедова'],
    ['pl', 'Zwolniono 10 osób, poinformował szef gabinetu prezydenta Jan Nowak.', 'Jan Nowak'],
    ['uk', 'Про звільнення 10 активістів повідомив голова правління центру Сергій Іваненко.', 'Сергій Іваненко'],
  ] as const)
    assert.equal(first(text, language), name, text);
});

test('"she said so" speaks for the news of the sentence before, not for what it tells in passing or demands', () => {
  const { events } = extract(
    'Ana Silva, who was jailed in May 2024, has been freed. Her lawyer Petr Kim said so on Monday.',
    { id: 't', published: '2025-09-30' },
  );
  assert.deepEqual(
    events.map((e) => [e.type, e.source?.name]),
    [
      ['detention', undefined],
      ['release', 'Petr Kim'],
    ],
  );
});

test('counting, denying, quoting and hoping are ways of saying; handing over and pledging to are none', () => {
  const all = (text: string, language: string) =>
    extract(text, { id: 't', published: '2025-09-30', language }).events.map((e) => e.source?.chain ?? []);
  const said = (text: string, language = 'en') => all(text, language)[0];
  assert.deepEqual(said('As of 14 July Foro Penal had counted 948 political prisoners.'), ['Foro Penal']);
  assert.deepEqual(said('Nach Erkenntnissen von Amnesty International wurden 14 Menschen festgenommen.', 'de'), [
    'Amnesty International',
  ]);
  assert.deepEqual(said('14 Menschen seien festgenommen worden, so Außenministerin Anna Berg.', 'de'), ['Anna Berg']);
  assert.deepEqual(said('Media cytowały Jana Nowaka: zwolniono 10 więźniów.', 'pl'), ['Jana Nowaka', 'Media']);
  assert.deepEqual(said('Rzecznik Jan Nowak nie wykluczył, że 10 więźniów zostanie zwolnionych.', 'pl'), ['Jan Nowak']);
  assert.deepEqual(said('Baku przekazało Armenii 32 jeńców.', 'pl') ?? [], []);
  assert.deepEqual(said('Havana pledged to free 553 prisoners.'), []);
});

test('a source reaches over a share of its count, a sentence between two of its own, and the list it gives out', () => {
  const names = (text: string, language = 'en') =>
    extract(text, { id: 't', published: '2025-09-30', language }).events.map((e) => e.source?.name ?? null);
  assert.deepEqual(
    names('Foro Penal says that 940 political prisoners are being held. Thirty-eight of them are journalists.'),
    ['Foro Penal', 'Foro Penal'],
  );
  assert.deepEqual(
    names('«Переговоры шли», рассказал Иван Петров. Баку освободил 5 человек. По словам Петрова, это жест.', 'ru'),
    ['Иван Петров'],
  );
  assert.deepEqual(
    names(
      'Звільнено 3 цивільних, повідомив міністр Іван Коваль. Він опублікував список.\nДодому повернувся Петро Гнатюк.\nМіністерство оголосило конкурс.',
      'uk',
    ).slice(0, 2),
    ['Іван Коваль', 'Іван Коваль'],
  );
  assert.deepEqual(
    names('Amnesty International said 5 activists were released. Baku released 3 journalists on Monday.'),
    ['Amnesty International', null],
  );
});

test('a statement speaks for who issued it, and a form of the verb, a bracket or a colon does not hide who speaks', () => {
  const first = (language: string, text: string) =>
    extract(text, { id: 't', published: '2025-09-30', language }).events.map((e) => e.source?.name ?? null);
  const issued = 'Amnesty International said that Minsk lied. Police detained 5 activists, the statement says.';
  assert.deepEqual(first('en', issued), ['Amnesty International']);
  assert.deepEqual(
    first('de', 'Nach Angaben seines Anwalts wurde Karl Lang freigelassen. Auch Otto Braun sei verurteilt worden.'),
    ['Anwalts', 'Anwalts'],
  );
  assert.deepEqual(first('fr', 'Dix détenus ont été libérés vendredi, indique le Comité national (CN).'), [
    'Comité national',
  ]);
  assert.deepEqual(first('es', 'Managua: la Fiscalía eleva a 533 los excarcelados.'), ['Fiscalía']);
  assert.deepEqual(first('uk', 'Президент Іван Петренко, твердять у його пресслужбі, помилував 12 засуджених.'), [
    'пресслужбі',
  ]);
});

test('what an outlet or a group reports in passing, and what a colon opens, goes on to the end of the passage', () => {
  const told = 'One of the three, writes Radio Azadliq, is its own editor Rauf Aliyev. He was detained in May 2023.';
  assert.deepEqual(chain(told, 'detention'), ['Radio Azadliq']);
  const colon = 'A Briton is still held, according to Reuters: Mark Hill, 47. In April 2021 he was detained in Baku.';
  assert.deepEqual(chain(colon, 'detention'), ['Reuters']);
  assert.equal(source(told.replace(' He was', '\n\nRauf Aliyev was'), 'detention'), null);
  const person = 'The activist Olga Li is free, said her lawyer Petr Kim. She was detained in May 2023.';
  assert.equal(source(person, 'detention'), null);
});

test('who someone is has no source where it only describes, nor one who thanks beside the speaker', () => {
  const prize = 'The European Parliament said its prize goes to Olga Li, who is serving eight years in a penal colony.';
  assert.equal(source(prize, 'sentence'), null);
  const thanked =
    'Mark Hill said that Washington would open its embassy, and Olga Li thanked Donald Trump for the deal.';
  assert.equal(source(thanked, 'statement'), null);
});
