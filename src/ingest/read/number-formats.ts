/**
 * What a spreadsheet shows for a number, as far as it changes what the number means: days counted from an epoch, times,
 * ids with leading zeros. By ECMA-376 part 1, 18.8.30 (number formats) and 18.17.4 (dates).
 */

export type NumberFormat =
  | { readonly kind: 'plain' }
  /** A day; `shows` says how much of it the format shows. */
  | { readonly kind: 'day'; readonly shows: 'day' | 'month' | 'year' }
  | { readonly kind: 'time' }
  /** Whole numbers written with at least as many digits. */
  | { readonly kind: 'padded'; readonly digits: number };

const PLAIN: NumberFormat = { kind: 'plain' };
const DAY: NumberFormat = { kind: 'day', shows: 'day' };
const MONTH: NumberFormat = { kind: 'day', shows: 'month' };
const TIME: NumberFormat = { kind: 'time' };

/** Formats that have a number and no code in the file. 27-36 and 50-58 are days in East Asian editions. */
export function builtinFormat(id: number): NumberFormat {
  if (id === 17) return MONTH;
  if (id >= 18 && id <= 21) return TIME;
  if (id >= 45 && id <= 47) return TIME;
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DAY;
  return PLAIN;
}

/** The format of a code, such as `dd.mm.yyyy`, `[$-423]d mmmm yyyy "г."`, `0000`. */
export function formatOfCode(code: string): NumberFormat {
  const [section = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  const letters = section.trim().toLowerCase();
  if (/^0{2,}$/.test(letters)) return { kind: 'padded', digits: letters.length };
  if (/general|standard/.test(letters) || /[0#?]/.test(letters.replace(/s+[.,]0+/g, ''))) return PLAIN;
  const hasTime = /[hs]/.test(letters);
  const hasYear = /[yeg]/.test(letters);
  if (/d/.test(letters)) return DAY;
  if (hasYear) return letters.includes('m') ? MONTH : { kind: 'day', shows: 'year' };
  if (hasTime || /\[m/.test(letters)) return TIME;
  return letters.includes('m') ? DAY : PLAIN;
}

export type Epoch = 1900 | 1904;

/** The last day that spreadsheets count, 31 December 9999, by epoch. */
const LAST: Readonly<Record<Epoch, number>> = { 1900: 2_958_465, 1904: 2_957_003 };

export interface SerialDay {
  /** EDTF: 2020-09-09, 2020-09, 2020; null where the number stands for no day. */
  readonly edtf: string | null;
  /** Whether it also has a time of day, which no day holds. */
  readonly hasTime: boolean;
}

/**
 * The day that a serial number stands for. From 1900 the count begins at 1 and has a day too many, 60, the 29th of
 * February 1900, which never was; before it days are one less than the calendar of later ones would have them.
 */
export function dayOfSerial(serial: number, epoch: Epoch, shows: 'day' | 'month' | 'year'): SerialDay {
  const whole = Math.floor(serial);
  const none = { edtf: null, hasTime: false };
  if (!Number.isFinite(serial) || whole < (epoch === 1900 ? 1 : 0) || whole > LAST[epoch]) return none;
  if (epoch === 1900 && whole === 60) return none;
  const days = epoch === 1904 ? whole - 24_107 : whole < 60 ? whole - 25_568 : whole - 25_569;
  const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
  const cut = { day: 10, month: 7, year: 4 }[shows];
  return { edtf: day.slice(0, cut), hasTime: serial !== whole };
}

/** "14:30" or "14:30:05" for a share of a day; undefined for more than a day, which is a span and no time. */
export function timeOfSerial(serial: number): string | undefined {
  if (!(serial >= 0 && serial < 1)) return undefined;
  const seconds = Math.round(serial * 86_400) % 86_400;
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`;
}

/**
 * A stored number as a spreadsheet shows it unformatted: at most 15 digits that count, no exponent where it can be
 * written out. 342.10000000000002 is 342.1, 1E+2 is 100. Whole numbers of more digits keep those that are stored.
 */
export function shownNumber(stored: string): string {
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,4}))?$/.exec(stored) ?? [];
  const digits = (whole + part).replace(/^0+/, '');
  const places = part.length - Number(exponent);
  if (digits === '' || Math.abs(places) > 30) return stored;
  if (digits.length > 15 && places > 0) return fixed(Number(stored).toPrecision(15), stored);
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(stored)) return stored;
  const minus = sign === '-' ? '-' : '';
  if (places <= 0) return `${minus}${digits}${'0'.repeat(-places)}`;
  const padded = digits.padStart(places + 1, '0');
  return `${minus}${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/\.?0+$/, '');
}

const fixed = (rounded: string, stored: string): string => {
  const text = String(Number(rounded));
  return text.includes('e') ? stored : text;
};

/** Whether a stored number has more digits than a spreadsheet keeps: its last ones may be others than were typed. */
export const isRounded = (stored: string): boolean => {
  const number = Number(stored);
  return Number.isInteger(number) && Math.abs(number) >= 1e15;
};
