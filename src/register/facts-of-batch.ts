/** What deriving a batch again needs: its events, what links them, and what the people it names are called. */
import type { Reader } from '../ledger/port.ts';
import type { Facts } from './around.ts';
import { factsAround, Surroundings } from './around.ts';
import { StoredRegister } from './known.ts';
import { derivedAt, membersOf, toldBy } from './rows.ts';

/** Their custody follows from more than this: it is no part of the batch. */
export async function factsOfBatch(
  reader: Reader,
  root: string,
  people: readonly string[],
  known: number,
): Promise<Facts> {
  const around = new Surroundings(new StoredRegister(reader, known));
  const [batch] = await derivedAt(reader, 'batch', known, [root]);
  const events = await around.siblings(batch?.body.events ?? []);
  const named = (await membersOf(reader, 'entity', people, known)).keys();
  const ends = (await toldBy(reader, 'value_mention', [...events], known)).filter(
    ({ property }) => property === 'from' || property === 'to',
  );
  // Links among them alone: what leads further was no part of the batch when it was derived.
  const links = [...Map.groupBy(ends, ({ mention }) => mention)]
    .filter(
      ([, rows]) => rows.some(({ property }) => property === 'from') && rows.some(({ property }) => property === 'to'),
    )
    .map(([link]) => link);
  return factsAround(reader, [root], known, async () => [...events, ...links, ...named]);
}
