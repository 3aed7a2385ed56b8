// Which given name a word is: in any script, any case, full or short.
import { likenessOfPrepared, type Prepared, prepare } from './align.ts';
import { lastSound, likeliestStemOf, stemsOf } from './endings.ts';
import { fold } from './fold.ts';
import { MAN, WOMAN } from './tables/endings.ts';
import { MEN_BALTIC, WOMEN_BALTIC } from './tables/given/baltic.ts';
import { MEN_ISLAMIC, WOMEN_ISLAMIC } from './tables/given/islamic.ts';
import { MEN } from './tables/given/men.ts';
import { MEN_WESTERN, WOMEN_WESTERN } from './tables/given/western.ts';
import { WOMEN } from './tables/given/women.ts';

/** One way to read a word as a given name. */
export interface GivenReading {
  /** The name, by the form that stands first in the table; the same for Mikola, Nikolai and Mikałaj. */
  readonly name: string;
  /** The name's number: the same in every reading of one name. */
  readonly id: number;
  /** MAN or WOMAN. */
  readonly sex: number;
  /** The word is a short or national form of it. */
  readonly short: boolean;
  /** The word is not in the nominative. */
  readonly oblique: boolean;
  /** How like the word is to a form of the name, 0 to 1. */
  readonly alike: number;
  /** First sounds of all forms of the name, for initials. */
  readonly initials: string;
}

interface Form {
  /** As it stands in the table. */
  readonly text: string;
  readonly name: string;
  readonly id: number;
  readonly sex: number;
  readonly short: boolean;
  readonly sounds: string;
  readonly stem: string;
  /** What follows the stem. */
  readonly tail: string;
  readonly last: string;
  /** Shared by all forms of one name. */
  readonly initials: string[];
}

/** A form with both, as they are compared. */
interface Compared extends Form {
  readonly whole: Prepared;
  readonly part: Prepared;
}

/** A word this like a form is that form; below, it is some other word. */
const LIKE_ENOUGH = 0.88;
/** Short forms are short words: they must be met more nearly. */
const SHORT_LIKE_ENOUGH = 0.93;
/** Readings that sound this much less like the word than the best one are given up. */
const SLACK = 0.025;
/** Likenesses are sums of fractions: one this near below a mark may stand on it. */
const ROUNDING = 1e-9;
/** What a tail that is no case ending costs. */
const NO_CASE = 0.1;

let forms: Map<string, Form[]> | undefined;
const compared = new Map<string, readonly Compared[]>();
const remembered = new Map<string, readonly GivenReading[]>();
const REMEMBER_AT_MOST = 20_000;

/** The given names that a row of sounds may be, best first; none when it is no name of the tables. */
export function givenReadings(sounds: string, loose = false): readonly GivenReading[] {
  const key = loose ? `~${sounds}` : sounds;
  const before = remembered.get(key);
  if (before) return before;
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  const found = look(sounds, loose);
  remembered.set(key, found);
  return found;
}

/** Full and short forms, in every language of the tables, of the given names that a row of sounds may be. */
export function givenForms(sounds: string): readonly string[] {
  const ids = new Set(givenReadings(sounds).map((reading) => reading.id));
  const texts = new Set<string>();
  if (ids.size > 0)
    for (const list of formsByKey().values()) for (const { id, text } of list) if (ids.has(id)) texts.add(text);
  return [...texts];
}

let spelt: ReadonlySet<string> | undefined;

/** Whether a given name is written so in the tables, to the letter. */
export function isGivenForm(written: string): boolean {
  spelt ??= new Set([...formsByKey().values()].flatMap((list) => list.map(({ text }) => text)));
  return spelt.has(written);
}

/**
 * The sounds an initial of these sounds may be read as: the first, and after a glide the next (Е. for Яўген and Евгений), but
 * for one before о or у: nobody writes O. for Joachim.
 */
export function initialSigns(sounds: string): string[] {
  const first = sounds.charAt(0);
  const firm = /^[jyYq0]+([^jyYq0ou])/.exec(sounds)?.[1];
  return firm ? [first, firm] : [first];
}

function look(sounds: string, loose: boolean): readonly GivenReading[] {
  const last = lastSound(sounds);
  const found: { form: Form; alike: number; oblique: boolean }[] = [];
  const own = prepare(sounds);
  let best = LIKE_ENOUGH + SLACK;
  for (const { sounds: stem, price } of stemsOf(sounds)) {
    const part = prepare(stem);
    const likely = formsLike(consonantKey(stem));
    // Where the word is a form to the letter, the others need no close look.
    if (price === 0 && likely.some((form) => form.sounds === sounds && form.last === last)) best = 1;
    for (const form of likely) {
      const oblique = price === 0 && last !== form.last;
      const whole = price === 0 && !oblique;
      const enough = best - SLACK - ROUNDING;
      const alike = whole
        ? likenessOfPrepared(own, form.whole, loose, enough)
        : likenessOfPrepared(part, form.part, loose, enough + price) - price;
      const told = oblique && !isCaseOf(sounds.slice(stem.length), form, last) ? alike - NO_CASE : alike;
      if (told < best - SLACK || (form.short && told < SHORT_LIKE_ENOUGH)) continue;
      best = Math.max(best, told);
      found.push({ form, alike: told, oblique });
    }
  }
  found.sort((a, b) => Number(a.oblique) - Number(b.oblique) || b.alike - a.alike);
  const readings: GivenReading[] = [];
  for (const { form, alike, oblique } of found) {
    if (alike < best - SLACK) continue;
    if (readings.some((other) => other.name === form.name && other.sex === form.sex && other.oblique === oblique))
      continue;
    readings.push({
      name: form.name,
      id: form.id,
      sex: form.sex,
      short: form.short,
      oblique,
      alike,
      initials: form.initials.join(''),
    });
  }
  return readings;
}

