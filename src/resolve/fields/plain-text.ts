import type { PlainTexts } from '../columns/plain-texts.ts';
import type { Field } from './field.ts';
import { remembering } from './field.ts';

/** A column of any kind, compared letter by letter. */
export function plainTextField(values: Int32Array, texts: PlainTexts, at: number): Field {
  return {
    name: `other ${at + 1}`,
    levels: [
      { code: 'same', because: 'Both say the same.' },
      { code: 'one-slip', because: 'They are a slip or two apart.' },
      { code: 'other', because: 'They say two different things.' },
    ],
    values,
    written: ({ others }) => others[at] ?? [],
    compare: remembering((x, y) => textLevel(texts, x, y), texts.first.length),
    rarity: ({ others }) => others[at] ?? [],
  };
}

function textLevel({ first, values }: PlainTexts, x: number, y: number): number {
  const a = values.subarray(first[x], first[x + 1]);
  const b = values.subarray(first[y], first[y + 1]);
  // One slip in five letters.
  const allowed = Math.max(1, Math.floor(Math.max(a.length, b.length) / 5));
  const apart = editDistance(a, b, allowed);
  return apart === 0 ? 0 : apart <= allowed ? 1 : 2;
}

/** Levenshtein distance, given up above `most`. */
function editDistance(a: Uint16Array, b: Uint16Array, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    above = row;
  }
  return above[b.length] ?? 0;
}
