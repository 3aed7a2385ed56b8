/** Where a register lives on a PostgreSQL server: a URL as `pg` reads it, and the schema that is the register's own. */
import { Refusal } from '../claim/problem.ts';

export interface ServerAddress {
  /** As `pg` reads it, without the schema. It may hold a password: it is given to `pg` and shown to nobody. */
  readonly url: string;
  readonly schema: string;
  /** For people, in messages and logs: no password, no parameters. */
  readonly shown: string;
}

const DEFAULT_SCHEMA = 'rollcall';

/** Such names need no quotes, and can stand in a statement, where a schema's name can't be a parameter. */
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Reads `postgres://user:password@host:port/database?schema=name`. What is left out is as `pg` has it: PGUSER, PGPASSWORD,
 * PGPASSFILE, PGHOST, PGPORT, PGDATABASE. Throws {@link Refusal}, which never repeats what it was given.
 */
export function serverAddress(text: string): ServerAddress {
  // An empty user or host is lawful here and not in other URLs: what is left out comes from the environment.
  const scheme = /^postgres(?:ql)?:\/\//.exec(text);
  if (!scheme || !URL.canParse(text)) throw noAddress();
  const url = new URL(text);
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  url.searchParams.delete('schema');
  if (!SCHEMA.test(schema) || schema.startsWith('pg_') || schema === 'information_schema') throw noSchema();
  return { url: url.href, schema, shown: shownOf(url, schema) };
}

function shownOf(url: URL, schema: string): string {
  const user = url.username === '' ? '' : `${url.username}${url.password === '' ? '' : ':***'}@`;
  return `postgres://${user}${url.host}${url.pathname === '/' ? '' : url.pathname}?schema=${schema}`;
}

const noAddress = (): Refusal =>
  new Refusal({
    code: 'malformed',
    message:
      'That is no address of a store. Write postgres://user@host:5432/database with --store or in ROLLCALL_STORE, any other character in a name or password percent-encoded; leave it out for a register in the data directory.',
  });

const noSchema = (): Refusal =>
  new Refusal({
    code: 'unsafe_name',
    message:
      'The schema of a store is a name of small Latin letters, digits and _, such as ?schema=rollcall, at most 63 long and not one of PostgreSQL’s own (pg_…).',
  });
