/** From evidence to an ordered answer: probabilities, and which match is sure enough to be taken. */
import type { FieldEvidence, Matches, MatchRow } from '../../derive/match-answers.ts';
import { before } from './range.ts';

export type Weighed = Pick<MatchRow, 'id' | 'name' | 'kind' | 'event' | 'about'> & {
  readonly prior: number;
  /** How many mentions make it up: of those equally likely, who is told of most comes first. */
  readonly mentions: number;
  readonly evidence: readonly FieldEvidence[];
};

/** Asked for by its id, it is the one, whatever else is said. */
export const BY_ID: Pick<Weighed, 'prior' | 'evidence'> = {
  prior: 0,
  evidence: [{ field: 'id', level: 'same', left: '', right: '', because: 'Asked for by its id.', bits: 40 }],
};

/** A match is taken without a look from this probability on, … */
const SURE_FROM = 0.9;
/** … where its odds are so many bits above the next one's: thirty times. */
const APART = Math.log2(30);

export function ranked(
  weighed: readonly Weighed[],
  { limit, threshold }: { readonly limit: number; readonly threshold: number },
): Matches {
  const rows = weighed
    .map((one) => {
      const bits = one.evidence.reduce((sum, part) => sum + part.bits, one.prior);
      return { ...one, bits, probability: 1 / (1 + 2 ** -bits) };
    })
    .sort((a, b) => b.bits - a.bits || b.mentions - a.mentions || before(a.name, b.name) || before(a.id, b.id));
  const [best, next] = rows;
  const sure =
    best !== undefined && best.probability >= SURE_FROM && (next === undefined || best.bits - next.bits >= APART);
  const likely = rows.filter(({ probability }) => probability >= threshold);
  return {
    rows: likely.slice(0, limit).map((row) => {
      const { mentions: _, ...shown } = row;
      return { ...shown, match: sure && row === best };
    }),
    more: Math.max(0, likely.length - limit),
  };
}
