// Stems: what stays of a name in every case and for both sexes, and what its ending says of the bearer's sex.
import { ANY, CONSONANT_ENDINGS, GLIDE_SIGNS, SURNAME_SEX, SURNAME_SUFFIXES, VOWEL_SIGNS } from './tables/endings.ts';

export interface Stem {
  readonly sounds: string;
  /** What was paid to get it, in likeness: 0 when only vowels were taken off. */
  readonly price: number;
}

const SPANISH_J = 0.02;

const OPEN_SIGNS = new Set(VOWEL_SIGNS + GLIDE_SIGNS);
const GLIDES = new Set(GLIDE_SIGNS);

/** The stems a word may have, the likeliest first: without its last vowels, then without each ending that fits. */
export function stemsOf(sounds: string): readonly Stem[] {
  const stems: Stem[] = [{ sounds: likeliestStemOf(sounds), price: 0 }];
  // A last j may be the Spanish х: Henrij.
  if (sounds.endsWith('Y')) stems.push({ sounds, price: SPANISH_J });
  const last = sounds.charAt(sounds.length - 1);
  for (const { last: lasts, pattern, price } of CONSONANT_ENDINGS) {
    if (!lasts.includes(last)) continue;
    const found = pattern.exec(sounds);
    if (!found) continue;
    const stem = likeliestStemOf(sounds.slice(0, found.index) + (found[1] ?? ''));
    if (firmLength(stem) >= (found[0].length > 2 ? 2 : 3) && !stems.some((other) => other.sounds === stem))
      stems.push({ sounds: stem, price });
  }
  return stems;
}

/** The sexes a surname's ending allows (bits MAN, WOMAN), in the nominative and in other cases. */
export function surnameSex(sounds: string): { readonly nominative: number; readonly oblique: number } {
  return SURNAME_SEX.find(({ pattern }) => pattern.test(sounds)) ?? { nominative: ANY, oblique: ANY };
}

/** The suffix that makes a stem a surname, by its place in the table, and what stands before it; -1 for none. */
export function suffixOf(stem: string): { readonly suffix: number; readonly root: string } {
  for (const [suffix, pattern] of SURNAME_SUFFIXES.entries()) {
    const at = stem.search(pattern);
    if (at > 1) return { suffix, root: stem.slice(0, at) };
  }
  return { suffix: -1, root: stem };
}

/** What a word ends in, coarsely: nominative and other cases of one name differ in it. */
export function lastSound(sounds: string): string {
  let at = sounds.length - 1;
  while (at > 0 && (sounds[at] === '9' || sounds[at] === 'q')) at--;
  const last = sounds.charAt(at);
  if (last === 'a' || last === 'A' || last === '8') return 'a';
  if (last === 'i' || last === 'j' || last === 'Y' || last === 'y' || last === 'I') return 'j';
  if (last === 'e' || last === 'E' || last === '=') return 'e';
  if (last === 'o' || last === '0') return 'o';
  if (last === 'u' || last === 'ą' || last === 'ę' || last === 'U') return 'u';
  return 'consonant';
}

/** Without its last vowels. */
export function likeliestStemOf(sounds: string): string {
  let end = sounds.length;
  while (end > 0 && OPEN_SIGNS.has(sounds.charAt(end - 1))) end--;
  const stem = sounds.slice(0, end);
  return firmLength(stem) >= 2 ? stem : sounds;
}

/** Signs that are no mere glides. */
function firmLength(sounds: string): number {
  let count = 0;
  for (const sign of sounds) if (!GLIDES.has(sign)) count++;
  return count;
}
