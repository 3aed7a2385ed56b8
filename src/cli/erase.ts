/** rollcall erase: take somebody or something out of the ledger for good. */
import type { Command } from 'commander';
import type { Erasure } from '../actions/erase.ts';
import { erase } from '../actions/erase.ts';
import { erasedKeyFile } from '../actions/erased.ts';
import { addExamples, addWhy, does } from './call.ts';
import { counted } from './counted.ts';
import type { OpeningOptions } from './keys.ts';
import { addOpening, openingOf } from './keys.ts';
import { printJson } from './output.ts';
import { watched } from './progress.ts';
import { atOpenDesk } from './session.ts';
import { Sheet } from './sheet.ts';

interface Options extends OpeningOptions {
  readonly why: string;
  readonly dryRun?: true;
  readonly onlyMention?: true;
  readonly openVault?: true;
}

export function define(command: Command): void {
  addOpening(addWhy(command, 'who asked, and on what right; never the name, which would stay'))
    .argument('<id...>', 'a person (by any of their mentions), a claim, a document or a sealed item')
    .option('--dry-run', 'say what would go, and erase nothing')
    .option('--open-vault', 'look through what is sealed too, for what is about them')
    .option('--only-mention', 'the mentions named and no others, whatever they were judged the same as')
    .description(
      'Erase somebody or something on request: claims, quotes, words in documents, reasons, proposals. The log keeps a commitment of each, so the tree still verifies. It can’t be undone.',
    );
  addExamples(
    command,
    ['erase q38j3kgwcvpfzsb9 --dry-run --why "her own request"', 'all that would go, and what still holds it'],
    ['erase q38j3kgwcvpfzsb9 --why "her own request, GDPR article 17"', 'gone'],
    ['publish --audience public --why "an erasure"', 'after that, so that the edition follows'],
  );
  does<Options, [string[]]>(command, async ({ settings, options }, targets) => {
    const { why, dryRun, onlyMention } = options;
    const opening = options.openVault && (await openingOf(command, options));
    const result = await atOpenDesk(settings, (workspace) =>
      watched('erasing', (progress) => erase(workspace, { why, dryRun, onlyMention, opening, targets }, progress)),
    );
    if (settings.format === 'json') return printJson(result);
    show(result, erasedKeyFile(settings.data));
  });
}

function show(result: Erasure, keyFile: string): void {
  const sheet = new Sheet();
  const items = Object.values(result.erased).reduce((a, b) => a + b, 0);
  const kinds = Object.entries(result.erased)
    .map(([kind, n]) => `${kind.replaceAll('_', ' ')} ${n}`)
    .join(', ');
  sheet.line(
    `${result.dryRun ? 'Would erase' : `Entry ${result.entry} erased`} ${counted(items, 'item')} (${kinds || 'none'})${result.names.length === 0 ? '' : `, named ${result.names.map((name) => `“${name}”`).join(', ')}`}.`,
  );
  if (result.masked > 0) sheet.line(`${counted(result.masked, 'item')} of others stay with words masked.`);
  if (result.narrowed > 0)
    sheet.line(
      `${counted(result.narrowed, 'claim or document', 'claims and documents')} of which only somebody kept back is left: kept, and shown to no wider audience than they are.`,
    );
  const documents = (label: string, list: Erasure['documents']['whole']): void => {
    if (list.length === 0) return;
    sheet.line(label);
    sheet.lines(
      list.map(({ document, title }) => `${document} ${title}`),
      2,
    );
  };
  documents('Documents that go whole:', result.documents.whole);
  documents('Documents kept with words masked:', result.documents.masked);
  if (result.notes.length > 0) {
    sheet.line('Entries whose who and why go, because they name them:');
    sheet.lines(
      result.notes.map(({ entry, why }) => `entry ${entry}: ${why}`),
      2,
    );
  }
  if (result.proposals + result.aside > 0)
    sheet.line(`${counted(result.proposals, 'proposal')} and ${counted(result.aside, 'row')} set aside go.`);
  if (result.alike.length > 0) {
    sheet.line('Others of that name stay, so the name is masked only where it was read as theirs. Is one the same?');
    sheet.lines(
      result.alike.map(({ mention, name }) => `${mention} ${name}`),
      2,
    );
  }
  if (result.sealed > 0)
    sheet.line(
      `${counted(result.sealed, 'sealed item')} not looked into: with --open-vault what of it is about them goes too.`,
    );
  sheet.line('Still held, until you see to it:');
  sheet.lines(
    [
      ...result.editions.map(
        ({ audience, from, to }) =>
          `the ${audience} edition, publications ${from} to ${to}: \`rollcall publish --audience ${audience} --why TEXT\` makes it anew; mirrors and downloads of those publications keep it`,
      ),
      ...result.backups.map(({ at, place }) => `the backup of ${at} at ${place}: make a new one and destroy it`),
      'copies, exports and files you know of and this ledger does not',
    ],
    2,
  );
  if (!result.dryRun) {
    sheet.line(
      `The next import that names them from the same source sets them aside. ${keyFile} makes that possible: who holds it and this ledger can test a guess at who was erased.`,
    );
    if (!result.cleared)
      sheet.line(
        'Another program has the ledger open: end it and run any verb again. Until then, free pages and the journal still hold what was erased.',
      );
  }
  sheet.print();
}
