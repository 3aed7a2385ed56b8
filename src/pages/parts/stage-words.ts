/** How many a stage holds, in words: "48 to 51", "52"; nothing where only "some" is told. */
import type { StageRow } from '../../derive/answers.ts';
import type { View } from '../view.ts';

export function stageBounds(view: View, { low, high }: Pick<StageRow, 'low' | 'high'>): string | null {
  if (low === null && high === null) return null;
  if (low === null || high === null)
    return low === null ? view.t('stage.atMost', { n: high ?? 0 }) : view.t('stage.atLeast', { n: low });
  return low === high ? view.number(low) : view.t('stage.between', { low, high });
}
