/** rollcall consent: what a person lets be shown, to whom; and taking that back. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Narrowed } from '../actions/consent.ts';
import { consentsOf, recordConsent, revocationOf, revokeConsent } from '../actions/consent.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { CONSENT_PROPERTIES } from '../claim/consent.ts';
import { Refusal } from '../claim/problem.ts';
import { isProperty } from '../claim/vocabulary.ts';
import { addExamples, does, reason } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import { atOpenDesk, readingDesk } from './session.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { told } from './written.ts';

interface Options {
  readonly to?: EditionAudience;
  readonly for?: string;
  readonly by?: string;
  readonly since?: string;
  readonly document?: string;
  readonly quote?: string;
  readonly revoke?: string;
  readonly confirm?: true;
  readonly why?: string;
}

export function define(command: Command): void {
  command
    .argument('[id]', 'the person, by any of their ids')
    .addOption(new Option('--to <audience>', 'record a consent: who may see').choices(EDITION_AUDIENCES))
    .option('--for <properties>', `what, with commas: ${CONSENT_PROPERTIES.join(', ')}`)
    .option('--by <name>', 'who consents, where it is not the person: “her mother”')
    .option('--since <day>', 'since when it holds (default: today)')
    .option('--document <id>', 'the document the consent stands in; without one it rests on whoever enters it')
    .option('--quote <words>', 'its words, as they stand in the document')
    .option('--revoke <id>', 'take a consent back: lists what that narrows; --confirm does it')
    .option('--confirm', 'revoke, and narrow what was listed')
    .option('--why <text>', 'the reason, kept with the entry; needed to record or to revoke', reason)
    .description(
      'Consent of a person to what is theirs to tell: their contacts, address, health, family, photograph. rollcall disclose asks for it.',
    );
  addExamples(
    command,
    ['consent q38j3kgwcvpfzsb9', 'the consents that stand for a person'],
    [
      'consent q38j3kgwcvpfzsb9 --to public --for health --by "his wife" --since 2025-09-01 --why "she wrote to us"',
      'record one',
    ],
    ['consent --revoke z7w2v5c1n8m4k6j3', 'what taking it back would narrow'],
  );
  does<Options, [string | undefined]>(command, async ({ settings, options }, id) => {
    if (options.revoke !== undefined) return revoke(settings, options.revoke, options);
    if (id === undefined) {
      throw new Refusal({ code: 'missing_value', message: 'Name the person by an id; `rollcall show NAME` gives it.' });
    }
    if (options.to !== undefined) return recordOne(settings, id, options.to, options);
    const consents = await readingDesk(settings, (workspace) => consentsOf(workspace, id));
    if (settings.format === 'json') return printJson({ consents });
    const sheet = new Sheet();
    if (consents.length === 0) sheet.line('No consent stands.');
    for (const { claim, audience, properties, since, by } of consents)
      sheet.line(
        `${claim}: ${properties.join(', ')} to the ${audience} audience since ${since}, by ${by ?? 'the person'}`,
      );
    sheet.print();
  });
}

async function recordOne(
  settings: Settings,
  person: string,
  audience: EditionAudience,
  options: Options,
): Promise<void> {
  const why = needed(options.why);
  const words = (options.for ?? '').split(',').map((word) => word.trim());
  const properties = words.filter(isProperty);
  const unknown = words.filter((word) => word !== '' && !isProperty(word));
  if (unknown.length > 0) {
    throw new Refusal({
      code: 'unknown_category',
      message: `${unknown.join(', ')}: nothing a consent can be for. It is for one or more of ${CONSENT_PROPERTIES.join(', ')}.`,
    });
  }
  const { document, quote } = options;
  if ((document === undefined) !== (quote === undefined)) {
    throw new Refusal({
      code: 'missing_value',
      message: 'Give --document and --quote together: where the consent stands, and its words.',
    });
  }
  const done = await atOpenDesk(settings, (workspace) =>
    recordConsent(
      workspace,
      {
        person,
        audience,
        properties,
        by: options.by,
        since: options.since ?? workspace.now().slice(0, 10),
        evidence: document !== undefined && quote !== undefined ? { document, quote } : undefined,
      },
      why,
    ),
  );
  told(
    settings,
    done,
    done.entry === null
      ? 'That consent is recorded already. Nothing was changed.'
      : `Consent recorded in entry ${done.entry} (${done.consent}). Nothing is shown by it alone: rollcall disclose does that.`,
  );
}

async function revoke(settings: Settings, consent: string, { confirm, why }: Options): Promise<void> {
  if (!confirm) {
    const narrowed = await readingDesk(settings, (workspace) => revocationOf(workspace, consent));
    if (settings.format === 'json') return printJson({ dryRun: true, narrowed });
    const sheet = new Sheet();
    sheet.line(`Revoking ${consent} would narrow ${counted(narrowed.length, 'claim')}; nothing was changed yet.`);
    for (const row of narrowed) sheet.line(lineOf(row));
    sheet.line('Say it again with --confirm and --why to do it.');
    return sheet.print();
  }
  const reasonGiven = needed(why);
  const done = await atOpenDesk(settings, (workspace) => revokeConsent(workspace, consent, reasonGiven));
  told(
    settings,
    done,
    `Entry ${done.entry} revokes ${consent} and narrows ${counted(done.narrowed.length, 'claim')}. Editions follow when they are published next.`,
  );
}

const lineOf = ({ claim, property, from, to }: Narrowed): string => `  ${property} (${claim}): ${from} to ${to}`;

function needed(why: string | undefined): string {
  if (why !== undefined) return why;
  throw new Refusal({ code: 'missing_value', message: 'Every entry says why: give --why. Nothing was changed.' });
}
