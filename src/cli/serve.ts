/** rollcall serve: the site of an edition that was published. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { catchUp } from '../actions/publish.ts';
import { editionFile } from '../actions/workspace.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { serve } from '../web/serve.ts';
import { addExamples, does } from './call.ts';
import { printJson, printText } from './output.ts';
import { atOpenDesk } from './session.ts';
import type { Settings } from './settings.ts';
import type { SiteFlags } from './site-options.ts';
import { addSite } from './site-options.ts';

export interface ServeFlags extends SiteFlags {
  readonly host: string;
  readonly port: number;
}

interface Options extends ServeFlags {
  readonly audience: EditionAudience;
  readonly edition?: string;
}

export function define(command: Command): void {
  addSite(addAddress(command))
    .addOption(new Option('--audience <audience>', 'whose edition').choices(EDITION_AUDIENCES).default('public'))
    .option('--edition <path>', 'an edition’s file, or a folder that publish --out wrote; no data directory is read')
    .description(
      'Serve the site of a published edition. It reads that edition and nothing else, and follows it when it is published anew.',
    );
  addExamples(
    command,
    ['serve', 'the public edition, on this machine'],
    ['serve --audience partner --port 9000', 'the partners’ edition, on another port'],
    ['serve --edition public.sqlite', 'a mirror, from the file alone'],
    ['serve --edition site', 'a folder that was published, with earlier states of knowledge and withdrawals'],
    [
      'serve --store postgres://documenter@db.example.org/rollcall',
      'what was published from a ledger on a server: its edition is brought into --data first',
    ],
  );
  does<Options>(command, async ({ settings, options }) => {
    if (options.edition === undefined) await fetchEdition(settings, options.audience);
    return serveUntilStopped(settings, options.edition ?? editionFile(settings.data, options.audience), options);
  });
}

/** From a ledger on a server, before anything is served: the site itself reads the edition's file and has no way to the server. */
export async function fetchEdition(settings: Settings, audience: EditionAudience): Promise<void> {
  if (settings.store) await atOpenDesk(settings, (workspace) => catchUp(workspace, audience));
}

export const addAddress = (command: Command): Command =>
  command
    .addOption(
      new Option('--host <address>', 'who can reach it: this machine only, unless told otherwise')
        .env('HOST')
        .default('127.0.0.1'),
    )
    .addOption(
      new Option('--port <number>', 'where (0: any that is free)').env('PORT').default(8470).argParser(portNumber),
    );

/** Prints the address once it answers; ends when somebody stops it. */
export async function serveUntilStopped(
  settings: Settings,
  edition: string,
  { host, port, title, contact, address }: ServeFlags,
): Promise<void> {
  // Listened for before the address is told: whoever reads it may stop the server at once.
  const end = stopped();
  const served = await serve({ edition, host, port, title, contact, siteAddress: address });
  if (settings.format === 'json') printJson({ address: served.address, edition });
  else printText(`Rollcall is at ${served.address}\nIt shows the edition ${edition}. Ctrl-C stops it.`);
  await end;
  await served.close();
}

/** Ctrl-C, or a polite request to end. A second one is not waited for. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.');
  return port;
}
