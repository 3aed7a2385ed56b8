/**
 * Runs the extractor over a folder of annotated articles and scores it.
 *   node eval/extract.ts GOLD_FOLDER [--scorer FILE] [--out DIR] [--language en]
 * Predictions go to `--out` (else a temporary folder) as ID.json; the scorer is GOLD_FOLDER/score.mjs unless named.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/ingest/extract/extract.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, scorer: { type: 'string' }, language: { type: 'string', default: 'en' } },
});
const [folder] = positionals;
if (!folder || positionals.length !== 1) {
  console.error('usage: node eval/extract.ts GOLD_FOLDER [--scorer FILE] [--out DIR] [--language en]');
  process.exit(2);
}

/** The document text: what follows the front matter, or all of it where there is none. */
function bodyOf(raw: string): string {
  if (!raw.startsWith('---\n')) return raw;
  const close = raw.indexOf('\n---\n', 3);
  return close < 0 ? raw : raw.slice(close + 5);
}

interface Gold {
  readonly id: string;
  readonly textFile?: string;
  readonly language?: string;
  readonly published?: string;
}

const work = mkdtempSync(join(tmpdir(), 'rollcall-eval-'));
const goldDir = join(work, 'gold');
const outDir = values.out ?? join(work, 'predicted');
mkdirSync(goldDir, { recursive: true });
mkdirSync(outDir, { recursive: true });
let slowest = 0;
for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.gold.json'))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
  if ((gold.language ?? 'en') !== values.language) continue;
  const textFile = gold.textFile ?? `${gold.id}.txt`;
  cpSync(join(folder, file), join(goldDir, basename(file)));
  cpSync(join(folder, textFile), join(goldDir, basename(textFile)));
  const text = bodyOf(readFileSync(join(folder, textFile), 'utf8'));
  const began = performance.now();
  const reading = extract(text, {
    id: gold.id,
    language: values.language,
    ...(gold.published === undefined ? {} : { published: gold.published }),
  });
  slowest = Math.max(slowest, performance.now() - began);
  writeFileSync(join(outDir, `${gold.id}.json`), `${JSON.stringify({ ...reading, textFile }, null, 1)}\n`);
}
const scorer = values.scorer ?? join(folder, 'score.mjs');
if (!existsSync(scorer)) {
  console.error(`${scorer}: there is no scorer; name it with --scorer FILE. The predictions are in ${outDir}.`);
  process.exit(2);
}
const run = spawnSync(process.execPath, [scorer, goldDir, outDir], { stdio: 'inherit' });
console.log(`slowest document: ${slowest.toFixed(0)} ms; predictions in ${outDir}`);
process.exit(run.status ?? 1);
