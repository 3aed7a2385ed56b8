/** One month of a flow, and who makes it up. */
import type { CrossingRow } from '../../derive/counted-answers.ts';
import type { View } from '../view.ts';

/** Why somebody's coming in or out is not certain for the month, one reason after another. */
export const crossingDoubts = (view: View, why: CrossingRow['why']): string[] =>
  why.map((reason) => view.t(`crossing.${reason}`));
