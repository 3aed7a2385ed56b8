/**
 * How long a table takes to be read, and in how much memory: `node bench/read.ts [ROWS] [COLUMNS] [FORMAT…]`. Each file is read
 * in a process of its own; prints seconds of processor time and the most memory that the process held. Compare figures of one
 * run only, for machines differ and drift.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { Refusal } from '../src/claim/problem.ts';
import { type ReadResult, readBytes } from '../src/ingest/read/read.ts';

const FORMATS = ['csv', 'jsonl', 'json', 'xlsx', 'ods'] as const;
type BenchFormat = (typeof FORMATS)[number];

function readOne(file: string): void {
  const bytes = readFileSync(file);
  const began = process.cpuUsage();
  let table: ReadResult;
  try {
    table = readBytes(bytes, file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.log(error.message);
    return;
  }
  const { user, system } = process.cpuUsage(began);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  const rows = table.kind === 'table' ? table.rows.length : 0;
  console.log(
    `${rows} rows ${seconds.padStart(6)} s ${megabytes.padStart(6)} MB of ${(bytes.length / 1e6).toFixed(0)} MB read`,
  );
}

function measure(rows: number, columns: number, asked: readonly BenchFormat[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  const table = [...rowsOf(rows, columns)];
  try {
    for (const format of asked.length > 0 ? asked : FORMATS) {
      const file = join(folder, `table.${format}`);
      writeFileSync(file, WRITERS[format](table));
      const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--file', file]);
      console.log(`${format.padEnd(6)} ${String(stdout).trim() || String(stderr).trim().split('\n').at(-1)}`);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names, days, numbers and places, of which the last come again and again; a header first. */
function* rowsOf(rows: number, columns: number): Generator<string[]> {
  yield Array.from({ length: columns }, (_, c) => (c === 0 ? 'name' : c === 1 ? 'born' : `field ${c}`));
  for (let r = 1; r <= rows; r += 1) {
    yield Array.from({ length: columns }, (_, c) => {
      if (c === 0) return `Асоба ${r} Прозвішча`;
      if (c === 1) return `19${50 + (r % 50)}-0${1 + (r % 9)}-1${r % 10}`;
      return c % 3 === 0 ? String((r * c) % 977) : `Горад ${(r * c) % 500}`;
    });
  }
}

const WRITERS: Readonly<Record<BenchFormat, (table: readonly string[][]) => string | Uint8Array>> = {
  csv: (table) => `${table.map((row) => row.join(',')).join('\n')}\n`,
  json: (table) => `[${records(table).join(',')}]`,
  jsonl: (table) => `${records(table).join('\n')}\n`,
  xlsx: workbookOf,
  ods: (table) =>
    zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content xmlns:office="o"><table:table table:name="S">${table
        .map(
          (row) =>
            `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
        )
        .join('')}</table:table></office:document-content>`,
    }),
};

const records = ([header = [], ...rows]: readonly string[][]): string[] =>
  rows.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, i) => [header[i], cell]))));

/** Texts shared, as Excel writes them; numbers as numbers. */
function workbookOf(table: readonly string[][]): Uint8Array {
  const shared = new Map<string, number>();
  const cellOf = (text: string): string => {
    if (/^\d{1,9}$/.test(text)) return `<c><v>${text}</v></c>`;
    const known = shared.get(text) ?? shared.size;
    shared.set(text, known);
    return `<c t="s"><v>${known}</v></c>`;
  };
  const sheet = table.map((row, i) => `<row r="${i + 1}">${row.map(cellOf).join('')}</row>`).join('');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipped({
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="s1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="${type}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${[...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });

const [one = '', ...rest] = process.argv.slice(2);
if (one === '--file') readOne(rest[0] ?? '');
else measure(Number(one || 100_000), Number(rest[0] ?? 30), rest.slice(1) as BenchFormat[]);
