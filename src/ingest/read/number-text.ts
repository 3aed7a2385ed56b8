/** The text that is read of a cell with a number, by its format. */
import { CELL_ROUNDED, CELL_WITH_TIME } from './cell-words.ts';
import { printable } from './characters.ts';
import type { Findings } from './findings.ts';
import { dayOfSerial, type Epoch, isRounded, type NumberFormat, shownNumber, timeOfSerial } from './number-formats.ts';

/** `stored` is the number as the file has it; what is odd about it is told at `place`, which is only made up then. */
export function numberText(
  stored: string,
  format: NumberFormat,
  epoch: Epoch,
  place: () => string,
  findings: Findings,
): string {
  const number = Number(stored);
  if (!Number.isFinite(number) || stored === '') {
    findings.add('malformed', place(), NO_NUMBER, `"${printable(stored, 30)}"`);
    return stored;
  }
  if (format.kind === 'time') return timeOfSerial(number) ?? shownNumber(stored);
  if (format.kind === 'day') {
    const { edtf, hasTime } = dayOfSerial(number, epoch, format.shows);
    if (edtf === null) {
      // A time by itself is often shown as a day and a time.
      const time = number > 0 ? timeOfSerial(number) : undefined;
      if (time === undefined) findings.add('date_impossible', place(), NO_DAY, `"${printable(stored, 30)}"`);
      return time ?? stored;
    }
    if (hasTime) findings.add('partial_text', place(), CELL_WITH_TIME, edtf);
    if (format.shows !== 'day') findings.add('date_imprecise', place(), SHOWS_LESS, edtf);
    return edtf;
  }
  const shown = shownNumber(stored);
  if (isRounded(stored)) findings.add('number_out_of_range', place(), CELL_ROUNDED, `"${printable(shown, 30)}"`);
  return format.kind === 'padded' && /^\d+$/.test(shown) ? shown.padStart(format.digits, '0') : shown;
}

const NO_NUMBER = 'the cell is kept as a number and holds none. It is kept as written';
const NO_DAY = 'the cell is formatted as a day, and its number stands for none. It is kept as a number';
const SHOWS_LESS = 'the cell shows less than a day. It is read as it is shown';
