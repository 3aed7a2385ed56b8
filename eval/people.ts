// How well records are put to people, on made-up people (their truth known) and the reference sets: F1, wrong merges by name (relatives,
// namesakes), and whether a probability of 0.8 is right in eight of ten.
// usage: node eval/people.ts --tools FOLDER [--data FOLDER] [--n 10000] [--sets default:1,press:7]
//   --tools  the folder of make-people.mjs and score-clusters.mjs;  --data  that of rldata500.csv and febrl4-half.csv
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linkPeople } from '../src/actions/link.ts';
import { writeClusters } from '../src/actions/link-files.ts';

const { values: options } = parseArgs({
  options: {
    tools: { type: 'string' },
    data: { type: 'string' },
    n: { type: 'string', default: '10000' },
    sets: { type: 'string', default: 'default:1,default:7,default:11,clean:23,press:23,ocr:23,harsh:23' },
  },
});
const { tools, data } = options;
if (tools === undefined) throw new Error('--tools FOLDER: where make-people.mjs and score-clusters.mjs are');
const folder = mkdtempSync(join(tmpdir(), 'people-'));
const never = new AbortController().signal;

interface Scores {
  readonly pairwise: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly bcubed: { readonly f1: number };
  readonly wrongMerges: Record<'relatives' | 'namesakes', { readonly merged: number; readonly of: number }>;
}

/** Pairs by the probability they were given, in tenths: how many, and how many of one person. */
const bins = Array.from({ length: 10 }, () => ({ pairs: 0, told: 0, right: 0 }));

async function tell(name: string, people: string, truth: string): Promise<void> {
  const out = join(folder, 'clusters.csv');
  const linked = await linkPeople(people, {}, never, () => {});
  await writeClusters(out, linked, never);
  const scored = execFileSync(
    process.execPath,
    [join(tools ?? '', 'score-clusters.mjs'), '--truth', truth, '--clusters', out, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const { pairwise, bcubed, wrongMerges } = JSON.parse(scored) as Scores;
  const merged = ({ merged: some, of }: { merged: number; of: number }): string => `${some} of ${of}`.padEnd(12);
  console.log(
    [
      name.padEnd(14),
      ...[pairwise.precision, pairwise.recall, pairwise.f1, bcubed.f1].map((share) => share.toFixed(4)),
      merged(wrongMerges.relatives),
      merged(wrongMerges.namesakes),
    ].join('  '),
  );
  const personOf = new Map(
    readFileSync(truth, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',', 2) as [string, string]),
  );
  const { ids } = linked.tabled.texts;
  const { a, b, score } = linked.pairs;
  score.forEach((odds, at) => {
    const told = 1 / (1 + Math.exp(-odds));
    const bin = bins[Math.min(9, Math.floor(told * 10))];
    if (!bin) return;
    bin.pairs++;
    bin.told += told;
    if (personOf.get(ids[a[at] ?? 0] ?? '') === personOf.get(ids[b[at] ?? 0] ?? '')) bin.right++;
  });
}

try {
  console.log('set             P       R       F1      B-cubed relatives     namesakes');
  for (const set of options.sets.split(',')) {
    const [profile = 'default', seed = '1'] = set.split(':');
    const [people, truth] = [join(folder, 'people.csv'), join(folder, 'truth.csv')];
    execFileSync(
      process.execPath,
      [
        join(tools, 'make-people.mjs'),
        '--n',
        options.n,
        '--seed',
        seed,
        '--profile',
        profile,
        '--out',
        people,
        '--truth',
        truth,
      ],
      { stdio: 'ignore' },
    );
    await tell(`${profile} ${seed}`, people, truth);
  }
  console.log('\nprobability told, found right, pairs');
  for (const { pairs, told, right } of bins)
    if (pairs > 0) console.log(`${(told / pairs).toFixed(3)}  ${(right / pairs).toFixed(3)}  ${pairs}`);
  if (data !== undefined) {
    console.log('');
    for (const name of ['rldata500', 'febrl4-half'])
      await tell(name, join(data, `${name}.csv`), join(data, `${name}-truth.csv`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
