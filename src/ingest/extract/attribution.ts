/**
 * Sixth stage: who says it. "X said that …", "…, X said", "…, said X", "according to X", "X told Y", and references in
 * brackets. The origin (who knows) comes first in the chain, then each relay the text names.
 */
import { type NameMark, stands } from './names.ts';
import { matches } from './patterns.ts';
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
  /** The speaker is a person or a party, and so an origin rather than an outlet that relays. */
  readonly human: boolean;
}

export interface Memory {
  /** Who spoke last, and in which sentence. */
  speaker: readonly string[] | null;
  sentence: number;
  /** The person the sentence before was about, in its own passage. */
  subject: string | null;
}

export function attributionsOf(view: SentenceView, memory: Memory, tables: Compiled): Attribution[] {
  const found: Attribution[] = [];
  const { text } = view;
  for (const hit of matches(tables.attribution.accordingTo, text)) {
    const at = hit.index + hit[0].length;
    const pronoun = new RegExp(`^\\s+(?:${tables.tables.names.pronouns})(?![\\p{L}])`, 'iu').exec(text.slice(at));
    // "за його словами": where the pronoun stands inside.
    const inside = tables.inflections !== null && tables.names.someone.test(hit[0]);
    // Who the sentence has named by then is meant before who spoke in the one before.
    const named = inside
      ? view.names.find((n) => n.kind === 'person' && n.end < hit.index && stands(n, 'N'))?.name
      : undefined;
    const meant = named === undefined ? memory.speaker : [named];
    if ((pronoun || inside) && meant) {
      const span = { start: hit.index, end: at + (inside ? 0 : (pronoun?.[0].length ?? 0)) };
      const [speaker = ''] = meant;
      found.push({
        ...span,
        chain: meant,
        covers: coversOf(text, span.start, span.end, segmentOf(text, span.start), tables),
        previous: false,
        speaker,
        human: true,
        rule: 'source.pronoun',
      });
      continue;
    }
    const name = nameAt(view, at, 12, tables);
    if (!name) continue;
    const end = name.end;
    const lead = /,\s*$/u.exec(text.slice(0, hit.index));
    const segment = segmentOf(text, hit.index);
    const said = make(view, name, lead ? lead.index : hit.index, end, segment, 'source.according-to', memory, tables);
    const between =
      /[\p{L}\p{N}”"»]\s+$/u.test(text.slice(segment.start, said.start)) &&
      /^\s+[\p{L}\p{N}]/u.test(text.slice(said.end));
    const around = [
      { start: segment.start, end: said.start },
      { start: said.end, end: segment.end },
    ];
    found.push(between && tables.tables.clauses.inverts ? { ...said, covers: around, within: true } : said);
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
  if (tables.attribution.accordingToThem && memory.speaker && view.sentence.index - memory.sentence <= 2) {
    const [speaker = ''] = memory.speaker;
    for (const hit of matches(tables.attribution.accordingToThem, text)) {
      const span = { start: hit.index, end: hit.index + hit[0].length };
      const covers = coversOf(text, span.start, span.end, segmentOf(text, span.start), tables);
      found.push({
        ...span,
        chain: memory.speaker,
        covers,
        previous: false,
        speaker,
        human: true,
        rule: 'source.pronoun',
      });
    }
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
  const spoken = found.filter((a) => a.human).at(-1) ?? found.at(-1);
  if (spoken) {
    memory.speaker = spoken.chain;
    memory.sentence = view.sentence.index;
  }
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

/** The stretch between semicolons that holds an offset: a saying does not reach beyond it. */
function segmentOf(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf(';', at - 1) + 1;
  const next = text.indexOf(';', at);
  return { start, end: next < 0 ? text.length : next };
}

/** The first name that begins within `reach` units after an offset, but for an article or adjectives. */
function nameAt(view: SentenceView, at: number, reach: number, tables: Compiled): NameMark | null {
  const behind = view.names.filter((n) => n.phraseStart >= at && n.kind !== 'demonym');
  // "jak podał na Twitterze Biełsat": where endings tell, a name that a preposition governs is passed over.
  const name =
    (tables.inflections && reach > 0
      ? behind.slice(0, 2).find((n) => !tables.names.preposition.test(view.text.slice(at, n.phraseStart)))
      : undefined) ?? behind[0];
  if (!name) return null;
  const gap = view.text.slice(at, name.phraseStart);
  return (gap.trim() === '' || tables.glue.article.test(gap)) && gap.length <= reach + 24 && !/[,.;:]/u.test(gap)
    ? name
    : null;
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
  if (told && new RegExp(`^\\s+(?:${tables.tables.clauses.infinitive})\\s`, 'u').test(text.slice(told.end)))
    return null;
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
    const he = new RegExp(`^\\s+(?:${tables.tables.names.pronouns})(?=\\s*(?:[,.;:]|$))`, 'iu').exec(text.slice(end));
    const spoke =
      memory.speaker && view.sentence.index - memory.sentence <= 2
        ? memory.speaker
        : memory.subject
          ? [memory.subject]
          : null;
    if (!next && he && spoke) {
      const span = { start: partStart - 1, end: end + he[0].length };
      const covers = coversOf(text, span.start, span.end, segment, tables);
      return {
        ...span,
        chain: spoke,
        covers,
        previous: false,
        speaker: spoke[0] ?? '',
        human: true,
        rule: 'source.pronoun',
      };
    }
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
  const pronoun = again ? { index: part.length } : tables.glue.speakerPronoun.exec(part);
  const meant =
    memory.speaker && view.sentence.index - memory.sentence <= 2
      ? memory.speaker
      : memory.subject
        ? [memory.subject]
        : null;
  if (pronoun && meant) {
    const from = comma >= 0 ? partStart - 1 : partStart + pronoun.index;
    const covers = coversOf(text, from, end, segment, tables);
    return {
      start: from,
      end,
      chain: meant,
      covers,
      previous: false,
      speaker: meant[0] ?? '',
      human: true,
      rule: 'source.pronoun',
    };
  }
  const spoken = sofar.at(-1);
  if (tables.attribution.participle.test(verb) && spoken) {
    return {
      ...spoken,
      start,
      end,
      covers: coversOf(text, start, end, segment, tables).filter((c) => c.start >= end),
      previous: false,
    };
  }
  if (pronoun || comma < 0) return null;
  const before = speakerIn(view, segment.start, segment.start + comma, tables);
  const gap = before ? text.slice(before.end, segment.start + comma) : '';
  return before && /^(?:[’']s?)?(?:$|,\s)/u.test(gap)
    ? make(view, before, before.phraseStart, end, segment, 'source.said', memory, tables)
    : null;
}

/** Who stands right behind a verb of saying as its subject. */
function behindVerb(view: SentenceView, end: number, verb: string, tables: Compiled): NameMark | null {
  if (!tables.inflections) {
    const next = nameAt(view, end, 0, tables);
    const first = /^\s*\S+\s/u.exec(view.text.slice(end, next?.phraseStart))?.[0] ?? '';
    return tables.tables.names.nounFirst && tables.names.preposition.test(first) ? null : next;
  }
  const next = nameAt(view, end, 0, tables) ?? furtherBehind(view, end, tables);
  if (!next) return null;
  const gap = view.text.slice(end, next.phraseStart);
  if (tables.attribution.impersonal?.preposition.test(gap))
    return tables.attribution.impersonal.say.test(verb) ? next : null;
  return stands(next, 'N') && !tables.names.preposition.test(gap) ? next : null;
}

/** "повідомив у телеграм-каналі ввечері президент": a subject behind its verb with where and when between them. */
function furtherBehind(view: SentenceView, end: number, tables: Compiled): NameMark | null {
  const next = view.names.find(
    (n) =>
      n.phraseStart >= end &&
      n.kind !== 'demonym' &&
      n.kind !== 'place' &&
      n.cases !== undefined &&
      stands(n, 'N') &&
      !tables.names.preposition.test(view.text.slice(end, n.phraseStart)),
  );
  if (!next || next.phraseStart - end > SPEAKER_REACH) return null;
  return /[,.;:()«»„“”"]/u.test(view.text.slice(end, next.phraseStart)) ? null : next;
}

/** How far behind a verb of saying its subject may stand. */
const SPEAKER_REACH = 70;

/** "В министерстве заявили": the office that a verb without subject speaks for. */
function placedSpeaker(view: SentenceView, from: number, to: number, tables: Compiled): NameMark | null {
  const { impersonal } = tables.attribution;
  return (
    view.names.find(
      (n) =>
        n.phraseStart >= from &&
        n.end <= to &&
        (n.kind === 'party' || n.kind === 'organisation' || n.kind === 'media' || n.kind === 'country') &&
        impersonal?.preposition.test(view.text.slice(from, n.phraseStart)),
    ) ?? null
  );
}

/** The one who stands as subject in a stretch: its first name that no preposition governs. */
function speakerIn(view: SentenceView, from: number, to: number, tables: Compiled): NameMark | null {
  let start = from;
  for (const hit of matches(tables.clauses.boundary, view.text.slice(from, to)))
    start = from + hit.index + hit[0].length;
  for (const name of view.names) {
    if (name.phraseStart < start || name.end > to || name.kind === 'demonym' || name.kind === 'place') continue;
    const before = view.text.slice(start, name.phraseStart);
    if (tables.names.preposition.test(before)) continue;
    if (name.possessive || !stands(name, 'N')) continue;
    const next = view.names[view.names.indexOf(name) + 1];
    if (
      name.kind === 'party' &&
      next?.kind === 'person' &&
      next.end <= to &&
      /^,\s*$/u.test(view.text.slice(name.end, next.phraseStart))
    )
      return next;
    return name;
  }
  return null;
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
  const known = name.kind === 'party' && tables.attribution.anaphor.test(name.name) ? memory.speaker : null;
  const chain = known ? [...known] : [speaker.name];
  let last = end;
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
    if (hit.index < Math.max(end, name.end) || hit.index > Math.max(end, name.end) + 40) continue;
    const origin = nameAt(view, hit.index + hit[0].length, 0, tables);
    if (origin && origin.name !== speaker.name && !/\bby\b/u.test(hit[0])) chain.unshift(origin.name);
  }
  const previous =
    tables.glue.so.test(text.slice(end)) ||
    (tables.attribution.ofThis?.test(text.slice(segment.start, Math.max(start, name.end))) ?? false);
  return {
    start,
    end: Math.max(last, end),
    chain: [...new Set(chain)],
    covers: coversOf(text, start, Math.max(last, end), segment, tables),
    previous,
    speaker: speaker.name,
    human: name.kind !== 'media',
    rule,
  };
}

/** The outlet that was told, behind a verb of saying or its speaker: "a dit X à l’AFP", "escribió a la AFP por WhatsApp X". */
function outletTold(view: SentenceView, from: number, tables: Compiled): NameMark | null {
  const to = tables.attribution.toOutlet?.exec(view.text.slice(from));
  const outlet = to ? view.names.find((n) => n.phraseStart <= from + to[0].length && n.start >= from) : undefined;
  if (outlet?.kind !== 'media' && outlet?.kind !== 'organisation') return null;
  const through = outletTold(view, outlet.end, tables);
  return through?.kind === 'media' ? { ...outlet, end: through.end } : outlet;
}

/** "A spokesperson for the border guard": the one spoken for is the source. */
function spokenFor(view: SentenceView, name: NameMark, tables: Compiled): NameMark {
  // "obrońcy praw człowieka z „Wiasny”": those of an organisation speak for it.
  const own = name.kind === 'party' && tables.inflections ? view.names[view.names.indexOf(name) + 1] : undefined;
  if (own?.kind === 'organisation' && tables.glue.from.test(view.text.slice(name.end, own.start))) return own;
  const apposed = name.kind === 'party' ? view.names[view.names.indexOf(name) + 1] : undefined;
  const named = apposed?.kind === 'person' || (tables.tables.names.nounFirst && apposed?.kind === 'organisation');
  if (apposed && named && /^,\s*$/u.test(view.text.slice(name.end, apposed.phraseStart))) return apposed;
  if (name.kind !== 'party' || !tables.attribution.spokesperson.test(name.name)) return name;
  const after = view.text.slice(name.end);
  const link = tables.attribution.spokesFor.exec(after);
  const next = link
    ? view.names.find((n) => n.phraseStart >= name.end && n.phraseStart <= name.end + link[0].length + 2)
    : undefined;
  return next && next.kind !== 'demonym' ? next : name;
}

/** Who a sentence is about, for "he said" in the next one: its first person that no preposition governs. */
export function subjectOf(view: SentenceView, tables: Compiled): string | null {
  const who = view.names.find(
    (n) =>
      n.kind === 'person' &&
      !n.possessive &&
      stands(n, 'N') &&
      !tables.names.preposition.test(view.text.slice(0, n.phraseStart)),
  );
  return who?.name ?? null;
}

function coversOf(
  text: string,
  start: number,
  end: number,
  segment: { start: number; end: number },
  tables: Compiled,
): { start: number; end: number }[] {
  const covers: { start: number; end: number }[] = [];
  const lead = text.slice(segment.start, start);
  const rest = text.slice(end, segment.end);
  // "After X was freed, Y said that …" covers what follows; "After talks X was freed, Y said." what stands before.
  const subordinate = tables.glue.subordinate.test(lead) && rest.length > 30;
  const dashed = tables.inflections !== null && /^\s*[—–-]\s/u.test(text.slice(start));
  const closed = dashed || /[,”"’»:]\s*(?:[—–]\s*)?$/u.test(lead) || /^[,”"]/u.test(text.slice(start));
  if (closed && !subordinate) covers.push({ start: segment.start, end: start });
  if (!tables.glue.subordinate.test(rest)) covers.push({ start: end, end: segment.end });
  return covers;
}
