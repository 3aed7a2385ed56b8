import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/ingest/extract/extract.ts';
import { teller } from './told.ts';

/** Language, text, and each event as type, modality, number and date. The text is published on 2024-05-10, a Friday. */
type Case = readonly [string, string, readonly string[]];

const check = (cases: readonly Case[]): void => {
  for (const [language, text, events] of cases)
    assert.deepEqual(teller(language, '2024-05-10')(text).events, events, text);
};

test('"two days later" is counted from the date told before', () => {
  check([
    [
      'en',
      'Police in Tunis arrested Samir Trabelsi on 3 March 2022. Two days later a court sentenced him to four years in prison.',
      ['detention actual  2022-03-03', 'sentence actual 4 2022-03-05'],
    ],
    [
      'de',
      'Nguyen Thi Lan wurde im Mai 2019 festgenommen. Elf Monate später verurteilte sie ein Gericht zu fünf Jahren Haft.',
      ['detention actual  2019-05', 'sentence actual 5 2020-04'],
    ],
    [
      'fr',
      'La police de Tunis a arrêté Samir Trabelsi le 3 mars 2022. Deux jours plus tard, un tribunal l’a condamné à quatre ans de prison.',
      ['detention actual  2022-03-03', 'sentence actual 4 2022-03-05'],
    ],
    [
      'es',
      'La policía de Túnez detuvo a Samir Trabelsi el 3 de marzo de 2022. Dos días después un tribunal lo condenó a cuatro años de prisión.',
      ['detention actual  2022-03-03', 'sentence actual 4 2022-03-05'],
    ],
    [
      'ru',
      'Ерлана Сапарова задержали в мае 2019 года. Спустя одиннадцать месяцев его приговорили к пяти годам колонии.',
      ['detention actual  2019-05', 'sentence actual 5 2020-04'],
    ],
    [
      'uk',
      'Поліція Тунісу затримала Саміра Трабелсі 3 березня 2022 року. Через два дні суд засудив його до чотирьох років в’язниці.',
      ['detention actual  2022-03-03', 'sentence actual 4 2022-03-05'],
    ],
    [
      'be',
      'Паліцыя Туніса затрымала Саміра Трабелсі 3 сакавіка 2022 года. Праз два дні суд прысудзіў яму чатыры гады турмы.',
      ['detention actual  2022-03-03', 'sentence actual 4 2022-03-05'],
    ],
    [
      'pl',
      'Policja w Tunisie zatrzymała Samira Trabelsiego 3 marca 2022 roku. Dwa dni później sąd skazał go na cztery lata więzienia.',
      ['detention actual  2022-03-03', 'sentence actual 4 2022-03-05'],
    ],
  ]);
});

test('what is told behind "a day after" happened that much before', () => {
  check([
    [
      'en',
      'Rwanda released Jean Habimana on Wednesday, three days after he was pardoned by the president.',
      ['release actual  2024-05-08', 'pardon actual  2024-05-05'],
    ],
    [
      'pl',
      'Rwanda zwolniła Jeana Habimanę w środę, trzy dni po tym, jak został ułaskawiony.',
      ['release actual  2024-05-08', 'pardon actual  2024-05-05'],
    ],
    [
      'de',
      'Ruanda ließ Jean Habimana am Mittwoch frei, drei Tage nachdem er begnadigt worden war.',
      ['release actual  2024-05-08', 'pardon actual  2024-05-05'],
    ],
  ]);
});

test('a date that points back further than is known dates nothing', () => {
  check([
    [
      'en',
      'In May 2020 he was detained and the next day a court sentenced him to five years.',
      ['detention actual  2020-05', 'sentence actual 5'],
    ],
    ['en', 'Some weeks later Ali Kaya was released.', ['release actual']],
    ['ru', 'Через два дня Ерлана Сапарова освободят.', ['release planned']],
  ]);
});

