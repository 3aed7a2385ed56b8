/** Who stands where a speaker stands: before a verb of saying, behind it, or for another. */
import { type NameMark, stands } from './names.ts';
import { matches } from './patterns.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

/** The first name that begins within `reach` units after an offset, but for an article or adjectives. */
export function nameAt(view: SentenceView, at: number, reach: number, tables: Compiled): NameMark | null {
  // "nach Angaben seines Anwalts": the words before may hold the article that the name's phrase begins with.
  const behind = view.names.filter((n) => n.start >= at && n.kind !== 'demonym');
  // "jak podał na Twitterze Biełsat": where endings tell, a name that a preposition governs is passed over.
  const name =
    (tables.inflections && reach > 0
      ? behind.slice(0, 2).find((n) => !tables.names.preposition.test(view.text.slice(at, n.phraseStart)))
      : undefined) ?? behind[0];
  if (!name) return null;
  // "according to Ukraine's Coordination Headquarters": what is whose is meant.
  const next = name.possessive ? view.names[view.names.indexOf(name) + 1] : undefined;
  if (next && next.kind !== 'unknown' && /^[’']s?\s+$/u.test(view.text.slice(name.end, next.phraseStart)))
    return nameAt(view, next.phraseStart, 0, tables);
  const gap = view.text.slice(at, name.phraseStart);
  return (gap.trim() === '' || tables.glue.article.test(gap)) &&
    gap.length <= reach + (name.kind === 'person' ? 40 : 24) &&
    !/[,.;:]/u.test(gap)
    ? name
    : null;
}

/** "said the head of the president's office, Andriy Yermak": who holds the office named right behind a verb of saying. */
function officeHolder({ text, names }: SentenceView, from: number): NameMark | null {
  const who = names.find((n) => n.kind === 'person' && n.phraseStart > from);
  return who && OFFICE.test(text.slice(from, who.phraseStart)) && /^\s*(?:[.,;)]|$)/u.test(text.slice(who.end))
    ? who
    : null;
}

const OFFICE = /^\s+\p{Ll}[^,.;:()«»“”"]{0,90},\s+(?:\p{Ll}+\s+){0,2}$/u;

/** Who stands right behind a verb of saying as its subject. */
export function behindVerb(view: SentenceView, end: number, verb: string, tables: Compiled): NameMark | null {
  const holder = officeHolder(view, end);
  if (holder && stands(holder, 'N')) return holder;
  if (!tables.inflections) {
    const next = nameAt(view, end, 0, tables);
    const first = /^\s*\S+\s/u.exec(view.text.slice(end, next?.phraseStart))?.[0] ?? '';
    if (!tables.tables.names.nounFirst || !tables.names.preposition.test(first)) return next;
    // "reaccionó en Twitter Ana Ruiz": where it was said stands before who said it.
    const who = next && next.kind !== 'person' ? view.names[view.names.indexOf(next) + 1] : undefined;
    return who?.kind === 'person' && view.text.slice(next?.end, who.phraseStart).trim() === '' ? who : null;
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
export function placedSpeaker(view: SentenceView, from: number, to: number, tables: Compiled): NameMark | null {
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
export function speakerIn(view: SentenceView, from: number, to: number, tables: Compiled): NameMark | null {
  // "Minsk: the court says": what stands before a colon is no part of the clause.
  const opened = Math.max(from, view.text.lastIndexOf(': ', to) + 1);
  const last = matches(tables.clauses.boundary, view.text.slice(opened, to)).at(-1);
  const start = last ? opened + last.index + last[0].length : opened;
  return subjectIn(view, start, to, tables);
}

function subjectIn(view: SentenceView, start: number, to: number, tables: Compiled): NameMark | null {
  for (const name of view.names) {
    if (name.phraseStart < start || name.end > to || name.kind === 'demonym' || name.kind === 'place') continue;
    const before = view.text.slice(start, name.phraseStart);
    const verbNext = view.text.slice(name.end, to).trim() === '';
    if (tables.names.preposition.test(before) && !(verbNext && conjunction(before, tables))) continue;
    if (name.possessive || !stands(name, 'N')) continue;
    const next = view.names[view.names.indexOf(name) + 1];
    const apposed = name.kind === 'party' && next?.kind === 'person' && next.end <= to ? next : null;
    return apposed && /^,\s*$/u.test(view.text.slice(name.end, apposed.phraseStart)) ? apposed : name;
  }
  return null;
}

/** "As the group reported", "a day after X said": the word before the name opens a clause, and governs no name. */
function conjunction(before: string, tables: Compiled): boolean {
  const article = tables.names.determinerBefore.exec(before);
  const last = before.slice(0, article?.index).trimEnd().split(/\s+/u).at(-1) ?? '';
  return tables.glue.subordinate.test(`${last} `);
}

/**
 * The subject of a verb of saying that is no part of its clause: "X, who was freed on Monday, said", "X was waiting
 * outside, and told Reuters". The comma before the verb stands at `comma`, `part` are the words between the two.
 */
export function subjectApart(
  view: SentenceView,
  from: number,
  comma: number,
  part: string,
  tables: Compiled,
): { readonly name: NameMark; readonly apposed: boolean } | null {
  const beside = apposedAt(view, comma);
  const name = beside ?? subjectIn(view, from, comma, tables);
  if (!name) return null;
  const gap = view.text.slice(name.end, comma);
  const apposed = /^(?:[’']s?)?,\s/u.test(gap) || (gap === '' && /,\s+$/u.test(view.text.slice(from, name.start)));
  const joined = tables.clauses.coordinatorAlone.test(part);
  // Between the comma that closes what is told of the speaker and the verb stand a few small words at most.
  const close = /^[\s”"»]*(?:\p{Ll}+\s+){0,4}$/u.test(part) && (apposed || /^(?:[’']s?)?$/u.test(gap));
  return joined || close ? { name, apposed } : null;
}

/** "…, a spokesman for the ministry, Rauf Aliyev, told", "…,” Petr Kim, his lawyer, told": who is named between two commas. */
function apposedAt({ text, names }: SentenceView, comma: number): NameMark | null {
  const last = names.findLast((n) => n.end === comma && (n.kind === 'person' || n.kind === 'party'));
  const before = last && names.findLast((n) => n.end < last.phraseStart);
  if (!last || !/,[”"»]?\s+$/u.test(text.slice(0, last.phraseStart))) return null;
  const named = before?.kind === 'person' && /^,\s*$/u.test(text.slice(before.end, last.phraseStart));
  return last.kind === 'person' ? last : named ? before : null;
}

/** The outlet that was told, behind a verb of saying or its speaker: "a dit X à l’AFP", "escribió a la AFP por WhatsApp X". */
export function outletTold(view: SentenceView, from: number, tables: Compiled): NameMark | null {
  if (tables.inflections) return outletBetween(view, from);
  const to = tables.attribution.toOutlet?.exec(view.text.slice(from));
  const outlet = to ? view.names.find((n) => n.phraseStart <= from + to[0].length && n.start >= from) : undefined;
  if (outlet?.kind !== 'media' && outlet?.kind !== 'organisation') return null;
  const through = outletTold(view, outlet.end, tables);
  return through?.kind === 'media' ? { ...outlet, end: through.end } : outlet;
}

/** "рассказал «Медузе» адвокат Петр Ким": where no preposition tells, the outlet that was told stands between the verb and the speaker. */
function outletBetween({ text, names }: SentenceView, from: number): NameMark | null {
  const at = names.findIndex((n) => n.phraseStart >= from && n.kind !== 'party');
  const [outlet, who] = [names[at], names[at + 1]];
  if (!outlet || who?.kind !== 'person' || !stands(who, 'N')) return null;
  const quoted = outlet.kind === 'unknown' && /["„«“]$/u.test(text.slice(0, outlet.start));
  if (outlet.kind !== 'media' && outlet.kind !== 'organisation' && !quoted) return null;
  const before = /^\s+(?:\p{Ll}+\s+)?["„«“]?$/u.test(text.slice(from, outlet.phraseStart));
  const behind = /^([»”"“]?)\s+(?:\p{Ll}[\p{L}-]*\s+){0,4}$/u.exec(text.slice(outlet.end, who.phraseStart));
  return before && behind ? { ...outlet, end: outlet.end + (behind[1]?.length ?? 0) } : null;
}

/** "A spokesperson for the border guard": the one spoken for is the source. */
export function spokenFor(view: SentenceView, name: NameMark, tables: Compiled): NameMark {
  // "obrońcy praw człowieka z „Wiasny”": those of an organisation speak for it.
  const own = name.kind === 'party' && tables.inflections ? view.names[view.names.indexOf(name) + 1] : undefined;
  if (own?.kind === 'organisation' && tables.glue.from.test(view.text.slice(name.end, own.start))) return own;
  const holder = name.kind === 'party' && tables.inflections ? holderOf(view, name, tables) : null;
  if (holder) return holder;
  const apposed = name.kind === 'party' ? view.names[view.names.indexOf(name) + 1] : undefined;
  const named = apposed?.kind === 'person' || (tables.tables.names.nounFirst && apposed?.kind === 'organisation');
  // "По словам родных, Ивану отказали": what an apposition names ends at a comma.
  const closed =
    apposed &&
    /^,\s*$/u.test(view.text.slice(name.end, apposed.phraseStart)) &&
    /^\s*(?:[.,;:)]|$)/u.test(view.text.slice(apposed.end));
  if (apposed && named && closed) return apposed;
  if (name.kind !== 'party' || !tables.attribution.spokesperson.test(name.name)) return name;
  const after = view.text.slice(name.end);
  const link = tables.attribution.spokesFor.exec(after);
  const next = link
    ? view.names.find((n) => n.phraseStart >= name.end && n.phraseStart <= name.end + link[0].length + 2)
    : undefined;
  return next && next.kind !== 'demonym' ? next : name;
}

/** "глава офиса президента Андрей Ермак": the one in the nominative behind an office and what it is of. */
function holderOf({ text, names }: SentenceView, office: NameMark, tables: Compiled): NameMark | null {
  const who = names.find((n) => n.kind === 'person' && n.phraseStart > office.end && stands(n, 'N'));
  const gap = who ? text.slice(office.end, who.phraseStart) : '';
  const of = /^\s+(?:[\p{L}’'ʼ-]+\s+){0,6}$/u.test(gap) && !tables.clauses.inserted?.test(gap);
  return who && of ? who : null;
}
