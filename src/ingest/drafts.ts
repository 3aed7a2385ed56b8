/**
 * From a reading to drafts: each event with all its properties, each person with names and state, each position, assessment
 * and link, as mentions with claims. Every property gets its own locator: where its words stand, nearest to the event; one with
 * no words of its own points to the span it was read from.
 *
 * One draft a proposal: what a documenter takes or leaves in one go.
 */
import type { ClaimDraft, Draft, JudgementDraft, MentionDraft } from '../claim/draft.ts';
import { type Locator, pageAt } from '../claim/locator.ts';
import type { HandReading, ReadEvent, ReadPerson, ReadSource, Span } from '../claim/reading.ts';
import type { Value } from '../claim/values.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';
import { locate } from './locate.ts';

type Relay = ClaimDraft['chain'][number];

/** Drafts of a whole reading, in the order of the text. `text` is the document text that its spans point into. */
export function draftsOf(reading: HandReading, text: string): Draft[] {
  const drafts = new Drafting(reading, text);
  const made = [
    ...reading.persons.map((person) => drafts.person(person)),
    ...reading.events.map((event) => drafts.event(event)),
    ...reading.positions.map((position) => drafts.position(position)),
    ...reading.assessments.map((assessment) => drafts.assessment(assessment)),
    ...reading.determinations.map((determination) => drafts.determination(determination)),
    ...reading.links.map((link) => drafts.link(link)),
    ...reading.oddities.map((oddity) => drafts.oddity(oddity)),
  ];
  return pageAt(text, 0) === undefined ? made : made.map((draft) => withPages(draft, text));
}

/** A place in a text with pages says also on which of them it is. */
function withPages(draft: Draft, text: string): Draft {
  const placed = (claim: ClaimDraft): ClaimDraft => {
    const { locator } = claim;
    const page = locator.kind === 'span' ? pageAt(text, locator.start) : undefined;
    return page === undefined ? claim : { ...claim, locator: { ...locator, page } as Locator };
  };
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => ({ ...mention, claims: mention.claims.map(placed) })),
  };
}

/** The key an event of a reading has as a mention, by the event's id. */
export const eventKeys = (reading: HandReading): Map<string, string> => new Drafting(reading, '').eventKey;

/** The key of a named party of a reading: its person's, where the reading knows the name as a person's. */
export const partyKey = (reading: HandReading, name: string): string => new Drafting(reading, '').keyOfName(name);

class Drafting {
  readonly eventKey = new Map<string, string>();
  readonly #reading: HandReading;
  readonly #text: string;
  readonly #personKey = new Map<string, string>();
  readonly #kindOf = new Map<string, MentionKind>();

