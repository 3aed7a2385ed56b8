/** One call of the command, from its words to its exit status. */
import { failed } from './failure.ts';
import { programFor } from './program.ts';

/** `args`: the words after `rollcall`. The exit status is left in `process.exitCode`, where it is not 0. */
export async function runCall(args: readonly string[]): Promise<void> {
  let json = args.includes('--format=json');
  try {
    const program = await programFor(args);
    if (args.length === 0) return program.outputHelp();
    program.hook('preAction', () => {
      json = program.opts<{ format: string }>().format === 'json';
    });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = failed(error, json);
  }
}
