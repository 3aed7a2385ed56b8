/**
 * Does the number of people held add up? Stock at the start, plus who came in, less who came out, plus corrections, against the stock
 * reported at the end, all as intervals. Interval arithmetic: Moore, Interval Analysis (1966), ch. 2.
 */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export const FLOW_KINDS = ['opening', 'in', 'out', 'correction', 'closing'] as const;

/** One counted line. A period may have several of a kind; they add up. `opening` is needed for the first period only. */
export interface FlowRow extends Interval {
  readonly period: string;
  readonly kind: (typeof FLOW_KINDS)[number];
}

export interface FlowResult {
  readonly period: string;
  readonly opening: Interval;
  readonly expected_closing: Interval;
  readonly reported_closing: Interval | null;
  /** Reported less expected; holds zero where the two agree. */
  readonly residual: Interval | null;
  readonly consistent: boolean | null;
}

/**
 * The periods in the order they first appear. A period opens with its own opening, else with the closing reported for the one
 * before, else with the one expected. Throws a RangeError where the first has no opening, or a lower bound is above its upper.
 */
export function stockFlow(rows: readonly FlowRow[]): FlowResult[] {
  const wrong = rows.find(({ lower, upper }) => !(lower <= upper));
  if (wrong) throw new RangeError(`${wrong.period}, ${wrong.kind}: ${wrong.lower} to ${wrong.upper} is no interval`);
  const out: FlowResult[] = [];
  for (const [period, lines] of Map.groupBy(rows, (row) => row.period)) {
    const sum = (kind: FlowRow['kind']): Interval | null => {
      const own = lines.filter((line) => line.kind === kind);
      return own.length === 0
        ? null
        : own.reduce<Interval>((a, b) => ({ lower: a.lower + b.lower, upper: a.upper + b.upper }), ZERO);
    };
    const last = out.at(-1);
    const opening = sum('opening') ?? last?.reported_closing ?? last?.expected_closing;
    if (!opening) throw new RangeError(`${period}: no stock to start from; give the first period an opening`);
    const expected = expectedClosing(opening, sum('in') ?? ZERO, sum('out') ?? ZERO, sum('correction') ?? ZERO);
    const closing = sum('closing');
    const residual = closing && residualOf(closing, expected);
    out.push({
      period,
      opening,
      expected_closing: expected,
      reported_closing: closing,
      residual,
      consistent: residual && isConsistent(residual),
    });
  }
  return out;
}

/** The stock at the end that a stock at the start, who came in and who came out make expected. */
export const expectedClosing = (
  opening: Interval,
  inflow: Interval,
  outflow: Interval,
  correction: Interval = ZERO,
): Interval => ({
  lower: opening.lower + inflow.lower - outflow.upper + correction.lower,
  upper: opening.upper + inflow.upper - outflow.lower + correction.upper,
});

/** Reported less expected. */
export const residualOf = (closing: Interval, expected: Interval): Interval => ({
  lower: closing.lower - expected.upper,
  upper: closing.upper - expected.lower,
});

export const isConsistent = ({ lower, upper }: Interval): boolean => lower <= 0 && upper >= 0;

const ZERO: Interval = { lower: 0, upper: 0 };
