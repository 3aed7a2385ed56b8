/** What a page speaks with: messages, dates and numbers in the page's language. Made once a page from its context. */
import type { Asked, Range } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { isMessageKey, WRITTEN_AS } from './messages/catalogue.ts';
import type { RichValues, Values } from './messages/translate.ts';
import { rich, translate } from './messages/translate.ts';

export interface View extends PageContext {
  readonly asked: Asked | null;
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
  const written = WRITTEN_AS[context.locale];
  const long = formats(written, 'long');
  const short = formats(written, 'short');
  const numbers = new Intl.NumberFormat(written);
  const months = new Intl.DateTimeFormat(written, { timeZone: 'UTC', month: 'short' });
  const languages = new Intl.DisplayNames(written, { type: 'language', fallback: 'code' });
  const lists = new Intl.ListFormat(written, { type: 'conjunction' });
  const t = (key: MessageKey, values?: Values): string => translate(context.locale, key, values);
  const range =
    (by: DateFormats) =>
    ({ earliest, latest }: Range): string => {
      if (earliest !== null && latest !== null) return spanWords(by, earliest, latest);
      if (latest !== null) return t('when.by', { day: dayWords(by.day, latest) });
      if (earliest !== null) return t('when.from', { day: dayWords(by.day, earliest) });
      return t('when.unknown');
    };
  return {
    ...context,
    asked,
    t,
    rich: (key, values) => rich(context.locale, key, values),
    word: (group, code) => {
      const key = `${group}.${code}`;
      return isMessageKey(key) ? t(key) : code.replaceAll('_', ' ');
    },
    number: (value) => numbers.format(value),
    day: (iso) => dayWords(long.day, iso),
    shortDay: (iso) => dayWords(short.day, iso),
    shortMonth: (iso) => months.format(instant(iso)),
    language: (tag) => languageName(languages, tag),
    range: range(long),
    shortRange: range(short),
    edtf: (text) => {
      const about = /^[^/]*~$/.test(text);
      const bounds = edtfBounds(text.replace(/[~?%]$/, ''));
      if (bounds === null) return text;
      const words = range(long)(bounds);
      return about ? t('when.about', { when: words }) : words;
    },
    list: (words) => lists.format(words),
  };
}

/** The days a plain EDTF date or interval allows; null for text that is neither. Years and months are whole. */
function edtfBounds(text: string): Range | null {
  const parts = text.split('/');
  const [from, to] = parts.map((part) => part.replace(/[~?%]$/, ''));
  if (parts.length > 2 || from === undefined) return null;
  const first = from === '..' ? null : firstDay(from);
  const last = to === undefined ? lastDay(from) : to === '..' || to === '' ? null : lastDay(to);
  return first === undefined || last === undefined || (first === null && last === null)
    ? null
    : { earliest: first, latest: last };
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

function formats(written: string, month: 'long' | 'short'): DateFormats {
  const made = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(written, { timeZone: 'UTC', ...options });
  return { day: made({ day: 'numeric', month, year: 'numeric' }), month: made({ month, year: 'numeric' }) };
}

const dayWords = (format: Intl.DateTimeFormat, iso: string): string => (isDay(iso) ? format.format(instant(iso)) : iso);

/** A whole month or year is named as such; other spans by their two ends. */
function spanWords(by: DateFormats, earliest: string, latest: string): string {
  if (earliest === latest || !isDay(earliest) || !isDay(latest)) return dayWords(by.day, latest);
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
  const whole = earliest.endsWith('-01') && isLastOfMonth(latest);
  if (whole && earliest.slice(0, 7) === latest.slice(0, 7)) return by.month.format(instant(earliest));
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return from === to ? from : `${from}–${to}`;
  if (whole) return by.month.formatRange(instant(earliest), instant(latest));
  return by.day.formatRange(instant(earliest), instant(latest));
}

const isLastOfMonth = (iso: string): boolean =>
  new Date(instant(iso).getTime() + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');
