/** Eighth stage: second mentions lose to better ones in their sentence; mentions of one event are tied together. */
import type { ReadEvent } from '../../claim/reading.ts';
import type { Draft } from './events.ts';
import { overlaps } from './view.ts';

/** The same for all forms of a person's name. */
type KeyOf = (name: string) => string;

/** Of drafts of one type on the same words, the first stands; it takes over what only the other knew. */
export function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  // A weak frame gives way to any other of its type in the sentence, and hands over what it knew.
  const strong = drafts.filter((d) => !d.weak);
  const firm = (d: Draft): boolean => strong.some((s) => s.view === d.view && s.event.type === d.event.type);
  for (const draft of [...strong, ...drafts.filter((d) => d.weak)]) {
    const rival = kept.findIndex(
      (k) =>
        k.view === draft.view &&
        k.event.type === draft.event.type &&
        (overlaps(k.span, draft.span) || (draft.weak && firm(draft))),
    );
    if (kept.some((k) => sameBreath(k, draft))) continue;
    const same = kept[rival];
    if (!same) kept.push(draft);
    else kept[rival] = merged(same, draft);
  }
  return kept;
}

/** "Condemned the sentence and called for her release": one who speaks once makes one statement. */
function sameBreath(a: Draft, b: Draft): boolean {
  if (a.view !== b.view || a.event.type !== 'statement' || b.event.type !== 'statement') return false;
  const actors = (d: Draft): string =>
    d.event.participants
      .filter((p) => p.role === 'actor')
      .map((p) => p.name)
      .join();
  const gap = b.span.start - a.span.end;
  return actors(a) !== '' && ['', actors(a)].includes(actors(b)) && gap >= 0 && gap < 9;
}

const sameNumber = (a: Draft, b: Draft): boolean => a.event.quantity?.value === b.event.quantity?.value;

function merged(a: Draft, b: Draft): Draft {
  const participants = [...a.event.participants];
  for (const p of b.event.participants)
    if (!participants.some((q) => q.role === p.role && q.name === p.name)) participants.push(p);
  const event: Draft['event'] = {
    ...a.event,
    date:
      a.event.date?.basis === 'publication' && sameNumber(a, b)
        ? (b.event.date ?? a.event.date)
        : (a.event.date ?? b.event.date),
    // What is only planned for many says nothing of the one let go already.
    quantity: a.event.quantity ?? (a.event.modality === b.event.modality ? b.event.quantity : null),
    source: a.event.source ?? b.event.source,
    destination: a.event.destination.length > 0 ? a.event.destination : b.event.destination,
    participants: participants.filter((p) => a.event.span.quote.includes(p.name)),
    rules: [...new Set([...a.event.rules, ...b.event.rules])],
    ...((a.event.terms ?? b.event.terms) ? { terms: a.event.terms ?? b.event.terms } : {}),
  };
  return { ...a, event };
}

/** How many earlier mentions of a type are looked at: a text long enough to have more repeats itself. */
const LOOK_BACK = 200;

/** Drafts in the order of the text. */
export const inOrder = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort(
    (a, b) =>
      a.event.span.start - b.event.span.start ||
      a.event.span.end - b.event.span.end ||
      (a.event.type < b.event.type ? -1 : 1),
  );

/** One event a draft, in their order: ids, then `sameAs` and `partOf`. */
export function linked(ordered: readonly Draft[], keyOf: KeyOf): (ReadEvent & { rules: string[] })[] {
  const events = ordered.map((d, i) => ({ ...d.event, id: `e${i + 1}` }));
  const inBody = ordered.map((d) => d.view.sentence.passage.kind === 'body');
  const kin = new Map<string, number[]>();
  for (const [i, e] of events.entries()) kin.set(kinOf(e), [...(kin.get(kinOf(e)) ?? []).slice(-LOOK_BACK), i]);
  const told = new Map<string, number[]>();
  return events.map((event, i) => {
    const earlier = told.get(kinOf(event)) ?? [];
    told.set(kinOf(event), [...earlier.slice(-LOOK_BACK), i]);
    const kind = ordered[i]?.view.sentence.passage.kind;
    if (kind === 'headline' || kind === 'caption') {
      const body = (kin.get(kinOf(event)) ?? [])
        .map((k) => events[k])
        .find((o) => o && o.span.start > event.span.end && agrees(event, o, keyOf));
      if (body) return { ...event, sameAs: body.id };
    }
    const before = earlier.filter((k) => inBody[k]).flatMap((k) => events[k] ?? []);
    const same = before.find((o) => tells(event, o, keyOf));
    if (same) return { ...event, sameAs: same.id };
    if (event.type === 'release' || event.type === 'pardon') {
      const batch = before.find((o) => (o.quantity?.value ?? 0) > 1);
      const named = event.participants.some((p) => p.role === 'prisoner');
      if (batch && named && !event.date && event.quantity === null) return { ...event, partOf: batch.id };
    }
    return event;
  });
}

const kinOf = (e: ReadEvent): string => `${e.type} ${e.modality}`;

const prisoners = (e: ReadEvent, keyOf: KeyOf): string[] =>
  e.participants.filter((p) => p.role === 'prisoner').map((p) => keyOf(p.name));

/** Nothing the two say contradicts. */
function agrees(a: ReadEvent, b: ReadEvent, keyOf: KeyOf): boolean {
  if (a.quantity && b.quantity && a.quantity.value !== b.quantity.value) return false;
  if (a.date && b.date && a.date.edtf !== b.date.edtf && !b.date.edtf.startsWith(a.date.edtf)) return false;
  const [x, y] = [prisoners(a, keyOf), prisoners(b, keyOf)];
  return x.length === 0 || y.length === 0 || x.some((n) => y.some((m) => n.endsWith(m) || m.endsWith(n)));
}

/** Both name the same number or the same person and nothing contradicts. */
function tells(a: ReadEvent, b: ReadEvent, keyOf: KeyOf): boolean {
  if (!agrees(a, b, keyOf)) return false;
  const number =
    a.quantity?.value !== undefined &&
    a.quantity.value !== null &&
    a.quantity.value > 1 &&
    a.quantity.value === b.quantity?.value &&
    a.quantity.unit === 'person';
  const [x, y] = [prisoners(a, keyOf), prisoners(b, keyOf)];
  const person = x.length > 0 && x.every((n) => y.some((m) => n.endsWith(m) || m.endsWith(n)));
  return (
    (number && a.type !== 'reported_count') ||
    (person && (a.date === null || a.date.edtf === b.date?.edtf) && (a.quantity === null || number))
  );
}
