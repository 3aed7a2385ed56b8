/** Which rows of a table are of one person, on every core: rows to columns, columns to a model, pairs, clusters. */
import { availableParallelism } from 'node:os';
import { Refusal } from '../claim/problem.ts';
import type { Blocks, Column, Gathered, Model, Part, ScoredPairs, Share, Tabled, Words } from '../resolve/index.ts';
import {
  clustersOf,
  fieldsOf,
  joinPairs,
  joinWords,
  learnFrom,
  PairScores,
  Patterns,
  rowsOf,
  Scorer,
  tabled,
  weightsOf,
} from '../resolve/index.ts';
import { readPeople } from './link-rows.ts';
import { Threads } from './link-threads.ts';
import { shared, sharedInts } from './shared.ts';

export interface LinkOptions {
  /** Learnt from the table itself where it is not given. */
  readonly model?: Model | undefined;
  /** Sources in which two rows are two people, where a person says. */
  readonly deduplicated?: readonly string[] | undefined;
  readonly threads?: number | undefined;
}

export interface Linked {
  readonly tabled: Tabled;
  /** As a person counts them: the row of each record; and headers of the columns that are compared as plain text. */
  readonly rows: Int32Array;
  readonly others: readonly string[];
  readonly model: Model;
  readonly scorer: Scorer;
  /** The lowest record of each record's cluster. */
  readonly cluster: Int32Array;
  readonly pairs: ScoredPairs;
  readonly apart: (a: number, b: number) => boolean;
}

/** Told what is going on and how far it is. */
export type LinkProgress = (done: number, of: number, what: string) => void;

export async function linkPeople(
  file: string,
  options: LinkOptions,
  signal: AbortSignal,
  progress: LinkProgress,
): Promise<Linked> {
  const { whole, rows, others, threads } = await tableIn(file, options, signal, progress);
  try {
    const { table, texts } = whole;
    const [told] = await threads.each<'table'>(() => ({ kind: 'table', table }), signal);
    const kinds = Array.from({ length: told?.kinds ?? 0 }, (_, of) => ({ kind: 'blocks' as const, of }));
    const made = await threads.all<'blocks'>(kinds, signal, (done, of) => progress(done, of, 'sorting'));
    const blocks = made.map((one) => one.blocks);
    const model = options.model ?? (await learnt(whole, blocks, threads, signal, progress));
    const fields = fieldsOf(table);
    const weights = weightsOf(model, fields, texts, table.size);
    const listed = new Set(options.deduplicated ?? model.deduplicated);
    const once = shared(Uint8Array.from(texts.sources, (source) => (listed.has(source) ? 1 : 0)));
    const ofAll = { weights: shared(weights), rows: rowsOf(fields, weights, sharedInts), once, blocks };
    const parts = await threads.each<'pairs'>(
      (part) => ({ kind: 'pairs', share: share(part, threads), ...ofAll }),
      signal,
      (done, of) => progress(done, of, 'comparing'),
    );
    progress(0, 1, 'clustering');
    const pairs = joinPairs(parts.map((part) => part.pairs));
    const scorer = new Scorer(fields, weights, ofAll.rows);
    const apart = (a: number, b: number): boolean =>
      table.source[a] === table.source[b] && once[table.source[a] as number] === 1;
    const scores = new PairScores(table.size, pairs);
    const scoreOf = (a: number, b: number): number => scores.get(a, b) ?? scorer.score(a, b);
    const cluster = clustersOf(table.size, pairs, scoreOf, { same: [], apart });
    return { tabled: whole, rows, others, model, scorer, cluster, pairs, apart };
  } finally {
    await threads.end();
  }
}

/** Fewer rows are linked before another thread has started. */
const WORTH_A_THREAD = 30_000;

interface PeopleTable {
  readonly whole: Tabled;
  readonly rows: Int32Array;
  readonly others: readonly string[];
  readonly threads: Threads;
}

/** The table of a file, and the threads that read it. By itself, so that what was gathered is let go of once the table is made of it. */
async function tableIn(
  file: string,
  options: LinkOptions,
  signal: AbortSignal,
  progress: LinkProgress,
): Promise<PeopleTable> {
  const { gathered, rows, others } = await readPeople(file, signal, (done, of) => progress(done, of, 'reading'));
  const cores = rows.length < WORTH_A_THREAD ? 1 : availableParallelism();
  const threads = new Threads(options.threads ?? cores);
  try {
    const whole = await tableOnThreads(gathered, threads, signal, progress);
    refuseDuplicates(whole, rows, file);
    return { whole, rows, others, threads };
  } catch (error) {
    await threads.end();
    throw error;
  }
}

const share = (part: number, threads: Threads): Share => ({ part, of: threads.count });

/** Texts that a thread reads at once. */
const PIECE = 4000;

async function tableOnThreads(
  gathered: Gathered,
  threads: Threads,
  signal: AbortSignal,
  progress: LinkProgress,
): Promise<Tabled> {
  const { given, patronymic, surname, place } = gathered.columns;
  const columns: readonly (readonly [Column, Part])[] = [
    [given, 'given'],
    [patronymic, 'patronymic'],
    [surname, 'family'],
    [place, 'place'],
  ];
  const tasks = columns.flatMap(([{ texts }, part]) =>
    Array.from({ length: Math.max(1, Math.ceil(texts.length / PIECE)) }, (_, piece) => ({
      kind: 'words' as const,
      texts: texts.slice(piece * PIECE, (piece + 1) * PIECE),
      part,
    })),
  );
  const read = await threads.all<'words'>(tasks, signal, (done, of) => progress(done, of, 'names'));
  const wordsOfPart = (part: Part): Words =>
    joinWords(read.filter((_, at) => tasks[at]?.part === part).map(({ words }) => words));
  const { table, texts, sameId } = tabled(gathered, {
    given: wordsOfPart('given'),
    patronymic: wordsOfPart('patronymic'),
    surname: wordsOfPart('family'),
    place: wordsOfPart('place'),
  });
  return { table: shared(table), texts, sameId };
}

async function learnt(
  whole: Tabled,
  blocks: readonly Blocks[],
  threads: Threads,
  signal: AbortSignal,
  progress: LinkProgress,
): Promise<Model> {
  const patterns = new Patterns(fieldsOf(whole.table), whole.table.source);
  const parts = await threads.each<'patterns'>(
    (part) => ({ kind: 'patterns', share: share(part, threads), blocks }),
    signal,
    (done, of) => progress(done, of, 'learning'),
  );
  for (const { entries } of parts) patterns.absorb(entries);
  return learnFrom(whole, patterns);
}

function refuseDuplicates({ sameId }: Tabled, rows: Int32Array, file: string): void {
  if (!sameId) return;
  const [one, two] = sameId.came.map((at) => rows[at]);
  throw new Refusal({
    code: 'id_conflict',
    message: `${file}: rows ${one} and ${two} have the same id, ${sameId.id}. Give each record an id of its own.`,
    at: `row ${two}`,
  });
}
