/** Sentence by sentence: who speaks in it, and the events it tells. */
import type { EventType, ReadEvent } from '../../claim/reading.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import { type Boundary, boundariesOf, clauseOf } from './clauses.ts';
import { composedTriggers, type Said, saidIn, withComposed } from './composed.ts';
import type { DateMark } from './dates.ts';
import { headingOf } from './dating.ts';
import { withElided } from './ellipsis.ts';
import { type Draft, draftOf } from './events.ts';
import type { Heard } from './heard.ts';
import { withoutDoubles } from './linking.ts';
import { type Memory, remember, subjectOf } from './memory.ts';
import type { TextNames } from './names.ts';
import { carrySources } from './passage-sources.ts';
import { respectively } from './respectively.ts';
import type { Compiled } from './tables.ts';
import { type Theme, themeOf } from './theme.ts';
import { readAs, triggersOf } from './triggers.ts';
import type { SentenceView, Trigger } from './view.ts';

export function heardIn(
  views: readonly SentenceView[],
  names: TextNames,
  published: string | undefined,
  tables: Compiled,
): Heard[] {
  const heard: Heard[] = [];
  const scenes: Scene[] = [];
  const memory: Memory = { speakers: [], subject: null };
  const drafts: Draft[] = [];
  let before: readonly Draft[] = [];
  let last: SentenceView | null = null;
  for (const view of views) {
    if (view.sentence.passage !== last?.sentence.passage) memory.subject = null;
    const heading = last && last.sentence.passage === view.sentence.passage ? headingOf(last) : null;
    const attributions = attributionsOf(view, memory, tables);
    const subject = subjectOf(view, tables);
    if (subject !== null) memory.subject = { name: subject, sentence: view.sentence.index };
    last = view;
    const told = drafts.slice(-12).map((d) => d.event.type);
    const said = saidIn(readAs(view, tables), tables);
    const triggers = triggersOf(view, said.text, told, tables);
    let parted: Boundary[] | null = null;
    const boundaries = (): Boundary[] => (parted ??= boundariesOf(view, triggers, attributions, tables));
    const scene: Scene = { view, said, attributions, triggers, boundaries, heading, told };
    let here = draftsBy(triggers, triggers, boundaries, scene, published, tables);
    const composed = composedTriggers(view, said, here, told, boundaries, tables);
    if (composed.length > 0)
      here = withComposed([...here, ...draftsBeside(composed, scene, published, tables)], drafts, tables);
    if (attributions.length === 0) rememberActor(here, view, memory);
    if (here.length === 0) reachBack(before, view, attributions);
    sameSource(here, before, tables);
    drafts.push(...here);
    before = withoutDoubles(here).flatMap((draft) => respectively(draft, tables));
    heard.push({ view, attributions, drafts: before });
    scenes.push(scene);
  }
  const theme = themeOf(heard, names, tables);
  if (theme) inTheLight(heard, scenes, theme, published, tables);
  for (const [i, one] of heard.entries()) {
    const last = heard[i - 1];
    const before = last?.view.sentence.passage === one.view.sentence.passage ? last.drafts : [];
    heard[i] = { ...one, drafts: withElided(one.view, one.drafts, before, scenes[i]?.triggers ?? [], tables) };
  }
  carrySources(heard, tables);
  return heard;
}

/** What a sentence is read by, kept for the second reading. */
interface Scene {
  readonly view: SentenceView;
  readonly said: Said;
  readonly attributions: readonly Attribution[];
  readonly triggers: readonly Trigger[];
  readonly boundaries: () => Boundary[];
  readonly heading: DateMark | null;
  readonly told: readonly EventType[];
}

/** What some of a sentence's triggers tell, `among` all of them. */
function draftsBy(
  some: readonly Trigger[],
  among: readonly Trigger[],
  borders: () => readonly Boundary[],
  { view, attributions, heading }: Scene,
  published: string | undefined,
  tables: Compiled,
): Draft[] {
  return some.flatMap((trigger) => {
    const clause = clauseOf(view, trigger, among, borders(), tables);
    return draftOf(view, trigger, clause, among, attributions, heading, published, tables) ?? [];
  });
}

