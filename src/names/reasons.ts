// The reasons of a comparison, part by part, in words for a person to read and as codes that stay.

import { FINDINGS, type FindingCode, likeStems, rarityOf } from './evidence.ts';
import type { NameFrequency } from './frequency.ts';
import type { PackedWord } from './packed.ts';
import type { NameWord, ParsedName } from './parse.ts';
import { ANY, MAN } from './tables/endings.ts';
import { isByCase, type Trace } from './trace.ts';

export type Part = 'given' | 'family' | 'patronymic' | 'initial' | 'whole' | 'sex';

export interface Reason {
  readonly part: Part;
  readonly verdict: 'same' | 'compatible' | 'absent' | 'contradicts';
  /** What was found, as a word that never changes: for programs, and for pages in other languages. */
  readonly code: string;
  /** For a person to read. */
  readonly because: string;
  /** The name that agrees is common, or rare, and weighs less or more for it. */
  readonly rarity?: 'common' | 'rare';
}

/** The reasons of the comparison that `trace` holds. */
export function reasonsOf(trace: Trace): Reason[] {
  const { a, b, whole } = trace;
  switch (whole) {
    case 'empty':
      return [{ part: 'whole', verdict: 'absent', code: 'no-name', because: 'One side holds no name.' }];
    case 'identical':
      return [{ part: 'whole', verdict: 'same', code: 'identical', because: 'Written the same.' }];
    case 'mandarinSame': {
      const shared = a.mandarin?.readings.find((reading) => b.mandarin?.readings.includes(reading)) ?? '';
      const because = `Both can be read ${shared.replace('|', ' ')} in Mandarin.`;
      return [{ part: 'whole', verdict: 'same', code: 'mandarin-same', because }];
    }
    case 'mandarinOther': {
      const because = `Read in Mandarin they are two names: ${inMandarin(a)} and ${inMandarin(b)}.`;
      return [{ part: 'whole', verdict: 'contradicts', code: 'mandarin-other', because }];
    }
    default:
      return ofParts(trace);
  }
}

function inMandarin(name: ParsedName): string {
  return (name.mandarin?.readings[0] ?? name.written).replace('|', ' ');
}

function ofParts(trace: Trace): Reason[] {
  const { a, b, pairing, whole } = trace;
  const reasons: Reason[] = [];
  for (const [at, word] of pairing.few.entries()) {
    const other = pairing.many[pairing.partner[at] ?? -1];
    if (other) reasons.push(ofWords(pairing.code(at), word, other, trace.frequency));
  }
  reasons.push(...ofFathers(trace), ...ofSexes(a, b));
  if (trace.partMissing) reasons.push(ofMissing(a.packed.mainCount === 1 ? a : b));
  if (whole === 'sounds') {
    const because = 'The same sounds, divided into words differently.';
    reasons.push({ part: 'whole', verdict: 'same', code: 'same-sounds', because });
  }
  return reasons;
}

function ofWords(found: FindingCode, one: PackedWord, two: PackedWord, frequency: NameFrequency): Reason {
  const [part, verdict, code] = FINDINGS[found];
  const percent = `${Math.round(likeStems(one, two) * 100)} % alike in sound, endings aside`;
  const because = sentenceOf(found, one.word, two.word, percent);
  const weight = verdict === 'same' ? rarityOf(one, two, frequency) : 0;
  if (weight <= COMMON) return { part, verdict, code, because: `${because} A common name.`, rarity: 'common' };
  if (weight >= RARE) return { part, verdict, code, because: `${because} A rare name.`, rarity: 'rare' };
  return { part, verdict, code, because };
}

/** Worth from which the rarity of a name is told. */
const COMMON = -0.3;
const RARE = 0.45;

