/** What `rollcall import` does with files of the exchange form (docs/exchange.md). */
import { openExchange } from '../actions/exchange-file.ts';
import type { ClaimsOutcome, ClaimsRequest } from '../actions/import-claims.ts';
import { importClaims } from '../actions/import-claims.ts';
import { restoreExchange } from '../actions/restore-exchange.ts';
import type { Restored } from '../actions/restored.ts';
import type { Workspace } from '../actions/workspace.ts';
import type { Problem } from '../claim/problem.ts';
import { Refusal } from '../claim/problem.ts';
import { counted } from './counted.ts';
import { watched } from './progress.ts';
import type { Settings } from './settings.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

export type ExchangeOutcome = { readonly file: string } & (
  | (ClaimsOutcome & { readonly error?: undefined })
  | ({ readonly status: 0; readonly format: 'rollcall-exchange'; readonly restored: Restored } & {
      readonly error?: undefined;
    })
  | { readonly status: 4; readonly error: Problem }
);

type AtDesk = <T>(work: (workspace: Workspace) => Promise<T>) => Promise<T>;

/** A whole ledger becomes the data directory; claims become entries of the one that is there, opened by `atDesk`. */
export async function importExchange(
  settings: Settings,
  path: string,
  options: Pick<ClaimsRequest, 'why' | 'dryRun' | 'allowErased'>,
  atDesk: AtDesk,
): Promise<ExchangeOutcome> {
  try {
    return await watched('importing', async (progress) => {
      const file = await openExchange(path, (done, of) => progress(done, of, 'bytes'));
      if (file.holds === 'claims') {
        const { why, dryRun, allowErased } = options;
        const request = { name: path, why, dryRun, allowErased };
        return { file: path, ...(await atDesk((workspace) => importClaims(workspace, file.lines, request))) };
      }
      if (options.dryRun)
        throw new Refusal({
          code: 'malformed',
          message: `${path} holds a whole ledger, which is taken in whole or not at all: try it with --data and a new folder.`,
        });
      const restored = await restoreExchange(settings, file, progress);
      return { file: path, status: 0, format: 'rollcall-exchange', restored };
    });
  } catch (error) {
    if (error instanceof Refusal) return { file: path, status: 4, error: error.problem };
    throw error;
  }
}

export function putExchange(sheet: Sheet, outcome: ExchangeOutcome): void {
  if (outcome.error) return;
  if ('restored' in outcome) {
    const { entries, documents, editions, root } = outcome.restored;
    sheet.line(
      `${outcome.file}: the whole ledger, ${counted(entries, 'entry', 'entries')} with ${counted(documents, 'document')}, verified${editions.length > 0 ? `; the ${editions.join(' and the ')} edition made again` : ''}.`,
    );
    sheet.line(`Tree head ${root}`);
    return;
  }
  sheet.line(
    `${outcome.file}: ${counted(outcome.lines, 'line')} read, ${words.number(outcome.setAside)} set aside. ${changed(outcome)}`,
  );
  for (const { reason } of outcome.aside) sheet.line(`set aside: ${reason}`, 2);
  if (outcome.setAside > outcome.aside.length)
    sheet.line(`and ${words.number(outcome.setAside - outcome.aside.length)} more, all kept`, 2);
}

function changed({ unchanged, dryRun, added, entries }: ClaimsOutcome): string {
  const claims = counted(added['claim'] ?? 0, 'claim');
  if (dryRun)
    return Object.keys(added).length === 0
      ? 'Nothing would change: all of it is here already.'
      : `It would add ${claims}. Nothing was written.`;
  if (unchanged) return 'Nothing changed: all of it is here already.';
  const [first, last] = [entries[0], entries.at(-1)];
  return `${claims}; ${first === last ? `entry ${first}` : `entries ${first} to ${last}`}.`;
}
