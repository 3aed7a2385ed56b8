/**
 * Sixth stage: who says it. "X said that …", "…, X said", "…, said X", "according to X", "X told Y", and references in
 * brackets. The origin (who knows) comes first in the chain, then each relay the text names.
 */
import { coversOf, opensClause, segmentOf } from './coverage.ts';
import { bodyMeant, kindOf, type Memory, meantBy, remember, type SpeakerKind } from './memory.ts';
import { type NameMark, stands } from './names.ts';
import { matches } from './patterns.ts';
import { behindVerb, nameAt, outletTold, placedSpeaker, speakerIn, spokenFor, subjectApart } from './speakers.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

export interface Attribution {
  /** The words that attribute: speaker and verb, or "according to X". No event's span takes them in. */
  readonly start: number;
  readonly end: number;
  /** Origin first. */
  readonly chain: readonly string[];
  /** What is said by them, as stretches of the sentence. */
  readonly covers: readonly { readonly start: number; readonly end: number }[];
  /** "She said so": what the sentence before tells. */
  readonly previous: boolean;
  readonly speaker: string;
  readonly rule: string;
  /** Put in between, without commas: no clause ends at it ("wurden nach Angaben von X 14 Menschen festgenommen"). */
  readonly within?: boolean;
  /** An outlet relays; the others are origins. */
  readonly kind: SpeakerKind;
}

export function attributionsOf(view: SentenceView, memory: Memory, tables: Compiled): Attribution[] {
  const found: Attribution[] = [];
  const { text } = view;
  const { index } = view.sentence;
  for (const hit of tables.attribution.accordingToThem ? matches(tables.attribution.accordingToThem, text) : []) {
    const meant = meantBy(hit[0], memory, index, tables);
    if (meant) found.push(byThem(view, hit.index, hit.index + hit[0].length, meant, tables));
  }
  for (const hit of matches(tables.attribution.accordingTo, text)) {
    const at = hit.index + hit[0].length;
    if (found.some((a) => hit.index < a.end && a.start < at)) continue;
    const they = tables.names.pronoun.exec(text.slice(at));
    // "laut der Ombudsfrau": before a noun it is an article.
    const article =
      they && tables.names.determiner.test(they[0].trim()) && /^\s+\p{L}/u.test(text.slice(at + they[0].length));
    const pronoun = article ? null : they;
    // "за його словами": where the pronoun stands inside.
    const holds = tables.inflections !== null && tables.names.someone.test(hit[0]);
    // Who the sentence has named by then is meant before who spoke in the one before.
    const named = holds
      ? view.names.find((n) => n.kind === 'person' && n.end < hit.index && stands(n, 'N'))?.name
      : undefined;
    const words = pronoun ?? (holds ? hit : null);
    const meant = named === undefined ? words && meantBy(words[0].trim(), memory, index, tables) : [named];
    if (words && meant) {
      found.push(byThem(view, hit.index, at + (pronoun?.[0].length ?? 0), meant, tables));
      continue;
    }
    const name = nameAt(view, at, 12, tables);
    // "…, jak dodała, …": where the verb needs no pronoun.
    const verb = tables.inflections && /^\s*[,.]/u.test(text.slice(at)) ? (hit[0].split(/\s+/u).at(-1) ?? '') : '';
    const silent = !name && /\s/u.test(hit[0]) && matches(tables.attribution.say, verb).length > 0;
    const spoke = silent ? meantBy('', memory, index, tables) : null;
    if (spoke) found.push(byThem(view, hit.index, at, spoke, tables));
    if (!name) continue;
    // "according to media reports": what they are named in stands behind.
    const own = /^\s+\p{L}+/u.exec(text.slice(name.end))?.[0] ?? '';
    const end = name.end + (tables.attribution.spokesperson.test(own) ? own.length : 0);
    const lead = /,\s*$/u.exec(text.slice(0, hit.index));
    const segment = segmentOf(text, hit.index);
    const said = make(view, name, lead ? lead.index : hit.index, end, segment, 'source.according-to', memory, tables);
    // "wurden nach Angaben von X 14 Menschen festgenommen", "was freed on Monday according to X": no comma before it.
    const inside = /[\p{L}\p{N}”"»]\s+$/u.test(text.slice(segment.start, said.start));
    const closes = /^\s*(?:[,.;:)]|$)/u.test(text.slice(said.end));
    const around = [
      { start: segment.start, end: said.start },
      { start: said.end, end: segment.end },
    ];
    const ends = /^\s*(?:[.;)]|$)/u.test(text.slice(said.end));
    const part = text.lastIndexOf(',', said.start - 1) + 1;
    if (
      !inside ||
      (!closes && !tables.tables.clauses.inverts) ||
      opensClause(text.slice(segment.start, said.start), tables)
    )
      found.push(said);
    else if (closes) found.push({ ...said, covers: [{ start: ends ? segment.start : part, end: said.start }] });
    else found.push({ ...said, covers: around, within: true });
  }
  for (const hit of tables.attribution.postposed ? matches(tables.attribution.postposed, text) : []) {
    const end = hit.index + hit[0].length;
    const name = view.names.find((n) => n.end < hit.index && /^\s+$/u.test(text.slice(n.end, hit.index)));
    if (!name || name.kind === 'demonym') continue;
    const segment = segmentOf(text, hit.index);
    const said = make(view, name, name.phraseStart, end, segment, 'source.according-to', memory, tables);
    const around = [
      { start: segment.start, end: said.start },
      { start: end, end: segment.end },
    ];
    found.push({ ...said, end, covers: around, within: true });
  }
  for (const hit of matches(tables.attribution.say, text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    if (found.some((a) => start < a.end && a.start < end) || view.citations.some((c) => start < c.end && c.start < end))
      continue;
    if (tables.attribution.participle.test(hit[0]) && found.length === 0) continue;
    const said = sayingAt(view, start, end, hit[0], memory, found, tables);
    if (said) found.push(said);
  }
  const titled = found.length === 0 ? headlineSpeaker(view, memory, tables) : null;
  if (titled) found.push(titled);
  found.sort((a, b) => a.start - b.start);
  remember(memory, found, index);
  return found;
}

