/** Seventh stage: a trigger and what stands around it into an event, with the names of the rules that made it. */
import type { ReadDate, ReadEvent, ReadSource } from '../../claim/reading.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, trimmed } from './clauses.ts';
import type { DateMark } from './dates.ts';
import { modalityOf } from './modality.ts';
import { type Counted, countedIn } from './quantities.ts';
import { type Part, partsOf } from './roles.ts';
import type { Compiled } from './tables.ts';
import { overlaps, type SentenceView, type Stretch, type Trigger } from './view.ts';

export interface Draft {
  readonly event: ReadEvent & { rules: string[] };
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly span: Stretch;
  readonly weak: boolean;
}

export function draftOf(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  triggers: readonly Trigger[],
  attributions: readonly Attribution[],
  published: string | undefined,
  tables: Compiled,
): Draft | null {
  const { frame } = trigger;
  const read = modalityOf(view, trigger, clause, tables);
  if (!read) return null;
  const parts = partsOf(view, trigger, clause, tables);
  const count = countedIn(view, trigger, clause, tables);
  const saidOn = (d: DateMark): boolean =>
    frame.type !== 'statement' && tables.attribution.sayEnd.test(view.text.slice(0, d.start));
  const dates = view.dates.filter(
    (d) =>
      d.start >= clause.core &&
      d.end <= clause.end &&
      !d.ofNoun &&
      !saidOn(d) &&
      !anothers(d, trigger, triggers, view.text),
  );
  const at0 = view.dates.find(
    (d) =>
      /^\s*$/u.test(view.text.slice(d.end, clause.opened)) && d.end <= clause.opened && clause.opened < clause.start,
  );
  if (dates.length === 0 && at0 && clause.when) dates.push(at0);
  if (
    read.modality === 'proposed' &&
    (frame.type === 'release' || frame.type === 'pardon') &&
    !frame.modality &&
    anyone(view, clause, trigger, parts, count, tables)
  )
    return null;
  if (!enough(view, trigger, clause, parts, count, dates, tables)) return null;
  const sense = frame.type === 'reported_count' ? 'count' : (frame.since ?? 'none');
  const date =
    dateOf(sense, dates, trigger) ??
    dateOf(
      sense,
      leadingDate(view, trigger, clause, triggers, attributions, tables.clauses.inserted !== undefined),
      trigger,
    );
  const span = spanOf(view, trigger, clause, parts, tables);
  const teller = frame.tells ? parts.find((p) => p.role === frame.agent && p.mark.kind !== 'country') : undefined;
  const source =
    sourceOf(view, trigger, attributions, parts, tables.inflections !== null) ?? (teller ? toldBy(teller.name) : null);
  const kept = parts.filter((p) => p !== teller && p.mark.start >= span.start && p.mark.end <= span.end);
  const rules = [frame.rule, read.rule, date?.rule, source?.rule].filter(
    (r): r is string => r !== null && r !== undefined,
  );
  const at = view.sentence.start;
  const goals = kept.filter((p) => p.role === 'receiver');
  const place = view.names.filter(
    (n) =>
      (n.kind === 'country' || n.kind === 'place' || n.kind === 'unknown') &&
      n.start >= span.start &&
      n.end <= span.end &&
      tables.names.placePreposition.test(view.text.slice(span.start, n.phraseStart)),
  );
  const event: Draft['event'] = {
    id: '',
    type: frame.type,
    modality: read.modality,
    span: { start: at + span.start, end: at + span.end, quote: view.text.slice(span.start, span.end) },
    date: date?.date ?? countDate(view, trigger, published),
    quantity: count?.quantity ?? null,
    participants: kept.map((p) => ({ role: p.role, name: p.name })),
    place: frame.goal ? [] : place.map((n) => n.name),
    destination: frame.goal ? goals.map((p) => p.name) : [],
    source: source?.source ?? null,
    ...(frame.ground ? { ground: frame.ground } : {}),
    ...(frame.terms ? { terms: frame.terms } : {}),
    ...(frame.scope ? { scope: frame.scope } : {}),
    rules,
  };
  return { event, view, trigger, span, weak: frame.weak ?? false };
}

