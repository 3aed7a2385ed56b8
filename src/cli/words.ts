/** The site's own words for a terminal: the same messages, with dates as ISO dates. */
import type { Range } from '../actions/ask.ts';
import type { View } from '../pages/view.ts';
import { viewOf } from '../pages/view.ts';

const site = viewOf(
  { locale: 'en', path: '/', query: {}, site: { title: 'Rollcall', editionStep: 0, editionDay: '' } },
  null,
);

const asWritten = (text: string): string => text;

/** Told dates stay as they are; only an open end is said in words. */
const edtf = (text: string): string => {
  const [from = '', to] = text.split('/');
  if (to === '..' || to === '') return site.t('when.since', { day: from });
  return from === '..' || (from === '' && to !== undefined) ? site.t('when.by', { day: to ?? '' }) : text;
};

export const words: View = {
  ...site,
  day: asWritten,
  shortDay: asWritten,
  edtf,
  shortEdtf: edtf,
  range: rangeWords,
  shortRange: rangeWords,
};

/** "2025-09-11", "2025-08" for a whole month, "2025-09-12/2025-09-25", "2010/2015", "by 2025-09-30", "day not told". */
function rangeWords({ earliest, latest }: Range): string {
  if (earliest === null && latest === null) return site.t('when.unknown');
  if (earliest === null) return site.t('when.by', { day: latest ?? '' });
  if (latest === null) return site.t('when.from', { day: earliest });
  if (earliest === latest) return latest;
  const [from, to] = coarsest(earliest, latest);
  return from === to ? to : `${from}/${to}`;
}

/** Whole years as years, whole months as months. */
function coarsest(earliest: string, latest: string): [string, string] {
  const places =
    earliest.endsWith('-01-01') && latest.endsWith('-12-31')
      ? 4
      : earliest.endsWith('-01') && endsMonth(latest)
        ? 7
        : 10;
  return [earliest.slice(0, places), latest.slice(0, places)];
}

const endsMonth = (iso: string): boolean =>
  new Date(new Date(`${iso}T00:00:00Z`).getTime() + 86_400_000).getUTCDate() === 1;
