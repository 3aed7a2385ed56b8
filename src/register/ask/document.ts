/** One document with every claim marked where it stands, and what is odd about it. */
import type { Told } from '../../claim/told.ts';
import { plainValue } from '../../claim/values.ts';
import { EVENT_TYPE_ROWS } from '../../claim/vocabulary.ts';
import type { DocumentAnswer, MarkedClaim, Ref } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import { documentsOf, sourcesAt, toldBy } from '../rows.ts';
import type { AskedAt, Found } from './asked.ts';
import { askedOf } from './asked.ts';
import { restedOn } from './citations.ts';
import { byWeight, conflictRow } from './conflict-rows.ts';
import { eventBrief } from './event-brief.ts';
import { seenOddities } from './odd.ts';
import { before } from './range.ts';
import { refOf } from './refs.ts';
import { sourceRow } from './sources.ts';
import { ODDITY, statementRows, statementsAt } from './statements.ts';
import { View } from './view.ts';

/** `text`: the document's text, kept outside the register; null for a table or where it may not be shown. */
export async function document(
  reader: Reader,
  asked: AskedAt,
  id: string,
  text: string | null,
): Promise<Found<DocumentAnswer>> {
  const view = View.at(reader, asked.asOf.known);
  const source = documentsOf(await sourcesAt(reader, asked.asOf.known, [id])).get(id);
  if (!source) return { kind: 'unknown' };
  const rows = await toldBy(reader, 'document', [id], asked.asOf.known);
  const mentions = new Set(rows.map((row) => row.mention));
  await view.needKinds(mentions);
  await view.needMembers([...mentions, ...rows.flatMap(named)]);
  const entities = [...new Set([...mentions, ...rows.flatMap(named)].map((mention) => view.entityOf(mention)))];
  await view.needKinds(entities);
  await view.needNames(entities);
  await view.needEvents(entities);
  await view.needWritten(rows.flatMap(named));
  await view.needLinks(entities.filter((entity) => view.event(entity) !== null));
  await view.needConflicts(entities);
  const conflicting = entities.flatMap((entity) => view.conflicts(entity));
  await view.needWords([...restedOn(conflicting), ...restedOn(entities.map((entity) => view.event(entity)?.occurred))]);
  await view.needOrigins(rows);
  const remarks = (await statementsAt(view, Infinity)).filter(({ body }) => body.posture === ODDITY);
  await view.needWords(restedOn(remarks));
  const here = remarks.filter(({ body }) => body.by.some((by) => view.told(by).some((row) => row.document === id)));
  return {
    kind: 'answer',
    answer: {
      asked: askedOf(asked),
      source: sourceRow(source, rows.length, peopleNamed(view, rows)),
      stamps: source.stamps ?? [],
      text: source.kind === 'table' ? null : text,
      claims: marked(view, rows),
      oddities: [...(await statementRows(view, here)), ...seenOddities(view, source, rows)],
      conflicts: conflicting
        .flatMap((row) => conflictRow(view, row) ?? [])
        .filter((row) => row.values.some(({ cites }) => cites.some((cite) => cite.document === id)))
        .sort(byWeight),
    },
  };
}

const named = ({ value }: Told): string[] => (value.kind === 'mention' ? [value.mention] : []);

function peopleNamed(view: View, rows: readonly Told[]): number {
  const people = rows.filter((row) => row.property === 'name' && view.kindOf(view.entityOf(row.mention)) === 'person');
  return new Set(people.map((row) => view.entityOf(row.mention))).size;
}

/** In the order of the text, or of rows and columns. */
function marked(view: View, rows: readonly Told[]): MarkedClaim[] {
  const occurred = new Map(
    rows.flatMap(({ mention, value }) => (value.kind === 'occurred' ? [[mention, value] as const] : [])),
  );
  return [...rows]
    .sort((a, b) => place(a) - place(b) || before(a.mention, b.mention) || before(a.claim, b.claim))
    .map((row) => {
      const entity = view.entityOf(row.mention);
      const what = occurred.get(row.mention) ?? view.event(entity);
      return {
        attestation: row.attestation,
        claim: row.claim,
        mention: row.mention,
        kind: view.kindOf(entity) ?? 'event',
        family: what ? EVENT_TYPE_ROWS[what.type].family : null,
        type: what?.type ?? null,
        // That it happened carries its own modality; what else is told of it has the event's here.
        modality: what?.modality ?? row.modality,
        property: row.property,
        value: wordsFor(view, row),
        rank: row.rank,
        locator: row.locator,
        chain: row.chain.map(({ name, form, said }) => ({ name, form, said })),
        target: targetOf(view, entity),
      };
    });
}

function place({ locator }: Told): number {
  if (locator.kind === 'span') return locator.start;
  return locator.kind === 'cell' ? locator.row : Number.MAX_SAFE_INTEGER;
}

function wordsFor(view: View, { value }: Told): string {
  if (value.kind !== 'mention') return plainValue(value);
  const entity = view.entityOf(value.mention);
  return view.written(value.mention) ?? (view.name(entity)?.name || eventBrief(view, entity)?.words) ?? '';
}

/** Null where there is no page to go to: links, statements, figures of nothing that occurred. */
function targetOf(view: View, entity: string): Ref | null {
  if (view.name(entity)) return refOf(view, entity);
  const brief = eventBrief(view, entity);
  return brief && { id: entity, name: brief.words, kind: view.kindOf(entity) ?? 'event' };
}
