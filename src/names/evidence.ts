// What two words of two names say to each other: one name, two names, or nothing; as a worth in logs of odds
// (tables/evidence.ts) and the kind of finding it is. Words for it are made only when asked for (reasons.ts).
import { likenessOfPrepared, likenessOfSigns } from './align.ts';
import type { NameFrequency } from './frequency.ts';
import type { PackedStem, PackedWord } from './packed.ts';
import { VOWEL_LIKE } from './sound-costs.ts';
import { type Curve, EVIDENCE } from './tables/evidence.ts';

/** What was found of two words; the codes are lasting, so that pages can put them into any language. */
export const FINDINGS = {
  givenSame: ['given', 'same', 'given-same'],
  givenShort: ['given', 'same', 'given-short'],
  givenOther: ['given', 'contradicts', 'given-other'],
  givenOtherAlike: ['given', 'contradicts', 'given-other-alike'],
  givenAlike: ['given', 'same', 'given-alike'],
  givenNear: ['given', 'compatible', 'given-near'],
  givenUnlike: ['given', 'contradicts', 'given-unlike'],
  familyGivenSame: ['family', 'same', 'family-given-same'],
  familyAlike: ['family', 'same', 'family-alike'],
  familyNear: ['family', 'compatible', 'family-near'],
  familyUnlike: ['family', 'contradicts', 'family-unlike'],
  familyOtherSuffix: ['family', 'contradicts', 'family-other-suffix'],
  initialFits: ['initial', 'compatible', 'initial-fits'],
  initialContradicts: ['initial', 'contradicts', 'initial-contradicts'],
} as const;

export type FindingCode = keyof typeof FINDINGS;

/** What one comparison of two words found; filled anew for each, so that a comparison makes no objects. */
export interface Found {
  /** Natural log of odds. */
  worth: number;
}

/** A name that agrees weighs more or less than this for its rarity. */
const AGREES = 1;

/** Two words laid side by side; `orderTold`: in both names it is certain which word is the surname. */
export function weighWords(
  a: PackedWord,
  b: PackedWord,
  orderTold: boolean,
  frequency: NameFrequency,
  found: Found,
): FindingCode {
  const code = weighAlone(a, b, orderTold, found);
  if (found.worth > AGREES && !a.initial && !b.initial) found.worth += rarityOf(a, b, frequency);
  return code;
}

/** What the rarity of a name that both bear adds to its agreeing; below 0 for a common one. */
export function rarityOf(a: PackedWord, b: PackedWord, frequency: NameFrequency): number {
  if (a.loose && b.loose) return 0;
  const share = Math.max(a.loose ? 0 : frequency.shareOf(a), b.loose ? 0 : frequency.shareOf(b), RAREST);
  const usual = a.family || b.family ? EVIDENCE.usualFamily : EVIDENCE.usualGiven;
  const worth = EVIDENCE.rarity * Math.log(usual / share);
  return Math.max(EVIDENCE.commonest, Math.min(EVIDENCE.rarest, worth));
}

/** A name that was not counted is taken to be borne by one in so many. */
const RAREST = 1 / 50_000;

function weighAlone(a: PackedWord, b: PackedWord, orderTold: boolean, found: Found): FindingCode {
  if (a.initial || b.initial) return weighInitial(a, b, found);
  if (a.family && b.family) return weighFamily(a, b, 0, found);
  if (!a.family && !b.family) return weighGiven(a, b, found);
  // One was read as a given name and one as a surname: an order read wrongly, or a name that is both.
  const crossed = orderTold ? EVIDENCE.crossed : EVIDENCE.crossedUnsure;
  if (sharedName(a, b) < 0) return weighFamily(a, b, crossed, found);
  weighGiven(a, b, found);
  found.worth += crossed;
  return 'familyGivenSame';
}

/** {@link sharedName} where one of the two is no name of the tables. */
const UNKNOWN = -2;
const NONE = -1;

/** How two words share a given name: 1 one has a short form of it, 0 neither, NONE not at all, UNKNOWN who can say. */
export function sharedName(a: PackedWord, b: PackedWord): number {
  const one = a.names;
  const two = b.names;
  if (one.length === 0 || two.length === 0) return UNKNOWN;
  for (let i = 0; i < one.length; i++) {
    const name = one.charCodeAt(i);
    for (let j = 0; j < two.length; j++) {
      const other = two.charCodeAt(j);
      if (name >> 1 === other >> 1) return (name | other) & 1;
    }
  }
  return NONE;
}

/** Two names of the tables, in scripts that write every sound, and not one name. */
export function areOtherNames(shared: number, a: PackedWord, b: PackedWord): boolean {
  return shared === NONE && !a.loose && !b.loose && a.exact && b.exact;
}

function weighGiven(a: PackedWord, b: PackedWord, found: Found): FindingCode {
  const shared = sharedName(a, b);
  if (shared >= 0) {
    return shared === 1 && a.stem.code !== b.stem.code
      ? set(found, 'givenShort', EVIDENCE.givenShort)
      : set(found, 'givenSame', EVIDENCE.givenSame);
  }
  if (areOtherNames(shared, a, b)) {
    return likeStems(a, b, ALIKE_GIVEN) >= ALIKE_GIVEN
      ? set(found, 'givenOtherAlike', EVIDENCE.givenOtherAlike)
      : set(found, 'givenOther', EVIDENCE.givenOther);
  }
  const worth = read(a.loose || b.loose ? GIVEN_LOOSE : GIVEN, likeStems(a, b, LEAST));
  return set(found, worth > 1 ? 'givenAlike' : worth > -1 ? 'givenNear' : 'givenUnlike', worth);
}

