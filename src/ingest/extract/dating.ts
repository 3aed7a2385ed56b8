/** Which of a sentence's dates is that of an event: those of its clause, the one that opens the sentence, or none. */
import type { ReadDate } from '../../claim/reading.ts';
import type { Attribution } from './attribution.ts';
import { anchorOf } from './calendar.ts';
import type { Clause } from './clauses.ts';
import { counted, type DateMark } from './dates.ts';
import type { Compiled } from './tables.ts';
import { overlaps, type SentenceView, type Trigger } from './view.ts';

export interface Place {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly clause: Clause;
  readonly triggers: readonly Trigger[];
  readonly attributions: readonly Attribution[];
  /** Words before the trigger ask for it: a date before them is that of the asking. */
  readonly asked: boolean;
  /** The date that stands alone as the sentence before, in the same passage. */
  readonly heading: DateMark | null;
}

/** "5 June. On his return …": a sentence that is a date and no more, as chronicles have them over what they tell. */
export const headingOf = ({ text, dates: [date, ...more] }: SentenceView): DateMark | null =>
  date && more.length === 0 && !/[\p{L}\p{N}]/u.test(text.slice(0, date.start) + text.slice(date.end)) ? date : null;

/** The dates of a clause that are not those of another event, of a report or of a noun. */
export function ownDates(place: Place, tables: Compiled): DateMark[] {
  const { view, trigger, clause } = place;
  const saidOn = (d: DateMark): boolean =>
    trigger.frame.type !== 'statement' && tables.attribution.sayEnd.test(view.text.slice(0, d.start));
  const dates = view.dates.filter(
    (d) =>
      d.start >= clause.core &&
      d.end <= clause.end &&
      !d.ofNoun &&
      !d.apart &&
      !saidOn(d) &&
      !anothers(d, place, tables) &&
      !nexts(d, trigger, view.text, tables) &&
      !aside(d, trigger, view.text) &&
      !(d.since && elsewhere(d, trigger, view.text, tables)) &&
      !(place.asked && d.end <= trigger.start),
  );
  const apart = counterpart(place);
  if (apart) return [apart];
  const before = view.dates.find((d) => opens(d, view, clause));
  if (dates.length === 0 && before && clause.when) dates.push({ ...before, since: false });
  return dates;
}

/** A date right before the words that open a clause: "on 11 September, when …". */
const opens = (d: DateMark, view: SentenceView, clause: Clause): boolean =>
  d.end <= clause.opened && clause.opened < clause.start && /^[\s,]*$/u.test(view.text.slice(d.end, clause.opened));

/**
 * "Freed on Thursday, a day after he was pardoned": what is told behind it happened that much before. "Two days after her
 * arrest, he was taken": that much after the date told before.
 */
function counterpart({ view, trigger, triggers }: Place): DateMark | null {
  const mark = view.dates.findLast((d) => d.apart && d.end <= trigger.start);
  if (!mark?.apart || triggers.some((t) => t.start >= mark.end && t.end <= trigger.start)) return null;
  const { from } = mark.apart;
  if (from === 'noun' || (from === 'either' && comma(view.text, mark.end, trigger.start))) return mark;
  const main = view.dates.findLast((d) => d.end <= mark.start && !d.since && !d.until && !d.unknown);
  const read = main && counted(anchorOf(main.edtf), { unit: mark.apart.unit, by: -mark.apart.by });
  const { unknown, ...rest } = mark;
  return read ? { ...rest, edtf: read.edtf } : { ...rest, edtf: '', unknown: true };
}

/** The date of an event: its own, else the one that opens its sentence, else the one set over it. */
export function dateOf(place: Place, own: readonly DateMark[], tables: Compiled): Dated | null {
  const { trigger, heading } = place;
  const over = heading && trigger.voice !== 'noun' && !place.clause.relative ? [heading] : [];
  return nearest(own, trigger) ?? nearest(leadingDate(place, tables), trigger) ?? nearest(over, trigger);
}

/** "…, а 21 июня": the date opens a clause that a small word joins to the one before. */
function joins(before: string, tables: Compiled): boolean {
  const word = /[,;]\s+(\p{L}+)\s+$/u.exec(before)?.[1];
  return word !== undefined && tables.clauses.coordinatorAlone.test(word);
}

/** A date on the far side of another event's words is that one's: "On 5 September he praised her for releasing …". */
function anothers(date: DateMark, { view, trigger, triggers }: Place, tables: Compiled): boolean {
  const { text } = view;
  return triggers.some((t) => {
    if (t === trigger || overlaps(t, trigger)) return false;
    // "X, sentenced in June, was pardoned on July 30": what a comma closes off has its own date.
    if (
      t.end <= date.start &&
      date.end <= trigger.start &&
      !comma(text, t.end, date.start) &&
      comma(text, date.end, trigger.start)
    )
      return true;
    // "Arrested in 2018 and serving 15 years": "and" leaves the date to the verb before it.
    if (
      t.end <= date.start &&
      date.end <= trigger.start &&
      tables.clauses.coordinators.test(text.slice(date.end, trigger.start))
    )
      return true;
    if (date.end <= t.start && t.end <= trigger.start) return /\S+\s+\S+/u.test(text.slice(t.end, trigger.start));
    return trigger.end <= t.start && t.end <= date.start;
  });
}

