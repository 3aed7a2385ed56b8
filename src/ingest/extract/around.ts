/** The names around a trigger: what role a kind of name may have, lists of names, whom a relative clause is about, what stands behind a word. */
import type { Role } from '../../claim/reading.ts';
import type { Clause } from './clauses.ts';
import type { NameKind, NameMark } from './names.ts';
import { matches, type Pattern } from './patterns.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Trigger } from './view.ts';

const KINDS: Readonly<Record<Role, readonly NameKind[]>> = {
  prisoner: ['person'],
  holder: ['country', 'organisation', 'party', 'person', 'unknown'],
  receiver: ['country', 'place'],
  mediator: ['country', 'organisation', 'party', 'person'],
  actor: ['country', 'organisation', 'party', 'person', 'media', 'unknown'],
  counterpart: ['country', 'organisation', 'party', 'person', 'unknown'],
  imposer: ['country', 'organisation', 'party', 'person', 'unknown'],
  target: ['country', 'organisation', 'person', 'unknown'],
  court: ['organisation', 'party'],
};

/** Kinds of names that can want, fear or have something in hand. */
export const KINDS_THAT_HOLD: readonly NameKind[] = ['person', 'country', 'organisation', 'party'];

export const fits = (role: Role, mark: NameMark): boolean => KINDS[role].includes(mark.kind);

/** All countries behind "to" or "into" in a stretch. */
export function goals(view: SentenceView, from: number, to: number, tables: Compiled): NameMark[] {
  return view.names.filter((n) => {
    if ((n.kind !== 'country' && n.kind !== 'place') || n.start < from || n.end > to) return false;
    return tables.glue.goal.test(view.text.slice(from, n.phraseStart)) && !n.possessive;
  });
}

/** May two names stand in one case, as the members of a list do? */
const alike = (a: NameMark, b: NameMark): boolean =>
  a.cases === undefined || b.cases === undefined || [...a.cases].some((one) => b.cases?.includes(one));

/** The list that begins with a name: "A, B and C". */
export function coordinated(
  view: SentenceView,
  head: NameMark,
  here: readonly NameMark[],
  role: Role,
  tables: Compiled,
): NameMark[] {
  const list = [head];
  for (const next of here.slice(here.indexOf(head) + 1)) {
    const last = list.at(-1);
    if (!last) break;
    if (!fits(role, next)) {
      if (role === 'prisoner') continue;
      break;
    }
    const gap = view.text.slice(last.end, next.phraseStart);
    if (!tables.glue.list.test(gap) && !tables.glue.longList.test(gap)) break;
    if (tables.glue.describes.test(gap) && role === 'actor') break;
    // "le chef de la diplomatie, X": where nouns come first, the one named behind the comma holds the office.
    const holds =
      tables.tables.names.nounFirst && last.kind === 'party' && next.kind === 'person' && /^,\s*$/u.test(gap);
    if (holds) list.pop();
    if ((!holds && !alike(head, next)) || (tables.inflections && role === 'prisoner' && next.titled)) break;
    list.push(next);
  }
  return list;
}

/** "among those freed are A, B and C": every person named behind the trigger. */
export function listed(view: SentenceView, trigger: Trigger, to: number, tables: Compiled): NameMark[] {
  if (!tables.persons.listOfFreed.test(view.text.slice(trigger.start, trigger.end))) return [];
  const holdsOffice = (n: NameMark): boolean =>
    n.titled && tables.names.official.test(view.text.slice(n.phraseStart, n.start));
  return view.names.filter(
    (n) => n.kind === 'person' && n.start >= trigger.end && n.end <= to && n.name.includes(' ') && !holdsOffice(n),
  );
}

export function antecedent(view: SentenceView, clause: Clause, trigger: Trigger, tables: Compiled): NameMark[] {
  const before = view.text.slice(0, clause.start);
  const link = /,?\s+\p{L}+\s*$/u.exec(before);
  const end = link ? link.index : clause.start;
  const persons = view.names.filter((n) => n.end <= end && n.kind === 'person');
  const nearest = persons.at(-1);
  const apposed = nearest && tables.glue.apposition.test(view.text.slice(nearest.end, end).trimEnd());
  const last = nearest && (nearest.end >= end - 2 || apposed) ? nearest : undefined;
  if (!last) return [];
  if (trigger.voice === 'passive' && tables.clauses.singular?.test(view.text.slice(trigger.start, trigger.end)))
    return [last];
  const earlier = view.names.filter((n) => n.end < last.phraseStart && n.kind === 'person').at(-1);
  const gap = earlier ? view.text.slice(earlier.end, last.phraseStart) : '';
  return earlier && tables.numbers.andAlone.test(gap) ? [earlier, last] : [last];
}

export function behind(view: SentenceView, pattern: Pattern, from: number, to: number, reach: number): NameMark[] {
  for (const hit of matches(pattern, view.text.slice(from, to))) {
    const at = from + hit.index + hit[0].length;
    const name = view.names.find((n) => n.phraseStart >= at && n.end <= to && n.kind !== 'demonym');
    if (
      name &&
      name.phraseStart - at <= reach &&
      /^\s*(?:\p{Ll}*\s*){0,8}(?:[\p{Lu}][\p{L}.]*\s+)*$/u.test(view.text.slice(at, name.phraseStart))
    )
      return [name];
  }
  return [];
}

/** Do two names follow each other in a list, each described in a few words or not? */
export function inOneList(view: SentenceView, a: NameMark, b: NameMark, tables: Compiled): boolean {
  let between = view.text.slice(a.end, b.start);
  // "…, Whelan and Russian opposition politicians Yashin and Pivovarov": capitals of what is no person's name tell nothing.
  for (const n of view.names) {
    if (n.start < a.end || n.end > b.start) continue;
    between = between.slice(0, n.start - a.end) + n.name.toLowerCase() + between.slice(n.end - a.end);
  }
  return tables.glue.members.test(between);
}
