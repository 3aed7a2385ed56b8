/**
 * Demands: releases that somebody proposes and that name people, told of in documents or kept from a list. How each person stands is
 * derived anew whenever it is asked, so that every later import tells it.
 */
import type { PersonAnswer, PersonBrief, Range, ReleaseAnswer, Status } from '../derive/answers.ts';
import type { DemandAnswer, DemandedPerson, DemandRow, DemandState, DemandsAnswer } from '../derive/demand-answers.ts';
import { personRecords } from '../register/person-records.ts';
import type { Asking, Found } from './ask.ts';
import { people, person, release, releases } from './ask.ts';
import { reconciled } from './reconcile.ts';
import { registerRows, STATUS_LISTS } from './register-list.ts';
import type { Register } from './registers.ts';

export type * from '../derive/demand-answers.ts';
export { countStates, DEMAND_STATES } from '../derive/demand-answers.ts';

export async function demands(register: Register, asking: Asking = {}): Promise<DemandsAnswer> {
  const { asked, releases: rows } = await releases(register, asking);
  const found: DemandRow[] = [];
  for (const { id, type, modality, named } of rows) {
    if (type !== 'release' || modality !== 'proposed' || named === 0) continue;
    const one = await release(register, id, asking);
    if (one.kind === 'answer') found.push(rowOf(one.answer));
  }
  return { asked, demands: found };
}

/** `id`: the event's, or that of any of its mentions. */
export async function demand(register: Register, id: string, asking: Asking = {}): Promise<Found<DemandAnswer>> {
  const found = await release(register, id, asking);
  if (found.kind !== 'answer') return found;
  const { answer } = found;
  const own = demandedIn(answer);
  if (answer.release.modality !== 'proposed' || own.length === 0) return { kind: 'unknown' };
  const named = await namedIn(register, own, asking);
  return { kind: 'answer', answer: { asked: answer.asked, ...rowOf(answer), named } };
}

const demandedIn = ({ people: named }: ReleaseAnswer): ReleaseAnswer['people'] =>
  named.filter(({ stages }) => stages.includes('demanded'));

function rowOf(answer: ReleaseAnswer): DemandRow {
  const { id, when, roles, cites } = answer.release;
  const who = (...of: readonly string[]) => roles.filter(({ role }) => of.includes(role)).map((row) => row.who);
  return {
    id,
    when,
    by: who('actor', 'imposer'),
    to: who('counterpart', 'target', 'holder'),
    people: demandedIn(answer).length,
    cites,
  };
}

async function namedIn(register: Register, own: ReleaseAnswer['people'], asking: Asking): Promise<DemandedPerson[]> {
  const { asked, people: everybody } = await people(register, asking);
  const briefs = new Map(everybody.map((brief) => [brief.id, brief]));
  const searched = own.filter(({ person: { id } }) => !isTold(briefs.get(id)));
  const records = await personRecords(
    register.reader,
    asked.known,
    searched.map((one) => one.person.id),
  );
  const head = {
    role: 'demanded',
    name: '',
    found: 'register',
    columns: [],
    beyond: 0,
    people: 0,
    nameless: [],
  } as const;
  const rows = searched.flatMap(({ person: { id, name }, written }) => {
    const record = records.get(id)?.record;
    return record ? [{ name: { name, line: 0, at: '', id }, spellings: [name, ...written], record }] : [];
  });
  const demandedIds = new Set(own.map((one) => one.person.id));
  const others = everybody.filter((brief) => !demandedIds.has(brief.id) && isTold(brief));
  const list = { head, rows: await registerRows(register, others, asked.known, asking, rows) };
  const { people: matched, unsure } = reconciled([{ head, rows }, list], asked.day);
  const sure = new Map(
    matched.flatMap(({ names: [a, b], why: [why = []] }) =>
      a?.id !== undefined && b?.id !== undefined ? [[a.id, { id: b.id, why }] as const] : [],
    ),
  );
  const named: DemandedPerson[] = [];
  for (const { person: ref, written } of own) {
    const match = sure.get(ref.id);
    const known = isTold(briefs.get(ref.id)) ? ref.id : match?.id;
    const told = known === undefined ? null : await person(register, known, asking);
    const perhaps = unsure
      .filter(({ a }) => a.id === ref.id)
      .flatMap(({ b, why }) => {
        const brief = briefs.get(b.id ?? '');
        return brief ? [{ person: { id: brief.id, name: brief.name, status: brief.status }, why }] : [];
      });
    const standing = told?.kind === 'answer' ? standingOf(told.answer, asked.day) : null;
    named.push({
      name: written[0] ?? ref.name,
      state: standing?.state ?? (perhaps.length > 0 ? 'unsure' : 'unknown'),
      since: standing?.since ?? null,
      status: standing?.status ?? null,
      promised: standing?.promised ?? null,
      person: told?.kind === 'answer' ? { id: told.answer.id, name: told.answer.name, kind: told.answer.kind } : null,
      matched: standing === null ? null : match ? 'found' : 'judged',
      why: match?.why ?? [],
      perhaps,
    });
  }
  return named;
}

/** Does the register tell more of them than that they were demanded? */
const isTold = (brief: PersonBrief | undefined): boolean => brief !== undefined && brief.status !== 'not_told';

const STATE: Readonly<Partial<Record<Status, DemandState>>> = { out: 'out', died: 'died', refused: 'refused' };

interface Standing extends Pick<DemandedPerson, 'since' | 'promised'> {
  readonly state: DemandState;
  readonly status: Status;
}

function standingOf({ status, statusWhen, stays, events }: PersonAnswer, day: string): Standing {
  const promised =
    events.find(
      ({ type, modality, when: { earliest, latest } }) =>
        ((type === 'pardon' && modality === 'actual') || (isRelease(type) && modality === 'planned')) &&
        (earliest ?? latest ?? '') <= day,
    ) ?? null;
  const settled = STATE[status];
  if (settled) return { state: settled, since: statusWhen, status, promised };
  if (promised && status !== 'perhaps_returned') return { state: 'promised', since: promised.when, status, promised };
  return STATUS_LISTS.held.includes(status)
    ? { state: 'held', since: begun(stays, day), status, promised }
    : { state: 'unknown', since: null, status, promised };
}

/** When the last stay in custody began that had begun by then. */
const begun = (stays: PersonAnswer['stays'], day: string): Range | null =>
  stays.findLast(({ start: { earliest, latest } }) => (earliest ?? latest ?? '') <= day)?.start ?? null;

const isRelease = (type: string): boolean => type === 'release' || type === 'exchange';
