/** The documents and lists that everything rests on. */
import type { Source } from '../../claim/told.ts';
import type { SourceRow, SourcesAnswer } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import { documentsOf, sourcesAt } from '../rows.ts';
import { KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { before } from './range.ts';

/** In order of publication; those without a date last. */
export async function sources(reader: Reader, asked: AskedAt): Promise<SourcesAnswer> {
  const { known } = asked.asOf;
  const all = documentsOf(await sourcesAt(reader, known));
  const counts = new Map(
    (
      await reader.all<Counts>(`select document, count(*) as claims from told where ${KNOWN} group by document`, [
        known,
        known,
      ])
    ).map((row) => [row.document, row.claims]),
  );
  const people = await peopleIn(reader, known);
  const published = ({ published, title }: SourceRow): string => `${published === '' ? '~' : published} ${title}`;
  return {
    asked: askedOf(asked),
    sources: [...all.values()]
      .map((source) => sourceRow(source, counts.get(source.document) ?? 0, people.get(source.document) ?? 0))
      .sort((a, b) => before(published(a), published(b)) || before(a.id, b.id)),
  };
}

interface Counts {
  document: string;
  claims: number;
}

/** How many people each document names. */
async function peopleIn(reader: Reader, known: number): Promise<Map<string, number>> {
  const rows = await reader.all<{ document: string; people: number }>(
    `
    select told.document as document, count(distinct member.entity) as people
    from told join spot on spot.mention = told.mention join member on member.mention = told.mention
    where spot.kind = 'person' and told.property = 'name'
      and told.k0 <= ? and (told.k1 is null or told.k1 > ?)
      and spot.k0 <= ? and (spot.k1 is null or spot.k1 > ?)
      and member.k0 <= ? and (member.k1 is null or member.k1 > ?)
    group by told.document`,
    Array<number>(6).fill(known),
  );
  return new Map(rows.map((row) => [row.document, row.people]));
}

export function sourceRow(source: Source, claims: number, people: number): SourceRow {
  const { document, kind, title, outlet, url, published, language } = source;
  return { id: document, kind, title, outlet, url, published, language, claims, people };
}
