/**
 * Which event a description may be of: those that overlap its days or name its people, weighed by type, time, place, people and
 * number. A number alone finds nothing: many releases are of fifty-two.
 */
import type { Bounds } from '../../claim/dates.ts';
import { boundsOf, isoOf } from '../../claim/dates.ts';
import { isRole } from '../../claim/vocabulary.ts';
import type { EventBody } from '../../derive/derived.ts';
import type { FieldEvidence, Matches } from '../../derive/match-answers.ts';
import { toldBy } from '../rows.ts';
import { KNOWN } from '../schema.ts';
import { eventBrief } from './event-brief.ts';
import type { EventExample, NamedExample } from './example.ts';
import type { Wanted } from './match.ts';
import { matchNamed } from './match.ts';
import type { View } from './view.ts';
import type { Weighed } from './weighed.ts';
import { BY_ID, ranked } from './weighed.ts';

/** Days beside those asked for in which an event is still looked at: reports differ by so much. */
const BESIDE = 3;
/** Of one description so many are compared at most. */
const MOST_COMPARED = 200;

export async function matchEvents(view: View, example: EventExample, wanted: Wanted): Promise<Matches> {
  await view.needMembers([example.id]);
  const known = view.isKnown(example.id) ? view.entityOf(example.id) : null;
  const people = await peopleMeant(view, example.people);
  const found = [
    ...(known === null ? [] : [known]),
    ...(await naming(view, people)),
    ...(await overlapping(view, example.date)),
  ];
  const entities = [...new Set(found)].slice(0, MOST_COMPARED);
  await view.needEvents(entities);
  await view.needMembers(entities.flatMap((entity) => view.event(entity)?.roles.map(({ mention }) => mention) ?? []));
  await view.needWords(entities.flatMap((entity) => view.event(entity)?.occurred.flatMap(({ by }) => by) ?? []));
  const prior = -Math.log2(Math.max(1, await view.count('event')));
  return ranked(
    entities.flatMap((id): Weighed[] => {
      const body = view.event(id);
      const event = eventBrief(view, id);
      if (!body || !event) return [];
      const brief = { id, name: event.words, kind: 'event', event, about: [], mentions: wholeFirst(body) } as const;
      if (id === known) return [{ ...brief, ...BY_ID }];
      if (example.types.size > 0 && !example.types.has(body.type)) return [];
      return [{ ...brief, prior, evidence: evidenceFor(view, example, people, body) }];
    }),
    wanted,
  );
}

/** Bits of what agrees and what does not, from how often each is so of two accounts of one event and of two events. */
const BITS = {
  type: 3,
  /** Days that exclude each other, but lie beside each other; and that lie apart. */
  beside: -2,
  apart: -9,
  /** The share of pairs of accounts of one event whose days overlap. */
  overlap: 0.95,
  place: 3,
  otherPlace: -1.5,
  person: 8,
  nobody: -3,
  number: 2,
  otherNumber: -1,
} as const;

/** Days over which a register's events are taken to be spread, where how long a span is says how little an overlap does. */
const SPREAD = 2_000;

const evidenceFor = (view: View, example: EventExample, people: readonly Meant[], body: EventBody): FieldEvidence[] =>
  [
    example.types.size > 0 ? sameType(body) : null,
    example.date === '' ? null : dateEvidence(example.date, body.bounds),
    example.places.length === 0 ? null : placeEvidence(example.places, body),
    ...people.map((meant) => personEvidence(view, meant, body)),
    example.quantity === null ? null : quantityEvidence(example.quantity, body),
  ].filter((said) => said !== null);

/** Who asks for a release means the whole of it, not the part in which one text tells of one person. */
const wholeFirst = ({ part, mentions }: EventBody): number => (part ? 0 : mentions.length);

const sameType = ({ type }: EventBody): FieldEvidence => ({
  field: 'type',
  level: 'same',
  left: type,
  right: type,
  because: 'Of the kind asked for.',
  bits: BITS.type,
});

/** The longer the two spans, the likelier that any two overlap. */
function dateEvidence(edtf: string, told: Bounds): FieldEvidence {
  const asked = boundsOf(edtf);
  const gap = gapOf(asked, told);
  const said = { field: 'date', left: edtf, right: `${isoOrOpen(told.lo)}/${isoOrOpen(told.hi)}` };
  if (gap === 0) {
    const byChance = Math.min(1, (lengthOf(asked) + lengthOf(told) - 1) / SPREAD);
    const because = 'The days overlap.';
    return { ...said, level: 'overlap', because, bits: Math.max(0, Math.log2(BITS.overlap / byChance)) };
  }
  return gap <= BESIDE
    ? { ...said, level: 'beside', because: 'The days lie beside each other.', bits: BITS.beside }
    : { ...said, level: 'apart', because: 'The days exclude each other.', bits: BITS.apart };
}

