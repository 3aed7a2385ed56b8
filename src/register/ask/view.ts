/**
 * What one question has read of the register, at one step of knowledge. `need…` reads what is not yet here, many at a time;
 * the rest looks up what was read. Nothing is read twice, and nothing but the register's own tables is read.
 */

import type { Source, Told } from '../../claim/told.ts';
import type { MentionKind } from '../../claim/vocabulary.ts';
import type { Derived, EventBody, LinkBody, NameBody } from '../../derive/derived.ts';
import type { Membership } from '../../derive/knowledge.ts';
import type { Reader } from '../../ledger/port.ts';
import { first } from '../../ledger/port.ts';
import { derivedAt, membersOf, sourcesAt, spotsOf, toldBy } from '../rows.ts';
import { KNOWN } from '../schema.ts';

export type ConflictDerived = Extract<Derived, { kind: 'conflict' }>;

export interface KnownLink {
  readonly id: string;
  readonly body: LinkBody;
}

export class View {
  readonly reader: Reader;
  readonly known: number;
  readonly #members = new Map<string, Membership | null>();
  readonly #kinds = new Map<string, MentionKind | null>();
  readonly #names = new Map<string, NameBody | null>();
  readonly #events = new Map<string, EventBody | null>();
  readonly #links = new Map<string, KnownLink[]>();
  readonly #conflicts = new Map<string, ConflictDerived[]>();
  readonly #told = new Map<string, Told[]>();
  readonly #written = new Map<string, string | null>();
  readonly #documents = new Set<string>();
  readonly #sources = new Map<string, Source>();

  private constructor(reader: Reader, known: number) {
    this.reader = reader;
    this.known = known;
  }

  static at(reader: Reader, known: number): View {
    return new View(reader, known);
  }