/** Two given names of the tables so alike that one may be a slip for the other. */
const ALIKE_GIVEN = 0.9;
/** Below this likeness nothing more is to be learnt. */
const LEAST = 0.6;
const SAME_ROOT = 0.88;

function weighFamily(a: PackedWord, b: PackedWord, extra: number, found: Found): FindingCode {
  const alike = likeStems(a, b, LEAST);
  const worth = read(familyCurve(a, b), alike);
  if (alike < 1 && worth > EVIDENCE.familyOtherSuffix && haveOtherSuffix(a, b))
    return set(found, 'familyOtherSuffix', EVIDENCE.familyOtherSuffix);
  const all = worth + extra;
  const code = all > 1 ? 'familyAlike' : all > -1 ? 'familyNear' : 'familyUnlike';
  return set(found, code, all);
}

/** A surname of two consonants and a vowel leaves no room for a slip. */
const SHORT = 2800;

function familyCurve(a: PackedWord, b: PackedWord): Compiled {
  if (a.loose || b.loose) return FAMILY_LOOSE;
  const tooShort = Math.max(a.stem.weight, b.stem.weight) < SHORT;
  return tooShort || (a.suffix >= 0 && a.suffix === b.suffix) ? FAMILY_ONE_SUFFIX : FAMILY;
}

/** One root, two suffixes that make two families. */
function haveOtherSuffix(a: PackedWord, b: PackedWord): boolean {
  if (a.loose || b.loose || a.suffix < 0 || b.suffix < 0 || a.suffix === b.suffix) return false;
  return likenessOfPrepared(a.root, b.root, false, SAME_ROOT) >= SAME_ROOT;
}

function weighInitial(a: PackedWord, b: PackedWord, found: Found): FindingCode {
  const fits = !a.family && !b.family && initialFits(a, b);
  return fits
    ? set(found, 'initialFits', EVIDENCE.initialFits)
    : set(found, 'initialContradicts', EVIDENCE.initialContradicts);
}

/** A Latin initial may be the first of two letters for one sound (S. for Ш, Z. for Ж, K. for Х), so it is read generously. */
export function initialFits(a: PackedWord, b: PackedWord): boolean {
  const bothLatin = a.latin && b.latin;
  if (bothLatin) {
    if (a.letter === b.letter) return true;
    if (a.initial && b.initial) return false;
  }
  const enough = (a.initial && a.latin) || (b.initial && b.latin) ? 0.54 : 0.79;
  return (
    someFit(ownSigns(a, bothLatin), ownSigns(b, bothLatin), enough) ||
    someFit(ownSigns(a, bothLatin), formSigns(b), enough) ||
    someFit(formSigns(a), ownSigns(b, bothLatin), enough) ||
    someFit(formSigns(a), formSigns(b), enough)
  );
}

/** First sounds of the word; in Latin letters alone the letter was looked at already. */
function ownSigns(word: PackedWord, bothLatin: boolean): string {
  return word.initial || !bothLatin ? word.firstSigns : '';
}

/** First sounds of the other forms of the given name the word is. */
function formSigns(word: PackedWord): string {
  return word.initial ? '' : word.formSigns;
}

function someFit(ones: string, twos: string, enough: number): boolean {
  for (let i = 0; i < ones.length; i++) {
    const one = ones.charCodeAt(i);
    for (let j = 0; j < twos.length; j++) {
      const two = twos.charCodeAt(j);
      if (VOWEL_LIKE[one] === VOWEL_LIKE[two] && likenessOfSigns(one, two) >= enough) return true;
    }
  }
  return false;
}

function set(found: Found, code: FindingCode, worth: number): FindingCode {
  found.worth = worth;
  return code;
}

/** How alike two words are once their endings are set aside, 0 to 1; 0 too where it would be below `atLeast`. */
export function likeStems(a: PackedWord, b: PackedWord, atLeast = 0): number {
  const loose = a.loose || b.loose;
  const typed = a.typed | b.typed;
  let best = 0;
  for (let i = -1; i < a.others.length; i++) {
    const one = i < 0 ? a.stem : (a.others[i] as PackedStem);
    for (let j = -1; j < b.others.length; j++) {
      const two = j < 0 ? b.stem : (b.others[j] as PackedStem);
      const price = (one.price + two.price) / 1000;
      const wanted = Math.max(best, atLeast) + price;
      if (wanted > 1) continue;
      best = Math.max(best, likenessOfPrepared(one, two, loose, wanted, typed) - price);
      if (best === 1) return 1;
    }
  }
  return best;
}

/** A curve read at every thousandth of likeness. */
export type Compiled = Float64Array;

const STEPS = 1000;

export function compile(curve: Curve): Compiled {
  return Float64Array.from({ length: STEPS + 1 }, (_, step) => along(curve, step / STEPS));
}

export function read(compiled: Compiled, alike: number): number {
  return compiled[Math.round(alike * STEPS)] as number;
}

/** Worth of a likeness by its curve, straight between the points. */
function along(curve: Curve, alike: number): number {
  let [fromAt, fromWorth] = curve[0] ?? [0, 0];
  for (const [at, worth] of curve) {
    if (alike <= at)
      return at === fromAt ? worth : fromWorth + ((alike - fromAt) / (at - fromAt)) * (worth - fromWorth);
    [fromAt, fromWorth] = [at, worth];
  }
  return fromWorth;
}

const GIVEN = compile(EVIDENCE.given);
const FAMILY = compile(EVIDENCE.family);
const GIVEN_LOOSE = compile(EVIDENCE.givenLoose);
const FAMILY_LOOSE = compile(EVIDENCE.familyLoose);
const FAMILY_ONE_SUFFIX = compile(EVIDENCE.familyOneSuffix);
