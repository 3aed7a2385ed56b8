// What was meant by a text typed while the keyboard was set to another layout: "Cnfnrtdbx" is Статкевич.
import { BELARUSIAN_ROWS, LATIN_ROWS, RUSSIAN_ROWS, UKRAINIAN_ROWS } from './tables/keyboards.ts';

type Layout = ReadonlyMap<string, string>;

function layout(from: readonly string[], to: readonly string[]): Layout {
  const keys = new Map<string, string>();
  for (const [row, letters] of from.entries()) {
    for (const [at, letter] of [...letters].entries()) {
      const other = to[row]?.[at];
      if (other !== undefined) keys.set(letter, other);
    }
  }
  return keys;
}

const CYRILLIC_LAYOUTS = [RUSSIAN_ROWS, BELARUSIAN_ROWS, UKRAINIAN_ROWS];
const LAYOUTS = [
  ...CYRILLIC_LAYOUTS.map((rows) => layout(LATIN_ROWS, rows)),
  ...CYRILLIC_LAYOUTS.map((rows) => layout(rows, LATIN_ROWS)),
];

/**
 * The texts that the same keys give in other layouts, in lower case; none for a text that holds a letter of no such layout.
 * For a search that found nothing: whoever looked for "Cnfnrtdbx" meant one of these.
 */
export function otherLayouts(typed: string): string[] {
  const lower = typed.normalize('NFC').toLowerCase();
  const found = new Set<string>();
  for (const keys of LAYOUTS) {
    let out = '';
    let letters = 0;
    for (const sign of lower) {
      const other = keys.get(sign);
      if (other === undefined && /\p{L}/u.test(sign)) {
        letters = -1;
        break;
      }
      if (other !== undefined) letters++;
      out += other ?? sign;
    }
    if (letters > 0) found.add(out);
  }
  found.delete(lower);
  return [...found];
}
