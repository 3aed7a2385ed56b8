/**
 * A made world to measure with: ten years, six states, people arrested, told of by texts and yearly lists, sentenced and freed
 * alone or in batches, told twice, merged, doubted and corrected. The same seed is the same world, entry by entry; nothing in it is real.
 *
 * About twelve claims a person: a list's row (name, sex, occupation, how it leaves them), the text of the arrest (the person, and
 * the event's type, day, place, ground, holder and prisoner), and of the release for seven in ten.
 */

import { isoOf } from '../../src/claim/dates.ts';
import type { CaptureItem, EntryKind, Item } from '../../src/claim/entry.ts';
import { pairOf } from '../../src/claim/judgement.ts';
import type { Locator } from '../../src/claim/locator.ts';
import type { Value } from '../../src/claim/values.ts';
import type { MentionKind, Property } from '../../src/claim/vocabulary.ts';
import type { Ids } from './ids.ts';

export interface WorldEntry {
  readonly kind: EntryKind;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly items: readonly Item[];
  /** Claims it adds. */
  readonly claims: number;
  /** Mentions that appear for the first time. */
  readonly mentions: readonly string[];
  /** The text of the document it brings, where it brings one. */
  readonly text: { readonly document: string; readonly body: string } | null;
}

const FIRST_DAY = 16_801; // 2016-01-01
const MONTHS = 120;
export const LAST_DAY = FIRST_DAY + 3_652;

export const STATES = ['Arland', 'Borgia', 'Cemia', 'Dorvia', 'Estmark', 'Fenland'] as const;
const WATCHERS = ['Watch', 'Ray', 'Lantern', 'Bell'] as const;
const PLACES = Array.from({ length: 150 }, (_, i) => `Town ${i + 1}`);
const GROUNDS = Array.from({ length: 12 }, (_, i) => `article_${300 + i}`);
const RELEASED_ON = ['pardon', 'served', 'amnesty', 'bail'] as const;
const WORK = ['teacher', 'driver', 'journalist', 'engineer', 'student', 'nurse', 'welder', 'lawyer'] as const;
const GIVEN = ['Anna', 'Ivan', 'Maria', 'Pavel', 'Zoya', 'Siarhei', 'Volha', 'Dzmitry', 'Alena', 'Mikola'] as const;
const SYLLABLES = ['ka', 'lo', 'vi', 'ra', 'ste', 'no', 'chu', 'by', 'da', 'mi'] as const;

/** Uniform in [0, 1), from a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Person {
  readonly n: number;
  readonly name: string;
  readonly state: number;
  readonly place: string;
  readonly ground: string;
  readonly arrested: number;
  /** The day of release; null: still held. */
  readonly freed: number | null;
  readonly freedSurely: boolean;
  readonly inBatch: boolean;
  readonly listed: boolean;
  /** Mentions of them, and of their arrest, that are not yet judged; the first stands for all. */
  readonly mentions: string[];
  readonly arrests: string[];
  /** Has the list a row for them? */
  hasRow: boolean;
}

