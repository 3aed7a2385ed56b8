/** Ninth stage: each prisoner named, with every form of the name, and where the text leaves them. */
import type { ReadEvent, ReadPerson } from '../../claim/reading.ts';
import { namedAmong } from './among.ts';
import type { Heard } from './heard.ts';
import type { NameMark, TextNames } from './names.ts';
import { type Cue, cuesIn, isPrisoner, isStillHeld, withMates } from './person-cues.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

type State = NonNullable<ReadPerson['state']>;

interface Known {
  readonly mark: NameMark;
  readonly view: SentenceView;
  readonly variants: Set<string>;
  readonly events: ReadEvent[];
  readonly cues: Set<Cue>;
  stillHeld: boolean;
}

export function personsOf(
  heard: readonly Heard[],
  events: readonly ReadEvent[],
  names: TextNames,
  tables: Compiled,
): ReadPerson[] {
  const known = new Map<string, Known>();
  const knownAs = (mark: NameMark): Known | undefined => known.get(names.fullOf(mark.name));
  const views = heard.map(({ view }) => view);
  const own = Map.groupBy(events, (event) => views.findLast((view) => view.sentence.start <= event.span.start));
  for (const [i, one] of heard.entries()) {
    const { view } = one;
    const [here = [], before = []] = [view, views[i - 1]].map((told) => (told && own.get(told)) ?? []);
    const groups = namedAmong(view, here, before, tables);
    const among = new Set(groups.flatMap((group) => group.marks));
    for (const [mark, cues] of cuesIn(one, here, among, names, tables)) {
      const entry = knownAs(mark) ?? fresh(known, names.fullOf(mark.name), mark, view);
      if (mark.name !== entry.mark.name) entry.variants.add(mark.name);
      for (const cue of cues) entry.cues.add(cue);
      if (isStillHeld(view.text.slice(mark.end), tables.persons)) entry.stillHeld = true;
      for (const group of groups) if (group.marks.includes(mark)) entry.events.push(...group.events);
    }
  }
  for (const event of events)
    for (const part of event.participants)
      if (part.role === 'prisoner') known.get(names.fullOf(part.name))?.events.push(event);
  // By what each is alone: those who stand in a row don't tell it to one another and back.
  const alone = new Map([...known].map(([full, { cues }]) => [full, new Set(cues)]));
  for (const view of views)
    withMates(
      view,
      (mark) => alone.get(names.fullOf(mark.name)),
      (mark, cues) => {
        for (const cue of cues) knownAs(mark)?.cues.add(cue);
      },
      tables,
    );
  return [...known].flatMap(([full, entry]) => (isPrisoner(entry.cues) ? [personOf(full, entry, events)] : []));
}

function personOf(full: string, { mark, view, variants, ...entry }: Known, events: readonly ReadEvent[]): ReadPerson {
  const name = variants.has(full) && !mark.name.includes(' ') ? full : mark.name;
  const at = view.sentence.start;
  const state = stateOf(entry, events);
  return {
    name,
    variants: [...new Set([mark.name, ...variants])].filter((variant) => variant !== name),
    state: state.state,
    certainty: state.certain ? 'stated' : 'uncertain',
    span: { start: at + mark.start, end: at + mark.end, quote: mark.name },
  };
}

function fresh(known: Map<string, Known>, full: string, mark: NameMark, view: SentenceView): Known {
  const entry: Known = { mark, view, variants: new Set(), events: [], cues: new Set(), stillHeld: false };
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

function stateOf(
  entry: Pick<Known, 'events' | 'stillHeld'>,
  all: readonly ReadEvent[],
): { state: State; certain: boolean } {
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
