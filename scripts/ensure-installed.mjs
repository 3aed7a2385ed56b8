// Installs the packages that package-lock.json names when they are missing or differ, and is quick (a few milliseconds)
// when they don't. Plain Node 20 code without packages, since it runs before there are any.
// `node scripts/ensure-installed.mjs start` leaves out what only development needs (half of it), unless it is there already.
// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installedNode, isNewEnough } from '../bin/find-node.mjs';

/**
 * @typedef {{version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean,
 *   peer?: boolean, link?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[]}} Locked
 */

/**
 * Why the installed packages are not those of the lockfile, or null when they are.
 * @param {string} root the project's folder
 * @param {boolean} withDevelopment whether what only development needs must be there too
 * @returns {string | null}
 */
export function reasonToInstall(root, withDevelopment) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (locked === null) return 'package-lock.json cannot be read';
  if (found === null) return 'no packages are installed yet';
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '' || entry.link) continue;
    const there = found[path];
    if (there === undefined) {
      const wanted = !entry.optional && (withDevelopment || !(entry.dev || entry.devOptional));
      if (wanted) return `${path} is missing`;
    } else if (there.version !== entry.version || there.integrity !== entry.integrity) {
      return `${path} is ${there.version ?? 'unknown'}, to be ${entry.version ?? 'unknown'}`;
    } else if (!existsSync(join(root, path, 'package.json'))) {
      return `${path} was removed`;
    }
  }
  const nodePackage = Object.entries(locked).find(([path, entry]) => isNodeForHere(path, entry))?.[0];
  const lacksNode = nodePackage !== undefined && installedNode(pathToFileURL(join(root, 'package.json')).href) === null;
  return lacksNode && !isNewEnough(process.versions.node) ? `${nodePackage} is missing` : null;
}

/**
 * Brings node_modules in line with the lockfile. Ends the process when npm fails, with npm's own words above.
 * @param {string} root
 * @param {{production?: boolean}} [options] production: leave out what only development needs, unless it is there already
 */
export function ensureInstalled(root, options = {}) {
  const reason = reasonToInstall(root, options.production !== true);
  if (reason === null) return;
  const installed = Object.values(packagesOf(join(root, 'node_modules', '.package-lock.json')) ?? {});
  const developing = options.production !== true || installed.some((entry) => entry.dev);
  process.stderr.write(`Installing packages (${reason}) …\n`);
  const started = Date.now();
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--include=optional'];
  args.push(developing ? '--include=dev' : '--omit=dev');
  const { status } = npm(args, root);
  if (status !== 0) {
    process.stderr.write(
      'The packages could not be installed: npm says why above. It needs a network connection once.\n',
    );
    process.exit(1);
  }
  const left = reasonToInstall(root, options.production !== true);
  if (left !== null) {
    process.stderr.write(`npm ci ended well, and yet ${left}. Remove node_modules and try again.\n`);
    process.exit(1);
  }
  process.stderr.write(`Packages installed in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

/**
 * npm of the Node that runs this, whichever way it was started.
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const env = { ...process.env, ...writableCache() };
  const script = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd, env, stdio: ['ignore', 2, 2] };
  if (script !== undefined && /npm-cli\.c?js$/.test(script))
    return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** npm keeps its cache in the home folder; where there is none to write to, a temporary one serves. */
function writableCache() {
  if (process.env.npm_config_cache !== undefined && isWritable(process.env.npm_config_cache)) return {};
  if (isWritable(homedir())) return {};
  const cache = join(tmpdir(), `rollcall-npm-cache-${process.getuid?.() ?? 'user'}`);
  mkdirSync(cache, { recursive: true });
  return { npm_config_cache: cache };
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    let nearest = folder;
    while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
    accessSync(nearest, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @param {Locked} entry
 */
function isNodeForHere(path, entry) {
  return (
    /^node_modules\/node-[a-z0-9-]+$/.test(path) &&
    entry.optional === true &&
    [entry.os].flat().includes(process.platform) &&
    [entry.cpu].flat().includes(process.arch)
  );
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled(dirname(dirname(fileURLToPath(import.meta.url))), { production: process.argv[2] === 'start' });
}
