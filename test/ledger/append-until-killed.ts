/** Run by crash.test.ts: appends entries to the ledger file named, and prints the number of each once it is acknowledged. */
import { writeSync } from 'node:fs';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { append, claim, openLedger } from './stores.ts';

const ledger = await openLedger(openSqlite(process.argv[2] as string));
for (;;) {
  const { entry, root } = await append(ledger, [claim('one'), claim('two')]).then(() => ledger.head());
  writeSync(1, `${entry} ${root}\n`);
}
