/**
 * Second stage: who and what a sentence names. People, countries, organisations and media by their capitals and tables;
 * "the authorities", "his lawyer" by a table of party nouns. Offsets are those of the sentence. What a single word
 * stands for ("Statkevich") is settled by the whole text.
 */
import { firstOfEach, formsOf, fullNames, tailsOf } from './full-names.ts';
import { inTitleCase, knownIn } from './headlines.ts';
import { casesOf, type Inflections, withSexesOf } from './inflection.ts';
import type { NameKind, NameMark } from './name-mark.ts';
import type { Sentence } from './passages.ts';
import { matches } from './patterns.ts';
import type { Compiled } from './tables.ts';

export type { NameKind, NameMark } from './name-mark.ts';

export interface TextNames {
  /** Full names of people (two words or more), in order of first mention. */
  readonly people: readonly string[];
  of(sentence: Sentence): readonly NameMark[];
  /** The full name, as first written, that a name in any case or a part of it stands for; itself where there is none or several. */
  fullOf(name: string): string;
  /** The same for all cases of a name. */
  keyOf(name: string): string;
}

/** Does a name stand in a case, as far as can be told? */
export const stands = (mark: NameMark, theCase: string): boolean =>
  mark.cases === undefined || mark.cases.includes(theCase);

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly possessive: boolean;
}

const TOKEN =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|(?:(?:[\p{Ll}]{1,2}[-’'])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'–][\p{L}\p{M}\p{N}]+|\.\p{Lu}\p{Ll}{2,}(?=[\s,.;:»”)]|$))*\.?)|\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|pl|by|ru|ua|uk|de|fr|es|eu|info|media|news|online|tv)(?![\p{L}\p{N}]))/gu;

export function namesOf(sentences: readonly Sentence[], tables: Compiled): TextNames {
  const { inflections } = tables;
  const keyOf = (name: string): string => (inflections ? inflections.key(name) : name);
  const lower = new Set<string>();
  for (const s of sentences)
    for (const hit of s.text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}’'-]*/gu))
      lower.add(inflections ? inflections.word(hit[0], 'nouns').stem : hit[0]);
  const shouting = new Map(sentences.map((s) => [s.index, s.passage.kind !== 'body' && inTitleCase(s.text, lower)]));
  const first = new Map<number, NameMark[]>();
  const nouns = determinedIn(sentences, tables);
  for (const s of sentences) if (!shouting.get(s.index)) first.set(s.index, chains(s.text, lower, nouns, tables));
  const places = new Set<string>();
  for (const s of sentences)
    for (const m of first.get(s.index) ?? [])
      if (tables.names.placeLead?.test(s.text.slice(0, m.phraseStart))) places.add(keyOf(m.name));
  const people: string[] = [];
  for (const marks of first.values()) {
    for (const { kind, name } of marks)
      if (kind === 'person' && /\s/u.test(name) && !places.has(keyOf(name))) people.push(name);
  }
  const full = firstOfEach(people, keyOf);
  const words = full.flatMap((name) => name.split(/\s+/u).filter((w) => w.length > 2 && /^\p{Lu}/u.test(w)));
  const partOf = new Set(words.map(keyOf));
  const tails = new Set(full.flatMap(tailsOf).map(keyOf));
  const known = new Set<string>();
  for (const marks of first.values()) for (const m of marks) if (m.kind !== 'unknown') known.add(m.name);
  for (const s of sentences) {
    if (!shouting.get(s.index)) continue;
    first.set(s.index, known.size > 0 ? knownIn(s.text, [...known, ...words], first, tables) : []);
  }
  // A capital at a sentence's start says nothing of a word in any ending, unless it has one elsewhere too.
  const proper = new Set<string>();
  if (inflections) {
    for (const s of sentences)
      for (const m of first.get(s.index) ?? []) if (!atSentenceStart(s.text, m.start)) proper.add(keyOf(m.name));
  }
  const fullOf = fullNames(full, keyOf, inflections);
  const settled = new Map<number, readonly NameMark[]>();
  for (const s of sentences) {
    const marks = (first.get(s.index) ?? []).flatMap((mark): NameMark[] => {
      if (mark.kind !== 'unknown' && mark.kind !== 'person') return [mark];
      const key = keyOf(mark.name);
      if (places.has(key) && !mark.titled) return [{ ...mark, kind: 'place' }];
      if (partOf.has(key) || tails.has(key)) return [{ ...mark, kind: 'person' }];
      const chance = inflections !== null && mark.kind === 'unknown' && atSentenceStart(s.text, mark.start);
      return chance && !proper.has(key) ? [] : [mark];
    });
    settled.set(s.index, withCases(withParties(s.text, marks, tables), fullOf, inflections));
  }
  return { people: full, of: (s) => settled.get(s.index) ?? [], fullOf, keyOf };
}