test('"in July of that year" takes the year told before', () => {
  check([
    [
      'en',
      'Ali Kaya was arrested in 2019 and sentenced to ten years in July of that year.',
      ['detention actual  2019', 'sentence actual 10 2019-07'],
    ],
    [
      'fr',
      'Ali Kaya a été arrêté en 2019 et condamné en juillet de la même année à dix ans de prison.',
      ['detention actual  2019', 'sentence actual 10 2019-07'],
    ],
    [
      'uk',
      'Алі Кая затримали у 2019 році, а в липні того ж року засудили до десяти років.',
      ['detention actual  2019', 'sentence actual 10 2019-07'],
    ],
  ]);
});

test('a day without a year goes on from the story told, unless it is news', () => {
  check([
    [
      'en',
      'Ali Kaya was arrested on 12 November 2021 and sentenced to ten years on 3 February.',
      ['detention actual  2021-11-12', 'sentence actual 10 2022-02-03'],
    ],
    [
      'ru',
      'Ерлана Сапарова задержали 19 декабря 2010 года. 14 мая суд приговорил его к пяти годам колонии.',
      ['detention actual  2010-12-19', 'sentence actual 5 2011-05-14'],
    ],
    [
      'en',
      'Ali Kaya was arrested in 2021. On May 2 he was released.',
      ['detention actual  2021', 'release actual  2024-05-02'],
    ],
  ]);
});

test('a date that is a sentence of its own stands over the next one', () => {
  check([
    ['es', '5 de enero. La policía detuvo a Samir Trabelsi en Túnez.', ['detention actual  2024-01-05']],
    [
      'ru',
      'Весна 2023 года. Ерлана Сапарова задержали в Алматы. Его приговорили к пяти годам колонии.',
      ['detention actual  2023-03/2023-05', 'sentence actual 5'],
    ],
  ]);
});

test('the date of a sentence is that of its main clauses, not of what came before or of a noun', () => {
  check([
    ['en', 'Ali Kaya was detained in the small hours of January 12.', ['detention actual  2024-01-12']],
    ['en', 'Ali Kaya was released by Ankara on Tuesday.', ['release actual  2024-05-07']],
    ['de', 'Minsk ließ 12 Gefangene frei, darunter Köpfe der Proteste von 2020.', ['release actual 12']],
    [
      'en',
      'In June the government freed 14 prisoners, but it also arrested 60 people.',
      ['release actual 14 2023-06', 'detention actual 60 2023-06'],
    ],
    [
      'en',
      'Rwanda released Marie Uwase on 3 May, when President Paul Kagame received Foreign Minister Jean Petit.',
      ['release actual  2024-05-03', 'meeting actual  2024-05-03'],
    ],
    [
      'be',
      '3 ліпеня, пасля таго як прэзідэнт паабяцаў вызваліць хворых, на волю выйшлі 18 палітвязняў.',
      ['release planned', 'release actual 18 2023-07-03'],
    ],
    ['fr', 'Le président a gracié 380 manifestants, selon un décret rendu public mercredi.', ['pardon actual 380']],
    ['en', 'Police detained Walid Hassan, a member of the April 6 Movement.', ['detention actual']],
  ]);
});

test('a clause begins at its word, with or without a comma before it', () => {
  check([
    [
      'de',
      'Die Richtervereinigung, die ihn 2017 ausgezeichnet hatte, begrüßte am Mittwoch die Ausreise von Nguyen Van An.',
      ['statement actual  2024-05-08'],
    ],
    [
      'es',
      'Samir Trabelsi murió en junio de 2019 en prisión tras ser torturado.',
      ['death_in_custody actual  2019-06', 'ill_treatment actual'],
    ],
    [
      'be',
      'Прэзідэнт паабяцаў вызваліць 553 зняволеных пасля таго, як 14 красавіка з краіны знялі санкцыі.',
      ['release planned 553', 'sanction_eased actual  2024-04-14'],
    ],
  ]);
});

test('the day on which a release is asked for is not that of the release', () => {
  check([
    [
      'en',
      'The ministry asked Hanoi on Wednesday to free Nguyen Thi Lan.',
      ['release proposed', 'statement actual  2024-05-08'],
    ],
    ['en', 'A court ordered on Wednesday that Nguyen Thi Lan be released.', ['release planned  2024-05-08']],
  ]);
});

