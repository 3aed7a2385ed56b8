/**
 * Which of these may be one person: pairs that share a search key, compared name by name, with the reasons. Blocks by key, so that
 * no name is compared with everyone; a pair already judged is not proposed again. A machine proposes; a person judges.
 */

import type { NameComparison, ParsedName } from '../names/index.ts';
import { compareNames, parseName } from '../names/index.ts';

export interface Candidate {
  /** The entity's id. */
  readonly id: string;
  readonly spellings: readonly string[];
  /** Search keys of the spellings (`searchKeys` of rollcall/names). */
  readonly keys: readonly string[];
  /** Rows of one deduplicated list: two of them are two people. */
  readonly lists: readonly string[];
}

export interface ProposedPair {
  readonly a: string;
  readonly b: string;
  /** 0 to 1, by their likest spellings. */
  readonly score: number;
  readonly spellings: readonly [string, string];
  readonly reasons: NameComparison['reasons'];
}

/** Keys that more than this many share tell nothing: they are passed over, and the pair must share another. */
const CROWDED = 200;

/** Pairs worth a person's look, likeliest first. `judged(a, b)`: has somebody said already? */
export function proposePairs(
  candidates: readonly Candidate[],
  judged: (a: string, b: string) => boolean,
): ProposedPair[] {
  const block = new Map<string, number[]>();
  candidates.forEach((candidate, i) => {
    for (const key of new Set(candidate.keys)) {
      const list = block.get(key);
      if (list) list.push(i);
      else block.set(key, [i]);
    }
  });
  const parsed = candidates.map((candidate) => candidate.spellings.map((spelling) => parseName(spelling)));
  const seen = new Set<string>();
  const out: ProposedPair[] = [];
  for (const members of block.values()) {
    if (members.length > CROWDED) continue;
    for (const [at, i] of members.entries()) {
      for (const j of members.slice(at + 1)) {
        const pair = `${i} ${j}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const proposed = propose(candidates, parsed, i, j, judged);
        if (proposed) out.push(proposed);
      }
    }
  }
  return out.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}

function propose(
  candidates: readonly Candidate[],
  parsed: readonly (readonly ParsedName[])[],
  i: number,
  j: number,
  judged: (a: string, b: string) => boolean,
): ProposedPair | null {
  const [one, two] = [candidates[i] as Candidate, candidates[j] as Candidate];
  if (one.lists.some((list) => two.lists.includes(list)) || judged(one.id, two.id)) return null;
  let best: ProposedPair | null = null;
  for (const [x, a] of (parsed[i] ?? []).entries()) {
    for (const [y, b] of (parsed[j] ?? []).entries()) {
      const { score, verdict, reasons } = compareNames(a, b);
      if (verdict === 'different' || (best && best.score >= score)) continue;
      best = { a: one.id, b: two.id, score, spellings: [one.spellings[x] ?? '', two.spellings[y] ?? ''], reasons };
    }
  }
  return best;
}
