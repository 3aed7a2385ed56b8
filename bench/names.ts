/**
 * How fast names are taken apart, compared and passed over on one core: `node bench/names.ts [FOLDER]`, where FOLDER holds
 * pairs.tsv. Processor time, the middle of several rounds. `npm install --prefix bench/names` once for fuzzball beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareNames, mayMatch, parseName, scoreNames, signatureOf } from '../src/names/index.ts';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/data/names'));
const rows = readFileSync(join(folder, 'pairs.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string, string]);
const ROUNDS = 7;

/** Calls a second of processor time. */
function rate(calls: number, work: () => number): number {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    if (Number.isNaN(work())) throw new Error('no number');
    const { user, system } = process.cpuUsage(before);
    rates.push(calls / ((user + system) / 1e6));
  }
  return rates.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

function line(what: string, perSecond: number): void {
  console.log(`${what.padEnd(52)} ${Math.round(perSecond).toLocaleString('en').padStart(12)} /s`);
}

const REPEAT = 10;
const times = (count: number, once: () => number): number => {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += once();
  return sum;
};

const written = rows.flatMap(([, left, right]) => [left, right]);
line(
  'names taken apart',
  rate(written.length, () => written.reduce((sum, name) => sum + parseName(name).words.length, 0)),
);
const parsed = rows.map(([, left, right]) => [parseName(left), parseName(right)] as const);
line(
  'full comparisons of parsed names, score alone',
  rate(rows.length * REPEAT, () => times(REPEAT, () => parsed.reduce((sum, [a, b]) => sum + scoreNames(a, b), 0))),
);
line(
  'full comparisons of parsed names, with reasons',
  rate(rows.length, () => parsed.reduce((sum, [a, b]) => sum + compareNames(a, b).score, 0)),
);
const signatures = parsed.flat().map(signatureOf);
let kept = 0;
let looked = 0;
const STEP = 3;
line(
  'pairs glanced at by the prefilter',
  rate((signatures.length * signatures.length) / STEP, () => {
    kept = 0;
    looked = 0;
    for (const one of signatures) {
      for (let at = 0; at < signatures.length; at += STEP) {
        looked++;
        const other = signatures[at];
        if (other && mayMatch(one, other)) kept++;
      }
    }
    return kept;
  }),
);
console.log(`  of which it keeps ${((100 * kept) / looked).toFixed(1)} %`);

const peer = join(import.meta.dirname, 'names/node_modules/fuzzball/fuzzball.js');
if (existsSync(peer)) {
  const { default: fuzzball } = (await import(pathToFileURL(peer).href)) as {
    default: Record<'token_sort_ratio' | 'token_set_ratio' | 'WRatio', (a: string, b: string) => number>;
  };
  for (const name of ['token_sort_ratio', 'token_set_ratio', 'WRatio'] as const)
    line(
      `fuzzball ${name}`,
      rate(rows.length, () => rows.reduce((sum, [, left, right]) => sum + fuzzball[name](left, right), 0)),
    );
} else console.log('fuzzball is not installed: npm install --prefix bench/names');
