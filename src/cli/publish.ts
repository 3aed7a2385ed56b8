/** rollcall publish: make the next step of an audience's edition. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { ExposedWords } from '../actions/exposed-words.ts';
import { exposedWords } from '../actions/exposed-words.ts';
import { publications, publish } from '../actions/publish.ts';
import { editionFile } from '../actions/workspace.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import type { Locale } from '../pages/index.ts';
import { LOCALES, ROOT_LOCALE } from '../pages/index.ts';
import { writeSite } from '../web/static/write-site.ts';
import { addExamples, addWhy, does } from './call.ts';
import { counted } from './counted.ts';
import { remark } from './output.ts';
import { watched } from './progress.ts';
import { atOpenDesk } from './session.ts';
import type { SiteFlags } from './site-options.ts';
import { addSite } from './site-options.ts';
import { told } from './written.ts';

interface Options extends SiteFlags {
  readonly why: string;
  readonly audience: EditionAudience;
  readonly out?: string;
  readonly languages?: readonly Locale[];
  readonly quotes?: boolean;
}

export function define(command: Command): void {
  addSite(addWhy(command, ''))
    .addOption(new Option('--audience <audience>', 'whose edition').choices(EDITION_AUDIENCES).makeOptionMandatory())
    .option('--out <dir>', 'also write the whole site there, as files that any web server or mirror can serve')
    .option(
      '--languages <tags>',
      `in which languages its pages are written (default: ${LOCALES.join(',')}); English, at the root, always is`,
      languages,
    )
    .option(
      '--quotes',
      'name every quote that shows words of a claim that is kept back, not only those in what was entered since the last publication',
    )
    .description(
      'Publish: build the next step of an edition from what its audience may see. The site shows editions and nothing else.',
    );
  addExamples(
    command,
    ['publish --audience public --why "weekly"', 'what changed and is public becomes visible on the site'],
    [
      'publish --audience public --out site --address https://example.org --why "weekly"',
      'the site as a folder: pages, data, feed and the edition itself; stopped, it goes on where it was',
    ],
  );
  does<Options>(command, async ({ settings, options }) => {
    const { result, exposed } = await atOpenDesk(settings, async (workspace) => {
      const { audience, quotes } = options;
      const since = quotes ? 0 : ((await publications(workspace, audience)).at(-1)?.upto ?? 0);
      const result = await publish(workspace, audience, options.why);
      const some = existsSync(editionFile(settings.data, audience));
      return { result, exposed: some ? await exposedWords(workspace, audience, since) : [] };
    });
    remarkExposed(exposed);
    const { audience, out, title, contact, address, languages } = options;
    const edition = editionFile(settings.data, audience);
    const folder =
      out === undefined
        ? null
        : await watched('writing', (progress) =>
            writeSite({ edition, folder: out, title, contact, siteAddress: address, languages }, progress),
          );
    const published =
      result === null
        ? `Nothing that the ${audience} edition may show has changed: there is no new publication.`
        : `Published: step ${result.n} of the ${audience} edition.`;
    told(
      settings,
      {
        audience,
        unchanged: result === null,
        publication: result,
        exposed,
        ...(folder && { folder: { path: out, ...folder } }),
      },
      folder === null
        ? published
        : `${published} ${out} holds it: ${counted(folder.files, 'file')}, ${folder.written} new or changed, ${folder.removed} removed.`,
    );
  });
}

function languages(text: string): readonly Locale[] {
  const named = text.split(',').map((tag) => tag.trim());
  const unknown = named.find((tag) => !LOCALES.some((locale) => locale === tag));
  if (unknown !== undefined) throw new InvalidArgumentError(`There are pages in ${LOCALES.join(', ')}.`);
  return LOCALES.filter((locale) => locale === ROOT_LOCALE || named.includes(locale));
}

/** What only a person can mend: a sentence that is shown names what another claim keeps back. */
function remarkExposed(exposed: readonly ExposedWords[]): void {
  for (const { attestation, property, claim } of exposed.slice(0, 5))
    remark(
      `A quote that is shown (${attestation}) holds the words of a claim that is not: ${property.replaceAll('_', ' ')} (${claim}). \`rollcall disclose ${attestation} --audience restricted\` hides that saying.`,
    );
  if (exposed.length > 5) remark(`… and ${exposed.length - 5} more; --format json lists them.`);
}
