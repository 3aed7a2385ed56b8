/** The value of a claim in words: a code by its meaning, a date as dates are written, an event by its kind. */
import type { MarkedClaim } from '../../derive/answers.ts';
import type { View } from '../view.ts';
import { valueWords } from './conflict.ts';

const CODES: ReadonlySet<MarkedClaim['property']> = new Set<MarkedClaim['property']>([
  'left_as',
  'terms',
  'ground',
  'scope',
  'posture',
  'topic',
  'stage',
  'link',
]);

export function claimValue(view: View, { property, value }: Pick<MarkedClaim, 'property' | 'value'>): string {
  if (CODES.has(property)) return view.word(property, value);
  if (property === 'occurred' || property === 'quantity' || property === 'of_which') return valueWords(view, value);
  return property === 'date' ? view.edtf(value) : value;
}