const comma = (text: string, from: number, to: number): boolean => text.slice(from, to).includes(',');

/** "He was let go and on Friday landed in Frankfurt": behind "and" a date opens what comes next. */
function nexts(date: DateMark, trigger: Trigger, text: string, tables: Compiled): boolean {
  if (date.start < trigger.end) return false;
  const between = text.slice(trigger.end, date.start);
  const rest = text.slice(date.end);
  return tables.glue.listEnd.test(between) && /^\s+\p{L}/u.test(rest);
}

/** "Lift the sanctions, in force since 2023": nothing parts what has gone on from the day it began. */
function elsewhere(date: DateMark, { frame, start, end }: Trigger, text: string, tables: Compiled): boolean {
  if (frame.since !== undefined) return false;
  const between = start > date.end ? text.slice(date.end, start) : text.slice(end, date.start);
  return between.includes(',') || tables.clauses.coordinators.test(between);
}

/** "Neither he nor X, today also in prison, wanted to go": what two commas set apart has its own date. */
function aside(date: DateMark, trigger: Trigger, text: string): boolean {
  if (!/,\s*$/u.test(text.slice(0, date.start))) return false;
  const close = text.indexOf(',', date.end);
  return close > date.end + 1 && close <= trigger.start && /^[^,]*\p{L}/u.test(text.slice(date.end, close));
}

/**
 * The date that opens the sentence holds for its main clause, though a subordinate one stands between, and for a clause
 * with a subject of its own that is joined to it; not for what is only told about someone in passing.
 */
function leadingDate(place: Place, tables: Compiled): DateMark[] {
  const { view, trigger, clause, triggers, attributions } = place;
  const commasClose = tables.clauses.inserted !== undefined;
  const opens = commasClose ? /^(?:\P{L}*|(?:\P{L}*\p{L}+){1,2},\s+)$/u : /^\P{L}*$/u;
  const lead =
    view.dates.findLast((d) => d.end <= trigger.start && joins(view.text.slice(0, d.start), tables)) ??
    view.dates.find((d) => opens.test(view.text.slice(0, d.start)));
  if (place.asked || !lead || lead.start >= trigger.start || clause.relative || trigger.voice === 'noun') return [];
  // "On 3 July, after X promised to free the sick, 18 walked free": what came before has not that date.
  const below = !clause.when && tables.glue.subordinate.test(view.text.slice(clause.opened).replace(/^[\s,]+/u, ''));
  if (below && lead.end <= clause.opened && !comma(view.text, clause.start, trigger.start)) return [];
  // "On 3 July, according to X, 18 walked free": a source named in passing leaves the date to the event.
  if (attributions.some((a) => a.start >= lead.end && a.end <= trigger.start && a.rule !== 'source.according-to'))
    return [];
  const between = triggers.filter(
    (t) => t.start >= lead.end && t.end <= trigger.start && t.frame !== trigger.frame && t.voice !== 'noun',
  );
  if (between.length === 0) return [lead];
  // "3 июля, после того как …, вышли трое": what commas set apart does not come between.
  const inserted = /^\s*,/u.test(view.text.slice(lead.end)) && view.text.lastIndexOf(',', trigger.start);
  if (inserted && between.every((t) => t.end <= inserted) && commasClose) return [lead];
  return clause.sibling ? [lead] : [];
}

export interface Dated {
  readonly date: ReadDate | null;
  readonly rule: string;
}

/** The date nearest to the trigger, with no day where its words give none; null where there is no date. */
function nearest(dates: readonly DateMark[], trigger: Trigger): Dated | null {
  const sense = trigger.frame.type === 'reported_count' ? 'count' : (trigger.frame.since ?? 'start');
  const usable = dates.filter(
    (d) => (!d.until || sense === 'count') && (!d.since || sense === 'start' || sense === 'open'),
  );
  if (usable.length === 0) return null;
  const distance = (d: DateMark): number =>
    d.start >= trigger.end ? d.start - trigger.end : Math.max(0, trigger.start - d.end) + 5;
  const best = usable.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  if (best.unknown) return { date: null, rule: best.rule };
  const open = best.since && sense === 'open' && !best.edtf.includes('/');
  const edtf = open ? `${best.edtf}/..` : best.edtf;
  return { date: { edtf, basis: best.basis, text: best.text }, rule: best.rule };
}

/** As of when a count holds: else the date of the cited report, else that of publication. */
export function countDate(view: SentenceView, trigger: Trigger, published: string | undefined): ReadDate | null {
  if (trigger.frame.type !== 'reported_count') return null;
  const cited = view.citations.find((c) => c.date && c.start >= trigger.start)?.date;
  if (cited) return { edtf: cited, basis: 'resolved', text: null };
  return published ? { edtf: published, basis: 'publication', text: null } : null;
}
