/** What may be said of a person on a day, with its mark: how sure always stands before the words. */
import type { Doubt, HeldRow, PersonAnswer, SeenAs, Status } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import type { MarkName } from './marks.ts';
import { marked } from './marks.ts';
import { onWhen } from './when.ts';

const STATUS_MARKS: Readonly<Record<Status, readonly [MarkName, 'held' | 'out' | 'conflict' | '']>> = {
  held: ['certain', 'held'],
  perhaps_held: ['possible', 'held'],
  pardoned: ['possible', 'held'],
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
export const doubtWords = (view: View, doubts: readonly Doubt[], seenAs: SeenAs | null): string[] =>
  doubts.map((doubt) =>
    doubt === 'not_seen_since'
      ? seenAs === null
        ? view.t('doubt.never_seen')
        : view.t('doubt.not_seen_since', { when: view.range(seenAs.when) })
      : view.t(`doubt.${doubt}`),
  );

export const statusSentence = (
  view: View,
  { status, statusWhen }: Pick<PersonAnswer, 'status' | 'statusWhen'>,
): string => view.t(`status.${status}`, { when: onWhen(view, statusWhen ?? { earliest: null, latest: null }) });

/** Of who was pardoned the sentence itself says that nobody tells of what came after. */
export const shownDoubts = ({ status, doubts }: Pick<PersonAnswer, 'status' | 'doubts'>): readonly Doubt[] =>
  status === 'pardoned' ? doubts.filter((doubt) => doubt !== 'not_seen_since') : doubts;
