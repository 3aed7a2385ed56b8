/**
 * When a number of people who are not public may be told. Told rounded down to a multiple of ten, and only where
 * - it covers at least ten of them;
 * - it and each number told before differ, either way round, by nobody or by at least ten of them; so a change from one week to the
 *   next, or a group within a group, points at no few;
 * - it is not one of several told numbers, of no person in common, that make up another told one, or all of those people: what is
 *   left over of a total points at the part that was held back (complementary disclosure: Cox, "Suppression methodology and
 *   statistical disclosure control", JASA 75, 1980).
 * Sets are of people; sizes are exact here and rounded only where told.
 */

export const SMALL_COUNT = 10;

/** A number that was told, as the people it counted. */
export interface ToldCount {
  readonly name: string;
  readonly people: ReadonlySet<string>;
}

/** Why it may not be told, in order of precedence; `with`: the numbers told before that stand in the way. */
export type SmallCountRefusal =
  | { readonly kind: 'too_few' }
  | { readonly kind: 'differs_by_few'; readonly with: readonly string[] }
  | { readonly kind: 'sums_up'; readonly with: readonly string[] };

export type SmallCount =
  | { readonly kind: 'may_be_told'; readonly number: number }
  | { readonly kind: 'refused'; readonly why: SmallCountRefusal };

/** `everybody`: all people who are not public, who make up a total though nobody tells it. */
export function smallCount(
  people: ReadonlySet<string>,
  told: readonly ToldCount[],
  everybody: ReadonlySet<string>,
): SmallCount {
  const refuse = (why: SmallCountRefusal): SmallCount => ({ kind: 'refused', why });
  if (people.size < SMALL_COUNT) return refuse({ kind: 'too_few' });
  const near = told.find((one) => isFew(people.difference(one.people)) || isFew(one.people.difference(people)));
  if (near) return refuse({ kind: 'differs_by_few', with: [near.name] });
  const parts = partition(people, told, everybody);
  if (parts) return refuse({ kind: 'sums_up', with: parts });
  return { kind: 'may_be_told', number: Math.floor(people.size / SMALL_COUNT) * SMALL_COUNT };
}

const isFew = (people: ReadonlySet<string>): boolean => people.size > 0 && people.size < SMALL_COUNT;

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b);

/** Told numbers that with this one make up a whole: of which it is a part, or which it is itself. */
function partition(
  people: ReadonlySet<string>,
  told: readonly ToldCount[],
  everybody: ReadonlySet<string>,
): readonly string[] | null {
  // The same people told again are one cell, not two.
  const others = told.filter(
    (one, i) => !isSame(one.people, people) && told.findIndex((first) => isSame(first.people, one.people)) === i,
  );
  const itself = cover(people, others);
  if (itself) return itself;
  for (const whole of [...others, { name: 'all of them', people: everybody }]) {
    if (isSame(whole.people, people) || !people.isSubsetOf(whole.people)) continue;
    const rest = cover(
      whole.people.difference(people),
      others.filter((one) => one !== whole),
    );
    if (rest) return [...rest, whole.name];
  }
  return null;
}

/** Some of these that have nobody in common and make up exactly `whole`; null where none do. */
function cover(whole: ReadonlySet<string>, parts: readonly ToldCount[]): readonly string[] | null {
  const [first] = whole;
  if (first === undefined) return [];
  // Whoever comes first is in exactly one of the parts: only those are tried.
  for (const part of parts) {
    if (!part.people.has(first) || !part.people.isSubsetOf(whole)) continue;
    const rest = cover(whole.difference(part.people), parts);
    if (rest) return [part.name, ...rest];
  }
  return null;
}
