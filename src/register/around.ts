/**
 * How far a change reaches, and the knowledge around it. What follows for an entity depends on its own claims, on the events
 * that name it as a prisoner, on the links from and to it, and on the events at their other ends; nothing further.
 * test/register/keep.test.ts holds that keeping step entry by entry gives what deriving everything at once gives.
 *
 * A person is reached from an event, and an event from a person; but not one prisoner from another: of who else was freed with
 * him nothing follows for a man, and a batch of fifty would else be derived again fifty times.
 */
import { DECISIONS } from '../claim/reading.ts';
import type { Sighting, Source, Spot, Told } from '../claim/told.ts';
import type { Property } from '../claim/vocabulary.ts';
import type { Membership } from '../derive/knowledge.ts';
import { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { inOrderTold, membersOf, NOW, sightingsOf, sourcesAt, spotsOf, toldBy } from './rows.ts';
import { KNOWN, LEADS } from './schema.ts';
import type { Telling } from './telling.ts';

/** What the register joins, as it stands now. Each thing is read once, many at a time. */
export class Surroundings {
  readonly #reader: Reader;
  readonly #known: number;
  readonly #judged: boolean;
  readonly #entity = new Map<string, string | null>();
  readonly #mentions = new Map<string, string[]>();
  /** Joined besides by what the register does not hold yet. */
  readonly #same = new Map<string, Set<string>>();
  readonly #read = new Set<string>();
  readonly #links = new Map<string, Set<string>>();
  readonly #prisoners = new Map<string, Set<string>>();
  readonly #naming = new Map<string, Set<string>>();
  readonly #decided = new Map<string, Set<string>>();
  readonly #deciding = new Map<string, Set<string>>();

  /** `judged`: also take as one what a judgement of any kind joins, seen or not. */
  constructor(reader: Reader, { known = NOW, judged = false } = {}) {
    this.#reader = reader;
    this.#known = known;
    this.#judged = judged;
  }

  /** Two mentions that are one entity. */
  addSame(a: string, b: string): void {
    put(this.#same, a, b);
    put(this.#same, b, a);
  }

  /** A claim that leads on, as {@link leadsOn} tells. */
  addClaim(mention: string, property: string, value: string): void {
    if (property === 'prisoner') {
      put(this.#prisoners, mention, value);
      put(this.#naming, value, mention);
    } else if (property === 'from' || property === 'to') {
      put(this.#links, mention, value);
      put(this.#links, value, mention);
    } else {
      put(this.#decided, mention, value);
      put(this.#deciding, value, mention);
    }
  }

  /** The mentions whose derived rows may change when what is told of these changes, with all their siblings. */
  async affectedBy(touched: Iterable<string>): Promise<Set<string>> {
    // A part takes its date from its whole, and a prisoner his stay from the part: event → link → event → prisoner.
    const start = await this.siblings(touched);
    const events = await this.#linked(start, 3);
    await this.#readClaims(events);
    // Whom a determination decides on: it moves their groups, and nothing that follows from them.
    const people = new Set([...across(this.#prisoners, events), ...across(this.#decided, start)]);
    return new Set([...events, ...(await this.siblings(people))]);
  }

  /** The same when it changes whose mentions these are: an event, and the batch it is part of, tells of entities. */
  async affectedByJoining(mentions: Iterable<string>): Promise<Set<string>> {
    const list = [...mentions];
    await this.#readClaims(list);
    return this.#linked(await this.siblings(across(this.#naming, list)), 2);
  }

  /** The entity of a mention whose siblings were read; null where it was nobody's. */
  entityOf(mention: string): string | null {
    return this.#entity.get(mention) ?? null;
  }

  async entitiesOf(mentions: Iterable<string>): Promise<Set<string>> {
    const list = [...mentions];
    await this.#readMembers(list);
    return new Set(list.flatMap((mention) => this.#entity.get(mention) ?? []));
  }

  /** All that is known around these mentions, far enough to derive their entities. What `tellings` hold is not read again. */
  async factsOf(mentions: ReadonlySet<string>, tellings: ReadonlyMap<string, Telling> = new Map()): Promise<Facts> {
    await this.#readClaims(mentions);
    const naming = await this.siblings(across(this.#naming, mentions));
    const events = await this.#linked(new Set([...mentions, ...naming]), 4);
    const deciding = await this.siblings(across(this.#deciding, mentions));
    return factsOf(this.#reader, [...new Set([...events, ...deciding])], this.#known, tellings);
  }

  /** All mentions of the entities these mentions belong to, themselves with them. */
  async siblings(mentions: Iterable<string>): Promise<Set<string>> {
    const all = new Set(mentions);
    for (let edge = [...all]; edge.length > 0; ) {
      await this.#readMembers(edge);
      const next: string[] = [];
      for (const mention of edge) {
        const entity = this.#entity.get(mention);
        for (const others of [entity ? this.#mentions.get(entity) : undefined, this.#same.get(mention)]) {
          for (const other of others ?? []) {
            if (all.has(other)) continue;
            all.add(other);
            next.push(other);
          }
        }
      }
      edge = next;
    }
    return all;
  }

  /** What links lead to in so many steps: from event to link, from link to event. With their siblings, and the start. */
  async #linked(start: ReadonlySet<string>, steps: number): Promise<Set<string>> {
    const reach = new Set(start);
    let edge: ReadonlySet<string> = start;
    for (let step = 0; step < steps && edge.size > 0; step++) {
      await this.#readClaims(edge);
      const found = await this.siblings(across(this.#links, edge));
      edge = new Set([...found].filter((mention) => !reach.has(mention)));
      for (const mention of edge) reach.add(mention);
    }
    return reach;
  }

  async #readMembers(mentions: readonly string[]): Promise<void> {
    const missing = mentions.filter((mention) => !this.#entity.has(mention));
    for (const mention of missing) this.#entity.set(mention, null);
    const rows = await allIn<{ mention: string; entity: string }>(
      this.#reader,
      (list) =>
        `select mention, entity from member where entity in (select entity from member where mention in (${list}) and ${KNOWN})
          and ${KNOWN}`,
      missing,
      [this.#known, this.#known, this.#known, this.#known],
    );
    for (const { mention, entity } of rows) {
      this.#entity.set(mention, entity);
      const list = this.#mentions.get(entity);
      if (list) list.push(mention);
      else this.#mentions.set(entity, [mention]);
    }
    if (!this.#judged) return;
    const pairs = await allIn<{ mention: string; other: string }>(
      this.#reader,
      (list) => `select mention, other from judged where mention in (${list}) and ${KNOWN}`,
      [...new Set([...missing, ...rows.map((row) => row.mention)])],
      [this.#known, this.#known],
    );
    for (const { mention, other } of pairs) this.addSame(mention, other);
  }

  async #readClaims(mentions: Iterable<string>): Promise<void> {
    const missing = [...mentions].filter((mention) => !this.#read.has(mention));
    for (const mention of missing) this.#read.add(mention);
    for (const column of ['mention', 'value_mention']) {
      const rows = await allIn<{ mention: string; property: string; value_mention: string }>(
        this.#reader,
        (list) =>
          `select mention, property, value_mention from told where ${column} in (${list}) and ${LEADS} and ${KNOWN}`,
        missing,
        [this.#known, this.#known],
      );
      for (const row of rows) this.addClaim(row.mention, row.property, row.value_mention);
    }
  }
}

const LEADING: ReadonlySet<Property> = new Set<Property>(['prisoner', 'from', 'to', ...DECISIONS]);
export const leadsOn = (property: Property): boolean => LEADING.has(property);

function put(map: Map<string, Set<string>>, from: string, to: string): void {
  const set = map.get(from);
  if (set) set.add(to);
  else map.set(from, new Set([to]));
}

function across(map: ReadonlyMap<string, ReadonlySet<string>>, nodes: Iterable<string>): Set<string> {
  const out = new Set<string>();
  for (const node of nodes) for (const other of map.get(node) ?? []) out.add(other);
  return out;
}

/** What a knowledge is made of: plain rows, that can also be written down and read elsewhere. */
export interface Facts {
  readonly spots: readonly Spot[];
  readonly told: readonly Told[];
  readonly members: ReadonlyMap<string, Membership>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly sightings: readonly Sighting[];
}

export const knowledgeFrom = ({ spots, told, members, sources, sightings }: Facts): Knowledge =>
  new Knowledge(spots, told, members, sources, sightings);

/** What was known around these entities at a step, far enough to derive them. */
export async function factsAround(reader: Reader, entities: Iterable<string>, known: number): Promise<Facts> {
  const mentions = new Set((await membersOf(reader, 'entity', [...entities], known)).keys());
  const around = new Surroundings(reader, { known });
  return around.factsOf(await around.siblings(mentions));
}

/** Everything known at a step. */
export async function knowledgeAt(reader: Reader, known: number): Promise<Knowledge> {
  const spots = await reader.all<{ mention: string }>(`select mention from spot where ${KNOWN}`, [known, known]);
  return knowledgeFrom(
    await factsOf(
      reader,
      spots.map((row) => row.mention),
      known,
    ),
  );
}

/** `mentions` hold whatever names one of them in a claim that counts here. */
async function factsOf(
  reader: Reader,
  mentions: readonly string[],
  known: number,
  tellings: ReadonlyMap<string, Telling> = new Map(),
): Promise<Facts> {
  const inHand = mentions.flatMap((mention) => tellings.get(mention)?.told ?? []);
  const unread = mentions.filter((mention) => !tellings.has(mention));
  const told = [...inHand, ...(await toldBy(reader, 'mention', unread, known))].sort(inOrderTold);
  // Of who is only named, no more is asked than who it is.
  const met = new Set(mentions);
  for (const { value } of told) if (value.kind === 'mention') met.add(value.mention);
  return {
    spots: await spotsOf(reader, mentions, known),
    told,
    members: await membersOf(reader, 'mention', [...met], known),
    sources: await sourcesAt(reader, known, [...new Set(told.map((row) => row.document))]),
    sightings: await sightingsOf(reader, mentions, known),
  };
}
