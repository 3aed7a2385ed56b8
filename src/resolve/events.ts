/**
 * Which tellings may be of one event, one a part of another, or one a stage of it: pairs with a waterfall of reasons. Nothing is
 * joined here, and a number alone never makes two likely: "the 16" with no date gets its candidates and stays open.
 */
import type { Stage } from '../claim/links.ts';
import type { EventType, Modality } from '../claim/reading.ts';
import { searchKeys } from '../names/index.ts';
import { evidenceFor } from './event-evidence.ts';
import type { EventEvidence, EventField, EventRecord, EventRelation, PreparedEvent } from './event-record.ts';
import { mostOf, prepareEvent } from './event-record.ts';
import { BESIDE_NUMBER, EVENT_BITS, LIKELY_FROM, PROPOSED_FROM } from './event-weights.ts';
import type { Explanation } from './explain.ts';
import { logistic } from './logistic.ts';

/** `prior`: of those that share a block, how few are so related. */
export interface EventExplanation extends Explanation {
  readonly relation: EventRelation;
  readonly evidence: readonly EventEvidence[];
  /** `open`: it may be, and what is told does not settle it. */
  readonly standing: 'likely' | 'open';
}

export interface EventProposal extends EventExplanation {
  /** The part or stage, where it is one. */
  readonly a: string;
  readonly b: string;
  /** Of a stage: which. */
  readonly stage: Stage | null;
}

/** Types that happen to several people at once, of whom a text may tell of some. */
const BATCH_TYPES: ReadonlySet<EventType> = new Set<EventType>(['release', 'pardon', 'exchange', 'detention']);
const COMING_OUT: ReadonlySet<EventType> = new Set<EventType>(['release', 'exchange']);
/** What another type's event is to a release. */
const STAGE_BY_TYPE: Partial<Record<EventType, Stage>> = {
  pardon: 'pardoned',
  refusal_to_leave: 'refused',
  redetention: 'returned',
};
const STAGE_BY_MODALITY: Partial<Record<Modality, Stage>> = { planned: 'announced', proposed: 'demanded' };

/** Which stage of `whole` an event may be, by what it is; null: none. */
function stageOf(part: EventRecord, whole: EventRecord): Stage | null {
  if (!COMING_OUT.has(whole.type) || whole.modality !== 'actual') return null;
  const byType = STAGE_BY_TYPE[part.type];
  if (byType !== undefined) return part.modality === 'actual' || part.modality === 'uncertain' ? byType : null;
  return COMING_OUT.has(part.type) ? (STAGE_BY_MODALITY[part.modality] ?? null) : null;
}

/** May the two be so related at all, by what they are? `a` is the part or stage. */
function mayBe(relation: EventRelation, a: EventRecord, b: EventRecord): boolean {
  if (relation === 'stage_of') return stageOf(a, b) !== null && mostOf(b) > 1;
  if (a.type !== b.type || stageOf(a, b) !== null || stageOf(b, a) !== null) return false;
  if (relation === 'same') return true;
  const [part, whole] = [mostOf(a), mostOf(b)];
  return BATCH_TYPES.has(a.type) && a.modality === b.modality && whole > 1 && (part === 0 || part < whole);
}

/**
 * Everything that speaks for and against `relation`; with a part or a stage, `a` is it. Null where the two can't be so related by
 * what they are, whatever else is told. `same` is symmetric.
 */
export function explainEvents(
  a: EventRecord | PreparedEvent,
  b: EventRecord | PreparedEvent,
  relation: EventRelation = 'same',
): EventExplanation | null {
  const [one, two] = [prepared(a), prepared(b)];
  if (!mayBe(relation, one.record, two.record)) return null;
  const evidence = evidenceFor(relation, one, two);
  const prior: number = EVENT_BITS.prior[relation];
  const bits = prior + evidence.reduce((sum, { bits: own }) => sum + own, 0);
  const speaking = (field: EventField): number => evidence.find((step) => step.field === field)?.bits ?? 0;
  const beside = bits - prior - Math.max(speaking('quantity'), 0);
  const time = evidence.find(({ field }) => field === 'time');
  // Of one who is jailed again and again the person alone does not say which time is meant; of several together it does.
  const together = speaking('prisoners') > EVENT_BITS.prisoners.shared + EVENT_BITS.prisoners.among;
  const settled = together || (time !== undefined && time.bits > 0 && time.level !== 'told_together');
  return {
    relation,
    prior,
    evidence,
    bits,
    probability: logistic(bits * Math.LN2),
    standing: bits >= LIKELY_FROM && beside >= BESIDE_NUMBER && settled ? 'likely' : 'open',
  };
}