/** A date on the far side of another event's words is that one's: "On 5 September he praised her for releasing …". */
function anothers(date: DateMark, trigger: Trigger, triggers: readonly Trigger[], text: string): boolean {
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
    if (date.end <= t.start && t.end <= trigger.start) return /\S+\s+\S+/u.test(text.slice(t.end, trigger.start));
    return trigger.end <= t.start && t.end <= date.start;
  });
}

const comma = (text: string, from: number, to: number): boolean => text.slice(from, to).includes(',');

/** "Free all political prisoners": a demand for nobody in particular is the demand alone. */
function anyone(
  view: SentenceView,
  clause: Clause,
  trigger: Trigger,
  parts: readonly Part[],
  count: Counted | null,
  tables: Compiled,
): boolean {
  if (count || parts.some((p) => p.role === 'prisoner')) return false;
  return !spokenOf(view, clause, trigger, tables) && trigger.voice !== 'phrase';
}

/** A pronoun stands near the trigger: someone the text has spoken of. */
function spokenOf(view: SentenceView, clause: Clause, trigger: Trigger, tables: Compiled): boolean {
  const around = view.text.slice(Math.max(clause.start, trigger.start - 30), Math.min(clause.end, trigger.end + 30));
  return tables.names.someone.test(around);
}

function enough(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  parts: readonly Part[],
  count: Counted | null,
  dates: readonly DateMark[],
  tables: Compiled,
): boolean {
  const lead = view.text.slice(clause.start, trigger.start);
  const name = (): boolean =>
    parts.some((p) => p.role !== 'holder' && p.role !== 'receiver') ||
    (trigger.voice === 'active' && tables.names.someone.test(lead));
  switch (trigger.frame.needs) {
    case undefined:
      return true;
    case 'number':
      return count !== null;
    case 'name':
      return name();
    case 'numberOrName':
      return count !== null || parts.some((p) => p.role === 'prisoner');
    case 'someone':
      return count !== null || parts.some((p) => p.role === 'prisoner') || spokenOf(view, clause, trigger, tables);
    case 'people':
      return (
        count !== null ||
        parts.some((p) => p.role === 'prisoner') ||
        tables.numbers.peopleAnywhere.test(view.text.slice(clause.start, trigger.start))
      );
    case 'date':
      return dates.length > 0;
    default: {
      const never: never = trigger.frame.needs;
      throw new Error(`The frame ${trigger.frame.rule} asks for ${String(never)}.`);
    }
  }
}

/**
 * The date that opens the sentence holds for its main clause, though a subordinate one stands between, and for a clause
 * with a subject of its own that is joined to it; not for what is only told about someone in passing.
 */
function leadingDate(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  triggers: readonly Trigger[],
  attributions: readonly Attribution[],
  commasClose: boolean,
): DateMark[] {
  const opens = commasClose ? /^(?:\P{L}*|(?:\P{L}*\p{L}+){1,2},\s+)$/u : /^\P{L}*$/u;
  const lead = view.dates.find((d) => opens.test(view.text.slice(0, d.start)));
  if (!lead || lead.start >= trigger.start || clause.relative || trigger.voice === 'noun') return [];
  // "On 3 July, according to X, 18 walked free": a source named in passing leaves the date to the event.
  if (attributions.some((a) => a.start >= lead.end && a.end <= trigger.start && a.rule !== 'source.according-to'))
    return [];
  const between = triggers.filter((t) => t.start >= lead.end && t.end <= trigger.start && t.frame !== trigger.frame);
  if (between.length === 0) return [lead];
  // "3 июля, после того как …, вышли трое": what commas set apart does not come between.
  const inserted = /^\s*,/u.test(view.text.slice(lead.end)) && view.text.lastIndexOf(',', trigger.start);
  if (inserted && between.every((t) => t.end <= inserted) && commasClose) return [lead];
  return clause.sibling ? [lead] : [];
}

type Sense = 'none' | 'start' | 'open' | 'count';

