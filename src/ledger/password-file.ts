/** A password from the file that PostgreSQL's own programs keep them in (PostgreSQL manual, "The Password File"). */
import { readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../claim/problem.ts';

/** What is left out of an address is taken from the environment, as PostgreSQL's programs do. */
export interface Login {
  readonly host: string;
  readonly port: string;
  readonly database: string;
  readonly user: string;
}

export function loginOf(url: URL, env: NodeJS.ProcessEnv): Login {
  const told = (parameter: string, part: string, variable: string): string =>
    url.searchParams.get(parameter) || decodeURIComponent(part) || env[variable] || '';
  const user = told('user', url.username, 'PGUSER') || userInfo().username;
  return {
    host: told('host', url.hostname, 'PGHOST') || 'localhost',
    port: told('port', url.port, 'PGPORT') || '5432',
    database: told('database', url.pathname.slice(1), 'PGDATABASE') || user,
    user,
  };
}

/**
 * The password of the first line `host:port:database:user:password` that fits (`*` fits all, `\` escapes), or null. Throws
 * {@link Refusal} where others than its owner may read the file: what is in it is no secret then.
 */
export function filedPassword(login: Login, env: NodeJS.ProcessEnv): string | null {
  const file = env['PGPASSFILE'] || usualFile(env);
  const text = readOwn(file);
  if (text === null) return null;
  const wanted = [login.host, login.port, login.database, login.user];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const fields = fieldsOf(line);
    const [password, ...none] = fields.slice(4);
    if (password === undefined || none.length > 0) continue;
    const plain = fields.map((field) => field.replaceAll(/\\(.)/g, '$1'));
    if (wanted.every((word, i) => fields[i] === '*' || plain[i] === word)) return plain[4] ?? null;
  }
  return null;
}

/** Divided at each colon that no backslash stands before; still escaped. */
const fieldsOf = (line: string): string[] => line.split(/(?<=^(?:\\.|[^\\])*):/s);

const usualFile = (env: NodeJS.ProcessEnv): string =>
  process.platform === 'win32' && env['APPDATA']
    ? join(env['APPDATA'], 'postgresql', 'pgpass.conf')
    : join(homedir(), '.pgpass');

function readOwn(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return null;
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0)
    throw new Refusal({
      code: 'missing_value',
      message: `The password file ${file} may be read by others than its owner, so it is not used. Take that right away (chmod 600), and change the passwords in it.`,
    });
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
