/** What the places where a person is named tell of whether he is a prisoner: what is done to him, beside whom he stands, whether he acts, speaks or holds an office. */
import { EVENT_TYPES, type ReadEvent } from '../../claim/reading.ts';
import { inOneList } from './around.ts';
import type { Heard } from './heard.ts';
import type { NameMark, TextNames } from './names.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

/**
 * What each cue weighs, counted once a person however often it is met. Whole numbers near what a logistic regression over the
 * annotated articles gives.
 */
const WEIGHTS = {
  /** It is done to him, in an event of custody. */
  prisoner: 6,
  /** One of a group told of ("among them"). */
  among: 3,
  /** "The jailed poet X", "X, who is serving". */
  called: 4,
  /** A number in brackets behind the name, or his age. */
  numbered: 4,
  /** Somewhere he neither speaks nor acts, holds no office and stands by none. */
  clear: 2,
  /** There, words of custody stand in the sentence, or an event of custody is told in it. */
  told: 1,
  /** Named in a row with others; with one who is a prisoner by himself; with one who holds an office, acts or speaks. */
  listed: 1,
  withPrisoner: 3,
  withOfficial: -2,
  acts: -3,
  speaks: -2,
  titled: -1,
  /** A relative, a lawyer or an office stands right before or behind. */
  bystander: -1,
  /** Behind a preposition. */
  governed: -2,
  /** In the genitive or with a possessive ending. */
  owner: -1,
} as const;

/** So much makes a prisoner. */
const PRISONER = 3;

export type Cue = keyof typeof WEIGHTS;

export const isPrisoner = (cues: ReadonlySet<Cue>): boolean =>
  [...cues].reduce((sum, cue) => sum + WEIGHTS[cue], 0) >= PRISONER;

/** What is done to people, or how many it was done to; dealings are about them and name others. */
export const ofPrisoners = ({ type }: ReadEvent): boolean =>
  type === 'reported_count' || EVENT_TYPES.indexOf(type) <= EVENT_TYPES.indexOf('exchange');

const ASIDE: readonly Cue[] = ['titled', 'speaks', 'acts'];
const UNCLEAR: readonly Cue[] = [...ASIDE, 'bystander', 'owner'];
const any = (of: ReadonlySet<Cue>, cues: readonly Cue[]): boolean => cues.some((cue) => of.has(cue));

/** Who is named in a sentence, and what it alone tells of each; `own` are its events, `among` those it names of a group. */
export function cuesIn(
  { view, attributions }: Heard,
  own: readonly ReadEvent[],
  among: ReadonlySet<NameMark>,
  names: TextNames,
  tables: Compiled,
): Map<NameMark, Set<Cue>> {
  const persons = view.names.filter((n) => n.kind === 'person');
  const found = new Map<NameMark, Set<Cue>>();
  if (persons.length === 0) return found;
  const roles = own.flatMap((event) =>
    event.participants.map(({ role, name }) => ({
      full: names.fullOf(name),
      cue: role === 'prisoner' ? ofPrisoners(event) && ('prisoner' as const) : role !== 'target' && ('acts' as const),
    })),
  );
  const told = own.some(ofPrisoners);
  for (const mark of persons) {
    const full = names.fullOf(mark.name);
    const cues = new Set<Cue>(roles.flatMap((role) => (role.full === full && role.cue) || []));
    const add = (cue: Cue, holds: boolean): void => void (holds && cues.add(cue));
    const before = view.text.slice(0, mark.phraseStart);
    const close = view.text.slice(0, mark.start);
    const after = view.text.slice(mark.end);
    add('among', among.has(mark));
    add('called', isCalled(mark, view, tables));
    add('numbered', NUMBERED.test(after));
    add('titled', mark.titled);
    add(
      'speaks',
      attributions.some((a) => a.speaker === mark.name || a.chain.includes(mark.name)),
    );
    add('bystander', tables.persons.bystanderBefore.test(close) || tables.persons.bystanderAfter.test(after));
    add('governed', tables.names.preposition.test(before) || tables.names.placePreposition.test(before));
    add('owner', mark.possessive || mark.cases === 'G');
    if (!any(cues, UNCLEAR)) {
      add('clear', true);
      add('told', told || tables.persons.custody.test(view.small));
    }
    found.set(mark, cues);
  }
  return found;
}

/** "X (12 years)", "X, 63,", but no "(18)", which may be anyone's age. */
const NUMBERED = /^(?:\s*\((?!\p{N}{2}\))[^()]*\p{N}[^()]*\)|,\s\p{N}{2}(?:,|\s\p{L}+,)|\s\(\p{N}{2}\))/u;

function isCalled(mark: NameMark, view: SentenceView, { persons, inflections }: Compiled): boolean {
  const after = view.text.slice(mark.end);
  if (persons.after.test(after) || isStillHeld(after, persons)) return true;
  // "политзаключённого Николая Статкевича": what the one named is called may be part of the name's phrase.
  const said = [mark.phraseStart, ...(inflections ? [mark.start] : [])];
  return !mark.titled && said.some((at) => persons.before.test(view.text.slice(0, at)));
}

/** What stands behind a name says that the one named is held to this day. */
export const isStillHeld = (after: string, { stillHeld }: Compiled['persons']): boolean =>
  /^\s/u.test(after) && stillHeld.test(after.slice(0, 60)) && !/[,;]/u.test(after.slice(0, 20));

/** Adds what those a person is named in a row with tell of him, by what the whole text tells of them. */
export function withMates(
  view: SentenceView,
  cuesOf: (mark: NameMark) => ReadonlySet<Cue> | undefined,
  add: (mark: NameMark, cues: readonly Cue[]) => void,
  tables: Compiled,
): void {
  for (const list of listsOf(view, tables)) {
    if (list.length < 2) continue;
    for (const mark of list) {
      const mates = list.flatMap((mate) => (mate === mark ? [] : (cuesOf(mate) ?? [])));
      add(mark, ['listed']);
      if (mates.some(isPrisoner)) add(mark, ['withPrisoner']);
      if (mates.some((cues) => any(cues, ASIDE))) add(mark, ['withOfficial']);
    }
  }
}

/** The persons of a sentence, each row of names together. */
function listsOf(view: SentenceView, tables: Compiled): NameMark[][] {
  const lists: NameMark[][] = [];
  for (const next of view.names) {
    if (next.kind !== 'person') continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && inOneList(view, last, next, tables)) list.push(next);
    else lists.push([next]);
  }
  return lists;
}
