/**
 * A value that holds from one telling to the next: where somebody is kept, who holds them, on what ground. Each telling is of some
 * day within its bounds; the value on a day is that of the latest by then. Over every choice of those days, a value is *sure* on a
 * day where it is the value whatever is chosen, *possible* where some choice makes it so. Pure.
 */
import type { Bounds, Day } from '../claim/dates.ts';
import type { Span } from './spans.ts';
import { ALWAYS, joined, without } from './spans.ts';

export interface Telling {
  readonly value: string;
  readonly bounds: Bounds;
  /** The order of a day, where two are told of one. */
  readonly order: number;
  /** False: told under a hedge, so that it may not have been. */
  readonly sure: boolean;
}

export interface Holding {
  readonly possible: readonly Span[];
  readonly sure: readonly Span[];
}

/** The value of days for which nothing is told. */
export const NOT_TOLD = '';

/**
 * Values told of one event (two places, say) have the same bounds and order: none of them ends another.
 * `backwards`: the first that is told holds also before it was told (who is freed by a state was held by it).
 */
export function overTime(tellings: readonly Telling[], backwards: boolean): Map<string, Holding> {
  const possible = new Map<string, Span[]>();
  for (const telling of tellings) {
    const spans = possible.get(telling.value) ?? [];
    spans.push(mayHold(telling, tellings, backwards));
    possible.set(telling.value, spans);
  }
  // From this day on something is told, whatever is chosen.
  const told = Math.min(...tellings.map(({ sure, bounds }) => (sure ? lastDay(bounds) : Number.POSITIVE_INFINITY)));
  const untold =
    backwards && tellings.some(({ sure }) => sure) ? [] : [{ from: Number.NEGATIVE_INFINITY, to: told - 1 }];
  possible.set(NOT_TOLD, joined(untold));
  const values = [...possible].map(([value, spans]) => [value, joined(spans)] as const);
  return new Map(
    values
      .map(([value, spans]): [string, Holding] => {
        const others = joined(values.flatMap(([other, theirs]) => (other === value ? [] : theirs)));
        return [value, { possible: spans, sure: without(spans, others) }];
      })
      .filter(([, holding]) => holding.possible.length > 0),
  );
}

/** Nothing told at all: nothing is told on any day. */
export const NEVER_TOLD: ReadonlyMap<string, Holding> = new Map([[NOT_TOLD, { possible: ALWAYS, sure: ALWAYS }]]);

const firstDay = ({ lo }: Bounds): Day => lo ?? Number.NEGATIVE_INFINITY;
const lastDay = ({ hi }: Bounds): Day => hi ?? Number.POSITIVE_INFINITY;

/** From its earliest day, until one of another value has come after it for certain. */
function mayHold(one: Telling, all: readonly Telling[], backwards: boolean): Span {
  const others = all.filter((other) => other.sure && other.value !== one.value);
  const first = backwards && !others.some((other) => surelyAfter(one, other));
  return {
    from: first ? Number.NEGATIVE_INFINITY : firstDay(one.bounds),
    to: Math.min(...others.filter((other) => surelyAfter(other, one)).map((other) => lastDay(other.bounds) - 1)),
  };
}

/** Whatever days are chosen, `later` is after `earlier`, or on its day and further on in it. */
function surelyAfter(later: Telling, earlier: Telling): boolean {
  const [from, to] = [firstDay(later.bounds), lastDay(earlier.bounds)];
  return from > to || (from === to && later.order > earlier.order);
}
