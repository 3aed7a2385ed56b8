/** Who did it to whom where names have cases: the doer in the nominative, the one it is done to in the accusative, before or behind the verb. */
import type { Role } from '../../claim/reading.ts';
import { antecedent, behind, coordinated, fits, goals, listed } from './around.ts';
import type { Clause } from './clauses.ts';
import { type NameMark, stands } from './names.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Stretch, Trigger } from './view.ts';

type Add = (role: Role | undefined, marks: readonly NameMark[]) => void;

/** How far from the verb a name may stand that has its part by case alone. */
const REACH = 160;

export function byCase(view: SentenceView, trigger: Trigger, clause: Clause, tables: Compiled, add: Add): void {
  const { frame, voice } = trigger;
  const at: Place = { view, trigger, clause, tables };
  const subject = voice === 'active' ? frame.agent : voice === 'noun' ? undefined : (frame.patient ?? frame.agent);
  const whose = clause.relative && voice !== 'noun' ? antecedent(view, clause, trigger, tables) : [];
  // "…, которого осудил суд": the one the clause is about is the one it is done to.
  const object =
    voice === 'active' && tables.clauses.relativeObject?.test(view.text.slice(clause.opened, trigger.start));
  const described = voice === 'passive' && whose.length === 0 ? describedBy(at, subject) : [];
  const own = whose.length > 0 && !object ? whose : described.length > 0 ? described : free(at, subject, 'N');
  switch (voice) {
    case 'active':
      if (!alone(at, own)) add(subject, own);
      add(frame.patient, object && whose.length > 0 ? whose : free(at, frame.patient, 'A', alone(at, own) ? [] : own));
      break;
    case 'passive':
    case 'phrase':
      // "zwolniono dwóch Polaków", "Петрову дали три года": nobody in particular does it, and the one it is done to is in
      // the accusative or the dative.
      if (own.length > 0 || voice === 'passive') add(subject, own);
      else {
        const object = free(at, frame.patient, 'A');
        add(subject, object.length > 0 || frame.patient !== 'prisoner' ? object : free(at, frame.patient, 'D'));
      }
      if (frame.patient) add(frame.agent, [...doer(at), ...free(at, frame.agent, 'I', own)].slice(0, 1));
      break;
    case 'noun':
      add(frame.patient, genitive(at, frame.patient));
      if (frame.patient) add(frame.agent, [...doer(at), ...free(at, frame.agent, 'I')].slice(0, 1));
      else add(frame.agent, [...genitive(at, frame.agent), ...free(at, frame.agent, 'N')].slice(0, 1));
      break;
    default: {
      const never: never = voice;
      throw new Error(`The voice ${String(never)} is unknown.`);
    }
  }
  if (frame.patient === 'prisoner') add('prisoner', listed(view, trigger, clause.end, tables));
  if (frame.partner) {
    const partner = behind(view, tables.clauses.partner, trigger.end, clause.end, 60)[0] ?? dative(at, frame.partner);
    if (partner) add(frame.partner, [partner]);
  }
  if (frame.goal) add(frame.goal, goals(view, trigger.start, clause.end, tables));
}

interface Place {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly clause: Clause;
  readonly tables: Compiled;
}

/** The names that stand in a case by themselves, nearest to the verb first: no preposition governs them. */
function free(at: Place, role: Role | undefined, theCase: string, taken: readonly NameMark[] = []): NameMark[] {
  if (!role) return [];
  const { view, trigger, clause, tables } = at;
  const here = view.names.filter(
    (n) => n.phraseStart >= clause.start && n.end <= clause.end && n.kind !== 'demonym' && !taken.includes(n),
  );
  const fitting = here.filter(
    (n) =>
      fits(role, n) &&
      stands(n, theCase) &&
      away(n, trigger) < REACH &&
      (n.start >= trigger.end || n.end <= trigger.start) &&
      !governed(view, clause, n, tables) &&
      // A name that may be the doer is not also the one it is done to, unless it stands behind the verb.
      (theCase !== 'A' || n.start >= trigger.end || !stands(n, 'N') || isPlural(at) || taken.length > 0) &&
      !(theCase === 'N' && maybeObject(n, trigger) && n.kind === 'person' && trigger.frame.patient === 'prisoner') &&
      (role !== 'prisoner' || !n.titled),
  );
  const rank = (n: NameMark): number => away(n, trigger) + (theCase === 'N' && maybeObject(n, trigger) ? REACH : 0);
  const head = fitting.sort((a, b) => rank(a) - rank(b))[0];
  if (!head) return [];
  return role === 'prisoner' || role === 'actor' ? whole(at, head, here, role) : [head];
}

