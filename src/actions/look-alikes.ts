/** How many rows of a list look like somebody known already, that nobody has judged yet: said after an import. */
import type { NameBody } from '../derive/derived.ts';
import type { Reader } from '../ledger/port.ts';
import type { NamedExample } from '../register/ask/example.ts';
import { matchNamed } from '../register/ask/match.ts';
import { View } from '../register/ask/view.ts';
import { personRecords } from '../register/person-records.ts';
import { membersOf } from '../register/rows.ts';
import { judgedPairs } from './candidates.ts';
import type { Workspace } from './workspace.ts';

export interface LookAlikes {
  /** Rows of people that somebody else here is likelier to be than not. */
  readonly alike: number;
  /** Rows that were compared: of a long list not all. */
  readonly compared: number;
  readonly rows: number;
}

/** Each takes some milliseconds; of a longer list so many are told of, and `candidates` looks at all. */
const COMPARED = 2_000;
const LIKELY = 0.5;

/** Null where the document has no rows of people. */
export const lookAlikes = (
  { ledger }: Workspace,
  document: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<LookAlikes | null> =>
  ledger.store.snapshot(async (reader) => lookAlikesIn(reader, (await ledger.head(reader)).entry, document, progress));

async function lookAlikesIn(
  reader: Reader,
  known: number,
  document: string,
  progress: (done: number, of: number) => void,
): Promise<LookAlikes | null> {
  const seen = await reader.all<{ mention: string }>(
    'select distinct mention from sighting where document = ? and k1 is null order by mention',
    [document],
  );
  if (seen.length === 0) return null;
  const members = await membersOf(
    reader,
    'mention',
    seen.map(({ mention }) => mention),
    known,
  );
  const own = new Set([...members.values()].map(({ entity }) => entity));
  const judged = await judgedPairs(reader, known);
  const view = View.at(reader, known);
  const compared = [...own].slice(0, COMPARED);
  let [alike, done] = [0, 0];
  for (const [entity, { name }] of await personRecords(reader, known, compared)) {
    progress(done++, compared.length);
    // Two rows of one list are two people, and what was judged is no news.
    const but = (other: string): boolean => own.has(other) || judged.has(`${entity} ${other}`);
    const { rows } = await matchNamed(view, exampleOf(name), { limit: 1, threshold: LIKELY, but });
    if (rows.length > 0) alike++;
  }
  return { alike, compared: compared.length, rows: own.size };
}

/** A description of somebody by what a list tells of them. */
function exampleOf({ facts, spellings }: NameBody): NamedExample {
  const told = (property: string): string[] => facts.flatMap((fact) => (fact.property === property ? [fact.text] : []));
  return {
    of: 'named',
    kinds: new Set(['person']),
    names: spellings.map(({ text }) => text),
    sex: told('sex')[0] ?? '',
    birth: told('birth_date'),
    places: told('place'),
    occupations: told('occupation'),
    articles: told('ground'),
    detained: [],
  };
}
