// Does anything that a reader may not see move a byte of what they get? Random ledgers, each changed in what is hidden.
//   node eval/audiences.ts [WORLDS] [CHANGES] [FIRST]
// The files of the public and the partners' editions are compared for every change; for one change a world every address is asked
// for too, with ids and names that only the desk knows. Prints what docs/reliability.md quotes; exits 1 where anything moved.
import { trial } from '../test/support/audience-trial.ts';
import { temporaryFolder } from '../test/support/tmp.ts';

const [worlds, changes, first] = [200, 15, 1].map((usual, i) => Number(process.argv[2 + i] ?? usual)) as [
  number,
  number,
  number,
];
const started = performance.now();
// One folder of the process stays, so that its end is listened for once.
temporaryFolder('audiences');
const acts = new Map<string, number>();
let editions = 0;
let addresses = 0;
let moved = 0;
for (let seed = first; seed < first + worlds; seed++) {
  const outcome = await trial(seed, changes, changes);
  editions += outcome.editions;
  addresses += outcome.addresses;
  moved += outcome.leaks.length;
  for (const [label, count] of outcome.acts) acts.set(label, (acts.get(label) ?? 0) + count);
  for (const [what, leaks] of Map.groupBy(outcome.leaks, (leak) => leak.slice(0, leak.lastIndexOf(': '))))
    console.log(
      `world ${seed}, ${leaks.slice(0, 3).join(', ')}${leaks.length > 3 ? ` and ${leaks.length - 3} more of ${what}` : ''}`,
    );
  if ((seed - first) % 5 === 4)
    process.stderr.write(
      `${seed - first + 1} of ${worlds} worlds: ${editions} editions, ${addresses} responses, ${moved} moved\n`,
    );
}
console.log(
  `${worlds} worlds, ${changes} changes each: ${editions} editions compared byte for byte, ${addresses} responses (status, headers, body)`,
);
console.log(
  `hidden acts: ${[...acts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, count]) => `${label} ${count}`)
    .join(', ')}`,
);
console.log(`${moved} moved, in ${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = moved === 0 ? 0 : 1;
