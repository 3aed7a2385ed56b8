/** Where the clause around a trigger begins and ends: the stretch from which its span, roles, date and number are taken. */
import type { Attribution } from './attribution.ts';
import { matches, type Pattern } from './patterns.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Stretch, Trigger } from './view.ts';

export interface Clause extends Stretch {
  /** The clause begins with a relative pronoun: its subject stands before. */
  readonly relative: boolean;
  /** It was joined by "and": its subject may be that of the clause before. */
  readonly joined: boolean;
  /** It stands beside the clause before, with a subject of its own: "…; most of them were …", "…, but it also …". */
  readonly sibling: boolean;
  /** Where the words of this clause alone begin, where another one stands inside it; else `start`. */
  readonly core: number;
  /** Where the words that open it begin, and whether they set its time beside the clause before ("…, when"). */
  readonly opened: number;
  readonly when: boolean;
}

export interface Boundary extends Stretch {
  readonly kind: 'hard' | 'relative' | 'joined' | 'sibling';
}

export function boundariesOf(
  view: SentenceView,
  triggers: readonly Trigger[],
  attributions: readonly Attribution[],
  tables: Compiled,
): Boundary[] {
  const { text } = view;
  const found: Boundary[] = [];
  for (const a of attributions.filter((one) => !interrupts(one, text, triggers, tables)))
    if (!triggers.some((t) => t.start < a.end && a.start < t.end) && !a.within)
      found.push({ start: a.start, end: a.end, kind: 'hard' });
  for (const hit of matches(tables.clauses.boundary, text)) {
    const relative = tables.clauses.relative.test(hit[0].trimStart());
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      kind: relative ? 'relative' : tables.clauses.coordinatorFirst.test(hit[0]) ? 'sibling' : 'hard',
    });
  }
  const aside = betweenDashes(text, triggers);
  for (const hit of matches(tables.clauses.punctuation, text)) {
    if (aside && (hit.index === aside.start || hit.index === aside.end)) continue;
    const at = hit.index + hit[0].length;
    // "освобождены трое: Иван Петров, …", "среди них — Иван Петров": the list belongs to what stands before it.
    const list =
      /^(?::|\s[—–])/u.test(hit[0]) &&
      view.names.some((n) => n.kind === 'person' && n.phraseStart >= at && n.phraseStart - at < LIST_LEAD);
    if (list && tables.inflections && !triggers.some((t) => t.start >= at)) continue;
    found.push({ start: hit.index, end: hit.index + hit[0].length, kind: hit[0].startsWith(';') ? 'sibling' : 'hard' });
  }
  for (const hit of matches(tables.clauses.coordinator, text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    // "De entre tres y cinco años": what joins the ends of a number joins no clauses.
    if (view.numbers.some((n) => n.start < start && end < n.end)) continue;
    const before = triggers.filter((t) => t.end <= start).at(-1);
    const next = triggers.find((t) => t.start >= end);
    if (!before || !next || found.some((b) => b.kind === 'sibling' && b.end === end)) continue;
    const gap = text.slice(end, next.start);
    const bare = gap.trim() === '' || (tables.clauses.auxiliaries.test(gap) && /^\s*\S+(?:\s+\S+){0,3}\s*$/u.test(gap));
    const aside = text.slice(start, end).startsWith(',') && /^\s*(?:\p{Ll}[\p{L}-]*\s+){1,2}$/u.test(gap);
    // "wurde im Mai festgenommen und im Juni verurteilt": the verb that ends a clause has all before it.
    const verbFinal =
      tables.clauses.bracket !== null &&
      /^\s*(?:\p{L}+\s*){0,2}$/u.test(text.slice(before.end, start)) &&
      before.voice !== 'noun';
    const subject =
      aside ||
      (/^\s*(?:[\p{L}.’'-]+\s+){1,5}$/u.test(gap) && view.names.some((n) => n.start >= end && n.end <= next.start));
    if (!bare && !subject && !verbFinal) continue;
    // "pardoned and freed 14 prisoners": two verbs with one object stay together.
    if (bare && /^\s*$/u.test(text.slice(before.end, start)) && gap.trim() === '') continue;
    found.push({ start, end, kind: subject ? 'sibling' : 'joined' });
  }
  if (tables.clauses.inserted) found.push(...spliced(view, triggers, found, tables));
  for (const [i, trigger] of triggers.entries()) {
    const lead = text.slice(0, trigger.start);
    const resumed = resumption(view, trigger, found, tables);
    if (resumed !== null && triggers.slice(0, i).some((t) => t.end <= resumed)) continue;
    // "…, a term later cut to five", "…, praising him": a new turn after the comma.
    const turn = tables.glue.turn.exec(lead);
    // "X got ten years, Y – nine": the dash stands for the verb, the comma before its subject ends the clause before.
    const before = /^[—–-]$/u.test(text.slice(trigger.start, trigger.end)) ? lead.lastIndexOf(',') : -1;
    if (before > 0) found.push({ start: before, end: before + 1, kind: 'hard' });
    // "Im März verurteilte ihn …, im Juli bestätigte …": a verb in second place opens a clause after the comma.
    const second = tables.tables.clauses.inverts ? /,\s+(?:[\p{L}\p{N}.-]+\s+){0,4}$/u.exec(lead) : null;
    if (second && trigger.voice !== 'passive' && triggers.slice(0, i).some((t) => t.end <= second.index)) {
      found.push({ start: second.index, end: second.index + 1, kind: 'sibling' });
      continue;
    }
    // Where participles have endings, "задержаны" says what happened and only "задержанный" describes a name.
    const describes = tables.clauses.participle?.test(text.slice(trigger.start, trigger.end)) ?? true;
    if (trigger.voice !== 'passive' || !describes) {
      if (turn && !tables.clauses.inserted && triggers.slice(0, i).some((t) => t.end <= turn.index))
        found.push({ start: turn.index, end: turn.index + 1, kind: 'hard' });
      continue;
    }
    const comma = /,\s+$/u.exec(lead);
    // "X, arrested in 2017": a participle that describes the name before it.
    if (comma) found.push({ start: comma.index, end: trigger.start, kind: 'relative' });
    // "…, a blogger sentenced to 18 years": the noun before the participle is its own.
    const bare = !comma && !tables.clauses.auxiliaries.test(lead) && /\p{Ll}\s+$/u.test(lead);
    const last = lead.lastIndexOf(',');
    if (bare && last > 0 && triggers.slice(0, i).some((t) => t.end <= last))
      found.push({ start: last, end: last + 1, kind: 'relative' });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "X, dziennikarz agencji, opuścił więzienie": the comma right before a verb closes what is told of its subject. */
const closesAside = (text: string, comma: number, next: Trigger, before: Trigger): boolean =>
  text.slice(comma + 1, next.start).trim() === '' && text.lastIndexOf(',', comma - 1) > before.end;

/** "Five commanders – A, B and C – are abroad": what stands between two dashes, with no verb of its own and one behind it. */
function betweenDashes(text: string, triggers: readonly Trigger[]): Stretch | null {
  const [first, second, third] = [...text.matchAll(/\s[—–-]\s/gu)].map((hit) => hit.index);
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (triggers.some((t) => t.start < second && first < t.end) || !triggers.some((t) => t.start > second)) return null;
  return /\p{Lu}/u.test(text.slice(first, second)) ? { start: first, end: second } : null;
}

export function clauseOf(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  boundaries: readonly Boundary[],
  tables: Compiled,
): Clause {
  let start = 0;
  let kind: Boundary['kind'] = 'hard';
  let opened = 0;
  let end = view.text.length;
  const resumed = resumption(view, trigger, boundaries, tables);
  const relative = resumed === null ? undefined : boundaries.findLast((b) => b.kind === 'relative' && b.end <= resumed);
  for (const b of boundaries) {
    if (relative && b.start >= relative.start && b.end <= trigger.start) continue;
    if (b.end <= trigger.start && b.end >= start) {
      start = b.end;
      kind = b.kind;
      opened = b.start;
    }
    if (b.start >= trigger.end && b.start < end) end = b.start;
  }
  // The comma that closes an inserted clause ends what it holds.
  if (kind === 'relative' && tables.clauses.inserted) {
    for (const later of triggers) {
      const closed =
        later.start > trigger.end ? behindInserted(view, later, boundaries, tables.clauses.inserted) : null;
      if (closed !== null && closed >= trigger.end && closed < end) end = closed;
    }
  }
  for (const c of view.citations) if (c.start >= trigger.end && c.start < end) end = c.start;
  const when = tables.clauses.sameTime.test(view.text.slice(opened, start));
  return {
    start,
    end,
    opened,
    when,
    core: relative && resumed !== null ? resumed : start,
    relative: kind === 'relative',
    joined: kind === 'joined',
    sibling: kind === 'sibling',
  };
}

/** "X, who was jailed in May, has been let go": where the main clause goes on after the relative one; null where it does not. */
function resumption(
  view: SentenceView,
  trigger: Trigger,
  boundaries: readonly Boundary[],
  tables: Compiled,
): number | null {
  if (tables.clauses.inserted) return behindInserted(view, trigger, boundaries, tables.clauses.inserted);
  const hit = /,\s+((?:[\p{L}’'-]+\s+){0,4})$/u.exec(view.text.slice(0, trigger.start));
  if (!hit) return null;
  const between = hit[1] ?? '';
  const finite = tables.clauses.finite;
  const opens =
    between === ''
      ? trigger.voice === 'active' || finite.test(view.text.slice(trigger.start))
      : finite.test(between) && tables.clauses.auxiliaries.test(between);
  return opens ? hit.index : null;
}

/** "Их передача, отметила она, идёт": words between two commas interrupt a clause and do not end it. */
function interrupts(a: Attribution, text: string, triggers: readonly Trigger[], tables: Compiled): boolean {
  if (!tables.clauses.inserted || !/^,/u.test(text.slice(a.start)) || !/^,\s+\p{Ll}/u.test(text.slice(a.end)))
    return false;
  return triggers.some((t) => t.end <= a.start) && !triggers.some((t) => t.start >= a.end);
}

/** How far behind a colon or dash the first name of a list stands. */
const LIST_LEAD = 30;

/** "их задержали, у них изъяли технику": where commas part clauses, two verbs with one between them are two clauses. */
function spliced(
  view: SentenceView,
  triggers: readonly Trigger[],
  found: readonly Boundary[],
  tables: Compiled,
): Boundary[] {
  const out: Boundary[] = [];
  const verbal = triggers.filter((t) => t.voice !== 'noun');
  for (const [i, next] of verbal.entries()) {
    const before = verbal.slice(0, i).findLast((t) => t.end <= next.start);
    if (!before || tables.clauses.participle?.test(view.text.slice(before.start, before.end))) continue;
    const comma = view.text.lastIndexOf(',', next.start - 1);
    if (tables.clauses.inserted && behindInserted(view, next, found, tables.clauses.inserted) !== null) continue;
    if (comma < before.end || closesAside(view.text, comma, next, before)) continue;
    if (found.some((b) => b.start >= before.end && b.end <= next.start)) continue;
    out.push({ start: comma, end: comma + 1, kind: 'sibling' });
  }
  return out;
}

/** How much of the main clause may stand between the comma that closes an inserted one and the verb. */
const RESUMED_MAX = 70;

/** Where commas close each inserted clause: the last comma before the verb closes one that has a verb of its own. */
function behindInserted(
  view: SentenceView,
  trigger: Trigger,
  boundaries: readonly Boundary[],
  verb: Pattern,
): number | null {
  const comma = view.text.lastIndexOf(',', trigger.start - 1);
  if (comma < 0 || trigger.start - comma > RESUMED_MAX) return null;
  const opened = boundaries.findLast((b) => b.start < comma && b.kind !== 'joined');
  if (opened?.kind !== 'relative' || boundaries.some((b) => b.start >= comma && b.end <= trigger.start)) return null;
  return verb.test(view.text.slice(opened.end, comma)) ? comma : null;
}

/** Space, punctuation and loose words at both ends are no part of a span; it always keeps the trigger. */
export function trimmed(text: string, from: number, to: number, keep: Stretch, tables: Compiled): Stretch {
  let [start, end] = [from, to];
  for (let round = 0; round < 6; round++) {
    const body = text.slice(start, keep.start);
    const hit = /^[\s,;:.)\]–—-]+/u.exec(body) ?? tables.clauses.leading.exec(body);
    if (!hit) break;
    start += hit[0].length;
  }
  for (let round = 0; round < 6; round++) {
    const body = text.slice(keep.end, end);
    const hit = /[\s,;:.!?([–—-]+$/u.exec(body) ?? (/\s/u.test(body) ? tables.clauses.trailing.exec(body) : null);
    if (!hit) break;
    end -= hit[0].length;
  }
  return { start: Math.min(start, keep.start), end: Math.max(end, keep.end) };
}
