/** What changed of one thing between two states of knowledge, in words. */
import type { ReleaseRow } from '../../derive/answers.ts';
import type { KnownStanding, NameChange, PersonChange } from '../../derive/change-answers.ts';
import type { View } from '../view.ts';
import { quantity } from './evidence.ts';
import { boundsWords } from './groups.ts';
import { doubtWords } from './status.ts';

/** What somebody adds to the count, and what is missing for certainty. */
export function standingWords(view: View, { doubts, seenAs, counts: { low, high }, stays }: KnownStanding): string {
  const days = stays.map(({ start, end }) =>
    `${view.shortRange(start)} → ${end === null ? '' : view.shortRange(end)}`.trim(),
  );
  return [
    `${view.t('changes.counts')}: ${boundsWords(view, { certain: low, possible: high })}.`,
    ...doubtWords(view, doubts, seenAs),
    days.join('; '),
  ].join(' ');
}

export const changeWords = (view: View, { stays }: PersonChange): string =>
  view.list([...new Set(stays)].map((stay) => view.t(`stayChange.${stay}`)));

/** The numbers told of a release, each once, and how many are named. */
export const releaseToldWords = (view: View, { told, named }: ReleaseRow): string =>
  view.t('changes.told', {
    told: [...new Set(told.map((one) => quantity(view, one)))].join('; ') || view.t('changes.noNumber'),
    named,
  });

export function nameChangeWords(view: View, { later, with: other }: NameChange): string {
  if (other === null) return view.t('changes.renamed');
  return view.t(later === null ? 'changes.joined' : 'changes.parted', { name: other.name });
}