/** Whether what follows the stem may end a case of the form: cases of one name do not differ by a syllable. */
function isCaseOf(tail: string, form: Form, last: string): boolean {
  // No case but a genitive plural ends in a consonant, and people are not counted: a slip, or another name.
  if (last === 'consonant') return false;
  if (form.sex === WOMAN && /ij$/.test(tail)) return false;
  if (form.last === 'consonant' && /[aeoi][jyY]$/.test(tail)) return false;
  const vowels = (text: string): number => text.replace(/[^aeiouAEąę~^U=W6]/g, '').length;
  return vowels(tail) - vowels(form.tail) <= (form.last === 'j' || form.tail === '' ? 1 : 0);
}

function formsLike(key: string): readonly Compared[] {
  const before = compared.get(key);
  if (before) return before;
  const made = (formsByKey().get(key) ?? []).map((form) => {
    const [whole, part] = [prepare(form.sounds), prepare(form.stem)];
    return { ...form, whole, part };
  });
  compared.set(key, made);
  return made;
}

function formsByKey(): Map<string, Form[]> {
  if (forms) return forms;
  forms = new Map();
  const numbers = new Map<string, number>();
  for (const table of [MEN, MEN_BALTIC, MEN_ISLAMIC, MEN_WESTERN]) addForms(forms, table, MAN, numbers);
  for (const table of [WOMEN, WOMEN_BALTIC, WOMEN_ISLAMIC, WOMEN_WESTERN]) addForms(forms, table, WOMAN, numbers);
  return forms;
}

function addForms(index: Map<string, Form[]>, table: string, sex: number, numbers: Map<string, number>): void {
  for (const line of table.trim().split('\n')) {
    const [full = '', short = ''] = line.split(';');
    const name = `${full.split(' ')[0] ?? ''}${sex === MAN ? '' : '♀'}`;
    const id = numbers.get(name) ?? numbers.size;
    numbers.set(name, id);
    const initials: string[] = [];
    for (const [list, isShort] of [
      [full, false],
      [short, true],
    ] as const) {
      for (const word of list.split(' ').flatMap(withoutMarks)) {
        const { sounds } = fold(word);
        const stem = likeliestStemOf(sounds);
        const last = lastSound(sounds);
        for (const sign of initialSigns(sounds)) if (!initials.includes(sign)) initials.push(sign);
        const tail = sounds.slice(stem.length);
        const form: Form = { text: word, name, id, sex, short: isShort, sounds, stem, tail, last, initials };
        addForm(index, form);
        // Павел, Пётр, Леў lose a vowel in their other cases and in patronymics: Павла, Львович.
        const fleeting = /(?<=[^aeiouyj])[eo]([lvkc])$/.exec(stem);
        if (fleeting) {
          const shorter = `${stem.slice(0, fleeting.index)}${fleeting[1]}`;
          addForm(index, { ...form, sounds: shorter, stem: shorter, tail: '', last: 'none' });
        }
      }
    }
  }
}

/** A form, and how it is typed where the keyboard has no Turkish letters. */
function withoutMarks(form: string): readonly string[] {
  if (form === '') return [];
  const plain = form.replace(/[şçğıöüəŞÇĞİÖÜƏ]/g, (letter) => UNMARKED[letter] ?? letter);
  return plain === form ? [form] : [form, plain];
}

const UNMARKED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'şsçcğgıiöoüuəaŞSÇCĞGİIÖOÜUƏA'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [])),
);

function addForm(index: Map<string, Form[]>, form: Form): void {
  const key = consonantKey(form.stem);
  const list = index.get(key);
  if (!list) index.set(key, [form]);
  else if (!list.some((other) => other.stem === form.stem && other.name === form.name && other.last === form.last)) {
    list.push(form);
  }
}

/** A key so coarse that no spelling of a name leaves it; likeness decides among those that share it. */
function consonantKey(sounds: string): string {
  let key = '';
  let before = '';
  for (const sign of sounds) {
    const kind = OPEN.includes(sign) ? '' : 'pbP'.includes(sign) ? 'p' : 'plmnrf'.includes(sign) ? sign : 'k';
    if (kind === '' || kind === before) continue;
    key += kind;
    before = kind;
  }
  return key;
}

/** Signs that may be heard or not. */
const OPEN = 'aeiouAEąę~^U=01236789jyYwvqWIF';
