/** A list of names that somebody demanded, and how each stands on a day: asked, promised, out, still held. */
import type { Asked, Citation, EventBrief, PersonBrief, Range, Ref, Status } from './answers.ts';
import type { ListReason } from './list-answers.ts';

/**
 * `promised`: still held, or not told of, and a release is announced or a pardon told. `unsure`: nobody of the register is surely this
 * person, and somebody may be. `unknown`: the register tells of nobody who may be.
 */
export const DEMAND_STATES = ['out', 'refused', 'died', 'promised', 'held', 'unsure', 'unknown'] as const;
export type DemandState = (typeof DEMAND_STATES)[number];

export interface DemandRow {
  /** An event of the register: a release that somebody proposes, and that names people. */
  readonly id: string;
  readonly when: Range;
  /** Who demands, and of whom. */
  readonly by: readonly Ref[];
  readonly to: readonly Ref[];
  readonly people: number;
  readonly cites: readonly Citation[];
}

export interface DemandedPerson {
  /** The name as the demand has it. */
  readonly name: string;
  readonly state: DemandState;
  /** Since when that holds; null where it is not told. */
  readonly since: Range | null;
  /** How the register tells it, where it tells of them. */
  readonly status: Status | null;
  /** Who of the register they are; null where that is not sure. */
  readonly person: Ref | null;
  /** `judged`: told of under that very entity. `found`: matched by rule, and nobody has judged it yet. */
  readonly matched: 'judged' | 'found' | null;
  readonly why: readonly ListReason[];
  readonly promised: EventBrief | null;
  /** Who of the register may be this person. */
  readonly perhaps: readonly {
    readonly person: Pick<PersonBrief, 'id' | 'name' | 'status'>;
    readonly why: readonly ListReason[];
  }[];
}

export interface DemandAnswer extends DemandRow {
  readonly asked: Asked;
  /** By name. */
  readonly named: readonly DemandedPerson[];
}

export interface DemandsAnswer {
  readonly asked: Asked;
  readonly demands: readonly DemandRow[];
}

export const countStates = (named: readonly DemandedPerson[]): ReadonlyMap<DemandState, number> =>
  new Map(DEMAND_STATES.map((state) => [state, named.filter((one) => one.state === state).length]));