function placeEvidence(places: readonly string[], body: EventBody): FieldEvidence | null {
  const told = body.words.filter(({ property }) => property === 'place' || property === 'destination');
  if (told.length === 0) return null;
  const same = told.find(({ text }) => places.some((place) => folded(place) === folded(text)));
  const said = {
    field: 'place',
    left: places.join('; '),
    right: (same ? [same] : told).map(({ text }) => text).join('; '),
  };
  return same
    ? { ...said, level: 'same', because: 'Told of the same place.', bits: BITS.place }
    : {
        ...said,
        level: 'other',
        because: 'Told of other places, which may lie within each other.',
        bits: BITS.otherPlace,
      };
}

function personEvidence(view: View, { written, entities }: Meant, { roles }: EventBody): FieldEvidence {
  const takesPart = roles.some(({ mention }) => entities.has(view.entityOf(mention)));
  const said = { field: 'people', left: written, right: '' };
  return takesPart
    ? { ...said, level: 'named', because: `${written} is named in it.`, bits: BITS.person }
    : { ...said, level: 'not_named', because: `${written} is not named in it.`, bits: BITS.nobody };
}

/** Numbers never find an event: they are told of a part, of the whole, and rounded. */
function quantityEvidence(quantity: number, { quantities }: EventBody): FieldEvidence | null {
  const told = quantities.filter(({ value }) => value !== null);
  if (told.length === 0) return null;
  const same = told.find(({ value, max }) => value !== null && value <= quantity && quantity <= (max ?? value));
  const said = {
    field: 'quantity',
    left: String(quantity),
    right: (same ? [same] : told).map(({ text }) => text).join('; '),
  };
  return same
    ? { ...said, level: 'same', because: 'Told with the same number.', bits: BITS.number }
    : { ...said, level: 'other', because: 'Told with other numbers.', bits: BITS.otherNumber };
}

/** Somebody a description names, and whom here that may be. */
interface Meant {
  readonly written: string;
  readonly entities: ReadonlySet<string>;
}

const PEOPLE: Omit<NamedExample, 'names'> = {
  of: 'named',
  kinds: new Set(['person', 'organisation', 'place']),
  sex: '',
  birth: [],
  places: [],
  occupations: [],
  articles: [],
  detained: [],
};
/** A name alone leaves several; each of these may be the one. */
const MAY_BE: Wanted = { limit: 5, threshold: 0.01 };

async function peopleMeant(view: View, names: readonly string[]): Promise<Meant[]> {
  const meant: Meant[] = [];
  for (const written of names) {
    const { rows } = await matchNamed(view, { ...PEOPLE, names: [written] }, MAY_BE);
    meant.push({ written, entities: new Set(rows.map(({ id }) => id)) });
  }
  return meant;
}

async function naming(view: View, people: readonly Meant[]): Promise<string[]> {
  const entities = [...new Set(people.flatMap((meant) => [...meant.entities]))];
  await view.needNames(entities);
  const mentions = entities.flatMap((entity) => view.name(entity)?.mentions ?? []);
  const told = (await toldBy(view.reader, 'value_mention', mentions, view.known)).filter((row) => isRole(row.property));
  await view.needMembers(told.map(({ mention }) => mention));
  return told.map(({ mention }) => view.entityOf(mention));
}

async function overlapping({ reader, known }: View, edtf: string): Promise<string[]> {
  if (edtf === '') return [];
  const { lo, hi } = boundsOf(edtf);
  const rows = await reader.all<{ entity: string }>(
    `select entity from derived where kind = 'event' and ${KNOWN} and (lo is null or lo <= ?) and hi >= ?
     order by hi - coalesce(lo, ?), entity limit ?`,
    [known, known, (hi ?? LAST) + BESIDE, (lo ?? FIRST) - BESIDE, FIRST, MOST_COMPARED],
  );
  return rows.map(({ entity }) => entity);
}

const FIRST = -1_000_000;
const LAST = 10_000_000;

const gapOf = (a: Bounds, b: Bounds): number =>
  Math.max(0, (a.lo ?? FIRST) - (b.hi ?? LAST), (b.lo ?? FIRST) - (a.hi ?? LAST));

const lengthOf = ({ lo, hi }: Bounds): number => (lo === null || hi === null ? SPREAD : hi - lo + 1);

const isoOrOpen = (day: number | null): string => (day === null ? '..' : isoOf(day));

const folded = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
