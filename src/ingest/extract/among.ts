/** Prisoners named as some or all of those told of: "…, among them A and B", "three were freed: A, B and C", "They are A and B". */
import type { ReadEvent } from '../../claim/reading.ts';
import { inOneList } from './around.ts';
import type { NameMark } from './names.ts';
import { matches } from './patterns.ts';
import { ofPrisoners } from './person-cues.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

export interface NamedAmong {
  readonly marks: readonly NameMark[];
  /** What is told of the group they are of. */
  readonly events: readonly ReadEvent[];
}

/** How far before the words that name some of a group its noun or number stands, and behind them the first name. */
const GROUP_REACH = 100;
const NAME_REACH = 80;
const COLON_REACH = 40;

/** `own` are the events of the sentence, `before` those of the sentence before it. */
export function namedAmong(
  view: SentenceView,
  own: readonly ReadEvent[],
  before: readonly ReadEvent[],
  tables: Compiled,
): NamedAmong[] {
  const out: NamedAmong[] = [];
  const told = own.filter(ofPrisoners);
  const earlier = before.filter(ofPrisoners);
  const at = view.sentence.start;
  const add = (
    from: number,
    reach: number,
    group: readonly ReadEvent[],
    how: { closed?: boolean; sure?: boolean },
  ): void => {
    const lead = view.text.slice(0, from);
    const marks = listFrom(view, from, reach, tables);
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) return;
    if (how.closed && !/^\s*(?:[,;.()[—–]|$)/u.test(view.text.slice(last.end))) return;
    // "Ten are free – Zelensky": a name behind a dash that closes a headline is who says so.
    if (/[—–]\s$/u.test(lead) && marks.length < 2) return;
    const events = group.filter((e) => e.span.start - at <= first.start);
    const told = how.sure || tables.persons.stillHeld.test(lead);
    if (!told && (events.length === 0 || tables.persons.bystanderBefore.test(view.text.slice(0, first.start)))) return;
    out.push({ marks, events });
  };
  for (const hit of matches(tables.glue.including, view.text)) {
    const lead = view.text.slice(0, hit.index);
    const from = hit.index + hit[0].length;
    // "Among those detained": the words themselves tell what was done to them.
    const sure = tables.persons.custody.test(view.small.slice(hit.index, from));
    const opens = !/[\p{L}\p{N}]/u.test(lead);
    const people =
      tables.numbers.peopleAnywhere.test(lead.slice(-GROUP_REACH)) ||
      view.numbers.some((n) => n.unit === 'person' && n.end <= hit.index && hit.index - n.end < GROUP_REACH);
    if (sure || opens || people) add(from, NAME_REACH, opens && told.length === 0 ? earlier : told, { sure });
  }
  for (const hit of matches(/[:—–]\s/gu, view.text)) {
    const lead = view.text.slice(0, hit.index);
    const events = told.filter((e) => e.span.start - at < hit.index);
    const people = tables.numbers.peopleAnywhere.test(lead) || events.some((e) => e.quantity?.unit === 'person');
    if (people) add(hit.index + hit[0].length, COLON_REACH, events, { closed: true });
  }
  const they = tables.persons.identifies.exec(view.text);
  if (they && earlier.length > 0) add(they[0].length, NAME_REACH, earlier, { closed: true });
  return out;
}

/** The persons named in a row from a place on; no verb stands before the first, no one among them holds an office. */
function listFrom(view: SentenceView, from: number, reach: number, tables: Compiled): NameMark[] {
  const holdsOffice = (n: NameMark): boolean =>
    n.titled && tables.names.official.test(view.text.slice(n.phraseStart, n.start));
  const persons = view.names.filter((n) => n.kind === 'person' && n.start >= from);
  const first = persons[0];
  if (!first || first.phraseStart - from > reach || holdsOffice(first)) return [];
  const lead = view.text.slice(from, first.phraseStart);
  if (/[:;.!?]\s/u.test(lead) || tables.attribution.say.test(lead)) return [];
  const list = [first];
  for (const next of persons.slice(1)) {
    const last = list.at(-1);
    if (!last || holdsOffice(next) || !inOneList(view, last, next, tables)) break;
    list.push(next);
  }
  return list;
}
