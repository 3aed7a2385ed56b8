/** Run by killed-import.test.ts in a process of its own: imports article after article and says which were acknowledged. */
import { importFile } from '../../src/actions/import-file.ts';
import { onDisk } from './desk.ts';

const [data = '', count = '0'] = process.argv.slice(2);
const workspace = await onDisk(data, null);
for (let i = 0; i < Number(count); i++) {
  const text = `---\noutlet: "Gazette"\npublished: "2025-09-01"\nlanguage: en\n---\nPolice arrested Ivan Holub number ${i} on September 1. He was sentenced to ${1 + (i % 9)} years in prison.\n`;
  const { entry, document } = await importFile(workspace, {
    bytes: Buffer.from(text),
    name: `${i}.txt`,
    acceptWhy: 'test',
  });
  // One write a line, so that a line read is an entry acknowledged.
  process.stdout.write(`${entry} ${document}\n`);
}
