/**
 * What is told without a verb of its own, behind an event whose verb it shares: "13 were flown to Germany, three to the United
 * States", "four came out on 1 September, eleven on the 14th", "1,400 are held, 132 of them Tatars".
 */
import type { EventType } from '../../claim/reading.ts';
import type { DateMark } from './dates.ts';
import type { Draft } from './events.ts';
import { isHeadcount } from './headcount.ts';
import type { NameMark } from './name-mark.ts';
import { type NumberMark, quantityOf } from './numbers.ts';
import type { Compiled } from './tables.ts';
import { FREEING } from './triggers.ts';
import { overlaps, type SentenceView, type Stretch, type Trigger } from './view.ts';

/** Of whom it is told where they went. */
const MOVING: readonly EventType[] = ['release', 'exchange'];
/** What may be told again of others by a date and their number alone. */
const DATED: readonly EventType[] = [...FREEING, 'detention'];
/** What may be told of some of those told of. */
const SHARED: readonly EventType[] = ['release', 'reported_count'];

/** How many letters may stand between a number and the date or the place that tells what it counts. */
const NEAR = 30;
const FAR = 70;

/** "On the 14th — another eleven". */
const AHEAD = /^\s*(?:[—–-]\s*)?(?:\p{L}+\s*){0,2}$/u;

interface Elided {
  readonly rule: string;
  readonly type: EventType;
  /** From the first to the last word that tells it; it begins where its stretch between two signs does. */
  readonly end: number;
  readonly number: NumberMark;
  readonly date?: DateMark;
  readonly goal?: NameMark;
}

/** The drafts of a sentence with what shares their verb, or that of the last of the sentence `before` it; where one reached over such words, it ends before them. */
export function withElided(
  view: SentenceView,
  here: readonly Draft[],
  before: readonly Draft[],
  triggers: readonly Trigger[],
  tables: Compiled,
): readonly Draft[] {
  if (here.length === 0 && before.length === 0) return here;
  let all = here;
  for (const n of view.numbers) {
    if (n.ordinal || n.value === null || (n.unit !== 'person' && !isHeadcount(view.text, n, tables))) continue;
    const model = modelOf(all, before, n);
    if (model?.event.modality !== 'actual') continue;
    const sign = stretchBefore(view.text, n.start);
    const inside = model.view === view && n.start < model.span.end;
    if (inside && (model.trigger.end > sign || model.event.quantity?.text.includes(view.text.slice(n.core, n.end))))
      continue;
    const start = model.view === view && model.span.end > sign && !inside ? n.start : sign;
    const found =
      placed(view, n, model, tables) ??
      dated(view, n, model, all) ??
      share(view, n, model, tables) ??
      recounted(view, n, model, tables);
    if (!found || triggers.some((t) => t.start >= n.start && t.start < found.end)) continue;
    const span = { start: Math.min(start, found.date?.start ?? start), end: found.end };
    if (all.some((d) => d !== model && overlaps(d.span, span))) continue;
    all = [...all.map((d) => (d === model ? endedBefore(d, span.start) : d)), draftOf(view, found, span, model)];
  }
  return all;
}

/** The event told last before a number, whose own it is not. */
function modelOf(here: readonly Draft[], before: readonly Draft[], n: NumberMark): Draft | undefined {
  const told = here.filter((d) => d.span.start < n.start);
  if (told.length === 0) return before.at(-1);
  const last = told.reduce((a, b) => (b.trigger.end >= a.trigger.end ? b : a));
  return last.trigger.end <= n.start ? last : undefined;
}

