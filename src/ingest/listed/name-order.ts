/**
 * Which word of a name is the surname, where both may be given names (Меркис Евгений): a list that writes surnames first elsewhere does
 * so here. Of one name alone nobody could tell.
 */
import { isGiven } from './columns.ts';
import type { ListedPerson } from './listed-person.ts';

/** Of the names that tell their order so many must tell the same. */
const MOSTLY = 0.8;

export function inListOrder(people: readonly ListedPerson[]): ListedPerson[] {
  const words = people.map(({ name, given }) => (given === '' ? twoWords(name) : null));
  let [first, last] = [0, 0];
  for (const pair of words) {
    const [one, two] = (pair ?? []).map(isGiven);
    if (one && two === false) first++;
    if (two && one === false) last++;
  }
  const told = first + last;
  if (told === 0 || Math.max(first, last) < told * MOSTLY) return [...people];
  return people.map((person, at) => {
    const pair = words[at];
    if (!pair?.every(isGiven)) return person;
    const [given = '', surname = ''] = first >= last ? pair : pair.toReversed();
    return { ...person, given, surname };
  });
}

function twoWords(name: string): readonly string[] | null {
  const words = name.split(/\s+/u);
  return words.length === 2 && words.every((word) => /^\p{L}[\p{L}\p{M}'’ʼ-]+$/u.test(word)) ? words : null;
}
