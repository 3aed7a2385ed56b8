/** One call of a verb: what it was given, and how it ends. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Status } from './failure.ts';
import type { Settings } from './settings.ts';
import { settingsOf } from './settings.ts';

export interface Call<Options> {
  readonly settings: Settings;
  readonly options: Options;
}

/** A verb's part of the program: its help, arguments and flags, and what it does. */
export interface Verb {
  define(command: Command): void;
}

/** `run` gets the arguments in the order in which the command names them; what it returns is the exit status (nothing: 0). */
export function does<Options, Arguments extends unknown[] = []>(
  command: Command,
  run:
    | ((call: Call<Options>, ...given: Arguments) => Promise<Status>)
    | ((call: Call<Options>, ...given: Arguments) => Promise<void>),
): void {
  command.action(async (...given: unknown[]) => {
    const status = await run(
      { settings: settingsOf(command), options: command.opts() as Options },
      ...(given.slice(0, -2) as Arguments),
    );
    // An exit status is set, not taken: what is still on its way to a pipe is written first.
    if (status) process.exitCode = status;
  });
}

/** Every entry says why: blank is no reason. */
export const addWhy = (command: Command, what: string): Command =>
  command.requiredOption('--why <text>', `the reason, kept with the entry${what === '' ? '' : `: ${what}`}`, reason);

export function reason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Say why: whoever reads the log later needs it.');
  return text;
}

/** Examples under a verb's help: each a real call, with what it is for. */
export function addExamples(
  command: Command,
  ...examples: readonly (readonly [call: string, what: string])[]
): Command {
  const lines = examples.map(([call, what]) => `  $ rollcall ${call}\n      ${what}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}\n`);
}
