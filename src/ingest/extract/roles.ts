/** Who did it to whom: the names around a trigger, by its voice. Names stand inside the event's span. */
import type { Role } from '../../claim/reading.ts';
import { antecedent, behind, coordinated, fits, goals, listed } from './around.ts';
import { byCase } from './cases.ts';
import type { Clause } from './clauses.ts';
import { invertedParts } from './inversion.ts';
import type { NameMark } from './names.ts';
import { matches } from './patterns.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Trigger, Voice } from './view.ts';

export interface Part {
  readonly role: Role;
  readonly name: string;
  readonly mark: NameMark;
}

export function partsOf(view: SentenceView, trigger: Trigger, clause: Clause, tables: Compiled): Part[] {
  const { frame, voice } = trigger;
  const found: Part[] = [];
  const add = (role: Role | undefined, marks: readonly NameMark[]): void => {
    if (!role) return;
    for (const mark of marks) {
      if (!fits(role, mark) || found.some((p) => p.mark === mark)) continue;
      if (role === 'target' && mark.possessive) continue;
      found.push({ role, name: mark.name, mark });
    }
  };
  if (tables.inflections) {
    byCase(view, trigger, clause, tables, add);
    if (frame.patient === 'prisoner' && voice !== 'noun') add('prisoner', included(view, trigger, clause, tables));
    return found;
  }
  const left = { start: clause.start, end: trigger.start };
  const right = { start: trigger.end, end: clause.end };
  const subjectRole = voice === 'active' ? frame.agent : voice === 'noun' ? undefined : frame.patient;
  const subject = subjectRole ?? (voice === 'phrase' ? frame.agent : undefined);
  if (clause.relative && voice !== 'noun') add(subject, antecedent(view, clause, trigger, tables));
  else if (!describesNoun(view, trigger, tables)) add(subject, subjects(view, left.start, left.end, subject, tables));
  if (voice === 'active' && tables.tables.clauses.inverts) {
    const inverted = invertedParts(view, trigger, clause, tables);
    found.length = 0;
    add(frame.agent, inverted.agent);
    add(frame.patient, inverted.patient);
    if (inverted.patient.length === 0) add(frame.partner, inverted.partner);
  } else if (voice === 'active') {
    const object = view.text.slice(right.start, right.end);
    const partner = frame.partner && tables.clauses.partnerFirst.test(object);
    add(frame.patient, objects(view, right.start, right.end, frame.patient, tables));
    if (partner && frame.partner) add(frame.partner, objects(view, right.start, right.end, frame.partner, tables));
  } else if (voice === 'phrase') {
    if (frame.patient && frame.agent) add(frame.agent, behind(view, tables.clauses.by, right.start, right.end, 60));
    if (frame.patient && !found.some((p) => p.role === frame.patient)) {
      add(frame.patient, objects(view, trigger.start, right.end, frame.patient, tables));
    }
    if (frame.patient === 'prisoner') add('prisoner', listed(view, trigger, right.end, tables));
  } else {
    add(frame.agent, behind(view, tables.clauses.by, right.start, right.end, 60));
    if (tables.tables.clauses.subjectBehind && voice === 'passive' && !found.some((p) => p.role === frame.patient))
      add(frame.patient, objects(view, right.start, right.end, frame.patient, tables));
  }
  if (voice === 'noun') {
    const owner = view.names.filter((n) => n.end <= trigger.start && n.start >= clause.start).at(-1);
    const gap = owner ? view.text.slice(owner.end, trigger.start) : '';
    if (owner?.possessive && /^[’']s?\s+(?:[\p{L}-]+\s+){0,3}$/u.test(gap))
      add(frame.patient === 'prisoner' && owner.kind === 'person' ? 'prisoner' : frame.agent, [owner]);
    else if (owner && frame.agent && !frame.patient)
      add(frame.agent, subjects(view, left.start, left.end, frame.agent, tables));
    if (frame.patient) add(frame.patient, objects(view, right.start, right.end, frame.patient, tables, voice));
  }
  if (frame.partner) {
    const taken = found.some((p) => p.role === frame.partner);
    if (!taken) add(frame.partner, behind(view, tables.clauses.partner, right.start, right.end, 90).slice(0, 1));
    const between = tables.glue.between.exec(view.text.slice(right.start, right.end));
    if (between && frame.agent) {
      const pair = view.names.filter(
        (n) => n.start >= right.start + between[0].length && n.end <= right.end && fits('counterpart', n),
      );
      found.length = 0;
      add(frame.agent, pair.slice(0, 1));
      add(frame.partner, pair.slice(1, 2));
    }
  }
  if (frame.goal) add(frame.goal, goals(view, trigger.start, right.end, tables));
  if (frame.patient === 'prisoner' && voice !== 'noun') add('prisoner', included(view, trigger, clause, tables));
  return found;
}

/** "…, among them A, B and C": those named of the ones told of. */
function included(view: SentenceView, trigger: Trigger, clause: Clause, tables: Compiled): NameMark[] {
  for (const hit of matches(tables.glue.including, view.text.slice(trigger.end, clause.end))) {
    const at = trigger.end + hit.index + hit[0].length;
    const here = view.names.filter((n) => n.phraseStart >= at && n.end <= clause.end);
    const head = here.find((n) => n.kind === 'person');
    if (head && head.phraseStart - at < 70) return coordinated(view, head, here, 'prisoner', tables);
  }
  return [];
}

/** "… of 333 people arrested in May": where nouns come first, a participle without an auxiliary is of the noun right before it. */
function describesNoun(view: SentenceView, trigger: Trigger, tables: Compiled): boolean {
  const lead = view.text.slice(0, trigger.start);
  return (
    tables.tables.names.nounFirst === true &&
    trigger.voice === 'passive' &&
    /\p{Ll}\s+$/u.test(lead) &&
    !tables.clauses.auxiliaries.test(lead) &&
    !view.names.some((n) => n.end === lead.trimEnd().length)
  );
}

function subjects(view: SentenceView, from: number, to: number, role: Role | undefined, tables: Compiled): NameMark[] {
  const here = view.names.filter((n) => n.phraseStart >= from && n.end <= to);
  const head = here.find(
    (n) =>
      n.kind !== 'demonym' &&
      !n.possessive &&
      (role === undefined || fits(role, n)) &&
      !tables.names.preposition.test(view.text.slice(from, n.phraseStart)),
  );
  if (!head && role === 'prisoner') {
    // "asked for X to be freed": whoever stands right before the verb group.
    const last = here.filter((n) => fits(role, n)).at(-1);
    return last &&
      tables.clauses.auxiliaries.test(view.text.slice(last.end, to)) &&
      /^\s/u.test(view.text.slice(last.end, to)) &&
      view.text.slice(last.end, to).trim().split(/\s+/u).length < 4
      ? [last]
      : [];
  }
  if (!head) return [];
  return role === 'prisoner' || role === 'actor' ? coordinated(view, head, here, role, tables) : [head];
}

function objects(
  view: SentenceView,
  from: number,
  to: number,
  role: Role | undefined,
  tables: Compiled,
  trigger?: Voice,
): NameMark[] {
  if (!role) return [];
  const here = view.names.filter((n) => n.phraseStart >= from && n.end <= to);
  const head = here.find((n) => n.kind !== 'demonym' && fits(role, n) && (!n.possessive || role === 'counterpart'));
  if (!head) return [];
  const gap = view.text.slice(from, head.phraseStart);
  if (gap.length > 130) return [];
  if (role === 'prisoner') {
    if (head.titled && tables.names.official.test(view.text.slice(head.phraseStart, head.start))) return [];
    if (trigger !== 'noun' && tables.glue.notPatient.test(gap)) return [];
    return coordinated(view, head, here, role, tables);
  }
  if (
    tables.names.preposition.test(gap) &&
    !tables.clauses.partnerAlone.test(gap) &&
    gap.trim().split(/\s+/u).length > 2
  )
    return [];
  return [head];
}
