/** Whether an event happened, over all that is told of it: one who saw it outweighs one who announced it. */
import type { EventType, Modality } from '../claim/reading.ts';
import type { Knowledge } from './knowledge.ts';
import { once, preferred } from './knowledge.ts';

const WEIGHT: Record<Modality, number> = { actual: 0, uncertain: 1, planned: 2, proposed: 3, denied: 4 };

export interface Occurrence {
  readonly type: EventType;
  readonly modality: Modality;
  /** Attestations that tell it so; not those that only announce or deny it. */
  readonly by: readonly string[];
}

/** Null where nobody told that it occurred. The strongest modality stands; who denies it makes a conflict, not a silence. */
export const occurrence = once((knowledge: Knowledge, event: string): Occurrence | null => {
  const rows = preferred(knowledge.toldOf(event, 'occurred'));
  let best: { type: EventType; modality: Modality } | null = null;
  for (const { value } of rows) {
    if (value.kind === 'occurred' && (!best || WEIGHT[value.modality] < WEIGHT[best.modality])) best = value;
  }
  if (!best) return null;
  const { type, modality } = best;
  const telling = rows.filter(({ value }) => value.kind === 'occurred' && value.modality === modality);
  return { type, modality, by: telling.map((row) => row.attestation) };
});
