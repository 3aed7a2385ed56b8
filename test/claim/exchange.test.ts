/** The form's schema file is what the program checks by, and what its description shows is of the form. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { exchangeJsonSchema } from '../../src/claim/exchange.ts';

const docs = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const schema = JSON.parse(docs('exchange.schema.json')) as Record<string, unknown>;

test('docs/exchange.schema.json is made from the schemas (node scripts/exchange-schema.mjs makes it again)', () => {
  assert.deepEqual(schema, JSON.parse(JSON.stringify(exchangeJsonSchema())));
});

test('every line that docs/exchange.md shows is one of the form', () => {
  const lines = [...docs('exchange.md').matchAll(/^ {4}(\{.*\})$/gm)].map(([, line]) => JSON.parse(line as string));
  assert.ok(lines.length >= 5);
  const form = z.fromJSONSchema(schema);
  for (const line of lines) assert.ok(form.safeParse(line).success, JSON.stringify(line));
  assert.equal(form.safeParse({ ...lines[0], more: 1 }).success, false);
});