/** Behind an active verb, a name whose ending leaves it open is the one it is done to rather than the doer. */
const maybeObject = (n: NameMark, trigger: Trigger): boolean =>
  trigger.voice === 'active' && n.start >= trigger.end && n.cases !== undefined && stands(n, 'A');

const isPlural = ({ view, trigger, tables }: Place): boolean =>
  trigger.voice === 'active' && (tables.clauses.plural?.test(view.text.slice(trigger.start, trigger.end)) ?? false);

/** "Ивана Петрова задержали": one person or country by itself is not the subject of a verb in the plural. */
const alone = (at: Place, own: readonly NameMark[]): boolean =>
  own.length === 1 && own[0]?.kind !== 'party' && isPlural(at);

/** The list a name is in, whichever member stands nearest to the verb. */
function whole(at: Place, head: NameMark, here: readonly NameMark[], role: Role): NameMark[] {
  for (const first of here.slice(0, here.indexOf(head))) {
    if (!fits(role, first) || (role === 'prisoner' && first.titled)) continue;
    const list = coordinated(at.view, first, here, role, at.tables);
    if (list.includes(head)) return list;
  }
  return coordinated(at.view, head, here, role, at.tables);
}

/** "освобождение Николая Статкевича": right behind the noun, but for common words. */
function genitive(at: Place, role: Role | undefined): NameMark[] {
  if (!role) return [];
  const { view, trigger, clause, tables } = at;
  const here = view.names.filter((n) => n.phraseStart >= trigger.end && n.end <= clause.end && n.kind !== 'demonym');
  const head = here.find((n) => fits(role, n) && stands(n, 'G'));
  if (!head || head.phraseStart - trigger.end > 60) return [];
  const gap: Stretch = { start: trigger.end, end: head.phraseStart };
  const between = view.text.slice(gap.start, gap.end);
  if (tables.names.preposition.test(between) || tables.clauses.inserted?.test(between)) return [];
  return role === 'prisoner' || role === 'actor' ? coordinated(view, head, here, role, tables) : [head];
}

/** "осуждённого на десять лет Ивана Петрова": the name a participle stands before, in whatever case. */
function describedBy(at: Place, role: Role | undefined): NameMark[] {
  const { view, trigger, clause, tables } = at;
  if (!role || !tables.clauses.participle?.test(view.text.slice(trigger.start, trigger.end))) return [];
  const here = view.names.filter((n) => n.phraseStart >= trigger.end && n.end <= clause.end);
  const head = here.find((n) => fits(role, n));
  if (!head || head.phraseStart - trigger.end > 60 || governed(view, clause, head, tables)) return [];
  return /[,;:(]/u.test(view.text.slice(trigger.end, head.phraseStart))
    ? []
    : coordinated(view, head, here, role, tables);
}

/** "przez policję": behind a preposition, where the language has one for the doer of a passive. */
const doer = ({ view, trigger, clause, tables }: Place): NameMark[] =>
  behind(view, tables.clauses.by, trigger.end, clause.end, 60);

function dative(at: Place, role: Role): NameMark | undefined {
  const { view, trigger, clause, tables } = at;
  return view.names.find(
    (n) =>
      n.phraseStart >= trigger.end &&
      n.end <= clause.end &&
      n.phraseStart - trigger.end < 60 &&
      fits(role, n) &&
      n.cases !== undefined &&
      stands(n, 'D') &&
      !stands(n, 'N') &&
      !governed(view, clause, n, tables),
  );
}

const governed = (view: SentenceView, clause: Clause, name: NameMark, tables: Compiled): boolean =>
  tables.names.preposition.test(view.text.slice(clause.start, name.phraseStart));

const away = (name: NameMark, trigger: Trigger): number =>
  name.start >= trigger.end ? name.start - trigger.end : trigger.start - name.end;
