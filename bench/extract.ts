/**
 * How long the rules take over a text, in each language they know: an article of 1,500 words once warm, thousands of articles in one
 * run with the memory watched, and lines that no article has, twice as long each time.
 *
 *   node --expose-gc bench/extract.ts [--articles 10000] [--language TAG]
 *
 * Times are of the processor. The articles are put together from the texts of eval/articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { extract } from '../src/ingest/extract/extract.ts';
import { LANGUAGES, tagOf } from '../src/ingest/extract/languages.ts';

// As bin/rollcall.mjs has it.
setFlagsFromString('--no-regexp-tier-up');

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, language: { type: 'string' } },
});
const WORDS = 1500;
const FOLDER = new URL('../eval/articles/', import.meta.url);
const texts = Map.groupBy(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const raw = readFileSync(new URL(name, FOLDER), 'utf8');
      return {
        tag: /\.([a-z]{2}(?:-latn)?)\.txt$/u.exec(name)?.[1] ?? 'en',
        text: raw.slice(raw.indexOf('\n---\n', 3) + 5),
      };
    }),
  ({ tag, text }) => tagOf(tag, text),
);
const languages = LANGUAGES.filter((tag) => texts.has(tag) && (values.language ?? tag) === tag);

/** An article of about so many words, its passages those of several texts from the `nth` on. */
function article(tag: string, words: number, nth = 0): string {
  const own = (texts.get(tag) ?? []).map(({ text }) => text);
  const lines: string[] = [];
  for (let i = nth; lines.join(' ').split(/\s+/u).length < words; i++)
    lines.push(...(own[i % own.length] ?? '').split('\n'));
  return lines.join('\n');
}

/** Milliseconds of processor time. */
function took(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const read = (text: string, language: string): void =>
  void extract(text, { id: 'bench', language, published: '2025-09-30' });
const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN;

console.log(`${WORDS} words, warm (median of 15), and the first text of all (tables made ready):`);
for (const tag of languages) {
  const first = took(() => read(article(tag, 200), tag));
  for (let i = 0; i < 6; i++) read(article(tag, WORDS, i), tag);
  const times = Array.from({ length: 15 }, (_, i) => took(() => read(article(tag, WORDS, i), tag)));
  console.log(`  ${tag.padEnd(8)} ${median(times).toFixed(0).padStart(5)} ms   first ${first.toFixed(0)} ms`);
}

const HARD: readonly (readonly [string, (n: number) => string])[] = [
  ['one word again and again', (n) => 'prisoners '.repeat(n / 10)],
  ['names in a row', (n) => 'Ana Petrova, '.repeat(n / 13)],
  ['numbers in a row', (n) => '1,234 '.repeat(n / 6)],
  ['brackets never closed', (n) => '(a '.repeat(n / 3)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['one letter', (n) => 'A'.repeat(n)],
  ['full stops', (n) => '.'.repeat(n)],
];
const LENGTHS = [25_000, 50_000, 100_000];
console.log(`\nlines of ${LENGTHS.join(', ')} signs (ms; twice as long should take about twice the time):`);
for (const tag of languages) {
  const own = article(tag, 20_000).replaceAll(/[.\n!?]/gu, ' ');
  for (const [name, make] of [...HARD, ['an article without a full stop', (n: number) => own.slice(0, n)] as const]) {
    const times = LENGTHS.map((n) => took(() => read(make(n), tag)));
    const ratio = (times[2] ?? 0) / Math.max(times[1] ?? 1, 1);
    console.log(
      `  ${tag.padEnd(8)} ${name.padEnd(32)} ${times.map((ms) => ms.toFixed(0).padStart(6)).join('')}   ×${ratio.toFixed(1)}`,
    );
  }
}

const count = Number(values.articles);
console.log(`\n${count} articles of 300 words, languages in turn (resident memory after collecting):`);
const began = process.cpuUsage();
for (let i = 1; i <= count; i++) {
  const tag = languages[i % languages.length] ?? 'en';
  read(`${article(tag, 300, i)}\n${i}`, tag);
  if (i % Math.ceil(count / 5) === 0) {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage(began);
    console.log(
      `  ${String(i).padStart(6)}: heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB, resident ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB, ${((user + system) / 1000 / i).toFixed(1)} ms an article`,
    );
  }
}
