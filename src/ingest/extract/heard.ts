/** A sentence with who speaks in it and the events it tells. */
import type { Attribution } from './attribution.ts';
import type { Draft } from './events.ts';
import type { SentenceView } from './view.ts';

export interface Heard {
  readonly view: SentenceView;
  readonly attributions: readonly Attribution[];
  readonly drafts: readonly Draft[];
}
