/**
 * Runs the extractor over folders of annotated articles and scores it: each language, English, and the others together.
 *   node eval/extract.ts GOLD_FOLDER... [--scorer FILE] [--out DIR] [--language TAG] [--types] [--misses]
 * Predictions go to `--out` (else a temporary folder) as ID.json; the scorer is score.mjs of the first folder that has
 * one. `--language` keeps one language ("be-Latn" is Belarusian in Latin letters); `--types` prints the scorer's own table of each group;
 * `--misses` lists what gold has and the rules do not, and the other way round.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Reading, readingSchema } from '../src/claim/reading.ts';
import { extract } from '../src/ingest/extract/extract.ts';
import { tagOf } from '../src/ingest/extract/languages.ts';
import { languagesIn } from '../src/ingest/language.ts';

interface Annotation {
  readonly doc: Reading;
  readonly text: string;
  readonly path: string;
}

/** What score.mjs gives out; docs of its folder tell what each figure is. */
interface Score {
  readonly documents: number;
  readonly all: { readonly gold: number; readonly precision: number; readonly recall: number; readonly f1: number };
  readonly withoutStatements: { readonly f1: number };
  readonly attributes: {
    readonly date: { readonly inGold: number; exact: number; compatible: number; noneInGold: number; invented: number };
    readonly quantity: { readonly inGold: number; value: number; noneInGold: number; invented: number };
    readonly attribution: {
      readonly inGold: number;
      name: number;
      chain: number;
      noneInGold: number;
      invented: number;
    };
    readonly modality: { readonly inGold: number; right: number };
    readonly participants: { readonly f1: number };
    readonly spanIou: number;
  };
  readonly persons: { readonly recall: number; readonly precision: number };
  readonly badLocators: number;
}

interface Scorer {
  readonly score: (gold: readonly Annotation[], predicted: readonly Annotation[]) => Score;
  readonly report: (score: Score) => string;
  readonly matchEvents: (gold: Reading['events'], predicted: Reading['events']) => [{ id: string }, { id: string }][];
}

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    scorer: { type: 'string' },
    language: { type: 'string' },
    types: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
if (folders.length === 0) {
  console.error(
    'usage: node eval/extract.ts GOLD_FOLDER... [--scorer FILE] [--out DIR] [--language TAG] [--types] [--misses]',
  );
  process.exit(2);
}
const scorerFile = [values.scorer, ...folders.map((folder) => join(folder, 'score.mjs'))].find(
  (file) => file !== undefined && existsSync(file),
);
if (scorerFile === undefined) {
  console.error(`There is no score.mjs in ${folders.join(', ')}: name one with --scorer FILE.`);
  process.exit(2);
}
const { score, report, matchEvents } = (await import(pathToFileURL(resolve(scorerFile)).href)) as Scorer;

/** The document text: what follows the front matter, or all of it where there is none. */
function bodyOf(raw: string): string {
  if (!raw.startsWith('---\n')) return raw;
  const close = raw.indexOf('\n---\n', 3);
  return close < 0 ? raw : raw.slice(close + 5);
}

const outDir = values.out ?? mkdtempSync(join(tmpdir(), 'rollcall-extract-'));
mkdirSync(outDir, { recursive: true });
const read: { language: string; gold: Annotation; predicted: Annotation }[] = [];
let slowest = 0;
let misheard = 0;
for (const folder of folders) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const doc = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Reading;
    const text = bodyOf(readFileSync(join(folder, doc.textFile ?? `${doc.id}.txt`), 'utf8'));
    const language = tagOf(doc.language ?? 'en', text);
    if (values.language !== undefined && language !== values.language) continue;
    const { main } = await languagesIn(text);
    if (main !== language) misheard++;
    const { foreign } = await languagesIn(text, language);
    const began = performance.now();
    const reading = extract(text, {
      id: doc.id,
      language,
      foreign,
      ...(doc.published === undefined ? {} : { published: doc.published }),
    });
    slowest = Math.max(slowest, performance.now() - began);
    const path = join(outDir, `${doc.id}.json`);
    writeFileSync(path, `${JSON.stringify(reading, null, 1)}\n`);
    read.push({
      language,
      gold: { doc, text, path: join(folder, file) },
      predicted: { doc: readingSchema.parse(reading), text, path },
    });
  }
}