/** Every entry of a world of about `claims` claims, in order of time. */
export function* worldOf(claims: number, seed: number, ids: Ids): Generator<WorldEntry> {
  const people = Math.round(claims / CLAIMS_A_PERSON);
  const chance = chanceOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  let next = 0;
  let held: Person[] = [];
  yield statesEntry(ids);
  for (let month = 0; month < MONTHS; month++) {
    const first = FIRST_DAY + Math.round((month * 365.25) / 12);
    const last = FIRST_DAY + Math.round(((month + 1) * 365.25) / 12) - 1;
    const until = Math.round((people * (month + 1)) / MONTHS);
    const arrested: Person[] = [];
    for (; next < until; next++) {
      const day = first + Math.floor(chance() * (last - first - 1));
      const freed = chance() < 0.7 ? day + 20 + Math.floor(chance() ** 2 * 2_000) : null;
      arrested.push({
        n: next,
        name: `${pick(GIVEN)} ${surname(next)}`,
        state: Math.floor(chance() ** 1.5 * STATES.length),
        place: pick(PLACES),
        ground: pick(GROUNDS),
        arrested: day,
        freed: freed !== null && freed <= LAST_DAY - 5 ? freed : null,
        freedSurely: chance() >= 0.03,
        inBatch: chance() < 0.5,
        listed: chance() < 0.6,
        mentions: [],
        arrests: [],
        hasRow: false,
      });
    }
    // Texts of arrests tell of one to ten people each; three in ten arrests are told by a second text too.
    for (const group of groups(arrested, () => 1 + Math.floor(chance() * 10)))
      yield textEntry(ids, chance, `arrests ${month} ${group[0]?.n}`, last, group, 'detention');
    const twice = arrested.filter(() => chance() < 0.3);
    for (const group of groups(twice, () => 1 + Math.floor(chance() * 3)))
      yield textEntry(ids, chance, `again ${month} ${group[0]?.n}`, last, group, 'detention');
    held.push(...arrested);
    const freed = held.filter((person) => person.freed !== null && person.freed <= last);
    for (const batch of groups(
      freed.filter((person) => person.inBatch),
      () => 5 + Math.floor(chance() * 46),
    ))
      yield textEntry(ids, chance, `batch ${month} ${batch[0]?.n}`, last, batch, 'batch');
    for (const group of groups(
      freed.filter((person) => !person.inBatch),
      () => 1 + Math.floor(chance() * 4),
    ))
      yield textEntry(ids, chance, `freed ${month} ${group[0]?.n}`, last, group, 'release');
    const recognised = arrested.filter(() => chance() < 0.3);
    if (recognised.length > 0) yield determinations(ids, month, last, recognised);
    const gone = new Set(freed);
    held = held.filter((person) => !gone.has(person));
    const listed = month % 12 === 11 ? held.filter((person) => person.listed) : [];
    if (listed.length > 0) yield listEntry(ids, chance, month, last, listed);
    yield* judgements(chance, [...arrested, ...freed, ...listed], last);
    const wrong = arrested.filter(() => chance() < 0.02);
    for (const person of wrong) yield correctionEntry(ids, person, last);
  }
}

const CLAIMS_A_PERSON = 12.1;

const surname = (n: number): string => {
  const letters = [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}vich`;
};

function* groups<T>(list: readonly T[], size: () => number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; ) {
    const next = list.slice(at, at + size());
    at += next.length;
    yield next;
  }
}

const atNoon = (day: number): string => `${isoOf(day)}T12:00:00Z`;
const HAND: Locator = { kind: 'hand' };

/** What one entry adds, as it is put together. */
class Adding {
  readonly items: Item[] = [];
  readonly mentions: string[] = [];
  claims = 0;
  readonly ids: Ids;
  readonly origin: { readonly document: string; readonly capture: string };

  constructor(ids: Ids, origin: { readonly document: string; readonly capture: string }) {
    this.ids = ids;
    this.origin = origin;
  }

  mention(key: string, mentionKind: MentionKind, source: string): string {
    const mention = this.ids.mention(source, key);
    this.items.push({ kind: 'mention', mention, mentionKind, source, keyHash: this.ids.of('key', source, key) });
    this.mentions.push(mention);
    return mention;
  }

  claim(mention: string, property: Property, value: Value, modality: 'actual' | 'uncertain' = 'actual'): string {
    const claim = this.ids.of('claim', mention, property, JSON.stringify(value), modality);
    this.items.push({ kind: 'claim', mention, claim, property, value, modality, valid: null, audience: 'public' });
    this.claims++;
    return claim;
  }

  attest(mention: string, claim: string, locator: Locator): void {
    const { document, capture } = this.origin;
    const attestation = this.ids.of('attestation', claim, capture, JSON.stringify(locator));
    this.items.push({
      kind: 'attestation',
      mention,
      attestation,
      claim,
      document,
      capture,
      locator,
      chain: [],
      audience: 'public',
    });
  }

  said(mention: string, property: Property, value: Value, locator: Locator, modality?: 'actual' | 'uncertain'): void {
    this.attest(mention, this.claim(mention, property, value, modality), locator);
  }
}

function arrival(
  ids: Ids,
  key: string,
  capture: Pick<CaptureItem, 'title' | 'outlet' | 'published' | 'listDate'>,
): Adding {
  const document = ids.of('document', key);
  const origin = { document, capture: ids.of('capture', document) };
  const adding = new Adding(ids, origin);
  const table = capture.listDate !== null;
  adding.items.push(
    {
      kind: 'document',
      document,
      sha256: ids.sha256(key),
      media: table ? 'text/csv' : 'text/plain',
      name: `${key}.${table ? 'csv' : 'txt'}`,
      audience: 'public',
    },
    {
      kind: 'capture',
      ...origin,
      ...capture,
      gotAt: `${capture.published}T10:00:00Z`,
      url: `https://example.org/${encodeURIComponent(key)}`,
      language: 'en',
      whole: table ? true : null,
      how: 'file',
      reader: table ? 'csv/1' : 'text/1',
    },
  );
  return adding;
}

