/** Who is held, or out, by a register, as a list to hold another against. */
import type { PersonBrief, Status } from '../derive/answers.ts';
import type { ReconcileAnswer } from '../derive/list-answers.ts';
import { personRecords } from '../register/person-records.ts';
import type { Asking } from './ask.ts';
import { matches, people } from './ask.ts';
import type { ComparedList, ComparedRow, ListFile } from './reconcile.ts';
import { comparedFiles, lastDayOf, reconciled } from './reconcile.ts';
import type { Register } from './registers.ts';

/** Whom a register's list holds: those held on the day for certain or perhaps, those out, everybody named. */
export const REGISTER_LISTS = ['held', 'out', 'register'] as const;
export type RegisterList = (typeof REGISTER_LISTS)[number];

export const STATUS_LISTS: Readonly<Record<Exclude<RegisterList, 'register'>, readonly Status[]>> = {
  held: ['held', 'perhaps_held', 'pardoned', 'refused', 'perhaps_returned'],
  out: ['out'],
};

/** A register of more people is asked by name whom each row may be, and only those are compared. */
const ALL_COMPARED = 3000;
/** People that a row may be, likeliest first. */
const CANDIDATES = 3;
const LIKELY_FROM = 0.001;

/** Lists against a register's own, as of the day and as known on the day that are asked for. */
export async function reconcileWith(
  register: Register,
  which: RegisterList,
  asking: Asking,
  files: readonly ListFile[],
): Promise<ReconcileAnswer> {
  const day = asking.asOf === undefined ? null : lastDayOf(asking.asOf);
  const lists = await comparedFiles(files, day);
  const { list, day: answered } = await registerList(register, which, asking, lists);
  return reconciled([...lists, list], answered);
}

/** `against`: the lists it is held against. `day`: the day it is of. */
async function registerList(
  register: Register,
  which: RegisterList,
  asking: Asking,
  against: readonly ComparedList[],
): Promise<{ readonly list: ComparedList; readonly day: string }> {
  const { asked, people: everybody } = await people(register, asking);
  const own = everybody.filter(({ status }) => which === 'register' || STATUS_LISTS[which].includes(status));
  const rows = await registerRows(
    register,
    own,
    asked.known,
    asking,
    against.flatMap((list) => list.rows),
  );
  const head = {
    role: which === 'register' ? 'given' : which,
    name: which,
    found: 'register',
    columns: [],
    nameless: [],
  } as const;
  return { list: { head: { ...head, people: own.length, beyond: own.length - rows.length }, rows }, day: asked.day };
}

/** Those of the people given who may be anybody of `against`, as rows: all of them, where they are not very many. */
export async function registerRows(
  register: Register,
  own: readonly PersonBrief[],
  known: number,
  asking: Asking,
  against: readonly ComparedRow[],
): Promise<ComparedRow[]> {
  const likely = own.length <= ALL_COMPARED ? null : await candidates(register, asking, against);
  const compared = likely === null ? own : own.filter(({ id }) => likely.has(id));
  const records = await personRecords(
    register.reader,
    known,
    compared.map(({ id }) => id),
  );
  return compared.flatMap(({ id, name, spellings, status }) => {
    const record = records.get(id)?.record;
    return record ? [{ name: { name, line: 0, at: status, id }, spellings: [name, ...spellings], record }] : [];
  });
}

async function candidates(
  register: Register,
  { known }: Asking,
  rows: readonly ComparedRow[],
): Promise<ReadonlySet<string>> {
  const queries = rows.map(({ spellings, record }, at) => {
    const { sex, places, occupations, articles } = record;
    const told = (dates: typeof record.birth): string[] => dates.filter((date) => typeof date === 'string');
    const example = {
      of: 'named',
      kinds: new Set(['person'] as const),
      names: spellings,
      sex,
      birth: told(record.birth),
      places,
      occupations,
      articles,
      detained: told(record.detained),
    } as const;
    return [String(at), { limit: CANDIDATES, threshold: LIKELY_FROM, example }] as const;
  });
  const { responses } = await matches(register, new Map(queries), { known });
  return new Set([...responses.values()].flatMap((found) => found.rows.map(({ id }) => id)));
}
