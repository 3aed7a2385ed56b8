/**
 * How far a change reaches, and the knowledge around it. What follows for an entity depends on its own claims, on the events
 * that name it as a prisoner, on the links from and to it, and on the events at their other ends; nothing further.
 * test/register/keep.test.ts holds that keeping step entry by entry gives what deriving everything at once gives.
 *
 * A person is reached from an event, and an event from a person; but not one prisoner from another: of who else was freed with
 * him nothing follows for a man, and a batch of fifty would else be derived again fifty times.
 */
import type { Sighting, Source, Spot, Told } from '../claim/told.ts';
import type { Membership } from '../derive/knowledge.ts';
import { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import type { KnownRegister } from './known.ts';
import { StoredRegister } from './known.ts';
import { inOrderTold } from './rows.ts';
import { KNOWN } from './schema.ts';
import { addTo } from './sets-by-key.ts';
import type { Telling } from './telling.ts';

/** What a register joins. Each thing is read once, many at a time. */
export class Surroundings {
  readonly #register: KnownRegister;
  readonly #entity = new Map<string, string | null>();
  readonly #mentions = new Map<string, string[]>();
  readonly #read = new Set<string>();
  readonly #links = new Map<string, Set<string>>();
  readonly #prisoners = new Map<string, Set<string>>();
  readonly #naming = new Map<string, Set<string>>();
  readonly #decided = new Map<string, Set<string>>();
  readonly #deciding = new Map<string, Set<string>>();

  constructor(register: KnownRegister) {
    this.#register = register;
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
  async factsOf(
    mentions: ReadonlySet<string>,
    tellings: ReadonlyMap<string, Telling> = new Map(),
    besides: Besides = nobody,
  ): Promise<Facts> {
    await this.#readClaims(mentions);
    const naming = await this.siblings(across(this.#naming, mentions));
    const events = await this.#linked(new Set([...mentions, ...naming]), 4);
    const deciding = await this.siblings(across(this.#deciding, mentions));
    return factsOf(this.#register, [...new Set([...events, ...deciding])], tellings, besides);
  }

  /** All mentions of the entities these mentions belong to, themselves with them. */
  async siblings(mentions: Iterable<string>): Promise<Set<string>> {
    const all = new Set(mentions);
    for (let edge = [...all]; edge.length > 0; ) {
      await this.#readMembers(edge);
      const next: string[] = [];
      for (const mention of edge) {
        const entity = this.#entity.get(mention);
        for (const other of (entity && this.#mentions.get(entity)) || []) {
          if (all.has(other)) continue;
          all.add(other);
          next.push(other);
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
    if (missing.length === 0) return;
    for (const mention of missing) this.#entity.set(mention, null);
    const own = await this.#register.members(missing);
    const entities = new Set<string>();
    for (const { entity } of own.values()) if (!this.#mentions.has(entity)) entities.add(entity);
    for (const [mention, { entity }] of await this.#register.membersWithin([...entities])) {
      this.#entity.set(mention, entity);
      const list = this.#mentions.get(entity);
      if (list) list.push(mention);
      else this.#mentions.set(entity, [mention]);
    }
  }

  async #readClaims(mentions: Iterable<string>): Promise<void> {
    const missing = [...mentions].filter((mention) => !this.#read.has(mention));
    if (missing.length === 0) return;
    for (const mention of missing) this.#read.add(mention);
    for (const { mention, property, value } of await this.#register.leads(missing)) {
      if (property === 'prisoner') {
        addTo(this.#prisoners, mention, value);
        addTo(this.#naming, value, mention);
      } else if (property === 'from' || property === 'to') {
        addTo(this.#links, mention, value);
        addTo(this.#links, value, mention);
      } else {
        addTo(this.#decided, mention, value);
        addTo(this.#deciding, value, mention);
      }
    }
  }
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

/** Mentions of which what is told of themselves is wanted too, by what is told of the others. */
export type Besides = (told: readonly Told[]) => Promise<Iterable<string>>;
const nobody: Besides = async () => [];

/** What was known around these entities at a step, far enough to derive them. */
export async function factsAround(
  reader: Reader,
  entities: Iterable<string>,
  known: number,
  besides: Besides = nobody,
): Promise<Facts> {
  const register = new StoredRegister(reader, known);
  const mentions = new Set((await register.membersWithin([...entities])).keys());
  const around = new Surroundings(register);
  return around.factsOf(await around.siblings(mentions), new Map(), besides);
}

/** Everything known at a step. */
export async function knowledgeAt(reader: Reader, known: number): Promise<Knowledge> {
  const spots = await reader.all<{ mention: string }>(`select mention from spot where ${KNOWN}`, [known, known]);
  const mentions = spots.map((row) => row.mention);
  return knowledgeFrom(await factsOf(new StoredRegister(reader, known), mentions));
}

/** `around` holds whatever names one of them in a claim that counts here. */
async function factsOf(
  register: KnownRegister,
  around: readonly string[],
  tellings: ReadonlyMap<string, Telling> = new Map(),
  besides: Besides = nobody,
): Promise<Facts> {
  const inHand = around.flatMap((mention) => tellings.get(mention)?.told ?? []);
  const unread = around.filter((mention) => !tellings.has(mention));
  const told = [...inHand, ...(await register.told(unread))];
  const mentions = besides === nobody ? around : [...new Set([...around, ...(await besides(told))])];
  told.push(...(await register.told(mentions.slice(around.length))));
  told.sort(inOrderTold);
  // Of who is only named, no more is asked than who it is.
  const met = new Set(mentions);
  for (const { value } of told) if (value.kind === 'mention') met.add(value.mention);
  return {
    spots: await register.spots(mentions),
    told,
    members: await register.members([...met]),
    sources: await register.sources([
      ...new Set(told.map((row) => row.document).filter((document) => document !== '')),
    ]),
    sightings: await register.sightings(mentions),
  };
}
