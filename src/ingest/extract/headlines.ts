/** Headlines in which every word has a capital tell nothing of names: there only those known from the text are found. */
import type { NameKind, NameMark } from './name-mark.ts';
import type { Compiled } from './tables.ts';

/** A headline where every word has a capital tells nothing of names. */
export function inTitleCase(text: string, lower: ReadonlySet<string>): boolean {
  const longer = [...text.matchAll(/(?<![\p{L}'’-])\p{L}[\p{L}’'-]{3,}/gu)].map((hit) => hit[0]);
  if (longer.length < 4) return false;
  const capital = longer.filter((w) => /^\p{Lu}/u.test(w));
  const common = capital.filter((w) => lower.has(w.toLowerCase()));
  return capital.length / longer.length > 0.75 && (common.length >= 1 || capital.length === longer.length);
}

export function knownIn(
  text: string,
  known: readonly string[],
  all: ReadonlyMap<number, readonly NameMark[]>,
  tables: Compiled,
): NameMark[] {
  const kinds = new Map<string, NameKind>();
  for (const marks of all.values()) for (const m of marks) kinds.set(m.name, m.kind);
  const out: NameMark[] = [];
  for (const name of [...new Set([...known, ...Object.keys(tables.tables.names.countries)])].sort(
    (a, b) => b.length - a.length,
  )) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const inside = /[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[end] ?? ' '));
      if (inside || out.some((m) => at < m.end && m.start < end)) continue;
      const kind = kinds.get(name) ?? (tables.tables.names.countries[name] ? 'country' : 'person');
      out.push({ start: at, end, name, kind, titled: false, possessive: false, phraseStart: at });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
