/** Help says what is true: every verb is there, and every example in it is a call that the program takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Command, CommanderError } from 'commander';
import { programFor } from '../../src/cli/program.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { freshPlace } from './rollcall.ts';

const names = Object.values(VERBS)
  .flat()
  .map(({ name }) => name);

async function verb(name: string): Promise<{ program: Command; command: Command; help: string }> {
  const program = await programFor([name]);
  const command = program.commands.find((one) => one.name() === name);
  assert.ok(command, name);
  let help = '';
  program.configureOutput({ writeOut: (text) => (help += text), writeErr: () => {} });
  command.configureOutput({ writeOut: (text) => (help += text), writeErr: () => {} });
  command.outputHelp();
  return { program, command, help };
}

test('the help of the command lists every verb', () => {
  const { status, out, err } = freshPlace().run('--help');
  assert.equal(status, 0);
  assert.equal(err, '');
  for (const name of [...names, 'completion', 'help']) assert.match(out, new RegExp(`^  ${name} `, 'm'));
});

test('a call without a verb prints the help; help of a verb is more than a line', () => {
  const place = freshPlace();
  assert.equal(place.run().out, place.run('--help').out);
  const { status, out } = place.run('help', 'import');
  assert.equal(status, 0);
  assert.match(out, /--mapping <file>/);
  assert.match(out, /--data <dir>/);
  assert.match(out, /Exit status: 0 read; 3 read, with rows set aside; 4 refused/);
});

/** As a shell would divide it, up to where it goes on elsewhere. */
const words = (line: string): string[] =>
  [...(line.split(/ [>|] /)[0] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

test('every example in the help of a verb is a call that is understood', async () => {
  let tried = 0;
  for (const name of names) {
    const { help } = await verb(name);
    const calls = [...help.matchAll(/^ {2}\$ rollcall (.*)$/gm)].map((match) => words(match[1] ?? ''));
    assert.ok(calls.length > 0, `${name} has an example`);
    for (const call of calls) {
      const { program, command } = await verb(call[0] ?? '');
      let understood = false;
      for (const leaf of [command, ...command.commands])
        leaf.action(() => {
          understood = true;
        });
      await program.parseAsync(call, { from: 'user' });
      assert.ok(understood, call.join(' '));
      tried++;
    }
  }
  assert.ok(tried > names.length);
});

test('called wrongly it ends with status 2, says so on standard error and nothing else', () => {
  const { status, out, err } = freshPlace().run('retract', 'x');
  assert.equal(status, 2);
  assert.equal(out, '');
  assert.match(err, /required option '--why <text>'/);
});

test('each way to call it wrongly has its own sentence', async () => {
  for (const [args, said] of [
    [['bogus'], /unknown command 'bogus'/],
    [['cuont'], /Did you mean count\?/],
    [['count', '--bogus'], /unknown option '--bogus'/],
    [['retract', 'x', '--why', ' '], /Say why/],
    [['judge', 'a', 'b', '--why', 'x'], /--same, --not, --unsure, --withdraw, --part-of or --stage/],
    [['judge', 'a', 'b', '--same', '--not', '--why', 'x'], /cannot be used with/],
    [['rank', 'a', '--why', 'x'], /--preferred, --normal or --deprecated/],
    [['undo', 'three', '--why', 'x'], /whole number/],
    [['count', '--format', 'xml'], /table, json/],
    [['import', 'a.txt', '--now', 'yesterday'], /Write an instant/],
    [['import', 'a.txt', '--accept'], /--accept needs --why/],
    [['serve', '--port', '70000'], /0 to 65535/],
  ] as const) {
    const program = await programFor(args);
    let err = '';
    for (const command of [program, ...program.commands])
      command.configureOutput({
        writeErr: (text) => {
          err += text;
        },
      });
    await assert.rejects(program.parseAsync(args, { from: 'user' }), CommanderError, args.join(' '));
    assert.match(err, said);
  }
});

test('the version is that of the package', () => {
  assert.match(freshPlace().run('--version').out, /^\d+\.\d+\.\d+\n$/);
});
