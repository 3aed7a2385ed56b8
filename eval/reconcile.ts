// How well lists are held against each other: on short lists of the press, and two by two on the lists of made-up people in which
// nobody stands twice (their truth known).
// usage: node eval/reconcile.ts [--lists FOLDER] [--tools FOLDER] [--n 10000] [--sets default:1,press:7]
//   --lists  a folder of lists with index.csv and truth.tsv (list, line, name, person);  --tools  that of make-people.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ListFile, ReconcileAnswer } from '../src/actions/reconcile.ts';
import { reconcileFiles } from '../src/actions/reconcile.ts';

const { values: options } = parseArgs({
  options: {
    lists: { type: 'string' },
    tools: { type: 'string' },
    n: { type: 'string', default: '10000' },
    sets: { type: 'string', default: 'default:1,default:7' },
  },
});

/** Sources of make-people.mjs in which nobody stands twice, as it prints them (`--sources`). */
const ONCE = /^(\S+)\t.*\tdeduplicated$/gmu;

/** By "list line": whose row it is. */
type Truth = ReadonlyMap<string, string>;

class Score {
  gold = 0;
  said = 0;
  right = 0;
  unsure = 0;
  unsureRight = 0;

  add({ lists, people, unsure }: ReconcileAnswer, truth: Truth): void {
    const personOf = ({ list, line }: { readonly list: number; readonly line: number }): string | undefined =>
      truth.get(`${lists[list]?.name} ${line}`);
    const rows = people.flatMap(({ names }) => names);
    for (const own of Map.groupBy(rows, personOf).values())
      this.gold += pairsOf(own).filter(([a, b]) => a.list !== b.list).length;
    for (const { names } of people) {
      for (const [a, b] of pairsOf(names)) {
        this.said++;
        if (personOf(a) === personOf(b)) this.right++;
        else if (options.lists !== undefined) console.log(`wrong: ${a.name} = ${b.name}`);
      }
    }
    this.unsure += unsure.length;
    this.unsureRight += unsure.filter(({ a, b }) => personOf(a) === personOf(b)).length;
  }

  print(what: string): void {
    const share = (of: number): string => (of === 0 ? 0 : this.right / of).toFixed(4);
    console.log(
      `${what.padEnd(34)} pairs ${String(this.gold).padStart(5)}  precision ${share(this.said)}  recall ${share(this.gold)}  unsure ${this.unsure}, of them right ${this.unsureRight}`,
    );
  }
}

const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter(Boolean)
    .slice(1);

async function tellLists(folder: string): Promise<void> {
  const rows = linesOf(join(folder, 'truth.tsv')).map((line) => line.split('\t'));
  const truth = new Map(rows.map(([list, line, , person = '']) => [`${list} ${line}`, person]));
  const names = [...new Set(rows.map(([list = '']) => list))];
  const day = /\d{4}-\d{2}-\d{2}/u.exec(readFileSync(join(folder, 'index.csv'), 'utf8'))?.[0] ?? null;
  const score = new Score();
  score.add(
    await reconcileFiles(
      names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
      day,
    ),
    truth,
  );
  score.print(`${names.length} lists at once`);
  const byTwo = new Score();
  for (const [a, b] of pairsOf(names)) {
    const files = [a, b].map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    byTwo.add(await reconcileFiles(files, day), truth);
  }
  byTwo.print('the same two by two');
}

async function tellPeople(tools: string, set: string, folder: string): Promise<void> {
  const [profile = 'default', seed = '1'] = set.split(':');
  const make = (...args: string[]): string =>
    execFileSync(process.execPath, [join(tools, 'make-people.mjs'), ...args], { encoding: 'utf8' });
  const [people, truths] = [join(folder, 'people.csv'), join(folder, 'truth.csv')];
  make('--n', options.n, '--seed', seed, '--profile', profile, '--out', people, '--truth', truths);
  const personOf = new Map(linesOf(truths).map((line) => line.split(',', 2) as [string, string]));
  const header = readFileSync(people, 'utf8').split('\n', 1)[0] ?? '';
  const bySource = Map.groupBy(linesOf(people), (line) => line.split(',', 2)[1] ?? '');
  const truth = new Map<string, string>();
  const files = [...make('--sources').matchAll(ONCE)].map(([, source = '']): ListFile => {
    const lines = bySource.get(source) ?? [];
    lines.forEach((line, at) => {
      truth.set(`${source}.csv ${at + 2}`, personOf.get(line.split(',', 1)[0] ?? '') ?? '');
    });
    return { name: `${source}.csv`, bytes: Buffer.from(`${[header, ...lines].join('\n')}\n`) };
  });
  const byTwo = new Score();
  for (const pair of pairsOf(files)) byTwo.add(await reconcileFiles(pair, null), truth);
  byTwo.print(`${profile} ${seed}, two by two`);
  const atOnce = new Score();
  atOnce.add(await reconcileFiles(files, null), truth);
  atOnce.print(`${profile} ${seed}, ${files.length} lists at once`);
}

if (options.lists !== undefined) await tellLists(options.lists);
if (options.tools !== undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
  try {
    for (const set of options.sets.split(',')) await tellPeople(options.tools, set, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
