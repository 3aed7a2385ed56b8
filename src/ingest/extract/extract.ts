/**
 * Text to a reading: what a document says, proposed by rules over tables. Pure: the same text and context give the same
 * bytes. Stages, each a file: wrapped lines, passages and sentences, citations, dates, numbers, names, triggers, attribution, clauses,
 * modality, roles, quantities, events, linking, persons, notes. docs/extraction.md tells what each does.
 */
import { createHash } from 'node:crypto';
import type { ReadEvent, Reading, ReadPerson } from '../../claim/reading.ts';
import { anchorOf } from './calendar.ts';
import { conversionsOf, furnitureDates, sumsOf } from './checks.ts';
import { citationsOf } from './citations.ts';
import { type DateContext, datesOf } from './dates.ts';
import type { Draft } from './events.ts';
import { folded, unfolded } from './fold.ts';
import type { Heard } from './heard.ts';
import { heardIn } from './hearing.ts';
import { LANGUAGES, tablesFor, tagOf } from './languages.ts';
import { inOrder, linked } from './linking.ts';
import { namesOf, type TextNames } from './names.ts';
import { type Note, notesOf } from './notes.ts';
import { numbersOf } from './numbers.ts';
import { passages, type Sentence, sentences } from './passages.ts';
import { lowered } from './patterns.ts';
import { personsOf } from './persons.ts';
import { asWritten, spaced } from './spacing.ts';
import { type Assessment, assessmentsOf, type Position, positionsOf } from './stances.ts';
import type { Compiled } from './tables.ts';
import { type Tie, tiesOf } from './ties.ts';
import type { SentenceView } from './view.ts';
import { unwrapped, wrappedAgain } from './wrapped.ts';

export type { Note } from './notes.ts';

export interface ExtractContext {
  readonly id: string;
  readonly outlet?: string;
  /** EDTF: a day, a month or a year. Relative dates are worked out from it; without it they stay unread. */
  readonly published?: string;
  /** A language tag; absent means English. Of a text in Latin letters, "be" is read as "be-Latn". */
  readonly language?: string;
  /** The tag of a line in another language than the text's, null for one in that; absent: the text is all in one. */
  readonly foreign?: (line: string) => string | null;
}

export interface Extraction extends Reading {
  readonly schema: 'rollcall-extract/1';
  readonly textSha256: string;
  readonly language: string;
  readonly events: (ReadEvent & { rules: string[] })[];
  readonly positions: Position[];
  readonly assessments: Assessment[];
  readonly links: Tie[];
  readonly notes: Note[];
}

/**
 * What `text` says, as proposals. Offsets are UTF-16 units of `text`; every `quote` is the slice it points to, on one
 * line but where a paragraph was wrapped to fit a page. Never throws on any text: a language without tables gives no events and a note that says so.
 */
export function extract(text: string, context: ExtractContext): Extraction {
  const language = tagOf(context.language ?? 'en', text);
  const head = {
    schema: 'rollcall-extract/1' as const,
    id: context.id,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    language,
    ...(context.published === undefined ? {} : { published: context.published }),
  };
  const tables = tablesFor(language);
  if (!tables)
    return {
      ...head,
      events: [],
      persons: [],
      positions: [],
      assessments: [],
      links: [],
      notes: [unsupported(language, 'this text', 0)],
    };
  const whole = unwrapped(text);
  if (!whole) return { ...head, ...readFolded(text, tables, context) };
  return { ...head, ...wrappedAgain(readFolded(whole.text, tables, context), text, whole) };
}

function readFolded(text: string, tables: Compiled, context: ExtractContext): Findings {
  const { fold } = tables.tables;
  if (!fold) return readText(text, tables, context);
  const one = folded(text, fold);
  return unfolded(readText(one.text, tables, context), text, one);
}

type Findings = Pick<Extraction, 'events' | 'persons' | 'positions' | 'assessments' | 'links' | 'notes'>;

