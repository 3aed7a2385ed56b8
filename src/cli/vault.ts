/** rollcall vault: who can open what is sealed. */
import type { Command } from 'commander';
import type { VaultChange } from '../actions/vault.ts';
import { addVaultHolder, changePassphrase, createVault, removeVaultHolder, vaultStatus } from '../actions/vault.ts';
import { addExamples, addWhy, does } from './call.ts';
import type { ClosingOptions, OpeningOptions } from './keys.ts';
import { addClosing, closingOf, openingOf } from './keys.ts';
import { printJson } from './output.ts';
import { atDesk, atOpenDesk, readingDesk } from './session.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { told } from './written.ts';

type Why = { readonly why: string };
/** Of the key that opens now; those of the key that closes have the plain names. */
interface Opens {
  readonly openPassphraseFile?: string;
  readonly openIdentity?: string;
}

export function define(command: Command): void {
  command.description(
    'What is sealed is enciphered to the vault. Its key is enciphered to each holder, by a passphrase or their own key of age; lose all of them, and what is sealed is lost for good.',
  );
  addExamples(
    command,
    ['vault create --holder Anna --why "for what gets people hurt"', 'asks for a passphrase'],
    ['vault add Ivan --recipient age1… --why "two of us"', 'opened by Anna, and then by Ivan too'],
    ['vault change-passphrase --why "yearly"', 'what is sealed is not touched'],
  );
  const list = command.command('list', { isDefault: true }).description('who holds it, and what is sealed');
  does(list, async ({ settings }) => {
    const status = await readingDesk(settings, vaultStatus);
    if (settings.format === 'json') return printJson(status);
    const sheet = new Sheet();
    if (status.holders.length === 0) sheet.line('There is no vault yet: `rollcall vault create` makes one.');
    sheet.lines(status.holders.map(({ holder, kind }) => `${holder} (by ${kind})`));
    sheet.lines(status.sealed.map(({ sealed, entry, at }) => `${sealed} sealed in entry ${entry}, ${at}`));
    sheet.print();
  });

  const create = addClosing(addWhy(command.command('create'), ''))
    .requiredOption('--holder <name>', 'who holds it first')
    .description('make the vault');
  does<Why & ClosingOptions & { holder: string }>(create, async ({ settings, options }) => {
    const closing = await closingOf(create, options);
    changed(
      settings,
      await atDesk(settings, (workspace) => createVault(workspace, options.holder, closing, options.why)),
    );
  });

  const add = addOpens(addClosing(addWhy(command.command('add'), '')))
    .argument('<name>', 'who is to hold it too')
    .description('give the vault another holder');
  does<Why & ClosingOptions & Opens, [string]>(add, async ({ settings, options }, name) => {
    const opening = await openingOf(add, openingOptions(options));
    const closing = await closingOf(add, options);
    changed(
      settings,
      await atOpenDesk(settings, (workspace) => addVaultHolder(workspace, opening, name, closing, options.why)),
    );
  });

  const remove = addWhy(command.command('remove'), '')
    .argument('<name>', 'who is to hold it no more')
    .description(
      'take a holder away. One who has opened the vault may have kept its key: seal anew what they may not see',
    );
  does<Why, [string]>(remove, async ({ settings, options }, name) => {
    changed(settings, await atOpenDesk(settings, (workspace) => removeVaultHolder(workspace, name, options.why)));
  });

  const change = addOpens(addClosing(addWhy(command.command('change-passphrase'), ''))).description(
    'another passphrase for the holder whose passphrase is given first; what is sealed is not touched',
  );
  does<Why & ClosingOptions & Opens>(change, async ({ settings, options }) => {
    const opening = await openingOf(change, openingOptions(options));
    const closing = await closingOf(change, options);
    changed(
      settings,
      await atOpenDesk(settings, (workspace) => changePassphrase(workspace, opening, closing, options.why)),
    );
  });
}

const addOpens = (command: Command): Command =>
  command
    .option('--open-passphrase-file <file>', 'the first line is a passphrase that opens the vault now')
    .option('--open-identity <file>', 'a file with a private key of age that opens the vault now');

const openingOptions = ({ openPassphraseFile, openIdentity }: Opens): OpeningOptions => ({
  ...(openPassphraseFile !== undefined && { passphraseFile: openPassphraseFile }),
  ...(openIdentity !== undefined && { identity: openIdentity }),
});

function changed(settings: Settings, result: VaultChange): void {
  const names = result.holders.map(({ holder }) => holder).join(', ');
  told(
    settings,
    result,
    `The vault is held by ${names} (entry ${result.entry}). Without any of their keys, what is sealed is lost: keep a second holder, or the passphrase in a safe.`,
  );
}
