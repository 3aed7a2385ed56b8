/**
 * Answers: what a question gives back, ready for a page, a table on a terminal or JSON. Plain data, no functions. Every value
 * that rests on words carries its citations; codes (`reasons`, `status`) are worded by the message catalogue.
 * Ids are addresses: a person's goes under /people/, an event's under /releases/ or /dealings, a document's under /sources/.
 */

import type { LinkType, Stage } from '../claim/links.ts';
import type { Locator } from '../claim/locator.ts';
import type { EventType, Modality, Qualifier, Role, Unit } from '../claim/reading.ts';
import type { Rank, Stamp } from '../claim/told.ts';
import type { Family, MentionKind, Property } from '../claim/vocabulary.ts';
import type { Outcome } from './batch-outcomes.ts';

/** What every answer was computed for. Days are ISO dates. */
export interface Asked {
  readonly day: string;
  /** The step of knowledge, and the day it was asked by (null: the latest). */
  readonly known: number;
  readonly knownDay: string | null;
  /** The day of the latest step: what "now" is for this register. */
  readonly latestDay: string;
  /** Items that were public once and are withdrawn now, in the whole edition (TABLES, decision 9); 0 at the desk. */
  readonly withdrawn: number;
}

/** One attestation: the words, where they stand, and who said them. */
export interface Citation {
  readonly attestation: string;
  readonly document: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** EDTF. */
  readonly published: string;
  readonly language: string;
  readonly locator: Locator;
  /** Exact words at the locator; empty where entered by hand. */
  readonly quote: string;
  /** Origin first, then each relay; empty where the outlet speaks for itself. */
  readonly chain: readonly { readonly name: string; readonly form: 'said' | 'cited'; readonly said: string | null }[];
  /** The entity sources are counted by: the origin's, else the outlet's. */
  readonly origin: string;
  readonly originName: string;
}

