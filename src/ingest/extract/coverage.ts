/** What a saying covers: the stretches of its sentence that are said by its speaker. */
import type { Compiled } from './tables.ts';
import type { Stretch } from './view.ts';

/** The stretch between semicolons that holds an offset: a saying does not reach beyond it. */
export function segmentOf(text: string, at: number): Stretch {
  const start = text.lastIndexOf(';', at - 1) + 1;
  const next = text.indexOf(';', at);
  return { start, end: next < 0 ? text.length : next };
}

/** What the words of a saying from `start` to `end` cover; inverted is "…, said X". */
export function coversOf(
  text: string,
  start: number,
  end: number,
  inverted: boolean,
  segment: Stretch,
  tables: Compiled,
): Stretch[] {
  const lead = text.slice(segment.start, start);
  const rest = text.slice(end, segment.end);
  const before = { start: segment.start, end: start };
  const behind = { start: end, end: segment.end };
  // "In a letter, X said that …", "…, who according to X are still held": what is said only follows.
  if ((!inverted && tables.attribution.complement.test(rest)) || opensClause(lead, tables)) return [behind];
  // "After X was freed, Y said that …" covers what follows; "After talks X was freed, Y said." what stands before.
  const subordinate = tables.glue.subordinate.test(lead) && rest.length > 30;
  const dashed = tables.inflections !== null && /^\s*[—–-]\s/u.test(text.slice(start));
  // "Про звільнення обох повідомила X.": where nothing follows, it is what stands before.
  const last = !/\p{L}/u.test(rest);
  const closed = last || dashed || /[,”"’»:]\s*(?:[—–]\s*)?$/u.test(lead) || /^[,”"]/u.test(text.slice(start));
  const covers = closed && !subordinate ? [before] : [];
  // "…, said X, who was jailed herself": told of the speaker, not by him.
  const ofSpeaker = inverted && closed && tables.clauses.relative.test(rest);
  return tables.glue.subordinate.test(rest) || ofSpeaker ? covers : [...covers, behind];
}

/** Does a clause begin where a stretch ends ("…, who", "… because,")? */
export const opensClause = (lead: string, tables: Compiled): boolean =>
  tables.attribution.opensClause.test(`${lead.replace(/[\s,]+$/u, '')} `);