/** What triggers found later tell: these part clauses too. */
function draftsBeside(
  later: readonly Trigger[],
  scene: Scene,
  published: string | undefined,
  tables: Compiled,
): Draft[] {
  const all = [...scene.triggers, ...later].sort((a, b) => a.start - b.start || a.end - b.end);
  const borders = boundariesOf(scene.view, all, scene.attributions, tables);
  return draftsBy(later, all, () => borders, scene, published, tables);
}

/** Once it is known what a text is about, more of its words tell it: adds those events to what was heard. */
function inTheLight(
  heard: Heard[],
  scenes: readonly Scene[],
  theme: Theme,
  published: string | undefined,
  tables: Compiled,
): void {
  for (const [i, scene] of scenes.entries()) {
    const one = heard[i];
    if (!one) continue;
    const { view, said, told, boundaries } = scene;
    const { drafts } = one;
    const weak = composedTriggers(view, said, drafts, told, boundaries, tables, theme);
    if (weak.length === 0) continue;
    const found = draftsBeside(weak, scene, published, tables);
    const news = found.filter((draft) => addsTo(drafts, draft));
    if (news.length > 0) heard[i] = { ...one, drafts: withoutDoubles([...drafts, ...news]) };
  }
}

/** It happened, and what is told of it is more than "… freed X and sent him abroad": others, or so many. */
function addsTo(drafts: readonly Draft[], { event }: Draft): boolean {
  if (event.modality !== 'actual') return false;
  const told = drafts.filter((d) => d.event.type === event.type);
  if (told.length === 0) return true;
  const named = (e: ReadEvent): string[] => e.participants.flatMap((p) => (p.role === 'prisoner' ? p.name : []));
  return (
    (event.quantity !== null && !told.some((d) => d.event.quantity?.value === event.quantity?.value)) ||
    named(event).some((name) => !told.some((d) => named(d.event).includes(name)))
  );
}

/** Who thanks or demands has spoken: "by her figures" in the next sentence is theirs. */
function rememberActor(here: readonly Draft[], view: SentenceView, memory: Memory): void {
  const actor = here
    .findLast((draft) => draft.event.type === 'statement')
    ?.event.participants.find((part) => part.role === 'actor');
  if (actor) remember(memory, [{ chain: [actor.name], kind: 'person' }], view.sentence.index);
}

/** "… говорит пресс-служба. В списке 14 женщин", "…, 13 of them still held": what only goes on telling an event has its source. */
function sameSource(here: readonly Draft[], before: readonly Draft[], tables: Compiled): void {
  for (const [i, draft] of here.entries()) {
    const { follows } = draft.trigger.frame;
    const told = follows ?? (isShare(draft, tables) ? 'reported_count' : null);
    if (told === null || draft.event.source) continue;
    const first = [...before, ...here.slice(0, i)].findLast((b) => b.event.type === told && b.event.source);
    if (first && first.view.sentence.passage === draft.view.sentence.passage) draft.event.source = first.event.source;
  }
}

/** Its number counts some of those told of ("38 of them"). */
const isShare = ({ event, view, span }: Draft, { glue }: Compiled): boolean =>
  event.type === 'reported_count' &&
  view.numbers.some((n) => n.start >= span.start && n.end <= span.end && glue.share.test(view.text.slice(n.end)));

/** "She said so", or a reference that closes a passage on the same event: both speak for the sentence before. */
function reachBack(before: readonly Draft[], view: SentenceView, attributions: readonly Attribution[]): void {
  const so = attributions.filter((a) => a.previous);
  const cited = view.citations[0];
  // What is only told in passing of the one the sentence is about ("X, who was jailed in May, is free") is not the news.
  const main = before.some((draft) => draft.relative) ? before.filter((draft) => !draft.relative).slice(-1) : before;
  for (const draft of main) {
    const { event } = draft;
    if (event.source || event.type === 'statement' || draft.view.sentence.passage !== view.sentence.passage) continue;
    if (so.length > 0) {
      const chain = [...so, ...attributions.filter((a) => !a.previous)].flatMap((a) => a.chain);
      const [name] = chain;
      if (name !== undefined) event.source = { name, chain: [...new Set(chain)], form: 'said' };
    } else if (cited?.names[0] !== undefined && draft.view.citations.length === 0) {
      event.source = {
        name: cited.names[0],
        chain: [...cited.names],
        form: 'cited',
        ...(cited.date ? { date: cited.date } : {}),
      };
    }
  }
}
