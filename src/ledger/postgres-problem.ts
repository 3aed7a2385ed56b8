/** What a PostgreSQL server says of itself, in words for the person whose register it is, with what to do next. */
import { Refusal } from '../claim/problem.ts';

/** The connection broke while a commit was on its way, and the server could not be asked what became of it. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('the connection was lost while an entry was being written', { cause });
    this.name = 'CommitUnknown';
  }
}

/** Of the network and of the server's end: the statement may not have arrived, or its answer. `pg` gives some no code. */
const LOST_CODES = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  '57P01',
  '57P02',
  '57P05',
  '25P03',
  '08000',
  '08003',
  '08006',
]);
const LOST_WORDS = /connection terminated|connection ended|connection error and is not queryable|client was closed/i;

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

export const isLost = (error: unknown): boolean =>
  LOST_CODES.has(codeOf(error)) || (error instanceof Error && LOST_WORDS.test(error.message));

const OUT_OF_REACH: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'there is no machine of that name',
  EAI_AGAIN: 'the name of the machine could not be looked up',
  EHOSTUNREACH: 'there is no way to that machine',
  ENETUNREACH: 'there is no way to that machine',
  '57P03': 'it is just starting or stopping',
  '53300': 'it has as many connections as it takes',
};

const OTHERS =
  'the schema holds tables of another program. Nothing was changed. Name a schema of its own at the end of the address: ?schema=NAME.';
const DAMAGED = 'parts of it are damaged. Restore it from a backup, then let `rollcall verify` check the whole.';

/** SQLSTATE (PostgreSQL's Appendix A) → what is wrong, and what to do. */
const SAID: Readonly<Record<string, readonly [code: Refusal['problem']['code'], words: string]>> = {
  '28P01': [
    'missing_value',
    'the password is not this user’s. Give the right one in PGPASSWORD, in a password file (PGPASSFILE) or in the address.',
  ],
  '28000': [
    'missing_value',
    'the server lets nobody of this name in from here. Name another user in the address, or ask whoever runs the server for a line in pg_hba.conf.',
  ],
  '3D000': [
    'missing_value',
    'there is no database of that name. Have it made (create database NAME encoding UTF8), or name another in the address.',
  ],
  '42501': [
    'missing_value',
    'this user may not do that there. Ask whoever runs the server for the rights to the schema (docs/scale.md names them), or name another user.',
  ],
  '25006': ['missing_value', 'it only reads, as a standby does, and this has to write. Name the server that writes.'],
  '42P07': ['id_conflict', OTHERS],
  '42703': ['id_conflict', OTHERS],
  '53100': ['too_large', 'its disk is full. Nothing was half written. Make room there and do this again.'],
  '55P03': [
    'id_conflict',
    'another program has been writing to this register all the while, and nothing was written here. Wait for it to end, or stop it, and do this again.',
  ],
  XX001: ['corrupt', DAMAGED],
  XX002: ['corrupt', DAMAGED],
};

/** The {@link Refusal} for an error of the server or the way to it; undefined where it is none of theirs. */
export function serverRefusal(error: unknown, shown: string): Refusal | undefined {
  const refused = (code: Refusal['problem']['code'], words: string): Refusal =>
    new Refusal({ code, message: `${shown}: ${words}` });
  if (error instanceof CommitUnknown)
    return refused(
      'missing_value',
      'the connection was lost while the last entry was being written, and the server does not come back to say whether it was. All before it is kept. When the server is back, see with `rollcall log`, or do the same again: what is there already is not added twice.',
    );
  const code = codeOf(error);
  const away = OUT_OF_REACH[code];
  if (away)
    return refused(
      'missing_value',
      `the server can’t be reached: ${away}. See that it runs, and that the address is right.`,
    );
  if (isLost(error))
    return refused(
      'missing_value',
      'the connection was lost. What was acknowledged is kept, and nothing was half written. When the server is back, do this again.',
    );
  const message = error instanceof Error ? error.message : '';
  if (/^SASL: .*password must be/.test(message))
    return refused(
      'missing_value',
      'the server wants a password, and none was given. Give it in PGPASSWORD, in a password file (PGPASSFILE) or in the address.',
    );
  if (/timeout exceeded when trying to connect|due to connection timeout/.test(message))
    return refused('missing_value', 'the server does not answer. See that it runs, and that the address is right.');
  const said = SAID[code];
  return said && refused(...said);
}
