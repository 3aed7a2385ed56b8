// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode, isNewEnough, NEEDED_MAJOR } from '../bin/find-node.mjs';

/**
 * Runs `work` when this Node is new enough, else the whole script again under the Node that npm installed.
 * npm scripts get the right one by themselves; this is for a script started by hand, or right after the first install.
 * @param {string} script the script's own import.meta.url
 * @param {() => Promise<void>} work
 */
export async function onInstalledNode(script, work) {
  if (isNewEnough(process.versions.node)) return await work();
  const node = findNode();
  if (node === null) {
    console.error(
      `This needs Node ${NEEDED_MAJOR}. npm installs it where it can: run \`npm ci\` without --omit=optional, or install it from https://nodejs.org.`,
    );
    process.exitCode = 1;
    return;
  }
  const args = [fileURLToPath(script), ...process.argv.slice(2)];
  const { status } = spawnSync(node, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = status ?? 1;
}
