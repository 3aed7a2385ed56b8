/** Seventh stage: a trigger and what stands around it into an event, with the names of the rules that made it. */
import type { ReadEvent, ReadSource } from '../../claim/reading.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, trimmed } from './clauses.ts';
import type { DateMark } from './dates.ts';
import { countDate, dateOf, ownDates, type Place } from './dating.ts';
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
  /** Told in a clause that describes a name. */
  readonly relative: boolean;
}

export function draftOf(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  triggers: readonly Trigger[],
  attributions: readonly Attribution[],
  heading: DateMark | null,
  published: string | undefined,
  tables: Compiled,
): Draft | null {
  const { frame } = trigger;
  const read = modalityOf(view, trigger, clause, tables);
  if (!read) return null;
  const parts = partsOf(view, trigger, clause, tables);
  const count = countedIn(view, trigger, clause, tables);
  const asked = read.modality === 'proposed' && read.rule !== null && ['release', 'pardon'].includes(frame.type);
  const place: Place = { view, trigger, clause, triggers, attributions, asked, heading };
  const dates = ownDates(place, tables);
  if (
    read.modality === 'proposed' &&
    (frame.type === 'release' || frame.type === 'pardon') &&
    !frame.modality &&
    anyone(view, clause, trigger, parts, count, tables)
  )
    return null;
  if (!enough(view, trigger, clause, parts, count, dates, tables)) return null;
  const dated = dateOf(place, dates, tables);
  const span = spanOf(view, trigger, clause, parts, tables);
  const teller = frame.tells ? parts.find((p) => p.role === frame.agent && p.mark.kind !== 'country') : undefined;
  // "EBC listed X, who was arrested in 2020, among …": what is known of old has no source but one in its own clause.
  const passing =
    clause.relative &&
    (dated?.date
      ? before(dated.date.edtf, published)
      : KNOWN_OF_OLD.includes(frame.type) && tables.clauses.relative.test(view.text.slice(clause.opened)));
  const source =
    sourceOf(
      view,
      trigger,
      passing ? attributions.filter((a) => a.start >= clause.start && a.end <= clause.end) : attributions,
      parts,
      tables,
    ) ?? (teller ? toldBy(teller.name) : null);
  const kept = parts.filter((p) => p !== teller && p.mark.start >= span.start && p.mark.end <= span.end);
  const rules = [frame.rule, read.rule, dated?.rule, source?.rule].filter(
    (r): r is string => r !== null && r !== undefined,
  );
  const at = view.sentence.start;
  const goals = kept.filter((p) => p.role === 'receiver');
  const places = view.names.filter(
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
    date: dated?.date ?? countDate(view, trigger, published),
    quantity: count?.quantity ?? null,
    participants: kept.map((p) => ({ role: p.role, name: p.name })),
    place: frame.goal ? [] : places.map((n) => n.name),
    destination: frame.goal ? goals.map((p) => p.name) : [],
    source: source?.source ?? null,
    ...(frame.ground ? { ground: frame.ground } : {}),
    ...(frame.terms ? { terms: frame.terms } : {}),
    ...(frame.scope ? { scope: frame.scope } : {}),
    rules,
  };
  return { event, view, trigger, span, weak: frame.weak ?? false, relative: clause.relative };
}

/** What a clause that only describes someone tells without a day. */
const KNOWN_OF_OLD: readonly string[] = ['detention', 'charge', 'sentence', 'ill_treatment', 'pressure'];

/** In a month before that of publication? */
function before(edtf: string, published: string | undefined): boolean {
  const shared = Math.min(edtf.length, published?.length ?? 0, 'yyyy-mm'.length);
  return published !== undefined && edtf.slice(0, shared) < published.slice(0, shared);
}

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
      return (
        count !== null ||
        parts.some((p) => p.role === 'prisoner') ||
        tables.names.someone.test(view.text.slice(clause.start, clause.end)) ||
        view.names.some((n) => n.kind === 'person' && n.start >= clause.start && n.end <= clause.end) ||
        tables.numbers.peopleAnywhere.test(view.text.slice(clause.start, clause.end))
      );
    case 'people':
      return (
        count !== null ||
        parts.some((p) => p.role === 'prisoner') ||
        tables.numbers.peopleAnywhere.test(view.text.slice(clause.start, trigger.start))
      );
    case 'date':
      return dates.some((d) => !d.unknown);
    default: {
      const never: never = trigger.frame.needs;
      throw new Error(`The frame ${trigger.frame.rule} asks for ${String(never)}.`);
    }
  }
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
  const hit = tables.names.determinerBefore.exec(text.slice(0, at));
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
  tables: Compiled,
): { source: ReadSource; rule: string } | null {
  const actor = trigger.frame.type === 'statement' ? parts.find((p) => p.role === 'actor') : undefined;
  const covering = attributions.filter((a) => {
    // "X said that …, and Y thanked Z": the one who thanks there is told of beside X.
    if (
      actor &&
      a.end < actor.mark.phraseStart &&
      tables.glue.listEnd.test(view.text.slice(a.end, actor.mark.phraseStart))
    )
      return false;
    // "The group counts 80 prisoners": the verb that says it is the verb that counts.
    const within = a.start >= trigger.start && a.end <= trigger.end;
    if (within || (frameCounts(trigger) && overlaps(a, trigger))) return true;
    return !overlaps(a, trigger) && a.covers.some((c) => trigger.start >= c.start && trigger.end <= c.end);
  });
  // "X said, Reuters reports": the one who knows stands first, outlets after.
  const ordered = [...covering].sort((a, b) => Number(a.kind === 'outlet') - Number(b.kind === 'outlet'));
  const speaks =
    trigger.frame.type === 'statement' &&
    ordered[0] &&
    (parts.some((p) => p.role === 'actor' && p.name === ordered[0]?.speaker) ||
      // "X did not say whether, but thanked Y": who speaks is who thanks.
      (tables.inflections && ordered[0].rule === 'source.said' && !parts.some((p) => p.role === 'actor')));
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
