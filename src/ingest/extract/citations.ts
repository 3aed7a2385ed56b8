/** References in brackets: "(Belta, September 11)", "(Pozirk, September 22; PAP, September 25)". Offsets of the sentence. */
import { type DateContext, datesOf } from './dates.ts';
import type { Compiled } from './tables.ts';

export interface Citation {
  readonly start: number;
  readonly end: number;
  /** In the order of the text. */
  readonly names: readonly string[];
  /** The date printed beside the first name that has one; a date of access is none. */
  readonly date?: string;
}

export function citationsOf(text: string, context: DateContext, tables: Compiled): Citation[] {
  const found: Citation[] = [];
  for (const hit of text.matchAll(/\(([^()]{3,200})\)/gu)) {
    const names: string[] = [];
    let date: string | undefined;
    let dated = false;
    for (const part of (hit[1] ?? '').split(';')) {
      const body = tables.attribution.see.without(part.trim()).trim();
      const dates = datesOf(body, { ...context, era: null }, tables);
      const first = dates[0];
      const comma = body.indexOf(',');
      const name = body.slice(0, comma < 0 ? body.length : comma).trim();
      if (!/^[\p{Lu}\p{N}]/u.test(name) || name.length > 60 || (first && first.start < name.length)) continue;
      if (first) dated = true;
      names.push(name);
      if (first && date === undefined && !tables.attribution.accessed.test(body)) date = first.edtf;
    }
    if (names.length === 0 || !dated) continue;
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      names: [...new Set(names)],
      ...(date ? { date } : {}),
    });
  }
  return found;
}
