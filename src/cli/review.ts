/** rollcall review: what the machine proposes, for a person to take, edit or leave. Only then does it count. */
import type { Command } from 'commander';
import { fileJson } from '../actions/file-bytes.ts';
import type { Proposal } from '../actions/proposals.ts';
import { acceptProposals, findProposals, listProposals, rejectProposals } from '../actions/proposals.ts';
import { quoteOf } from '../claim/locator.ts';
import { Refusal } from '../claim/problem.ts';
import { plainValue } from '../claim/values.ts';
import { addExamples, addWhy, does } from './call.ts';
import { remarkHeldBack } from './held-back.ts';
import { printJson, printText } from './output.ts';
import { atOpenDesk, readingDesk } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';
import { told } from './written.ts';

export function define(command: Command): void {
  command.description(
    'Review proposals: list what waits, look at one, accept, edit or reject. An id of a document stands for all that waits in it.',
  );
  addExamples(
    command,
    ['review', 'what waits, in the order of the texts'],
    ['review show 3k9q0v7wdn5hxz2e', 'one proposal with every claim and its words'],
    ['review accept 3k9q0v7wdn5hxz2e --why "read against the page"', 'one; give a document’s id to take all of it'],
    [
      'review show 3k9q0v7wdn5hxz2e --format json > draft.json',
      'a draft to correct; then: review accept ID --edit draft.json --why TEXT',
    ],
  );
  const list = command
    .command('list', { isDefault: true })
    .argument('[document]', 'only those of this document')
    .description('list what waits');
  does<object, [string | undefined]>(list, async ({ settings }, document) => {
    const waiting = await readingDesk(settings, ({ ledger }) => listProposals(ledger.store, 'waiting', document));
    if (settings.format === 'json') return printJson({ proposals: waiting });
    showList(waiting);
  });

  const show = command
    .command('show')
    .argument('<id>', 'a proposal')
    .description('show one proposal; as JSON, the draft to edit');
  does<object, [string]>(show, async ({ settings }, id) => {
    const [proposal] = await readingDesk(settings, ({ ledger }) => findProposals(ledger.store, [id]));
    if (!proposal)
      throw new Refusal({ code: 'missing_value', message: `No proposal ${id} waits. \`rollcall review\` lists them.` });
    if (settings.format === 'json') return printJson(proposal.draft);
    showOne(proposal);
  });

  const accept = addWhy(command.command('accept'), 'what you checked it against')
    .argument('<id...>', 'proposals, or documents with all that waits in them')
    .option('--edit <file>', 'take this draft in place of the one proposed (one proposal only)')
    .option('--allow-erased', 'take also who was erased on request; --why says why that is in order')
    .description('take proposals: their claims count from then on');
  does<{ why: string; edit?: string; allowErased?: true }, [string[]]>(accept, async ({ settings, options }, ids) => {
    const edited = options.edit === undefined ? undefined : fileJson(options.edit);
    const result = await atOpenDesk(settings, (workspace) =>
      acceptProposals(workspace, ids, options.why, edited, options),
    );
    remarkHeldBack(result.heldBack);
    told(
      settings,
      result,
      result.entry === null
        ? `Accepted ${result.accepted}; all they say was here already.`
        : `Accepted ${result.accepted} in entry ${result.entry}. \`rollcall undo ${result.entry}\` takes that back.`,
    );
  });

  const reject = addWhy(command.command('reject'), 'what is wrong with them')
    .argument('<id...>', 'proposals, or documents with all that waits in them')
    .description('leave proposals, for a reason');
  does<{ why: string }, [string[]]>(reject, async ({ settings, options }, ids) => {
    const result = await atOpenDesk(settings, (workspace) => rejectProposals(workspace, ids, options.why));
    told(settings, result, `Rejected ${result.rejected} in entry ${result.entry}.`);
  });
}

function showList(waiting: readonly Proposal[]): void {
  if (waiting.length === 0) {
    printText('Nothing waits for review.');
    return;
  }
  const sheet = new Sheet();
  for (const [document, proposals] of Map.groupBy(waiting, (proposal) => proposal.document)) {
    sheet.heading(`${proposals.length} in source ${document}`);
    sheet.table(
      [{ label: 'Proposal' }, { label: 'What' }, { label: 'Words' }],
      proposals.map((proposal) => ({ cells: [proposal.proposal, kindWords(proposal), wordsOf(proposal)] })),
    );
  }
  sheet.print();
}

function showOne(proposal: Proposal): void {
  const sheet = new Sheet();
  sheet.heading(`${kindWords(proposal)} (${proposal.proposal}, source ${proposal.document})`);
  sheet.line(`Found by: ${proposal.rules.join(', ')}`);
  for (const { kind, claims } of proposal.draft.mentions) {
    sheet.heading(words.word('kind', kind));
    sheet.table(
      [{ label: 'Property' }, { label: 'Value' }, { label: 'Modality' }, { label: 'Words' }],
      claims.map(({ property, value, modality, locator }) => ({
        cells: [
          words.word('property', property),
          plainValue(value),
          modality === 'actual' ? '' : words.word('modality', modality),
          quoteOf(locator),
        ],
      })),
    );
  }
  sheet.print();
}

/** What a draft is about: its first event, else its first mention. */
function kindWords({ draft }: Proposal): string {
  for (const { claims } of draft.mentions) {
    for (const { value } of claims) if (value.kind === 'occurred') return words.word('type', value.type);
  }
  const [first] = draft.mentions;
  const name = first?.claims.find(({ property }) => property === 'name')?.value;
  return first ? `${words.word('kind', first.kind)}${name ? `: ${plainValue(name)}` : ''}` : '';
}

function wordsOf({ draft }: Proposal): string {
  const claims = draft.mentions.flatMap((mention) => mention.claims);
  const leading = claims.find(({ property }) => property === 'occurred') ?? claims[0];
  return leading ? quoteOf(leading.locator) : '';
}
