/** Told claims made by hand, for the derivations to read: documents, mentions, claims and who is who, and no store. */
import { boundsOf } from '../../src/claim/dates.ts';
import type { EventType, Modality } from '../../src/claim/reading.ts';
import type { Rank, Relay, Sighting, Source, Spot, Told } from '../../src/claim/told.ts';
import type { Value } from '../../src/claim/values.ts';
import type { MentionKind, Property } from '../../src/claim/vocabulary.ts';
import { Knowledge, type Membership } from '../../src/derive/knowledge.ts';

export interface HowTold {
  readonly document?: string;
  readonly modality?: Modality;
  readonly rank?: Rank;
  readonly chain?: readonly Relay[];
}

export class Telling {
  readonly told: Told[] = [];
  readonly #spots: Spot[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #entities = new Map<string, string>();
  readonly #disputed = new Set<string>();
  readonly #sightings: Sighting[] = [];

  /** A document published then; asking for the same name again gives the same one. */
  document(name: string, published = '2026-06-01', language = 'en', kind: Source['kind'] = 'document'): string {
    if (!this.#sources.has(name)) {
      this.#sources.set(name, {
        document: name,
        capture: name,
        title: name,
        outletMention: null,
        outlet: name,
        url: '',
        published,
        bounds: boundsOf(published),
        language,
        kind,
      });
    }
    return name;
  }

  mention(kind: MentionKind, mention: string = `${kind} ${this.#spots.length + 1}`): string {
    this.#spots.push({ mention, kind, document: '', order: this.#spots.length });
    return mention;
  }

  /** Returns the attestation. */
  tell(mention: string, property: Property, value: Value, how: HowTold = {}): string {
    const attestation = `a${String(this.told.length + 1).padStart(3, '0')}`;
    this.told.push({
      claim: `c ${attestation}`,
      attestation,
      mention,
      property,
      value,
      bounds: value.kind === 'date' ? boundsOf(value.edtf) : null,
      modality: how.modality ?? 'actual',
      rank: how.rank ?? 'normal',
      document: how.document ?? this.document('a document'),
      capture: how.document ?? 'a document',
      locator: { kind: 'hand' },
      chain: how.chain ?? [],
    });
    return attestation;
  }

  event(type: EventType, modality: Modality = 'actual', how: HowTold = {}): string {
    const event = this.mention('event');
    this.tell(event, 'occurred', { kind: 'occurred', type, modality }, how);
    return event;
  }

  date(event: string, edtf: string, how: HowTold = {}): string {
    return this.tell(event, 'date', { kind: 'date', edtf, basis: 'stated', text: edtf }, how);
  }

  /** "52", "more than 1,300", "about 1,160", "at least 4", "some". */
  count(event: string, words: string, property: 'quantity' | 'of_which' = 'quantity', how: HowTold = {}): string {
    const number = /\d[\d,]*/.exec(words)?.[0].replaceAll(',', '');
    const qualifier = words.startsWith('more than')
      ? 'more_than'
      : words.startsWith('about')
        ? 'about'
        : words.startsWith('at least')
          ? 'at_least'
          : 'exactly';
    const value = number === undefined ? null : Number(number);
    return this.tell(event, property, { kind: 'quantity', value, qualifier, unit: 'person', text: words }, how);
  }

  link(code: string, from: string, to: string, stage?: string): string {
    const link = this.mention('link');
    this.tell(link, 'link', { kind: 'code', code });
    this.tell(link, 'from', { kind: 'mention', mention: from });
    this.tell(link, 'to', { kind: 'mention', mention: to });
    if (stage !== undefined) this.tell(link, 'stage', { kind: 'code', code: stage });
    return link;
  }

  /** Joins mentions into one entity, named by the first. */
  same(...mentions: readonly [string, ...string[]]): string {
    for (const mention of mentions) this.#entities.set(mention, mentions[0]);
    return mentions[0];
  }

  dispute(mention: string): void {
    this.#disputed.add(mention);
  }

  sighting(mention: string, document: string, day: number): void {
    this.#sightings.push({ mention, document, day });
  }

  /** `reorder` may shuffle the claims, which must change nothing. */
  knowledge(reorder: <T>(rows: readonly T[]) => readonly T[] = (rows) => rows): Knowledge {
    const members = new Map<string, Membership>();
    for (const { mention } of this.#spots) {
      members.set(mention, { entity: this.#entities.get(mention) ?? mention, disputed: this.#disputed.has(mention) });
    }
    return new Knowledge(this.#spots, reorder(this.told), members, this.#sources, reorder(this.#sightings));
  }
}
