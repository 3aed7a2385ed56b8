/** What the names of an organisation or a place say for its being the one meant. Pure. */

import type { NameBody } from '../../derive/derived.ts';
import type { FieldEvidence } from '../../derive/match-answers.ts';
import { compareNames } from '../../names/index.ts';

/** Bits: such a name is seldom borne by two; its words in another order, or all of the shorter's in the longer, say less. */
const SAME = 20;
const WITHIN = 12;
const OTHER = -10;

export function nameEvidence(names: readonly string[], { spellings }: NameBody): FieldEvidence[] {
  let best: FieldEvidence | null = null;
  for (const left of names) {
    for (const { text: right } of spellings) {
      const said = compared(left, right);
      if (!best || said.bits > best.bits) best = said;
    }
  }
  return best ? [best] : [];
}

function compared(left: string, right: string): FieldEvidence {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...few].filter((word) => many.has(word)).length;
  const field = { field: 'name', left, right };
  if (shared === few.size && few.size > 0) {
    return few.size === many.size
      ? { ...field, level: 'same', because: `“${left}” and “${right}” are the same words.`, bits: SAME }
      : { ...field, level: 'within', because: `All words of the one stand in the other.`, bits: WITHIN };
  }
  const { score, verdict, reasons } = compareNames(left, right);
  return verdict === 'different'
    ? { ...field, level: 'different', because: `“${left}” and “${right}” are other words.`, bits: OTHER }
    : {
        ...field,
        level: 'alike',
        because: reasons.map(({ because }) => because).join(' '),
        bits: Math.min(SAME - 2, WITHIN + Math.log2(score / (1 - score))),
      };
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
