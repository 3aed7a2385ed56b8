/**
 * What one audience knows at one moment, held in memory for the derivations: told claims, the mentions they are on, which
 * entity each mention belongs to, and the documents they stand in. Made by the register; nothing here reads a store.
 */
import type { Sighting, Source, Spot, Told } from '../claim/told.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';

export interface Membership {
  readonly entity: string;
  /** Judgements within the entity contradict each other: it counts 1 to n and nothing is closed through it. */
  readonly disputed: boolean;
}

export class Knowledge {
  #spots = new Map<string, Spot>();
  #toldOn = new Map<string, Told[]>();
  #toldAt = new Map<string, Told[]>();
  #members: Pick<ReadonlyMap<string, Membership>, 'get'>;
  #mentionsOf: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  readonly #sources: ReadonlyMap<string, Source>;
  #sightings = new Map<string, Sighting[]>();
  readonly #told = new Map<string, Map<Property | 'any', readonly Told[]>>();
  readonly #worked = new Map<unknown, Map<string, unknown>>();

  constructor(
    spots: readonly Spot[],
    told: readonly Told[],
    members: ReadonlyMap<string, Membership>,
    sources: ReadonlyMap<string, Source>,
    sightings: readonly Sighting[] = [],
  ) {
    this.#members = members;
    this.#sources = sources;
    const mentionsOf = new Map<string, string[]>();
    this.#mentionsOf = mentionsOf;
    for (const spot of [...spots].sort((a, b) => a.order - b.order)) {
      this.#spots.set(spot.mention, spot);
      const entity = members.get(spot.mention)?.entity ?? spot.mention;
      push(mentionsOf, entity, spot.mention);
    }
    for (const sighting of sightings) push(this.#sightings, sighting.mention, sighting);
    for (const row of told) {
      push(this.#toldOn, row.mention, row);
      if (row.value.kind === 'mention') push(this.#toldAt, row.value.mention, row);
    }
  }

  entityOf(mention: string): string {
    return this.#members.get(mention)?.entity ?? mention;
  }

  disputed(entity: string): boolean {
    return this.mentionsOf(entity).some((mention) => this.#members.get(mention)?.disputed ?? false);
  }

  /** The same, were each mention of the entity somebody of their own. */
  apart(entity: string): Knowledge {
    const own = new Set(this.mentionsOf(entity));
    const other = new Knowledge([], [], new Map(), this.#sources);
    other.#spots = this.#spots;
    other.#toldOn = this.#toldOn;
    other.#toldAt = this.#toldAt;
    other.#sightings = this.#sightings;
    other.#members = {
      get: (mention) => (own.has(mention) ? { entity: mention, disputed: false } : this.#members.get(mention)),
    };
    other.#mentionsOf = { get: (one) => (own.has(one) ? [one] : this.#mentionsOf.get(one)) };
    return other;
  }

  /** The mentions of an entity, in the order they appeared. */
  mentionsOf(entity: string): readonly string[] {
    return this.#mentionsOf.get(entity) ?? [];
  }

  kindOf(entity: string): MentionKind | undefined {
    const [first] = this.mentionsOf(entity);
    return first === undefined ? undefined : this.#spots.get(first)?.kind;
  }

  kindOfMention(mention: string): MentionKind | undefined {
    return this.#spots.get(mention)?.kind;
  }

  orderOf(mention: string): number {
    return this.#spots.get(mention)?.order ?? Number.MAX_SAFE_INTEGER;
  }

  /** Everything told of one mention, deprecated claims left out. */
  toldOfMention(mention: string, property?: Property): Told[] {
    return standing(this.#toldOn.get(mention) ?? [], property);
  }

  /** Everything told of the entity, over all its mentions. */
  toldOf(entity: string, property?: Property): readonly Told[] {
    let own = this.#told.get(entity);
    if (!own) {
      own = new Map();
      this.#told.set(entity, own);
    }
    let rows = own.get(property ?? 'any');
    if (!rows) {
      rows = this.mentionsOf(entity).flatMap((mention) => this.toldOfMention(mention, property));
      own.set(property ?? 'any', rows);
    }
    return rows;
  }

  /** Claims whose value is one of the entity's mentions: "prisoner: him", "to: this release". */
  toldAbout(entity: string, property?: Property): Told[] {
    return this.mentionsOf(entity).flatMap((mention) => standing(this.#toldAt.get(mention) ?? [], property));
  }

  /** The days on which a list's row was seen, over all its snapshots; empty for a mention in a text. */
  sightings(mention: string): readonly Sighting[] {
    return this.#sightings.get(mention) ?? [];
  }

  /** What {@link once} has worked out of entities already. */
  worked<T>(work: (knowledge: Knowledge, entity: string) => T): Map<string, T> {
    let known = this.#worked.get(work);
    if (!known) {
      known = new Map();
      this.#worked.set(work, known);
    }
    return known as Map<string, T>;
  }

  /** Where and when what is told was got. */
  source({ capture }: Pick<Told, 'capture'>): Source | undefined {
    return this.#sources.get(capture);
  }
}

function standing(rows: readonly Told[], property: Property | undefined): Told[] {
  return rows.filter((row) => row.rank !== 'deprecated' && (property === undefined || row.property === property));
}

/** Works something out of an entity once in a knowledge: of an event, for all its prisoners. What it gives is not to be changed. */
export function once<T>(
  work: (knowledge: Knowledge, entity: string) => T,
): (knowledge: Knowledge, entity: string) => T {
  return (knowledge, entity) => {
    const known = knowledge.worked(work);
    const before = known.get(entity);
    if (before !== undefined) return before;
    const made = work(knowledge, entity);
    known.set(entity, made);
    return made;
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Where any claim of a property is ranked preferred, only those stand; else all. */
export function preferred(rows: readonly Told[]): readonly Told[] {
  const best = rows.filter((row) => row.rank === 'preferred');
  return best.length > 0 ? best : rows;
}
