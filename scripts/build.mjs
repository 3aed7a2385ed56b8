// `npm run build [-- FOLDER]`: src → dist (or FOLDER), for publishing. Nothing in the project itself runs from dist.
// @ts-check
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onInstalledNode } from './installed-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await onInstalledNode(import.meta.url, async () => {
  const out = resolve(root, process.argv[2] ?? 'dist');
  rmSync(out, { recursive: true, force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '--project', join(root, 'tsconfig.build.json'), '--outDir', out];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  // What is no code goes along as it is: styles, fonts, schemas, message catalogues.
  const isNoCode = (/** @type {string} */ path) => statSync(path).isDirectory() || !path.endsWith('.ts');
  cpSync(join(root, 'src'), out, { recursive: true, filter: isNoCode });
});