const share = (n: number, of: number): string => (of === 0 ? '–' : (n / of).toFixed(2));
const HEAD = [
  'texts',
  'gold',
  'prec',
  'rec',
  'F1',
  'no stm',
  'span',
  'date',
  'number',
  'source',
  'chain',
  'modal',
  'roles',
  'persons',
  'invented',
  'no place',
];

function figures(name: string, group: typeof read): void {
  if (group.length === 0) return;
  const result = score(
    group.map(({ gold }) => gold),
    group.map(({ predicted }) => predicted),
  );
  const { date, quantity, attribution, modality, participants, spanIou } = result.attributes;
  const invented = date.invented + quantity.invented + attribution.invented;
  const empty = date.noneInGold + quantity.noneInGold + attribution.noneInGold;
  const cells = [
    String(result.documents),
    String(result.all.gold),
    result.all.precision.toFixed(2),
    result.all.recall.toFixed(2),
    result.all.f1.toFixed(3),
    result.withoutStatements.f1.toFixed(3),
    spanIou.toFixed(2),
    share(date.exact + date.compatible, date.inGold),
    share(quantity.value, quantity.inGold),
    share(attribution.name, attribution.inGold),
    share(attribution.chain, attribution.inGold),
    share(modality.right, modality.inGold),
    participants.f1.toFixed(2),
    result.persons.recall.toFixed(2),
    `${invented}/${empty}`,
    String(result.badLocators),
  ];
  console.log(
    `${name.padEnd(16)}${cells.map((cell, i) => cell.padStart(Math.max(HEAD[i]?.length ?? 0, 5) + 1)).join('')}`,
  );
  if (values.types) console.log(`${report(result)}\n`);
}

console.log(' '.repeat(16) + HEAD.map((head) => head.padStart(Math.max(head.length, 5) + 1)).join(''));
for (const [language, group] of [...Map.groupBy(read, (one) => one.language)].sort()) figures(language, group);
const others = read.filter(({ language }) => language !== 'en');
if (others.length < read.length) figures('all but English', others);
if (values.misses) for (const { gold, predicted } of read) printMisses(gold, predicted);
console.log(
  `language found in ${read.length - misheard} of ${read.length}; slowest text ${slowest.toFixed(0)} ms; predictions in ${outDir}`,
);

function printMisses(gold: Annotation, predicted: Annotation): void {
  const pairs = matchEvents(gold.doc.events, predicted.doc.events);
  const brief = ({ id, type, modality, span, date, quantity, source }: Reading['events'][number]): string =>
    `${id} ${type}/${modality} [${date?.edtf ?? ''}|${quantity?.value ?? ''}|${source?.name ?? ''}] “${span.quote}”`;
  console.log(`\n${gold.doc.id}`);
  for (const event of gold.doc.events)
    if (!pairs.some(([one]) => one === event)) console.log(`  missing  ${brief(event)}`);
  for (const event of predicted.doc.events)
    if (!pairs.some(([, one]) => one === event)) console.log(`  too many ${brief(event)}  (${event.rules?.join(' ')})`);
  for (const [one, two] of pairs as [Reading['events'][number], Reading['events'][number]][]) {
    const wrong = [
      one.modality !== two.modality && 'modality',
      (one.date?.edtf ?? '') !== (two.date?.edtf ?? '') && (one.date !== null || !one.sameAs) && 'date',
      (one.quantity?.value !== two.quantity?.value || one.quantity?.qualifier !== two.quantity?.qualifier) && 'number',
      (one.source?.name ?? '') !== (two.source?.name ?? '') && 'source',
    ].filter(Boolean);
    if (wrong.length > 0)
      console.log(`  ${wrong.join(', ')}: gold ${brief(one)}\n      read ${brief(two)}  (${two.rules?.join(' ')})`);
  }
  const names = (doc: Reading): string[] => doc.persons.map((p) => p.name);
  const lost = names(gold.doc).filter(
    (name) => !predicted.doc.persons.some((p) => [p.name, ...p.variants].includes(name)),
  );
  const more = names(predicted.doc).filter(
    (name) => !gold.doc.persons.some((p) => [p.name, ...p.variants].includes(name)),
  );
  if (lost.length + more.length > 0) console.log(`  persons missing: ${lost.join(', ')}; too many: ${more.join(', ')}`);
}
