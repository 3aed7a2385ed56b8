/**
 * Sixth stage: who says it. "X said that …", "…, X said", "…, said X", "according to X", "X told Y", and references in
 * brackets. The origin (who knows) comes first in the chain, then each relay the text names.
 */
import { accordingBehind, accordingTo } from './according.ts';
import { segmentOf } from './coverage.ts';
import { type Memory, meantBy, remember } from './memory.ts';
import { stands } from './names.ts';
import { matches } from './patterns.ts';
import { type Attribution, byThem, said, saidBy } from './said-by.ts';
import { sayingAt } from './saying.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

export type { Attribution } from './said-by.ts';

export function attributionsOf(view: SentenceView, memory: Memory, tables: Compiled): Attribution[] {
  const found: Attribution[] = [];
  const { text } = view;
  const { index } = view.sentence;
  for (const hit of tables.attribution.accordingToThem ? matches(tables.attribution.accordingToThem, text) : []) {
    const meant = meantBy(hit[0], memory, index, tables);
    if (meant) found.push(byThem(view, hit.index, hit.index + hit[0].length, meant, tables));
  }
  for (const hit of matches(tables.attribution.accordingTo, text)) {
    if (found.some((a) => hit.index < a.end && a.start < hit.index + hit[0].length)) continue;
    const according = accordingTo(view, hit, memory, tables);
    if (according) found.push(according);
  }
  for (const hit of tables.attribution.postposed ? matches(tables.attribution.postposed, text) : []) {
    const according = accordingBehind(view, hit, memory, tables);
    if (according) found.push(according);
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
  const still = found.length === 0 ? reportedOn(view, memory, tables) : null;
  if (still) found.push(still);
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
      ...saidBy(view, last, dash.index, last.end, segmentOf(text, 0), 'source.headline', memory, tables),
      covers: [{ start: 0, end: dash.index }],
    };
  const first = view.names.find((n) => kinds.includes(n.kind));
  if (!first || !stands(first, 'N') || text.slice(0, first.phraseStart).trim() !== '') return null;
  const colon = /^:\s/u.exec(text.slice(first.end));
  return colon ? saidBy(view, first, 0, first.end + 1, segmentOf(text, 0), 'source.headline', memory, tables) : null;
}

/** "Er sei frei": the verb alone shows that it is still said by the one who spoke before. */
function reportedOn({ text, sentence }: SentenceView, memory: Memory, tables: Compiled): Attribution | null {
  const { reported, say } = tables.attribution;
  if (!reported?.test(text) || matches(say, text).length > 0) return null;
  const chain = meantBy('', { ...memory, subject: null }, sentence.index, tables);
  const parts = [...text.matchAll(/[^;]+/gu)].filter(([part]) => reported.test(part));
  const covers = parts.map((part) => ({ start: part.index, end: part.index + part[0].length }));
  return chain && said({ start: 0, end: 0 }, chain, covers, 'source.reported');
}
