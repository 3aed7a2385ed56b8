/**
 * Skeletons: the firm sounds of a word in nine coarse classes, so that no tradition of spelling and no softening leaves its class.
 * A sign that may stand for sounds of two classes gives two skeletons. Sharing one is a reason to compare, never a verdict.
 */
const CLASSES = ['pbP', 'fvwFW', 'tdcCDJ(%&HX2', 'kgxhQ#KG@4', 'szSZŜ$ςσ!', 'l', 'm', 'n', 'r'];
/** Signs that other hands put into another class, or leave out (0). */
const ALSO: Readonly<Record<string, number>> = { '#': 3, Y: 0, H: 5, '(': 5, '!': 3, w: 0, h: 0, x: 0 };
const MOST = 4;

/** By sign, the classes it may be of; 0 where it may be left out. */
const waysOf = new Map<string, readonly number[]>();
CLASSES.forEach((signs, at) => {
  for (const sign of signs) waysOf.set(sign, [at + 1]);
});
for (const [sign, way] of Object.entries(ALSO)) waysOf.set(sign, [...(waysOf.get(sign) ?? []), way]);

/** Classes from 1 to 9 in order, no class twice in a row; at least one skeleton, which may be empty. */
export function skeletonsOf(sounds: string): number[][] {
  let heads: number[][] = [[]];
  for (const sign of sounds) {
    const ways = waysOf.get(sign);
    if (!ways) continue;
    const [only = 0] = ways;
    const [head = []] = heads;
    if (ways.length === 1 && heads.length === 1) {
      if (only !== 0 && head.at(-1) !== only) head.push(only);
    } else heads = longer(heads, ways);
  }
  return heads;
}

/** Every head with every way behind it, each once. */
function longer(heads: readonly number[][], ways: readonly number[]): number[][] {
  const next: number[][] = [];
  for (const head of heads) {
    for (const way of ways) {
      const own = way === 0 || head.at(-1) === way ? head : [...head, way];
      if (!next.some((other) => areSame(own, other))) next.push(own);
    }
  }
  return next.length > MOST ? next.slice(0, MOST) : next;
}

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((value, at) => value === b[at]));

/** A skeleton in letters, one for each class: `stktt`. */
export function skeletonText(classes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < classes.length; at++) text += 'pftkslmnr'.charAt((classes[at] ?? 0) - 1);
  return text;
}
