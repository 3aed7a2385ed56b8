/** Last stage: what looks odd about a text, for the person who reviews the proposals. A note changes no event. */
import type { ReadEvent } from '../../claim/reading.ts';
import { boundsOf } from './calendar.ts';
import type { SentenceView } from './view.ts';

export const NOTE_CODES = [
  'language_unsupported',
  'after_publication',
  'weekday_differs',
  'after_cited_report',
  'spelt_two_ways',
  'parts_differ',
  'converted',
  'furniture_date',
] as const;

export interface Note {
  readonly code: (typeof NOTE_CODES)[number];
  /** A whole sentence for the reviewer. */
  readonly message: string;
  /** "offset 310", or "e4" for an event. */
  readonly at: string;
}

export function notesOf(
  events: readonly ReadEvent[],
  views: readonly SentenceView[],
  people: readonly string[],
  keyOf: (name: string) => string,
  published: string | undefined,
): Note[] {
  const notes: Note[] = [];
  const today = published ? boundsOf(published) : null;
  for (const event of events) {
    if (event.modality !== 'actual' || !event.date || event.date.basis === 'publication') continue;
    const when = boundsOf(event.date.edtf);
    if (!when) continue;
    if (today && when[0] > today[1]) {
      notes.push({
        code: 'after_publication',
        message: `${event.id} is told as done on ${event.date.edtf} ("${event.date.text}"), after the text's publication (${published}). Check the year, and whether it was only announced.`,
        at: event.id,
      });
    }
    const cited = event.source?.date ? boundsOf(event.source.date) : null;
    if (cited && when[0] > cited[1]) {
      notes.push({
        code: 'after_cited_report',
        message: `${event.id} is dated ${event.date.edtf}, but the report cited for it is of ${event.source?.date}. One of the two is wrong, or the reference belongs to something else.`,
        at: event.id,
      });
    }
  }
  for (const view of views) {
    for (const date of view.dates) {
      if (!date.clash) continue;
      notes.push({
        code: 'weekday_differs',
        message: `"${date.text}": ${date.clash} is not that weekday. The date was kept as written.`,
        at: `offset ${view.sentence.start + date.start}`,
      });
    }
  }
  for (const note of spellings(views, people, keyOf)) notes.push(note);
  return notes;
}

/** Two surnames that differ by one or two letters, both written with the same given name or with none. */
function spellings(views: readonly SentenceView[], people: readonly string[], keyOf: (name: string) => string): Note[] {
  const first = new Map<string, { readonly at: number; readonly word: string }>();
  for (const view of views) {
    for (const mark of view.names) {
      if (mark.kind !== 'person' && mark.kind !== 'unknown') continue;
      // All cases of one surname are one spelling of it.
      const last = keyOf(mark.name).split(/\s+/u).at(-1) ?? '';
      if (last.length >= 6 && !first.has(last))
        first.set(last, { at: view.sentence.start + mark.start, word: mark.name.split(/\s+/u).at(-1) ?? '' });
    }
  }
  const notes: Note[] = [];
  const known = new Set(people.map((p) => keyOf(p).split(/\s+/u).at(-1)));
  const alike = new Map<string, string[]>();
  for (const a of first.keys()) {
    const others = alike.get(a.slice(0, 3)) ?? [];
    const twin = others
      .slice(-ALIKE_MAX)
      .find((b) => (known.has(a) || known.has(b)) && Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1);
    alike.set(a.slice(0, 3), [...others.slice(-ALIKE_MAX), a]);
    if (twin === undefined || notes.length >= ALIKE_MAX) continue;
    notes.push({
      code: 'spelt_two_ways',
      message: `"${first.get(twin)?.word}" and "${first.get(a)?.word}" differ by one letter. If they are one person, say so when you review; both spellings are kept.`,
      at: `offset ${first.get(a)?.at ?? 0}`,
    });
  }
  return notes;
}

/** So many names that begin alike are compared, and so many pairs told: more is a list, not a slip of the pen. */
const ALIKE_MAX = 20;

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
