/**
 * The claims as plain tables: what a good engineer would make who keeps claims with the range in which they were known, and works
 * out who is held when asked. Whole numbers for ids and days, text only where there are words, an index for every way in. Who is
 * one with whom is handed over ready, so that the questions need not join judgements.
 */

import type { Value } from '../../src/claim/values.ts';
import { plainValue } from '../../src/claim/values.ts';
import type { Reader } from '../../src/ledger/port.ts';

export type PlainCell = string | number | null;

/** Name, columns with their types, indexes. */
export const PLAIN_TABLES = [
  {
    name: 'claim',
    columns: {
      mention: 'integer not null',
      property: 'text not null',
      value: 'text',
      value_mention: 'integer',
      lo: 'integer',
      hi: 'integer',
      sure: 'boolean not null',
      published: 'integer not null',
      k0: 'integer not null',
      k1: 'integer',
    },
    indexes: ['property, mention', 'mention', 'value_mention'],
  },
  {
    name: 'sighting',
    columns: { mention: 'integer not null', day: 'integer not null', k0: 'integer not null' },
    indexes: ['mention'],
  },
  {
    name: 'identity',
    columns: { mention: 'integer not null', entity: 'integer not null', k0: 'integer not null', k1: 'integer' },
    indexes: ['mention', 'entity'],
  },
  {
    name: 'open_pair',
    columns: { a: 'integer not null', b: 'integer not null', k0: 'integer not null', k1: 'integer' },
    indexes: ['b'],
  },
] as const;

/** How many rows are read and handed on at once. */
const BATCH = 20_000;

/** Mentions as whole numbers, in the order met. */
class Numbers {
  readonly #of = new Map<string, number>();

  of(mention: string): number {
    const known = this.#of.get(mention);
    if (known !== undefined) return known;
    this.#of.set(mention, this.#of.size + 1);
    return this.#of.size;
  }
}

type Load = (table: string, columns: readonly string[], rows: readonly (readonly PlainCell[])[]) => Promise<void>;

/** Reads a register and hands its claims on as rows of {@link PLAIN_TABLES}. Returns the number of each mention. */
export async function unload(register: Reader, load: Load): Promise<(mention: string) => number> {
  const numbers = new Numbers();
  const published = new Map(
    (await register.all<{ document: string; hi: number }>('select document, hi from source where hi is not null')).map(
      (row) => [row.document, row.hi],
    ),
  );
  for (const { name, columns } of PLAIN_TABLES) {
    const rowsOf = ROWS[name];
    for (let after = ''; ; ) {
      const rows = await register.all<Record<string, string | number | null>>(rowsOf.sql, [after, BATCH]);
      // A mention's rows may go on in the next batch: those of the last one are left to it.
      const last = String(rows.at(-1)?.['mention'] ?? '');
      const whole = rows.length < BATCH ? rows : rows.filter((row) => row['mention'] !== last);
      if (whole.length > 0)
        await load(
          name,
          Object.keys(columns),
          whole.map((row) => rowsOf.cells(row, numbers, published)),
        );
      if (rows.length < BATCH) break;
      after = String(whole.at(-1)?.['mention']);
    }
  }
  return (mention) => numbers.of(mention);
}

type RegisterRow = Record<string, string | number | null>;

const ROWS: Record<
  (typeof PLAIN_TABLES)[number]['name'],
  {
    readonly sql: string;
    readonly cells: (row: RegisterRow, numbers: Numbers, published: ReadonlyMap<string, number>) => PlainCell[];
  }
> = {
  claim: {
    sql: `select mention, property, value, value_mention, lo, hi, modality, document, k0, k1 from told
      where mention > ? order by mention, attestation, claim, k0 limit ?`,
    cells: (row, numbers, published) => [
      numbers.of(String(row['mention'])),
      row['property'] as string,
      row['value_mention'] === null ? words(JSON.parse(String(row['value'])) as Value) : null,
      row['value_mention'] === null ? null : numbers.of(String(row['value_mention'])),
      row['lo'] as number | null,
      row['hi'] as number | null,
      Number(row['modality'] === 'actual'),
      published.get(String(row['document'])) ?? 0,
      row['k0'] as number,
      row['k1'] as number | null,
    ],
  },
  sighting: {
    sql: 'select mention, day, k0 from sighting where mention > ? order by mention, document, day limit ?',
    cells: (row, numbers) => [numbers.of(String(row['mention'])), row['day'] as number, row['k0'] as number],
  },
  identity: {
    sql: 'select mention, entity, k0, k1 from member where mention > ? order by mention, k0 limit ?',
    cells: (row, numbers) => [
      numbers.of(String(row['mention'])),
      numbers.of(String(row['entity'])),
      row['k0'] as number,
      row['k1'] as number | null,
    ],
  },
  open_pair: {
    sql: `select mention, other, k0, k1 from judged where mention > ? and verdict = 'unsure' and mention < other
      order by mention, other limit ?`,
    cells: (row, numbers) => [
      numbers.of(String(row['mention'])),
      numbers.of(String(row['other'])),
      row['k0'] as number,
      row['k1'] as number | null,
    ],
  },
};

const words = (value: Value): string => (value.kind === 'occurred' ? value.type : plainValue(value));
