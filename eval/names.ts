// How well src/names does on reference data: romanisation.tsv, pairs.tsv and spellings.tsv with its score.mjs.
//   node eval/names.ts [FOLDER] [--kinds] [--json]
// FOLDER holds the four files (default: ../shared/data/names beside the repository). Prints what docs/quality.md quotes.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { worthOfNames } from '../src/names/compare.ts';
import { otherLayouts, parseName, romanise, SURNAME_KEY, scoreNames, searchKeys } from '../src/names/index.ts';
import { LATIN_ROWS, RUSSIAN_ROWS } from '../src/names/tables/keyboards.ts';
import { crossValidated, fit, reliability, type Weighed } from './names/calibration.ts';

interface Metrics {
  readonly n: number;
  readonly ap: number;
  readonly f1: number;
  readonly threshold: number;
  readonly recallAt99: number;
  readonly thresholdAt99: number | null;
  readonly groups: Readonly<Record<string, { readonly n: number; readonly positives: number; readonly right: number }>>;
}

/** Of each pair of rows: file, line by line, cells by tab, the header left out. */
function rows(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function romanisation(folder: string): { right: number; of: number; wrong: string[] } {
  const wrong: string[] = [];
  const all = rows(folder, 'romanisation.tsv');
  for (const [original = '', language = '', scheme = '', expected = ''] of all) {
    const got = romanise(original, language, scheme);
    if (got !== expected) wrong.push(`${original} ${language} ${scheme}: ${got}, not ${expected}`);
  }
  return { right: all.length - wrong.length, of: all.length, wrong };
}

async function pairs(folder: string): Promise<Metrics & { microseconds: number }> {
  const scorer = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const text = readFileSync(join(folder, 'pairs.tsv'), 'utf8');
  const all = rows(folder, 'pairs.tsv');
  const parsed = all.map(([, left = '', right = '']) => [parseName(left), parseName(right)] as const);
  const start = performance.now();
  const scores = parsed.map(([left, right]) => scoreNames(left, right));
  const microseconds = ((performance.now() - start) * 1000) / all.length;
  const predictions = new Map(all.map(([id = ''], at) => [id, scores[at] ?? 0]));
  return { ...scorer.score(scorer.readTsv(text), predictions), microseconds };
}

/** Forms that names alone cannot join to the others of their person. */
const EXEMPT = /surname-only|maiden|sic-other-name|initial/;

interface KeyFigures {
  /** Share of pairs of forms of one person that share a key; a key of surname and given name. */
  readonly shareAny: number;
  readonly shareFull: number;
  /** Names of other people, of the names in pairs.tsv, that share a key with a form, on average. */
  readonly othersAny: number;
  readonly othersFull: number;
  readonly population: number;
  readonly keysPerName: number;
  /** Share of slips of each kind in one form of a person that still meet another form of that person. */
  readonly slips: Readonly<Record<string, number>>;
}

function keys(folder: string): KeyFigures {
  const people = new Map<string, Set<string>[]>();
  let total = 0;
  let names = 0;
  for (const [person = '', form = '', , note = ''] of rows(folder, 'spellings.tsv')) {
    if (EXEMPT.test(note)) continue;
    const own = new Set(searchKeys(form));
    total += own.size;
    names++;
    const forms = people.get(person);
    if (forms) forms.push(own);
    else people.set(person, [own]);
  }
  const isFull = (key: string): boolean => !key.startsWith(SURNAME_KEY);
  let of = 0;
  let any = 0;
  let full = 0;
  for (const forms of people.values()) {
    forms.forEach((one, at) => {
      for (const two of forms.slice(at + 1)) {
        const shared = [...one].filter((key) => two.has(key));
        of++;
        if (shared.length > 0) any++;
        if (shared.some(isFull)) full++;
      }
    });
  }
  const strangers = new Set(
    rows(folder, 'pairs.tsv')
      .filter(([, , , , , , , source]) => source === 'made' || source === 'composed')
      .flatMap(([, left = '', right = '']) => [left, right]),
  );
  const holders = new Map<string, Set<string>>();
  for (const name of strangers) {
    for (const key of searchKeys(name)) {
      const list = holders.get(key);
      if (list) list.add(name);
      else holders.set(key, new Set([name]));
    }
  }
  const met = (own: Set<string>, wanted: (key: string) => boolean): number =>
    new Set([...own].filter(wanted).flatMap((key) => [...(holders.get(key) ?? [])])).size;
  const everyForm = [...people.values()].flat();
  const mean = (count: (own: Set<string>) => number): number =>
    everyForm.reduce((sum, own) => sum + count(own), 0) / everyForm.length;
  return {
    shareAny: any / of,
    shareFull: full / of,
    othersAny: mean((own) => met(own, () => true)),
    othersFull: mean((own) => met(own, isFull)),
    population: strangers.size,
    keysPerName: total / names,
    slips: slipsMet(folder),
  };
}

/** Each form with a slip at every place in turn, against the other forms of its person. */
function slipsMet(folder: string): Record<string, number> {
  const people = new Map<string, string[]>();
  for (const [person = '', form = '', , note = ''] of rows(folder, 'spellings.tsv')) {
    if (!EXEMPT.test(note)) people.set(person, [...(people.get(person) ?? []), form]);
  }
  const counts = new Map<string, { met: number; of: number }>();
  for (const forms of people.values()) {
    const stored = forms.map((form) => new Set(searchKeys(form)));
    for (const [at, form] of forms.entries()) {
      const others = stored.filter((_, other) => other !== at);
      for (const [kind, typed] of slipsOf(form)) {
        const count = counts.get(kind) ?? { met: 0, of: 0 };
        const keys = typed.flatMap((text) => searchKeys(text));
        for (const own of others) {
          count.of++;
          if (keys.some((key) => own.has(key))) count.met++;
        }
        counts.set(kind, count);
      }
    }
  }
  return Object.fromEntries([...counts].map(([kind, { met, of }]) => [kind, met / of]));
}

const ROWS_OF_KEYS = [...LATIN_ROWS, ...RUSSIAN_ROWS];

/** One slip of each kind, at a place that the form itself decides; each as the texts that a search would look for. */
function* slipsOf(form: string): Generator<[kind: string, typed: string[]]> {
  const at = 1 + ([...form].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.max(1, form.length - 2));
  const letter = form.charAt(at).toLowerCase();
  yield ['dropped', [form.slice(0, at) + form.slice(at + 1)]];
  yield ['doubled', [form.slice(0, at) + form.slice(at - 1)]];
  yield ['swapped', [form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2)]];
  const row = ROWS_OF_KEYS.find((keysOf) => keysOf.includes(letter));
  const beside = row?.[row.indexOf(letter) + 1] ?? row?.[row.indexOf(letter) - 1];
  if (beside) yield ['neighbouring key', [form.slice(0, at) + beside + form.slice(at + 1)]];
  const bare = form.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  if (bare !== form && /\p{Script=Latin}/u.test(form)) yield ['without marks', [bare]];
  for (const typed of otherLayouts(form.normalize('NFC')).slice(0, 1)) yield ['another layout', otherLayouts(typed)];
}

