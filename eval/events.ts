/**
 * Which tellings are proposed as one event, as a part or as a stage of one, and how many of them are so: on the worked example, whose
 * reader's judgements (examples/belarus/events.tsv) are taken away before and counted against; and on a folder of articles with their
 * readings (ID.txt, ID.gold.json), against pairs checked by hand (eval/event-pairs.tsv).
 *
 *   node eval/events.ts [--articles FOLDER] [--list]
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enterReading } from '../src/actions/enter.ts';
import type { ShownEventProposal } from '../src/actions/event-candidates.ts';
import { eventProposals } from '../src/actions/event-candidates.ts';
import { importFile } from '../src/actions/import-file.ts';
import { LIST_EVENT_KEY } from '../src/actions/list-items.ts';
import { listSource } from '../src/actions/list-snapshots.ts';
import { loadExample } from '../src/actions/load-example.ts';
import type { Workspace } from '../src/actions/workspace.ts';
import { openWorkspace } from '../src/actions/workspace.ts';
import { sha256Hex } from '../src/claim/canonical.ts';
import type { HandReading } from '../src/claim/reading.ts';
import { handReadingSchema } from '../src/claim/reading.ts';
import { eventKeys } from '../src/ingest/drafts.ts';
import { readBytes } from '../src/ingest/read/read.ts';
import { eventRecords } from '../src/register/event-records.ts';
import { mentionId } from '../src/register/outlet.ts';
import { derivedAt } from '../src/register/rows.ts';
import type { EventRecord, EventRelation } from '../src/resolve/index.ts';
import { explainEvents } from '../src/resolve/index.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const EXAMPLE = new URL('../examples/belarus', import.meta.url).pathname;
const ALL = 100_000;

/** By the document and the event's id in its reading (`list`: what is said of all names of a list): the event's mention. */
type Names = Map<string, string>;

const open = (data: string): Promise<Workspace> =>
  openWorkspace({ data, store: null, now: '2026-12-01T12:00:00.000Z', seed: 'eval', who: 'eval' });

function nameEvents(workspace: Workspace, names: Names, id: string, bytes: Uint8Array, reading: HandReading): void {
  const document = workspace.ledger.id('document', sha256Hex(bytes));
  for (const [event, key] of eventKeys(reading))
    names.set(`${id} ${event}`, mentionId(workspace.ledger, document, key));
}

/** How a reader relates two events, by their names; `unsure`: the reader can't tell; `batch`: told of one batch. */
type Truth = readonly { readonly a: string; readonly b: string; readonly as: string }[];