test('a noun whose verb lies ahead is planned', () => {
  check([
    ['en', 'The prisoner swap would take place on Friday, the spokesman said.', ['exchange planned  2024-05-10']],
    ['de', 'Der Gefangenenaustausch soll am Montag stattfinden.', ['exchange planned  2024-05-13']],
    ['fr', 'L’échange de prisonniers aura lieu lundi.', ['exchange planned  2024-05-13']],
    ['es', 'El canje de presos tendrá lugar el lunes.', ['exchange planned  2024-05-13']],
    ['ru', 'Обмен пленными состоится в понедельник.', ['exchange planned  2024-05-13']],
    ['be', 'Абмен палоннымі адбудзецца ў панядзелак.', ['exchange planned  2024-05-13']],
    ['uk', 'Обмін полоненими відбудеться в понеділок.', ['exchange planned  2024-05-13']],
    ['pl', 'Wymiana więźniów odbędzie się w poniedziałek.', ['exchange planned  2024-05-13']],
  ]);
});

test('what is told beside an event keeps its date', () => {
  check([
    [
      'fr',
      'Jean Habimana avait été arrêté en février 2018 et purgeait une peine de 15 ans de prison.',
      ['detention actual  2018-02', 'sentence actual 15'],
    ],
    ['es', 'Ni Félix Castro, hoy también encarcelado, quiso irse del país.', ['refusal_to_leave actual']],
    [
      'fr',
      'Dans la nuit du 23 au 24 décembre 2022, la police a arrêté Samir Trabelsi. Le lendemain, il a été inculpé.',
      ['detention actual  2022-12-23/2022-12-24', 'charge actual  2022-12-25'],
    ],
  ]);
});

test('"since" tells when what is told began, where nothing parts the two', () => {
  check([
    ['es', 'Ahmad Karimi cumple una condena de diez años desde 2017.', ['sentence actual 10 2017']],
    [
      'en',
      'Washington lifted the sanctions on the airline, in force since August 2023.',
      ['sanction_eased actual', 'sanction_imposed actual  2023-08'],
    ],
    ['es', 'A Samir Trabelsi lo detuvieron en mayo del año pasado.', ['detention actual  2023-05']],
    ['pl', 'Prezydenci Kagame i Ruto mają się spotkać w grudniu.', ['meeting planned  2024-12']],
  ]);
});

test('days go on from a day told right before, news or not', () => {
  const dated = (text: string, language = 'en', published = '2024-03-25'): (string | undefined)[] =>
    extract(text, { id: 't', language, published }).events.map((e) => e.date?.edtf);
  const days = 'Olga Li was detained on 16 January 2023. On 8 February she was sentenced to eight years in prison.';
  assert.deepEqual(dated(days), ['2023-01-16', '2023-02-08']);
  const news = 'Olga Li was detained in January 2023. On 8 February she was sentenced to eight years in prison.';
  assert.deepEqual(dated(news), ['2023-01', '2024-02-08']);
  const month = 'Olga Li was freed on 22 August 2015. On 29 October she was detained again.';
  assert.deepEqual(dated(month, 'en', '2021-06'), ['2015-08-22', '2015-10-29']);
});

test('a date behind a joining word opens its clause, though something stands between', () => {
  const text = 'W sierpniu rozmawiali przez telefon, a 21 czerwca, po długich rozmowach, na wolność wyszło 14 osób.';
  const found = extract(text, { id: 't', language: 'pl', published: '2025-09-12' }).events;
  assert.equal(found.find((e) => e.type === 'release')?.date?.edtf, '2025-06-21');
});

test('ranges of days with "and", and with the month said twice', () => {
  for (const [language, text] of [
    ['en', 'Between 1 and 31 July police detained 13 people.'],
    ['en', 'From 1 July to 31 July police detained 13 people.'],
    ['de', 'Zwischen dem 1. und dem 31. Juli nahm die Polizei 13 Menschen fest.'],
  ] as const)
    assert.equal(
      extract(text, { id: 't', language, published: '2024-08-06' }).events[0]?.date?.edtf,
      '2024-07-01/2024-07-31',
      text,
    );
});