  constructor(reading: HandReading, text: string) {
    this.#reading = reading;
    this.#text = text;
    for (const person of reading.persons) {
      const key = `person ${person.span.start}-${person.span.end}`;
      for (const name of [person.name, ...person.variants])
        if (!this.#personKey.has(name)) this.#personKey.set(name, key);
    }
    const taken = new Set<string>();
    for (const event of reading.events) {
      // Two readings of one span by one type ("two acts of 30 each") are two events.
      let key = `${event.type} ${event.span.start}-${event.span.end}`;
      for (let again = 2; taken.has(key); again++) key = `${event.type} ${event.span.start}-${event.span.end} ${again}`;
      taken.add(key);
      this.eventKey.set(event.id, key);
    }
    for (const { name, kind } of reading.parties) this.#kindOf.set(name, kind);
  }

  keyOfName(name: string): string {
    return this.#personKey.get(name) ?? `party ${name}`;
  }

  person(person: ReadPerson): Draft {
    const key = this.keyOfName(person.name);
    const claims = [person.name, ...person.variants].map((name) =>
      this.#claim('name', { kind: 'name', text: name }, this.#words(name, person.span), []),
    );
    if (person.state) {
      const modality = person.certainty === 'uncertain' ? 'uncertain' : 'actual';
      claims.push({
        ...this.#claim('left_as', { kind: 'code', code: person.state }, spanLocator(person.span, false), []),
        modality,
      });
    }
    return { mentions: [{ key, kind: 'person', claims }], judgements: [] };
  }

  event(event: ReadEvent): Draft {
    const key = this.eventKey.get(event.id) as string;
    const parties = new Map<string, MentionDraft>();
    const chain = this.#chain(event.source, event.span, parties);
    const whole = spanLocator(event.span, true);
    const read = spanLocator(event.span, false);
    const claims: ClaimDraft[] = [
      this.#claim('occurred', { kind: 'occurred', type: event.type, modality: event.modality }, whole, chain),
    ];
    const say = (property: Property, value: Value, locator: Locator): void => {
      claims.push(this.#claim(property, value, locator, chain));
    };
    if (event.date)
      say(
        'date',
        { kind: 'date', ...event.date, text: event.date.text ?? '' },
        this.#words(event.date.text ?? '', event.span),
      );
    if (event.quantity)
      say('quantity', { kind: 'quantity', ...event.quantity }, this.#words(event.quantity.text, event.span));
    if (event.times !== undefined) say('times', { kind: 'number', number: event.times }, read);
    for (const word of event.place) say('place', { kind: 'text', text: word }, this.#words(word, event.span));
    for (const word of event.destination)
      say('destination', { kind: 'text', text: word }, this.#words(word, event.span));
    for (const property of ['ground', 'terms', 'scope'] as const) {
      const code = event[property];
      if (code) say(property, { kind: 'code', code }, read);
    }
    for (const { role, name } of event.participants) {
      say(
        role,
        {
          kind: 'mention',
          mention: this.#party(name, event.span, parties, role === 'prisoner' ? 'person' : undefined),
        },
        this.#words(name, event.span),
      );
    }
    for (const { person, span } of this.#reading.subjects.filter((subject) => subject.event === event.id)) {
      say(
        'prisoner',
        { kind: 'mention', mention: this.#party(person, event.span, parties, 'person') },
        spanLocator(span, true),
      );
    }
    for (const { property, quantity, span } of this.#reading.numbers.filter((number) => number.event === event.id)) {
      say(property, { kind: 'quantity', ...quantity }, spanLocator(span, true));
    }
    for (const { date, span } of this.#reading.dates.filter((day) => day.event === event.id)) {
      say('date', { kind: 'date', ...date, text: date.text ?? '' }, spanLocator(span, true));
    }
    const kind: MentionKind = event.type === 'reported_count' ? 'figure' : 'event';
    const mentions: MentionDraft[] = [{ key, kind, claims }, ...parties.values()];
    const judgements: JudgementDraft[] = [];
    const same = event.sameAs && this.eventKey.get(event.sameAs);
    if (same) judgements.push({ mention: key, other: same, verdict: 'same', why: 'told again within the document' });
    const part = event.partOf && this.eventKey.get(event.partOf);
    if (part) mentions.push(this.#linkMention('part_of', key, part, read, chain));
    return { mentions, judgements };
  }

  position(position: HandReading['positions'][number]): Draft {
    const parties = new Map<string, MentionDraft>();
    const chain = this.#chain(position.source, position.span, parties);
    const own = spanLocator(position.span, true);
    const read = spanLocator(position.span, false);
    const actor = this.#party(position.actor, position.span, parties);
    return this.#statement(
      'position',
      position.span,
      parties,
      [
        this.#claim(
          'holder_of',
          { kind: 'mention', mention: actor },
          this.#words(position.actor, position.span),
          chain,
        ),
        this.#claim('posture', { kind: 'code', code: position.kind }, read, chain),
        this.#claim('topic', { kind: 'code', code: position.topic }, read, chain),
        this.#claim('statement', { kind: 'text', text: position.statement }, own, chain),
      ],
      position.id,
    );
  }

  assessment(assessment: HandReading['assessments'][number]): Draft {
    const parties = new Map<string, MentionDraft>();
    const read = spanLocator(assessment.span, false);
    const chain = this.#chain(assessment.source, assessment.span, parties);
    const author = this.#party(assessment.author, assessment.span, parties);
    const claims = [
      this.#claim('author', { kind: 'mention', mention: author }, read, chain),
      this.#claim('posture', { kind: 'code', code: assessment.kind }, read, chain),
      this.#claim('statement', { kind: 'text', text: assessment.statement }, spanLocator(assessment.span, true), chain),
    ];
    if (assessment.hedge)
      claims.push(
        this.#claim(
          'hedge',
          { kind: 'text', text: assessment.hedge },
          this.#words(assessment.hedge, assessment.span),
          chain,
        ),
      );
    if (assessment.probability !== null)
      claims.push(this.#claim('probability', { kind: 'number', number: assessment.probability }, read, chain));
    claims.push(...this.#about(assessment.about, read));
    return this.#statement('assessment', assessment.span, parties, claims, assessment.id);
  }

  determination({
    id,
    organisation,
    decision,
    persons,
    criteria,
    date,
    span,
    source,
  }: HandReading['determinations'][number]): Draft {
    const parties = new Map<string, MentionDraft>();
    const chain = this.#chain(source, span, parties);
    const read = spanLocator(span, false);
    const named = (property: Property, name: string, as?: MentionKind): ClaimDraft =>
      this.#claim(
        property,
        { kind: 'mention', mention: this.#party(name, span, parties, as) },
        this.#words(name, span),
        chain,
      );
    const claims = [
      named('determiner', organisation),
      ...persons.map((person) => named(decision, person, 'person')),
      ...(date
        ? [
            this.#claim(
              'date',
              { kind: 'date', ...date, text: date.text ?? '' },
              this.#words(date.text ?? '', span),
              chain,
            ),
          ]
        : []),
      ...(criteria === undefined ? [] : [this.#claim('criteria', { kind: 'text', text: criteria }, read, chain)]),
    ];
    const key = `determination ${id} ${span.start}-${span.end}`;
    return { mentions: [{ key, kind: 'determination', claims }, ...parties.values()], judgements: [] };
  }

  oddity(oddity: HandReading['oddities'][number]): Draft {
    const [first, ...more] = oddity.spans as [Span, ...Span[]];
    const claims = [
      this.#claim('posture', { kind: 'code', code: 'oddity' }, spanLocator(first, false), []),
      this.#claim('topic', { kind: 'code', code: oddity.code }, spanLocator(first, false), []),
      ...[first, ...more].map((span) =>
        this.#claim('statement', { kind: 'text', text: oddity.statement }, spanLocator(span, true), []),
      ),
      ...this.#about(oddity.events, spanLocator(first, false)),
    ];
    return this.#statement('assessment', first, new Map(), claims, `oddity ${oddity.code}`);
  }

  link(link: HandReading['links'][number]): Draft {
    const parties = new Map<string, MentionDraft>();
    const chain = this.#chain(link.claimant, link.span, parties);
    const [from, to] = [link.from, link.to].map((id) => this.eventKey.get(id) ?? id) as [string, string];
    const mention = this.#linkMention(link.type, from, to, spanLocator(link.span, true), chain);
    const read = spanLocator(link.span, false);
    if (link.stage) mention.claims.push(this.#claim('stage', { kind: 'code', code: link.stage }, read, chain));
    if (link.gap)
      mention.claims.push(
        this.#claim('gap', { kind: 'text', text: link.gap }, this.#words(link.gap, link.span), chain),
      );
    return { mentions: [mention, ...parties.values()], judgements: [] };
  }

  #statement(
    kind: 'position' | 'assessment',
    span: Span,
    parties: Map<string, MentionDraft>,
    claims: ClaimDraft[],
    id: string,
  ): Draft {
    return {
      mentions: [{ key: `${kind} ${id} ${span.start}-${span.end}`, kind, claims }, ...parties.values()],
      judgements: [],
    };
  }

  #about(events: readonly string[], locator: Locator): ClaimDraft[] {
    return events.flatMap((id) => {
      const key = this.eventKey.get(id);
      return key ? [this.#claim('about', { kind: 'mention', mention: key }, locator, [])] : [];
    });
  }

  #linkMention(code: string, from: string, to: string, locator: Locator, chain: readonly Relay[]): MentionDraft {
    return {
      key: `link ${code} ${from} > ${to}`,
      kind: 'link',
      claims: [
        this.#claim('link', { kind: 'code', code }, locator, chain),
        this.#claim('from', { kind: 'mention', mention: from }, locator, chain),
        this.#claim('to', { kind: 'mention', mention: to }, locator, chain),
      ],
    };
  }

  /** The mention of a named party, with its name told where it stands; made once a draft. */
  #party(name: string, near: Span, parties: Map<string, MentionDraft>, as?: MentionKind): string {
    const key = this.keyOfName(name);
    if (!parties.has(key)) {
      const kind = this.#personKey.has(name) ? 'person' : (as ?? this.#kindOf.get(name) ?? 'organisation');
      parties.set(key, {
        key,
        kind,
        claims: [this.#claim('name', { kind: 'name', text: name }, this.#words(name, near), [])],
      });
    }
    return key;
  }

  #chain(source: ReadSource | null, near: Span, parties: Map<string, MentionDraft>): Relay[] {
    if (!source) return [];
    const names = source.chain && source.chain.length > 0 ? source.chain : [source.name];
    return names.map((name, i) => ({
      speaker: this.#party(name, near, parties),
      name,
      form: source.form,
      // The date stands with the bracketed report, which is the last to relay.
      said: i === names.length - 1 ? (source.date ?? null) : null,
    }));
  }

  #words(words: string, near: Span): Locator {
    const found = this.#text === '' ? null : locate(this.#text, words, near);
    return found ? spanLocator(found, true) : spanLocator(near, false);
  }

  #claim(property: Property, value: Value, locator: Locator, chain: readonly Relay[]): ClaimDraft {
    return { property, value, modality: 'actual', valid: null, locator, chain: [...chain] };
  }
}

const spanLocator = ({ start, end, quote }: Span, own: boolean): Locator => ({ kind: 'span', start, end, quote, own });
