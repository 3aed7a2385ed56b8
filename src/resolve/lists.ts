/**
 * Lists held against each other: who of one is who of another. Nobody stands twice in a list, so a row is at most one row of every
 * other list, and what speaks for one of them speaks against the rest. What the evidence does not settle is told apart, as unsure.
 */
import { compareNames } from '../names/index.ts';
import { ALL, allBlocks } from './blocks.ts';
import { clustersOf } from './clusters.ts';
import type { Table } from './columns/table.ts';
import { tableOf } from './columns/table.ts';
import type { Explanation } from './explain.ts';
import { explained } from './explain.ts';
import { fieldsOf } from './fields/fields.ts';
import { logistic } from './logistic.ts';
import type { Model } from './model.ts';
import { weightsOf } from './model.ts';
import { PairScores } from './pair-scores.ts';
import type { PersonRecord } from './record.ts';
import { cellsOf } from './record.ts';
import { scoredPairs } from './score-pairs.ts';
import type { Finding } from './scorer.ts';
import { Scorer } from './scorer.ts';
import { DEFAULT_MODEL } from './tables/default-model.ts';

/** A row of one of the lists, both counted from 0. */
export interface ListRow {
  readonly list: number;
  readonly row: number;
}

export interface ListPair {
  readonly a: ListRow;
  readonly b: ListRow;
  /** 0 to 1, the other rows that either may be taken into account. */
  readonly probability: number;
  readonly explanation: Explanation;
}

export interface ReconciledLists {
  /** Everybody once, in the order of the lists and their rows: rows that are surely one person's, at most one of each list. */
  readonly people: readonly (readonly ListRow[])[];
  /** Rows of two lists that may be of one person, and no more; likeliest first. Who has a sure partner in a list is not asked about there. */
  readonly unsure: readonly ListPair[];
  /** Rows of one list that look like one person; they are kept as two all the same. */
  readonly repeats: readonly ListPair[];
  /** Why two rows may be of one person. */
  readonly why: (a: ListRow, b: ListRow) => Explanation;
}

/** Rows less likely one person than this are two. */
const UNSURE_FROM = 0.1;
/** And from here on they are one, where their names bear it out. */
const SURE_FROM = 0.75;
/** What is told beside the names settles alone what they do not, from here on (natural log of odds). */
const BESIDE_NAMES = 3;
/** Lists are of a world in which people have namesakes, however short they are. */
const AMONG_AT_LEAST = 200;
/** So many pairs are compared one by one; of longer lists those that share a key. */
const MOST_COMPARED = 200_000;
/** Natural log of odds below which a pair is not kept. */
const KEPT_FROM = -2.5;

export function reconcileLists(
  lists: readonly (readonly PersonRecord[])[],
  model: Model = DEFAULT_MODEL,
): ReconciledLists {
  const rows = lists.flatMap((records, list) => records.map((_, row): ListRow => ({ list, row })));
  const records = lists.flat();
  const { table, texts } = tableOf(
    records.map((record, at) => ({ ...cellsOf(record), id: String(at), source: String(rows[at]?.list) })),
  );
  const fields = fieldsOf(table);
  const scorer = new Scorer(fields, weightsOf(model, fields, texts, Math.max(AMONG_AT_LEAST, table.size)));
  const recordOf = new Int32Array(table.size);
  table.came.forEach((row, record) => {
    recordOf[row] = record;
  });
  const listOf = (row: number): number => rows[row]?.list ?? -1;
  const pairs = likelyPairs(table, scorer);
  const chances = chancesOf(pairs, listOf);
  const between = pairs.filter(({ a, b }) => listOf(a) !== listOf(b));
  const chanceOf = (pair: RowPair): number => chances.get(pair) ?? 0;
  const isSure = (pair: RowPair): boolean =>
    chanceOf(pair) >= SURE_FROM &&
    (isSettled(scorer.findings(recordOf[pair.a] ?? 0, recordOf[pair.b] ?? 0)) ||
      areOneName(records[pair.a] as PersonRecord, records[pair.b] as PersonRecord));
  const scores = new PairScores(rows.length, laid(pairs));
  const cluster = clustersOf(
    rows.length,
    laid(between.filter(isSure)),
    (a, b) => scores.get(a, b) ?? scorer.score(recordOf[a] ?? 0, recordOf[b] ?? 0),
    { same: [], apart: (a, b) => listOf(a) === listOf(b) },
  );
  const people = [...Map.groupBy(rows.keys(), (row) => cluster[row]).values()];
  const met = new Set(people.flatMap((own) => own.flatMap((row) => own.map((other) => `${row} ${listOf(other)}`))));
  const why = (a: number, b: number): Explanation => explained(scorer, texts, recordOf[a] ?? 0, recordOf[b] ?? 0);
  const told = (found: readonly RowPair[]): ListPair[] =>
    found
      .toSorted((x, y) => chanceOf(y) - chanceOf(x) || x.a - y.a || x.b - y.b)
      .map((pair) => ({
        a: rows[pair.a] as ListRow,
        b: rows[pair.b] as ListRow,
        probability: chanceOf(pair),
        explanation: why(pair.a, pair.b),
      }));
  const first = lists.map((_, list) => lists.slice(0, list).reduce((sum, { length }) => sum + length, 0));
  const numberOf = ({ list, row }: ListRow): number => (first[list] ?? 0) + row;
  return {
    people: people.map((own) => own.map((row) => rows[row] as ListRow)),
    unsure: told(
      between.filter(
        (pair) =>
          chanceOf(pair) >= UNSURE_FROM &&
          !met.has(`${pair.a} ${listOf(pair.b)}`) &&
          !met.has(`${pair.b} ${listOf(pair.a)}`),
      ),
    ),
    repeats: told(pairs.filter((pair) => listOf(pair.a) === listOf(pair.b) && isSure(pair))),
    why: (a, b) => why(numberOf(a), numberOf(b)),
  };
}

