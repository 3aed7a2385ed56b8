/** Days in a column of a list, to EDTF. Unlike a mapping's, they are read as far as the cells themselves tell how. */
import { orderOf } from '../table/date-columns.ts';
import { edtfOf } from '../table/written-dates.ts';

/**
 * Reads the cells of one column. Where nothing in it tells 05/06 from 06/05, a day with slashes is its year alone: wrong is worse than
 * missing.
 */
export function dayReader(column: readonly string[]): (cell: string) => readonly string[] {
  const order = orderOf(column.map((cell) => cell.trim()).filter((cell) => SLASHED.test(cell)));
  return (cell) => {
    const day = edtfOf(partsOf(cell.trim().replace(/(?:[ T]\d{1,2}:\d{2}.*)$/u, ''), order));
    return day === null ? [] : [day];
  };
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function partsOf(text: string, order: ReturnType<typeof orderOf>): Parameters<typeof edtfOf>[0] {
  const [, day = '', month = '', ofYear = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s?\p{L}{1,4}\.?)?$/u.exec(text) ?? [];
  if (day !== '') return [ofYear, month, day];
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return [packed[1] ?? '', packed[2] ?? '', packed[3]];
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
  if (first !== '') return order === null ? year : order === 'd/m/y' ? [year, second, first] : [year, first, second];
  return /^(\d{4})(?:\s?\p{L}{1,4}\.?){0,2}$/u.exec(text)?.[1] ?? text;
}
