/**
 * Keys of days told to the day, that `match_key` holds: a birth alone, an arrest with the given name, for a great many are taken on
 * one day. They find whose name is written so that no search key of it is shared.
 */
import type { Bounds, Day } from '../claim/dates.ts';
import { boundsOf, isoOf } from '../claim/dates.ts';
import type { PersonRecord } from '../resolve/index.ts';

type Days = Pick<PersonRecord, 'birth' | 'detained'>;

/** Given names as search keys have them: their second halves. */
export const givenIn = (nameKeys: readonly string[]): string[] => [
  ...new Set(nameKeys.flatMap((key) => key.split('|')[1] ?? [])),
];

/** `given`: those of all spellings. */
export const dayKeys = ({ birth, detained }: Days, given: Iterable<string>): string[] =>
  keysFor(birth.flatMap(dayTold), detained.flatMap(dayTold), given);

/** What a new record is looked up by: an arrest may be told a day off. */
export const dayKeysSought = ({ birth, detained }: Days, given: Iterable<string>): string[] =>
  keysFor(
    birth.flatMap(dayTold),
    detained.flatMap(dayTold).flatMap((day) => [day - 1, day, day + 1]),
    given,
  );

function keysFor(births: readonly Day[], arrests: readonly Day[], given: Iterable<string>): string[] {
  const keys = new Set(births.map((day) => `born ${isoOf(day)}`));
  for (const day of arrests) for (const name of given) keys.add(`taken ${isoOf(day)} ${name}`);
  return [...keys].sort();
}

function dayTold(told: string | Bounds): Day[] {
  const { lo, hi } = typeof told === 'string' ? readable(told) : told;
  return lo !== null && lo === hi ? [lo] : [];
}

/** Birth dates stand in lists as they were printed; one that is no date finds nobody. */
function readable(text: string): Bounds {
  try {
    return boundsOf(text.trim());
  } catch {
    return { lo: null, hi: null };
  }
}