export interface Range {
  /** ISO dates, null where not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** When an event was, and how to say so. */
export interface When {
  readonly when: Range;
  /** Told as about those days ("within hours of the 11th"). */
  readonly about: boolean;
  /** It lasted over `when` (a border closed from the 12th to the 25th); else it was on some day within it. */
  readonly lasts: boolean;
  /** The told date that `when` comes from, as told (EDTF): "2008/..", "2025-08". Null where it comes from no one date. */
  readonly edtf: string | null;
}

/**
 * The last that is told of someone as held. `sighting`: a source sees them held within `when`. The others: told as let go, pardoned
 * or dead within `when`, which sees them held until then.
 */
export interface SeenAs {
  readonly how: 'sighting' | 'until_release' | 'until_pardon' | 'until_death';
  readonly when: Range;
}

export interface Ref {
  readonly id: string;
  readonly name: string;
  readonly kind: MentionKind;
}

/** Why someone is counted as possible and not as certain. */
export type Doubt =
  | 'start_unknown' // the day of the arrest is not told
  | 'start_within' // the day falls within the days in which the stay began
  | 'end_within' // … within the days in which it ended
  | 'not_seen_since' // nobody saw them held after `seenOn`
  | 'hedged' // the source hedges: "most likely"
  | 'read_as_free' // a text can be read as leaving them free, and tells of no release
  | 'refused' // refused to leave; nobody saw what followed
  | 'disputed'; // judgements on who this is contradict each other

export interface HeldRow {
  readonly person: Ref;
  readonly sure: 'certain' | 'possible';
  readonly doubts: readonly Doubt[];
  readonly since: Range;
  /** The last day on which a source sees them held; ISO date. Of one who is only possible: on or before the day asked about. */
  readonly seenOn: string | null;
  readonly seenAs: SeenAs | null;
  /** What the row adds to `certain` and to `possible`: both totals are the sums over all rows. */
  readonly counts: { readonly low: number; readonly high: number };
  readonly cites: readonly Citation[];
}

/** How many at the least, and how many at the most. */
export interface CountBounds {
  readonly certain: number;
  readonly possible: number;
}

export interface CountAnswer extends CountBounds {
  readonly asked: Asked;
  readonly until: 'closed' | 'last-seen';
  readonly rows: readonly HeldRow[];
  /** How many more rows there are than were asked for: with theirs, the rows' `counts` add up to the totals. */
  readonly more: number;
}

export interface FigureRow {
  readonly id: string;
  readonly scope: string | null;
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly text: string;
  readonly when: Range;
  /** How the day is known: told, that of the whole, or only by publication. */
  readonly basis: string;
  /** Days between the figure's latest day and the day asked about; negative: after it. */
  readonly ageDays: number | null;
  readonly modality: Modality;
  /** A number of some of those another figure counts ("thirty-eight of them are journalists"). */
  readonly part: boolean;
  /** Who gives it, origin first. */
  readonly voice: string;
  readonly cites: readonly Citation[];
}

export interface FiguresAnswer {
  readonly asked: Asked;
  /** Nearest to the day asked about first. */
  readonly figures: readonly FigureRow[];
}

export interface QuantityRow {
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly text: string;
  readonly cites: readonly Citation[];
}

export interface RoleRow {
  readonly role: Role;
  readonly who: Ref;
  /** The name as this source writes it. */
  readonly written: string;
  readonly cites: readonly Citation[];
}

export interface LinkRow {
  readonly id: string;
  readonly link: LinkType;
  readonly from: EventBrief;
  readonly to: EventBrief;
  readonly stage: Stage | null;
  readonly gap: string | null;
  /** Who claims the link: origin of the words. Never Rollcall. */
  readonly claimant: string;
  readonly cites: readonly Citation[];
}

export interface EventBrief extends When {
  readonly id: string;
  readonly type: EventType;
  readonly family: Family;
  readonly modality: Modality;
  /** The shortest exact words that tell it. */
  readonly words: string;
}

export interface EventRow extends EventBrief {
  readonly basis: string;
  readonly dates: readonly { readonly edtf: string; readonly basis: string; readonly cites: readonly Citation[] }[];
  readonly quantities: readonly QuantityRow[];
  readonly ofWhich: readonly QuantityRow[];
  readonly times: number | null;
  readonly roles: readonly RoleRow[];
  readonly places: readonly string[];
  readonly destinations: readonly string[];
  readonly ground: string | null;
  readonly terms: readonly string[];
  /** Sides that act, for lanes: the entity an actor acts for, else the actor itself. */
  readonly sides: readonly Ref[];
  readonly toward: readonly Ref[];
  readonly links: readonly LinkRow[];
  /** All words that tell the event, one citation a document and place. */
  readonly cites: readonly Citation[];
  readonly conflicts: readonly ConflictRow[];
}

export interface DealingsAnswer {
  readonly asked: Asked;
  readonly from: string | null;
  readonly to: string | null;
  /** In order of time; those with no day by when they were first told. */
  readonly events: readonly EventRow[];
}

export interface LettersAnswer {
  readonly asked: Asked;
  readonly letters: readonly EventRow[];
}

export interface ReleaseRow extends When {
  readonly id: string;
  readonly type: EventType;
  readonly modality: Modality;
  readonly words: string;
  readonly told: readonly QuantityRow[];
  /** Distinct people named here as out; as out by one source and not by another; and in any stage. */
  readonly namedOut: number;
  readonly namedBoth: number;
  readonly named: number;
  readonly destinations: readonly string[];
  readonly cites: readonly Citation[];
}

export interface ReleasesAnswer {
  readonly asked: Asked;
  readonly releases: readonly ReleaseRow[];
}

/** One person of a batch. */
export interface BatchPerson {
  readonly person: Ref;
  readonly written: readonly string[];
  readonly citizenship: string | null;
  /** Stages that some source names them in. */
  readonly stages: readonly Stage[];
  readonly outcome: Outcome;
  readonly certain: boolean;
  readonly cites: readonly Citation[];
}

export interface StageRow {
  readonly stage: Stage;
  readonly told: readonly QuantityRow[];
  readonly named: readonly BatchPerson[];
  /** Smallest and largest number any source allows; null where only words like "some" are told. */
  readonly low: number | null;
  readonly high: number | null;
  /** The words that tell this stage itself; empty where it is told by numbers and lists alone. */
  readonly cites: readonly Citation[];
}

export interface ReleaseAnswer {
  readonly asked: Asked;
  readonly release: EventRow;
  readonly stages: readonly StageRow[];
  readonly people: readonly BatchPerson[];
  /** "six Lithuanians, two Latvians": parts of the number by citizenship or other group, as told. */
  readonly ofWhich: readonly QuantityRow[];
  readonly links: readonly LinkRow[];
  readonly conflicts: readonly ConflictRow[];
  /** Other events of the batch (parts, refusals), for reading on. */
  readonly events: readonly EventRow[];
}

/** What may be said of a person on the day asked about. `pardoned`: perhaps held, but pardoned, and nobody tells that they came out. */
export type Status =
  | 'held'
  | 'perhaps_held'
  | 'pardoned'
  | 'refused'
  | 'perhaps_returned'
  | 'out'
  | 'died'
  | 'not_told';

export interface TimelineStep {
  readonly mark: 'opened' | 'seen' | 'closed' | 'refused' | 'hedged';
  readonly type: EventType | 'left_as';
  readonly modality: Modality;
  readonly when: Range;
  readonly event: string | null;
  readonly cites: readonly Citation[];
}

export interface Stay {
  readonly start: Range;
  readonly end: Range | null;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly steps: readonly TimelineStep[];
}

export interface PersonAnswer {
  readonly asked: Asked;
  readonly id: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly disputed: boolean;
  readonly status: Status;
  /** When they were let go, died or were pardoned, where that is what the status says; else null. */
  readonly statusWhen: Range | null;
  readonly doubts: readonly Doubt[];
  /** The last day on which a source saw them held, on or before the day asked about, and who. */
  readonly seenOn: string | null;
  readonly seenAs: SeenAs | null;
  readonly seenBy: readonly Citation[];
  /** The words the status rests on. */
  readonly statusCites: readonly Citation[];
  readonly stays: readonly Stay[];
  readonly spellings: readonly {
    readonly text: string;
    readonly language: string;
    readonly cites: readonly Citation[];
  }[];
  readonly facts: readonly {
    readonly property: Property;
    readonly text: string;
    readonly cites: readonly Citation[];
  }[];
  /** Everything told of them, in order of time. */
  readonly events: readonly EventRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly actsFor: readonly Ref[];
  /** How many documents name them, and by how many independent origins. */
  readonly documents: number;
}

export interface PersonBrief {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly status: Status;
  readonly doubts: readonly Doubt[];
  readonly seenOn: string | null;
  readonly seenAs: SeenAs | null;
  readonly documents: number;
}

export interface PeopleAnswer {
  readonly asked: Asked;
  readonly query: string | null;
  /** People held or freed, the likeliest match first where a name was asked for, else by name. */
  readonly people: readonly PersonBrief[];
}

export interface StatementRow {
  readonly id: string;
  readonly posture: string;
  readonly topic: string | null;
  readonly who: Ref | null;
  readonly statement: string;
  readonly hedge: string | null;
  readonly probability: number | null;
  readonly about: readonly EventBrief[];
  readonly said: Range;
  readonly cites: readonly Citation[];
}

export interface StatementsAnswer {
  readonly asked: Asked;
  readonly statements: readonly StatementRow[];
}

export interface ConflictRow {
  /** The entity in conflict and the property; together they are its address. */
  readonly about: Ref | EventBrief;
  readonly property: Property;
  readonly values: readonly { readonly text: string; readonly cites: readonly Citation[]; readonly origins: number }[];
  /** Does someone's being held or free hang on it? */
  readonly weighty: boolean;
}

export interface ConflictsAnswer {
  readonly asked: Asked;
  readonly conflicts: readonly ConflictRow[];
}

export interface SourceRow {
  readonly id: string;
  readonly kind: 'document' | 'table';
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
  readonly language: string;
  readonly claims: number;
  readonly people: number;
}

export interface SourcesAnswer {
  readonly asked: Asked;
  readonly sources: readonly SourceRow[];
}

/** One claim marked in a document's text, or in a list's cell. */
export interface MarkedClaim {
  readonly attestation: string;
  readonly claim: string;
  readonly mention: string;
  readonly kind: MentionKind;
  readonly family: Family | null;
  readonly type: EventType | null;
  readonly modality: Modality;
  readonly property: Property;
  /** The value in words; for a mention its name. */
  readonly value: string;
  readonly rank: Rank;
  readonly locator: Locator;
  readonly chain: Citation['chain'];
  /** Where a click leads: the entity of the mention. */
  readonly target: Ref | null;
}

export interface DocumentAnswer {
  readonly asked: Asked;
  readonly source: SourceRow;
  /** Time stamps of its bytes. */
  readonly stamps: readonly Stamp[];
  /** Null for a table: its cells are in `claims`. */
  readonly text: string | null;
  readonly claims: readonly MarkedClaim[];
  /** What is odd about this source: remarks of a reader, and what the program sees itself. */
  readonly oddities: readonly StatementRow[];
  readonly conflicts: readonly ConflictRow[];
}

/** A day's band for the ledger chart: how many are held by name. */
export interface BandPoint {
  readonly day: string;
  readonly certain: number;
  readonly possible: number;
}

export interface OverviewAnswer {
  readonly asked: Asked;
  readonly from: string;
  readonly to: string;
  readonly count: CountAnswer;
  /** Figures of people held, nearest to the day first; only those within the window. */
  readonly figures: readonly FigureRow[];
  readonly band: readonly BandPoint[];
  readonly releases: readonly ReleaseRow[];
  readonly arrests: readonly EventRow[];
  readonly dealings: readonly EventRow[];
  readonly conflicts: readonly ConflictRow[];
  /** People in the register at all, and documents, for the foot of the page. */
  readonly people: number;
  readonly documents: number;
}

/**
 * Why nothing stands at an address any more. `withdrawn`: no more is said of it. `retracted`: all that was told under it was taken
 * back as an error; `known` is a day on which it was still told (ISO), where a question can name one.
 */
export type Gone = { readonly why: 'withdrawn' } | { readonly why: 'retracted'; readonly known: string | null };
