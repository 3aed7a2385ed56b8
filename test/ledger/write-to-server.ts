/**
 * Run by server.test.ts in a process of its own on the server named. `append N`: appends N entries and prints the number and the root
 * of each once it is acknowledged. `hold`: begins an entry, says so, and never ends it.
 */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgres } from '../../src/ledger/postgres.ts';
import { append, claim, entryOf, openLedger } from './stores.ts';

const [url = '', what = '', count = '0'] = process.argv.slice(2);
const ledger = await openLedger(openPostgres(url));
if (what === 'hold') {
  await ledger.store.transaction(async (tx) => {
    await ledger.append(tx, entryOf([claim('never')]));
    writeSync(1, 'holding\n');
    await wait(600_000);
  });
}
for (let i = 0; i < Number(count); i++) {
  const { entry } = await append(ledger, [claim(`${process.pid} ${i}`), claim('two')]);
  const [row] = await ledger.store.all<{ root: string }>('select root from entry where entry = ?', [entry]);
  writeSync(1, `${entry} ${row?.root}\n`);
}
await ledger.store.close();
