/**
 * How long a list takes to come in, and a question after it: `node bench/import-list.ts [ROWS]`. Prints one line a figure; compare
 * figures of one run only, for machines differ and drift.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ask from '../src/actions/ask.ts';
import { importFile } from '../src/actions/import-file.ts';
import { publish } from '../src/actions/publish.ts';
import { deskRegister, openEdition } from '../src/actions/registers.ts';
import { openWorkspace } from '../src/actions/workspace.ts';
import { parseMapping } from '../src/ingest/table/mapping.ts';

const rows = Number(process.argv[2] ?? 2_000);
const data = join(tmpdir(), `rollcall-bench-${process.pid}`);
const at = (day: string) => openWorkspace({ data, now: `${day}T12:00:00Z`, seed: 'bench', who: 'bench' });

const GIVEN = ['Anna', 'Ivan', 'Maria', 'Pavel', 'Zoya', 'Siarhei', 'Volha', 'Dzmitry'];
const syllables = ['ka', 'lo', 'vi', 'ra', 'ste', 'no', 'chu', 'by', 'da', 'mi'];
const surname = (n: number): string => {
  const letters = [...String(n)].map((digit) => syllables[Number(digit)]).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}vich`;
};
const table = Buffer.from(
  `name,occupation\n${Array.from({ length: rows }, (_, i) => `${GIVEN[i % GIVEN.length]} ${surname(i)},worker ${i}`).join('\n')}\n`,
);
const mapping = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    whole: true,
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['occupation'], property: 'occupation' },
    ],
  }),
  'bench',
);

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${what.padEnd(44)} ${(performance.now() - started).toFixed(0).padStart(7)} ms`);
  return result;
}

try {
  const first = await at('2025-09-01');
  const list = { bytes: table, name: 'list.csv', outlet: 'Bench', url: 'list', mapping };
  await timed(`import of ${rows} rows`, () => importFile(first, { ...list, published: '2025-09-01' }));
  await timed('the same again', () => importFile(first, { ...list, published: '2025-09-01' }));
  await first.close();
  const second = await at('2025-09-08');
  await timed('the same list a week later', () => importFile(second, { ...list, published: '2025-09-08' }));
  const one = {
    bytes: Buffer.from('Police arrested Anna Berg on September 8, 2025.'),
    name: 'a.txt',
    outlet: 'Gazette',
    published: '2025-09-08',
    language: 'en',
  };
  await timed('one article, accepted', () => importFile(second, { ...one, acceptWhy: 'bench' }));
  await timed('first publication', () => publish(second, 'public', 'bench'));
  await timed('count on a day, at the desk', () => ask.countHeld(deskRegister(second), { asOf: '2025-09-08' }));
  const edition = openEdition(data, 'public');
  await timed('count on a day, in the edition', () => ask.countHeld(edition, { asOf: '2025-09-08' }));
  await timed('a name found in the edition', () => ask.findPeople(edition, 'Анна Лобывич'));
  await edition.close();
  await second.close();
} finally {
  rmSync(data, { recursive: true, force: true });
}
