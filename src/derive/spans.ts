/** Sets of days, written as spans that lie in order and apart from each other. Pure. */
import type { Bounds, Day } from '../claim/dates.ts';

/** Both ends belong to it; an open end is infinite. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export const ALWAYS: readonly Span[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];

/** The days within the bounds; an end that is not known is open. */
export const spanOf = ({ lo, hi }: Bounds): Span => ({
  from: lo ?? Number.NEGATIVE_INFINITY,
  to: hi ?? Number.POSITIVE_INFINITY,
});

/** The days in any of the spans, which may lie anyhow; a span that ends before it begins holds none. */
export function joined(spans: readonly Span[]): Span[] {
  const out: { from: Day; to: Day }[] = [];
  for (const { from, to } of spans.filter((span) => span.from <= span.to).sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

/** The days in both. */
export function meet(a: readonly Span[], b: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as Span, b[j] as Span];
    const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)];
    if (from <= to) out.push({ from, to });
    if (x.to < y.to) i++;
    else j++;
  }
  return out;
}

/** The days in `a` and not in `b`. */
export const without = (a: readonly Span[], b: readonly Span[]): Span[] => meet(a, complement(b));

function complement(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span.from > from) out.push({ from, to: span.from - 1 });
    from = span.to + 1;
  }
  if (from < Number.POSITIVE_INFINITY) out.push({ from, to: Number.POSITIVE_INFINITY });
  return out;
}
