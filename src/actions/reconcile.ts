/**
 * Lists held against each other: who is on both, on one alone, and who may be one person and no more. Lists come as files of any kind that
 * is read; nothing is stored.
 */
import { boundsOf, isoOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type { ListedName, ListHead, ListPair, ListReason, ListRole, ReconcileAnswer } from '../derive/list-answers.ts';
import type { Listed } from '../ingest/listed/listed.ts';
import type { ListedPerson } from '../ingest/listed/listed-person.ts';
import type { Limits } from '../ingest/read/read.ts';
import type { NameComparison, ParsedName } from '../names/index.ts';
import { compareNames, parseName, scoreNames, verdictOf } from '../names/index.ts';
import type { Explanation, ListRow, PersonRecord, ListPair as RowPair } from '../resolve/index.ts';
import { personRecord, reconcileLists } from '../resolve/index.ts';
import { readApart } from './read-apart.ts';
import type { ApartLimits } from './reading-news.ts';

export type * from '../derive/list-answers.ts';
export { LIST_ROLES, sectionsOf } from '../derive/list-answers.ts';

export interface ListFile {
  /** The file's own name; its ending helps to tell what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly role?: ListRole;
  /** Narrower than those of a file that is imported. */
  readonly limits?: { readonly read: Partial<Limits>; readonly apart: ApartLimits };
}

/** A list as it is compared: each person as the list writes them, and as a record. */
export interface ComparedList {
  readonly head: ListHead;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedRow {
  readonly name: Omit<ListedName, 'list'>;
  /** Every spelling of the name, the one that is shown first. */
  readonly spellings: readonly string[];
  readonly record: PersonRecord;
}

/** `asOf`: the day the lists are of (EDTF), from which ages count. Throws {@link Refusal}, with the file's name, where one can't be read. */
export async function reconcileFiles(files: readonly ListFile[], asOf: string | null): Promise<ReconcileAnswer> {
  const day = asOf === null ? null : lastDayOf(asOf);
  return reconciled(await comparedFiles(files, day), day);
}

/** One after the other: each may take all the memory that reading is allowed. */
export async function comparedFiles(files: readonly ListFile[], day: string | null): Promise<ComparedList[]> {
  const lists: ComparedList[] = [];
  for (const file of files) lists.push(await comparedFile(file, day));
  return lists;
}

export function lastDayOf(asOf: string): string {
  const { hi } = boundsOf(asOf);
  if (hi !== null) return isoOf(hi);
  throw new Refusal({ code: 'date_impossible', message: `“${asOf}” has no last day. Write a day as YYYY-MM-DD.` });
}

async function comparedFile(
  { name, bytes, role = 'given', limits }: ListFile,
  asOf: string | null,
): Promise<ComparedList> {
  // It brings the rules of every language, which a site that is asked of no list never needs.
  const { listed } = await import('../ingest/listed/listed.ts');
  const list = await naming(name, async () =>
    listed(await readApart(bytes, name, { limits: limits?.read }, limits?.apart), asOf),
  );
  const rows = list.people.map((person) => ({
    name: { name: person.name, line: person.line, at: person.at },
    spellings: [person.name, ...person.alsoWritten],
    record: recordOf(person),
  }));
  return { head: headOf(list, name, role), rows };
}

export function reconciled(lists: readonly ComparedList[], asOf: string | null): ReconcileAnswer {
  const found = reconcileLists(lists.map(({ rows }) => rows.map(({ record }) => record)));
  const rowAt = ({ list, row }: ListRow): ComparedRow => lists[list]?.rows[row] as ComparedRow;
  const nameOf = (row: ListRow): ListedName => ({ list: row.list, ...rowAt(row).name });
  const reasons = (a: ListRow, b: ListRow, explanation: Explanation): ListReason[] =>
    reasonsOf(rowAt(a).spellings, rowAt(b).spellings, explanation);
  const pairOf = ({ a, b, probability, explanation }: RowPair): ListPair => ({
    a: nameOf(a),
    b: nameOf(b),
    probability,
    why: reasons(a, b, explanation),
  });
  const key = ({ list, row }: ListRow): string => `${list} ${row}`;
  const asked = new Set(found.unsure.map(({ a, b }) => `${key(a)} ${key(b)}`));
  const alike = alikeAlone(found.people, rowAt)
    .filter(([a, b]) => !asked.has(`${key(a)} ${key(b)}`))
    .map(([a, b, probability]) => ({ a, b, probability, explanation: found.why(a, b) }))
    // Whom something else tells apart are namesakes.
    .filter(({ explanation }) => explanation.evidence.every(({ field, bits }) => OF_NAMES.has(field) || bits >= 0));
  const open = new Set([...found.unsure, ...alike].flatMap(({ a, b }) => [key(a), key(b)]));
  const people = found.people.map((rows) => ({
    names: rows.map(nameOf),
    why: rows.slice(1).map((row) => reasons(rows[0] as ListRow, row, found.why(rows[0] as ListRow, row))),
    open: rows.some((row) => open.has(key(row))),
  }));
  return {
    asOf,
    lists: lists.map(({ head }) => head),
    people: people.sort((a, b) => b.names.length - a.names.length),
    unsure: [...found.unsure, ...alike].map(pairOf),
    repeats: found.repeats.map(pairOf),
  };
}

/** So many pairs of names are compared besides. */
const MOST_ALONE = 20_000;

/**
 * Rows that have no partner and whose names are one name all the same: the records may have been read in another order of words than
 * the names were meant in. Nothing is joined on that; it is asked.
 */
function alikeAlone(
  people: readonly (readonly ListRow[])[],
  rowAt: (row: ListRow) => ComparedRow,
): (readonly [ListRow, ListRow, number])[] {
  const alone = people.flatMap((rows) => (rows.length === 1 ? rows : []));
  if ((alone.length * alone.length) / 2 > MOST_ALONE) return [];
  const names = alone.map((row) => parseName(rowAt(row).spellings[0] ?? ''));
  return alone.flatMap((a, at) =>
    alone.slice(at + 1).flatMap((b, after) => {
      if (a.list === b.list) return [];
      const score = scoreNames(names[at] as ParsedName, names[at + 1 + after] as ParsedName);
      return verdictOf(score) === 'same' ? [[a, b, score] as const] : [];
    }),
  );
}

const headOf = ({ found, columns, people, nameless }: Listed, name: string, role: ListRole): ListHead => ({
  role,
  name,
  found,
  columns,
  people: people.length,
  beyond: 0,
  nameless,
});

function recordOf(person: ListedPerson): PersonRecord {
  const { given, patronymic, surname, sex, birth, places, occupations, articles, detained } = person;
  const told = (part: string): string[] => (part === '' ? [] : [part]);
  const inParts = given !== '' && surname !== '';
  return personRecord({
    id: '',
    names: inParts ? person.alsoWritten : [person.name, ...person.alsoWritten],
    given: told(inParts ? given : ''),
    patronymic: told(patronymic),
    surname: told(inParts ? surname : ''),
    sex,
    birth,
    places,
    occupations,
    articles,
    detained,
  });
}

/** What is compared as parts of the name is told in the words of `compareNames`, which are closer to what is written. */
const OF_NAMES = new Set(['given', 'patronymic', 'surname']);

function reasonsOf(a: readonly string[], b: readonly string[], { evidence }: Explanation): ListReason[] {
  const names = bestOf(a, b);
  return [
    ...names.reasons
      .filter(({ verdict }) => verdict !== 'absent')
      .map(({ part, code, because, verdict }) => ({ field: part, code, because, against: verdict === 'contradicts' })),
    ...evidence
      .filter(({ field, bits }) => !OF_NAMES.has(field) && bits !== 0)
      .filter(({ field }) => !(field === 'sex' && names.verdict === 'same'))
      .map(({ field, level, because, left, right, bits }) => ({
        field,
        code: level,
        because: field === 'sex' ? because : `${because} ${left === right ? left : `${left} / ${right}`}`,
        against: bits < 0,
      })),
  ];
}

function bestOf(a: readonly string[], b: readonly string[]): NameComparison {
  const all = a.flatMap((one) => b.map((two) => compareNames(one, two)));
  return all.reduce((best, other) => (other.score > best.score ? other : best), all[0] ?? compareNames('', ''));
}

/** What is wrong is told with the file it is wrong in: there are several. */
async function naming<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal({ ...error.problem, message: `${name}: ${error.problem.message}` });
  }
}
