/** One attribution: its words, who is named by them, through whom, and what they cover. */
import { coversOf, opensClause, segmentOf } from './coverage.ts';
import { bodyMeant, kindOf, type Memory, meantBy, type SpeakerKind } from './memory.ts';
import { type NameMark, stands } from './names.ts';
import { matches } from './patterns.ts';
import { nameAt, outletTold, spokenFor } from './speakers.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Stretch } from './view.ts';

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

/** What a pronoun says for those it means. */
export function byThem(
  { text }: SentenceView,
  start: number,
  end: number,
  chain: readonly string[],
  tables: Compiled,
): Attribution {
  const covers = coversOf(text, start, end, false, segmentOf(text, start), tables);
  return said({ start, end }, chain, covers, 'source.pronoun');
}

export const said = (at: Stretch, chain: readonly string[], covers: readonly Stretch[], rule: string): Attribution => ({
  ...at,
  chain,
  covers,
  previous: false,
  speaker: chain[0] ?? '',
  kind: 'person',
  rule,
});

/** The same, told to an outlet that stands before its speaker. */
export const relayed = (one: Attribution, outlet: NameMark | null): Attribution =>
  outlet ? { ...one, chain: [...new Set([...one.chain, outlet.name])] } : one;

/** What one who is named says; `start` and `end` are the words that attribute. */
export function saidBy(
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
  const again = speaker === name && tables.attribution.anaphor.test(name.name);
  const known = again ? bodyMeant(memory) : null;
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
    if (origin && origin.name !== speaker.name) chain.unshift(origin.name);
  }
  // "Citing his lawyer, Reuters reported": the origin stands before.
  const leads = matches(tables.attribution.citing, text.slice(segment.start, name.phraseStart)).at(0);
  const cited = leads && nameAt(view, segment.start + leads.index + leads[0].length, 0, tables);
  if (cited && /^,\s+(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(cited.end, name.phraseStart))) chain.unshift(cited.name);
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
