/** rollcall completion: what the shell needs to complete verbs and flags when you press Tab. */
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** Adds `completion SHELL`, and the hidden verb that the shell calls, for all verbs that the program has by now. */
export function addCompletion(program: Command, args: readonly string[]): void {
  // Beside a suggestion there is room for a few words.
  if (args[0] === 'complete') for (const verb of program.commands) verb.description(verb.summary());
  tab(program, { completionCommandName: 'completion' });
  const command = program.commands.find((one) => one.name() === 'completion');
  command
    ?.description('Print the completion script of a shell: bash, zsh, fish or powershell.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ source <(rollcall completion bash)\n      for this terminal; add the line to ~/.bashrc to keep it\n  $ rollcall completion fish > ~/.config/fish/completions/rollcall.fish\n      for every fish from now on\n',
    );
}
