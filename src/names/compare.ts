// Whether two names may be one person's, with the reasons part by part. What is left out on one side is no evidence;
// what is told on both sides and differs is.
import { likeness } from './align.ts';
import { type Part, patronymicFinding } from './findings.ts';
import { bestPairing } from './pairing.ts';
import { type NameWord, type ParsedName, parseName } from './parse.ts';
import { ANY, MAN } from './tables/endings.ts';
import { EVIDENCE, POSSIBLE_FROM, SAME_FROM } from './tables/evidence.ts';

export interface Reason {
  readonly part: Part;
  readonly verdict: 'same' | 'compatible' | 'absent' | 'contradicts';
  /** For a person to read. */
  readonly because: string;
}

export interface NameComparison {
  /** 0 to 1: how likely these names alone make one person. */
  readonly score: number;
  readonly verdict: 'same' | 'possible' | 'different';
  readonly reasons: readonly Reason[];
}

/**
 * Compares two names, written or parsed; parse once what is compared often. Symmetric in score and verdict. A missing
 * part lowers nothing, except that a surname alone is never more than possible. A name without a letter is never the
 * same as another.
 */
export function compareNames(a: string | ParsedName, b: string | ParsedName): NameComparison {
  const [one, two] = inOrder(typeof a === 'string' ? parseName(a) : a, typeof b === 'string' ? parseName(b) : b);
  if (one.words.length === 0 || two.words.length === 0) {
    return conclude(-9, [{ part: 'whole', verdict: 'absent', because: 'One side holds no name.' }]);
  }
  if (one.written.toLowerCase() === two.written.toLowerCase()) {
    return conclude(EVIDENCE.identical, [{ part: 'whole', verdict: 'same', because: 'Written the same.' }]);
  }
  return compareMandarin(one, two) ?? compareWords(one, two);
}

/** The same order whichever way round the two were given, so that ties fall alike. */
function inOrder(a: ParsedName, b: ParsedName): [ParsedName, ParsedName] {
  return a.written <= b.written ? [a, b] : [b, a];
}

function compareMandarin(a: ParsedName, b: ParsedName): NameComparison | undefined {
  if (!a.mandarin || !b.mandarin) return undefined;
  const shared = a.mandarin.readings.find((reading) => b.mandarin?.readings.includes(reading));
  if (shared !== undefined) {
    const because = `Both can be read ${shared.replace('|', ' ')} in Mandarin.`;
    return conclude(EVIDENCE.prior + EVIDENCE.mandarinSame, [{ part: 'whole', verdict: 'same', because }]);
  }
  const known = [...a.words, ...b.words].some((word) => !word.loose && word.readings.length > 0);
  if (known && !a.mandarin.certain && !b.mandarin.certain) return undefined;
  const because = `Read in Mandarin they are two names: ${nameOf(a)} and ${nameOf(b)}.`;
  return conclude(EVIDENCE.prior + EVIDENCE.mandarinOther, [{ part: 'whole', verdict: 'contradicts', because }]);
}

function nameOf(name: ParsedName): string {
  return (name.mandarin?.readings[0] ?? name.written).replace('|', ' ');
}

function compareWords(a: ParsedName, b: ParsedName): NameComparison {
  const { findings, worth: paired } = bestPairing(a, b);
  const reasons: Reason[] = findings.map(({ part, verdict, because }) => ({ part, verdict, because }));
  let worth = EVIDENCE.prior + paired;

  const fathers = patronymicFinding(patronymicOf(a, b), patronymicOf(b, a));
  if (fathers) {
    worth += fathers.worth;
    reasons.push({ part: fathers.part, verdict: fathers.verdict, because: fathers.because });
  }

  const sex = sexReason(a, b);
  if (sex?.verdict === 'contradicts') worth += EVIDENCE.sexContradicts;
  if (sex) reasons.push(sex);

  const missing = missingPart(a, b);
  if (missing) {
    worth = Math.min(worth, EVIDENCE.surnameAlone);
    reasons.push(missing);
  }

  if (worth < EVIDENCE.prior + EVIDENCE.wholeAlike && sex?.verdict !== 'contradicts' && soundAlikeWhole(a, b)) {
    worth = EVIDENCE.prior + EVIDENCE.wholeAlike;
    reasons.push({ part: 'whole', verdict: 'same', because: 'The same sounds, divided into words differently.' });
  }
  return conclude(worth, reasons);
}

function sexReason(a: ParsedName, b: ParsedName): Reason | undefined {
  if (a.sex === ANY || b.sex === ANY) return undefined;
  if (a.sex === b.sex) {
    return {
      part: 'sex',
      verdict: 'same',
      because: a.sex === MAN ? "Both are men's names." : "Both are women's names.",
    };
  }
  const [man, woman] = a.sex === MAN ? [a, b] : [b, a];
  const because = `${man.written} is a man's name, ${woman.written} a woman's.`;
  return { part: 'sex', verdict: 'contradicts', because };
}

/** A given name or a surname that only one side has. Two bare surnames lack nothing that the other tells. */
function missingPart(a: ParsedName, b: ParsedName): Reason | undefined {
  const [one, two] = [a, b].map(
    (name) => name.words.filter((word) => word.role !== 'patronymic' && !word.aside).length,
  );
  if (one === two || (one !== 1 && two !== 1)) return undefined;
  const [bare] = one === 1 ? a.words : b.words;
  return bare?.role === 'given'
    ? { part: 'family', verdict: 'absent', because: 'No surname on one side: a given name alone tells little.' }
    : { part: 'given', verdict: 'absent', because: 'No given name on one side: a surname alone tells little.' };
}

/** The patronymic; against a middle initial also the second given name. */
function patronymicOf(name: ParsedName, other: ParsedName): NameWord | undefined {
  const own = name.words.find((word) => word.role === 'patronymic');
  const theirs = other.words.find((word) => word.role === 'patronymic');
  if (own || !theirs?.initial) return own;
  return name.words.filter((word) => word.role === 'given' && !word.aside)[1];
}

/** Whether the two sound alike from end to end, though one is divided into words where the other is not. */
function soundAlikeWhole(a: ParsedName, b: ParsedName): boolean {
  const loose = [...a.words, ...b.words].some((word) => word.loose);
  if (!loose && a.words.length === b.words.length) return false;
  if (a.words.length === 1 && b.words.length === 1) return false;
  const joined = (name: ParsedName): string => name.words.map((word) => word.sounds).join('');
  return likeness(joined(a), joined(b), loose) >= (loose ? 0.9 : 0.95);
}

function conclude(worth: number, reasons: readonly Reason[]): NameComparison {
  const score = 1 / (1 + Math.exp(-worth));
  const verdict = score >= SAME_FROM ? 'same' : score >= POSSIBLE_FROM ? 'possible' : 'different';
  return { score, verdict, reasons };
}
