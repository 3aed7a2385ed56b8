/** The ledger page: who is held, what organisations report, releases, arrests and dealings on one axis of time. */
import { dayOf } from '../../claim/dates.ts';
import type { OverviewAnswer } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import { KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { bandBetween } from './band.ts';
import { allConflicts } from './conflicts.ts';
import { countOf } from './count-held.ts';
import { isDealing } from './dealings.ts';
import { eventRows, inOrderOfTime, loadEvents } from './event-rows.ts';
import { figuresOf, withinWindow } from './figures.ts';
import { within } from './range.ts';
import { batchesAt, releaseRows } from './releases.ts';
import { View } from './view.ts';

const ARRESTS: ReadonlySet<string> = new Set(['detention', 'redetention']);

/** Of the people held, so many with their words; how many more there are is said. */
const ROWS_SHOWN = 200;

/** `from` and `to` are ISO days, inclusive. */
export async function overview(reader: Reader, asked: AskedAt, from: string, to: string): Promise<OverviewAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const [first, last] = [dayOf(from), dayOf(to)];
  const events = await derivedAt(reader, 'event', view.known);
  view.putEvents(events);
  const ids = (wanted: (row: (typeof events)[number]) => boolean): string[] =>
    inOrderOfTime(
      view,
      events.filter(wanted).map((row) => row.entity),
    );
  const arrests = ids(({ body }) => ARRESTS.has(body.type) && within(body, first, last));
  const dealt = ids(({ body }) => isDealing(body, first, last));
  await loadEvents(view, [...arrests, ...dealt]);
  const reported = await figuresOf(
    view,
    asked.asOf.day,
    ids(
      ({ body }) =>
        body.type === 'reported_count' &&
        !body.part &&
        body.words.some((row) => row.property === 'scope' && row.text === 'held_now'),
    ),
  );
  const batches = new Map(
    [...(await batchesAt(view))].filter(([entity]) => {
      const body = view.event(entity);
      return body !== null && within(body, first, last);
    }),
  );
  return {
    asked: askedOf(asked),
    from,
    to,
    count: await countOf(view, asked, 'closed', ROWS_SHOWN),
    figures: withinWindow(reported, first, last),
    band: await bandBetween(reader, view.known, first, last),
    releases: await releaseRows(view, batches),
    arrests: eventRows(view, arrests),
    dealings: eventRows(view, inOrderOfTime(view, dealt)),
    conflicts: await allConflicts(view),
    people: await peopleKnown(reader, view.known),
    documents: await documentsKnown(view),
  };
}

/** How many people are known as ever held. */
async function peopleKnown(reader: Reader, known: number): Promise<number> {
  const [row] = await reader.all<{ people: number }>(
    `select count(distinct entity) as people from custody where ${KNOWN}`,
    [known, known],
  );
  return row?.people ?? 0;
}

async function documentsKnown({ reader, known }: View): Promise<number> {
  const [row] = await reader.all<{ n: number }>(`select count(distinct document) as n from source where ${KNOWN}`, [
    known,
    known,
  ]);
  return row?.n ?? 0;
}
