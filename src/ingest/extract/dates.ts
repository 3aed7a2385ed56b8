/**
 * Dates, ranges and relative dates of a text, as EDTF. A date without its year takes the year that puts it at or before
 * the publication, a weekday the last such day; where the publication date is not known well enough, no date is made.
 */
import type { ReadDate } from '../../claim/reading.ts';
import {
  type Anchor,
  anchorDay,
  anchorOf,
  dayEdtf,
  exists,
  fromOrdinal,
  monthEdtf,
  ordinalOf,
  weekdayOf,
} from './calendar.ts';
import { lowered, matches } from './patterns.ts';
import type { Compiled, DatePattern } from './tables.ts';
import { type Bearings, impliedYear } from './years.ts';

export interface DateMark extends ReadDate {
  /** From the preposition to the last word of the date; offsets of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** "since": what follows began then. */
  readonly since: boolean;
  readonly until: boolean;
  /** A weekday printed beside a date it does not fall on. */
  readonly clash?: string;
  /** "the protests of 2013": the date of the noun before it, not of what happened. */
  readonly ofNoun?: boolean;
  /** "the next day", where no day was told before: it dates what happened, and nobody can say when. Its `edtf` is empty. */
  readonly unknown?: boolean;
  /** "a day after …": how far from what follows. */
  readonly apart?: Apart;
}

export interface Apart {
  readonly unit: Length;
  readonly by: number;
  readonly from?: DatePattern['from'];
}

export type Length = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface DateContext {
  readonly published: Anchor | null;
  /** The last date worked out before, for "the same year". */
  previous: Told | null;
  /** The last that is a day, for "the same day": where the sentence itself went on to a month or a year, there is none. */
  day: Told | null;
  /** The last that has a year of its own, in the same passage: "in July" behind "arrested in May 2019" is that July. */
  era: Told | null;
}

interface Told {
  readonly edtf: string;
  /** How many sentences ago. */
  readonly ago: number;
}

/** How many sentences back "the same day" looks, "two days later", and "hours later" where no day was told but a month. */
const REACH = 6;
const REACH_LATER = 2;
const REACH_MONTH = 1;

/** Lengths of a month and of a day in EDTF. */
const MONTH = 7;
const DAY = 10;

