// A written name taken apart: given name, patronymic, family name, initials, names in brackets; in either order.
import { type MandarinName, mandarinReadings } from './chinese.ts';
import type { Draft } from './draft.ts';
import { type Stem, stemsOf, surnameSex } from './endings.ts';
import { fold } from './fold.ts';
import { givenReadings } from './given-names.ts';
import type { NameWord } from './name-word.ts';
import { type PackedName, pack } from './packed.ts';
import { fatherOf } from './patronymic.ts';
import { type Order, type Role, rolesOf } from './roles.ts';
import { scriptOf } from './script.ts';
import { ANY, MAN, WOMAN } from './tables/endings.ts';
import { FATHER_WORDS } from './tables/titles.ts';
import { type Words, wordsOf } from './words.ts';

export type { NameWord };

export interface ParsedName {
  readonly written: string;
  readonly given: readonly string[];
  readonly patronymic: readonly string[];
  readonly family: readonly string[];
  /** Initials as written, in order. */
  readonly initials: readonly string[];
  /** Names in brackets, in quotation marks, or after née, aka. */
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  readonly particles: readonly string[];
  /** How the order was found: told by a comma or a patronymic, recognised by the words, or assumed. */
  readonly order: Order;
  /** What the name says of its bearer's sex: 1 a man, 2 a woman, 3 either. */
  readonly sex: number;
  /** Its readings as a Chinese name, if it can be one. */
  readonly mandarin: MandarinName | undefined;
  readonly words: readonly NameWord[];
  /** What comparing needs, in little room. */
  readonly packed: PackedName;
}

export interface ParseOptions {
  /** Language of the text (BCP 47). Names written surname first there (hu, zh, ja, ko, vi) are read so. */
  readonly language?: string;
}

const SURNAME_FIRST = new Set(['hu', 'zh', 'ja', 'ko', 'vi']);

/**
 * `written` taken apart. Never throws; a name without a letter has no words. Two words of which nothing is known are read
 * as given name and family name, in that order.
 */
export function parseName(written: string, options: ParseOptions = {}): ParsedName {
  const read = wordsOf(written);
  const words = readWords(read);
  const surnameFirst = SURNAME_FIRST.has((options.language ?? '').split('-')[0] ?? '');
  const { roles, order } = rolesOf(
    words,
    surnameFirst || (words.every((word, at) => isSurnameFirstScript(word.text, at)) && !isSpeltOut(written)),
  );
  const finished = words.map((word, at): NameWord => finish(word, roles[at] ?? 'family'));
  const { sex, nominative } = sexOf(finished);
  const named = finished.map((word) => (word.role === 'given' ? ofSex(word, sex) : word));
  const told = (role: Role): string[] =>
    named.filter((word) => word.role === role && !word.aside && !word.initial).map((word) => word.text);
  // A middle dot parts a foreign name in Chinese characters, and any name of another country in kana.
  const mandarin =
    isSpeltOut(written) && named.some((word) => scriptOf(word.text) === 'han')
      ? undefined
      : mandarinReadings(named.filter((word) => !word.aside && !word.initial).map((word) => word.text));
  return {
    written,
    given: told('given'),
    patronymic: told('patronymic'),
    family: told('family'),
    initials: named.filter((word) => word.initial).map((word) => word.text),
    aliases: named.filter((word) => word.aside).map((word) => word.text),
    titles: read.titles,
    particles: read.particles,
    order,
    sex,
    mandarin,
    words: named,
    packed: pack(written, named, { order, sex, nominativeSex: nominative, mandarin }),
  };
}

function readWords({ words }: Words): Draft[] {
  const drafts: Draft[] = [];
  for (const word of words) {
    const sexOfChild = FATHER_WORDS[word.text.toLowerCase()];
    const last = drafts.at(-1);
    if (sexOfChild && last && drafts.length > 1) {
      drafts[drafts.length - 1] = { ...last, childOf: sexOfChild === 'm' ? MAN : WOMAN };
      continue;
    }
    const { sounds, loose } = fold(word.text);
    if (sounds === '') continue;
    const readings = word.initial ? [] : givenReadings(sounds, loose);
    drafts.push({ ...word, sounds, loose, readings, childOf: 0 });
  }
  return drafts;
}

