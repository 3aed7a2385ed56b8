/** Subject and object in languages where either may stand on either side of the verb, and no ending tells them apart. */
import { antecedent, behind, coordinated, fits } from './around.ts';
import type { Clause } from './clauses.ts';
import type { NameMark } from './names.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView, Trigger } from './view.ts';

/**
 * Subject and object where either may stand on either side of the verb: the first name that no preposition governs acts, on the
 * left of the verb before the right, and the next one behind it is acted on.
 */
export function invertedParts(
  view: SentenceView,
  trigger: Trigger,
  clause: Clause,
  tables: Compiled,
): { agent: NameMark[]; patient: NameMark[]; partner: NameMark[] } {
  const { frame, start, end } = trigger;
  const free = view.names.filter(
    (n) =>
      n.phraseStart >= clause.start &&
      n.end <= clause.end &&
      n.kind !== 'demonym' &&
      !tables.names.preposition.test(view.text.slice(clause.start, n.phraseStart)),
  );
  const head = clause.relative
    ? undefined
    : free.find((n) => frame.agent !== undefined && fits(frame.agent, n) && !isOwner(view, n));
  const agent = clause.relative ? antecedent(view, clause, trigger, tables) : head ? [head] : [];
  const rest = free.filter((n) => n !== head && (!head || n.start > head.start));
  const object = rest.find((n) => frame.patient !== undefined && fits(frame.patient, n));
  const patient =
    object === undefined
      ? []
      : frame.patient === 'prisoner'
        ? coordinated(view, object, rest, 'prisoner', tables)
        : [object];
  if (head && frame.agent === 'actor') {
    const others = coordinated(view, head, free, 'actor', tables).filter(
      (n) => n === head || n.end <= start || head.start >= end,
    );
    return { agent: others, patient: patient.filter((n) => !others.includes(n)), partner: behindPartner() };
  }
  // "Sanktionen gegen Belarus", "die Grenze zu Belarus": a target stands behind its preposition.
  const target = frame.patient === 'target' && patient.length === 0;
  return { agent, patient: target ? behindPartner() : patient, partner: behindPartner() };

  function behindPartner(): NameMark[] {
    return behind(view, tables.clauses.partner, clause.start, clause.end, 90)
      .filter((n) => n !== head)
      .slice(0, 1);
  }
}

/** "Algeriens Präsident Tebboune": whose office it is does not act. */
const isOwner = (view: SentenceView, name: NameMark): boolean =>
  view.names.some(
    (n) => n !== name && n.phraseStart === name.end + 1 && n.kind === 'person' && name.kind === 'country',
  );
