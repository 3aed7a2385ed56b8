/** Who came in and who came out in a month, for certain or possibly: read from the stays, a row a stay. */
import type { Day } from '../../claim/dates.ts';
import { monthOf, nextMonthOf } from '../../claim/dates.ts';
import type { CountBounds } from '../../derive/answers.ts';
import type { CrossingRow, CrossingsAnswer } from '../../derive/counted-answers.ts';
import type { Way } from '../../derive/crossing.ts';
import { crossedWithin, crossingDoubts, crossingSteps } from '../../derive/crossing.ts';
import type { CustodyBody } from '../../derive/derived.ts';
import type { Dimension } from '../../derive/groups.ts';
import type { Share, StayDays } from '../../derive/turns.ts';
import { groupedBy, sharesOn, WHOLE } from '../../derive/turns.ts';
import type { Reader } from '../../ledger/port.ts';
import type { Counted } from '../components.ts';
import { derivedAt } from '../rows.ts';
import { KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { cite } from './citations.ts';
import { countedLives, withMates } from './counted-lives.ts';
import { flow, monthName, NOBODY } from './flow.ts';
import { groupCites } from './group-cites.ts';
import { groupRefs } from './group-refs.ts';
import { loadIdentity } from './identity-groups.ts';
import { wordsOf } from './people-held.ts';
import { before, rangeOf } from './range.ts';
import { refOf } from './refs.ts';
import { View } from './view.ts';

/** One group of those that people are counted in. */
export interface InGroup {
  readonly dimension: Dimension;
  readonly group: string;
}

/** `month`: any day of it; `of`: one group alone. */
export async function crossings(
  reader: Reader,
  asked: AskedAt,
  month: Day,
  of: InGroup | null = null,
): Promise<CrossingsAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const first = monthOf(month);
  const { series } = await flow(reader, asked, first, first, of?.dimension ?? null);
  const [cells] = series.find(({ group }) => of === null || group?.id === of.group)?.months ?? [];
  const refs = of && (await groupRefs(view, of.dimension, [of.group]));
  return {
    asked: askedOf(asked),
    month: monthName(first),
    dimension: of?.dimension ?? null,
    group: (of && refs?.(of.group)) ?? null,
    totals: { in: bounds(cells?.in), out: bounds(cells?.out) },
    in: await crossing(view, 'in', first, of),
    out: await crossing(view, 'out', first, of),
  };
}

const bounds = (cell: CountBounds = NOBODY): CountBounds => cell;

/** A share of a count with whose it is. */
interface Crossed {
  readonly entity: string;
  readonly stay: number;
  readonly days: StayDays;
  readonly counted: Counted;
  readonly share: Share;
}

async function crossing(view: View, way: Way, first: Day, of: InGroup | null): Promise<CrossingRow[]> {
  const last = nextMonthOf(first) - 1;
  const crossed = await crossedIn(view, way, first, last, of);
  const people = [...new Set(crossed.map(({ entity }) => entity))];
  await view.needMembers(people);
  await view.needNames(people);
  const bodies = new Map(
    (await derivedAt(view.reader, 'custody', view.known, people)).map((row) => [`${row.entity} ${row.part}`, row.body]),
  );
  const steps = ({ entity, stay }: Crossed): ReturnType<typeof crossingSteps> =>
    crossingSteps(bodies.get(`${entity} ${stay}`) as CustodyBody, way);
  await view.needWords(crossed.flatMap((one) => steps(one).flatMap((step) => step.by)));
  const words = of ? await groupCites(view, people, groupedBy(way, of.dimension), of.group) : new Map<string, never>();
  return crossed
    .flatMap((one): CrossingRow[] => {
      const { entity, stay, days, counted, share } = one;
      const when = crossedWithin(days, way);
      if (!when) return [];
      const own = { groups: counted.life.groups, group: of?.group ?? null };
      const why = crossingDoubts(days, way, when, { first, last }, view.disputed(entity), own);
      return [
        {
          person: refOf(view, entity),
          stay,
          sure: why.length === 0 ? 'certain' : 'possible',
          when: rangeOf(when),
          why,
          counts: { low: share.low, high: share.high },
          cites: cite(view, wordsOf(view, steps(one))),
          groupCites: words.get(entity) ?? [],
        },
      ];
    })
    .sort((a, b) => before(a.sure, b.sure) || before(a.person.name, b.person.name) || before(a.person.id, b.person.id));
}

/** The stays that the month's cell counts. */
async function crossedIn(view: View, way: Way, first: Day, last: Day, of: InGroup | null): Promise<Crossed[]> {
  const within = way === 'in' ? 'start' : 'end';
  const rows = await view.reader.all<{ entity: string }>(
    `select distinct entity from custody where ${KNOWN} and (${within}_lo is null or ${within}_lo <= ?)
      and (${within}_hi is null or ${within}_hi >= ?)${way === 'out' ? ' and ended <> 0' : ''}`,
    [view.known, view.known, last, first],
  );
  const identity = await loadIdentity(view);
  const people = withMates(
    rows.map((row) => row.entity),
    identity,
  );
  const components = await countedLives(view, people, of && groupedBy(way, of.dimension), identity);
  return components.flatMap((component) =>
    sharesOn(
      component.map(({ life }) => life),
      way,
      of?.dimension ?? 'whole',
      of?.group ?? WHOLE,
      first,
    ).flatMap((share): Crossed[] => {
      const counted = component[share.life] as Counted;
      const days = counted.life.stays[share.stay ?? 0];
      return days && share.stay !== null
        ? [{ entity: counted.entity, stay: share.stay + 1, days, counted, share }]
        : [];
    }),
  );
}