/** "Звільнили десятьох — Зеленський", "Rzecznik MSZ: nie mam dobrych wieści": a headline names its speaker at one end. */
function headlineSpeaker(view: SentenceView, memory: Memory, tables: Compiled): Attribution | null {
  if (!tables.inflections || view.sentence.passage.kind === 'body') return null;
  const { text } = view;
  const kinds = ['person', 'organisation', 'media', 'party'];
  const last = view.names.findLast((n) => kinds.includes(n.kind) && /^[.\s]*$/u.test(text.slice(n.end)));
  const dash = last ? /\s[—–-]\s+$/u.exec(text.slice(0, last.phraseStart)) : null;
  if (last && dash && stands(last, 'N'))
    return {
      ...make(view, last, dash.index, last.end, segmentOf(text, 0), 'source.headline', memory, tables),
      covers: [{ start: 0, end: dash.index }],
    };
  const first = view.names.find((n) => kinds.includes(n.kind));
  if (!first || !stands(first, 'N') || text.slice(0, first.phraseStart).trim() !== '') return null;
  const colon = /^:\s/u.exec(text.slice(first.end));
  return colon ? make(view, first, 0, first.end + 1, segmentOf(text, 0), 'source.headline', memory, tables) : null;
}

/** What a pronoun says for those it means. */
function byThem(
  view: SentenceView,
  start: number,
  end: number,
  chain: readonly string[],
  tables: Compiled,
): Attribution {
  return {
    start,
    end,
    chain,
    covers: coversOf(view.text, start, end, false, segmentOf(view.text, start), tables),
    previous: false,
    speaker: chain[0] ?? '',
    kind: 'person',
    rule: 'source.pronoun',
  };
}