function dateOf(sense: Sense, dates: readonly DateMark[], trigger: Trigger): { date: ReadDate; rule: string } | null {
  const usable = dates.filter(
    (d) => (!d.until || sense === 'count') && (!d.since || sense === 'start' || sense === 'open'),
  );
  if (usable.length === 0) return null;
  const distance = (d: DateMark): number =>
    d.start >= trigger.end ? d.start - trigger.end : Math.max(0, trigger.start - d.end) + 5;
  const best = usable.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const open = best.since && sense === 'open' && !best.edtf.includes('/');
  const edtf = open ? `${best.edtf}/..` : best.edtf;
  return { date: { edtf, basis: best.basis, text: best.text }, rule: best.rule };
}

/** As of when a count holds: else the date of the cited report, else that of publication. */
function countDate(view: SentenceView, trigger: Trigger, published: string | undefined): ReadDate | null {
  if (trigger.frame.type !== 'reported_count') return null;
  const cited = view.citations.find((c) => c.date && c.start >= trigger.start)?.date;
  if (cited) return { edtf: cited, basis: 'resolved', text: null };
  return published ? { edtf: published, basis: 'publication', text: null } : null;
}

function spanOf(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  parts: readonly Part[],
  tables: Compiled,
): Stretch {
  let start = clause.start;
  if (trigger.voice === 'noun') {
    const firstPart = Math.min(trigger.start, ...parts.map((p) => p.mark.phraseStart).filter((s) => s >= clause.start));
    start = articleBefore(view.text, firstPart, tables);
  }
  if (clause.relative) {
    const who = parts.filter((p) => p.mark.end <= clause.start).map((p) => p.mark.phraseStart);
    start = Math.min(start, ...who);
  }
  return trimmed(view.text, start, clause.end, trigger, tables);
}

const articleBefore = (text: string, at: number, tables: Compiled): number => {
  const hit = new RegExp(`(?<![\\p{L}\\p{N}])(?:${tables.tables.names.determiners})\\s+(?:\\p{L}+\\s+)?$`, 'iu').exec(
    text.slice(0, at),
  );
  return hit ? hit.index : at;
};

const frameCounts = (trigger: Trigger): boolean => trigger.frame.type === 'reported_count';

const toldBy = (name: string): { source: ReadSource; rule: string } => ({
  source: { name, chain: [name], form: 'said' },
  rule: 'source.teller',
});

function sourceOf(
  view: SentenceView,
  trigger: Trigger,
  attributions: readonly Attribution[],
  parts: readonly Part[],
  inflected: boolean,
): { source: ReadSource; rule: string } | null {
  const covering = attributions.filter((a) => {
    // "The group counts 80 prisoners": the verb that says it is the verb that counts.
    const counts = frameCounts(trigger) && a.end > trigger.start;
    const within = (counts || a.start >= trigger.start) && a.end <= trigger.end;
    if (within) return true;
    return !overlaps(a, trigger) && a.covers.some((c) => trigger.start >= c.start && trigger.end <= c.end);
  });
  // "X said, Reuters reports": the one who knows stands first, outlets after.
  const ordered = [...covering].sort((a, b) => Number(b.human) - Number(a.human));
  const speaks =
    trigger.frame.type === 'statement' &&
    ordered[0] &&
    (parts.some((p) => p.role === 'actor' && p.name === ordered[0]?.speaker) ||
      // "X did not say whether, but thanked Y": who speaks is who thanks.
      (inflected && ordered[0].rule === 'source.said' && !parts.some((p) => p.role === 'actor')));
  const chain = speaks ? [] : ordered.flatMap((a) => a.chain);
  const cited = view.citations.find((c) => c.start >= trigger.end);
  const names = [...new Set([...chain, ...(cited?.names ?? [])])];
  const [name] = names;
  if (name === undefined) return null;
  return {
    source: {
      name,
      chain: names,
      form: chain.length > 0 ? 'said' : 'cited',
      ...(cited?.date ? { date: cited.date } : {}),
    },
    rule: chain.length > 0 ? (ordered[0]?.rule ?? 'source.said') : 'source.cited',
  };
}