  async needMembers(mentions: Iterable<string>): Promise<void> {
    const missing = notIn(this.#members, mentions);
    const found = await membersOf(this.reader, 'mention', missing, this.known);
    for (const mention of missing) this.#members.set(mention, found.get(mention) ?? null);
  }

  /** The entity of a mention; the mention itself where no member row is known. */
  entityOf(mention: string): string {
    return this.#members.get(mention)?.entity ?? mention;
  }

  isKnown(mention: string): boolean {
    return (this.#members.get(mention) ?? null) !== null;
  }

  /** Every mention of an entity shares its component's standing, so any of them tells. */
  disputed(mention: string): boolean {
    return this.#members.get(mention)?.disputed ?? false;
  }

  async needKinds(mentions: Iterable<string>): Promise<void> {
    const missing = notIn(this.#kinds, mentions);
    const found = new Map((await spotsOf(this.reader, missing, this.known)).map((spot) => [spot.mention, spot.kind]));
    for (const mention of missing) this.#kinds.set(mention, found.get(mention) ?? null);
  }

  kindOf(entity: string): MentionKind | null {
    return this.#names.get(entity)?.kind ?? this.#kinds.get(entity) ?? null;
  }

  async needNames(entities: Iterable<string>): Promise<void> {
    const missing = notIn(this.#names, entities);
    const rows = await derivedAt(this.reader, 'name', this.known, missing);
    for (const entity of missing) this.#names.set(entity, null);
    for (const row of rows) this.#names.set(row.entity, row.body);
  }

  /** Puts here what a question has read whole. */
  putNames(rows: Iterable<Extract<Derived, { kind: 'name' }>>): void {
    for (const row of rows) this.#names.set(row.entity, row.body);
  }

  name(entity: string): NameBody | null {
    return this.#names.get(entity) ?? null;
  }

  async needEvents(entities: Iterable<string>): Promise<void> {
    const missing = notIn(this.#events, entities);
    const rows = await derivedAt(this.reader, 'event', this.known, missing);
    for (const entity of missing) this.#events.set(entity, null);
    for (const row of rows) this.#events.set(row.entity, row.body);
  }

  putEvents(rows: Iterable<Extract<Derived, { kind: 'event' }>>): void {
    for (const row of rows) this.#events.set(row.entity, row.body);
  }

  event(entity: string): EventBody | null {
    return this.#events.get(entity) ?? null;
  }

  /** Links from and to these events; their ends' members and events too. */
  async needLinks(events: Iterable<string>): Promise<void> {
    const missing = notIn(this.#links, events);
    const mentions = missing.flatMap((event) => this.event(event)?.mentions ?? [event]);
    const ends = (await toldBy(this.reader, 'value_mention', mentions, this.known)).filter(
      (row) => row.property === 'from' || row.property === 'to',
    );
    await this.needMembers([...ends.map((row) => row.mention), ...mentions]);
    const links = await derivedAt(this.reader, 'link', this.known, [
      ...new Set(ends.map((row) => this.entityOf(row.mention))),
    ]);
    await this.needMembers(links.flatMap(({ body }) => [body.from, body.to]));
    for (const event of missing) this.#links.set(event, []);
    for (const { entity, body } of links) {
      for (const end of new Set([this.entityOf(body.from), this.entityOf(body.to)]))
        this.#links.get(end)?.push({ id: entity, body });
    }
    await this.needEvents(links.flatMap(({ body }) => [this.entityOf(body.from), this.entityOf(body.to)]));
  }

  links(event: string): readonly KnownLink[] {
    return this.#links.get(event) ?? [];
  }

  async needConflicts(entities: Iterable<string>): Promise<void> {
    const missing = notIn(this.#conflicts, entities);
    for (const entity of missing) this.#conflicts.set(entity, []);
    for (const row of await derivedAt(this.reader, 'conflict', this.known, missing))
      this.#conflicts.get(row.entity)?.push(row);
  }

  conflicts(entity: string): readonly ConflictDerived[] {
    return this.#conflicts.get(entity) ?? [];
  }

  /** The words of these attestations, and who is behind them: speakers, outlets, and their names. */
  async needWords(attestations: Iterable<string>): Promise<void> {
    const missing = notIn(this.#told, attestations);
    for (const attestation of missing) this.#told.set(attestation, []);
    const rows = await toldBy(this.reader, 'attestation', missing, this.known);
    for (const row of rows) this.#told.get(row.attestation)?.push(row);
    await this.needOrigins(rows);
  }

  /** Who is behind told rows that were read some other way. */
  async needOrigins(rows: readonly Told[]): Promise<void> {
    const documents = rows.map((row) => row.document).filter((document) => !this.#documents.has(document));
    for (const document of documents) this.#documents.add(document);
    for (const [capture, source] of await sourcesAt(this.reader, this.known, [...new Set(documents)]))
      this.#sources.set(capture, source);
    const behind = new Set<string>();
    for (const row of rows) {
      const speaker = row.chain[0]?.speaker ?? this.source(row)?.outletMention;
      if (speaker) behind.add(speaker);
    }
    await this.needMembers(behind);
    await this.needNames([...behind].map((mention) => this.entityOf(mention)));
  }

  /** Where and when what is told was got. */
  source({ capture }: Pick<Told, 'capture'>): Source | undefined {
    return this.#sources.get(capture);
  }

  /** Told rows of an attestation: one, save for a list's row, which attests all its cells at once. */
  told(attestation: string): readonly Told[] {
    return this.#told.get(attestation) ?? [];
  }

  /** Of how many things something of the kind is derived. What was so at a step stays so: each is counted once a store. */
  async count(kind: Derived['kind']): Promise<number> {
    const counts = counted.get(this.reader) ?? new Map<string, number>();
    counted.set(this.reader, counts);
    const key = `${kind} ${this.known}`;
    const row = counts.has(key)
      ? undefined
      : await first<{ n: number }>(this.reader, `select count(*) as n from derived where kind = ? and ${KNOWN}`, [
          kind,
          this.known,
          this.known,
        ]);
    if (row) counts.set(key, row.n);
    return counts.get(key) ?? 0;
  }

  /** The name that each of these mentions is given where it stands. */
  async needWritten(mentions: Iterable<string>): Promise<void> {
    const missing = notIn(this.#written, mentions);
    for (const mention of missing) this.#written.set(mention, null);
    for (const row of await toldBy(this.reader, 'mention', missing, this.known)) {
      if (row.property === 'name' && row.value.kind === 'name' && this.#written.get(row.mention) === null) {
        this.#written.set(row.mention, row.value.text);
      }
    }
  }

  written(mention: string): string | null {
    return this.#written.get(mention) ?? null;
  }
}

const counted = new WeakMap<Reader, Map<string, number>>();

function notIn(have: ReadonlyMap<string, unknown>, wanted: Iterable<string>): string[] {
  const missing = new Set<string>();
  for (const id of wanted) if (!have.has(id)) missing.add(id);
  return [...missing];
}
