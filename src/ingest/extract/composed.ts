/** Beside the rows of a language: events read from two meanings in one clause, or from a noun that brings something of its own. */
import type { EventType } from '../../claim/reading.ts';
import { COMPOSITIONS, type Composition, type Sign } from './compositions.ts';
import type { Draft } from './events.ts';
import { isHeadcount } from './headcount.ts';
import { type ConceptMark, type Word, wordsOf } from './lexicon.ts';
import type { Compiled, Frame } from './tables.ts';
import { TAKEN } from './taken.ts';
import type { Theme } from './theme.ts';
import { TREATMENT } from './treatment.ts';
import { follows, voiceOf } from './triggers.ts';
import { overlaps, type SentenceView, type Stretch, type Trigger } from './view.ts';

const REACH = 8;
/** Fewer days are a delay, as many may be a term of arrest. */
const ARREST_DAYS = 5;

type Mark = ConceptMark<Sign>;

interface Row extends Omit<Composition, 'frame'> {
  readonly place: number;
  readonly frame: Frame;
}

const PLAIN = rowsByHead(({ theme }) => theme === undefined);
const THEMED = rowsByHead(({ theme }) => theme !== undefined);

function rowsByHead(of: (row: Composition) => boolean): ReadonlyMap<Sign, readonly Row[]> {
  const rows = [...COMPOSITIONS, ...TAKEN, ...TREATMENT].flatMap((row, place): Row[] =>
    of(row) ? [{ ...row, place, frame: { ...row.frame, trigger: '' } }] : [],
  );
  const signs = new Set(rows.flatMap(({ head }) => head));
  return new Map([...signs].map((sign) => [sign, rows.filter(({ head }) => head.includes(sign))]));
}

/** A sentence as frames meet it, its words, and what they mean. */
export interface Said {
  readonly text: string;
  readonly words: readonly Word[];
  readonly meant: readonly ConceptMark[];
}

export function saidIn(text: string, tables: Compiled): Said {
  const words = tables.concepts ? wordsOf(text) : [];
  return { text, words, meant: tables.concepts?.in(words) ?? [] };
}

/**
 * What the compositions find where no row speaks: never what `here` tells on the same words.
 * `boundaries` part clauses. With a `theme`, what those find that need one, and without it the others.
 */
