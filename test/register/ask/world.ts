/**
 * A small register in memory, told in a few words. A mention is "document/key"; everything told of it goes in before `enter`,
 * which makes it one step of knowledge:
 *
 *   const world = await World.open();
 *   world.source('reuters', '2025-09-11');
 *   world.person('reuters/ales', 'Ales B.');
 *   world.event('reuters/arrest', 'detention', { date: '2021-07-14', prisoner: ['reuters/ales'] });
 *   await world.enter();
 */
import { asOf } from '../../../src/claim/as-of.ts';
import { boundsOf } from '../../../src/claim/dates.ts';
import type { JudgedBy, Verdict } from '../../../src/claim/judgement.ts';
import { pairOf } from '../../../src/claim/judgement.ts';
import type { LinkType, Stage } from '../../../src/claim/links.ts';
import type { Locator } from '../../../src/claim/locator.ts';
import type { Decision, EventType, Modality, Qualifier, Role } from '../../../src/claim/reading.ts';
import { ROLES } from '../../../src/claim/reading.ts';
import type { Relay, Source, Told } from '../../../src/claim/told.ts';
import type { Value } from '../../../src/claim/values.ts';
import type { MentionKind, Property } from '../../../src/claim/vocabulary.ts';
import type { Store } from '../../../src/ledger/port.ts';
import type { AskedAt } from '../../../src/register/ask/index.ts';
import { keepInStep } from '../../../src/register/keep.ts';
import { createRegister } from '../../../src/register/schema.ts';
import type { JudgedRow, Telling } from '../../../src/register/telling.ts';
import { emptyStore } from '../../support/store.ts';

interface Teller {
  /** Who says it: a mention, origin first. Absent: the outlet itself. */
  readonly by?: string;
  /** The day of the report that is cited, EDTF. */
  readonly said?: string;
  readonly quote?: string;
}

type Parties = { readonly [role in Role]?: readonly string[] };

interface EventWords extends Teller, Parties {
  readonly modality?: Modality;
  readonly date?: string;
  readonly basis?: 'stated' | 'resolved' | 'publication';
  readonly count?: number;
  readonly qualifier?: Qualifier;
  readonly scope?: string;
  readonly destination?: string;
  readonly times?: number;
  readonly place?: readonly string[];
  readonly ground?: string;
  /** That it happened stands nowhere in words: a list that names people alone. */
  readonly byHand?: true;
}

interface Claimed {
  readonly property: Property;
  readonly value: Value;
  readonly modality?: Modality;
  readonly quote?: string;
  readonly byHand?: boolean;
}

const text = (words: string): Value => ({ kind: 'text', text: words });
const code = (word: string): Value => ({ kind: 'code', code: word });
const other = (mention: string): Value => ({ kind: 'mention', mention });

export class World {
  readonly store: Store;
  #tellings = new Map<string, Telling>();
  #changed = new Set<string>();
  #sources = new Map<string, Source | null>();
  #order = 0;
  #place = 0;
  #k = 0;

  private constructor(store: Store) {
    this.store = store;
  }

  static async open(): Promise<World> {
    const store = await emptyStore();
    await store.transaction((tx) => createRegister(tx, store.dialect));
    return new World(store);
  }

