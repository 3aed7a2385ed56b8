/**
 * What somebody wants, fears or holds in hand (a position), and what an author judges or foresees (an assessment), in the words of
 * the sentence. Nothing is summed up: the statement is the quote. Where nobody is named who holds it, there is none.
 */
import type { HandReading, ReadSource } from '../../claim/reading.ts';
import { KINDS_THAT_HOLD } from './around.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './events.ts';
import type { Heard } from './heard.ts';
import type { NameMark } from './names.ts';
import { matches } from './patterns.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Stretch } from './view.ts';

type Ruled<T> = T & { readonly rules: string[] };
export type Position = Ruled<HandReading['positions'][number]>;
export type Assessment = Ruled<HandReading['assessments'][number]>;

export function positionsOf(heard: readonly Heard[], tables: Compiled): Position[] {
  const found: Position[] = [];
  for (const { view, attributions, drafts } of heard) {
    if (view.sentence.passage.kind !== 'body') continue;
    for (const cue of tables.stances.positions.in(view.small)) {
      for (const hit of matches(cue.at, view.small)) {
        const start = hit.index;
        const end = start + hit[0].length;
        const actor = holderBefore(view, start, tables);
        if (!actor || found.some((p) => p.span.start === view.sentence.start + actor.phraseStart)) continue;
        const span = wordsOf(view, actor.phraseStart, end);
        const within = drafts.find((d) => d.event.type !== 'statement' && d.trigger.start >= start);
        found.push({
          id: '',
          actor: actor.name,
          kind: cue.kind,
          topic: within?.event.type ?? 'other',
          statement: span.quote,
          span,
          source: sourceAt(attributions, { start, end }, actor.name),
          rules: [cue.rule],
        });
      }
    }
  }
  return found.map((position, i) => ({ ...position, id: `p${i + 1}` }));
}

/** `outlet`: whose judgement it is where the sentence names nobody; without one such a sentence gives none. */
export function assessmentsOf(
  heard: readonly Heard[],
  outlet: string | undefined,
  tables: Compiled,
): (Assessment & { of: readonly Draft[] })[] {
  const found: (Assessment & { of: readonly Draft[] })[] = [];
  for (const { view, attributions, drafts } of heard) {
    if (view.sentence.passage.kind !== 'body') continue;
    for (const cue of tables.stances.assessments.in(view.small)) {
      const hit = cue.at.exec(view.small);
      if (!hit || found.some((a) => a.span.start === view.sentence.start)) continue;
      const at = { start: hit.index, end: hit.index + hit[0].length };
      const source = sourceAt(attributions, at, '');
      const author = source?.name ?? outlet;
      if (author === undefined) continue;
      const span = wordsOf(view, 0, at.end);
      found.push({
        id: '',
        author,
        kind: cue.kind,
        statement: span.quote,
        hedge: view.text.slice(at.start, at.end),
        probability: null,
        span,
        about: [],
        source,
        rules: [cue.rule],
        of: drafts,
      });
    }
  }
  return found.map((assessment, i) => ({ ...assessment, id: `a${i + 1}` }));
}

/** The last name before the words of wanting that no preposition governs, with nothing but a few small words between. */
function holderBefore(view: SentenceView, at: number, tables: Compiled): NameMark | null {
  const name = view.names.findLast((n) => n.end <= at && KINDS_THAT_HOLD.includes(n.kind) && !n.possessive);
  if (!name || tables.names.preposition.test(view.text.slice(0, name.phraseStart))) return null;
  const gap = view.text.slice(name.end, at);
  return /^\s+(?:\p{Ll}+\s+){0,3}$/u.test(gap) ? name : null;
}

/** From a place to where its part of the sentence ends. */
function wordsOf(view: SentenceView, from: number, at: number): { start: number; end: number; quote: string } {
  const stop = view.text.indexOf(';', at);
  const quote = view.text.slice(from, stop < 0 ? view.text.length : stop).replace(/[\s.,;:!?…]+$/u, '');
  const start = view.sentence.start + from;
  return { start, end: start + quote.length, quote };
}

/** Who is told to say it, other than the one it is said of. */
function sourceAt(attributions: readonly Attribution[], at: Stretch, but: string): ReadSource | null {
  const said = attributions.find(
    (a) => a.speaker !== but && a.covers.some((c) => c.start <= at.start && at.end <= c.end),
  );
  const name = said?.chain[0];
  return said && name !== undefined ? { name, chain: [...said.chain], form: 'said' } : null;
}
