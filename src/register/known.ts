/** A register as known at one step: what deriving and counting ask of it, of many owners at a time. */
import type { Sighting, Source, Spot } from '../claim/told.ts';
import type { Belonging } from '../derive/groups.ts';
import type { Membership } from '../derive/knowledge.ts';
import type { StayDays } from '../derive/turns.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn, first } from '../ledger/port.ts';
import { groupsKnown, staysKnown } from './counted-rows.ts';
import type { OrderedTold } from './rows.ts';
import { membersOf, sightingsOf, sourcesAt, spotsOf, toldBy } from './rows.ts';
import { KNOWN, LEADS } from './schema.ts';

/** A claim that leads on from one mention to another (schema.ts, `LEADS`). */
export interface Lead {
  readonly mention: string;
  readonly property: string;
  readonly value: string;
}

/** A judgement that leaves identity open or keeps mentions apart. */
export interface Pair {
  readonly mention: string;
  readonly other: string;
  readonly verdict: 'unsure' | 'not';
}

export interface KnownRegister {
  /** Whose these mentions are. */
  members(mentions: readonly string[]): Promise<ReadonlyMap<string, Membership>>;
  /** All mentions of these entities. */
  membersWithin(entities: readonly string[]): Promise<ReadonlyMap<string, Membership>>;
  /** The claims that lead on from these mentions, and to them. */
  leads(mentions: readonly string[]): Promise<readonly Lead[]>;
  /** The open judgements kept under these mentions. */
  openPairs(mentions: readonly string[]): Promise<readonly Pair[]>;
  /** Whom these entities act for. */
  sides(entities: readonly string[]): Promise<readonly { readonly entity: string; readonly side: string }[]>;
  told(mentions: readonly string[]): Promise<readonly OrderedTold[]>;
  spots(mentions: readonly string[]): Promise<readonly Spot[]>;
  sightings(mentions: readonly string[]): Promise<readonly Sighting[]>;
  /** By capture. */
  sources(documents: readonly string[]): Promise<ReadonlyMap<string, Source>>;
  stays(entities: readonly string[]): Promise<ReadonlyMap<string, readonly StayDays[]>>;
  groups(entities: readonly string[]): Promise<ReadonlyMap<string, readonly Belonging[]>>;
}

/** The verdicts that leave identity open or keep mentions apart; the words of the index `judged_open`. */
export const OPEN_VERDICTS = "verdict in ('unsure', 'not')";

/** Read from the store. */
export class StoredRegister implements KnownRegister {
  readonly #reader: Reader;
  readonly #known: number;
  #anyOpen: boolean | null = null;

  constructor(reader: Reader, known: number) {
    this.#reader = reader;
    this.#known = known;
  }

  members(mentions: readonly string[]): Promise<ReadonlyMap<string, Membership>> {
    return membersOf(this.#reader, 'mention', mentions, this.#known);
  }

  membersWithin(entities: readonly string[]): Promise<ReadonlyMap<string, Membership>> {
    return membersOf(this.#reader, 'entity', entities, this.#known);
  }

  async leads(mentions: readonly string[]): Promise<Lead[]> {
    const rows = await Promise.all(
      ['mention', 'value_mention'].map((column) =>
        this.#rows<Lead>(
          (list) =>
            `select mention, property, value_mention as value from told where ${column} in (${list}) and ${LEADS}`,
          mentions,
        ),
      ),
    );
    return rows.flat();
  }

  async openPairs(mentions: readonly string[]): Promise<Pair[]> {
    this.#anyOpen ??=
      (await first(this.#reader, `select mention from judged where ${OPEN_VERDICTS} limit 1`)) !== undefined;
    if (!this.#anyOpen) return [];
    return this.#rows<Pair>(
      (list) => `select mention, other, verdict from judged where mention in (${list}) and ${OPEN_VERDICTS}`,
      mentions,
    );
  }

  sides(entities: readonly string[]): Promise<{ entity: string; side: string }[]> {
    return this.#rows((list) => `select entity, side from side where entity in (${list})`, entities);
  }

  told(mentions: readonly string[]): Promise<OrderedTold[]> {
    return toldBy(this.#reader, 'mention', mentions, this.#known);
  }

  spots(mentions: readonly string[]): Promise<Spot[]> {
    return spotsOf(this.#reader, mentions, this.#known);
  }

  sightings(mentions: readonly string[]): Promise<Sighting[]> {
    return sightingsOf(this.#reader, mentions, this.#known);
  }

  sources(documents: readonly string[]): Promise<Map<string, Source>> {
    return sourcesAt(this.#reader, this.#known, documents);
  }

  stays(entities: readonly string[]): Promise<Map<string, StayDays[]>> {
    return staysKnown(this.#reader, this.#known, entities);
  }

  groups(entities: readonly string[]): Promise<Map<string, Belonging[]>> {
    return groupsKnown(this.#reader, this.#known, entities);
  }

  #rows<T extends object>(sql: (list: string) => string, values: readonly string[]): Promise<T[]> {
    return allIn<T>(this.#reader, (list) => `${sql(list)} and ${KNOWN}`, values, [this.#known, this.#known]);
  }
}
