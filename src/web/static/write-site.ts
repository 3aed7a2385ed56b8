/** Writes an edition as a folder that any web server or mirror can serve. It opens the edition's file and nothing else. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openEditionFile } from '../../actions/registers.ts';
import { naming } from '../../actions/store-problem.ts';
import { sha256Hex } from '../../claim/canonical.ts';
import type { Locale } from '../../pages/index.ts';
import { LOCALES } from '../../pages/index.ts';
import { EDITION_NAME, TITLE } from '../serve.ts';
import type { FolderWritten } from './folder.ts';
import { writeFolder } from './folder.ts';
import { siteFiles } from './site-files.ts';

export interface WriteSiteOptions {
  readonly edition: string;
  readonly folder: string;
  readonly title?: string | undefined;
  readonly contact?: string | undefined;
  readonly siteAddress?: string | undefined;
  readonly languages?: readonly Locale[] | undefined;
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Every file is the same bytes as `rollcall serve` with the same title, contact and address sends. */
export async function writeSite(
  { edition, folder, title = TITLE, contact, siteAddress, languages = LOCALES }: WriteSiteOptions,
  progress: (done: number, of: number, what?: string) => void = () => {},
): Promise<FolderWritten> {
  return naming(edition, async () => {
    const register = openEditionFile(edition);
    try {
      const site = {
        title,
        contact: contact ?? null,
        languages,
        ...(siteAddress !== undefined && { address: siteAddress }),
      };
      // A stopped write goes on only for the same edition, shown by the same program in the same words.
      const of = JSON.stringify([sha256Hex(await readFile(edition)), site, version()]);
      const files = [
        ...(await siteFiles({ register, ...site })),
        { path: EDITION_NAME, bytes: () => readFile(edition) },
      ];
      return await writeFolder(folder, of, files, (done, path) => progress(done, files.length, path));
    } finally {
      await register.close();
    }
  });
}
