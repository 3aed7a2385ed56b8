/** Verbs of saying: "X said that …", "…, X said", "…, said X", "X told Y", and who "he said" means. */
import { coversOf, segmentOf } from './coverage.ts';
import { type Memory, meantBy } from './memory.ts';
import type { NameMark } from './names.ts';
import { type Attribution, byThem, relayed, saidBy } from './said-by.ts';
import { behindVerb, nameAt, outletTold, placedSpeaker, speakerIn, subjectApart } from './speakers.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

/** Who says it where a verb of saying stands at `start`; `sofar` are those found before it. */
export function sayingAt(
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
    const follows = next ? text.slice(next.end).replace(/^[»”"’]/u, '') : '';
    if (next && tables.glue.afterSpeaker.test(follows)) {
      return relayed(saidBy(view, next, partStart - 1, next.end, segment, 'source.inverted', memory, tables), told);
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
    return saidBy(view, here, from, end, segment, tells ? 'source.told' : 'source.said', memory, tables);
  }
  const office = tables.attribution.impersonal?.say.test(verb) ? placedSpeaker(view, partStart, start, tables) : null;
  if (tables.inflections || office || (tables.tables.names.nounFirst && tables.attribution.ofThis?.test(part))) {
    // The order of words is free: "Об этом сообщил адвокат", "В МИД заявили", "Así lo informó la agencia".
    const next = office ?? behindVerb(view, end, verb, tables);
    if (next) {
      const from = Math.min(next.phraseStart, comma >= 0 ? partStart - 1 : start);
      return saidBy(view, next, from, Math.max(end, next.end), segment, 'source.said', memory, tables);
    }
  }
  const again = tables.attribution.again?.test(verb) ?? false;
  const distant = comma < 0 ? null : subjectApart(view, segment.start, segment.start + comma, part, tables);
  const by = (who: NameMark): Attribution => {
    const from = Math.min(who.phraseStart, partStart - 1);
    return saidBy(view, who, from, end, segment, tells ? 'source.told' : 'source.said', memory, tables);
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
