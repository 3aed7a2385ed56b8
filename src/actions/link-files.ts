/** `link` from a file to files: clusters, questions for a person, the model. Each is whole, or not there. */
import { open, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import { quoted } from '../publish/downloads/package.ts';
import type { Model } from '../resolve/index.ts';
import { explained, toReview } from '../resolve/index.ts';
import { fileJson } from './file-bytes.ts';
import type { Linked, LinkOptions, LinkProgress } from './link.ts';
import { linkPeople } from './link.ts';
import { moveInPlace } from './on-disk.ts';

export interface LinkRequest extends Pick<LinkOptions, 'deduplicated' | 'threads'> {
  readonly people: string;
  readonly out: string;
  /** Where the questions go. */
  readonly review?: string | undefined;
  /** Most questions. */
  readonly questions: number;
  /** A model to link by; where there is no such file, the one that is learnt is kept there. */
  readonly model?: string | undefined;
}

export interface LinkOutcome {
  readonly records: number;
  readonly clusters: number;
  /** Clusters of more than one record. */
  readonly joined: number;
  readonly questions: number;
  /** Sources in which two rows are two people. */
  readonly deduplicated: readonly string[];
}

export async function linkFiles(
  request: LinkRequest,
  signal: AbortSignal,
  progress: LinkProgress,
): Promise<LinkOutcome> {
  refuseSameFile(request);
  const model = request.model === undefined ? undefined : modelIn(request.model);
  const linked = await linkPeople(request.people, { ...request, model }, signal, progress);
  progress(0, 1, 'writing');
  await writeClusters(request.out, linked, signal);
  let questions = 0;
  if (request.review !== undefined) {
    const { lines, count } = reviewLines(linked, request.questions);
    await written(request.review, lines, signal);
    questions = count;
  }
  if (request.model !== undefined && model === undefined)
    await written(request.model, [`${JSON.stringify(linked.model, null, 1)}\n`], signal);
  const sizes = new Int32Array(linked.cluster.length);
  for (const of of linked.cluster) sizes[of] = (sizes[of] as number) + 1;
  return {
    records: linked.cluster.length,
    clusters: sizes.reduce((sum, size) => sum + Math.min(size, 1), 0),
    joined: sizes.reduce((sum, size) => sum + Number(size > 1), 0),
    questions,
    deduplicated: request.deduplicated ?? linked.model.deduplicated,
  };
}

export const writeClusters = (out: string, linked: Linked, signal: AbortSignal): Promise<void> =>
  written(out, clusterLines(linked), signal);

/** Records in the order of the table; a cluster is named by its first id. */
function* clusterLines({ tabled, cluster }: Linked): Generator<string> {
  const { ids } = tabled.texts;
  const { came } = tabled.table;
  /** By cluster, the record whose id comes first. */
  const first = new Int32Array(cluster.length).fill(-1);
  const recordAt = new Int32Array(cluster.length);
  for (let record = 0; record < cluster.length; record++) {
    recordAt[came[record] as number] = record;
    const of = cluster[record] as number;
    const other = first[of] as number;
    if (other < 0 || (ids[record] as string) < (ids[other] as string)) first[of] = record;
  }
  let held = 'record_id,cluster_id\n';
  for (const record of recordAt) {
    const named = first[cluster[record] as number] as number;
    held += `${quoted(ids[record] as string)},${quoted(ids[named] as string)}\n`;
    if (held.length < PIECE) continue;
    yield held;
    held = '';
  }
  yield held;
}

/** Characters that are written at once. */
const PIECE = 1 << 18;

/** Least sure and most consequential first, with what each field says in bits. */
function reviewLines(
  { tabled, cluster, pairs, apart, scorer, others }: Linked,
  most: number,
): { lines: string[]; count: number } {
  const { ids } = tabled.texts;
  const asked = toReview(cluster, pairs, apart, most);
  const nameOf = (field: string): string => {
    const other = /^other (\d+)$/.exec(field);
    return other ? (others[Number(other[1]) - 1] ?? field) : field;
  };
  const told = asked.map((pair) => ({ pair, why: explained(scorer, tabled.texts, pair.a, pair.b) }));
  const fields = [...new Set(told.flatMap(({ why }) => why.evidence.map(({ field }) => field)))].sort();
  const header = ['left', 'right', 'probability', 'bits', 'pairs', 'prior', ...fields.map(nameOf), 'because'];
  const lines = told.map(({ pair, why }) => {
    const bitsOf = (field: string): string => {
      const found = why.evidence.find((one) => one.field === field);
      return found ? found.bits.toFixed(2) : '';
    };
    const because = why.evidence
      .map(
        ({ field, left, right, because: sentence, bits }) =>
          `${nameOf(field)} (${bits.toFixed(1)}): ${left} / ${right}. ${sentence}`,
      )
      .join(' ');
    return [
      ids[pair.a] ?? '',
      ids[pair.b] ?? '',
      why.probability.toFixed(3),
      why.bits.toFixed(2),
      String(pair.pairs),
      why.prior.toFixed(2),
      ...fields.map(bitsOf),
      because,
    ]
      .map(quoted)
      .join(',');
  });
  return { lines: [[header.map(quoted).join(','), ...lines, ''].join('\n')], count: asked.length };
}

/** Written beside and renamed: it is there whole, or as it was. */
async function written(path: string, pieces: Iterable<string>, signal: AbortSignal): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  try {
    const file = await open(part, 'w');
    try {
      for (const piece of pieces) {
        signal.throwIfAborted();
        await file.write(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInPlace(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** Undefined where there is no such file yet. */
function modelIn(path: string): Model | undefined {
  let read: unknown;
  try {
    read = fileJson(path);
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'missing_value') return undefined;
    throw error;
  }
  const model = read as Partial<Model>;
  if (typeof model.records === 'number' && typeof model.partners === 'number' && typeof model.fields === 'object')
    return { deduplicated: [], ...model } as Model;
  throw new Refusal({
    code: 'malformed',
    message: `${basename(path)} is no model: it has no records, partners and fields. Name another, or a new file.`,
  });
}

function refuseSameFile({ people, out, review, model }: LinkRequest): void {
  const named = [people, out, review, model].filter((path) => path !== undefined).map((path) => resolve(path));
  const twice = named.find((path, at) => named.indexOf(path) !== at);
  if (twice === undefined) return;
  throw new Refusal({
    code: 'unsafe_name',
    message: `${basename(twice)} is named twice: each file has a name of its own.`,
  });
}
