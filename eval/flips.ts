/**
 * Changes one byte in each of many random places of a data directory, closed and as a pulled plug leaves it, and says whether
 * `verify` saw it.
 *   node eval/flips.ts [--flips 1000] [--seed 1] [--state closed|killed] [--show]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fate } from './faults/flip.ts';
import { anyPlace, fateOf, filesBelow, randomOf } from './faults/flip.ts';
import { copyAsItStands, everyAnswer, fill, openAt } from './faults/world.ts';

const { values } = parseArgs({
  options: {
    flips: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    state: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const work = mkdtempSync(join(tmpdir(), 'rollcall-flips-'));
const closed = join(work, 'closed');
const killed = join(work, 'killed');
const workspace = await openAt(closed);
await fill(workspace);
copyAsItStands(closed, killed);
const right = await everyAnswer(workspace);
await workspace.close();

let failed = false;
for (const [state, data] of [
  ['closed', closed],
  ['killed', killed],
] as const) {
  if (values.state !== undefined && values.state !== state) continue;
  const random = randomOf(Number(values.seed));
  const began = performance.now();
  const counts: Record<Fate['outcome'], number> = { seen: 0, harmless: 0, missed: 0, unclear: 0 };
  const byFile = new Map<string, Record<Fate['outcome'], number>>();
  for (let i = 0; i < Number(values.flips); i++) {
    const place = anyPlace(data, random);
    const { outcome, said } = await fateOf(data, join(work, 'copy'), place, right);
    counts[outcome]++;
    const ofFile = byFile.get(place.file) ?? { seen: 0, harmless: 0, missed: 0, unclear: 0 };
    ofFile[outcome]++;
    byFile.set(place.file, ofFile);
    if (outcome === 'missed' || outcome === 'unclear' || values.show)
      console.log(`${outcome}  ${place.file} ${place.offset} ^${place.mask}: ${said}`);
  }
  console.log(
    `${state} (${filesBelow(data).join(', ')}), ${values.flips} flips, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  console.table({ ...Object.fromEntries(byFile), all: counts });
  failed ||= counts.missed + counts.unclear > 0;
}
rmSync(work, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
