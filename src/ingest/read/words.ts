/**
 * Words by which tables name their columns and close their lists. They only steer remarks (is this row a header, a
 * total; may this column hold dates): a table in a language that is not here is read all the same, from its shape.
 * Compared in lower case, without what is not a letter or digit. Stems ending in "*" match any continuation.
 */

/** What a column of dates is called: born, detained, sentenced, released, date, from, until. */
const DATE_WORDS = `
  date dates day born birth* dob detain* arrest* sentenced convicted released freed died since until
  дата даты нарадз* затрым* арышт* асуд* вызвал* памёр дзень
  родил* рожд* задерж* арест* осужд* освоб* умер день
  народ* дата затрим* арешт* засуд* звільн* помер
  data urodz* zatrzym* aresztow* skazan* zwolnion* zmarł*
  datum geboren* geburt* verhaft* festgenommen* verurteilt* entlassen* gestorben*
  naissance né née arrêt* détenu* condamn* libér* décéd*
  fecha nacid* nacimiento detenid* deteni* arrest* condenad* liberad* fallecid*
  nascimento nascid* detid* preso presa libertad* condenad*
  doğum* tutuk* gözaltı* tahliye* tarih*
  gim* suimt* sulaik* nuteist* paleist*
  dzim* aiztur* arestēt* notiesāt* atbrīv*
  تاریخ تاريخ تولد بازداشت* الاعتقال الميلاد الافراج
`;

/** What a column of amounts is called. */
const NUMBER_WORDS = `
  count number amount sum total fine* quantity figure year years month months days term
  колькасць штраф* сума лік тэрмін гадоў год месяц
  количество число штраф* сумма срок лет год месяц
  кількість число штраф* сума строк термін років рік місяць
  liczba kwota grzywn* suma wyrok lat rok miesiąc
  anzahl zahl betrag summe strafe geldstrafe jahr monat
  nombre montant amende* somme année mois
  número numero cantidad multa* suma monto quantidade valor año ano mes mês
  sayı* tutar* ceza yıl ay
`;

/** What a column is called whose value stands for one record alone. */
const ID_WORDS = `
  id ids uid uuid key identifier ref reference code
  ід ідэнтыфікатар код ключ
  ид идентификатор
  ідентифікатор
  identyfikator kod
  kennung kennzeichen
  identifiant
  identificador
  kimlik
`;

/** Other words that head columns: who, where, why. With the lists above they tell a header from a first record. */
const OTHER_WORDS = `
  name names surname firstname lastname fullname person n no nr lp citizenship nationality country city region place
  article articles charge* status note notes comment* source url link age sex gender occupation profession sentence
  prison address photo
  імя імёны прозвішча фіо месца артыкул* статус заўвага крыніца узрост пол грамадзянства горад вобласць
  имя фамилия отчество фио место статья статьи примечание источник возраст пол гражданство город область регион
  ім'я прізвище піб місце стаття примітка джерело вік стать громадянство місто
  imię imiona nazwisko osoba miejsce artykuł* uwagi opis źródło wiek płeć obywatelstwo miasto kraj
  name vorname nachname ort land artikel bemerkung quelle alter staatsangehörigkeit
  nom prénom lieu pays article remarque* source âge nationalité ville
  nombre apellido* lugar país artículo nota* fuente edad nacionalidad ciudad
  nome sobrenome lugar país artigo fonte idade
  ad adı soyad soyadı yer madde kaynak yaş
  vardas pavardė vieta straipsnis pastaba* vārds uzvārds
  الاسم نام
`;

/** What a row of totals begins with. */
const TOTAL_WORDS = `
  total totals altogether
  усяго разам агулам
  всего итого
  всього разом усього
  razem suma łącznie ogółem
  gesamt summe insgesamt
  total somme ensemble
  totales suma
  toplam
  viso kopā
  المجموع مجموع
`;

export type WordList = (text: string) => boolean;

function wordList(...sources: readonly string[]): WordList {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const word of sources.join(' ').split(/\s+/)) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else if (word !== '') words.add(word);
  }
  return (text) => splitWords(text).some((w) => words.has(w) || stems.some((s) => w.startsWith(s)));
}

function splitWords(text: string): string[] {
  return text
    .slice(0, 80)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((w) => w !== '');
}

/** Longer than this is a sentence about something, not the name of a column. */
const LONGEST_NAME = 40;
const short =
  (list: WordList): WordList =>
  (text) =>
    text.length <= LONGEST_NAME && list(text);

export const namesDates: WordList = short(wordList(DATE_WORDS));
export const namesNumbers: WordList = short(wordList(NUMBER_WORDS));
export const namesIds: WordList = short(wordList(ID_WORDS));
export const namesColumn: WordList = short(wordList(DATE_WORDS, NUMBER_WORDS, ID_WORDS, OTHER_WORDS));
const saysTotal = wordList(TOTAL_WORDS);

/** "Total", "Усяго: 6", "Razem 12 osób": it begins with a word of totals, and no name follows. */
export function isTotal(text: string): boolean {
  const words = splitWords(text);
  const place = words.slice(0, 2).findIndex(saysTotal);
  return /^\p{L}/u.test(text.trim()) && place !== -1 && (words.length === place + 1 || /[\d:：]/.test(text));
}
