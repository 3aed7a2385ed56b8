/** Days in a column of a list, to EDTF. */
import { boundsOf } from '../../claim/dates.ts';
import { Refusal } from '../../claim/problem.ts';

/**
 * Reads the cells of one column. Where nothing in it tells 05/06 from 06/05, a day with slashes is its year alone: wrong is worse than
 * missing.
 */
export function dayReader(column: readonly string[]): (cell: string) => readonly string[] {
  const slashed = column.flatMap((cell) => {
    const parts = SLASHED.exec(cell.trim());
    return parts ? [parts] : [];
  });
  const dayFirst = slashed.some(([, first]) => Number(first) > 12);
  const monthFirst = slashed.some(([, , second]) => Number(second) > 12);
  return (cell) => {
    const text = cell.trim().replace(/(?:[ T]\d{1,2}:\d{2}.*)$/u, '');
    const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s?\p{L}{1,4}\.?)?$/u.exec(text);
    if (dotted) return existing(dotted[3], dotted[2], dotted[1]);
    const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    if (packed) return existing(packed[1], packed[2], packed[3]);
    const [, first, second, year = ''] = SLASHED.exec(text) ?? [];
    if (first !== undefined) {
      if (dayFirst === monthFirst) return existing(year);
      return dayFirst ? existing(year, second, first) : existing(year, first, second);
    }
    const ofYear = /^(\d{4})(?:\s?\p{L}{1,4}\.?){0,2}$/u.exec(text);
    return ofYear ? existing(ofYear[1]) : edtf(text);
  };
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const existing = (...parts: readonly (string | undefined)[]): readonly string[] =>
  edtf(parts.map((part) => (part ?? '').padStart(2, '0')).join('-'));

function edtf(text: string): readonly string[] {
  if (text === '') return [];
  try {
    boundsOf(text);
    return [text];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
