/** Sources that hold beyond their sentence: for a list given out, between two sayings of one speaker, for what a report goes on to tell. */
import type { Attribution } from './attribution.ts';
import type { Heard } from './heard.ts';
import type { Compiled } from './tables.ts';

export function carrySources(heard: readonly Heard[], tables: Compiled): void {
  listed(heard, tables);
  // The surname alone is enough, in any case.
  const surname = (name: string): string => name.split(/\s+/u).at(-1) ?? '';
  between(heard, (name) => tables.inflections?.key(surname(name)) ?? surname(name));
  toldOn(heard);
}

/** "X published a list.", "According to X:": the passage behind it, and every item of a list, is told by the same. */
function listed(heard: readonly Heard[], tables: Compiled): void {
  let by: readonly string[] | null = null;
  let passage = 0;
  for (const [i, { attributions, drafts, view }] of heard.entries()) {
    const here = view.sentence.passage;
    // A list's items follow one another; without their signs one passage is all.
    const item = here.index === passage + 1 && view.sentence.start > here.start;
    if (item) passage = here.index;
    if (attributions.length > 0 || here.index > passage || here.kind === 'headline') by = null;
    for (const { event } of by ? drafts : [])
      if (by?.[0] !== undefined && !event.source) event.source = { name: by[0], chain: [...by], form: 'said' };
    const said = attributions.at(-1);
    const closes = heard[i + 1]?.view.sentence.passage !== here;
    if (!said || !closes || !tables.attribution.list.test(view.text)) continue;
    by = said.chain;
    passage = here.index + 1;
  }
}

/** "…, X said. Minsk offered a swap. In X's words …": what stands between two sayings of one speaker is his too. */
function between(heard: readonly Heard[], keyOf: (name: string) => string): void {
  for (const [i, { attributions, drafts, view }] of heard.entries()) {
    const first = heard[i - 1]?.attributions.at(-1)?.chain;
    const next = heard[i + 1]?.attributions[0]?.chain;
    const around = [heard[i - 1], heard[i + 1]];
    if (attributions.length > 0 || !first || !next || keyOf(first[0] ?? '') !== keyOf(next[0] ?? '')) continue;
    if (around.some((one) => one?.view.sentence.passage !== view.sentence.passage)) continue;
    for (const { event } of drafts)
      if (!event.source && event.type !== 'statement')
        event.source = { name: first[0] ?? '', chain: [...first], form: 'said' };
  }
}

/** "One of them, writes X, is Y. He was taken …": what an outlet or a group reports goes on to the end of the passage, as what a colon opens does. */
function toldOn(heard: readonly Heard[]): void {
  let by: Attribution | null = null;
  for (const [i, { attributions, drafts, view }] of heard.entries()) {
    if (heard[i - 1]?.view.sentence.passage !== view.sentence.passage) by = null;
    const last = attributions.at(-1);
    if (last || view.citations.length > 0) by = last && opens(last, view.text) ? last : null;
    else if (by)
      for (const { event, relative } of drafts)
        if (!event.source && !relative && event.type !== 'statement')
          event.source = { name: by.chain[0] ?? '', chain: [...by.chain], form: 'said' };
  }
}

const opens = ({ kind, rule, end }: Attribution, text: string): boolean =>
  (kind !== 'person' && rule === 'source.inverted') || /^[»”"\s]*:/u.test(text.slice(end));
