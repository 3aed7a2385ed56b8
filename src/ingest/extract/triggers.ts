/** Fifth stage: which frames speak in a sentence, and in which voice. */
import type { EventType } from '../../claim/reading.ts';
import { plain } from './inflection.ts';
import { lowered, matches } from './patterns.ts';
import { type Compiled, type CompiledFrame, type Frame, LAND } from './tables.ts';
import { overlaps, type SentenceView, type Trigger, type Voice } from './view.ts';

/** `text`: the sentence as {@link readAs} gives it. `told`: the types of the events told shortly before, latest last. */
export function triggersOf(view: SentenceView, text: string, told: readonly EventType[], tables: Compiled): Trigger[] {
  const found: Trigger[] = [];
  for (const compiled of tables.frames.in(text)) {
    if (view.sentence.passage.kind === 'caption' && compiled.frame.type === 'reported_count') continue;
    if (compiled.frame.follows && !follows(compiled.frame.follows, told)) continue;
    if (compiled.within && !compiled.within.test(text)) continue;
    // Most frames have no word in a sentence: what it may not hold is looked for only where they have.
    let fits: boolean | null = null;
    for (const hit of matches(compiled.trigger, text)) {
      fits ??= !compiled.notWithin?.test(text);
      if (!fits) break;
      const at = { start: hit.index, end: hit.index + hit[0].length };
      if (view.citations.some((c) => overlaps(c, at)) || !fitsAround(compiled, text, at.start, at.end)) continue;
      const trigger: Trigger = {
        frame: compiled.frame,
        ...at,
        voice: voiceOf(compiled.frame, text, at.start, at.end, tables),
      };
      if (!blocked(found, trigger)) found.push(trigger);
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A sentence as frames meet it: in small letters, each country's name written over. */
export const readAs = (view: SentenceView, tables: Compiled): string =>
  plain(
    lowered(view.text.replaceAll(tables.names.land.regex, (name) => LAND.repeat(name.length))),
    tables.tables.inflection?.alike,
  );

/** Types that tell of people coming out. */
export const FREEING: readonly EventType[] = ['release', 'exchange', 'pardon'];

export function follows(type: EventType, told: readonly EventType[]): boolean {
  if (type === 'reported_count') return told.at(-1) === type;
  if (type !== 'release') return told.includes(type);
  return (
    FREEING.includes(told.findLast((t) => FREEING.includes(t) || t === 'reported_count') ?? type) &&
    told.some((t) => FREEING.includes(t))
  );
}

function fitsAround(compiled: CompiledFrame, text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (compiled.before && !compiled.before.test(before)) return false;
  if (compiled.notBefore?.test(before)) return false;
  if (compiled.after && !compiled.after.test(after)) return false;
  return !compiled.notAfter?.test(after);
}

/** The row further up has the words; another type may share them only where a row says so. */
function blocked(found: readonly Trigger[], next: Trigger): boolean {
  return found.some(
    (t) => overlaps(t, next) && (t.frame.type === next.frame.type || !(t.frame.also || next.frame.also)),
  );
}

export function voiceOf({ form }: Frame, text: string, start: number, end: number, tables: Compiled): Voice {
  if (form !== 'verb') return form;
  const bracket = bracketOf(text, start, end, tables);
  if (bracket) return bracket;
  if (tables.clauses.passive.test(text.slice(0, start))) return 'passive';
  if (tables.clauses.active?.test(text.slice(0, start))) return 'active';
  const trigger = text.slice(start, end);
  const holdsObject = /\s/u.test(trigger) && !/^\S+\s\p{L}{2,4}$/u.test(trigger);
  return !holdsObject && tables.clauses.noObject.test(text.slice(end)) ? 'passive' : 'active';
}

/** The voice of a participle whose auxiliary stands behind it or, the last one before it, at a distance. */
function bracketOf(text: string, start: number, end: number, tables: Compiled): Voice | null {
  const { bracket } = tables.clauses;
  if (!bracket) return null;
  const said = bracket.behind.exec(text.slice(end)) ?? [...matches(bracket.either, text.slice(0, start))].at(-1);
  if (!said) return null;
  return said.groups?.['passive'] === undefined ? 'active' : 'passive';
}
