/** How headers of lists call what they hold: beginnings of words, in small letters and without marks, in every language lists are met in. */

export type Told =
  | 'name'
  | 'given'
  | 'patronymic'
  | 'surname'
  | 'sex'
  | 'birth'
  | 'age'
  | 'place'
  | 'occupation'
  | 'articles'
  | 'detained'
  | 'other';

/** Words with spaces between, each an entry. */
export const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** `other`: words that make a column something else, whatever stands beside them ("lawyer's name", "place of birth"). */
export const HEADER_WORDS: Readonly<Record<Told, readonly string[]>> = {
  other: list(
    'id no nr lp uid url link source lawyer advocate judge court contact sponsor prosecut relative mother адвакат адвокат судд судья прокур крын источн джерел спасыл ссылк avocat juge anwalt richter abogad juez adwokat sedzi zrodl quell fuente teisej advokat',
  ),
  patronymic: list('patronym middle father отчеств побацьк батьк otczest patroni vatersname tevavard tevo'),
  given: list('given first forename имя имен імя імен iмя imie imion prenom vorname nombre vardas vards'),
  surname: list(
    'surname family last фамил прозв прізв nazwisk nachname familienname zuname apellid pavard uzvard cognome',
  ),
  name: list(
    'name person prisoner detainee who фио піб пiб пип имена поўнае полное повне nom osoba wiezien gefangene prison detenu preso kalin asmuo persona зняволен заключ вязен вязн человек чалавек людина',
  ),
  sex: list('sex gender пол стать плец plec sexe geschlecht sexo lytis dzimum'),
  birth: list(
    'birth born dob yob нарадж нарадз рожд рожден народж урожд urodz naiss geb nacim gimim gime dzims dzimis',
  ),
  age: list('age возраст узрост вiк вік wiek alter edad amzius vecums'),
  place: list(
    'place town city residence location region город горад місто misto место месца місце miast miejsc ville lieu ort stadt wohnort ciudad lugar miest vieta pilseta',
  ),
  occupation: list(
    'occupation profession job role професс прафес професі занят zawod zajecie metier beruf ocupacion profesij',
  ),
  articles: list('article charge стать артык artyku paragraf articul straipsn pants'),
  detained: list(
    'detain detention arrest jailed задерж затрым арышт арест затрим арешт zatrzym areszt arret verhaft festnahm detenc detenid suem sulaik aizturet arests',
  ),
};

/** What the words of a header say, by a table such as {@link HEADER_WORDS}: "surname and given name" says both, "place of birth" a place. */
export function meaningsOf<Meaning extends string>(
  header: string,
  table: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlySet<Meaning> {
  const words = header
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/['’ʼ`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new Set(
    (Object.keys(table) as Meaning[]).filter((meaning) =>
      words.some((word) =>
        table[meaning].some((start) => (start.length <= SHORT ? word === start : word.startsWith(start))),
      ),
    ),
  );
}

/** A shorter beginning must be the whole word. */
const SHORT = 4;
