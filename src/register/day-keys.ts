/**
 * Keys of days told to the day, that `match_key` holds: a birth alone, an arrest with the given name, for a great many are taken on
 * one day. They find whose name is written so that no search key of it is shared.
 */
import type { Bounds, Day } from '../claim/dates.ts';
import { boundsOf, isoOf } from '../claim/dates.ts';
import type { PersonRecord } from '../resolve/index.ts';

type Days = Pick<PersonRecord, 'birth' | 'detained'>;

/** `nameKeys`: the search keys of all spellings, whose second halves are given names. */
export const dayKeys = ({ birth, detained }: Days, nameKeys: readonly string[]): string[] =>
  keysFor(birth.flatMap(dayTold), detained.flatMap(dayTold), nameKeys);

/** What a new record is looked up by: an arrest may be told a day off. */
export const dayKeysSought = ({ birth, detained }: Days, nameKeys: readonly string[]): string[] =>
  keysFor(
    birth.flatMap(dayTold),
    detained.flatMap(dayTold).flatMap((day) => [day - 1, day, day + 1]),
    nameKeys,
  );

function keysFor(births: readonly Day[], arrests: readonly Day[], nameKeys: readonly string[]): string[] {
  const given = arrests.length === 0 ? [] : [...new Set(nameKeys.flatMap((key) => key.split('|')[1] ?? []))];
  const keys = [
    ...births.map((day) => `born ${isoOf(day)}`),
    ...arrests.flatMap((day) => given.map((name) => `taken ${isoOf(day)} ${name}`)),
  ];
  return [...new Set(keys)].sort();
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
