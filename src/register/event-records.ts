/** What the register tells of its events, in the form in which they are compared (rollcall/resolve). */
import type { Day } from '../claim/dates.ts';
import type { Derived, EventBody } from '../derive/derived.ts';
import type { Reader } from '../ledger/port.ts';
import type { EventParty, EventRecord } from '../resolve/index.ts';
import { View } from './ask/view.ts';
import { derivedAt, sourcesAt } from './rows.ts';
import { KNOWN } from './schema.ts';

export type EventDerived = Extract<Derived, { kind: 'event' }>;

/** Every event known at a step, figures left out: an organisation's number is no event. */
export async function eventRecords(reader: Reader, known: number): Promise<EventRecord[]> {
  const rows = (await derivedAt(reader, 'event', known)).filter(({ body }) => body.family !== 'figure');
  const view = View.at(reader, known);
  const named = rows.flatMap(({ body }) => body.roles.map(({ mention }) => mention));
  await view.needMembers(named);
  await view.needNames(named.map((mention) => view.entityOf(mention)));
  const told = await tellings(reader, known);
  return rows.map((row) => recordOf(view, row, told));
}

interface Telling {
  readonly document: string;
  /** The last day by which it was published; null: not known. */
  readonly by: Day | null;
}

/** By mention, the documents that tell that it occurred. */
async function tellings(reader: Reader, known: number): Promise<Map<string, Telling[]>> {
  const sources = await sourcesAt(reader, known);
  const rows = await reader.all<{ mention: string; document: string; capture: string }>(
    `select distinct mention, document, capture from told where property = 'occurred' and ${KNOWN}`,
    [known, known],
  );
  return new Map(
    [...Map.groupBy(rows, ({ mention }) => mention)].map(([mention, list]) => [
      mention,
      list.map(({ document, capture }) => ({ document, by: sources.get(capture)?.bounds.hi ?? null })),
    ]),
  );
}

function recordOf(
  view: View,
  { entity, body }: EventDerived,
  told: ReadonlyMap<string, readonly Telling[]>,
): EventRecord {
  const own = body.mentions.flatMap((mention) => told.get(mention) ?? []);
  const days = own.flatMap(({ by }) => by ?? []);
  return {
    id: entity,
    type: body.type,
    modality: body.modality,
    when: body.basis === 'publication' ? null : body.bounds,
    toldBy: days.length > 0 ? Math.min(...days) : null,
    parties: partiesOf(view, body),
    numbers: body.quantities.map(({ value, max, qualifier, unit }) => ({ value, max, qualifier, unit })),
    places: wordsOf(body, 'place'),
    destinations: wordsOf(body, 'destination'),
    terms: [...wordsOf(body, 'terms'), ...wordsOf(body, 'ground')],
    documents: [...new Set(own.map(({ document }) => document))].sort(),
  };
}

/** Each once in each role: several texts name the same people. */
function partiesOf(view: View, { roles }: EventBody): EventParty[] {
  const parties = new Map<string, EventParty>();
  for (const { role, mention } of roles) {
    const id = view.entityOf(mention);
    const name = view.name(id);
    const kind = name?.kind === 'person' || name?.kind === 'place' ? name.kind : 'organisation';
    parties.set(`${role} ${id}`, { role, id, kind, names: name?.spellings.map(({ text }) => text) ?? [] });
  }
  return [...parties.values()];
}

const wordsOf = ({ words }: EventBody, property: string): string[] =>
  words.flatMap((word) => (word.property === property ? [word.text] : []));
