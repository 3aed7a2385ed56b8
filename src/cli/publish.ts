/** rollcall publish: make the next step of an audience's edition. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { publish } from '../actions/publish.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { addExamples, addWhy, does } from './call.ts';
import { atOpenDesk } from './session.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly audience: EditionAudience;
}

export function define(command: Command): void {
  addWhy(command, '')
    .addOption(new Option('--audience <audience>', 'whose edition').choices(EDITION_AUDIENCES).makeOptionMandatory())
    .description(
      'Publish: build the next step of an edition from what its audience may see. The site shows editions and nothing else.',
    );
  addExamples(command, [
    'publish --audience public --why "weekly"',
    'what changed and is public becomes visible on the site',
  ]);
  does<Options>(command, async ({ settings, options }) => {
    const result = await atOpenDesk(settings, (workspace) => publish(workspace, options.audience, options.why));
    told(
      settings,
      { audience: options.audience, unchanged: result === null, publication: result },
      result === null
        ? `Nothing that the ${options.audience} edition may show has changed: there is no new publication.`
        : `Published: step ${result.n} of the ${options.audience} edition.`,
    );
  });
}
