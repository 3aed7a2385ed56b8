/**
 * What two tellings of events say for their being one, in bits: log2 of how many times likelier it is to be met where they are one
 * than where they are two of the type (Fellegi & Sunter 1969; Good 1985 on weight of evidence). Set by hand from how often dealings
 * and releases fall on one day, number alike or share a party; there is no set of judged events large enough to learn them from.
 * eval/events.ts counts what they propose.
 */
import type { EventRelation } from './event-record.ts';

export const EVENT_BITS = {
  /** Of tellings that share a block, how few are one event, or one a part of the other. */
  prior: { same: -6, part_of: -7, stage_of: -7 },
  time: {
    same_day: 6.5,
    /** Both may be one day of a week, a month, a quarter. */
    within_week: 5,
    within_month: 3.5,
    within_quarter: 2,
    overlapping: 0.5,
    /** A day either way: told by the clock of another country, or on the morrow. */
    next_day: 3,
    few_days: -2,
    apart: -12,
    /** One is dated, and the other was told soon after. */
    told_soon_after: 1,
    /** Neither is dated, both told within a week. */
    told_together: 1.5,
    undated: 0,
    told_before: -12,
  },
  prisoners: {
    /** The first that is named on both sides, and each further one. */
    shared: 8,
    shared_more: 2,
    /** Only a surname, or a spelling that may be another's. */
    perhaps_shared: 3,
    /** Both name people, none in common, and one names as many as it counts. */
    others: -8,
    /** Both name some of more. */
    others_of_many: -1,
    /** One names a part of whom the other names. */
    among: 1,
  },
  parties: { shared: 2, shared_role: 1, most: 5, opposed: -4 },
  place: { same: 2, other: -0.5 },
  destination: { same: 2, other: -1 },
  quantity: {
    /** A number from 20, from 5, from 2, and one. */
    same_large: 5,
    same_some: 3.5,
    same_few: 1.5,
    same_one: 0,
    compatible: 1,
    close: -0.5,
    other: -4,
    /** One names fewer people than the other tells of: more often a part. */
    named_fewer: -2,
    /** Of a part: fewer than the whole; of a stage: no more than it. */
    fewer: 1,
    more: -8,
  },
  terms: { same: 1, other: -1 },
  modality: { same: 0, planned_and_done: -1, denied: -1 },
  /** A text tells an event once, and says where it comes back to it. */
  source: { one_text: -4 },
  /** What the two are to each other by type: a pardon beside a release is mostly its own. */
  kind: { part: 0, stage: 2 },
} as const satisfies { readonly prior: Record<EventRelation, number> } & Record<string, Record<string, number>>;

/** Proposed at all from these bits on (one in nine), and as likely from those. */
export const PROPOSED_FROM = -3;
export const LIKELY_FROM = 1;
/** However alike the numbers, what else speaks for it must weigh as much as this before it is likely. */
export const BESIDE_NUMBER = 3;