/** Two rows, the earlier first, and the natural log of the odds that they are of one person. */
interface RowPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function likelyPairs(table: Table, scorer: Scorer): RowPair[] {
  const found: RowPair[] = [];
  const add = (one: number, two: number, score: number): void => {
    const [x, y] = [table.came[one] ?? 0, table.came[two] ?? 0];
    found.push({ a: Math.min(x, y), b: Math.max(x, y), score });
  };
  if ((table.size * (table.size - 1)) / 2 <= MOST_COMPARED) {
    for (let one = 0; one < table.size; one++) {
      for (let two = one + 1; two < table.size; two++) {
        const score = scorer.score(one, two, KEPT_FROM);
        if (score >= KEPT_FROM) add(one, two, score);
      }
    }
    return inOrder(found);
  }
  const { a, b, score } = scoredPairs(table.size, allBlocks(table), scorer, ALL, () => false);
  score.forEach((odds, at) => {
    add(a[at] ?? 0, b[at] ?? 0, odds);
  });
  return inOrder(found);
}

const inOrder = (pairs: RowPair[]): RowPair[] => pairs.sort((x, y) => x.a - y.a || x.b - y.b);

/** The chance of each pair: its odds against those of all that either row may be instead in the other's list, and of being nobody there. */
function chancesOf(pairs: readonly RowPair[], listOf: (row: number) => number): Map<RowPair, number> {
  const sums = new Map<string, number>();
  const towards = (row: number, other: number): string => `${row} ${listOf(other)}`;
  const add = (key: string, odds: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + odds);
  };
  for (const { a, b, score } of pairs) {
    add(towards(a, b), Math.exp(score));
    add(towards(b, a), Math.exp(score));
  }
  return new Map(
    pairs.map((pair) => {
      const odds = Math.exp(pair.score);
      const rivals = (sums.get(towards(pair.a, pair.b)) ?? 0) + (sums.get(towards(pair.b, pair.a)) ?? 0) - 2 * odds;
      return [pair, listOf(pair.a) === listOf(pair.b) ? logistic(pair.score) : odds / (1 + odds + Math.max(0, rivals))];
    }),
  );
}

/** Levels at which a part of the name speaks for one person by itself. */
const AGREES: Readonly<Record<string, readonly string[]>> = {
  given: ['same', 'short-form', 'respelt'],
  surname: ['same', 'very-alike', 'alike', 'somewhat-alike'],
};

/**
 * Do given name and surname agree, or does what is told beside them settle it? A surname alone, an initial, or another given name beside
 * the same surname is somebody's kin as easily.
 */
function isSettled(findings: readonly Finding[]): boolean {
  const agrees = Object.entries(AGREES).every(([name, levels]) => {
    const found = findings.find(({ field }) => field.name === name);
    return found !== undefined && levels.includes(found.field.levels[found.level]?.code ?? '');
  });
  if (agrees) return true;
  const beside = findings.filter(({ field }) => !(field.name in AGREES)).reduce((sum, { worth }) => sum + worth, 0);
  return beside >= BESIDE_NAMES;
}

/**
 * Are two names one name, taken whole: with case endings, and with what they say of sex? The parts alone do not tell Александра, who is a
 * woman, from Александра, a man in the genitive.
 */
function areOneName(a: PersonRecord, b: PersonRecord): boolean {
  const written = ({ names, given, patronymic, surname }: PersonRecord): string[] => [
    ...names,
    [given[0], patronymic[0], surname[0]].filter(Boolean).join(' '),
  ];
  return written(a).some((one) =>
    written(b).some((two) => {
      const { verdict, reasons } = compareNames(one, two);
      return verdict === 'same' && reasons.every(({ part }) => part !== 'initial');
    }),
  );
}

const laid = (pairs: readonly RowPair[]) => ({
  a: Int32Array.from(pairs, ({ a }) => a),
  b: Int32Array.from(pairs, ({ b }) => b),
  score: Float32Array.from(pairs, ({ score }) => score),
});
