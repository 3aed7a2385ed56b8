/** What every verb can be told: by a flag, else by the environment, else by what is usual on this kind of machine. */
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';

export interface Settings {
  /** Absolute path of the data directory. */
  readonly data: string;
  readonly format: 'table' | 'json';
  /** ISO 8601 instant in UTC, or null for the machine's clock. */
  readonly now: string | null;
  readonly seed: string | null;
  readonly who: string;
}

interface Flags {
  readonly data?: string;
  readonly format: Settings['format'];
  readonly now?: string;
  readonly seed?: string;
  readonly who?: string;
}

export function addSettings(program: Command): void {
  program
    .addOption(new Option('--data <dir>', `data directory (default: ${usualFolder()})`).env('ROLLCALL_DATA'))
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
    data: resolve(flags.data || usualFolder()),
    format: flags.format,
    now: flags.now ?? null,
    seed: flags.seed ?? null,
    who: flags.who || userName(),
  };
}

/** Where a program keeps its user's data on this kind of machine. */
function usualFolder(): string {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Rollcall');
    case 'win32':
      return join(process.env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Rollcall');
    default:
      return join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'rollcall');
  }
}

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