function table(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Pairs that were looked at one by one. */
const checked = (): Truth =>
  table(new URL('./event-pairs.tsv', import.meta.url).pathname).map(({ a = '', b = '', relation = '' }) => ({
    a,
    b,
    as: relation,
  }));

function readTable(file: string): Record<string, string>[] {
  const read = readBytes(readFileSync(file), file);
  if (read.kind !== 'table') throw new Error(`${file} is not read as a table`);
  return read.rows.map((row) => row.values);
}

function truthOfExample(): Truth {
  const out: { a: string; b: string; as: string }[] = [];
  for (const rows of Map.groupBy(table(join(EXAMPLE, 'events.tsv')), ({ group }) => group).values()) {
    const name = (row: Record<string, string>): string => `${row['document']} ${row['event']}`;
    const own = rows.filter((row) => row['relation'] === 'same' && row['verdict'] === 'same').map(name);
    for (const a of own) for (const b of own) if (a < b) out.push({ a, b, as: 'same' });
    const hanging = rows.filter((row) => !own.includes(name(row)) || row['relation'] !== 'same');
    for (const row of hanging)
      for (const b of own)
        out.push({ a: name(row), b, as: row['verdict'] === 'same' ? (row['relation'] ?? '') : 'unsure' });
    for (const one of hanging)
      for (const two of hanging) if (name(one) < name(two)) out.push({ a: name(one), b: name(two), as: 'batch' });
  }
  return [...out, ...checked()];
}

/** Counted on events as the desk has them: what a reading itself says is one event is one here. */
async function report(title: string, workspace: Workspace, names: Names, truth: Truth): Promise<void> {
  const { store } = workspace.ledger;
  const rows = await store.all<{ mention: string; entity: string }>(
    'select mention, entity from member where k1 is null',
  );
  const members = new Map(rows.map(({ mention, entity }) => [mention, entity]));
  const entityOf = (name: string): string => members.get(names.get(name) ?? '') ?? '';
  const called = new Map([...names.keys()].reverse().map((name) => [entityOf(name), name]));
  const pairOf = (a: string, b: string): string => [a, b].sort().join(' ');
  const related = new Map<string, string>();
  for (const { a, b, as } of truth.filter((pair) => names.has(pair.a) && names.has(pair.b))) {
    const [one, two] = [entityOf(a), entityOf(b)];
    const pair = pairOf(one, two);
    const before = related.get(pair);
    if (one !== two && (before === undefined || before === 'batch')) related.set(pair, as);
  }
  const { entry } = await workspace.ledger.head();
  // What hangs on one event hangs together, whatever way.
  const links = (await derivedAt(store, 'link', entry)).filter(
    ({ body }) => body.link === 'part_of' || body.link === 'stage_of',
  );
  const together = new Map<string, string>();
  const top = (one: string): string => (together.has(one) ? top(together.get(one) as string) : one);
  const join = (one: string, two: string): void => void (top(one) !== top(two) && together.set(top(one), top(two)));
  for (const [pair, as] of related) if (as !== 'unsure') join(...(pair.split(' ') as [string, string]));
  for (const { body } of links) join(members.get(body.from) ?? '', members.get(body.to) ?? '');
  const records = new Map((await eventRecords(store, entry)).map((record) => [record.id, record]));
  const proposals = await eventProposals(workspace, ALL);
  const found = new Map<string, number>();
  const proposed = new Map(proposals.map((proposal) => [pairOf(proposal.a, proposal.b), proposal]));
  const lines: string[] = [];
  for (const proposal of proposals) {
    const as = related.get(pairOf(proposal.a, proposal.b)) ?? (top(proposal.a) === top(proposal.b) ? 'batch' : 'none');
    const how = as === proposal.relation ? 'right' : as === 'none' || as === 'unsure' ? as : 'otherwise related';
    const key = `${proposal.standing} ${how}`;
    found.set(key, (found.get(key) ?? 0) + 1);
    if (values.list || (how === 'none' && proposal.standing === 'likely'))
      lines.push(linesOf(proposal, as, called).join('\n'));
  }
  console.log(`\n${title}: ${proposals.length} pairs proposed`);
  for (const standing of ['likely', 'open'])
    console.log(
      `  ${standing}: ${['right', 'otherwise related', 'unsure', 'none'].map((how) => `${found.get(`${standing} ${how}`) ?? 0} ${how}`).join(', ')}`,
    );
  for (const relation of ['same', 'part_of', 'stage_of'] as const) {
    const pairs = [...related].filter(([, as]) => as === relation).map(([pair]) => pair);
    const reached = pairs.filter((pair) => proposed.has(pair));
    const likely = reached.filter((pair) => proposed.get(pair)?.standing === 'likely');
    console.log(
      `  ${relation}: of ${pairs.length} pairs that a reader relates so, ${reached.length} are proposed, ${likely.length} as likely`,
    );
    if (values.list)
      for (const pair of pairs.filter((one) => !proposed.has(one)))
        lines.push(
          ...whyNot(records, pair.split(' '), relation),
          `missed ${relation}: ${pair
            .split(' ')
            .map((entity) => called.get(entity))
            .join(' | ')}`,
        );
  }
  for (const line of lines) console.log(line);
}

/** What speaks for and against a pair that is not proposed. */
function whyNot(
  records: ReadonlyMap<string, EventRecord>,
  [a = '', b = '']: readonly string[],
  relation: EventRelation,
): string[] {
  const [one, two] = [records.get(a), records.get(b)];
  return [
    [one, two],
    [two, one],
  ].flatMap(([x, y]) => {
    const explained = x && y ? explainEvents(x, y, relation) : null;
    return explained
      ? [`  ${explained.bits} bits`, ...explained.evidence.map(({ bits, because }) => `      ${bits} ${because}`)]
      : ['  can’t be, by what they are'];
  });
}

const linesOf = (proposal: ShownEventProposal, as: string, called: ReadonlyMap<string, string>): string[] => [
  `${proposal.standing} ${proposal.relation} (${as}) ${proposal.bits.toFixed(1)} bits`,
  ...proposal.events.map(({ id, type, words }) => `    ${called.get(id)} ${type}: ${words}`),
  ...proposal.evidence.map(({ bits, because }) => `      ${bits > 0 ? '+' : ''}${bits} ${because}`),
];

async function onExample(folder: string): Promise<void> {
  const copy = join(folder, 'example');
  cpSync(EXAMPLE, copy, { recursive: true });
  const events = join(copy, 'events.tsv');
  writeFileSync(events, `${readFileSync(events, 'utf8').split('\n')[0]}\n`);
  const workspace = await open(join(folder, 'desk'));
  await loadExample(workspace, copy);
  const names: Names = new Map();
  for (const file of readdirSync(join(copy, 'readings')).filter((name) => !name.endsWith('.more.json'))) {
    const json = (name: string) => JSON.parse(readFileSync(join(copy, 'readings', name), 'utf8')) as { id: string };
    const { id: _own, ...more } = json(file.replace(/\.json$/, '.more.json'));
    const reading = handReadingSchema.parse({ ...json(file), ...more });
    nameEvents(workspace, names, reading.id, readFileSync(join(copy, 'documents', reading.textFile ?? '')), reading);
  }
  for (const { list = '', outlet = '', page = '' } of readTable(join(copy, 'lists', 'index.csv'))) {
    const document = workspace.ledger.id('document', sha256Hex(readFileSync(join(copy, 'lists', list))));
    names.set(
      `${list} list`,
      mentionId(workspace.ledger, listSource(workspace.ledger, outlet, page) ?? document, LIST_EVENT_KEY),
    );
  }
  await report('Worked example', workspace, names, truthOfExample());
  await workspace.close();
}

async function onArticles(folder: string, articles: string): Promise<void> {
  const workspace = await open(join(folder, 'articles'));
  const names: Names = new Map();
  for (const file of readdirSync(articles)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const reading = handReadingSchema.parse(JSON.parse(readFileSync(join(articles, file), 'utf8')));
    const text = reading.textFile ?? file.replace(/\.gold\.json$/, '.txt');
    const bytes = readFileSync(join(articles, text));
    const seed = reading.published === undefined ? {} : { published: reading.published };
    const { document = '' } = await importFile(workspace, { bytes, name: text, propose: false, outlet: text, ...seed });
    await enterReading(workspace, document, reading, 'gold');
    nameEvents(workspace, names, text.replace(/\.txt$/, ''), bytes, reading);
  }
  await report('Articles, nobody judged', workspace, names, truthOfExample());
  await workspace.close();
}

const folder = mkdtempSync(join(tmpdir(), 'rollcall-events-'));
try {
  await onExample(folder);
  if (values.articles !== undefined) await onArticles(folder, values.articles);
} finally {
  rmSync(folder, { recursive: true });
}