  source(document: string, published: string, { language = 'en', kind = 'document' as Source['kind'] } = {}): void {
    this.#sources.set(document, {
      document,
      capture: document,
      title: `On ${document}`,
      outletMention: `${document}/outlet`,
      outlet: document,
      url: `https://example.org/${document}`,
      published,
      bounds: boundsOf(published),
      language,
      kind,
    });
    this.party(`${document}/outlet`, document, 'organisation');
  }

  person(
    mention: string,
    name: string,
    more: { leftAs?: string; leftModality?: Modality; facts?: Partial<Record<Property, string>> } & Teller = {},
  ): void {
    this.party(mention, name, 'person', more);
    if (more.leftAs)
      this.#tell(
        mention,
        'person',
        [{ property: 'left_as', value: code(more.leftAs), modality: more.leftModality ?? 'actual' }],
        more,
      );
    for (const [property, words] of Object.entries(more.facts ?? {})) {
      this.#tell(mention, 'person', [{ property: property as Property, value: text(words) }], more);
    }
  }

  party(mention: string, name: string, kind: MentionKind, teller: Teller = {}): void {
    this.#tell(mention, kind, [{ property: 'name', value: { kind: 'name', text: name }, quote: name }], teller);
  }

  actsFor(mention: string, side: string, kind: MentionKind = 'person'): void {
    this.#tell(mention, kind, [{ property: 'acts_for', value: other(side) }], {});
  }

  event(mention: string, type: EventType, words: EventWords = {}): void {
    const modality = words.modality ?? 'actual';
    const claims: Claimed[] = [
      {
        property: 'occurred',
        value: { kind: 'occurred', type, modality },
        modality,
        quote: words.quote ?? `${type} told`,
        byHand: words.byHand ?? false,
      },
    ];
    const add = (property: Property, value: Value | null, quote?: string): void => {
      if (value) claims.push({ property, value, modality, ...(quote === undefined ? {} : { quote }) });
    };
    add(
      'date',
      words.date === undefined
        ? null
        : { kind: 'date', edtf: words.date, basis: words.basis ?? 'stated', text: words.date },
      words.date,
    );
    if (words.count !== undefined) add('quantity', quantity(words.count, words.qualifier), String(words.count));
    add('scope', words.scope === undefined ? null : code(words.scope));
    add('times', words.times === undefined ? null : { kind: 'number', number: words.times });
    for (const place of words.place ?? []) add('place', text(place));
    add('ground', words.ground === undefined ? null : code(words.ground));
    add('destination', words.destination === undefined ? null : text(words.destination));
    for (const role of ROLES) for (const party of words[role] ?? []) add(role, other(party), `the words for ${party}`);
    this.#tell(mention, type === 'reported_count' ? 'figure' : 'event', claims, words);
  }

  determination(
    mention: string,
    organisation: string,
    decision: Decision,
    people: readonly string[],
    date: string,
  ): void {
    this.#tell(
      mention,
      'determination',
      [
        { property: 'determiner', value: other(organisation) },
        { property: 'date', value: { kind: 'date', edtf: date, basis: 'stated', text: date } },
        ...people.map((person) => ({ property: decision, value: other(person) })),
      ],
      {},
    );
  }

  number(
    event: string,
    property: 'quantity' | 'of_which',
    count: number,
    qualifier: Qualifier = 'exactly',
    teller: Teller = {},
  ): void {
    this.#tell(event, 'event', [{ property, value: quantity(count, qualifier), quote: String(count) }], teller);
  }

  link(
    mention: string,
    link: LinkType,
    from: string,
    to: string,
    more: { stage?: Stage; gap?: string } & Teller = {},
  ): void {
    this.#tell(
      mention,
      'link',
      [
        { property: 'link', value: code(link), quote: more.quote ?? link },
        { property: 'from', value: other(from) },
        { property: 'to', value: other(to) },
        ...(more.stage ? [{ property: 'stage' as const, value: code(more.stage) }] : []),
        ...(more.gap ? [{ property: 'gap' as const, value: text(more.gap), quote: more.gap }] : []),
      ],
      more,
    );
  }

  statement(
    mention: string,
    kind: 'position' | 'assessment',
    posture: string,
    who: string,
    statement: string,
    more: { about?: string[] } & Teller = {},
  ): void {
    this.#tell(
      mention,
      kind,
      [
        { property: 'posture', value: code(posture) },
        { property: 'statement', value: text(statement), quote: more.quote ?? statement },
        { property: kind === 'position' ? 'holder_of' : 'author', value: other(who) },
        ...(more.about ?? []).map((event) => ({ property: 'about' as const, value: other(event) })),
      ],
      more,
    );
  }

  judge(a: string, b: string, verdict: Verdict, by: JudgedBy = 'person'): void {
    const [mention, second] = pairOf(a, b);
    const telling = this.#tellings.get(mention) ?? { spot: null, told: [], sightings: [], rowsSeen: [], judged: [] };
    const judged: JudgedRow[] = telling.judged.filter((row) => row.other !== second);
    if (verdict !== 'withdrawn') judged.push({ mention, other: second, verdict, by });
    this.#tellings.set(mention, { ...telling, judged });
    this.#changed.add(mention);
  }

  same(...mentions: readonly string[]): void {
    for (const mention of mentions.slice(1)) this.judge(mentions[0] ?? '', mention, 'same');
  }

  /** Takes back all that is told of a mention. */
  retract(mention: string): void {
    this.#tellings.set(mention, {
      spot: null,
      told: [],
      sightings: [],
      rowsSeen: [],
      judged: this.#tellings.get(mention)?.judged ?? [],
    });
    this.#changed.add(mention);
  }

  /** One step of knowledge: all that was told since the last. Returns its number. */
  async enter(): Promise<number> {
    this.#k += 1;
    const k = this.#k;
    const tellings = new Map(
      [...this.#changed].flatMap((mention) => {
        const telling = this.#tellings.get(mention);
        return telling ? [[mention, telling] as const] : [];
      }),
    );
    await this.store.transaction(async (tx) => {
      const sources = new Map([...this.#sources].map(([document, source]) => [document, source ? [source] : []]));
      await keepInStep(tx, k, { tellings, sources });
    });
    this.#changed = new Set();
    this.#sources = new Map();
    return k;
  }

  asked(day: string, known: number = this.#k): AskedAt {
    return { asOf: asOf(day, known), latestDay: day, withdrawn: 0 };
  }

  #tell(mention: string, kind: MentionKind, claims: readonly Claimed[], { by, said }: Teller): void {
    const document = mention.split('/')[0] ?? '';
    const telling: Telling = this.#tellings.get(mention) ?? {
      spot: null,
      told: [],
      sightings: [],
      rowsSeen: [],
      judged: [],
    };
    const chain: Relay[] =
      by === undefined
        ? []
        : [{ speaker: by, name: by, form: said === undefined ? 'said' : 'cited', said: said ?? null }];
    const rows = claims.map(({ property, value, modality, quote, byHand }, i): Told & { order: number } => {
      const id = `${mention} ${telling.told.length + i}`;
      return {
        claim: id,
        attestation: id,
        mention,
        property,
        value,
        bounds: value.kind === 'date' ? boundsOf(value.edtf) : null,
        modality: modality ?? 'actual',
        rank: 'normal',
        document,
        capture: document,
        locator: byHand ? { kind: 'hand' } : this.#span(quote ?? `words of ${property}`),
        chain,
        order: ++this.#order,
      };
    });
    this.#tellings.set(mention, {
      ...telling,
      spot: telling.spot ?? { mention, kind, document, order: ++this.#order },
      told: [...telling.told, ...rows],
    });
    this.#changed.add(mention);
  }

  #span(quote: string): Locator {
    this.#place += 1000;
    return { kind: 'span', start: this.#place, end: this.#place + quote.length, quote, own: true };
  }
}

function quantity(value: number, qualifier: Qualifier = 'exactly'): Value {
  return { kind: 'quantity', value, qualifier, unit: 'person', text: String(value) };
}