const finished = (adding: Adding, at: string, text: string | null): WorldEntry => ({
  kind: 'add',
  at,
  items: adding.items,
  claims: adding.claims,
  mentions: adding.mentions,
  text: text === null ? null : { document: adding.origin.document, body: text },
});

const STATES_KEY = 'states';

function statesEntry(ids: Ids): WorldEntry {
  const adding = arrival(ids, STATES_KEY, {
    title: 'States',
    outlet: 'Almanac',
    published: isoOf(FIRST_DAY),
    listDate: null,
  });
  for (const name of [...STATES, ...WATCHERS])
    adding.said(
      adding.mention(name, 'organisation', adding.origin.document),
      'name',
      { kind: 'name', text: name },
      HAND,
    );
  return finished(adding, atNoon(FIRST_DAY), null);
}

const partyOf = (ids: Ids, name: string): string => ids.mention(ids.of('document', STATES_KEY), name);

/** A month's decisions of one organisation on whom it recognises. */
function determinations(ids: Ids, month: number, day: number, people: readonly Person[]): WorldEntry {
  const watcher = WATCHERS[month % WATCHERS.length] as string;
  const adding = arrival(ids, `recognised ${month}`, {
    title: 'Recognised',
    outlet: watcher,
    published: isoOf(day),
    listDate: null,
  });
  const edtf = isoOf(day);
  for (const person of people) {
    const decision = adding.mention(`decision ${person.n}`, 'determination', adding.origin.document);
    adding.said(decision, 'recognises', { kind: 'mention', mention: person.mentions[0] as string }, HAND);
    adding.said(decision, 'determiner', { kind: 'mention', mention: partyOf(ids, watcher) }, HAND);
    adding.said(decision, 'date', { kind: 'date', edtf, basis: 'stated', text: edtf }, HAND);
  }
  return finished(adding, atNoon(day), null);
}

/** A text that tells of an arrest or a release each, or of one release of all of them. */
function textEntry(
  ids: Ids,
  chance: () => number,
  key: string,
  published: number,
  people: readonly Person[],
  what: 'detention' | 'release' | 'batch',
): WorldEntry {
  const adding = arrival(ids, key, {
    title: `On ${people.length} people`,
    outlet: `Outlet ${1 + Math.floor(chance() * 40)}`,
    published: isoOf(published),
    listDate: null,
  });
  let text = '';
  const words = (quote: string, own = true): Locator => {
    const start = text.length;
    text += `${quote} `;
    return { kind: 'span', start, end: start + quote.length, quote, own };
  };
  const source = adding.origin.document;
  let batch: string | null = null;
  if (what === 'batch') {
    batch = adding.mention('batch', 'event', source);
    const day = Math.max(...people.map((person) => person.freed ?? 0));
    const sure = people[0]?.freedSurely ?? true;
    eventWords(adding, batch, 'release', day, sure, chance, words);
    adding.said(batch, 'ground', { kind: 'code', code: RELEASED_ON[day % 4] as string }, words('pardoned'));
  }
  for (const person of people) {
    const named = adding.mention(`person ${person.n}`, 'person', source);
    person.mentions.push(named);
    const who = words(person.name);
    adding.said(named, 'name', { kind: 'name', text: person.name }, who);
    const event = batch ?? adding.mention(`event ${person.n}`, 'event', source);
    adding.said(event, 'prisoner', { kind: 'mention', mention: named }, who);
    if (what === 'detention') {
      person.arrests.push(event);
      eventWords(adding, event, 'detention', person.arrested, true, chance, words);
      adding.said(event, 'place', { kind: 'text', text: person.place }, words(person.place));
      adding.said(event, 'ground', { kind: 'code', code: person.ground }, words(person.ground));
      adding.said(
        event,
        'holder',
        { kind: 'mention', mention: partyOf(ids, STATES[person.state] as string) },
        words(STATES[person.state] as string),
      );
    } else if (what === 'release') {
      eventWords(adding, event, 'release', person.freed ?? published, person.freedSurely, chance, words);
    }
    // Most of an article says nothing that is claimed.
    text += 'The court sat behind closed doors, and the family was told the next day by telephone. ';
  }
  return finished(adding, atNoon(published), text);
}

