/** Groups that people are counted in, and counts in one cell. */
import type { CountBounds } from '../../derive/answers.ts';
import type { GroupRef } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import type { View } from '../view.ts';

/** "12", or "9–12": for a column of numbers; sentences use {@link countWords}. */
export const boundsWords = (view: View, { certain, possible }: CountBounds): string =>
  certain === possible ? view.t('bounds.one', { n: certain }) : view.t('bounds.between', { certain, possible });

/** A ground is a word of a list where it can be; all else is as told. */
export function groupWords(view: View, dimension: Dimension, { id, label }: GroupRef): string {
  if (id === '') return view.t(`byUntold.${dimension}`);
  return dimension === 'ground' ? view.word('ground', label) : label;
}