function sentenceOf(found: FindingCode, a: NameWord, b: NameWord, percent: string): string {
  const both = `${a.text} and ${b.text}`;
  switch (found) {
    case 'givenShort':
      return `${a.text} = ${b.text}: a short or national form.`;
    case 'givenSame':
    case 'familyGivenSame':
      return a.sounds === b.sounds
        ? `${a.text} = ${b.text}: the same.`
        : `${a.text} = ${b.text}: one name in two languages or cases.`;
    case 'givenOther':
      return `${both} are two given names.`;
    case 'givenOtherAlike':
      return `${both} are two given names, though a slip could make one of the other.`;
    case 'familyOtherSuffix':
      return `${both}: one stem, but two endings that make two surnames.`;
    case 'initialFits':
      return `${a.text} may stand for ${b.text}.`;
    case 'initialContradicts':
      return a.initial ? `${a.text} is no initial of ${b.text}.` : `${b.text} is no initial of ${a.text}.`;
    case 'givenAlike':
    case 'familyAlike':
      return a.text === b.text ? `${a.text}: the same.` : `${a.text} = ${b.text}: ${percent}.`;
    case 'givenNear':
    case 'familyNear':
      return `${a.text} ~ ${b.text}: ${percent}.`;
    case 'givenUnlike':
    case 'familyUnlike':
      return `${both}: only ${percent}.`;
  }
}

function ofFathers({ fathers, fatherOfA, fatherOfB }: Trace): Reason[] {
  const a = fatherOfA?.word;
  const b = fatherOfB?.word;
  const part = 'patronymic';
  if (fathers === 'omitted') {
    const because = 'Patronymic omitted on one side: no evidence either way.';
    return [{ part, verdict: 'absent', code: 'patronymic-omitted', because }];
  }
  if (fathers === 'none' || !a || !b) return [];
  switch (fathers) {
    case 'initialFits':
      return [
        {
          part,
          verdict: 'compatible',
          code: 'patronymic-initial-fits',
          because: `${a.text} and ${b.text}: the initial fits.`,
        },
      ];
    case 'initialContradicts':
      return [
        {
          part,
          verdict: 'contradicts',
          code: 'patronymic-initial-contradicts',
          because: `${a.text} and ${b.text}: the initial contradicts.`,
        },
      ];
    case 'same':
      return [{ part, verdict: 'same', code: 'patronymic-same', because: `${a.text} = ${b.text}: one father's name.` }];
    case 'alike':
      return [
        {
          part,
          verdict: 'same',
          code: 'patronymic-alike',
          because: `${a.text} ~ ${b.text}: fathers' names that sound alike.`,
        },
      ];
    case 'other':
      return [
        {
          part,
          verdict: 'contradicts',
          code: 'patronymic-other',
          because: `${a.text} and ${b.text}: two fathers' names.`,
        },
      ];
  }
}

function ofSexes(a: ParsedName, b: ParsedName): Reason[] {
  const part = 'sex';
  if (isByCase(a.packed, b.packed) || isByCase(b.packed, a.packed)) {
    const because = `${a.written} and ${b.written}: a man and a woman, or one name in two cases.`;
    return [{ part, verdict: 'compatible', code: 'sex-by-case', because }];
  }
  if (a.sex === ANY || b.sex === ANY) return [];
  if (a.sex === b.sex) {
    const because = a.sex === MAN ? "Both are men's names." : "Both are women's names.";
    return [{ part, verdict: 'same', code: a.sex === MAN ? 'sex-men' : 'sex-women', because }];
  }
  const [man, woman] = a.sex === MAN ? [a, b] : [b, a];
  const because = `${man.written} is a man's name, ${woman.written} a woman's.`;
  return [{ part, verdict: 'contradicts', code: 'sex-other', because }];
}

/** A given name or a surname that only one side has. Two bare surnames lack nothing that the other tells. */
function ofMissing(bare: ParsedName): Reason {
  return bare.words[0]?.role === 'given'
    ? {
        part: 'family',
        verdict: 'absent',
        code: 'family-omitted',
        because: 'No surname on one side: a given name alone tells little.',
      }
    : {
        part: 'given',
        verdict: 'absent',
        code: 'given-omitted',
        because: 'No given name on one side: a surname alone tells little.',
      };
}
