/** The `rollcall` command: the one place that starts and ends it. */
import { failed } from './failure.ts';
import { endQuietlyWhenNobodyReads } from './output.ts';
import { programFor } from './program.ts';

async function main(args: readonly string[]): Promise<void> {
  endQuietlyWhenNobodyReads();
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

await main(process.argv.slice(2));
