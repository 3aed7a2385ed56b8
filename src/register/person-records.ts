/** What the register tells of people, in the form in which they are compared (rollcall/resolve). */
import type { NameBody } from '../derive/derived.ts';
import type { Reader } from '../ledger/port.ts';
import type { PersonRecord } from '../resolve/index.ts';
import { recordOf } from './ask/person-record.ts';
import { derivedAt } from './rows.ts';

export interface KnownPerson {
  readonly record: PersonRecord;
  readonly name: NameBody;
}

/** By entity: everybody, or those of the given entities that are people. */
export async function personRecords(
  reader: Reader,
  known: number,
  entities?: readonly string[],
): Promise<Map<string, KnownPerson>> {
  const names = (await derivedAt(reader, 'name', known, entities)).filter(({ body }) => body.kind === 'person');
  const stays = Map.groupBy(await derivedAt(reader, 'custody', known, entities), (row) => row.entity);
  return new Map(
    names.map(({ entity, body }) => {
      const own = (stays.get(entity) ?? []).map((row) => row.body);
      return [entity, { name: body, record: recordOf(entity, body, own) }];
    }),
  );
}
