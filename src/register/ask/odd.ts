/**
 * What is odd about a document that a program can see by itself, from what the document tells. Pure: rows in, remarks out.
 * Each is a remark for a reader to check, not a fault found: the words are cited, the codes are in `topic`.
 */
import type { Day } from '../../claim/dates.ts';
import { boundsOf, isoOf } from '../../claim/dates.ts';
import type { Source, Told } from '../../claim/told.ts';
import { movesCustody } from '../../claim/vocabulary.ts';
import type { StatementRow } from '../../derive/answers.ts';
import { citationOf } from './citations.ts';
import { eventBrief } from './event-brief.ts';
import { rangeOf } from './range.ts';
import { spellingsApart } from './spelt-apart.ts';
import { ODDITY } from './statements.ts';
import type { View } from './view.ts';

type Code = 'dated_after_publication' | 'cited_before_event' | 'spelt_two_ways';

/** `rows`: everything told in the document. */
export function seenOddities(view: View, source: Source, rows: readonly Told[]): StatementRow[] {
  const byMention = Map.groupBy(rows, (row) => row.mention);
  return [
    ...afterPublication(view, source, byMention),
    ...citedTooEarly(view, source, byMention),
    ...speltTwoWays(view, source, rows),
  ];
}

function remark(
  view: View,
  source: Source,
  code: Code,
  about: string,
  statement: string,
  rows: readonly Told[],
): StatementRow {
  const brief = eventBrief(view, about);
  return {
    id: `${code} ${source.document} ${about}`,
    posture: ODDITY,
    topic: code,
    who: null,
    statement,
    hedge: null,
    probability: null,
    about: brief ? [brief] : [],
    said: rangeOf(source.bounds),
    cites: rows.map((row) => citationOf(view, row)),
  };
}

/** Told as having happened, and dated after the day on which the document was published. */
function afterPublication(view: View, source: Source, byMention: ReadonlyMap<string, Told[]>): StatementRow[] {
  const published = source.bounds.hi;
  if (published === null) return [];
  return [...byMention].flatMap(([mention, rows]) => {
    if (!tellsHappened(rows)) return [];
    const late = rows.filter((row) => row.property === 'date' && row.bounds?.lo != null && row.bounds.lo > published);
    const day = late[0]?.bounds?.lo;
    return day == null
      ? []
      : [
          remark(
            view,
            source,
            'dated_after_publication',
            view.entityOf(mention),
            `Told as having happened on ${isoOf(day)} or later, in a document published by ${isoOf(published)}.`,
            late,
          ),
        ];
  });
}

const tellsHappened = (rows: readonly Told[]): boolean =>
  rows.some(({ value }) => value.kind === 'occurred' && movesCustody(value.modality));

/** Cited to a report that is older than the event can be by what the document itself tells. */
function citedTooEarly(view: View, source: Source, byMention: ReadonlyMap<string, Told[]>): StatementRow[] {
  return [...byMention].flatMap(([mention, rows]) => {
    if (!tellsHappened(rows)) return [];
    const earliest = earliestToldHere(view, mention, byMention);
    if (!earliest) return [];
    const cited = rows.flatMap((row) =>
      row.chain.flatMap(({ said }) => {
        const hi = said === null ? null : boundsOf(said).hi;
        return hi !== null && hi < earliest.day ? [{ row, hi }] : [];
      }),
    );
    const [first] = cited;
    return first
      ? [
          remark(
            view,
            source,
            'cited_before_event',
            view.entityOf(mention),
            `By this document it was no earlier than ${isoOf(earliest.day)}, and a report of ${isoOf(first.hi)} is cited for it.`,
            [first.row, ...earliest.rows],
          ),
        ]
      : [];
  });
}

interface Earliest {
  readonly day: Day;
  readonly rows: readonly Told[];
}

/**
 * The earliest day an event can be by what this document tells: its own date; without one, that of what it is told to have come
 * after. What other documents tell of the same event says nothing about this one.
 */
function earliestToldHere(
  view: View,
  mention: string,
  byMention: ReadonlyMap<string, Told[]>,
  seen: ReadonlySet<string> = new Set(),
): Earliest | null {
  const own = dateOf(byMention.get(mention) ?? []);
  if (own || seen.has(mention)) return own;
  let latest: Earliest | null = null;
  for (const rows of byMention.values()) {
    const earlier = earlierEnd(rows, (end) => view.entityOf(end) === view.entityOf(mention));
    if (earlier === null) continue;
    // The other end may be told in this document under several mentions.
    const ends = [...byMention.keys()].filter((other) => view.entityOf(other) === view.entityOf(earlier));
    const [end] = ends
      .flatMap((other) => earliestToldHere(view, other, byMention, new Set([...seen, mention])) ?? [])
      .sort((a, b) => a.day - b.day);
    if (end && (!latest || end.day > latest.day)) {
      latest = { day: end.day, rows: [...rows.filter((row) => row.property === 'link'), ...end.rows] };
    }
  }
  return latest;
}

function dateOf(rows: readonly Told[]): Earliest | null {
  const dated = rows.filter((row) => row.property === 'date' && row.bounds?.lo != null);
  const days = dated.flatMap((row) => row.bounds?.lo ?? []);
  return days.length > 0 ? { day: Math.min(...days), rows: dated } : null;
}

const ANSWERS: ReadonlySet<string> = new Set(['after', 'in_response_to']);

/** Of a link's rows: the end that came before the other, where `isLater` says that the other is the event in question. */
function earlierEnd(rows: readonly Told[], isLater: (mention: string) => boolean): string | null {
  const code = rows.find((row) => row.property === 'link')?.value;
  const end = (property: 'from' | 'to'): string | null => {
    const value = rows.find((row) => row.property === property)?.value;
    return value?.kind === 'mention' ? value.mention : null;
  };
  const [from, to] = [end('from'), end('to')];
  if (code?.kind !== 'code' || from === null || to === null) return null;
  if (ANSWERS.has(code.code) && isLater(from)) return to;
  return code.code === 'before' && isLater(to) ? from : null;
}

function speltTwoWays(view: View, source: Source, rows: readonly Told[]): StatementRow[] {
  const named = rows.filter((row) => row.property === 'name');
  return [...Map.groupBy(named, (row) => view.entityOf(row.mention))].flatMap(([entity, told]) => {
    const first = new Map<string, Told>();
    for (const row of told) if (row.value.kind === 'name' && !first.has(row.value.text)) first.set(row.value.text, row);
    const apart = spellingsApart([...first.keys()], source.language);
    if (apart.length === 0) return [];
    const pairs = [...new Set(apart.map(({ words }) => words.join(' / ')))];
    const names = new Set(apart.flatMap((pair) => pair.names));
    return [
      remark(
        view,
        source,
        'spelt_two_ways',
        entity,
        `One name is spelt in two ways here: ${pairs.join('; ')}.`,
        [...names].flatMap((name) => first.get(name) ?? []),
      ),
    ];
  });
}
