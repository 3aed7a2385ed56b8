/** For the command line, which asks the ledger nothing itself. */
export { isRunning } from '../ledger/running.ts';