async function main(args: readonly string[]): Promise<void> {
  const folder = resolve(
    args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, '../../shared/data/names'),
  );
  const figures = { romanisation: romanisation(folder), pairs: await pairs(folder), keys: keys(folder) };
  if (args.includes('--json')) {
    console.log(JSON.stringify(figures, null, 1));
    return;
  }
  const { romanisation: spelt, pairs: compared, keys: found } = figures;
  console.log(`romanisation: ${spelt.right} of ${spelt.of} rows right`);
  for (const line of spelt.wrong) console.log(`  ${line}`);
  console.log(
    `pairs: average precision ${compared.ap.toFixed(4)}, best F1 ${compared.f1.toFixed(4)} at ${compared.threshold.toFixed(3)}, ` +
      `recall at precision 0.99 ${compared.recallAt99.toFixed(4)} (${compared.n} pairs, ${compared.microseconds.toFixed(1)} µs each once parsed)`,
  );
  if (args.includes('--kinds')) {
    for (const [kind, group] of Object.entries(compared.groups)) {
      console.log(`  ${kind.padEnd(24)} ${String(group.n).padStart(5)} ${group.right.toFixed(3)}`);
    }
  }
  console.log(
    `keys: ${found.keysPerName.toFixed(1)} a name; two forms of one person share one in ${(found.shareAny * 100).toFixed(1)} %, ` +
      `one of surname and given name in ${(found.shareFull * 100).toFixed(1)} %; ` +
      `of ${found.population} other names ${found.othersAny.toFixed(1)} and ${found.othersFull.toFixed(1)} share one`,
  );
  console.log(
    `slips met: ${Object.entries(found.slips)
      .map(([kind, share]) => `${kind} ${(100 * share).toFixed(1)} %`)
      .join(', ')}`,
  );
  printCalibration(weighed(folder), args.includes('--fit'));
}

function weighed(folder: string): (Weighed & { readonly score: number })[] {
  return rows(folder, 'pairs.tsv')
    .filter(([, , , label]) => label !== '?')
    .map(([, left = '', right = '', label, , , group = '']) => {
      const [a, b] = [parseName(left), parseName(right)];
      return { worth: worthOfNames(a, b), score: scoreNames(a, b), same: label === '1', group };
    });
}

function printCalibration(pairs: readonly (Weighed & { readonly score: number })[], fitAnew: boolean): void {
  const crossed = reliability(crossValidated(pairs));
  console.log('scores      pairs   told  so   (told and so where the map was fitted without them)');
  for (const [at, { from, n, told, observed }] of reliability(pairs).entries()) {
    const other = crossed[at];
    const left = other ? `${other.told.toFixed(3)} ${other.observed.toFixed(3)}` : '';
    console.log(
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} ${String(n).padStart(6)}   ${told.toFixed(3)} ${observed.toFixed(3)} (${left})`,
    );
  }
  if (fitAnew) console.log(JSON.stringify(fit(pairs)));
}

await main(process.argv.slice(2));
