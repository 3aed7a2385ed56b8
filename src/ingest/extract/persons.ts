/** Ninth stage: each prisoner named, with every form of the name, and where the text leaves them. */
import type { ReadEvent, ReadPerson } from '../../claim/reading.ts';
import { namedAmong } from './among.ts';
import type { Heard } from './hearing.ts';
import type { NameMark, TextNames } from './names.ts';
import { nearCustody } from './near-custody.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

type State = NonNullable<ReadPerson['state']>;

interface Known {
  readonly full: string;
  readonly mark: NameMark;
  readonly view: SentenceView;
  readonly variants: Set<string>;
  readonly events: ReadEvent[];
  cued: boolean;
  /** Words of custody stand beside the name. */
  near: boolean;
  /** Holds an office, or frees, speaks for or deals over others somewhere in the text. */
  powerful: boolean;
  stillHeld: boolean;
}

export function personsOf(
  heard: readonly Heard[],
  events: readonly ReadEvent[],
  names: TextNames,
  tables: Compiled,
): ReadPerson[] {
  const known = new Map<string, Known>();
  const views = heard.map(({ view }) => view);
  for (const view of views) {
    for (const mark of view.names) {
      if (mark.kind !== 'person') continue;
      const full = names.fullOf(mark.name);
      const entry = known.get(full) ?? fresh(known, full, mark, view);
      if (mark.name !== entry.mark.name) entry.variants.add(mark.name);
      if (mark.titled) entry.powerful = true;
      const before = view.text.slice(0, mark.phraseStart);
      const after = view.text.slice(mark.end);
      // "политзаключённого Николая Статкевича": what the one named is called may be part of the name's phrase.
      const told = tables.inflections ? view.text.slice(0, mark.start) : before;
      if (!mark.titled && (tables.persons.before.test(before) || tables.persons.before.test(told))) entry.cued = true;
      if (tables.persons.after.test(after)) entry.cued = true;
      if (/^\s/u.test(after) && tables.persons.stillHeld.test(after.slice(0, 60)) && !/[,;]/u.test(after.slice(0, 20)))
        entry.stillHeld = true;
    }
  }
  for (const event of events) {
    for (const part of event.participants) {
      const entry = known.get(names.fullOf(part.name));
      if (part.role === 'prisoner') entry?.events.push(event);
      else if (entry && part.role !== 'target') entry.powerful = true;
    }
  }
  const own = Map.groupBy(events, (event) => views.findLast((view) => view.sentence.start <= event.span.start));
  for (const [i, view] of views.entries()) {
    const before = views[i - 1];
    for (const group of namedAmong(view, own.get(view) ?? [], (before && own.get(before)) ?? [], tables)) {
      for (const mark of group.marks) {
        const entry = known.get(names.fullOf(mark.name));
        if (!entry) continue;
        entry.cued = true;
        for (const event of group.events) if (!entry.events.includes(event)) entry.events.push(event);
      }
    }
  }
  for (const one of heard)
    for (const mark of nearCustody(one, own.get(one.view) ?? [], tables)) {
      const entry = known.get(names.fullOf(mark.name));
      if (entry) entry.near = true;
    }
  const out: ReadPerson[] = [];
  for (const entry of known.values()) {
    if (
      entry.events.length === 0 &&
      !entry.cued &&
      !entry.stillHeld &&
      !(entry.near && !entry.powerful && entry.full.includes(' '))
    )
      continue;
    const best = [entry.mark.name, ...entry.variants].find((v) => v === entry.full);
    const first = entry.mark;
    const at = entry.view.sentence.start;
    const state = stateOf(entry, events);
    out.push({
      name: best && !first.name.includes(' ') ? best : first.name,
      variants: [...new Set([first.name, ...entry.variants])].filter(
        (v) => v !== (best && !first.name.includes(' ') ? best : first.name),
      ),
      state: state.state,
      certainty: state.certain ? 'stated' : 'uncertain',
      span: { start: at + first.start, end: at + first.end, quote: first.name },
    });
  }
  return out;
}

function fresh(known: Map<string, Known>, full: string, mark: NameMark, view: SentenceView): Known {
  const entry: Known = {
    full,
    mark,
    view,
    variants: new Set(),
    events: [],
    cued: false,
    near: false,
    powerful: false,
    stillHeld: false,
  };
  known.set(full, entry);
  return entry;
}

const RANK: Partial<Record<ReadEvent['type'], number>> = {
  death_in_custody: 9,
  redetention: 6,
  refusal_to_leave: 5,
  exchange: 4,
  release: 4,
  pardon: 2,
  transfer: 1,
  detention: 1,
  sentence: 1,
  charge: 1,
};

function stateOf(entry: Known, all: readonly ReadEvent[]): { state: State; certain: boolean } {
  const told = entry.events.filter(
    (e) => e.modality === 'actual' || e.modality === 'uncertain' || (e.modality === 'planned' && e.type === 'release'),
  );
  if (entry.stillHeld) return { state: 'held', certain: true };
  let best: ReadEvent | null = null;
  for (const event of told) {
    const rank = RANK[event.type] ?? 0;
    if (rank === 0) continue;
    if (!best || later(event, best) || (!later(best, event) && rank > (RANK[best.type] ?? 0))) best = event;
  }
  const certain = best ? best.modality === 'actual' : true;
  switch (best?.type) {
    case 'death_in_custody':
      return { state: 'died_in_custody', certain };
    case 'redetention':
      return { state: 'returned_to_prison', certain };
    case 'refusal_to_leave':
      return { state: 'refused_to_leave', certain };
    case 'release':
    case 'exchange':
      return { state: abroad(best, all) ? 'released_abroad' : 'released', certain };
    case 'pardon':
      // Pardoned and, where the text tells of anyone coming out, out.
      return all.some((e) => e.type === 'release' && e.modality === 'actual')
        ? { state: 'released', certain }
        : { state: 'held', certain: true };
    default:
      return { state: 'held', certain: true };
  }
}

/** The event, or the batch it is part of, tells that those freed were sent abroad. */
function abroad(event: ReadEvent, all: readonly ReadEvent[]): boolean {
  return all.some((e) => e.type === 'release' && e.terms === 'deported' && (e === event || e.modality === 'actual'));
}

const later = (a: ReadEvent, b: ReadEvent): boolean =>
  a.date !== null && b.date !== null && a.date.edtf.length >= 7 && a.date.edtf.slice(0, 7) > b.date.edtf.slice(0, 7);
