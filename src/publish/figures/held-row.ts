/** Somebody who is held, as the files of those held in all and in a group say it. */
import type { Day } from '../../claim/dates.ts';
import type { HeldRow } from '../../derive/answers.ts';
import type { Knowledge } from '../../derive/knowledge.ts';
import type { Holding } from '../../register/ask/held.ts';
import { doubtsOf, since } from '../../register/ask/held.ts';
import { rangeOf } from '../../register/ask/range.ts';
import { nameOf } from './kind.ts';

/** But for the words. */
export const heldRow = ({ person, sure, doubts, since: from, counts }: Omit<HeldRow, 'cites'>) => ({
  id: person.id,
  name: person.name,
  sure,
  doubts,
  since: from,
  low: counts.low,
  high: counts.high,
});

/** The same, derived again. */
export function heldAgain(knowledge: Knowledge, id: string, holding: Holding, day: Day, counts: HeldRow['counts']) {
  const disputed = knowledge.disputed(id);
  return {
    id,
    name: nameOf(knowledge, id),
    sure: disputed ? ('possible' as const) : holding.sure,
    doubts: doubtsOf(holding, day, disputed),
    since: rangeOf(since(holding)),
    low: counts.low,
    high: counts.high,
  };
}
