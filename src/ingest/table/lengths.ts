/** How long, as tables write terms: "6 years", "5 лет 6 месяцев", "14" where the mapping says of what. Digits only; no words for numbers. */
import type { Quantity } from '../../claim/reading.ts';

type LengthUnit = 'year' | 'month' | 'day';
export const LENGTH_UNITS = ['year', 'month', 'day'] as const satisfies readonly LengthUnit[];

/** How words for the units begin: be, ru, uk, pl, lt, lv, de, fr, es, en. A word of one or two letters must be whole. */
const BEGINNINGS: Readonly<Record<LengthUnit, readonly string[]>> = {
  year: 'y yr year г л лет год гад рік рок rok lat an ans ann jahr año ano met gad'.split(' '),
  month: 'mo mos mth mnth month мес міс mies mon mois mes mėn mēn'.split(' '),
  day: 'd day ден дне дня дні дзе дзё сут діб доб dni dzie dob tag jour día dia dien'.split(' '),
};

const WHOLE = 2;

function unitOf(word: string): LengthUnit | undefined {
  const plain = word.normalize('NFC').toLowerCase();
  return LENGTH_UNITS.find((unit) =>
    BEGINNINGS[unit].some((start) => (start.length <= WHOLE ? plain === start : plain.startsWith(start))),
  );
}

const AND: ReadonlySet<string> = new Set(['and', 'и', 'і', 'i', 'й', 'und', 'et', 'y', 'ir', 'un']);
/** Of `unit` where a bare number stands. Null where it is no length: "life", "up to 7 years". */
export function lengthIn(text: string, unit: LengthUnit | undefined): Quantity | null {
  if (text.length > 60) return null;
  const bare = /^(\d{1,3}(?:[.,]\d{1,2})?)$/.exec(text);
  if (bare) return unit ? exactly(numberOf(bare[1] ?? ''), unit, text) : null;
  const told: { readonly value: number; readonly unit: LengthUnit }[] = [];
  const rest = text.replaceAll(/(\d{1,4}(?:[.,]\d{1,2})?)\s*[-–]?\s*(\p{L}[\p{L}\p{M}]*)\.?/gu, (all, digits, word) => {
    const of = unitOf(word);
    if (of) told.push({ value: numberOf(digits), unit: of });
    return of ? ' ' : all;
  });
  if (told.length === 0 || !isJoining(rest)) return null;
  const [first, second, ...more] = told;
  if (!first || more.length > 0) return null;
  if (!second) return exactly(first.value, first.unit, text);
  if (first.unit !== 'year' || second.unit !== 'month') return null;
  return exactly(first.value * 12 + second.value, 'month', text);
}

const isJoining = (rest: string): boolean =>
  rest.split(/[\s,.;]+/).every((word) => word === '' || AND.has(word.toLowerCase()));

const numberOf = (digits: string): number => Number(digits.replace(',', '.'));

const exactly = (value: number, unit: LengthUnit, text: string): Quantity => ({
  value,
  qualifier: 'exactly',
  unit,
  text,
});
