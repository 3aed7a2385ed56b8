import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FlowRow } from '../../src/analyse/index.ts';
import { FLOW_KINDS, stockFlow } from '../../src/analyse/index.ts';

const folder = new URL('./fixtures/', import.meta.url);

function rowsOf(csv: string): FlowRow[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [period = '', word = '', lower = '', upper = ''] = line.split(',');
      const kind = FLOW_KINDS.find((known) => known === word);
      assert.ok(kind, `${word} is a kind of row`);
      return { period, kind, lower: Number(lower), upper: Number(upper) };
    });
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.expected.json'))) {
  const { input, expected, source } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  test(`${name}: ${source}`, () => {
    assert.deepEqual(stockFlow(rowsOf(readFileSync(new URL(input.file, folder), 'utf8'))), expected.periods);
  });
}

test('whatever the true numbers within the intervals, the true closing is within the expected one', () => {
  const interval = fc
    .tuple(fc.nat(500), fc.nat(50), fc.nat(50))
    .map(([lower, below, above]) => ({ lower, true: lower + below, upper: lower + below + above }));
  fc.assert(
    fc.property(interval, interval, interval, (opening, inflow, outflow) => {
      const [result] = stockFlow([
        { period: 'p', kind: 'opening', ...opening },
        { period: 'p', kind: 'in', ...inflow },
        { period: 'p', kind: 'out', ...outflow },
      ]);
      const closing = opening.true + inflow.true - outflow.true;
      assert.ok(result && result.expected_closing.lower <= closing && closing <= result.expected_closing.upper);
    }),
  );
});

test('a first period without an opening is refused by name', () => {
  assert.throws(() => stockFlow([{ period: '2025-08', kind: 'in', lower: 0, upper: 1 }]), /2025-08: no stock/);
});
