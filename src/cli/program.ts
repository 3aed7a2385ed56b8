/** The program as commander reads it: settings, and the verbs, of which only those that a call names are read. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addSettings } from './settings.ts';
import { VERBS } from './verbs.ts';

const EXAMPLES = `
Examples:
  $ rollcall start
      the worked example in your browser, at the address it prints
  $ rollcall import report.txt
      bring in a text; rollcall review then lists what it seems to say
  $ rollcall count --as-of 2025-09-15 --why
      who was held on that day, by name, each line with the words it rests on
  $ rollcall show Mikalai Statkevich --as-of 2025-09-30 --known 2025-10-01
      one person, as of a day, as it was known on another
  $ rollcall help import
      everything about one verb

Exit status: 0 done; 1 failed, or a check found something wrong; 2 called wrongly; 3 read, with rows set aside; 4 refused.
`;

/** The words by which a shell asks for completions: they need every verb's flags. */
const NEEDS_ALL_VERBS = ['completion', 'complete'];

export async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command('rollcall')
    .description(
      'A register for people jailed on political grounds and for the dealings over them: every figure traceable to the words it rests on.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print help')
    .helpCommand('help [verb]', 'print help for a verb')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(`rollcall help` lists the verbs, `rollcall help VERB` says more of one)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  addSettings(program);
  const all = args.some((arg) => NEEDS_ALL_VERBS.includes(arg));
  for (const [group, lines] of Object.entries(VERBS)) {
    for (const { name, summary, load } of lines) {
      const command = program.command(name).summary(summary).helpGroup(group);
      // A verb that is named nowhere in the call can't be the one called: a line in the help is all it needs.
      if (all || args.includes(name)) (await load()).define(command);
    }
  }
  if (all) {
    const { addCompletion } = await import('./completion.ts');
    addCompletion(program, args);
  } else program.command('completion').summary('complete verbs and flags in your shell');
  for (const command of program.commands) if (command.name() === 'completion') command.helpGroup('Tools:');
  return program;
}

function version(): string {
  const { version: told } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return told;
}
