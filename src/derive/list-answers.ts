/** Lists held against each other, as people read it: who is on which, and why two rows are one person. */

/** What a list is of; `given` where nobody said. */
export const LIST_ROLES = [
  'demanded',
  'announced',
  'pardoned',
  'out',
  'refused',
  'returned',
  'recognised',
  'held',
  'given',
] as const;
export type ListRole = (typeof LIST_ROLES)[number];

export interface ListHead {
  readonly role: ListRole;
  /** What the list is called in the answer. */
  readonly name: string;
  /** How its people were found: in columns of a table, a name a line, in running text, or in a register. */
  readonly found: 'columns' | 'lines' | 'text' | 'register';
  /** Columns that were read, by the header's words. */
  readonly columns: readonly string[];
  readonly people: number;
  /** How many of a register's people can be nobody on the other lists, and are counted without being named. */
  readonly beyond: number;
  /** Lines or rows that no name was read of. */
  readonly nameless: readonly number[];
}

/** A name as one list writes it. */
export interface ListedName {
  /** Which list, counted from 0. */
  readonly list: number;
  readonly name: string;
  /** Its line in the list's file or text; 0 in a register. */
  readonly line: number;
  /** The same for a person: "row 4", "line 12"; in a register, how they stand (`Status`). */
  readonly at: string;
  /** In a register, the person's id. */
  readonly id?: string;
}

/** One thing that speaks for or against: a code that keeps its meaning, and a plain sentence. */
export interface ListReason {
  readonly field: string;
  readonly code: string;
  readonly because: string;
  readonly against: boolean;
}

export interface ListPerson {
  /** One a list at most, in the order of the lists. */
  readonly names: readonly ListedName[];
  /** Why each name but the first is the first one's, in their order. */
  readonly why: readonly (readonly ListReason[])[];
  /** Somebody of another list may be the same person: see `unsure`. */
  readonly open: boolean;
}

export interface ListPair {
  readonly a: ListedName;
  readonly b: ListedName;
  /** 0 to 1. */
  readonly probability: number;
  readonly why: readonly ListReason[];
}

export interface ReconcileAnswer {
  readonly asOf: string | null;
  readonly lists: readonly ListHead[];
  /** Who is on the most lists first. */
  readonly people: readonly ListPerson[];
  readonly unsure: readonly ListPair[];
  /** Rows of one list that look like one person. */
  readonly repeats: readonly ListPair[];
}

/** People who are on the very same lists. */
export interface ListSection {
  /** The lists, counted from 0. */
  readonly on: readonly number[];
  readonly people: readonly ListPerson[];
}

/** Those on all lists first; those about whom a question is open are in none of the sections. */
export function sectionsOf({ people }: ReconcileAnswer): ListSection[] {
  const settled = people.filter(({ open }) => !open);
  const groups = Map.groupBy(settled, ({ names }) => names.map(({ list }) => list).join(' '));
  return [...groups.values()]
    .map((own) => ({ on: own[0]?.names.map(({ list }) => list) ?? [], people: own }))
    .sort((a, b) => b.on.length - a.on.length || compareLists(a.on, b.on));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((list, place) => list !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What became of the people of one list, by the others: how many are on each, and how many on none of them. */
export interface ListOutcome {
  readonly of: number;
  readonly each: readonly { readonly list: number; readonly people: number }[];
  readonly onNone: number;
  /** Of whom a question is open. */
  readonly open: number;
}

/** Of the list that was demanded; null where none was, or where it stands alone. */
export function outcomeOf({ lists, people }: ReconcileAnswer): ListOutcome | null {
  const of = lists.findIndex(({ role }) => role === 'demanded');
  if (of < 0 || lists.length < 2) return null;
  const own = people.filter(({ names }) => names.some(({ list }) => list === of));
  const others = lists.flatMap((_, list) => (list === of ? [] : [list]));
  return {
    of,
    each: others.map((list) => ({
      list,
      people: own.filter(({ names }) => names.some((name) => name.list === list)).length,
    })),
    onNone: own.filter(({ names, open }) => names.length === 1 && !open).length,
    open: own.filter(({ open }) => open).length,
  };
}
