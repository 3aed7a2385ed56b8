// What two words of two names say to each other: one name, two names, or nothing; with the worth and the words for it.
import { likeness } from './align.ts';
import { suffixOf } from './endings.ts';
import { plainLatin } from './fold.ts';
import { type GivenReading, initialSigns, sameGivenName } from './given-names.ts';
import { likeStems, type NameWord } from './parse.ts';
import { scriptOf } from './script.ts';
import { type Curve, EVIDENCE } from './tables/evidence.ts';

export type Part = 'given' | 'family' | 'patronymic' | 'initial' | 'whole' | 'sex';

export interface Finding {
  readonly part: Part;
  readonly verdict: 'same' | 'compatible' | 'absent' | 'contradicts';
  readonly because: string;
  /** Natural log of odds, see tables/evidence.ts. */
  readonly worth: number;
}

/** Two words laid side by side; `orderTold`: in both names it is certain which word is the surname. */
export function wordsFinding(a: NameWord, b: NameWord, orderTold: boolean): Finding {
  if (a.initial || b.initial) return initialFinding(a, b);
  if (a.role === 'given' && b.role === 'given') return givenFinding(a, b);
  if (a.role === 'family' && b.role === 'family') return familyFinding(a, b, 0);
  // One was read as a given name and one as a surname: an order read wrongly, or a name that is both.
  const crossed = orderTold ? EVIDENCE.crossed : EVIDENCE.crossedUnsure;
  if (sameGivenName(a.readings, b.readings)) {
    const found = givenFinding(a, b);
    return { ...found, part: 'family', worth: found.worth + crossed };
  }
  return familyFinding(a, b, crossed);
}

/** Two patronymics, or an initial that stands for one; undefined when neither side has any. */
export function patronymicFinding(a: NameWord | undefined, b: NameWord | undefined): Finding | undefined {
  if (!a && !b) return undefined;
  const part = 'patronymic';
  if (!a || !b) {
    return { part, verdict: 'absent', worth: 0, because: 'Patronymic omitted on one side: no evidence either way.' };
  }
  if (a.initial || b.initial) {
    const fits = initialFits(a, b);
    const because = `${a.text} and ${b.text}: the initial ${fits ? 'fits' : 'contradicts'}.`;
    return fits
      ? { part, verdict: 'compatible', worth: 0.3, because }
      : { part, verdict: 'contradicts', worth: EVIDENCE.initialContradicts, because };
  }
  const same = sameGivenName(a.readings, b.readings);
  if (same) {
    return {
      part,
      verdict: 'same',
      worth: EVIDENCE.patronymicSame,
      because: `${a.text} = ${b.text}: one father's name.`,
    };
  }
  const alike = likeStems(a, b);
  const worth =
    same === false && !a.loose && !b.loose && alike < 0.9 ? EVIDENCE.patronymicOther : read(EVIDENCE.patronymic, alike);
  return worth > 0
    ? { part, verdict: 'same', worth, because: `${a.text} ~ ${b.text}: fathers' names that sound alike.` }
    : { part, verdict: 'contradicts', worth, because: `${a.text} and ${b.text}: two fathers' names.` };
}

function givenFinding(a: NameWord, b: NameWord): Finding {
  const part = 'given';
  const same = sameGivenName(a.readings, b.readings);
  if (same) {
    const short = isShort(a, same) || isShort(b, same);
    const why =
      a.sounds === b.sounds ? 'the same' : short ? 'a short or national form' : 'one name in two languages or cases';
    const worth = short ? EVIDENCE.givenShort : EVIDENCE.givenSame;
    return { part, verdict: 'same', worth, because: `${a.text} = ${b.text}: ${why}.` };
  }
  const alike = likeStems(a, b);
  if (same === false && !a.loose && !b.loose) {
    const worth = alike >= 0.9 ? EVIDENCE.givenOtherAlike : EVIDENCE.givenOther;
    return { part, verdict: 'contradicts', worth, because: `${a.text} and ${b.text} are two given names.` };
  }
  return byLikeness(part, a, b, alike, read(EVIDENCE.given, alike));
}