function eventWords(
  adding: Adding,
  event: string,
  type: 'detention' | 'release',
  day: number,
  sure: boolean,
  chance: () => number,
  words: (quote: string) => Locator,
): void {
  const modality = sure ? 'actual' : 'uncertain';
  const said = words(type === 'detention' ? 'was detained' : sure ? 'was released' : 'may have been released');
  adding.said(event, 'occurred', { kind: 'occurred', type, modality }, said, modality);
  const iso = isoOf(day);
  // One in six tells only the month.
  const edtf = chance() < 1 / 6 ? iso.slice(0, 7) : iso;
  adding.said(event, 'date', { kind: 'date', edtf, basis: 'stated', text: edtf }, words(edtf), modality);
}

const LIST = 'yearly list';

/** The yearly list of everyone held: new rows say all they say, old ones are seen again. */
function listEntry(ids: Ids, chance: () => number, month: number, day: number, people: readonly Person[]): WorldEntry {
  const iso = isoOf(day);
  const adding = arrival(ids, `${LIST} ${month}`, { title: 'Held', outlet: 'Watch', published: iso, listDate: iso });
  for (const [i, person] of people.entries()) {
    const row = ids.mention(LIST, `row ${person.n}`);
    const state = ids.of('state', row);
    if (!person.hasRow) {
      person.hasRow = true;
      adding.mention(`row ${person.n}`, 'person', LIST);
      person.mentions.push(row);
      const cells = (
        [
          ['name', { kind: 'name', text: person.name }, person.name],
          ['sex', { kind: 'code', code: person.n % 3 === 0 ? 'female' : 'male' }, person.n % 3 === 0 ? 'f' : 'm'],
          ['occupation', { kind: 'text', text: WORK[Math.floor(chance() * WORK.length)] as string }, ''],
          ['left_as', { kind: 'code', code: 'held' }, person.name],
        ] as const satisfies readonly (readonly [Property, Value, string])[]
      ).map(([property, value, quote]) => ({ claim: adding.claim(row, property, value), column: property, quote }));
      adding.items.push({ kind: 'row_state', mention: row, state, cells });
    }
    adding.items.push({ kind: 'row_seen', mention: row, ...adding.origin, row: i + 2, state });
  }
  return finished(adding, atNoon(day), null);
}

/** New mentions of people already met are judged the same; some stay open. Up to 400 pairs an entry. */
function* judgements(chance: () => number, people: readonly Person[], day: number): Generator<WorldEntry> {
  const items: Item[] = [];
  const judge = (mentions: string[], sure: () => boolean): void => {
    const [first, ...others] = mentions;
    for (const other of others) {
      const [a, b] = pairOf(first as string, other);
      items.push({
        kind: 'judgement',
        mention: a,
        other: b,
        verdict: sure() ? 'same' : 'unsure',
        by: 'person',
        audience: 'public',
      });
    }
    // What was judged stays so: only what is new is judged next time.
    mentions.length = Math.min(mentions.length, 1);
  };
  for (const { mentions, arrests } of new Set(people)) {
    judge(mentions, () => chance() < 0.97);
    judge(arrests, () => true);
  }
  for (let at = 0; at < items.length; at += 400)
    yield { kind: 'judge', at: atNoon(day), items: items.slice(at, at + 400), claims: 0, mentions: [], text: null };
}

/** The ground was told wrong: the claim is taken back, and the right one entered by hand. */
function correctionEntry(ids: Ids, person: Person, day: number): WorldEntry {
  const adding = new Adding(ids, { document: '', capture: '' });
  const event = person.arrests[0] as string;
  const ground = (code: string): Value => ({ kind: 'code', code });
  const target = ids.of('claim', event, 'ground', JSON.stringify(ground(person.ground)), 'actual');
  adding.items.push({ kind: 'state', mention: event, target, change: 'retract', value: '' });
  adding.said(event, 'ground', ground('article_999'), HAND);
  return finished(adding, atNoon(day), null);
}
