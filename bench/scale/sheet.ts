/** What was measured, as one table: ours, the best of the plain stores, and how many times as fast. */

export interface Line {
  readonly what: string;
  /** Milliseconds, or another unit where `unit` says so. */
  readonly ours: number;
  readonly plain?: { readonly name: string; readonly value: number } | undefined;
  readonly unit?: string;
}

export function sheet(lines: readonly Line[]): string {
  const rows = [
    ['', 'Rollcall', 'best of the plain tables', 'times'],
    ...lines.map(({ what, ours, plain, unit = 'ms' }) => [
      what,
      `${shown(ours)} ${unit}`,
      plain ? `${shown(plain.value)} ${unit} (${plain.name})` : '',
      plain ? `${shown(plain.value / ours)}×` : '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

const shown = (value: number): string =>
  value >= 1_000 ? Math.round(value).toLocaleString('en') : value >= 100 ? value.toFixed(0) : value.toPrecision(3);

/** Milliseconds of the middle of several runs, after one that is not counted. */
export async function middle(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  return quantile(await times(runs, work), 0.5);
}

export async function times(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const out: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work(run);
    out.push(performance.now() - started);
  }
  return out;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
