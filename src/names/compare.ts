// Whether two names may be one person's. What is left out on one side is no evidence; what is told on both sides and
// differs is. Scoring makes no objects and no words; the reasons of a comparison are made from what it found (reasons.ts).
import { likenessOfPrepared, type Prepared } from './align.ts';
import { scoreOf } from './calibrate.ts';
import { areOtherNames, compile, initialFits, likeStems, rarityOf, read, sharedName } from './evidence.ts';
import { NameFrequency, shippedFrequency } from './frequency.ts';
import type { PackedName, PackedWord } from './packed.ts';
import { Pairing } from './pairing.ts';
import { type ParsedName, parseName } from './parse.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { EVIDENCE, POSSIBLE_FROM, SAME_FROM } from './tables/evidence.ts';
import { isByCase, type Trace, type Whole } from './trace.ts';

export type Verdict = 'same' | 'possible' | 'different';

export interface NameComparison {
  /** 0 to 1: how likely these names alone make one person. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

export interface CompareOptions {
  /** How common names are; that of tables/frequency.ts unless told. */
  readonly frequency?: NameFrequency;
}

/**
 * Compares two names, written or parsed; parse once what is compared often. Symmetric in score and verdict. A missing
 * part lowers nothing, except that a surname alone is never more than possible. A name without a letter is never the
 * same as another.
 */
export function compareNames(
  a: string | ParsedName,
  b: string | ParsedName,
  { frequency = shippedFrequency() }: CompareOptions = {},
): NameComparison {
  const trace = weigh(parsed(a), parsed(b), frequency);
  const score = scoreOf(trace.worth);
  return { score, verdict: verdictOf(score), reasons: reasonsOf(trace) };
}

/** The score of {@link compareNames} alone, several times faster. */
export function scoreNames(
  a: string | ParsedName,
  b: string | ParsedName,
  { frequency = shippedFrequency() }: CompareOptions = {},
): number {
  return scoreOf(weigh(parsed(a), parsed(b), frequency).worth);
}

/** What was found worth together, in logs of odds, before it is calibrated; for fitting the calibration. */
export function worthOfNames(a: ParsedName, b: ParsedName): number {
  return weigh(a, b, shippedFrequency()).worth;
}

/** What a score says. */
export function verdictOf(score: number): Verdict {
  return score >= SAME_FROM ? 'same' : score >= POSSIBLE_FROM ? 'possible' : 'different';
}

const PATRONYMIC = compile(EVIDENCE.patronymic);

const NOBODY = parseName('');
const trace: Trace = {
  a: NOBODY,
  b: NOBODY,
  frequency: new NameFrequency(),
  worth: 0,
  whole: 'empty',
  fathers: 'none',
  fatherOfA: undefined,
  fatherOfB: undefined,
  partMissing: false,
  pairing: new Pairing(),
};

function parsed(name: string | ParsedName): ParsedName {
  return typeof name === 'string' ? parseName(name) : name;
}

function weigh(one: ParsedName, two: ParsedName, frequency: NameFrequency): Trace {
  trace.frequency = frequency;
  // The same order whichever way round the two were given, so that ties fall alike.
  const inOrder = comesFirst(one.packed, two.packed);
  trace.a = inOrder ? one : two;
  trace.b = inOrder ? two : one;
  const a = trace.a.packed;
  const b = trace.b.packed;
  trace.whole = wholeOf(a, b);
  switch (trace.whole) {
    case 'empty':
      trace.worth = EVIDENCE.empty;
      break;
    case 'identical':
      trace.worth = weighIdentical(a, frequency);
      break;
    case 'mandarinSame':
      trace.worth = EVIDENCE.prior + EVIDENCE.mandarinSame;
      break;
    case 'mandarinOther':
      trace.worth = weighOtherMandarin(a, b);
      break;
    default:
      weighParts(a, b);
  }
  return trace;
}

function comesFirst(a: PackedName, b: PackedName): boolean {
  return a.hash === b.hash ? a.lower <= b.lower : a.hash < b.hash;
}

function wholeOf(a: PackedName, b: PackedName): Whole {
  if (a.wordCount === 0 || b.wordCount === 0) return 'empty';
  if (a.hash === b.hash && a.lower === b.lower) return 'identical';
  if (!a.mandarin || !b.mandarin) return 'words';
  for (const reading of a.mandarin.readings) if (b.mandarin.readings.includes(reading)) return 'mandarinSame';
  const known = a.hasKnownGiven || b.hasKnownGiven;
  return known && !a.mandarin.certain && !b.mandarin.certain ? 'words' : 'mandarinOther';
}

