/** What closes and opens an encrypted file: never in a command line that others can list, never in what is printed. */
import type { Command } from 'commander';
import type { Closing, Opening } from '../actions/backup.ts';
import { fileText } from '../actions/file-bytes.ts';
import { Refusal } from '../claim/problem.ts';

export interface ClosingOptions {
  readonly passphraseFile?: string;
  readonly passphraseEnv?: string;
  readonly recipient?: readonly string[];
}

export interface OpeningOptions {
  readonly passphraseFile?: string;
  readonly passphraseEnv?: string;
  readonly identity?: string;
}

const addPassphrase = (command: Command): Command =>
  command
    .option('--passphrase-file <file>', 'the passphrase is the first line of this file')
    .option('--passphrase-env <name>', 'the passphrase is in this variable of the environment');

export const addClosing = (command: Command): Command =>
  addPassphrase(command)
    .option(
      '--recipient <key>',
      'a public key of age (age1…) instead of a passphrase; may be given again',
      (key: string, before: readonly string[] | undefined) => [...(before ?? []), key],
    )
    .addHelpText('after', '\nWithout any of these the passphrase is asked for.\n');

export const addOpening = (command: Command): Command =>
  addPassphrase(command)
    .option('--identity <file>', 'a file with the private key of age (AGE-SECRET-KEY-1…) instead of a passphrase')
    .addHelpText('after', '\nWithout any of these the passphrase is asked for.\n');

export async function closingOf(command: Command, options: ClosingOptions): Promise<Closing> {
  onlyOne(command, options.passphraseFile, options.passphraseEnv, options.recipient);
  if (options.recipient) return { recipients: options.recipient };
  const told = toldPassphrase(options);
  if (told !== null) return { passphrase: longEnough(told) };
  const passphrase = longEnough(await asked('Passphrase: '));
  if (passphrase !== (await asked('The same again: ')))
    throw new Refusal({ code: 'malformed', message: 'The two are not the same. Nothing was written.' });
  return { passphrase };
}

export async function openingOf(command: Command, options: OpeningOptions): Promise<Opening> {
  onlyOne(command, options.passphraseFile, options.passphraseEnv, options.identity);
  if (options.identity !== undefined) return { identities: identitiesIn(options.identity) };
  return { passphrase: toldPassphrase(options) ?? (await asked('Passphrase: ')) };
}

function onlyOne(command: Command, ...given: readonly unknown[]): void {
  if (given.filter((one) => one !== undefined).length > 1)
    command.error('error: one of a passphrase file, a passphrase variable or a key can be used, not several');
}

function toldPassphrase({ passphraseFile, passphraseEnv }: OpeningOptions): string | null {
  if (passphraseFile !== undefined) {
    const [line = ''] = fileText(passphraseFile).split(/\r?\n/);
    return line === '' ? none(`The first line of ${passphraseFile}`) : line;
  }
  if (passphraseEnv === undefined) return null;
  return process.env[passphraseEnv] || none(`The variable ${passphraseEnv}`);
}

const none = (where: string): never => {
  throw new Refusal({ code: 'missing_value', message: `${where} is empty: there is no passphrase in it.` });
};

/** Whoever has the file can try passphrases for as long as they like. */
const SHORTEST = 10;

function longEnough(passphrase: string): string {
  if (passphrase.length >= SHORTEST) return passphrase;
  throw new Refusal({
    code: 'malformed',
    message: `That passphrase is too short: whoever has the file can try them all. Use ${SHORTEST} characters or more, better five words drawn by lot.`,
  });
}

function identitiesIn(file: string): string[] {
  const keys = fileText(file)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length > 0) return keys;
  throw new Refusal({ code: 'missing_value', message: `${file} holds no key; \`age-keygen\` writes such files.` });
}

/** Read from the terminal without showing it. Refused where nobody is there to type. */
async function asked(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY)
    throw new Refusal({
      code: 'missing_value',
      message: 'There is nobody to ask for the passphrase: give --passphrase-file, --passphrase-env or a key.',
    });
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  try {
    let typed = '';
    for await (const chunk of stdin.iterator({ destroyOnReturn: false })) {
      for (const letter of chunk as string) {
        if (letter === '\r' || letter === '\n' || letter === END_OF_INPUT) return typed;
        if (letter === INTERRUPT) throw new Error('stopped by you: nothing was done.');
        typed = letter === '\b' || letter === DELETE ? typed.slice(0, -1) : typed + letter;
      }
    }
    return typed;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

const INTERRUPT = '\u0003';
const END_OF_INPUT = '\u0004';
const DELETE = '\u007f';
