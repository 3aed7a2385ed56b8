/** Values of chosen properties of many things at once: a table's further columns. What nobody here tells of has no values. */

import { dayOf, isoOf } from '../../claim/dates.ts';
import type { Asked, Range } from '../../derive/answers.ts';
import type { CustodyBody, NameBody } from '../../derive/derived.ts';
import { displayName } from '../../derive/display-name.ts';
import type { OfferedValue, ValuesAnswer } from '../../derive/match-answers.ts';
import type { Offered } from '../../derive/offered.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { eventRow, loadEvents } from './event-rows.ts';
import type { Standing } from './held.ts';
import { holdingOn, since, standingOn } from './held.ts';
import { documentsNaming } from './people.ts';
import { isDeath, needDeaths } from './people-held.ts';
import { rangeOf } from './range.ts';
import { refsOf } from './refs.ts';
import { View } from './view.ts';

type Values = (property: Offered) => readonly OfferedValue[];

/** `ids` may be those of any mention. Rows are kept under the ids that were asked for. */
export async function values(
  reader: Reader,
  asked: AskedAt,
  ids: readonly string[],
  properties: readonly Offered[],
): Promise<ValuesAnswer> {
  const view = View.at(reader, asked.asOf.known);
  await view.needMembers(ids);
  const entities = [...new Set(ids.filter((id) => view.isKnown(id)).map((id) => view.entityOf(id)))];
  await view.needNames(entities);
  const named = entities.filter((entity) => view.name(entity) !== null);
  const stays = Map.groupBy(await derivedAt(reader, 'custody', view.known, named), ({ entity }) => entity);
  await needDeaths(
    view,
    [...stays.values()].flat().map(({ body }) => body),
  );
  const sides = named.flatMap((entity) => view.name(entity)?.actsFor.map(({ mention }) => mention) ?? []);
  await view.needMembers(sides);
  await view.needNames(sides.map((mention) => view.entityOf(mention)));
  const documents = properties.includes('documents') ? await documentsNaming(view, named) : new Map<string, number>();
  await loadEvents(
    view,
    entities.filter((entity) => view.name(entity) === null),
  );
  const of = new Map<string, Values>();
  for (const entity of entities) {
    const name = view.name(entity);
    const custody = stays.get(entity)?.map(({ body }) => body) ?? [];
    if (name) of.set(entity, valuesOfNamed(view, asked, entity, name, custody, documents.get(entity) ?? 0));
    else of.set(entity, valuesOfEvent(view, entity));
  }
  return {
    asked: askedOf(asked) satisfies Asked,
    values: new Map(
      ids.map((id) => [
        id,
        new Map(properties.map((property) => [property, of.get(view.entityOf(id))?.(property) ?? []])),
      ]),
    ),
  };
}

function valuesOfNamed(
  view: View,
  asked: AskedAt,
  entity: string,
  name: NameBody,
  stays: readonly CustodyBody[],
  documents: number,
): Values {
  const { day } = asked.asOf;
  const standing: Standing = standingOn(stays, day, view.disputed(entity), isDeath(view));
  const holding = holdingOn(stays, day);
  return (property) => {
    switch (property) {
      case 'name':
        return texts([displayName(name), ...name.spellings.map(({ text }) => text)]);
      case 'status':
        return name.kind === 'person' ? texts([standing.status]) : [];
      case 'status_since':
        return standing.when ? days([rangeOf(standing.when)]) : [];
      case 'held_since':
        return holding ? days([rangeOf(since(holding))]) : [];
      case 'last_seen_held':
        return standing.seen ? texts([isoOf(standing.seen.day)]) : [];
      case 'detained':
        return days(stays.map(({ start }) => rangeOf(start)));
      case 'held_until':
        return days(stays.flatMap(({ end }) => (end ? [rangeOf(end)] : [])));
      case 'acts_for':
        return refsOf(
          view,
          name.actsFor.map(({ mention }) => view.entityOf(mention)),
        ).map((entityRef) => ({ entity: entityRef }));
      case 'documents':
        return [{ number: documents }];
      default:
        return texts(name.facts.filter((fact) => fact.property === property).map(({ text }) => text));
    }
  };
}

function valuesOfEvent(view: View, entity: string): Values {
  const row = eventRow(view, entity);
  if (!row) return () => [];
  return (property) => {
    switch (property) {
      case 'type':
        return texts([row.type]);
      case 'modality':
        return texts([row.modality]);
      case 'date':
        return row.edtf === null ? days([row.when]) : texts([row.edtf]);
      case 'place':
        return texts(row.places);
      case 'destination':
        return texts(row.destinations);
      case 'ground':
        return texts(row.ground === null ? [] : [row.ground]);
      case 'terms':
        return texts(row.terms);
      case 'quantity':
        return row.quantities.map(({ value, max, text, qualifier }) =>
          value !== null && max === null && qualifier === 'exactly' ? { number: value } : { text },
        );
      case 'prisoner':
        return refsOf(
          view,
          row.roles.filter(({ role }) => role === 'prisoner').map(({ who }) => who.id),
        ).map((ref) => ({ entity: ref }));
      case 'participant':
        return refsOf(
          view,
          row.roles.filter(({ role }) => role !== 'prisoner').map(({ who }) => who.id),
        ).map((ref) => ({ entity: ref }));
      case 'words':
        return texts(row.words === '' ? [] : [row.words]);
      default:
        return [];
    }
  };
}

const texts = (words: readonly string[]): OfferedValue[] => [...new Set(words)].map((text) => ({ text }));

const days = (ranges: readonly Range[]): OfferedValue[] => texts(ranges.flatMap((range) => edtfOf(range) ?? []));

/** As EDTF: a day, a whole month or year, or an interval; null where no day is known at all. */
function edtfOf({ earliest, latest }: Range): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === null || latest === null) return `${earliest ?? '..'}/${latest ?? '..'}`;
  if (earliest === latest) return earliest;
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  return earliest === `${month}-01` && latest.startsWith(month) && isLastOfMonth(latest)
    ? month
    : `${earliest}/${latest}`;
}

const isLastOfMonth = (iso: string): boolean => monthOfNext(iso) !== iso.slice(0, 7);
const monthOfNext = (iso: string): string => isoOf(dayOf(iso) + 1).slice(0, 7);