/** Where the words between the last sign and a place begin. */
const stretchBefore = (text: string, at: number): number => {
  const lead = /(?:^|[;:,(—–])[^;:,(—–]*$/u.exec(text.slice(0, at));
  return lead ? lead.index + (/^[;:,(—–]?\s*/u.exec(lead[0])?.[0].length ?? 0) : at;
};

/** "Three to the United States": a number and where they went. */
function placed(view: SentenceView, number: NumberMark, model: Draft, tables: Compiled): Elided | null {
  if (!MOVING.includes(model.event.type)) return null;
  const goal = view.names.find(
    (n) =>
      (n.kind === 'country' || n.kind === 'place') &&
      n.start >= number.end &&
      tables.glue.goal.test(view.text.slice(number.end, n.phraseStart)),
  );
  if (!goal || goal.start - number.end > FAR || /[;:]/u.test(view.text.slice(number.end, goal.start))) return null;
  return { rule: 'ellipsis.place', type: 'release', end: goal.end, number, goal };
}

/** "On the 14th, eleven": a number beside a date, with no more than a small word between. */
function dated(view: SentenceView, number: NumberMark, model: Draft, all: readonly Draft[]): Elided | null {
  const { type } = model.event;
  if (!DATED.includes(type)) return null;
  const end = Math.max(number.end, number.nounEnd);
  for (const date of view.dates) {
    if (
      date.since ||
      date.until ||
      date.unknown ||
      all.some((d) => overlaps(d.span, date) && (d !== model || d.event.date?.text === date.text))
    )
      continue;
    const ahead = date.end <= number.start;
    const gap = ahead ? view.text.slice(date.end, number.start) : view.text.slice(end, date.start);
    if (gap.length < NEAR && (ahead ? AHEAD : /^\s*$/u).test(gap))
      return { rule: 'ellipsis.date', type, end: Math.max(date.end, end), number, date };
  }
  return null;
}

/** "132 of them are Tatars": some of those counted or freed. */
function share(view: SentenceView, number: NumberMark, model: Draft, tables: Compiled): Elided | null {
  const { type, quantity } = model.event;
  const all = quantity?.unit === 'person' ? quantity.value : null;
  if (!SHARED.includes(type) || all === null || number.value === null || number.value >= all) return null;
  if (number.value === 1 && type === 'release') return null;
  const after = view.text.slice(number.end);
  if (!number.share && !tables.glue.share.test(after)) return null;
  const end = Math.max(number.end, number.nounEnd);
  return {
    rule: 'ellipsis.share',
    type,
    end: end + (/^[^;:,.()!?]*/u.exec(view.text.slice(end))?.[0].trimEnd().length ?? 0),
    number,
  };
}

/** "On 19 January there were 777": the figure told before, of another day or by someone else. */
function recounted(view: SentenceView, number: NumberMark, model: Draft, tables: Compiled): Elided | null {
  const { type, quantity } = model.event;
  const last = quantity?.unit === 'person' ? quantity.value : null;
  if (type !== 'reported_count' || !last || number.unit !== 'bare' || (number.value ?? 0) < last / 20) return null;
  const at = model.view === view ? stretchBefore(view.text, number.start) : 0;
  const stretch = view.text.slice(at, number.start);
  const date = view.dates.find((d) => !d.until && !d.unknown && d.start >= at && d.end <= number.start);
  const told = view.names.some((n) => n.kind !== 'demonym' && n.start >= at && n.end <= number.start);
  if (!date && !told && !tables.attribution.say.test(stretch)) return null;
  return { rule: 'ellipsis.recount', type, end: number.end, number, ...(date ? { date } : {}) };
}

function endedBefore(draft: Draft, at: number): Draft {
  if (draft.span.end <= at) return draft;
  const { view, span, event } = draft;
  const quote = view.text.slice(span.start, at).replace(/[\s,;:(—–-]+$/u, '');
  const end = span.start + quote.length;
  return {
    ...draft,
    span: { ...span, end },
    event: {
      ...event,
      span: { ...event.span, end: event.span.start + quote.length, quote },
      participants: event.participants.filter(({ name }) => quote.includes(name)),
      destination: event.destination.filter((name) => quote.includes(name)),
    },
  };
}

function draftOf(view: SentenceView, found: Elided, span: Stretch, model: Draft): Draft {
  const { rule, type, number, date, goal } = found;
  const { event } = model;
  const at = view.sentence.start;
  const own = date && { edtf: date.edtf, basis: date.basis, text: date.text };
  return {
    ...model,
    view,
    span,
    trigger: { ...model.trigger, start: number.start, end: number.end },
    event: {
      id: '',
      type,
      modality: event.modality,
      span: { start: at + span.start, end: at + span.end, quote: view.text.slice(span.start, span.end) },
      date: own ?? (type === 'reported_count' ? event.date : null),
      quantity: quantityOf(view.text, number, 'person'),
      participants: goal ? [{ role: 'receiver', name: goal.name }] : [],
      place: [],
      destination: goal ? [goal.name] : [],
      source: event.source,
      ...(event.scope ? { scope: event.scope } : {}),
      rules: [rule],
    },
  };
}
