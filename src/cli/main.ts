/** The `rollcall` command: the one place that starts it. */
import { endQuietlyWhenNobodyReads } from './output.ts';
import { runCall } from './run-call.ts';

endQuietlyWhenNobodyReads();
await runCall(process.argv.slice(2));
