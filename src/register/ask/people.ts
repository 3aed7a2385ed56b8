/** Everyone who is told to have been held: in one line each, with how they stand on the day. */

import { isoOf } from '../../claim/dates.ts';
import type { PeopleAnswer, PersonBrief } from '../../derive/answers.ts';
import { displayName } from '../../derive/display-name.ts';
import type { Reader } from '../../ledger/port.ts';
import { allIn } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { seenAs, standingOn } from './held.ts';
import type { Life } from './people-held.ts';
import { isDeath, livesInCustody, needDeaths } from './people-held.ts';
import { before } from './range.ts';
import { View } from './view.ts';

export async function people(reader: Reader, asked: AskedAt): Promise<PeopleAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const briefs = await personBriefs(view, asked, await livesInCustody(view));
  return {
    asked: askedOf(asked),
    query: null,
    people: briefs.sort((a, b) => before(a.name, b.name) || before(a.id, b.id)),
  };
}

export async function personBriefs(view: View, asked: AskedAt, lives: readonly Life[]): Promise<PersonBrief[]> {
  const entities = lives.map((life) => life.entity);
  await needDeaths(
    view,
    lives.flatMap((life) => life.stays),
  );
  const documents = await documentsNaming(view, entities);
  return lives.map(({ entity, stays }) => {
    const name = view.name(entity);
    const { status, doubts, seen } = standingOn(stays, asked.asOf.day, view.disputed(entity), isDeath(view));
    return {
      id: entity,
      name: name ? displayName(name) : '',
      spellings: name?.spellings.map((spelling) => spelling.text) ?? [],
      status,
      doubts,
      seenOn: seen && isoOf(seen.day),
      seenAs: seen && seenAs(seen, isDeath(view)),
      documents: documents.get(entity) ?? 0,
    };
  });
}

/** In how many documents each is named. */
export async function documentsNaming(
  { reader, known }: View,
  entities: readonly string[],
): Promise<Map<string, number>> {
  const rows = await allIn<{ entity: string; documents: number }>(
    reader,
    (list) => `
    select member.entity as entity, count(distinct told.document) as documents
    from member join told on told.mention = member.mention
    where member.entity in (${list}) and told.property = 'name'
      and member.k0 <= ? and (member.k1 is null or member.k1 > ?)
      and told.k0 <= ? and (told.k1 is null or told.k1 > ?)
    group by member.entity`,
    entities,
    [known, known, known, known],
  );
  return new Map(rows.map((row) => [row.entity, row.documents]));
}
