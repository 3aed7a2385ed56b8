/** What a step of somebody's custody is called: the event, or how a text or a list leaves them. */
import type { TimelineStep } from '../../derive/answers.ts';
import type { View } from '../view.ts';

/** A reader's sum of a text that tells of no release: it closes nothing. */
export const isReadAsFree = ({ mark, type, modality }: Pick<TimelineStep, 'mark' | 'type' | 'modality'>): boolean =>
  mark === 'hedged' && type === 'left_as' && modality === 'actual';

export function stepName(view: View, { mark, type, modality }: TimelineStep): string {
  if (isReadAsFree({ mark, type, modality })) return view.t('chart.life.readAsFree');
  if (type === 'left_as') return view.t(mark === 'closed' ? 'chart.life.toldOut' : 'chart.life.toldHeld');
  if (mark === 'closed' && (type === 'sentence' || type === 'detention')) return view.t('chart.life.termEnded');
  const what = view.t(`type.${type}`);
  return modality === 'actual' ? what : view.t('event.hedged', { what, modality: view.t(`modality.${modality}`) });
}
