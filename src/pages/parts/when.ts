/** When something was, as it is told: "2008", "since February 2023", "12–25 September 2025", "about 11 September 2025". */
import type { Range, SeenAs, When } from '../../derive/answers.ts';
import type { View } from '../view.ts';
import { isWhole } from '../view.ts';

export const whenWords = (view: View, when: When): string => said(view, when, view.range, view.edtf);

export const shortWhen = (view: View, when: When): string => said(view, when, view.shortRange, view.shortEdtf);

function said(view: View, { when, about, lasts, edtf }: When, range: View['range'], told: View['edtf']): string {
  const words = edtf === null ? range(when) : told(edtf.replace(/[~%?]/g, ''));
  if (about) return view.t('when.about', { when: words });
  // Of what lasted the two ends are its beginning and its end; of all else they say only between which days it was.
  return !lasts && isDays(when) && !(edtf?.endsWith('/..') || edtf?.endsWith('/'))
    ? view.t('when.within', { when: words })
    : words;
}

/** Several days that are no whole months. */
const isDays = ({ earliest, latest }: Range): boolean =>
  earliest !== null && latest !== null && earliest !== latest && !isWhole(earliest, latest);

/** Inside a sentence: "on 19 February 2026", "in December 2021", "by 3 May 2020". */
export function onWhen(view: View, range: Range): string {
  const when = view.range(range);
  if (range.earliest === null && range.latest === null) return view.t('on.unknown');
  if (range.earliest === null || range.latest === null) return when;
  if (range.earliest === range.latest) return view.t('on.day', { when });
  return view.t(isDays(range) ? 'on.within' : 'on.span', { when });
}

/** "Last seen held in December 2021", "Held until let go on 19 February 2026": what is told, at the precision it is told with. */
export const seenWords = (view: View, { how, when }: SeenAs): string =>
  view.t(`seen.${how}`, { when: onWhen(view, when) });
