/** What people have said of pairs of records, and what follows from it. */

export interface Judgements {
  /** Pairs of ids that are one person. */
  readonly same: readonly (readonly [string, string])[];
  /** Pairs of ids that are two people. */
  readonly not: readonly (readonly [string, string])[];
}

/** Judgements that cannot all be right: `same` joins these records, and `not` parts two of them. */
export interface Contradiction {
  readonly records: readonly string[];
  readonly not: readonly (readonly [string, string])[];
}

/** Judgements by number of record. */
export interface Judged {
  /** Those that contradict nothing. */
  readonly same: readonly (readonly [number, number])[];
  readonly apart: (a: number, b: number) => boolean;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Whatever the order in which they were made. Where they contradict (A = B, B = C, A ≠ C) nothing is chosen: none of those records
 * is joined with another of them. Judgements of records that are not there are left out.
 */
export function judgedOf({ same, not }: Judgements, ids: readonly string[]): Judged {
  if (same.length + not.length === 0) return { same: [], apart: () => false, contradictions: [] };
  const named = new Set([...same, ...not].flat());
  const numbers = new Map<string, number>();
  ids.forEach((id, at) => {
    if (named.has(id)) numbers.set(id, at);
  });
  const numbered = (pairs: Judgements['same']): (readonly [number, number])[] =>
    pairs.flatMap(([a, b]) => {
      const [x, y] = [numbers.get(a), numbers.get(b)];
      return x === undefined || y === undefined || x === y ? [] : [[Math.min(x, y), Math.max(x, y)] as const];
    });
  const [joined, parted] = [numbered(same), numbered(not)];
  const groups = groupsOf(joined);
  const broken = new Map<number, (readonly [number, number])[]>();
  for (const pair of parted) {
    const group = groups.get(pair[0]);
    if (group === undefined || group !== groups.get(pair[1])) continue;
    broken.set(group, [...(broken.get(group) ?? []), pair]);
  }
  const partedFrom = new Map<number, Set<number>>();
  for (const [a, b] of parted) partedFrom.set(a, (partedFrom.get(a) ?? new Set()).add(b));
  const idOf = (at: number): string => ids[at] ?? '';
  const disputed = (at: number): number | undefined => {
    const group = groups.get(at);
    return group !== undefined && broken.has(group) ? group : undefined;
  };
  return {
    same: joined.filter(([a]) => disputed(a) === undefined),
    apart: (a, b) => {
      if (partedFrom.get(Math.min(a, b))?.has(Math.max(a, b))) return true;
      const group = broken.size === 0 ? undefined : disputed(a);
      return group !== undefined && group === disputed(b);
    },
    contradictions: [...broken]
      .map(([group, pairs]) => ({
        records: [...groups]
          .filter(([, of]) => of === group)
          .map(([at]) => idOf(at))
          .sort(),
        not: pairs.map(([a, b]) => [idOf(a), idOf(b)].sort() as [string, string]).sort(),
      }))
      .sort((x, y) => ((x.records[0] ?? '') < (y.records[0] ?? '') ? -1 : 1)),
  };
}

/** The lowest record of each record's group. */
function groupsOf(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const parent = new Map<number, number>();
  const root = (at: number): number => {
    let found = at;
    for (let next = parent.get(found) ?? found; next !== found; next = parent.get(found) ?? found) found = next;
    return found;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [root(a), root(b)];
    parent.set(a, parent.get(a) ?? a);
    parent.set(b, parent.get(b) ?? b);
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
    parent.set(Math.min(x, y), Math.min(x, y));
  }
  return new Map([...parent.keys()].map((at) => [at, root(at)]));
}