/** Two readings in Mandarin are two names; but what is not in characters may be misspelt. */
function weighOtherMandarin(a: PackedName, b: PackedName): number {
  const certain = EVIDENCE.prior + EVIDENCE.mandarinOther;
  if (a.mandarin?.certain || b.mandarin?.certain) return certain;
  if (mandarinSounds(a, b.mandarinWholes, false)) return EVIDENCE.mandarinSlip;
  trace.pairing.pair(a, b, trace.frequency);
  return Math.max(certain, EVIDENCE.prior + trace.pairing.worth + EVIDENCE.mandarinOtherUnsure);
}

/** Each word more makes it surer, a rare one most. */
function weighIdentical(name: PackedName, frequency: NameFrequency): number {
  let worth = EVIDENCE.identical;
  for (const word of name.core) if (!word.initial) worth += EVIDENCE.identicalWord + rarityOf(word, word, frequency);
  return worth;
}

function weighParts(a: PackedName, b: PackedName): void {
  trace.pairing.pair(a, b, trace.frequency);
  const fathers = weighFathers(a, b);
  trace.worth = EVIDENCE.prior + trace.pairing.worth + (fathers > 0 && trace.pairing.givenUnlike ? 0 : fathers);

  const sexes = a.sex & b.sex;
  if (sexes === 0) trace.worth += EVIDENCE.sexContradicts;
  else if (isByCase(a, b) || isByCase(b, a)) trace.worth = Math.min(trace.worth, EVIDENCE.sexByCase);

  trace.partMissing = a.mainCount !== b.mainCount && (a.mainCount === 1 || b.mainCount === 1);
  if (trace.partMissing) trace.worth = Math.min(trace.worth, EVIDENCE.surnameAlone);

  const wholeAlike = EVIDENCE.prior + EVIDENCE.wholeAlike;
  if (
    trace.worth < wholeAlike &&
    sexes !== 0 &&
    (soundAlikeWhole(a, b) || soundsMandarin(a, b) || soundsMandarin(b, a))
  ) {
    trace.worth = wholeAlike;
    trace.whole = 'sounds';
  }
}

/** A Chinese name against one that spells it by sound: in Korean, Arabic, kana, or in letters that are no pinyin. */
function soundsMandarin(a: PackedName, b: PackedName): boolean {
  return !b.mandarin && mandarinSounds(a, [b.whole], b.loose);
}

function mandarinSounds(name: PackedName, others: readonly Prepared[], loose: boolean): boolean {
  const enough = loose ? MANDARIN_ALIKE : 0.93;
  for (const reading of name.mandarinWholes) {
    for (const other of others) if (likenessOfPrepared(reading, other, loose, enough) >= enough) return true;
  }
  return false;
}

const MANDARIN_ALIKE = 0.86;

/** Whether the two sound alike from end to end, though one is divided into words where the other is not. */
function soundAlikeWhole(a: PackedName, b: PackedName): boolean {
  const loose = a.loose || b.loose;
  if (!loose && a.wordCount === b.wordCount) return false;
  if (a.wordCount === 1 && b.wordCount === 1) return false;
  const enough = loose ? 0.9 : 0.95;
  return likenessOfPrepared(a.whole, b.whole, loose, enough) >= enough;
}

function weighFathers(a: PackedName, b: PackedName): number {
  trace.fathers = 'none';
  if (!a.patronymic && !b.patronymic) return 0;
  const one = patronymicOf(a, b);
  const two = patronymicOf(b, a);
  trace.fatherOfA = one;
  trace.fatherOfB = two;
  if (!one || !two) {
    trace.fathers = 'omitted';
    return 0;
  }
  if (one.initial || two.initial) {
    const fits = initialFits(one, two);
    trace.fathers = fits ? 'initialFits' : 'initialContradicts';
    return fits ? EVIDENCE.patronymicInitial : EVIDENCE.patronymicInitialContradicts;
  }
  const shared = sharedName(one, two);
  if (shared >= 0) {
    trace.fathers = 'same';
    return EVIDENCE.patronymicSame;
  }
  const alike = likeStems(one, two, 0.6);
  const other = areOtherNames(shared, one, two) && alike < 0.9;
  const worth = other ? EVIDENCE.patronymicOther : read(PATRONYMIC, alike);
  trace.fathers = worth > 0 ? 'alike' : 'other';
  return worth;
}

/** The patronymic; against a middle initial also the second given name. */
function patronymicOf(name: PackedName, other: PackedName): PackedWord | undefined {
  return name.patronymic ?? (other.patronymic?.initial ? name.middle : undefined);
}
