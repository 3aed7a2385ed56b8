/** "According to X", before or behind its speaker: who is named there, or meant by a pronoun, knows what stands around. */
import { opensClause, segmentOf } from './coverage.ts';
import { type Memory, meantBy } from './memory.ts';
import { type NameMark, stands } from './names.ts';
import { matches } from './patterns.ts';
import { type Attribution, byThem, relayed, saidBy } from './said-by.ts';
import { nameAt, outletTold } from './speakers.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Stretch } from './view.ts';

/** How far behind the words the name may begin, but for an article and adjectives. */
const NAME_REACH = 12;

export function accordingTo(
  view: SentenceView,
  hit: RegExpExecArray,
  memory: Memory,
  tables: Compiled,
): Attribution | null {
  const words = { start: hit.index, end: hit.index + hit[0].length };
  const they = theyMeant(view, words, memory, tables);
  if (they) return byThem(view, words.start, they.end, they.chain, tables);
  const told = tables.inflections && outletTold(view, words.end, tables);
  const name = nameAt(view, told?.end ?? words.end, NAME_REACH, tables);
  if (name) return relayed(byName(view, words.start, name, memory, tables), told);
  const spoke = leftOut(view, words, tables) ? meantBy('', memory, view.sentence.index, tables) : null;
  return spoke && byThem(view, words.start, words.end, spoke, tables);
}

/** "According to her", "за його словами": those a pronoun behind the words, or in them, means. */
function theyMeant(
  { text, names, sentence }: SentenceView,
  { start, end }: Stretch,
  memory: Memory,
  tables: Compiled,
): { readonly chain: readonly string[]; readonly end: number } | null {
  const behind = tables.names.pronoun.exec(text.slice(end));
  // "laut der Ombudsfrau": before a noun it is an article.
  const article =
    behind && tables.names.determiner.test(behind[0].trim()) && /^\s+\p{L}/u.test(text.slice(end + behind[0].length));
  const pronoun = article ? null : behind;
  const inside = tables.inflections !== null && tables.names.someone.test(text.slice(start, end));
  if (!pronoun && !inside) return null;
  // Who the sentence has named by then is meant before who spoke in the one before.
  const here = inside ? names.find((n) => n.kind === 'person' && n.end < start && stands(n, 'N')) : undefined;
  const word = (pronoun?.[0] ?? text.slice(start, end)).trim();
  const chain = here ? [here.name] : meantBy(word, memory, sentence.index, tables);
  return chain && { chain, end: end + (pronoun?.[0].length ?? 0) };
}

/** "…, jak dodała, …": the verb needs no pronoun. */
function leftOut({ text }: SentenceView, { start, end }: Stretch, tables: Compiled): boolean {
  if (!tables.inflections || !/^\s*[,.]/u.test(text.slice(end))) return false;
  const [verb, before] = text.slice(start, end).split(/\s+/u).reverse();
  return before !== undefined && matches(tables.attribution.say, verb ?? '').length > 0;
}

function byName(view: SentenceView, start: number, name: NameMark, memory: Memory, tables: Compiled): Attribution {
  const { text } = view;
  // "according to media reports": what they are named in stands behind.
  const own = /^(?:[’']s?)?\s+\p{L}+/u.exec(text.slice(name.end))?.[0] ?? '';
  const end = name.end + (tables.attribution.spokesperson.test(own) ? own.length : 0);
  const comma = /,\s*$/u.exec(text.slice(0, start));
  const segment = segmentOf(text, start);
  const said = saidBy(view, name, comma?.index ?? start, end, segment, 'source.according-to', memory, tables);
  // Put in without a comma before it: "wurden nach Angaben von X 14 festgenommen", "was freed on Monday according to X".
  const lead = text.slice(segment.start, said.start);
  if (!/[\p{L}\p{N}”"»]\s+$/u.test(lead) || opensClause(lead, tables)) return said;
  const rest = text.slice(said.end);
  if (/^\s*(?:[.;)]|$)/u.test(rest)) return { ...said, covers: [{ start: segment.start, end: said.start }] };
  if (/^\s*[,:]/u.test(rest))
    return { ...said, covers: [{ start: lead.lastIndexOf(',') + 1 + segment.start, end: said.start }] };
  return tables.tables.clauses.inverts || tables.inflections ? around(said, segment) : said;
}

/** "Wesna zufolge": the words stand behind the one named. */
export function accordingBehind(
  view: SentenceView,
  hit: RegExpExecArray,
  memory: Memory,
  tables: Compiled,
): Attribution | null {
  const { text } = view;
  const name = view.names.find((n) => n.end < hit.index && /^\s+$/u.test(text.slice(n.end, hit.index)));
  if (!name || name.kind === 'demonym') return null;
  const end = hit.index + hit[0].length;
  const segment = segmentOf(text, hit.index);
  const said = saidBy(view, name, name.phraseStart, end, segment, 'source.according-to', memory, tables);
  return around({ ...said, end }, segment);
}

const around = (said: Attribution, { start, end }: Stretch): Attribution => ({
  ...said,
  covers: [
    { start, end: said.start },
    { start: said.end, end },
  ],
  within: true,
});
