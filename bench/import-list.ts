/**
 * How long a list takes: `node bench/import-list.ts [rows] [columns]`. A made list of prisoners (a dozen columns that are read, the rest
 * notes), tried, accepted, tried again a week later with one row in a hundred changed, one new and one gone, and accepted.
 * Seconds are of the processor (user and system), so that other work on the machine does not count.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOutcome } from '../src/actions/import-file.ts';
import { importFile } from '../src/actions/import-file.ts';
import { openScratch, openWorkspace } from '../src/actions/workspace.ts';
import { parseMapping } from '../src/ingest/table/mapping.ts';

const rows = Number(process.argv[2] ?? 2_000);
const columns = Math.max(14, Number(process.argv[3] ?? 30));
/** `--dry`: only what is tried with nothing there yet. */
const dryOnly = process.argv.includes('--dry');
const data = join(tmpdir(), `rollcall-bench-${process.pid}`);

const GIVEN = ['Anna', 'Ivan', 'Maria', 'Pavel', 'Zoya', 'Siarhei', 'Volha', 'Dzmitry'];
const SYLLABLES = ['ka', 'lo', 'vi', 'ra', 'ste', 'no', 'chu', 'by', 'da', 'mi'];
const surname = (n: number): string => {
  const letters = [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}vich`;
};
const two = (n: number): string => String(n).padStart(2, '0');
const day = (n: number, year: number): string => `${two((n % 28) + 1)}.${two((n % 12) + 1)}.${year + (n % 5)}`;

const READ = 'id,name,born,sex,occupation,citizenship,articles,arrested,sentenced,term,court,prison,status,phone'.split(
  ',',
);
const more = Array.from({ length: columns - READ.length }, (_, i) => `more ${i + 1}`);

/** The week's list: of every hundred rows one has another prison, one is gone and one is new. */
function list(week: number): Buffer {
  const lines = [[...READ, ...more].join(',')];
  for (let i = 0; i < rows; i++) {
    const n = i % 100 === 7 ? rows * (week + 1) + i : i;
    const own = [
      `p${n}`,
      `${GIVEN[n % GIVEN.length]} ${surname(n)}`,
      day(n, 1960),
      n % 2 === 0 ? 'f' : 'm',
      `worker ${n % 50}`,
      'Belarus',
      `342 part ${n % 3}`,
      day(n, 2020),
      day(n, 2021),
      `${(n % 9) + 1} years`,
      `Court ${n % 40}`,
      `Colony ${(n % 20) + (i % 100 === 3 ? week : 0)}`,
      'in prison',
      `+375 29 ${n}`,
    ];
    lines.push([...own, ...more.map((_, at) => `note ${at} of ${n}`)].join(','));
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

const mapping = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    whole: true,
    dates: ['d.m.y'],
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['born'], property: 'birth_date' },
      { columns: ['sex'], property: 'sex', values: { f: 'female', m: 'male' } },
      { columns: ['occupation'], property: 'occupation' },
      { columns: ['citizenship'], property: 'citizenship' },
      { columns: ['articles'], property: 'ground' },
      { columns: ['prison'], property: 'place' },
      { columns: ['term'], property: 'term' },
      { columns: ['status'], property: 'left_as', values: { 'in prison': 'held' } },
      { columns: ['phone'], property: 'contact' },
      { columns: ['arrested'], event: 'arrest', property: 'date' },
      { columns: ['sentenced'], event: 'sentence', property: 'date' },
      { columns: ['term'], event: 'sentence', property: 'quantity' },
      { columns: ['court'], event: 'sentence', property: 'court' },
    ],
    events: { arrest: { type: 'detention' }, sentence: { type: 'sentence' } },
    ignore: more,
    key: ['id'],
  }),
  'bench',
);

async function timed(what: string, work: () => Promise<ImportOutcome>): Promise<void> {
  const started = process.cpuUsage();
  const { difference, added, error } = await work();
  if (error) throw new Error(error.message);
  const { user, system } = process.cpuUsage(started);
  const seconds = ((user + system) / 1e6).toFixed(1).padStart(7);
  const peak = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  console.log(
    `${what.padEnd(34)} ${seconds} s, peak ${peak.padStart(7)}  ${JSON.stringify(difference?.counts)} ${added?.['claim'] ?? 0} claims`,
  );
}

const at = (date: string) => ({ data, now: `${date}T12:00:00Z`, seed: 'bench', who: 'bench' });
const weeks = [list(0), list(1)];
const request = (week: number, dryRun: boolean) => ({
  bytes: weeks[week] as Buffer,
  name: 'list.csv',
  outlet: 'Bench',
  url: 'list',
  mapping,
  published: `2025-09-0${week + 1}`,
  dryRun,
});

console.log(`${rows} rows × ${columns} columns`);
try {
  if (dryOnly) {
    const scratch = await openScratch(at('2025-09-01'));
    await timed('tried, with nothing there', () => importFile(scratch, request(0, true)));
    await scratch.close();
  } else {
    const workspace = await openWorkspace(at('2025-09-01'));
    await timed('tried, with nothing there', () => importFile(workspace, request(0, true)));
    await timed('accepted', () => importFile(workspace, request(0, false)));
    await timed('the same again', () => importFile(workspace, request(0, false)));
    await timed('a week later, tried', () => importFile(workspace, request(1, true)));
    await timed('a week later, accepted', () => importFile(workspace, request(1, false)));
    await workspace.close();
  }
} finally {
  rmSync(data, { recursive: true, force: true });
}
