/** Names of one place in several languages sound alike: each is put to the commonest name that it sounds like. */
import type { Words } from './words.ts';
import { likenessOfWords, skeletonOf } from './words.ts';

/** Two names this alike are one place. */
const ONE_PLACE_FROM = 0.84;

/** The number of each text's place. `counts`: how often each text is met; ties go by the text, so that no order of records matters. */
export function placesOf(texts: readonly string[], words: Words, counts: Int32Array): Int32Array {
  const order = texts
    .map((_, at) => at)
    .sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || ((texts[x] ?? '') < (texts[y] ?? '') ? -1 : 1));
  const place = new Int32Array(texts.length);
  const bySkeleton = new Map<string, number[]>();
  for (const word of order) {
    const keys = keysOf(skeletonOf(words, word));
    let [best, alike] = [word, ONE_PLACE_FROM];
    for (const other of new Set(keys.flatMap((key) => bySkeleton.get(key) ?? []))) {
      const found = likenessOfWords(words, word, other, ONE_PLACE_FROM);
      if (found > alike) [best, alike] = [other, found];
    }
    place[word] = best;
    if (best !== word) continue;
    for (const key of keys) {
      const list = bySkeleton.get(key);
      if (list) list.push(word);
      else bySkeleton.set(key, [word]);
    }
  }
  return place;
}

/** The skeleton whole and with each class left out. */
const keysOf = (skeleton: Uint8Array): string[] => [
  skeleton.join(''),
  ...Array.from(skeleton, (_, at) => skeleton.filter((_, other) => other !== at).join('')),
];
