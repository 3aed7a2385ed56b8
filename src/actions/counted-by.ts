/** What people are counted by, and which group, as somebody writes it. */
import { Refusal } from '../claim/problem.ts';
import type { Dimension } from '../derive/groups.ts';
import { DIMENSIONS, foldedGroup, OF_ENTITIES } from '../derive/groups.ts';

export function dimensionOf(word: string): Dimension {
  const dimension = DIMENSIONS.find((one) => one === word);
  if (dimension) return dimension;
  throw new Refusal({
    code: 'unknown_category',
    message: `“${word}” is nothing that people are counted by. Say one of ${DIMENSIONS.join(', ')}.`,
  });
}

/** A group as it is kept: an entity's id, or words with case and spacing evened out. */
export const groupIn = (dimension: Dimension, words: string): string =>
  OF_ENTITIES.has(dimension) ? words.trim() : foldedGroup(words);