export function datesOf(text: string, context: DateContext, tables: Compiled): DateMark[] {
  const found: { start: number; end: number; pattern: DatePattern; groups: Record<string, string | undefined> }[] = [];
  const low = lowered(text);
  for (const pattern of tables.dates.patterns.in(low)) {
    for (const hit of matches(pattern.at, low)) {
      found.push({ start: hit.index, end: hit.index + hit[0].length, pattern, groups: { ...hit.groups } });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: DateMark[] = [];
  for (const key of ['previous', 'day', 'era'] as const) context[key] = older(context[key]);
  const before = context.day;
  let taken = -1;
  for (const hit of found) {
    if (hit.start < taken) continue;
    const words = text.slice(hit.start, hit.end);
    // "34 freed until Thursday": how long something lasted is told of the past, unless a verb says otherwise.
    const lead = tables.dates.until.without(text.slice(Math.max(0, hit.start - 60), hit.start));
    const future =
      tables.dates.future.test(lead) || (tables.dates.ahead?.test(text.slice(hit.end, hit.end + 60)) ?? false);
    const read =
      resolve(hit.pattern, hit.groups, words, context, tables, {
        published: context.published,
        future,
        era: context.era?.edtf,
        goesOn: context.era !== null && context.era.ago <= 1 && context.era.edtf.length === DAY,
      }) ?? (POINTING.has(hit.pattern.kind) ? UNKNOWN : null);
    if (!read) continue;
    taken = hit.end;
    const mark = dress(text, hit.start, hit.end, hit.pattern, read, tables);
    marks.push(mark);
    if (mark.unknown || mark.until || mark.apart) continue;
    const edtf = endOf(read.edtf.replace(/[~?%]/gu, ''));
    context.previous = { edtf, ago: 0 };
    context.day = edtf.length === DAY ? context.previous : null;
    const own =
      hit.groups['y'] !== undefined ||
      hit.groups['back'] !== undefined ||
      (context.era !== null && TOLD.has(hit.pattern.kind));
    if (own && !mark.since && !mark.ofNoun) context.era = context.previous;
  }
  context.day ??= before;
  return marks;
}

const older = (told: Told | null): Told | null => (told && told.ago < REACH ? { ...told, ago: told.ago + 1 } : null);

/** Of a stretch of days no day is the one told of; of "the night from 23 to 24 May" it is the second. */
function endOf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return from;
  return counted(anchorOf(from), { unit: 'day', by: 1 })?.edtf === to ? to : from.slice(0, MONTH);
}

interface Read {
  readonly edtf: string;
  readonly basis: 'stated' | 'resolved';
  readonly clash?: string;
  readonly apart?: Apart;
}

/** Kinds that go from a date told before. */
const POINTING: ReadonlySet<DatePattern['kind']> = new Set(['same', 'later', 'within']);
/** Kinds whose year is that of the story, where it has one. */
const TOLD: ReadonlySet<DatePattern['kind']> = new Set([...POINTING, 'date', 'part', 'range']);
const UNKNOWN: Read = { edtf: '', basis: 'resolved' };

function dress(text: string, from: number, end: number, pattern: DatePattern, read: Read, tables: Compiled): DateMark {
  let start = from;
  let edtf = read.edtf;
  const approximate = tables.dates.approximate.exec(text.slice(0, start));
  if (approximate) {
    start = approximate.index;
    if (!/^$|[~/]/u.test(edtf)) edtf += '~';
  }
  const before = text.slice(0, start);
  const since = pattern.kind === 'range' ? null : tables.dates.since.exec(before);
  const until = since ? null : tables.dates.until.exec(before);
  const preposition = since ?? until ?? tables.dates.preposition.exec(before);
  if (preposition) start = preposition.index + (preposition[0].length - preposition[0].trimStart().length);
  return {
    start,
    end,
    edtf,
    basis: read.basis,
    text: text.slice(start, end),
    rule: pattern.rule,
    since: since !== null,
    until: until !== null,
    ...(read.clash ? { clash: read.clash } : {}),
    ...(read.edtf === '' ? { unknown: true } : {}),
    ...(read.apart ? { apart: read.apart } : {}),
    ...(tables.dates.ofNoun.test(before) ? { ofNoun: true } : {}),
  };
}

function resolve(
  pattern: DatePattern,
  groups: Record<string, string | undefined>,
  words: string,
  context: DateContext,
  tables: Compiled,
  bearings: Bearings,
): Read | null {
  const t = tables.tables.dates;
  const { published, future } = bearings;
  const today = anchorDay(published);
  const look = <V>(of: Readonly<Record<string, V>>, key: string | undefined): V | undefined =>
    key === undefined ? undefined : of[key.toLowerCase().replace(/\.$/u, '')];
  const month = look(t.months, groups['m']) ?? numeric(groups['mm'], 12);
  const day = numeric(groups['d'], 31);
  const before = groups['back'] === undefined ? undefined : (published?.year ?? 0) - 1;
  const past =
    pattern.kind === 'date' && pattern.offset !== undefined && published ? published.year + pattern.offset : undefined;
  const year = numeric(groups['y'], 2999) ?? past;
  switch (pattern.kind) {
    case 'date':
      if (before !== undefined) return published && resolvedYear({ year: before, month, day });
      if (groups['dir'] !== undefined && tables.dates.last.test(groups['dir'])) return lastMonth(month, published);
      return plain({ year, month, day }, look(t.weekdays, groups['w']), bearings);
    case 'range': {
      const month2 = look(t.months, groups['m2']) ?? month;
      const [day2, year2] = [numeric(groups['d2'], 31), numeric(groups['y2'], 2999) ?? year];
      const to = plain({ year: year2, month: month2, day: day2 }, undefined, bearings);
      const from = plain(
        { year: year ?? Number(to?.edtf.slice(0, 4)), month: month ?? month2, day },
        undefined,
        bearings,
      );
      if (!from || !to || from.edtf > to.edtf) return null;
      return { edtf: `${from.edtf}/${to.edtf}`, basis: year2 === undefined ? 'resolved' : 'stated' };
    }
    case 'weekday': {
      const weekday = look(t.weekdays, groups['w']);
      if (!today || weekday === undefined) return null;
      const here = ordinalOf(today);
      const back = (weekdayOf(today) - weekday + 7) % 7;
      const direction = groups['dir'] ?? '';
      if (tables.dates.next.test(direction) || (future && back !== 0)) {
        return { edtf: dayEdtf(fromOrdinal(here + (7 - back))), basis: 'resolved' };
      }
      const past = tables.dates.last.test(direction) && back === 0 ? 7 : back;
      return { edtf: dayEdtf(fromOrdinal(here - past)), basis: 'resolved' };
    }
    case 'relative':
      return shifted(published, pattern.unit ?? 'day', pattern.offset ?? 0);
    case 'ago': {
      const unit = look(t.units, groups['u']);
      const n = numeric(groups['n'], 9999) ?? tables.tables.numbers.words[groups['n']?.toLowerCase() ?? ''];
      if (unit === undefined || unit === 'hour' || n === undefined) return null;
      return shifted(published, unit, -n);
    }
    case 'part': {
      const read = plain({ year, month, day: undefined }, undefined, bearings);
      return read ? { edtf: `${read.edtf}~`, basis: read.basis } : null;
    }
    case 'season': {
      const months = look(t.seasons, groups['s']);
      const of = year ?? published?.year;
      if (!months || of === undefined) return null;
      const [first, last] = months;
      const end = last < first ? of + 1 : of;
      return {
        edtf: `${monthEdtf(of, first)}/${monthEdtf(end, last)}`,
        basis: year === undefined ? 'resolved' : 'stated',
      };
    }
    case 'same': {
      const unit = pattern.unit ?? 'day';
      const from = (unit === 'day' ? context.day : context.previous)?.edtf;
      const length = { day: DAY, week: DAY, month: MONTH, year: 4 }[unit];
      if (!from || from.length < length) return null;
      if (unit === 'day' && pattern.offset) return counted(anchorOf(from), { unit, by: pattern.offset });
      // "in May of that year"
      if (month !== undefined) return resolvedYear({ year: Number(from.slice(0, 4)), month, day });
      return { edtf: from.slice(0, length), basis: 'resolved' };
    }
    case 'later': {
      const unit = look(t.units, groups['u']) ?? pattern.unit;
      const n =
        groups['n'] === undefined ? 1 : (numeric(groups['n'], 999) ?? look(tables.tables.numbers.words, groups['n']));
      // "через два дня" of what is to come may be counted from today.
      if (unit === undefined || n === undefined || future) return null;
      const apart: Apart = { unit, by: n * (pattern.offset ?? 1), from: pattern.from };
      const from = unit === 'day' || unit === 'week' ? context.day : context.previous;
      const read = (from && from.ago <= REACH_LATER && counted(anchorOf(from.edtf), apart)) || UNKNOWN;
      return pattern.from ? { ...read, apart } : read;
    }
    case 'within': {
      if (!context.previous) return null;
      const { edtf, ago } = context.previous;
      if (edtf.length === DAY) return { edtf: `${edtf}~`, basis: 'resolved' };
      return ago <= REACH_MONTH ? { edtf, basis: 'resolved' } : null;
    }
    default: {
      const never: never = pattern.kind;
      throw new Error(`The date pattern "${words}" has the unknown kind ${String(never)}.`);
    }
  }
}

/** So many units from a date, where that one is known as exactly as they are. */
export function counted(from: Anchor | null, { unit, by }: Apart): Read | null {
  if (!from) return null;
  if (unit === 'year') return { edtf: String(from.year + by), basis: 'resolved' };
  if (from.month === undefined) return null;
  if (unit === 'month') {
    const n = from.year * 12 + from.month - 1 + by;
    return { edtf: monthEdtf(Math.floor(n / 12), (n % 12) + 1), basis: 'resolved' };
  }
  const day = anchorDay(from);
  if (!day) return null;
  const edtf = dayEdtf(fromOrdinal(ordinalOf(day) + by * { hour: 0, day: 1, week: 7 }[unit]));
  return { edtf: unit === 'day' ? edtf : `${edtf}~`, basis: 'resolved' };
}

function numeric(source: string | undefined, max: number): number | undefined {
  if (source === undefined || !/^\d+$/u.test(source)) return undefined;
  const n = Number(source);
  return n >= 1 && n <= max ? n : undefined;
}

function plain(
  parts: { year: number | undefined; month: number | undefined; day: number | undefined },
  weekday: number | undefined,
  bearings: Bearings,
): Read | null {
  const { month, day } = parts;
  const year = parts.year ?? impliedYear(month, day, bearings);
  if (year === undefined || !(year > 0)) return null;
  const basis = parts.year === undefined ? 'resolved' : 'stated';
  if (month === undefined) return { edtf: String(year).padStart(4, '0'), basis };
  if (day === undefined) return { edtf: monthEdtf(year, month), basis };
  if (!exists(year, month, day)) return null;
  const whole = dayEdtf({ year, month, day });
  const off = weekday !== undefined && weekdayOf({ year, month, day }) !== weekday;
  return { edtf: whole, basis, ...(off ? { clash: whole } : {}) };
}

/** "In April last year": the year is worked out. */
function resolvedYear(parts: { year: number; month: number | undefined; day: number | undefined }): Read | null {
  const read = plain(parts, undefined, { published: null, future: false, era: undefined, goesOn: false });
  return read && { ...read, basis: 'resolved' };
}

/** "Last June": a few months back the one just over, else that of the year before. */
function lastMonth(month: number | undefined, published: Anchor | null): Read | null {
  if (!published || month === undefined) return null;
  const recent = published.month !== undefined && month < published.month && published.month - month < 4;
  const year = recent ? published.year : published.year - 1;
  return { edtf: monthEdtf(year, month), basis: 'resolved' };
}

/** "Last week" is a week of the calendar; other lengths are counted. */
function shifted(published: Anchor | null, unit: Length, by: number): Read | null {
  const today = anchorDay(published);
  if (unit !== 'week' || !today) return counted(published, { unit, by });
  const monday = ordinalOf(today) - (weekdayOf(today) - 1) + 7 * by;
  return { edtf: `${dayEdtf(fromOrdinal(monday))}/${dayEdtf(fromOrdinal(monday + 6))}`, basis: 'resolved' };
}
