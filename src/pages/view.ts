/** What a page speaks with: messages, dates and numbers in the page's language. Made once a page from its context. */
import type { Asked, Range } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { isMessageKey, WRITTEN_AS } from './messages/catalogue.ts';
import { dateFormat } from './messages/dates.ts';
import { numberFormat } from './messages/numbers.ts';
import type { RichValues, Values } from './messages/translate.ts';
import { rich, translate } from './messages/translate.ts';
import type { Paths } from './paths.ts';
import { pathsIn } from './paths.ts';

export interface View extends PageContext {
  readonly asked: Asked | null;
  /** Where the pages are in this language. */
  readonly paths: Paths;
  readonly t: (key: MessageKey, values?: Values) => string;
  readonly rich: (key: MessageKey, values: RichValues) => Html;
  /** The words for a code of a controlled list; a code the catalogue does not know is shown as it is, without underscores. */
  readonly word: (group: string, code: string) => string;
  readonly number: (value: number) => string;
  /** An ISO day: "11 September 2025". */
  readonly day: (iso: string) => string;
  /** "11 Sept 2025". */
  readonly shortDay: (iso: string) => string;
  /** "Sept": for axes, where the year stands beside it. */
  readonly shortMonth: (iso: string) => string;
  /** A language by its tag, in the page's own: "Belarusian". */
  readonly language: (tag: string) => string;
  /** When something was: "11 September 2025", "September 2025", "by 11 September 2025", "day not told". */
  readonly range: (range: Range) => string;
  readonly shortRange: (range: Range) => string;
  /** A day, month or year as a source gives it (EDTF); anything finer said is shown as written. */
  readonly edtf: (text: string) => string;
  readonly shortEdtf: (text: string) => string;
  /** "A, B and C". */
  readonly list: (words: readonly string[]) => string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const instant = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
/** Of the calendar, too: 31 February would else be read as 3 March. */
const isDay = (iso: string): boolean =>
  ISO_DAY.test(iso) && !Number.isNaN(instant(iso).getTime()) && instant(iso).toISOString().startsWith(iso);

/** `asked`: what the page answers for; null on pages that answer no question. */
export function viewOf(context: PageContext, asked: Asked | null): View {
  const formats = formatsOf(WRITTEN_AS[context.locale]);
  const t = (key: MessageKey, values?: Values): string => translate(context.locale, key, values);
  const range =
    (length: 'long' | 'short') =>
    ({ earliest, latest }: Range): string => {
      const by = formats[length];
      if (earliest !== null && latest !== null) return spanWords(by, earliest, latest);
      if (latest !== null) return t('when.by', { day: dayWords(by.day, latest) });
      if (earliest !== null) return t('when.from', { day: dayWords(by.day, earliest) });
      return t('when.unknown');
    };
  return {
    ...context,
    asked,
    paths: pathsIn(context.locale),
    t,
    rich: (key, values) => rich(context.locale, key, values),
    word: (group, code) => {
      const key = `${group}.${code}`;
      return isMessageKey(key) ? t(key) : code.replaceAll('_', ' ');
    },
    number: (value) => formats.numbers.format(value),
    day: (iso) => dayWords(formats.long.day, iso),
    shortDay: (iso) => dayWords(formats.short.day, iso),
    shortMonth: (iso) => formats.months.format(instant(iso)),
    language: (tag) => languageName(formats.languages, tag),
    range: range('long'),
    shortRange: range('short'),
    edtf: (text) => edtfWords(t, range('long'), text),
    shortEdtf: (text) => edtfWords(t, range('short'), text),
    list: (words) => formats.lists.format(words),
  };
}

/** A date or an interval at the precision it is told with: "2008", "since 2008", "12–25 September 2025", "about August 2025". */
function edtfWords(t: View['t'], range: (range: Range) => string, text: string): string {
  const plain = text.replace(/[~?%]/g, '');
  const words = plainWords(t, range, plain);
  if (words === null) return text;
  return plain !== text && /[~%]/.test(text) ? t('when.about', { when: words }) : words;
}

/** Null for text that is neither a date nor an interval. */
function plainWords(t: View['t'], range: (range: Range) => string, text: string): string | null {
  const [from = '', to, ...more] = text.split('/');
  const open = (side: string): boolean => side === '' || side === '..';
  if (more.length > 0) return null;
  const first = dateBounds(from);
  if (to === undefined) return first && range(first);
  const last = dateBounds(to);
  if (first && open(to)) return t('when.since', { day: range(first) });
  if (last && open(from)) return t('when.by', { day: range(last) });
  if (!first || !last) return null;
  return from.length === to.length
    ? range({ earliest: first.earliest, latest: last.latest })
    : t('when.fromTo', { from: range(first), to: range(last) });
}

/** The days a plain date allows: years and months are whole. */
function dateBounds(text: string): Range | null {
  const [first, last] = [firstDay(text), lastDay(text)];
  return first === undefined || last === undefined ? null : { earliest: first, latest: last };
}

const firstDay = (text: string): string | undefined => [text, `${text}-01`, `${text}-01-01`].find(isDay);

function lastDay(text: string): string | undefined {
  if (isDay(text)) return text;
  if (!/^\d{4}(-\d{2})?$/.test(text)) return undefined;
  const [year, month] = text.split('-').map(Number) as [number, number | undefined];
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** What is no language tag is shown as it is: it comes from a source's own heading. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

interface DateFormats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
}

interface Formats {
  readonly long: DateFormats;
  readonly short: DateFormats;
  readonly numbers: Intl.NumberFormat;
  readonly months: Intl.DateTimeFormat;
  readonly languages: Intl.DisplayNames;
  readonly lists: Intl.ListFormat;
}

/** By language: the same for every page. */
const made = new Map<string, Formats>();

function formatsOf(written: string): Formats {
  const known = made.get(written);
  if (known) return known;
  const fresh = madeWhenAsked<Formats>({
    long: () => dateFormats(written, 'long'),
    short: () => dateFormats(written, 'short'),
    numbers: () => numberFormat(written),
    months: () => dateFormat(written, { month: 'short' }),
    languages: () => new Intl.DisplayNames(written, { type: 'language', fallback: 'code' }),
    lists: () => new Intl.ListFormat(written, { type: 'conjunction' }),
  });
  made.set(written, fresh);
  return fresh;
}

const dateFormats = (written: string, month: 'long' | 'short'): DateFormats =>
  madeWhenAsked<DateFormats>({
    day: () => dateFormat(written, { day: 'numeric', month, year: 'numeric' }),
    month: () => dateFormat(written, { month, year: 'numeric' }),
  });

/** Each property made at its first reading: a format takes milliseconds, and a command that prints no date needs none. */
function madeWhenAsked<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const shell = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(shell, name, {
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(shell, name, { value });
        return value;
      },
    });
  }
  return shell as T;
}

const dayWords = (format: Intl.DateTimeFormat, iso: string): string => (isDay(iso) ? format.format(instant(iso)) : iso);

/** A whole month or year is named as such; other spans by their two ends. */
function spanWords(by: DateFormats, earliest: string, latest: string): string {
  if (earliest === latest || !isDay(earliest) || !isDay(latest)) return dayWords(by.day, latest);
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
  const whole = isWhole(earliest, latest);
  if (whole && earliest.slice(0, 7) === latest.slice(0, 7)) return by.month.format(instant(earliest));
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return from === to ? from : `${from}–${to}`;
  if (whole) return by.month.formatRange(instant(earliest), instant(latest));
  return by.day.formatRange(instant(earliest), instant(latest));
}

/** From the first of a month to the last of one: told as months or years, not as days. */
export const isWhole = (earliest: string, latest: string): boolean => earliest.endsWith('-01') && isLastOfMonth(latest);

const isLastOfMonth = (iso: string): boolean =>
  new Date(instant(iso).getTime() + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');
