/** What every verb can be told: by a flag, else by the environment, else by what is usual on this kind of machine. */
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { Refusal } from '../claim/problem.ts';

export interface Settings {
  /** Absolute path of the data directory. Read where a verb needs it: throws {@link Refusal} where none is told or usual. */
  readonly data: string;
  /** Address of the server that holds the ledger, with its password if that was given in it: never shown. Null: `data` holds it. */
  readonly store: string | null;
  readonly format: 'table' | 'json';
  /** ISO 8601 instant in UTC, or null for the machine's clock. */
  readonly now: string | null;
  readonly seed: string | null;
  readonly who: string;
  /** What this process is at, for another that has to wait for it. */
  readonly doing: string;
}

interface Flags {
  readonly data?: string;
  readonly store?: string;
  readonly format: Settings['format'];
  readonly now?: string;
  readonly seed?: string;
  readonly who?: string;
}

export function addSettings(program: Command): void {
  program
    .addOption(
      new Option(
        '--data <dir>',
        `data directory (default: ${usualFolder() ?? 'none here, for there is no home folder'})`,
      ).env('ROLLCALL_DATA'),
    )
    .addOption(
      new Option(
        '--store <address>',
        'keep the register on a PostgreSQL server, postgres://user@host/database, and only editions in --data (docs/scale.md)',
      ).env('ROLLCALL_STORE'),
    )
    .addOption(new Option('--format <form>', 'how answers are printed').choices(['table', 'json']).default('table'))
    .addOption(
      new Option('--now <instant>', 'use this time instead of the clock, such as 2025-09-30T12:00:00Z')
        .env('ROLLCALL_NOW')
        .argParser(instant),
    )
    .addOption(
      new Option(
        '--seed <text>',
        'make keys and salts from this text: for runs that can be repeated, never for real records',
      ).env('ROLLCALL_SEED'),
    )
    .addOption(
      new Option(
        '--who <name>',
        'who enters or decides; kept with each entry, never published (default: your user name)',
      ).env('ROLLCALL_WHO'),
    );
}

export function settingsOf(command: Command): Settings {
  const flags = command.optsWithGlobals<Flags>();
  return {
    get data() {
      const folder = flags.data ? resolve(flags.data) : usualFolder();
      if (folder === null)
        throw new Refusal({ code: 'missing_value', message: 'There is no home folder: say --data DIR.' });
      return folder;
    },
    store: flags.store || null,
    format: flags.format,
    now: flags.now ?? null,
    seed: flags.seed ?? null,
    who: flags.who || userName(),
    doing: `rollcall ${command.name()}`,
  };
}

/** Where a program keeps its user's data on this kind of machine; null where there is no such place: never where it happens to run. */
function usualFolder(): string | null {
  const home = homedir();
  const under = (told: string | undefined, ...usual: string[]): string | null =>
    told && isAbsolute(told) ? told : isAbsolute(home) ? join(home, ...usual) : null;
  switch (process.platform) {
    case 'darwin':
      return under(undefined, 'Library', 'Application Support', 'Rollcall');
    case 'win32':
      return inside(under(process.env['LOCALAPPDATA'], 'AppData', 'Local'), 'Rollcall');
    default:
      return inside(under(process.env['XDG_DATA_HOME'], '.local', 'share'), 'rollcall');
  }
}

const inside = (folder: string | null, name: string): string | null => (folder === null ? null : join(folder, name));

/** A machine may know no user of this number (containers do that). */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

function instant(text: string): string {
  const time = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError('Write an instant with its offset, such as 2025-09-30T12:00:00Z, or a day.');
  }
  return time.toISOString();
}