function finish(word: Draft, role: Role): NameWord {
  const father = role === 'patronymic' ? fatherOf(word.sounds, false) : undefined;
  const sounds = father?.sounds ?? word.sounds;
  const readings = father ? father.readings : word.readings;
  const stems =
    role === 'family' ? [...stemsOf(sounds), ...withoutArticle(sounds), ...withSplitZh(word)] : stemsOf(sounds);
  return {
    text: word.text,
    role,
    aside: word.aside,
    initial: word.initial,
    sounds,
    loose: word.loose,
    stems,
    readings,
    childSex: role === 'patronymic' ? word.childOf || (father?.sex ?? 0) : 0,
  };
}

/** Mazhavy: Latin zh that is no ж but зг. */
function withSplitZh({ text, sounds }: Draft): Stem[] {
  if (!/zh/i.test(text)) return [];
  const split = sounds.replace('Z', 'zg');
  return [{ sounds: stemsOf(split)[0]?.sounds ?? split, price: 0.02 }];
}

/** Almasri, Elsayed: an Arabic article that was written to its name. */
function withoutArticle(sounds: string): Stem[] {
  const bare = /^(?:[ae]l(?=[^aeiouyYjw])(?=.{4})|6l(?=.{3}))(.+)$/.exec(sounds)?.[1];
  return bare ? [{ sounds: stemsOf(bare)[0]?.sounds ?? bare, price: 0.02 }] : [];
}

/** Readings that sound this much less like the word than the best say nothing of sex. */
const SURE = 0.015;
/** A word less like a given name than this may be another, of the other sex. */
const KNOWN = 0.95;

/** What the words together say: given name and surname must stand in one case, which tells Александра from Александра. */
function sexOf(words: readonly NameWord[]): { readonly sex: number; readonly nominative: number } {
  const told = words.find((word) => word.childSex > 0);
  if (told) return { sex: told.childSex, nominative: told.childSex };
  const own = words.filter((word) => !word.aside && !word.initial);
  const given = own.find((word) => word.role === 'given' && !word.loose);
  const family = own.findLast((word) => word.role === 'family' && !word.loose);
  const ofFamily = family ? surnameSex(family.sounds) : { nominative: ANY, oblique: ANY };
  // In Latin letters cases are Polish, Czech or Lithuanian; an English text leaves names alone.
  const mayInflect =
    ofFamily.nominative === 0 ||
    own.some((word) => scriptOf(word.text) === 'cyrillic' || /[łąęśćżźńó]|w|cz|sz/iu.test(word.text));
  const best = Math.max(0, ...(given?.readings ?? []).map((reading) => reading.alike));
  const sexes = (oblique: boolean): number =>
    given && best >= KNOWN
      ? given.readings.reduce(
          (all, { oblique: is, alike, sex }) => (is === oblique && alike > best - SURE ? all | sex : all),
          0,
        )
      : ANY;
  const nominative = sexes(false) & ofFamily.nominative;
  const other = mayInflect ? sexes(true) & ofFamily.oblique : 0;
  // A given name and a surname that agree in no case were misread: then nothing is known.
  return { sex: nominative | other || ANY, nominative: nominative || ANY };
}

/** A given name without the readings that the rest of the name rules out: Александра Дубовская is no Александр. */
function ofSex(word: NameWord, sex: number): NameWord {
  const readings = word.readings.filter((reading) => (reading.sex & sex) !== 0);
  return readings.length === 0 || readings.length === word.readings.length ? word : { ...word, readings };
}

/** A middle dot parts the words of a foreign name in Chinese characters. */
function isSpeltOut(written: string): boolean {
  return /[·・‧•]/u.test(written);
}

/** A Chinese or Korean surname has one character, seldom two; a longer word is a foreign name spelt out. */
function isSurnameFirstScript(text: string, at: number): boolean {
  const script = scriptOf(text);
  return (script === 'han' || script === 'hangul') && (at > 0 || text.length <= 2);
}
