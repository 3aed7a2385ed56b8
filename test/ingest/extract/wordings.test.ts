/** Ways of telling an event that no single text made: a plain sentence each, other countries, every voice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/ingest/extract/extract.ts';

const WORDINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['detention', 'Her arrest in June prompted an outcry.'],
    ['detention', 'Officers led away the editor on Monday.'],
    ['charge', 'Prosecutors accuse the reporter of spying for Israel.'],
    ['sentence', 'A military court put the general away for ten years.'],
    ['sentence', 'A court in Minsk found her guilty of extremism in March 2022.'],
    ['ill_treatment', 'Relatives have not been allowed to see him since January.'],
    ['death_in_custody', 'Iran executed the dual national on Monday.'],
    ['pressure', 'The newspaper was forced to shut down in 2021.'],
    ['statement', 'The German ambassador lodged a protest.'],
    ['post_change', 'The ambassador was recalled for consultations.'],
    ['reported_count', 'Human Rights Watch puts the number of political prisoners at more than 160.'],
  ],
  de: [
    ['detention', 'Die Polizei holte den Anwalt am Dienstag aus seinem Büro in Schiras ab.'],
    ['detention', 'Ein Richter ordnete für beide vier Monate Untersuchungshaft an.'],
    ['charge', 'Vorgeworfen wird ihnen Devisenschmuggel.'],
    ['sentence', 'Die höchste Strafe, zwölf Jahre, erhielt der Parteichef.'],
    ['ill_treatment', 'Angehörige dürfen ihn seit Januar nicht besuchen.'],
    ['death_in_custody', 'Der Iran richtete den Doppelstaatler am Montag hin.'],
    ['release', 'Baku und Eriwan lassen Soldaten heimkehren.'],
    ['pressure', 'Die Zeitung musste 2021 ihr Erscheinen einstellen.'],
    ['statement', 'Der deutsche Botschafter legte Protest ein.'],
    ['reported_count', '23 Armenier sind weiterhin in Baku inhaftiert.'],
  ],
  es: [
    ['detention', 'Un juez dictó prisión preventiva contra el editor.'],
    ['charge', 'Se le imputa lavado de dinero.'],
    ['sentence', 'La pena más alta, doce años, recayó en el presidente del partido.'],
    ['ill_treatment', 'Los familiares no han podido verlo desde enero.'],
    ['death_in_custody', 'Irán ejecutó el lunes al binacional.'],
    ['release', 'Teherán dejó marchar a la gallega Ana Baneira.'],
    ['pressure', 'El periódico se vio obligado a cerrar en 2021.'],
    ['sanction_imposed', 'El Tesoro incluyó en su lista negra a cuatro allegados del mandatario.'],
    ['post_change', 'El embajador fue llamado a consultas.'],
    ['reported_count', '745 personas siguen presas.'],
  ],
  fr: [
    ['detention', "Des hommes en civil ont emmené Maria Lopez à l'aube du 3 mai."],
    ['charge', "Il lui est reproché d'avoir financé le terrorisme."],
    ['sentence', 'Son pourvoi est rejeté par la Cour suprême en octobre.'],
    ['ill_treatment', "Les proches n'ont pas pu le voir depuis janvier."],
    ['death_in_custody', "L'Iran a exécuté lundi le binational."],
    ['release', 'Elle a franchi samedi matin le portail de la prison de Mageragere.'],
    ['pressure', 'Le journal a été contraint de fermer en 2021.'],
    ['meeting', "L'ambassadeur a été convoqué lundi au ministère."],
    ['post_change', "L'ambassadeur a été rappelé pour consultations."],
    ['reported_count', 'Plus de 200 personnes croupissent encore en prison pour avoir exprimé leurs idées.'],
  ],
  ru: [
    ['release', 'Удалось вызволить из плена 30 человек.'],
    ['release', 'Суд отказал Ивану Петрову в УДО.'],
    ['transfer', 'В мае Ивана Петрова перевели в Энгельс.'],
    ['transfer', 'Иван Петров прибыл этапом в Новополоцк.'],
    ['ill_treatment', 'Иван Петров с осени не выходит на связь.'],
    ['statement', 'Европарламент принял резолюцию в поддержку студентов.'],
    ['sentence', 'Активисту Ивану Петрову добавили год за неповиновение.'],
    ['sentence', 'Студента Ивана Петрова посадили на сутки.'],
    ['charge', 'По делу проходят 27 человек.'],
    ['ill_treatment', 'Ивану Петрову отказали в операции.'],
    ['pardon', 'Прошение Ивана Петрова отклонили.'],
    ['visit', 'В Ереване побывала делегация США.'],
    ['post_change', 'Министр ушел в отставку 3 мая.'],
    ['sanction_eased', 'Вашингтон снимает ограничения с авиакомпании.'],
  ],
  be: [
    ['release', 'Журналіст Іван Пятроў выйшаў па УДВ.'],
    ['sentence', 'Суд замяніў Івану Пятрову абмежаванне волі на калонію.'],
    ['transfer', 'У траўні Івана Пятрова перавялі ў Горкі.'],
    ['ill_treatment', 'У ШІЗА ён правёў 40 сутак.'],
    ['exchange', 'Іван Пятроў трапіў у абмен.'],
    ['sentence', 'Студэнта Івана Пятрова пасадзілі на суткі.'],
    ['charge', 'Па справе праходзяць 27 чалавек.'],
    ['medical_emergency', 'Івана Пятрова павезлі на хуткай.'],
    ['pardon', 'Прашэнне Івана Пятрова адхілілі.'],
    ['sanction_imposed', 'Брусель падоўжыў санкцыі на год.'],
    ['sanction_eased', 'Вашынгтон скасуе эмбарга.'],
    ['border_closed', 'Рух праз мяжу прыпынены.'],
    ['post_change', 'Міністр сышоў у адстаўку 3 траўня.'],
    ['reported_count', 'Праз турмы прайшлі 8000 чалавек.'],
  ],
  uk: [
    ['release', 'Журналіст Іван Петренко вийшов за УДЗ.'],
    ['release', 'Активістка Марія Орлова повністю відбула строк.'],
    ['sentence', 'Студента Івана Петренка посадили на добу.'],
    ['detention', 'Марія Орлова потрапила в полон у 2022 році.'],
    ['charge', 'Іван Петренко проходить обвинуваченим у справі.'],
    ['ill_treatment', 'Рідні два роки не мали від Марії Орлової звісток.'],
    ['exchange', 'Україна виміняла Івана Петренка на двох шпигунів.'],
    ['pressure', 'Рахунки організації заблоковані.'],
    ['pressure', 'До рідних Івана Петренка прийшли з обшуком.'],
    ['sanction_eased', 'США скасовують санкції проти авіакомпанії.'],
    ['statement', 'Закликаємо всі країни домагатися звільнення заручників.'],
  ],
};

for (const [language, wordings] of Object.entries(WORDINGS))
  test(`${language}: the same kinds of events are read in other words`, () => {
    const missed = wordings.filter(
      ([type, text]) =>
        !extract(`${text}\n`, { id: 'x', language, published: '2022-12-10' }).events.some((e) => e.type === type),
    );
    assert.deepEqual(missed, []);
  });

test('a participle with "sein" or "haben" at the end of its clause is hearsay', () => {
  const text = 'Altkanzler Schröder soll kurz nach der Wahl mit Erdogan zusammengekommen sein.\n';
  const { events } = extract(text, { id: 'x', language: 'de', published: '2017-10-26' });
  assert.deepEqual(
    events.map(({ type, modality }) => [type, modality]),
    [['meeting', 'uncertain']],
  );
});

test('"pudo" tells what was done, "pudo haber" what may have been', () => {
  const read = (text: string) =>
    extract(`${text}\n`, { id: 'x', language: 'es', published: '2022-12-10' }).events.map((e) => e.modality);
  assert.deepEqual(read('El cónsul pudo visitarlo en abril.'), ['actual']);
  assert.deepEqual(read('El periodista Juan Pérez pudo haber sido liberado en abril.'), ['uncertain']);
});

for (const [language, text] of [
  ['en', 'The minister found the room empty on Tuesday. Talks on the budget ended without result.'],
  ['de', 'Das Unternehmen schloss im März zwei Werke. Die Mannschaft kehrte ohne Sieg zurück.'],
  ['es', 'La empresa cerró dos fábricas en marzo. El equipo regresó sin victoria.'],
  ['fr', "L'entreprise a fermé deux usines en mars. Le film est sorti en 2019."],
  ['ru', 'Министр назвал решение второго этапа трудным. В связи с ремонтом школа не принимает детей.'],
  ['be', 'Кампанія закрыла два заводы ў сакавіку. Каманда вярнулася без перамогі.'],
  ['uk', 'Компанія закрила два заводи в березні. Команда повернулася без перемоги.'],
] as const)
  test(`${language}: other news holds none of them`, () => {
    assert.deepEqual(extract(`${text}\n`, { id: 'x', language, published: '2022-12-10' }).events, []);
  });
