// Is a publication made from what changed the same, byte for byte, as one made from the whole ledger? Random worlds.
//   node eval/publications.ts [WORLDS] [ROUNDS] [FIRST]
// Prints what docs/reliability.md quotes; exits 1 where anything differed.
import { publicationTrial } from '../test/support/publication-trial.ts';
import { temporaryFolder } from '../test/support/tmp.ts';

const [worlds, rounds, first] = [50, 20, 1].map((usual, i) => Number(process.argv[2 + i] ?? usual)) as [
  number,
  number,
  number,
];
// One folder of the process stays, so that its end is listened for once.
temporaryFolder('publications');
let [compared, published, differed] = [0, 0, 0];
for (let seed = first; seed < first + worlds; seed++) {
  const trial = await publicationTrial(seed, rounds);
  compared += trial.compared;
  published += trial.published;
  differed += trial.differences.length;
  for (const difference of trial.differences) console.log(difference);
  process.stderr.write(`${seed - first + 1} of ${worlds} worlds: ${compared} compared, ${differed} differ\n`);
}
console.log(
  `${worlds} worlds, ${rounds} rounds each: ${compared} publications made both ways, of which ${published} changed something; ${differed} differ`,
);
process.exitCode = differed === 0 ? 0 : 1;
