/**
 * Every question a person can ask of a register, the desk's or an edition's: one function a question, asked the same way by the
 * command line and by the site. A question takes the day in the world it is asked for (`asOf`, the latest step's day by default)
 * and the day of knowledge (`known`, the latest by default); EDTF days, a month or a year meaning its last day.
 */

import { expectedClosing, isConsistent, residualOf } from '../analyse/index.ts';
import { boundsOf, dayOf, isoOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type {
  ConflictsAnswer,
  CountAnswer,
  CountBounds,
  DealingsAnswer,
  DocumentAnswer,
  FiguresAnswer,
  LettersAnswer,
  OverviewAnswer,
  PeopleAnswer,
  PersonAnswer,
  ReleaseAnswer,
  ReleasesAnswer,
  SourcesAnswer,
  StatementsAnswer,
} from '../derive/answers.ts';
import type { DiffAnswer } from '../derive/change-answers.ts';
import type { CountByAnswer, CrossingsAnswer, FlowAnswer, FlowMonth } from '../derive/counted-answers.ts';
import { DIMENSIONS } from '../derive/groups.ts';
import type { EntityPreview, MatchAnswer, MatchedKind, Suggestion, ValuesAnswer } from '../derive/match-answers.ts';
import type { Offered } from '../derive/offered.ts';
import type { Addresses, CountedFlow, EventExample, Found, NamedExample, Query, Until } from '../register/ask/index.ts';
import * as question from '../register/ask/index.ts';
import { dimensionOf, groupIn } from './counted-by.ts';
import type { Register } from './registers.ts';

export type * from '../derive/answers.ts';
export type * from '../derive/change-answers.ts';
export type * from '../derive/counted-answers.ts';
export type * from '../derive/match-answers.ts';
export { MATCHED_KINDS } from '../derive/matched-kinds.ts';
export type { Offered } from '../derive/offered.ts';
export type { Addresses, EventExample, Found, NamedExample, Query, Until };
export { DIMENSIONS };

export interface Asking {
  readonly asOf?: string | undefined;
  readonly known?: string | undefined;
}

export interface AskingBetween extends Asking {
  /** EDTF; a month or a year means its first day in `from`, its last in `to`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** `limit`: rows at most; the numbers are of all. */
export async function countHeld(
  register: Register,
  asking: Asking & { readonly until?: Until | undefined; readonly limit?: number | undefined } = {},
): Promise<CountAnswer> {
  return question.countHeld(
    register.reader,
    await askedOf(register, asking),
    asking.until ?? 'closed',
    asking.limit ?? null,
  );
}

/**
 * How many are held in each group; with `group` (its id, or its words) who is counted in that one; `limit`: how many of those by
 * whom groups and whole differ are named.
 */
export async function countBy(
  register: Register,
  by: string,
  asking: Asking & { readonly group?: string | undefined; readonly limit?: number | undefined } = {},
): Promise<CountByAnswer> {
  const dimension = dimensionOf(by);
  const group = asking.group === undefined ? null : groupIn(dimension, asking.group);
  return question.countBy(register.reader, await askedOf(register, asking), dimension, group, asking.limit ?? null);
}

/** Months that a flow shows where no span is given. */
const FLOW_MONTHS = 12;

/** Month by month: held, came in, came out. The twelve months up to the day asked about, where no span is given. */
export async function flow(
  register: Register,
  asking: AskingBetween & { readonly by?: string | undefined } = {},
): Promise<FlowAnswer> {
  const asked = await askedOf(register, asking);
  const to = asking.to === undefined ? asked.asOf.day : dayOf(lastDay(asking.to));
  const from = asking.from === undefined ? to - 30 * (FLOW_MONTHS - 1) : dayOf(firstDay(asking.from));
  refuseBackwards(isoOf(from), isoOf(to));
  const dimension = asking.by === undefined ? null : dimensionOf(asking.by);
  const counted = await question.flow(register.reader, asked, from, to, dimension);
  return { ...counted, series: counted.series.map((series) => ({ ...series, months: balanced(series.months) })) };
}

const CHANGES_DAYS = 31;

/**
 * What changed between two states of knowledge, of how things stood on one day in the world; and which steps did it. Days of
 * knowledge: `to` (default: the latest), and `from` (default: a month before it).
 */
export async function diff(
  register: Register,
  from: string | undefined,
  to: string | undefined,
  asking: Pick<Asking, 'asOf'> = {},
): Promise<DiffAnswer> {
  const later = await register.ask(asking.asOf, to);
  const latest = later.asOf.knownDay ?? dayOf(later.latestDay);
  const earlier = await register.ask(asking.asOf, from ?? isoOf(latest - CHANGES_DAYS));
  if ((earlier.asOf.knownDay ?? 0) > latest) {
    throw new Refusal({
      code: 'date_impossible',
      message: `${from ?? ''} is later than ${to ?? later.latestDay}: there is nothing between. Change the two round.`,
    });
  }
  return {
    ...(await question.diff(register.reader, earlier, later)),
    steps: await register.stepsBetween(earlier.asOf.known, later.asOf.known),
  };
}

/** Who came in and who came out in the month of a day; of one group alone, by what people are counted and by its words or id. */
export async function crossings(
  register: Register,
  month: string,
  asking: Asking & { readonly by?: string | undefined; readonly group?: string | undefined } = {},
): Promise<CrossingsAnswer> {
  const { by, group } = asking;
  const dimension = by === undefined || group === undefined ? null : dimensionOf(by);
  return question.crossings(
    register.reader,
    await askedOf(register, asking),
    dayOf(firstDay(month)),
    dimension && { dimension, group: groupIn(dimension, group ?? '') },
  );
}

/** Each month against what its opening, in and out make expected. */
const balanced = (months: CountedFlow['series'][number]['months']): FlowMonth[] =>
  months.map((month) => {
    const expected = expectedClosing(interval(month.opening), interval(month.in), interval(month.out));
    const residual = residualOf(interval(month.closing), expected);
    return { ...month, residual, consistent: isConsistent(residual) };
  });

const interval = ({ certain, possible }: CountBounds) => ({ lower: certain, upper: possible });

export async function figures(register: Register, asking: Asking = {}): Promise<FiguresAnswer> {
  return question.figures(register.reader, await askedOf(register, asking));
}

export async function people(register: Register, asking: Asking = {}): Promise<PeopleAnswer> {
  return question.people(register.reader, await askedOf(register, asking));
}

/** By any spelling, or by the id of any mention: the likeliest first. */
export async function findPeople(register: Register, query: string, asking: Asking = {}): Promise<PeopleAnswer> {
  return question.findPeople(register.reader, await askedOf(register, asking), query);
}

/** Queries by example, by name: whom or what here each may be of, with the evidence field by field. Each is answered as if alone. */
export async function matches(
  register: Register,
  queries: ReadonlyMap<string, Query>,
  asking: Pick<Asking, 'known'> = {},
): Promise<MatchAnswer> {
  return question.matches(register.reader, await askedOf(register, asking), queries);
}

/** Whose name somebody is typing: those of the kinds whose names begin so. */
export async function suggest(
  register: Register,
  typed: string,
  kinds: ReadonlySet<MatchedKind>,
): Promise<Suggestion[]> {
  return question.suggest(register.reader, await askedOf(register, {}), typed, kinds);
}

/** Values of chosen properties of many things, by id. */
export async function values(
  register: Register,
  ids: readonly string[],
  properties: readonly Offered[],
  asking: Asking = {},
): Promise<ValuesAnswer> {
  return question.values(register.reader, await askedOf(register, asking), ids, properties);
}

/** One thing, for a glance at it. */
export async function entityPreview(
  register: Register,
  id: string,
  asking: Asking = {},
): Promise<Found<EntityPreview>> {
  return question.entityPreview(register.reader, await askedOf(register, asking), id);
}

export async function person(register: Register, id: string, asking: Asking = {}): Promise<Found<PersonAnswer>> {
  return question.person(register.reader, await askedOf(register, asking), id);
}

export async function releases(register: Register, asking: Asking = {}): Promise<ReleasesAnswer> {
  return question.releases(register.reader, await askedOf(register, asking));
}

export async function release(register: Register, id: string, asking: Asking = {}): Promise<Found<ReleaseAnswer>> {
  return question.release(register.reader, await askedOf(register, asking), id);
}

export async function dealings(register: Register, asking: AskingBetween = {}): Promise<DealingsAnswer> {
  const from = asking.from === undefined ? null : firstDay(asking.from);
  const to = asking.to === undefined ? null : lastDay(asking.to);
  if (from !== null && to !== null) refuseBackwards(from, to);
  return question.dealings(register.reader, await askedOf(register, asking), from, to);
}

export async function letters(register: Register, asking: Asking = {}): Promise<LettersAnswer> {
  return question.letters(register.reader, await askedOf(register, asking));
}

export async function positions(register: Register, asking: Asking = {}): Promise<StatementsAnswer> {
  return question.positions(register.reader, await askedOf(register, asking));
}

export async function assessments(register: Register, asking: Asking = {}): Promise<StatementsAnswer> {
  return question.assessments(register.reader, await askedOf(register, asking));
}

export async function conflicts(register: Register, asking: Asking = {}): Promise<ConflictsAnswer> {
  return question.conflicts(register.reader, await askedOf(register, asking));
}

export async function sources(register: Register, asking: Asking = {}): Promise<SourcesAnswer> {
  return question.sources(register.reader, await askedOf(register, asking));
}

export async function document(register: Register, id: string, asking: Asking = {}): Promise<Found<DocumentAnswer>> {
  return question.document(register.reader, await askedOf(register, asking), id, await register.text(id));
}

/** What has a page of its own now. */
export async function addresses(register: Register): Promise<Addresses> {
  return question.addresses(register.reader, await register.ask());
}

/** What had a page of its own and has none now. */
export async function formerAddresses(register: Register): Promise<Addresses> {
  return question.formerAddresses(register.reader, await register.ask());
}

/** Days before the day asked about that the ledger page shows, where no window is given. */
const WINDOW_DAYS = 548;

/** The whole on one axis of time; the eighteen months up to the day asked about where no window is given. */
export async function overview(register: Register, asking: AskingBetween = {}): Promise<OverviewAnswer> {
  const asked = await askedOf(register, asking);
  const to = asking.to === undefined ? isoOf(asked.asOf.day) : lastDay(asking.to);
  const from = asking.from === undefined ? isoOf(dayOf(to) - WINDOW_DAYS) : firstDay(asking.from);
  return question.overview(register.reader, asked, from, to);
}

const askedOf = (register: Register, { asOf, known }: Asking) => register.ask(asOf, known);

function refuseBackwards(from: string, to: string): void {
  if (from <= to) return;
  throw new Refusal({
    code: 'date_impossible',
    message: `from ${from} to ${to} is no span of days: it ends before it begins. Change the two round.`,
  });
}

function firstDay(text: string): string {
  const { lo } = boundsOf(text.trim());
  if (lo === null) throw noSuchDay('from', text, 'first');
  return isoOf(lo);
}

function lastDay(text: string): string {
  const { hi } = boundsOf(text.trim());
  if (hi === null) throw noSuchDay('to', text, 'last');
  return isoOf(hi);
}

const noSuchDay = (flag: string, text: string, which: string): Refusal =>
  new Refusal({
    code: 'date_impossible',
    message: `${flag}: “${text}” has no ${which} day. Write a day as YYYY-MM-DD.`,
  });
