// Which word of one name stands for which of the other.
import { type Finding, wordsFinding } from './findings.ts';
import type { NameWord, ParsedName } from './parse.ts';

export interface Pairing {
  readonly findings: readonly Finding[];
  /** Natural log of odds of all of them together. */
  readonly worth: number;
}

/** Names of more words than this are paired word by word, each with its best. */
const MOST_WORDS = 6;

/**
 * The best way to pair the words of two names, patronymics apart. Every word of the shorter name has a partner, so that
 * words left over on one side cost nothing, and words that differ on both sides contradict. Where a part was told twice
 * (a maiden name in brackets) one of the two may stay without a partner.
 */
export function bestPairing(a: ParsedName, b: ParsedName): Pairing {
  const left = a.words.filter((word) => word.role !== 'patronymic');
  const right = b.words.filter((word) => word.role !== 'patronymic');
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const orderTold = a.order !== 'assumed' && b.order !== 'assumed';
  const table = few.map((one) => many.map((two) => wordsFinding(one, two, orderTold)));
  if (many.length > MOST_WORDS)
    return settle(table.flatMap((row) => row.toSorted((x, y) => y.worth - x.worth).slice(0, 1)));

  let best: Pairing = { findings: [], worth: Number.NEGATIVE_INFINITY };
  const taken = new Set<number>();
  const chosen: Finding[] = [];
  const choose = (at: number): void => {
    const word = few[at];
    if (!word) {
      const counted = settle(chosen);
      if (chosen.length > 0 && counted.worth > best.worth) best = counted;
      return;
    }
    if (isToldTwice(few, word)) choose(at + 1);
    for (let other = 0; other < many.length; other++) {
      const finding = table[at]?.[other];
      if (!finding || taken.has(other)) continue;
      taken.add(other);
      chosen.push(finding);
      choose(at + 1);
      chosen.pop();
      taken.delete(other);
    }
  };
  choose(0);
  return best;
}

function isToldTwice(words: readonly NameWord[], word: NameWord): boolean {
  return words.some((other) => other !== word && other.role === word.role && other.aside !== word.aside);
}

/**
 * A second surname or a second given name adds a little if it agrees. Where one word of a part contradicts, another that
 * agrees does not make up for it: brothers share a surname, and often a father's name between the two.
 */
function settle(findings: readonly Finding[]): Pairing {
  let worth = 0;
  for (const part of ['given', 'initial', 'family'] as const) {
    const alone = findings.every((finding) => finding.part === part);
    let most = 0;
    let more = 0;
    let against = 0;
    for (const finding of findings) {
      if (finding.part !== part) continue;
      if (finding.worth <= 0) against += finding.worth;
      else {
        // Two words that were both read as surnames: one of them is the given name.
        more += Math.min(most, finding.worth) * (alone && more === 0 ? GIVEN_AFTER_ALL : 0.25);
        most = Math.max(most, finding.worth);
      }
    }
    worth += against < CONTRADICTION ? against : against + most + more;
  }
  return { findings: [...findings], worth };
}

/** What the second of two agreeing words is worth when neither is known for a given name. */
const GIVEN_AFTER_ALL = 0.65;

/** Natural log of odds below which a part is contradicted, not just unlike. */
const CONTRADICTION = -2;
