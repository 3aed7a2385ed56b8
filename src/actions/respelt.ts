/** Rows that are new in a list beside rows that are gone from it, under names that may be one: perhaps the same row, respelt. */
import { parseName, scoreNames, verdictOf } from '../names/index.ts';

interface Named {
  readonly mention: string;
  readonly name: string;
}

/** Pairs of names compared at most: more that are new and gone at once is another list, or another key. */
const MOST_PAIRS = 10_000;

/** By the mention of a new row, the one that is gone. Only where each is the only one that fits the other. */
export function respelt<Gone extends Named>(fresh: readonly Named[], gone: readonly Gone[]): Map<string, Gone> {
  if (fresh.length * gone.length > MOST_PAIRS) return new Map();
  const parsed = gone.map((other) => ({ other, name: parseName(other.name) }));
  const pairs = fresh.flatMap((one) => {
    const name = parseName(one.name);
    return parsed.flatMap((now) =>
      verdictOf(scoreNames(name, now.name)) === 'same' ? [[one, now.other] as const] : [],
    );
  });
  const times = new Map<Named, number>();
  for (const named of pairs.flat()) times.set(named, (times.get(named) ?? 0) + 1);
  return new Map(
    pairs
      .filter((pair) => pair.every((named) => times.get(named) === 1))
      .map(([{ mention }, other]) => [mention, other]),
  );
}
