/** Names taken apart, romanised, compared: the questions of `rollcall/names` for a person at a terminal. */
import { Refusal } from '../claim/problem.ts';
import { compareNames, romanise, SCHEMES } from '../names/index.ts';

export { compareNames, parseName } from '../names/index.ts';

export interface Romanised {
  readonly language: string;
  readonly scheme: string;
  readonly romanised: string;
}

/** In every scheme of every language, or only those asked for. Throws {@link Refusal} where there is none such. */
export function romanisations(text: string, language?: string, scheme?: string): Romanised[] {
  const rows = Object.entries(SCHEMES)
    .flatMap(([of, schemes]) => Object.keys(schemes).map((name) => ({ language: of, scheme: name })))
    .filter(
      (row) => (language === undefined || row.language === language) && (scheme === undefined || row.scheme === scheme),
    );
  if (rows.length === 0) {
    const known = Object.entries(SCHEMES)
      .map(([of, schemes]) => `${of} (${Object.keys(schemes).join(', ')})`)
      .join('; ');
    throw new Refusal({ code: 'unknown_category', message: `No such romanisation. There are: ${known}.` });
  }
  return rows.map((row) => ({ ...row, romanised: romanise(text, row.language, row.scheme) }));
}

/**
 * Scores a table of pairs (tab-separated; a header line that names the columns `id`, `left` and `right`; no quoting): one score
 * a row, 0 to 1. Throws {@link Refusal} where a column is missing.
 */
export function scorePairs(table: string): { id: string; score: number }[] {
  const [header = '', ...lines] = table
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const columns = header.split('\t');
  const [id, left, right] = ['id', 'left', 'right'].map((name) => columns.indexOf(name)) as [number, number, number];
  if (id < 0 || left < 0 || right < 0) {
    throw new Refusal({
      code: 'no_header',
      message: 'The first line must name the columns id, left and right, with tabs between them.',
    });
  }
  return lines.map((line) => {
    const cells = line.split('\t');
    return { id: cells[id] ?? '', score: compareNames(cells[left] ?? '', cells[right] ?? '').score };
  });
}