const prepared = (event: EventRecord | PreparedEvent): PreparedEvent =>
  'record' in event ? event : prepareEvent(event);

/** Keys that more than this many share tell nothing. */
const CROWDED = 200;

/**
 * Pairs worth a person's look, the likeliest first; of each pair the likeliest relation. `settled`: has somebody said already whether
 * the two are so related? Figures are left out: an organisation's number is no event.
 */
export function proposeEvents(
  records: readonly EventRecord[],
  settled: (a: string, b: string, relation: EventRelation) => boolean,
): EventProposal[] {
  const events = records.filter(({ type }) => type !== 'reported_count').map(prepareEvent);
  const blocks = new Map<string, number[]>();
  for (const [i, event] of events.entries()) {
    for (const key of new Set(blockKeys(event))) {
      const list = blocks.get(key);
      if (list) list.push(i);
      else blocks.set(key, [i]);
    }
  }
  const seen = new Set<number>();
  const out: EventProposal[] = [];
  for (const members of blocks.values()) {
    if (members.length > CROWDED) continue;
    for (const [at, i] of members.entries()) {
      for (const j of members.slice(at + 1)) {
        const pair = i * events.length + j;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [one, two] = [events[i] as PreparedEvent, events[j] as PreparedEvent];
        const proposal = likeliest(one, two, settled);
        if (proposal) out.push(proposal);
      }
    }
  }
  return toTheLargest(out).sort(
    (x, y) =>
      Number(x.standing === 'open') - Number(y.standing === 'open') ||
      y.bits - x.bits ||
      (x.a + x.b < y.a + y.b ? -1 : 1),
  );
}

/** Types that may tell one event, or a stage of one, share a block. */
const FAMILY: Partial<Record<EventType, string>> = {
  pardon: 'release',
  exchange: 'release',
  refusal_to_leave: 'release',
  redetention: 'release',
};
const DAYS_A_BLOCK = 8;
/** What is told without a date is mostly of the last month. */
const TOLD_WITHIN = 31;
/** An interval wider than this is found by who and how many. */
const WIDEST = 62;

function blockKeys({ record: { type, when, toldBy, numbers }, people }: PreparedEvent): string[] {
  const family = FAMILY[type] ?? type;
  // Without a date it is looked for among what happened not long before it was told.
  const days = when ?? { lo: toldBy === null ? null : toldBy - TOLD_WITHIN, hi: toldBy };
  const keys: string[] = [];
  if (days.lo !== null && days.hi !== null && days.hi - days.lo <= WIDEST) {
    // Both neighbours: a day apart may be told of one.
    for (let at = Math.floor((days.lo - 2) / DAYS_A_BLOCK); at <= Math.floor((days.hi + 2) / DAYS_A_BLOCK); at++)
      keys.push(`${family} day ${at}`);
  }
  for (const { value, unit } of numbers) if (value !== null && value > 4) keys.push(`${family} ${value} ${unit}`);
  for (const { party } of people) {
    if (party.role !== 'prisoner') continue;
    if (party.id !== null) keys.push(`${family} who ${party.id}`);
    for (const key of party.names.flatMap((name) => searchKeys(name))) keys.push(`${family} name ${key}`);
  }
  return keys;
}

/** A part of a part is proposed to the whole: five lists of one release would else each be a part of all the longer ones. */
function toTheLargest(proposals: readonly EventProposal[]): EventProposal[] {
  const hanging = proposals.filter(({ relation }) => relation !== 'same');
  const wholes = Map.groupBy(hanging, ({ a }) => a);
  const isPart = (part: string, whole: string): boolean =>
    (wholes.get(part) ?? []).some((one) => one.b === whole && one.relation === 'part_of' && one.standing === 'likely');
  return proposals.filter(
    ({ relation, a, b }) =>
      relation === 'same' || !(wholes.get(a) ?? []).some((other) => other.b !== b && isPart(b, other.b)),
  );
}

function likeliest(
  one: PreparedEvent,
  two: PreparedEvent,
  settled: (a: string, b: string, relation: EventRelation) => boolean,
): EventProposal | null {
  let best: EventProposal | null = null;
  const ways = [
    ['same', one, two],
    ['part_of', one, two],
    ['part_of', two, one],
    ['stage_of', one, two],
    ['stage_of', two, one],
  ] as const;
  for (const [relation, a, b] of ways) {
    if (settled(a.record.id, b.record.id, relation)) continue;
    const explained = explainEvents(a, b, relation);
    if (!explained || explained.bits < PROPOSED_FROM || (best && best.bits >= explained.bits)) continue;
    const stage = relation === 'stage_of' ? stageOf(a.record, b.record) : null;
    best = { ...explained, a: a.record.id, b: b.record.id, stage };
  }
  return best;
}