function familyFinding(a: NameWord, b: NameWord, extra: number): Finding {
  const alike = likeStems(a, b);
  const worth = read(EVIDENCE.family, alike);
  if (alike < 1 && worth > EVIDENCE.familyOtherSuffix && haveOtherSuffix(a, b)) {
    const because = `${a.text} and ${b.text}: one stem, but two endings that make two surnames.`;
    return { part: 'family', verdict: 'contradicts', worth: EVIDENCE.familyOtherSuffix, because };
  }
  return byLikeness('family', a, b, alike, worth + extra);
}

/** One root, two suffixes. The first stem of each is the word without its last vowels only. */
function haveOtherSuffix(a: NameWord, b: NameWord): boolean {
  if (a.loose || b.loose) return false;
  const one = suffixOf(a.stems[0]?.sounds ?? '');
  const two = suffixOf(b.stems[0]?.sounds ?? '');
  if (one.suffix < 0 || two.suffix < 0 || one.suffix === two.suffix) return false;
  return likeness(one.root, two.root) >= SAME_ROOT;
}

const SAME_ROOT = 0.88;

function byLikeness(part: Part, a: NameWord, b: NameWord, alike: number, worth: number): Finding {
  if (a.text === b.text) return { part, verdict: 'same', worth, because: `${a.text}: the same.` };
  const percent = `${Math.round(alike * 100)} % alike in sound, endings aside`;
  if (worth > 1) return { part, verdict: 'same', worth, because: `${a.text} = ${b.text}: ${percent}.` };
  if (worth > -1) return { part, verdict: 'compatible', worth, because: `${a.text} ~ ${b.text}: ${percent}.` };
  return { part, verdict: 'contradicts', worth, because: `${a.text} and ${b.text}: only ${percent}.` };
}

function initialFinding(a: NameWord, b: NameWord): Finding {
  const part = 'initial';
  const family = a.role === 'family' || b.role === 'family';
  const fits = !family && initialFits(a, b);
  return fits
    ? { part, verdict: 'compatible', worth: EVIDENCE.initialFits, because: `${a.text} may stand for ${b.text}.` }
    : {
        part,
        verdict: 'contradicts',
        worth: EVIDENCE.initialContradicts,
        because: `${a.text} is no initial of ${b.text}.`,
      };
}

/** A Latin initial may be the first of two letters for one sound (S. for Ш, Z. for Ж, K. for Х), so it is read generously. */
function initialFits(a: NameWord, b: NameWord): boolean {
  const latin = [a, b].map((word) => scriptOf(word.text) === 'latin');
  if (latin[0] && latin[1]) {
    if (firstLetter(a) === firstLetter(b)) return true;
    if (a.initial && b.initial) return false;
  }
  const enough = [a, b].some((word, at) => word.initial && latin[at]) ? 0.54 : 0.79;
  const others = firstSigns(b, !(latin[0] && latin[1]));
  return firstSigns(a, !(latin[0] && latin[1])).some((one) =>
    others.some((two) => VOWELS.test(one) === VOWELS.test(two) && likeness(one, two) >= enough),
  );
}

const VOWELS = /[aeiouAEU=~^69jyY]/;

function firstLetter(word: NameWord): string {
  return plainLatin(word.text.toLowerCase()).charAt(0);
}

/** First sounds of a word, and of the other forms of the given name it is. */
function firstSigns(word: NameWord, withOwn: boolean): readonly string[] {
  const own = withOwn || word.initial ? initialSigns(word.sounds) : [];
  return [...own, ...(word.initial ? [] : word.readings.flatMap((reading) => reading.initials))];
}

function isShort(word: NameWord, name: GivenReading): boolean {
  return word.readings.find((reading) => reading.name === name.name)?.short ?? false;
}

/** Worth of a likeness by its curve, straight between the points. */
function read(curve: Curve, alike: number): number {
  let [fromAt, fromWorth] = curve[0] ?? [0, 0];
  for (const [at, worth] of curve) {
    if (alike <= at)
      return at === fromAt ? worth : fromWorth + ((alike - fromAt) / (at - fromAt)) * (worth - fromWorth);
    [fromAt, fromWorth] = [at, worth];
  }
  return fromWorth;
}