function sayingAt(
  view: SentenceView,
  start: number,
  end: number,
  verb: string,
  memory: Memory,
  sofar: readonly Attribution[],
  tables: Compiled,
): Attribution | null {
  const { text } = view;
  const segment = segmentOf(text, start);
  const tells = tables.attribution.tell.test(verb);
  // "told the authorities to study a pardon": an order, not what somebody knows.
  const told = tells ? nameAt(view, end, 0, tables) : null;
  if (told && tables.clauses.infinitiveFirst.test(text.slice(told.end))) return null;
  const lead = text.slice(segment.start, start);
  if (tables.glue.notSpeech.test(lead) && !tables.glue.speechAgain.test(lead)) return null;
  // "… – podała agencja": where a dash closes what was said, it stands for the comma.
  const dash = tables.inflections ? /\s[—–-]\s*$/u.exec(lead) : null;
  const comma = dash ? dash.index : lead.lastIndexOf(',');
  const partStart = segment.start + comma + 1;
  const part = text.slice(partStart, start);
  const afterComma = comma >= 0 && !/[\p{L}\p{N}]/u.test(part);
  if (afterComma && !tells) {
    const told = outletTold(view, end, tables);
    const next = behindVerb(view, told?.end ?? end, verb, tables);
    const follows = next ? text.slice(next.end) : '';
    if (next && tables.glue.afterSpeaker.test(follows)) {
      const said = make(view, next, partStart - 1, next.end, segment, 'source.inverted', memory, tables);
      return told ? { ...said, chain: [...new Set([...said.chain, told.name])] } : said;
    }
    // "…, sagte er": the one who spoke last, or whom the sentence before was about.
    const he = tables.names.pronoun.exec(text.slice(end));
    const alone = he && !next && tables.glue.afterSpeaker.test(text.slice(end + he[0].length));
    const spoke = alone ? meantBy(he[0].trim(), memory, view.sentence.index, tables) : null;
    if (he && spoke) return byThem(view, partStart - 1, end + he[0].length, spoke, tables);
  }
  const here = speakerIn(view, partStart, start, tables);
  if (here) {
    const from = comma >= 0 ? partStart - 1 : here.phraseStart;
    return make(view, here, from, end, segment, tells ? 'source.told' : 'source.said', memory, tables);
  }
  if (tables.inflections) {
    // The order of words is free: "Об этом сообщил адвокат", "В МИД заявили".
    const office = tables.attribution.impersonal?.say.test(verb) ? placedSpeaker(view, partStart, start, tables) : null;
    const next = office ?? behindVerb(view, end, verb, tables);
    if (next) {
      const from = Math.min(next.phraseStart, comma >= 0 ? partStart - 1 : start);
      return make(view, next, from, Math.max(end, next.end), segment, 'source.said', memory, tables);
    }
  }
  const again = tables.attribution.again?.test(verb) ?? false;
  const distant = comma < 0 ? null : subjectApart(view, segment.start, segment.start + comma, part, tables);
  const by = (who: NameMark): Attribution => {
    const from = Math.min(who.phraseStart, partStart - 1);
    return make(view, who, from, end, segment, tells ? 'source.told' : 'source.said', memory, tables);
  };
  // "El ministro, X, dijo que": named right before, no pronoun is meant.
  if (again && distant?.apposed && afterComma && !/-\p{L}/u.test(verb)) return by(distant.name);
  const pronoun = again ? { index: part.length } : tables.glue.speakerPronoun.exec(part);
  const meant = pronoun && meantBy(part.slice(pronoun.index).trim(), memory, view.sentence.index, tables);
  if (pronoun && meant) return byThem(view, comma >= 0 ? partStart - 1 : partStart + pronoun.index, end, meant, tables);
  const spoken = sofar.at(-1);
  if (tables.attribution.participle.test(verb) && spoken) {
    return {
      ...spoken,
      start,
      end,
      covers: coversOf(text, start, end, false, segment, tables).filter((c) => c.start >= end),
      previous: false,
    };
  }
  return pronoun || !distant ? null : by(distant.name);
}

function make(
  view: SentenceView,
  name: NameMark,
  start: number,
  end: number,
  segment: { start: number; end: number },
  rule: string,
  memory: Memory,
  tables: Compiled,
): Attribution {
  const { text } = view;
  const speaker = spokenFor(view, name, tables);
  const known = name.kind === 'party' && tables.attribution.anaphor.test(name.name) ? bodyMeant(memory) : null;
  const chain = known ? [...known] : [speaker.name];
  let last = speaker === name ? end : Math.max(end, speaker.end);
  if (rule === 'source.told' || tables.inflections) {
    const relay = nameAt(view, end, 0, tables);
    if (
      relay &&
      relay !== name &&
      stands(relay, 'D') &&
      relay.phraseStart - end < 8 &&
      (relay.kind === 'media' || relay.kind === 'organisation')
    ) {
      chain.push(relay.name);
      last = relay.end;
    }
  }
  const outlet = outletTold(view, Math.max(end, name.end), tables);
  if (outlet) {
    chain.push(outlet.name);
    last = Math.max(last, outlet.end);
  }
  for (const hit of matches(tables.attribution.quotedBy, text)) {
    const relay = nameAt(view, hit.index + hit[0].length, 0, tables);
    if (relay && hit.index >= start && relay.name !== speaker.name) chain.push(relay.name);
  }
  for (const hit of matches(tables.attribution.citing, text)) {
    const at = hit.index + hit[0].length;
    // "media cytowały X: …", "his office quoted him as saying": the verb itself names another as origin.
    const quotes = hit.index >= start && hit.index < end && name.end <= hit.index;
    if (!quotes && (hit.index < Math.max(end, name.end) || hit.index > Math.max(end, name.end) + 40)) continue;
    const origin = nameAt(view, at, 0, tables);
    if (quotes && !origin) chain.unshift(...(meantBy('', memory, view.sentence.index, tables) ?? []));
    if (origin && origin.name !== speaker.name && !/\bby\b/u.test(hit[0])) chain.unshift(origin.name);
  }
  // "…, hours after X said that", "…, which X says", "…, and X said": the saying is in a clause of its own.
  const opened = text.slice(segment.start, name.phraseStart);
  const first = rule === 'source.said' || rule === 'source.told';
  const inner = first && name.end <= end && opensClause(opened, tables) && !tables.glue.speechAgain.test(opened);
  const previous =
    tables.glue.so.test(text.slice(end)) ||
    (tables.attribution.ofThis?.test(text.slice(segment.start, Math.max(start, name.end))) ?? false);
  return {
    start,
    end: Math.max(last, end),
    chain: [...new Set(chain)],
    covers: inner
      ? [{ start: Math.max(last, end), end: segment.end }]
      : coversOf(text, start, Math.max(last, end), rule === 'source.inverted', segment, tables),
    previous,
    speaker: speaker.name,
    kind: kindOf(name, tables),
    rule,
  };
}
