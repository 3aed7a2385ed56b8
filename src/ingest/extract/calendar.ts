/** Days and months as plain arithmetic in the Gregorian calendar, and their writing in EDTF. No clock, no time zone. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

const two = (n: number): string => String(n).padStart(2, '0');
export const dayEdtf = (d: Day): string => `${String(d.year).padStart(4, '0')}-${two(d.month)}-${two(d.day)}`;
export const monthEdtf = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`;

/** Days since 1970-01-01. */
export const ordinalOf = (d: Day): number => Math.round(Date.UTC(d.year, d.month - 1, d.day) / DAY_MS);

export function fromOrdinal(n: number): Day {
  const date = new Date(n * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (d: Day): number => ((((ordinalOf(d) + 3) % 7) + 7) % 7) + 1;

export function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A publication date as far as it is known: a day, a month or a year. Anything else is not understood. */
export interface Anchor {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function anchorOf(edtf: string | undefined): Anchor | null {
  const hit = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/u.exec(edtf ?? '');
  if (!hit) return null;
  const [year, month, day] = [Number(hit[1]), Number(hit[2] ?? 0), Number(hit[3] ?? 0)];
  if (month === 0) return { year };
  if (month > 12) return null;
  if (day === 0) return { year, month };
  return exists(year, month, day) ? { year, month, day } : null;
}

export const anchorDay = (a: Anchor | null): Day | null =>
  a?.month !== undefined && a.day !== undefined ? { year: a.year, month: a.month, day: a.day } : null;

/** First and last day of a date or interval as ordinals; an open end is infinite. Null when not understood. */
export function boundsOf(edtf: string): readonly [number, number] | null {
  const one = (part: string): readonly [number, number] | null => {
    const a = anchorOf(part);
    if (!a) return null;
    if (a.month === undefined) {
      return [ordinalOf({ year: a.year, month: 1, day: 1 }), ordinalOf({ year: a.year, month: 12, day: 31 })];
    }
    if (a.day === undefined) {
      const last = new Date(Date.UTC(a.year, a.month, 0)).getUTCDate();
      return [
        ordinalOf({ year: a.year, month: a.month, day: 1 }),
        ordinalOf({ year: a.year, month: a.month, day: last }),
      ];
    }
    const n = ordinalOf({ year: a.year, month: a.month, day: a.day });
    return [n, n];
  };
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return null;
  const low = from === '..' ? ([-Infinity, -Infinity] as const) : one(from);
  const high = to === undefined ? low : to === '..' ? ([Infinity, Infinity] as const) : one(to);
  return low && high && low[0] <= high[1] ? [low[0], high[1]] : null;
}
