/** One person (or organisation, or place): what is known, how surely, and the words for it. */

import { isoOf } from '../../claim/dates.ts';
import { plainValue } from '../../claim/values.ts';
import { isRole } from '../../claim/vocabulary.ts';
import type { PersonAnswer, Stay } from '../../derive/answers.ts';
import type { CustodyBody, NameBody } from '../../derive/derived.ts';
import { displayName } from '../../derive/display-name.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt, toldBy } from '../rows.ts';
import type { AskedAt, Found } from './asked.ts';
import { askedOf } from './asked.ts';
import { cite, restedOn } from './citations.ts';
import { byWeight, conflictRow, distinctConflicts } from './conflict-rows.ts';
import { eventRows, inOrderOfTime, loadEvents } from './event-rows.ts';
import { seenAs, standingOn } from './held.ts';
import { isDeath, wordsOf } from './people-held.ts';
import { rangeOf } from './range.ts';
import { refsOf } from './refs.ts';
import { View } from './view.ts';

/** `id` may be that of any mention: the entity's own answers, another's says where to. */
export async function person(reader: Reader, asked: AskedAt, id: string): Promise<Found<PersonAnswer>> {
  const view = View.at(reader, asked.asOf.known);
  await view.needMembers([id]);
  if (!view.isKnown(id)) return { kind: 'unknown' };
  const entity = view.entityOf(id);
  await view.needNames([entity]);
  const name = view.name(entity);
  if (!name) return { kind: 'unknown' };
  if (entity !== id) return { kind: 'moved', id: entity };
  return { kind: 'answer', answer: await answerOf(view, asked, entity, name) };
}

async function answerOf(view: View, asked: AskedAt, entity: string, name: NameBody): Promise<PersonAnswer> {
  const stays = (await derivedAt(view.reader, 'custody', view.known, [entity])).map((row) => row.body);
  const about = (await toldBy(view.reader, 'value_mention', name.mentions, view.known)).filter((row) =>
    isRole(row.property),
  );
  await view.needMembers([...about.map((row) => row.mention), ...name.actsFor.map((row) => row.mention)]);
  const events = [...new Set(about.map((row) => view.entityOf(row.mention)))];
  await loadEvents(view, events);
  await view.needNames(name.actsFor.map((row) => view.entityOf(row.mention)));
  await view.needConflicts([entity]);
  await view.needWords([...restedOn(stays), ...restedOn(name), ...restedOn(view.conflicts(entity))]);
  const { status, when, doubts, seen, basis } = standingOn(stays, asked.asOf.day, view.disputed(entity), isDeath(view));
  const imprisoned = new Set(
    about.filter((row) => row.property === 'prisoner').map((row) => view.entityOf(row.mention)),
  );
  const conflicting = [entity, ...imprisoned].flatMap((one) => view.conflicts(one));
  return {
    asked: askedOf(asked),
    id: entity,
    kind: name.kind,
    name: displayName(name),
    disputed: view.disputed(entity),
    status,
    statusWhen: when && rangeOf(when),
    doubts,
    seenOn: seen && isoOf(seen.day),
    seenAs: seen && seenAs(seen, isDeath(view)),
    seenBy: cite(view, wordsOf(view, seen?.steps ?? [])),
    statusCites: cite(view, wordsOf(view, basis)),
    stays: stays.map((stay) => stayOf(view, stay)),
    spellings: name.spellings.map(({ text, language, by }) => ({
      text,
      language,
      cites: cite(view, by, (row) => row.property === 'name' && plainValue(row.value) === text),
    })),
    facts: name.facts.map(({ property, text, by }) => ({
      property,
      text,
      cites: cite(view, by, (row) => row.property === property && plainValue(row.value) === text),
    })),
    events: eventRows(
      view,
      inOrderOfTime(
        view,
        events.filter((event) => view.event(event) !== null),
      ),
      entity,
    ),
    conflicts: distinctConflicts(conflicting.flatMap((row) => conflictRow(view, row) ?? [])).sort(byWeight),
    actsFor: refsOf(
      view,
      name.actsFor.map((row) => view.entityOf(row.mention)).filter((side) => side !== entity),
    ),
    documents: new Set(name.spellings.flatMap(({ by }) => by).flatMap((id) => view.told(id).map((row) => row.document)))
      .size,
  };
}

function stayOf(view: View, { start, end, certainFrom, certainTo, steps }: CustodyBody): Stay {
  return {
    start: rangeOf(start),
    end: end && rangeOf(end),
    certainFrom: certainFrom === null ? null : isoOf(certainFrom),
    certainTo: certainTo === null ? null : isoOf(certainTo),
    steps: steps.map((step) => ({
      mark: step.mark,
      type: step.type,
      modality: step.modality,
      when: rangeOf(step.bounds),
      event: step.event && view.entityOf(step.event),
      cites: cite(view, wordsOf(view, [step])),
    })),
  };
}
