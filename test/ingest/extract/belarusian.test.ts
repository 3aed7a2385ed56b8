import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latinToCyrillic, plainSpelling } from '../../../src/ingest/extract/belarusian/fold.ts';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';
import { folded } from '../../../src/ingest/extract/fold.ts';

const read = (text: string, language = 'be'): Extraction =>
  extract(text, { id: 't', language, published: '2024-02-20' });
const told = (text: string, language?: string): string[] =>
  read(text, language).events.map((e) =>
    [e.type, e.modality, e.quantity?.value ?? '', e.date?.basis === 'publication' ? '' : (e.date?.edtf ?? '')].join(
      ' ',
    ),
  );

// [Cyrillic, Łacinka, event: type, modality, number, date]
const CASES: [string, string, string][] = [
  ['Улады вызвалілі журналіста Івана Пятрова.', 'Ułady vyzvalili žurnalista Ivana Piatrova.', 'release actual  '],
  ['З калоніі 5 лютага выйшлі 12 чалавек.', 'Z kałonii 5 lutaha vyjšli 12 čałaviek.', 'release actual 12 2024-02-05'],
  [
    'Суд прысудзіў Івана Пятрова да пяці гадоў калоніі.',
    'Sud prysudziŭ Ivana Piatrova da piaci hadoŭ kałonii.',
    'sentence actual 5 ',
  ],
  [
    'Марыю Іванову затрымалі ў траўні 2021 года.',
    'Maryju Ivanovu zatrymali ŭ traŭni 2021 hoda.',
    'detention actual  2021-05',
  ],
  [
    'Суд агучыў прысуд Івану Пятрову: шэсць з паловай гадоў.',
    'Sud ahučyŭ prysud Ivanu Piatrovu: šeść z pałovaj hadoŭ.',
    'sentence actual 6.5 ',
  ],
  ['Прысуд асудзіў Еўразвяз.', 'Prysud asudziŭ Jeŭrazviaz.', 'statement actual  '],
  [
    'Яго ўзялі 3 траўня на выхадзе з рэдакцыі.',
    'Jaho ŭziali 3 traŭnia na vychadzie z redakcyi.',
    'detention actual  2023-05-03',
  ],
  ['Мужу не даюць званіць.', 'Mužu nie dajuć zvanić.', 'ill_treatment actual  '],
  [
    'У турмах застаюцца больш за 1300 палітвязняў.',
    'U turmach zastajucca bolš za 1300 palitviaźniaŭ.',
    'reported_count actual 1300 ',
  ],
];

test('what happened is told in Cyrillic and in Latin letters alike', () => {
  for (const [cyrillic, latin, event] of CASES) {
    assert.deepEqual(told(cyrillic), [event], cyrillic);
    assert.deepEqual(told(latin, 'be-Latn'), [event], latin);
  }
});

test('the classical spelling is read by the same tables, and quoted as it stands', () => {
  const text = 'Улады вызвалілі палітзьняволенага Івана Пятрова ў сьнежні 2021 году, паведаміла «Вясна».';
  const [event] = read(text).events;
  assert.equal(event?.date?.edtf, '2021-12');
  assert.equal(event?.date?.text, 'ў сьнежні 2021 году');
  assert.equal(text.slice(event?.span.start, event?.span.end), event?.span.quote);
  assert.deepEqual(event?.source?.chain, ['Вясна']);
});

test('Łacinka becomes Cyrillic with the offset of every letter', () => {
  const text = 'Siarhiej Cichanoŭski, Ľublin? Vyzvaleńnie Reuters čakaje';
  const one = folded(text, [latinToCyrillic, plainSpelling]);
  assert.match(one.text, /^Сяргей Ціханоўскі, .* Вызваленне/u);
  assert.equal(one.at.length, one.text.length + 1);
  assert.equal(one.at.at(-1), text.length);
  const at = one.text.indexOf('Вызваленне');
  assert.equal(text.slice(one.at[at], one.at[at + 'Вызваленне'.length]), 'Vyzvaleńnie');
});

test('names of people in Łacinka are given as written', () => {
  const { persons } = read('Ułady vyzvalili žurnalista Ivana Piatrova. Ivan Piatroŭ u turmie dva hady.', 'be-Latn');
  assert.deepEqual(
    persons.map((p) => [p.name, p.variants, p.span.quote]),
    [['Ivana Piatrova', ['Ivan Piatroŭ'], 'Ivana Piatrova']],
  );
});

test('who is brought from one colony to another, or to a hospital, is not freed; who is brought abroad is', () => {
  const freed = (text: string): boolean => read(text).events.some(({ type }) => type === 'release');
  for (const text of [
    'Палітвязняў раптоўна вывезлі з калоніі № 22.',
    'Вязня завезлі ў бальніцу запозна.',
    'На іх месцы прывезлі іншых палітвязняў.',
  ])
    assert.ok(!freed(text), text);
  assert.ok(freed('Палітвязняў вывезлі ў Літву.'));
  assert.ok(freed('Вызваленых прывезлі да мяжы з Польшчай.'));
});
