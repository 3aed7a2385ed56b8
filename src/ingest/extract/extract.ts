/**
 * Text to a reading: what a document says, proposed by rules over tables. Pure: the same text and context give the same
 * bytes. Stages, each a file: passages and sentences, citations, dates, numbers, names, triggers, attribution, clauses,
 * modality, roles, quantities, events, linking, persons, notes. docs/extraction.md tells what each does.
 */
import { createHash } from 'node:crypto';
import type { ReadEvent, Reading } from '../../claim/reading.ts';
import { type Attribution, attributionsOf, type Memory, subjectOf } from './attribution.ts';
import { anchorOf } from './calendar.ts';
import { citationsOf } from './citations.ts';
import { boundariesOf, clauseOf } from './clauses.ts';
import { type DateContext, datesOf } from './dates.ts';
import { type Draft, draftOf } from './events.ts';
import { LANGUAGES, tablesFor } from './languages.ts';
import { linked, withoutDoubles } from './linking.ts';
import { namesOf } from './names.ts';
import { type Note, notesOf } from './notes.ts';
import { numbersOf } from './numbers.ts';
import { passages, sentences } from './passages.ts';
import { personsOf } from './persons.ts';
import type { Compiled } from './tables.ts';
import { triggersOf } from './triggers.ts';
import type { SentenceView } from './view.ts';

export type { Note } from './notes.ts';

export interface ExtractContext {
  readonly id: string;
  readonly outlet?: string;
  /** EDTF: a day, a month or a year. Relative dates are worked out from it; without it they stay unread. */
  readonly published?: string;
  /** A language tag; absent means English. */
  readonly language?: string;
}

export interface Extraction extends Reading {
  readonly schema: 'rollcall-extract/1';
  readonly textSha256: string;
  readonly language: string;
  readonly events: (ReadEvent & { rules: string[] })[];
  readonly notes: Note[];
}

/**
 * What `text` says, as proposals. Offsets are UTF-16 units of `text`; every `quote` is the slice it points to, on one
 * line. Never throws on any text: a language without tables gives no events and a note that says so.
 */
export function extract(text: string, context: ExtractContext): Extraction {
  const language = context.language ?? 'en';
  const head = {
    schema: 'rollcall-extract/1' as const,
    id: context.id,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    language,
    ...(context.published === undefined ? {} : { published: context.published }),
  };
  const tables = tablesFor(language);
  if (!tables) {
    const message = `No tables for the language "${language}" yet (there are: ${LANGUAGES.join(', ')}). Nothing was read out of this text; enter its claims by hand.`;
    return { ...head, events: [], persons: [], notes: [{ code: 'language_unsupported', message, at: 'offset 0' }] };
  }
  const all = sentences(text, passages(text, tables), tables);
  const names = namesOf(all, tables);
  const dates: DateContext = { published: anchorOf(context.published), previous: null };
  const views = all.map((sentence): SentenceView => {
    const citations = citationsOf(sentence.text, dates, tables);
    const found = datesOf(blanked(sentence.text, citations), dates, tables);
    return {
      sentence,
      text: sentence.text,
      names: names.of(sentence),
      dates: found,
      numbers: numbersOf(sentence.text, [...found, ...citations], tables),
      citations,
    };
  });
  const drafts = withoutDoubles(draftsOf(views, context.published, tables));
  const events = linked(drafts);
  const persons = personsOf(views, events, names, tables);
  return { ...head, events, persons, notes: notesOf(events, views, names, context.published) };
}

function draftsOf(views: readonly SentenceView[], published: string | undefined, tables: Compiled): Draft[] {
  const memory: Memory = { speaker: null, sentence: -9, subject: null };
  const drafts: Draft[] = [];
  let before: Draft[] = [];
  let last: SentenceView | null = null;
  for (const view of views) {
    if (view.sentence.passage !== last?.sentence.passage) memory.subject = null;
    const attributions = attributionsOf(view, memory, tables);
    memory.subject = subjectOf(view, tables) ?? memory.subject;
    last = view;
    const triggers = triggersOf(
      view,
      drafts.slice(-12).map((d) => d.event.type),
      tables,
    );
    const boundaries = boundariesOf(view, triggers, attributions, tables);
    const here: Draft[] = [];
    for (const trigger of triggers) {
      const draft = draftOf(
        view,
        trigger,
        clauseOf(view, trigger, boundaries, tables),
        triggers,
        attributions,
        published,
        tables,
      );
      if (draft) here.push(draft);
    }
    if (here.length === 0) reachBack(before, view, attributions);
    drafts.push(...here);
    before = here;
  }
  return drafts;
}

/** References in brackets have dates of their own, which say nothing of what happened. */
function blanked(text: string, citations: readonly { start: number; end: number }[]): string {
  return citations.reduce((t, c) => t.slice(0, c.start) + ' '.repeat(c.end - c.start) + t.slice(c.end), text);
}

/** "She said so", or a reference that closes a passage on the same event: both speak for the sentence before. */
function reachBack(before: Draft[], view: SentenceView, attributions: readonly Attribution[]): void {
  const so = attributions.filter((a) => a.previous);
  const cited = view.citations[0];
  for (const draft of before) {
    const { event } = draft;
    if (event.source || draft.view.sentence.passage !== view.sentence.passage) continue;
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
