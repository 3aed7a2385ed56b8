/** Run by killed-erase.test.ts in a process of its own: erases, and says when each part begins. */
import { erase } from '../../src/actions/erase.ts';
import { onDisk } from './desk.ts';

const [data = '', target = ''] = process.argv.slice(2);
const workspace = await onDisk(data, null);
let last = '';
await erase(workspace, { targets: [target], why: 'asked' }, (_done, _of, what) => {
  if (what === last) return;
  last = what;
  process.stdout.write(`${what}\n`);
});
process.stdout.write('done\n');
