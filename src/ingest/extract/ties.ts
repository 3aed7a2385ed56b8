/**
 * "In exchange", "in response", "not in exchange": a tie between two events of the text that the text itself draws, with who
 * draws it. The words stand between the two, or open a sentence and point to the one before it.
 */
import type { HandReading, ReadEvent } from '../../claim/reading.ts';
import type { Draft } from './events.ts';
import type { Heard } from './heard.ts';
import { matches } from './patterns.ts';
import type { Compiled } from './tables.ts';

export type Tie = HandReading['links'][number] & { readonly rules: string[] };

/** `idOf`: the event that a draft became. */
export function tiesOf(
  heard: readonly Heard[],
  idOf: (draft: Draft) => ReadEvent | undefined,
  tables: Compiled,
): Tie[] {
  const found: Tie[] = [];
  for (const [i, { view, drafts }] of heard.entries()) {
    for (const cue of tables.ties.in(view.small)) {
      for (const hit of matches(cue.at, view.small)) {
        const start = hit.index;
        const end = start + hit[0].length;
        if (found.some((t) => t.span.start < view.sentence.start + end && view.sentence.start + start < t.span.end))
          continue;
        const before = drafts.filter((d) => d.trigger.end <= start).at(-1);
        const after = drafts.find((d) => d.trigger.start >= end);
        const [last] = heard
          .slice(Math.max(0, i - 1), i)
          .filter((h) => h.view.sentence.passage === view.sentence.passage);
        const opens = /^\P{L}*$/u.test(view.text.slice(0, start));
        // "In response, X …" answers the sentence before; "In exchange for A, B …" has both behind it.
        const [from, to] = opens
          ? /^\s*,/u.test(view.text.slice(end)) || !cue.governs
            ? [after, last?.drafts.at(-1)]
            : [drafts.find((d) => d !== after && d.trigger.start > (after?.trigger.end ?? end)), after]
          : [before, after];
        const [a, b] = [from && idOf(from), to && idOf(to)];
        if (!a || !b || a.id === b.id) continue;
        found.push({
          id: '',
          type: cue.type,
          from: a.id,
          to: b.id,
          span: {
            start: view.sentence.start + start,
            end: view.sentence.start + end,
            quote: view.text.slice(start, end),
          },
          claimant: a.source ?? b.source,
          rules: [cue.rule],
        });
      }
    }
  }
  return found.map((tie, i) => ({ ...tie, id: `l${i + 1}` }));
}
