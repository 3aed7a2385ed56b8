/** What may be said of a person on a day, with its mark: how sure always stands before the words. */
import type { Doubt, HeldRow, PersonAnswer, Status } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import type { MarkName } from './marks.ts';
import { marked } from './marks.ts';

const STATUS_MARKS: Readonly<Record<Status, readonly [MarkName, 'held' | 'out' | 'conflict' | '']>> = {
  held: ['certain', 'held'],
  perhaps_held: ['possible', 'held'],
  refused: ['possible', 'held'],
  perhaps_returned: ['possible', 'held'],
  out: ['out', 'out'],
  died: ['knownTo', ''],
  not_told: ['none', ''],
};

export function statusMark(view: View, status: Status): Html {
  const [mark, tone] = STATUS_MARKS[status];
  return marked(mark, view.t(`status.short.${status}`), tone);
}

export function sureMark(view: View, status: Status): Html {
  const [mark, tone] = STATUS_MARKS[status];
  return marked(mark, view.t(`status.sure.${status}`), tone);
}

export const heldMark = (view: View, { sure, doubts }: Pick<HeldRow, 'sure' | 'doubts'>): Html =>
  sure === 'certain'
    ? marked('certain', view.t('held.certain'), 'held')
    : marked('possible', view.t(doubts.includes('refused') ? 'held.refused' : 'held.possible'), 'held');

/** Why it is not certain, one reason after another. */
export const doubtWords = (view: View, doubts: readonly Doubt[], seenOn: string | null): string[] =>
  doubts.map((doubt) =>
    doubt === 'not_seen_since'
      ? seenOn === null
        ? view.t('doubt.never_seen')
        : view.t('doubt.not_seen_since', { day: view.day(seenOn) })
      : view.t(`doubt.${doubt}`),
  );

export const statusSentence = (view: View, { status }: Pick<PersonAnswer, 'status'>): string =>
  view.t(`status.${status}`);
