/** People by any spelling of their name, in any script, or by id: the likeliest first. */
import type { PeopleAnswer } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import { allIn } from '../../ledger/port.ts';
import { otherLayouts, parseName, scoreNames, searchKeys, verdictOf } from '../../names/index.ts';
import { derivedAt } from '../rows.ts';
import { BEARERS, KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { personBriefs } from './people.ts';
import { before } from './range.ts';
import { View } from './view.ts';

/**
 * Everyone who shares a search key with the query, ranked by how alike the names are; organisations and places only where no
 * person does. The id of any mention of a person finds that person alone.
 */
export async function findPeople(reader: Reader, asked: AskedAt, query: string): Promise<PeopleAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const written = query.trim();
  await view.needMembers([written]);
  const { found, meant } = view.isKnown(written)
    ? { found: [view.entityOf(written)], meant: [written] }
    : await byName(view, written);
  await view.needNames(found);
  const people = found.filter((entity) => view.kindOf(entity) === 'person');
  const named = people.length > 0 ? people : found.filter((entity) => view.name(entity) !== null);
  await view.needMembers(named);
  const stays = Map.groupBy(await derivedAt(reader, 'custody', view.known, named), (row) => row.entity);
  const briefs = await personBriefs(
    view,
    asked,
    named.map((entity) => ({ entity, stays: stays.get(entity)?.map((row) => row.body) ?? [] })),
  );
  // Found by a key and contradicted by every spelling: another name that only begins alike. An id contradicts nothing.
  const likeness = new Map<string, number>();
  const parsed = meant.map((text) => parseName(text));
  for (const { id, spellings } of briefs) {
    const scores = spellings.flatMap((text) => {
      const name = parseName(text);
      return parsed.map((one) => scoreNames(one, name));
    });
    const score = Math.max(0, ...scores);
    if (verdictOf(score) !== 'different') likeness.set(id, score);
    else if (view.isKnown(written)) likeness.set(id, 1);
  }
  const likely = (id: string): number => likeness.get(id) ?? 0;
  return {
    asked: askedOf(asked),
    query,
    // Of names equally alike, those of people held come first, then those whom most documents name.
    people: briefs
      .filter(({ id }) => likeness.has(id))
      .sort(
        (a, b) =>
          likely(b.id) - likely(a.id) ||
          Number(stays.has(b.id)) - Number(stays.has(a.id)) ||
          b.documents - a.documents ||
          before(a.name, b.name) ||
          before(a.id, b.id),
      ),
  };
}

/** Who shares a key with what was typed; where nobody does, with what the same keys write in another layout ("Cnfnrtdbx"). */
async function byName(view: View, written: string): Promise<{ found: string[]; meant: string[] }> {
  const found = await withKeys(view, searchKeys(written));
  if (found.length > 0) return { found, meant: [written] };
  const meant = otherLayouts(written);
  return {
    found: await withKeys(
      view,
      meant.flatMap((text) => searchKeys(text)),
    ),
    meant: [written, ...meant],
  };
}

async function withKeys({ reader, known }: View, keys: readonly string[]): Promise<string[]> {
  const rows = await allIn<{ entity: string }>(
    reader,
    (list) => `select distinct entity from ${BEARERS} where key in (${list}) and ${KNOWN}`,
    [...new Set(keys)],
    [known, known],
  );
  return [...new Set(rows.map((row) => row.entity))];
}
