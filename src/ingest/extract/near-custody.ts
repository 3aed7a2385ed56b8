/**
 * Prisoners by the words around their names, where no frame tells of them: a person beside words of custody who neither speaks nor
 * acts there, holds no office and is no lawyer, judge or relative.
 */
import type { ReadEvent } from '../../claim/reading.ts';
import { inOneList } from './around.ts';
import type { Heard } from './hearing.ts';
import type { NameMark } from './names.ts';
import { matches } from './patterns.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Stretch } from './view.ts';

/** How far from a name words of custody stand. */
const REACH = 80;

/** `own` are the events of the sentence. */
export function nearCustody({ view, attributions }: Heard, own: readonly ReadEvent[], tables: Compiled): NameMark[] {
  const custody = [...matches(tables.persons.custody, view.text)].map(
    (hit): Stretch => ({ start: hit.index, end: hit.index + hit[0].length }),
  );
  if (custody.length === 0) return [];
  const persons = view.names.filter((n) => n.kind === 'person');
  const acting = new Set(own.flatMap((e) => e.participants.filter((p) => p.role !== 'prisoner').map((p) => p.name)));
  const aside = (n: NameMark): boolean =>
    n.titled ||
    n.possessive ||
    /[“"„«‘]$/u.test(view.text.slice(0, n.start)) ||
    tables.names.placePreposition.test(view.text.slice(0, n.start)) ||
    acting.has(n.name) ||
    attributions.some((a) => a.speaker === n.name || a.chain.includes(n.name)) ||
    tables.persons.bystanderBefore.test(view.text.slice(0, n.start)) ||
    tables.persons.bystanderAfter.test(view.text.slice(n.end));
  return listsOf(view, persons, tables).flatMap((list) => {
    const [from = 0, to = 0] = [list[0]?.start, list.at(-1)?.end];
    const other = persons.filter((n) => !list.includes(n));
    const beside = custody.some((c) => {
      const gap = c.start >= to ? { start: to, end: c.start } : { start: c.end, end: from };
      return (
        gap.end >= gap.start &&
        gap.end - gap.start < REACH &&
        !/[;:]\s+\S/u.test(view.text.slice(gap.start, gap.end)) &&
        !other.some((n) => n.start >= gap.start && n.end <= gap.end)
      );
    });
    return beside ? list.filter((n) => !aside(n)) : [];
  });
}

/** Names in a row, as the members of one list. */
function listsOf(view: SentenceView, persons: readonly NameMark[], tables: Compiled): NameMark[][] {
  const lists: NameMark[][] = [];
  for (const next of persons) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && inOneList(view, last, next, tables)) list.push(next);
    else lists.push([next]);
  }
  return lists;
}