function withCases(
  marks: readonly NameMark[],
  fullOf: (name: string) => string,
  inflections: Inflections | null,
): NameMark[] {
  if (!inflections) return [...marks];
  return marks.map((mark) => {
    const words = mark.name.replace(/[«»„“”"]/gu, '').split(/\s+/u);
    const named = mark.kind !== 'party' && mark.kind !== 'organisation' && mark.kind !== 'media';
    const forms = inflections.together(named ? words : words.slice(0, 1), named ? 'names' : 'nouns');
    // "Петрова" is a woman, or a man in the genitive: who it is elsewhere in the text tells.
    const full = mark.kind === 'person' ? formsOf(fullOf(mark.name), inflections) : null;
    const cases = casesOf(forms && full ? withSexesOf(forms, full) : forms);
    return cases ? { ...mark, cases } : mark;
  });
}

/** Where nouns have capitals: the words that stand right behind a determiner somewhere in the text. */
function determinedIn(sentences: readonly Sentence[], tables: Compiled): ReadonlySet<string> {
  const found = new Set<string>();
  if (!tables.names.noun) return found;
  for (const { text } of sentences) {
    for (const hit of text.matchAll(TOKEN))
      if (tables.names.determined.test(text.slice(Math.max(0, hit.index - 12), hit.index))) found.add(hit[0]);
  }
  return found;
}

/** A noun like any other, though it has a capital: none that begins, or is, a title or the name of an institution. */
function isNoun(word: string, nouns: ReadonlySet<string>, { names, tables }: Compiled): boolean {
  if (!names.noun || (!nouns.has(word) && !names.noun.test(word))) return false;
  return !(
    names.titles.test(word) ||
    names.organisation.test(word) ||
    names.organisations.test(word) ||
    names.media.test(word) ||
    names.demonym.test(word) ||
    names.place.test(word) ||
    tables.names.countries[word] !== undefined
  );
}

function chains(text: string, lower: ReadonlySet<string>, nouns: ReadonlySet<string>, tables: Compiled): NameMark[] {
  const tokens: Token[] = [];
  for (const hit of text.matchAll(TOKEN)) {
    let word = hit[0];
    if (isNoun(word.replace(/\.$/u, ''), nouns, tables)) continue;
    const possessive = tables.names.possessive.exec(word);
    if (possessive && possessive.index > 0) word = word.slice(0, possessive.index);
    else if (word.endsWith('.') && !abbreviated(word, tables)) word = word.slice(0, -1);
    word += tables.names.suffix?.exec(text.slice(hit.index + word.length))?.[0] ?? '';
    const after = text.slice(hit.index + word.length);
    tokens.push({
      start: hit.index,
      end: hit.index + word.length,
      text: word,
      possessive: possessive !== null || /^[’'](?:s)?(?![\p{L}])/u.test(after),
    });
  }
  const groups: Token[][] = [];
  const quoted = quotedIn(text, tables);
  for (const token of tokens) {
    if (quoted.some((q) => q.start <= token.start && token.end <= q.end)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? text.slice(last.end, token.start) : '';
    // "a dit à l’AFP Antoine Kaburahe": where nouns come first, an outlet qualifies no name behind it.
    const outlet = tables.tables.names.nounFirst && group?.length === 1 && tables.names.media.test(last?.text ?? '');
    const apart = outlet && !tables.names.media.test(`${last?.text} ${token.text}`);
    const joins = last && !last.possessive && !apart && (gap === ' ' || tables.names.particle.test(gap));
    if (group && joins && !tables.names.never.test(token.text) && agreesWith(group, token, tables)) group.push(token);
    else groups.push([token]);
  }
  const marks = [
    ...groups.flatMap((group) => apart(text, group, tables)).map((group) => classify(text, group, lower, tables)),
    ...quoted,
  ];
  const out: NameMark[] = [];
  for (const mark of marks.filter((m) => m !== null).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.end, mark.phraseStart) : '';
    if (
      last &&
      isOrganisation(last.kind) &&
      !last.possessive &&
      tables.names.connector.test(gap) &&
      extendable(last, tables)
    ) {
      out[out.length - 1] = {
        ...last,
        end: mark.end,
        name: text.slice(last.start, mark.end),
        possessive: mark.possessive,
      };
    } else out.push(mark);
  }
  return out;
}

/** "адвокат Навального Вадим Кобзев": two names side by side, each in its own case. */
function agreesWith(group: readonly Token[], next: Token, tables: Compiled): boolean {
  const words = [...group, next].map((token) => token.text);
  if (tables.inflections && /\p{Script=Latin}/u.test(next.text) !== /\p{Script=Latin}/u.test(group.at(-1)?.text ?? ''))
    return false;
  return tables.inflections?.together(words, 'names')?.size !== 0;
}

/** "Радіо Свобода Стівен Капус": where no small word joins them, an institution and who speaks for it stand side by side. */
function apart(text: string, group: readonly Token[], tables: Compiled): Token[][] {
  if (!tables.inflections || group.length < 2) return [[...group]];
  const joined = (of: readonly Token[]): string => text.slice(of[0]?.start ?? 0, of.at(-1)?.end ?? 0);
  const known = (words: string): boolean => tables.names.media.test(words) || tables.names.organisations.test(words);
  const first = longestPrefix(group, known, joined);
  const rest = joined(group.slice(first));
  // "МЗС Литви" is one.
  if (first === 0 || rest === '' || tables.tables.names.countries[rest]) return [[...group]];
  return [group.slice(0, first), ...apart(text, group.slice(first), tables)];
}

/** «Вясна», «Новая газета»: what a few words in quotation marks name is an outlet or an organisation. */
function quotedIn(text: string, tables: Compiled): NameMark[] {
  const marks = tables.tables.names.quotes;
  if (!marks) return [];
  const [open, close] = marks;
  const found: NameMark[] = [];
  for (const hit of text.matchAll(
    new RegExp(`(?<=[${open}])\\p{Lu}[^${open}${close},.!?;:]{1,40}(?=[${close}])`, 'gu'),
  )) {
    const name = hit[0];
    const words = name.split(/\s+/u);
    // «Наша Ніва»: a small word opens a name where one with a capital follows.
    const small = tables.names.never.test(words[0] ?? '') && !words.slice(1).some((word) => /^\p{Lu}/u.test(word));
    if (words.length > 4 || small) continue;
    const start = hit.index;
    const kind = tables.names.media.test(name) ? 'media' : 'organisation';
    found.push({
      start,
      end: start + name.length,
      name,
      kind,
      titled: false,
      possessive: false,
      phraseStart: start - 1,
    });
  }
  return found;
}

const isOrganisation = (kind: NameKind): boolean => kind === 'organisation' || kind === 'unknown';

function extendable(mark: NameMark, tables: Compiled): boolean {
  return tables.names.organisation.test(mark.name);
}

function abbreviated(word: string, tables: Compiled): boolean {
  return /^(?:\p{Lu}\.){2,}$/u.test(word) || /^\p{Lu}\.$/u.test(word) || tables.sentences.abbreviation.test(word);
}

function classify(text: string, group: Token[], lower: ReadonlySet<string>, tables: Compiled): NameMark | null {
  let tokens = [...group];
  const t = tables.names;
  const countries = tables.tables.names.countries;
  const joined = (of: readonly Token[]): string => text.slice(of[0]?.start ?? 0, of.at(-1)?.end ?? 0);
  const common = (token: Token): boolean =>
    t.never.test(token.text) || (t.opener.test(token.text) && atSentenceStart(text, token.start));
  while (tokens[0] && common(tokens[0]) && !t.organisations.test(joined(tokens))) tokens = tokens.slice(1);
  const opener = tokens[0];
  if (opener && atSentenceStart(text, opener.start) && !countries[opener.text] && !t.demonym.test(opener.text)) {
    const plain = tables.inflections?.word(opener.text, 'nouns').stem ?? opener.text.toLowerCase();
    const plainly =
      lower.has(plain) ||
      (tables.inflections !== null && (tables.numbers.people.test(opener.text) || t.partyWhole.test(opener.text)));
    if (plainly && !t.titles.test(opener.text) && !t.organisations.test(joined(tokens))) tokens = tokens.slice(1);
  }
  const phraseStart = tokens[0]?.start;
  const tail = tokens.at(-1);
  if (phraseStart === undefined || !tail) return null;
  const make = (of: readonly Token[], kind: NameKind, titled = false): NameMark => ({
    start: of[0]?.start ?? phraseStart,
    end: tail.end,
    name: joined(of),
    kind,
    titled,
    possessive: tail.possessive,
    phraseStart,
  });
  const whole = joined(tokens);
  // "Centrum „Wiasna”": a common noun that only begins the sentence.
  if (tables.inflections && tokens.length === 1 && atSentenceStart(text, phraseStart) && t.partyWhole.test(whole))
    return null;
  if (countries[whole]) return make(tokens, 'country');
  if (t.media.test(whole) || /\.\p{Ll}{2,}$|\p{Ll}\.\p{Lu}\p{Ll}+$/u.test(whole)) return make(tokens, 'media');
  if (t.organisations.test(whole)) return make(tokens, 'organisation');
  if (t.place.test(whole)) return make(tokens, 'place');
  if (t.demonym.test(whole)) return make(tokens, 'demonym');
  let titled = false;
  let rest = tokens;
  while (rest.length > 0) {
    const head = longestPrefix(rest, (words) => t.titles.test(words), joined);
    const nation = head
      ? 0
      : longestPrefix(rest, (words) => t.demonym.test(words) || countries[words] !== undefined, joined);
    if (head) titled = true;
    if (!head && !nation) break;
    rest = rest.slice(head || nation);
  }
  // "Istanbul Mayor Ekrem Imamoglu": what stands before a title says of what.
  const office = titled ? -1 : rest.findIndex((token, i) => i > 0 && i < rest.length - 1 && t.titles.test(token.text));
  if (office > 0 && !t.organisation.test(joined(rest)) && !t.organisations.test(joined(rest))) {
    titled = true;
    rest = rest.slice(office + 1);
  }
  if (rest.length === 0) return titled ? make(tokens, 'party', true) : make(tokens, 'demonym');
  const name = joined(rest);
  if (t.media.test(name)) return make(rest, 'media');
  if (t.organisations.test(name)) return make(rest, 'organisation');
  if (!titled && t.organisation.test(whole)) return make(tokens, 'organisation');
  if (t.organisation.test(name)) return make(rest, 'organisation');
  if (countries[name]) return make(rest, 'country', titled);
  if (t.place.test(name)) return make(rest, 'place', titled);
  // "TV5 Monde", "CNLD": capitals and digits inside a word are an institution's.
  const coded =
    rest.some((token) => /\p{Lu}{2}|\p{N}/u.test(token.text.replace(/\./gu, ''))) &&
    rest.some((token) => /\p{Ll}/u.test(token.text));
  if (coded && !titled) return make(rest, 'organisation');
  // "El Helicoide": a small word of names, with a capital, and one more.
  const [first] = rest;
  const place = rest.length === 2 && tables.names.particle.test(` ${first?.text.toLowerCase()} `);
  if (titled || (rest.length > 1 && !place)) return make(rest, 'person', titled);
  if (/^\p{Lu}{2,}\d*$/u.test(name)) return make(rest, 'organisation');
  return make(rest, 'unknown');
}

function longestPrefix(
  tokens: readonly Token[],
  test: (words: string) => boolean,
  joined: (of: readonly Token[]) => string,
): number {
  for (let n = Math.min(4, tokens.length); n > 0; n--) if (test(joined(tokens.slice(0, n)))) return n;
  return 0;
}

const atSentenceStart = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(0, at));

/** Adds "the Belarusian authorities", "his lawyer"; a party noun right before a person's name only describes them. */
function withParties(text: string, marks: readonly NameMark[], tables: Compiled): NameMark[] {
  const out = [...marks];
  for (const hit of matches(tables.names.partyNoun, text)) {
    // The second half of "телеграм-канал" names nobody.
    if (tables.inflections && text[hit.index - 1] === '-') continue;
    let start = hit.index;
    let end = start + hit[0].length;
    const owned = out.find(
      (m) =>
        (m.kind === 'country' || m.kind === 'place') &&
        m.start >= end &&
        m.start - end < 8 &&
        tables.names.owned?.test(text.slice(end, m.start)),
    );
    if (owned && !out.some((m) => m !== owned && m.phraseStart < owned.end && hit.index < m.end)) {
      out.splice(out.indexOf(owned), 1);
      end = owned.end;
    }
    const article = tables.names.determiner.exec(hit[0]);
    let from = start + (article ? article[0].length : 0);
    from += text.slice(from, end).length - text.slice(from, end).trimStart().length;
    const adjective = adjectiveBefore(text, from, tables);
    for (const m of out.filter((o) => o.start >= adjective && o.end <= from)) out.splice(out.indexOf(m), 1);
    from = adjective;
    const inside = tables.tables.names.nounFirst ? out.filter((m) => m.start > from && m.end <= end) : [];
    for (const m of inside) out.splice(out.indexOf(m), 1);
    const covering = out.find((m) => m.phraseStart < end && from < m.end);
    if (covering && covering.end >= end) continue;
    const before = tables.inflections
      ? undefined
      : out.find((m) => !covering && m.end <= from && /^(?:[’']s?)?\s+$/u.test(text.slice(m.end, from)));
    const next = out.find((m) => m.phraseStart >= end && /^\s+$/u.test(text.slice(end, m.phraseStart)));
    const owner =
      covering ??
      (before && (before.kind !== 'person' || before.possessive || next?.kind === 'person') ? before : undefined);
    if (next && next.kind !== 'country' && next.kind !== 'demonym' && !isOf(hit[0], next, tables)) {
      // "U.S. special envoy Keith Kellogg", "the news agency BelTA": the noun only says who the named one is.
      const first = Math.min(hit.index, owner?.phraseStart ?? hit.index);
      out.splice(out.indexOf(next), 1, {
        ...next,
        phraseStart: first,
        titled: next.titled || tables.names.official.test(hit[0]),
      });
      if (owner) out.splice(out.indexOf(owner), 1);
      continue;
    }
    if (owner) {
      if (owner.kind === 'person' && !owner.possessive) continue;
      start = owner.phraseStart;
      from = owner.phraseStart;
    }
    const possessive = /^[’'](?:s)?(?![\p{L}])/u.test(text.slice(end));
    const party: NameMark = {
      start: from,
      end,
      name: text.slice(from, end),
      kind: 'party',
      titled: false,
      possessive,
      phraseStart: Math.min(start, hit.index),
    };
    if (owner) out.splice(out.indexOf(owner), 1, party);
    else out.push(party);
  }
  const sorted = out.sort((a, b) => a.start - b.start);
  return withOffices(text, tables.inflections ? holders(text, sorted, tables) : sorted, tables);
}

/** Does the name behind a noun say whose it is ("пресс-служба Лукашенко", "адвокат Навального"), not who it is? */
function isOf(noun: string, name: NameMark, tables: Compiled): boolean {
  const { inflections } = tables;
  if (!inflections || name.phraseStart < name.start || (name.kind !== 'person' && name.kind !== 'organisation'))
    return false;
  const own = casesOf(inflections.together(name.name.split(/\s+/u), 'names'));
  const nouns = casesOf(inflections.together(noun.split(/\s+/u), 'nouns'));
  if (tables.names.bodies?.test(noun)) return name.kind === 'organisation' || (own?.includes('G') ?? true);
  if (name.kind !== 'person' || !own?.includes('G') || !nouns) return false;
  return ![...own].some((one) => nouns.includes(one));
}

function isGenitive(words: string, tables: Compiled): boolean {
  const cases = casesOf(tables.inflections?.together(words.split(/\s+/u).slice(0, 1), 'nouns') ?? null);
  return (cases?.includes('G') ?? false) && !cases?.includes('N');
}

/** "Кримськотатарського ресурсного центру": a capital adjective begins the name of an institution. Where the name begins. */
function adjectiveBefore(text: string, from: number, tables: Compiled): number {
  const word = /(?<![\p{L}’'ʼ-])\p{Lu}[\p{L}’'ʼ-]+(?=\s+$)/u.exec(text.slice(Math.max(0, from - 40), from));
  return word && tables.names.adjective?.test(word[0]) ? Math.max(0, from - 40) + word.index : from;
}

/** "rzecznik MSZ Łukasz Jasina", "адвокат Навального Вадим Кобзев": the noun names the last of them. */
function holders(text: string, marks: readonly NameMark[], tables: Compiled): NameMark[] {
  const out: NameMark[] = [];
  for (const mark of marks) {
    const last = out.at(-1);
    if (last?.kind === 'party' && /^\s+$/u.test(text.slice(last.end, mark.phraseStart))) {
      const words = text.slice(mark.phraseStart, mark.kind === 'party' ? mark.end : mark.start).trim() || mark.name;
      const whole = { ...last, end: mark.end, name: text.slice(last.start, mark.end), possessive: mark.possessive };
      if (mark.kind === 'party' ? isGenitive(words, tables) : isOf(last.name, mark, tables)) {
        out[out.length - 1] = whole;
        continue;
      }
      // "глава офиса президента Андрей Ермак": the noun right before the name is part of his office.
      if (mark.kind === 'person' && mark.phraseStart < mark.start && isGenitive(words, tables)) {
        out[out.length - 1] = { ...mark, phraseStart: last.phraseStart, titled: true };
        continue;
      }
    }
    const described = last && last.phraseStart < last.start && last.kind !== 'demonym';
    if (described && mark.kind === 'person' && /^\s+$/u.test(text.slice(last.end, mark.phraseStart)))
      out[out.length - 1] = { ...mark, phraseStart: last.phraseStart, titled: mark.titled || last.titled };
    else out.push(mark);
  }
  return out;
}

/** "Deputy Special Envoy to Ukraine, John Coale": an office, then who holds it. */
function withOffices(text: string, marks: readonly NameMark[], tables: Compiled): NameMark[] {
  const out = [...marks];
  for (const office of marks) {
    // "le chef de la diplomatie de l’UE, X": where nouns come first, an office takes in whose it is.
    const behind = tables.tables.names.nounFirst && tables.names.official.test(office.name);
    if (office.kind !== 'party' || !(office.titled || behind)) continue;
    const holder = out.find((m) => m.kind === 'person' && m.phraseStart >= office.end);
    const gap = holder ? text.slice(office.end, holder.start) : '';
    if (!holder || !tables.glue.office.test(gap) || (behind && !gap.includes(','))) continue;
    for (const m of out.filter((o) => o.start >= office.start && o.end <= holder.phraseStart))
      out.splice(out.indexOf(m), 1);
    out.splice(out.indexOf(holder), 1, { ...holder, phraseStart: office.phraseStart, titled: true });
  }
  return out;
}