function readText(text: string, tables: Compiled, context: ExtractContext): Findings {
  const notes: Note[] = [];
  const all = passages(text, (line) => {
    const other = context.foreign?.(line);
    return other ? tablesFor(tagOf(other, line)) : tables;
  });
  for (const passage of all) {
    if (passage.tables) continue;
    const words = text.slice(passage.start, passage.end);
    notes.push(
      unsupported(tagOf(context.foreign?.(words) ?? '', words), 'the passage that begins here', passage.start),
    );
  }
  // Each language is read by itself: names are told apart by the small words around them.
  const read = spaced(text, all);
  const parts = [...Map.groupBy(sentences(read, all), ({ passage }) => passage.tables ?? tables)].map(([own, said]) =>
    readPart(said, own, context),
  );
  const keyOf = (name: string): string => tables.inflections?.key(name) ?? name;
  const drafts = inOrder(parts.flatMap((part) => part.heard.flatMap((heard) => heard.drafts)));
  const events = linked(drafts, keyOf);
  const eventOf = new Map(drafts.map((draft, i) => [draft, events[i]]));
  const persons = new Map<string, ReadPerson>();
  for (const { heard, names, tables: own } of parts) {
    for (const person of personsOf(heard, events, names, own))
      if (!persons.has(person.name)) persons.set(person.name, person);
  }
  const views = parts.flatMap((part) => part.views);
  const people = parts.flatMap((part) => part.names.people);
  notes.push(...notesOf(events, views, people, keyOf, context.published));
  notes.push(...sumsOf(views), ...conversionsOf(views), ...furnitureDates(read, all, context.published));
  const written = <T>(found: T): T => asWritten(found, text, read);
  return {
    events: written(events),
    persons: written([...persons.values()]),
    ...written(stancesOf(parts, (draft) => eventOf.get(draft), context.outlet)),
    notes,
  };
}

function stancesOf(
  parts: readonly Part[],
  eventOf: (draft: Draft) => ReadEvent | undefined,
  outlet: string | undefined,
): Pick<Extraction, 'positions' | 'assessments' | 'links'> {
  const numbered = <T>(sign: string, found: readonly T[]): T[] =>
    found.map((one, i) => ({ ...one, id: `${sign}${i + 1}` }));
  const about = (drafts: readonly Draft[]): string[] => drafts.flatMap((draft) => eventOf(draft)?.id ?? []);
  return {
    positions: numbered(
      'p',
      parts.flatMap(({ heard, tables }) => positionsOf(heard, tables)),
    ),
    assessments: numbered(
      'a',
      parts.flatMap(({ heard, tables }) =>
        assessmentsOf(heard, outlet, tables).map(({ of, ...assessment }) => ({ ...assessment, about: about(of) })),
      ),
    ),
    links: numbered(
      'l',
      parts.flatMap(({ heard, tables }) => tiesOf(heard, eventOf, tables)),
    ),
  };
}

function unsupported(language: string, what: string, at: number): Note {
  return {
    code: 'language_unsupported',
    message: `No tables for the language "${language}" yet (there are: ${LANGUAGES.join(', ')}). Nothing was read out of ${what}; enter its claims by hand.`,
    at: `offset ${at}`,
  };
}

interface Part {
  readonly tables: Compiled;
  readonly views: readonly SentenceView[];
  readonly names: TextNames;
  readonly heard: readonly Heard[];
}

function readPart(said: readonly Sentence[], tables: Compiled, { published }: ExtractContext): Part {
  const names = namesOf(said, tables);
  const dates: DateContext = { published: anchorOf(published), previous: null, day: null, era: null };
  const views = said.map((sentence, i): SentenceView => {
    // "Autumn 2011" over it: the year a heading tells is that of the passage below.
    const above = said[i - 1]?.passage;
    if (sentence.passage !== above && (above?.kind !== 'headline' || above.index === 0)) dates.era = null;
    const citations = citationsOf(sentence.text, dates, tables);
    const found = datesOf(blanked(sentence.text, citations), dates, tables);
    return {
      sentence,
      text: sentence.text,
      small: lowered(sentence.text),
      names: names.of(sentence),
      dates: found,
      numbers: numbersOf(sentence.text, [...found, ...citations], tables),
      citations,
    };
  });
  return { tables, views, names, heard: heardIn(views, names, published, tables) };
}

/** References in brackets have dates of their own, which say nothing of what happened. */
function blanked(text: string, citations: readonly { start: number; end: number }[]): string {
  return citations.reduce((t, c) => t.slice(0, c.start) + ' '.repeat(c.end - c.start) + t.slice(c.end), text);
}