export function composedTriggers(
  view: SentenceView,
  { text, words, meant }: Said,
  here: readonly Draft[],
  told: readonly EventType[],
  boundaries: () => readonly Stretch[],
  tables: Compiled,
  theme: Theme | null = null,
): Trigger[] {
  const byHead = theme ? THEMED : PLAIN;
  if (meant.length === 0) return [];
  const rows = meant.flatMap((head: Mark) => (byHead.get(head.concept) ?? []).map((row) => ({ row, head })));
  if (theme && rows.length === 0) return [];
  const signs: readonly Mark[] = [...meant, ...numeric(view, text, words, meant, theme, tables)];
  for (const head of signs.slice(meant.length))
    for (const row of byHead.get(head.concept) ?? []) rows.push({ row, head });
  if (rows.length === 0) return [];
  rows.sort((a, b) => a.row.place - b.row.place);
  // A capital alone makes no name of a word that stands in the lexicon.
  const taken = [...view.citations, ...view.names.filter(({ kind }) => kind !== 'unknown')];
  const found: Trigger[] = [];
  for (const { row, head } of rows) {
    const { frame, instead } = row;
    const together = (mark: Mark): boolean => {
      if (mark === head) return false;
      const [first, next] = mark.start < head.start ? [mark, head] : [head, mark];
      return !boundaries().some((x) => x.start >= first.end && x.end <= next.start);
    };
    const some = (of: readonly Sign[], fits: (mark: Mark) => boolean = () => true): Mark | undefined =>
      signs.find((mark) => of.includes(mark.concept) && fits(mark) && together(mark));
    const comesOut = (a: Mark, b: Mark): boolean =>
      signs.some(
        ({ concept, word }) => concept === 'out' && word > Math.min(a.word, b.word) && word < Math.max(a.word, b.word),
      );
    const goesIn = (a: Mark, b: Mark): boolean => {
      const gap = text.slice(...between(a, b));
      return (tables.glue.goal.test(gap) || tables.names.placePreposition.test(gap)) && !comesOut(a, b);
    };
    if (frame.follows && !follows(frame.follows, told)) continue;
    const by =
      row.with &&
      some(
        row.with,
        (mark) =>
          reaches(text, head, mark, row) && !(row.into && comesOut(head, mark)) && !(row.from && goesIn(head, mark)),
      );
    if (row.with && !by) continue;
    // "52 prisoners, the embassy says, left the country": another one named between them would be the one who left.
    const anywhere = (mark: Mark): boolean => {
      const [from, to] = between(mark, head);
      const other = view.names.some(
        (n) => n.kind === 'person' && n.start >= from && n.end <= to && !theme?.isPrisoner(n),
      );
      return mark !== head && !other && !text.slice(from, to).includes(';');
    };
    const and = (of: readonly Sign[]): boolean =>
      theme ? signs.some((mark) => of.includes(mark.concept) && anywhere(mark)) : some(of) !== undefined;
    if ((row.and && !and(row.and)) || (row.without && some(row.without))) continue;
    const at = { start: head.start, end: head.end };
    if ([...taken, ...found].some((c) => overlaps(c, at))) continue;
    if (here.some((d) => rivals(d, at, frame, instead))) continue;
    const voice = voiceOf(frame, text, at.start, at.end, tables);
    // What fixes its modality itself ("no letters reach her") holds the word that does: no cue stands before it.
    const both = by && (frame.modality || (row.object && by.start > at.start));
    const held = both ? { start: Math.min(at.start, by.start), end: Math.max(at.end, by.end) } : at;
    found.push({ frame, ...held, voice, ...(by && { by }), ...(instead && { instead }) });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A row tells the same on these words, or something else of them that the composition knows no better. */
const rivals = (draft: Draft, at: Stretch, frame: Frame, instead: readonly EventType[] = []): boolean =>
  (draft.event.type === frame.type && overlaps(draft.span, at)) ||
  (overlaps(draft.trigger, at) && !draft.trigger.frame.also && !instead.includes(draft.event.type));

/** Drafts of a sentence without those that a composition knows better, and without nouns that only point back. */
export function withComposed(drafts: readonly Draft[], told: readonly Draft[], tables: Compiled): Draft[] {
  const better = drafts.filter((d) => d.trigger.instead);
  return drafts.filter(
    (draft) =>
      !better.some(
        (b) =>
          b !== draft &&
          b.trigger.instead?.includes(draft.event.type) &&
          overlaps(draft.trigger, b.span) &&
          overlaps(draft.span, b.trigger),
      ) && !pointsBack(draft, told, tables),
  );
}

/** "The arrest of X" where X's was told: a noun that brings no date and no number. */
function pointsBack({ event, trigger }: Draft, told: readonly Draft[], tables: Compiled): boolean {
  if (trigger.frame.trigger !== '' || trigger.voice !== 'noun' || event.date || event.quantity) return false;
  const key = (name: string): string => tables.inflections?.key(name) ?? name;
  const before = told.filter((d) => d.event.type === event.type).flatMap((d) => prisonersOf(d).map(key));
  return prisonersOf({ event })
    .map(key)
    .every((name) => before.some((other) => other.endsWith(name) || name.endsWith(other)));
}

const prisonersOf = ({ event }: Pick<Draft, 'event'>): string[] =>
  event.participants.filter((p) => p.role === 'prisoner').map((p) => p.name);

function reaches(
  text: string,
  head: ConceptMark<Sign>,
  other: ConceptMark<Sign>,
  { reach = REACH, side }: Composition,
): boolean {
  if (other.word >= head.word && other.last <= head.last) return false;
  const behind = other.word > head.last;
  const gap = behind ? text.slice(head.end, other.start) : text.slice(other.end, head.start);
  if ((side !== undefined && behind !== (side === 'after')) || (head.concept !== 'term' && gap.includes(',')))
    return false;
  return (behind ? other.word - head.last : head.word - other.last) <= reach + 1;
}

const between = (a: Stretch, b: Stretch): [number, number] => (a.start < b.start ? [a.end, b.start] : [b.end, a.start]);

/** Numbers and dates as signs. */
function numeric(
  view: SentenceView,
  text: string,
  words: readonly Word[],
  meant: readonly Mark[],
  theme: Theme | null,
  tables: Compiled,
): Mark[] {
  const mark = (concept: Sign, start: number, end: number): Mark => ({
    concept,
    start,
    end,
    word: Math.max(
      0,
      words.findIndex((w) => w.end > start),
    ),
    last: words.findLastIndex((w) => w.start < end),
  });
  return [
    ...view.numbers.flatMap((n) => {
      if (n.ordinal) return [];
      // An age or a length told in one word ("52-летняя", "seven-year") is a term only beside what it is a term of.
      const joined = !/\s/u.test(text.slice(n.start, Math.max(n.end, n.nounEnd)));
      if (n.unit === 'year' || n.unit === 'month' || (n.unit === 'day' && (n.value ?? 0) >= ARREST_DAYS)) {
        const term = mark('term', n.start, Math.max(n.end, n.nounEnd));
        return joined && !meant.some((m) => m.concept === 'penalty' && m.word > term.last && m.word - term.last < 3)
          ? []
          : [term];
      }
      return n.unit === 'person' || (theme && isHeadcount(text, n, tables))
        ? [mark('people', n.start, Math.max(n.end, n.nounEnd))]
        : [];
    }),
    ...view.dates.map((d) => mark(d.since ? 'since' : 'dated', d.start, d.end)),
    ...[...text.matchAll(/\uE000+/gu)].map((hit) => mark('land', hit.index, hit.index + hit[0].length)),
    ...(theme ? view.names : []).flatMap((n) => {
      if (n.kind === 'place') return [mark('land', n.start, n.end)];
      return n.kind === 'person' && theme?.isPrisoner(n) ? [mark('known', n.start, n.end)] : [];
    }),
  ];
}
