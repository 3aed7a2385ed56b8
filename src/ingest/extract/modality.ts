/** Fourth question of a claim: did it happen, was it agreed, asked, denied or doubted? Cues in the order of their table. */
import type { Modality } from '../../claim/reading.ts';
import type { Clause } from './clauses.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Trigger } from './view.ts';

export interface Read {
  readonly modality: Modality;
  readonly rule: string | null;
}

/** How far before a trigger a cue that stands in another clause may govern it. */
const REACH = 90;

/** Null: a habit, an aim or a condition, and so no event. */
export function modalityOf(view: SentenceView, trigger: Trigger, clause: Clause, tables: Compiled): Read | null {
  const read = readAt(view, trigger, clause, tables);
  const { by, ...rest } = trigger;
  return by && read?.rule === null && !trigger.frame.modality
    ? (readAt(view, { ...rest, start: by.start, end: by.end }, clause, tables) ?? read)
    : read;
}

function readAt(view: SentenceView, trigger: Trigger, clause: Clause, tables: Compiled): Read | null {
  const { text } = view;
  const before = text.slice(0, trigger.start);
  const near = text.slice(Math.max(0, trigger.start - REACH), trigger.start);
  const within = text.slice(clause.start, trigger.start);
  const after = text.slice(trigger.end, clause.end);
  const own = trigger.frame.modality === undefined ? text.slice(trigger.start, trigger.end) : '';
  for (const cue of tables.modality.in(view.small)) {
    if (
      cue.modality === 'actual' ||
      (trigger.frame.type === 'reported_count' && cue.modality !== 'drop' && cue.modality !== 'denied')
    )
      continue;
    const heard =
      cue.where === 'adjacent'
        ? cue.at.test(near) || (cue.inside?.test(own) ?? false)
        : cue.where === 'governor'
          ? cue.at.test(near)
          : cue.where === 'after'
            ? cue.at.test(after)
            : cue.at.test(
                cue.modality === 'drop'
                  ? within + text.slice(trigger.start, Math.min(clause.end, trigger.end + 40))
                  : within,
              );
    if (!heard) continue;
    if (cue.modality === 'drop') return null;
    if (fixed(trigger) && cue.modality !== 'uncertain' && (cue.where === 'clause' || cue.where === 'governor'))
      continue;
    if (trigger.frame.type === 'statement' && (cue.modality === 'planned' || cue.modality === 'proposed')) continue;
    if (suffered(trigger) && cue.modality === 'planned') continue;
    return { modality: cue.modality, rule: cue.rule };
  }
  if (trigger.frame.modality) return { modality: trigger.frame.modality, rule: null };
  // "Poland to reopen border": a headline's infinitive announces.
  if (tables.clauses.infinitive.test(before)) {
    const headline = view.sentence.passage.kind === 'headline' || view.sentence.passage.kind === 'heading';
    return headline ? { modality: 'planned', rule: 'planned.headline' } : null;
  }
  return { modality: 'actual', rule: null };
}

/** What is said aloud is an act, whatever it asks for. */
const fixed = (trigger: Trigger): boolean => ['statement', 'letter'].includes(trigger.frame.type);

/** What befalls someone is nobody's plan: "he announced a hunger strike and fainted". */
const suffered = (trigger: Trigger): boolean =>
  ['medical_emergency', 'ill_treatment', 'death_in_custody'].includes(trigger.frame.type);
