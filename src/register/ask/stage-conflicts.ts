/** Numbers of one stage of a batch that exclude each other, and a stage with more people named than its number allows. */
import type { Citation, ConflictRow } from '../../derive/answers.ts';
import type { BatchBody, BatchStage, ToldQuantity } from '../../derive/derived.ts';
import { batchPeople } from './batch-people.ts';
import { cite, origins } from './citations.ts';
import { eventBrief } from './event-brief.ts';
import { allowed, exclude } from './numbers.ts';
import type { View } from './view.ts';

/** The view must hold the batch's words and people. */
export function stageConflicts(view: View, root: string, batch: BatchBody): ConflictRow[] {
  const people = batchPeople(view, batch);
  return batch.stages.flatMap((stage) => {
    const named = people.filter((person) => person.stages.includes(stage.stage));
    return stageConflict(
      view,
      root,
      stage,
      named.flatMap((person) => person.cites),
      named.length,
    );
  });
}

function stageConflict(
  view: View,
  root: string,
  stage: BatchStage,
  named: readonly Citation[],
  count: number,
): ConflictRow[] {
  const told = stage.told.filter((number) => number.unit === 'person');
  const against = told.filter((a) => told.some((b) => exclude(a, b)));
  const overrun = told.filter((number) => !against.includes(number) && (allowed(number)?.high ?? Infinity) < count);
  if (against.length === 0 && overrun.length === 0) return [];
  const values = [...against, ...overrun].map((number) => {
    const cites = cite(view, number.by, (row) => row.property === 'quantity');
    return { text: wordsOf(number), cites, origins: origins(cites) };
  });
  // More are named than any number that is told allows: the names stand against it.
  if (overrun.length > 0)
    values.push({
      text: wordsOf({ value: count, max: null, qualifier: 'at_least', unit: 'person', text: '' }),
      cites: [...named],
      origins: origins(named),
    });
  const about =
    stage.events.map((mention) => eventBrief(view, view.entityOf(mention))).find((brief) => brief !== null) ??
    eventBrief(view, root);
  return about ? [{ about, property: 'quantity', values, weighty: true }] : [];
}

/** As conflicts between numbers are worded in what is derived. */
function wordsOf({ value, max, qualifier, unit, text }: Omit<ToldQuantity, 'by'>): string {
  return `${value ?? text}${max ? `–${max}` : ''} ${qualifier} ${unit}`;
}
