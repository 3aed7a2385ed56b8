/** The data folder as people meet it: not theirs to write to, not theirs to read, damaged, empty, nowhere, or with leftovers in it. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeAbandoned } from '../../src/actions/unfinished.ts';
import { onlyInFile } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import type { Ran } from './one-process.ts';
import type { Place } from './rollcall.ts';
import { freshPlace, REPORT } from './rollcall.ts';

/** These are about the ledger's own file: on a server there is none. */
const skip = onlyInFile('the ledger is on a server');

/** A user whom the modes of files bind: the one who runs the tests, unless that is root. */
const BOUND = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** What Node has compiled for one user it doesn't give to another. */
const compiled = temporaryFolder('compiled');
if (BOUND.uid) chownSync(compiled, BOUND.uid, BOUND.gid);

function withReport(): Place {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  assert.equal(place.run('import', 'report.txt', '--accept', '--why', 'read').status, 0);
  assert.equal(place.run('publish', '--audience', 'public', '--why', 'first').status, 0);
  return place;
}

/** Runs `work` as somebody bound by these modes, and gives them back for cleaning up. */
function withModes(place: Place, folder: number, file: number, work: (run: (...args: string[]) => Ran) => void): void {
  const ledger = join(place.data, 'ledger.sqlite');
  chmodSync(place.folder, 0o755);
  chmodSync(ledger, file);
  chmodSync(place.data, folder);
  try {
    work((...args) => place.runApart({ ...BOUND, env: { NODE_COMPILE_CACHE: compiled } }, ...args));
  } finally {
    chmodSync(place.data, 0o700);
    chmodSync(ledger, 0o600);
  }
}

const oneSentence = ({ err }: Ran): void => {
  assert.doesNotMatch(err, /ROLLCALL_DEBUG|readonly database|unable to open/);
  assert.equal(err.trim().split('\n').length, 1, err);
};

test('a folder that may only be read answers every question, and says why it takes nothing', { skip }, () => {
  const place = withReport();
  const asked = [['people', '--as-of', '2025-09-12'], ['status'], ['log'], ['review'], ['candidates'], ['sources']];
  const before = asked.map((args) => place.run(...args).out);
  withModes(place, 0o555, 0o444, (run) => {
    assert.deepEqual(
      asked.map((args) => run(...args).out),
      before,
    );
    for (const args of [
      ['undo', '1', '--why', 'x'],
      ['import', 'report.txt', '--published', '2025-09-13'],
    ]) {
      const ran = run(...args);
      assert.equal(ran.status, 4);
      assert.match(ran.err, /You may read .*register.* and not write to it/);
      oneSentence(ran);
    }
  });
  assert.deepEqual(readdirSync(place.data).sort(), ['editions', 'ledger.sqlite', 'ledger.sqlite-mark']);
});

test('a folder or a file that may not be read is not called empty', { skip }, () => {
  const place = withReport();
  for (const [folder, file] of [
    [0o000, 0o600],
    [0o555, 0o000],
  ] as const) {
    withModes(place, folder, file, (run) => {
      for (const args of [['people'], ['import', 'report.txt'], ['start', '--port', '0']]) {
        const ran = run(...args);
        assert.equal(ran.status, 4);
        assert.match(ran.err, /You may not read .*register/);
        oneSentence(ran);
      }
    });
  }
});

test('a damaged ledger or edition is named, with what to do', { skip }, () => {
  const place = withReport();
  const ledger = join(place.data, 'ledger.sqlite');
  const whole = readFileSync(ledger);
  const holed = Buffer.from(whole).fill(0x41, 8192, whole.length - 4096);
  for (const bytes of [Buffer.from('this is no database at all\n'.repeat(400)), holed]) {
    writeFileSync(ledger, bytes);
    for (const args of [['people'], ['verify'], ['import', 'report.txt', '--published', '2025-09-13']]) {
      const ran = place.run(...args);
      assert.equal(ran.status, 4, args.join(' '));
      assert.match(ran.err, /ledger\.sqlite is damaged: .*backup.*rollcall verify/);
      oneSentence(ran);
    }
  }
  writeFileSync(ledger, whole);
  writeFileSync(join(place.data, 'editions', 'public.sqlite'), 'no database '.repeat(1000));
  for (const args of [
    ['people', '--edition', 'public'],
    ['serve', '--port', '0'],
  ])
    assert.match(place.run(...args).err, /public\.sqlite is damaged/);
});

test('a path that is no folder is refused as that', { skip }, () => {
  const place = freshPlace();
  writeFileSync(place.data, 'a file');
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  assert.match(place.run('import', 'report.txt').err, /is no folder/);
});

test('without a home folder the data goes nowhere it was not told to', { skip }, () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  const homeless = { HOME: '', USERPROFILE: '', XDG_DATA_HOME: 'relative', ROLLCALL_DATA: '' };
  const before = readdirSync(place.folder);
  for (const args of [['people'], ['import', 'report.txt'], ['start', '--port', '0']]) {
    const ran = place.runWith(homeless, ...args);
    assert.equal(ran.status, 4);
    assert.equal(ran.err, 'There is no home folder: say --data DIR.\n');
  }
  assert.deepEqual(readdirSync(place.folder), before);
  assert.equal(place.runWith(homeless, 'help').status, 0);
  assert.equal(place.runWith(homeless, 'extract', 'report.txt').status, 0, 'what needs no register needs no home');
  assert.equal(place.runWith(homeless, 'import', 'report.txt', '--data', 'there').status, 0);
  assert.ok(existsSync(join(place.folder, 'there', 'ledger.sqlite')));
});

test('after a refused import nothing is in it yet, and no day is made up', () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  assert.equal(place.run('import', 'report.txt', '--published', 'last week').status, 4);
  for (const verb of ['sources', 'people', 'count', 'dealings']) {
    const { status, out } = place.run(verb);
    assert.equal(status, 0);
    assert.match(out, /^Nothing is in this register yet: /);
    assert.doesNotMatch(out, /1970/);
  }
});

test('what a killed start has left is taken away, what another is making is not', () => {
  const data = temporaryFolder();
  const folderOf = (id: number): string => join(data, `example-of-process-${id}`);
  for (const id of [4_194_999, process.pid, process.ppid]) {
    mkdirSync(folderOf(id));
    writeFileSync(join(folderOf(id), 'ledger.sqlite'), 'half');
  }
  mkdirSync(join(data, 'editions'));
  removeAbandoned(data);
  assert.deepEqual(readdirSync(data).sort(), ['editions', `example-of-process-${process.ppid}`]);
  // Its number is in use, but nobody has touched it for a day.
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const path of [join(folderOf(process.ppid), 'ledger.sqlite'), folderOf(process.ppid)])
    utimesSync(path, yesterday, yesterday);
  removeAbandoned(data);
  assert.deepEqual(readdirSync(data), ['editions']);
  removeAbandoned(join(data, 'nowhere'));
});

test('a start takes the leftovers away also where something is in the register by now', { skip }, () => {
  const place = withReport();
  mkdirSync(join(place.data, 'example-of-process-4194999'));
  // Refused: another example is loaded only into an empty register.
  assert.equal(place.run('example', 'belarus').status, 4);
  assert.deepEqual(readdirSync(place.data).sort(), ['editions', 'ledger.sqlite', 'ledger.sqlite-mark']);
});
