/** What a language's tables know a prisoner by, and the patterns made of it. */
import { Closing, expand, LETTER, type Macros, opening, type Pattern, somewhere } from './patterns.ts';

/** What tells that the one named is a prisoner. */
export interface PersonWords {
  /** Right before a name: the one named is a prisoner. */
  readonly before: string;
  readonly after: string;
  readonly stillHeld: string;
  /** Words of custody, trial and sentence: a person beside them who does nothing there is a prisoner. */
  readonly custody: string;
  /** Right before or behind a name: lawyers, judges, relatives, those who hold offices. */
  readonly bystanders: string;
  /** Opens a sentence that says who those are of whom the one before told ("They are", "Это"). */
  readonly identifies: string;
  readonly listOfFreed: string;
}

/** The patterns of these words; that of custody is for lowered text. */
export function personPatterns(p: PersonWords, m: Macros) {
  const anywhere = (source: string): Pattern => somewhere(source, m);
  const start = (source: string): Pattern => opening(`(?:${source})(?![${LETTER}])`, m);
  return {
    before: new Closing(expand(`(?:${p.before})\\s+`, m)),
    after: start(`[\\s,]*(?:${p.after})`),
    stillHeld: anywhere(p.stillHeld),
    custody: anywhere(p.custody).small(),
    // "the speaker of parliament, X": the name may be set off.
    bystanderBefore: new Closing(expand(`(?:${p.bystanders}),?\\s+(?:[^\\s,;:()]+\\s+){0,2}(?:[^\\s,;:()]+,\\s+)?`, m)),
    bystanderAfter: start(`[\\s,(]*(?:\\p{L}+\\s+){0,3}?(?:${p.bystanders})`),
    identifies: opening(`\\P{L}*(?:${p.identifies})(?![\\p{L}])`, m),
    listOfFreed: anywhere(p.listOfFreed),
  };
}
