/** rollcall import: bring files in. Bytes are kept, texts become proposals, mapped tables become claims; what can't be read is kept with its reason. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { isExchange } from '../actions/exchange-file.ts';
import { fileBytes, fileText } from '../actions/file-bytes.ts';
import type { ImportOutcome } from '../actions/import-file.ts';
import { importFile } from '../actions/import-file.ts';
import type { LookAlikes } from '../actions/look-alikes.ts';
import { lookAlikes } from '../actions/look-alikes.ts';
import type { Mapping } from '../actions/mapping.ts';
import { parseMapping } from '../actions/mapping.ts';
import { acceptProposals, listProposals } from '../actions/proposals.ts';
import type { Workspace } from '../actions/workspace.ts';
import { openScratch } from '../actions/workspace.ts';
import type { Audience } from '../claim/audience.ts';
import { AUDIENCES } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import type { Call } from './call.ts';
import { addExamples, does, reason } from './call.ts';
import { counted } from './counted.ts';
import { putDifference } from './difference-lines.ts';
import type { ExchangeOutcome } from './import-exchange.ts';
import { importExchange, putExchange } from './import-exchange.ts';
import { printJson, remark } from './output.ts';
import { watched } from './progress.ts';
import { atDesk, hasBegun } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options {
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly title?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: readonly string[];
  readonly mapping?: string;
  readonly audience?: Audience;
  readonly dryRun?: true;
  readonly allowErased?: true;
  readonly accept?: true;
  readonly why?: string;
  /** Commander's form of `--no-propose`. */
  readonly propose: boolean;
}

interface Outcome extends ImportOutcome {
  /** Proposals of an earlier import that this one took. */
  readonly accepted?: number;
  /** Of a table: rows that look like somebody known. */
  readonly lookAlikes?: LookAlikes | null;
}

export function define(command: Command): void {
  command
    .argument(
      '<file...>',
      'texts, HTML pages, PDF, Word, e-mail, pictures, web archives, tables (CSV, XLSX, JSON); .jsonl of the exchange form',
    )
    .description(
      'Bring files in. A text becomes proposals for you to review; a table with a mapping becomes people and claims, each located by row and column; without one its rows are kept and wait. Importing the same thing twice changes nothing.',
    )
    .option('--outlet <name>', 'who published it')
    .option('--url <address>', 'where it was published; of a web archive the page to read')
    .option('--published <date>', 'when (EDTF: 2025-09-11, 2025-09, 2025)')
    .option('--language <tag>', 'its language, such as en, be, ru')
    .option('--title <text>', 'its title')
    .option('--encoding <label>', 'how its letters are stored, such as windows-1251, where the guess is wrong')
    .option('--delimiter <character>', 'what divides the cells of a table, where the guess is wrong')
    .option(
      '--sheet <name>',
      'which sheet of a workbook to read (a list of JSON, a kind of entity); may be given again; * for all',
      (name: string, before: readonly string[] = []) => [...before, name],
    )
    .option('--mapping <file>', 'how to read a table’s columns (docs/import.md)')
    .addOption(new Option('--audience <audience>', 'who may see the document').choices(AUDIENCES))
    .option('--dry-run', 'say what would change, and change nothing')
    .addOption(new Option('--accept', 'take all proposals at once; needs --why').conflicts('propose'))
    .option('--why <text>', 'the reason, kept with the entry', reason)
    .option('--allow-erased', 'bring in also what was erased on request; needs --why')
    .option('--no-propose', 'keep the document and propose nothing: somebody reads it by hand');
  addExamples(
    command,
    ['import report.txt', 'a text whose head says outlet, date and language (front matter)'],
    ['import page.html --outlet "Example News" --published 2025-09-11 --language en', 'a page that does not'],
    ['import list.csv --mapping list.json --published 2025-09-11', 'a list of people, read as the mapping says'],
    [
      'import claims.jsonl --why "the weekly list of Example Watch"',
      'claims that another program made (docs/exchange.md)',
    ],
    ['import ./plain --data ./other', 'a whole ledger that `export --all` wrote, into an empty data directory'],
    ['import list.csv --mapping list.json --published 2025-09-18 --dry-run', 'next week: what is new, changed, gone'],
    ['import list.csv --dry-run --format json', 'what would be read, for a program; nothing is written'],
  );
  command.addHelpText(
    'after',
    '\nExit status: 0 read; 3 read, with rows set aside; 4 refused. Of several files the worst.\n',
  );
  does<Options, [string[]]>(command, async (call, files) => {
    const { settings, options } = call;
    if (options.accept && options.why === undefined)
      return command.error('error: --accept needs --why TEXT: accepting is a decision, and the log keeps its reason');
    if (options.allowErased && options.why === undefined)
      return command.error('error: --allow-erased needs --why TEXT: who was erased comes back only for a reason');
    const mapping =
      options.mapping === undefined ? undefined : parseMapping(fileText(options.mapping), options.mapping);
    const outcomes = files.some(isExchange)
      ? await importEach(call, files, mapping)
      : await atDeskFor(call, (workspace) => importAll(workspace, files, options, mapping));
    const worst = Math.max(...outcomes.map((outcome) => outcome.status)) as ImportOutcome['status'];
    if (settings.format === 'json') printJson(outcomes.length === 1 ? outcomes[0] : { files: outcomes, status: worst });
    else printOutcomes(outcomes);
    for (const { file, error } of outcomes)
      if (error) remark(error.message.startsWith(file) ? error.message : `${file}: ${error.message}`);
    return worst;
  });
}

/** A dry run makes no data directory to try in. */
async function atDeskFor<T>(
  { settings, options }: Call<Options>,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  if (!options.dryRun || (await hasBegun(settings))) return atDesk(settings, work);
  const scratch = await openScratch(settings);
  try {
    return await work(scratch);
  } finally {
    await scratch.close();
  }
}

async function importAll(
  workspace: Workspace,
  files: readonly string[],
  options: Options,
  mapping: Mapping | undefined,
): Promise<Outcome[]> {
  const done: Outcome[] = [];
  for (const file of files) done.push(await importOne(workspace, file, options, mapping));
  return done;
}

/** Each file at a desk of its own: a whole ledger makes the desk that the next one works at. */
async function importEach(
  call: Call<Options>,
  files: readonly string[],
  mapping: Mapping | undefined,
): Promise<(Outcome | ExchangeOutcome)[]> {
  const done: (Outcome | ExchangeOutcome)[] = [];
  for (const file of files) {
    if (isExchange(file))
      done.push(await importExchange(call.settings, file, call.options, (work) => atDeskFor(call, work)));
    else done.push(...(await atDeskFor(call, (workspace) => importAll(workspace, [file], call.options, mapping))));
  }
  return done;
}

/** `file` is the path as it was given: two folders may hold files of one name. */
async function importOne(
  workspace: Workspace,
  path: string,
  options: Options,
  mapping: Mapping | undefined,
): Promise<Outcome> {
  const { accept, why, mapping: _file, sheet, ...said } = options;
  try {
    const request = {
      ...fileBytes(path),
      ...said,
      sheets: sheet,
      mapping,
      why,
      ...(accept && { acceptWhy: why }),
    };
    const outcome = await watched(mapping ? 'comparing rows' : 'reading', (progress) =>
      importFile(workspace, { ...request, ...(mapping ? { progress } : { onStep: progress }) }),
    );
    return {
      ...outcome,
      file: path,
      ...(accept && why !== undefined && (await acceptedBefore(workspace, outcome, why, options))),
      ...(outcome.document !== undefined &&
        outcome.entry != null && { lookAlikes: await alikeIn(workspace, outcome.document) }),
    };
  } catch (error) {
    if (error instanceof Refusal) return { file: path, status: 4, error: error.problem };
    throw error;
  }
}

const alikeIn = (workspace: Workspace, document: string): Promise<LookAlikes | null> =>
  watched('comparing with who is known', (progress) => lookAlikes(workspace, document, progress));

/** What an earlier import of the same text proposed, and still waits, is taken as well. */
async function acceptedBefore(
  workspace: Workspace,
  { document, dryRun }: ImportOutcome,
  why: string,
  { allowErased }: Pick<Options, 'allowErased'>,
): Promise<Pick<Outcome, 'entry' | 'unchanged' | 'accepted'>> {
  if (document === undefined || dryRun) return {};
  const waiting = await listProposals(workspace.ledger.store, 'waiting', document);
  if (waiting.length === 0) return {};
  return {
    unchanged: false,
    ...(await acceptProposals(workspace, [document], why, undefined, { allowErased: allowErased ?? false })),
  };
}

function printOutcomes(outcomes: readonly (Outcome | ExchangeOutcome)[]): void {
  const sheet = new Sheet();
  for (const outcome of outcomes) {
    if (outcome.status === 4) continue;
    if ('lines' in outcome || 'restored' in outcome) {
      putExchange(sheet, outcome);
      continue;
    }
    sheet.line(`${outcome.file}: ${readWords(outcome)}. ${changeWords(outcome)}`);
    for (const row of outcome.aside ?? []) sheet.line(`set aside: ${row.reason}`, 2);
    for (const warning of outcome.warnings ?? []) sheet.line(`note: ${warning.message}`, 2);
    if (outcome.difference) putDifference(sheet, outcome.difference, outcome.dryRun ? ROWS_SHOWN : 0);
    if (outcome.waits) sheet.line(outcome.waits, 2);
    if (outcome.lookAlikes && outcome.lookAlikes.alike > 0)
      sheet.line(alikeWords(outcome.lookAlikes, outcome.document), 2);
  }
  sheet.print();
}

/** Rows of a difference that are told one by one to a person who asks first. */
const ROWS_SHOWN = 200;

function alikeWords({ alike, compared, rows }: LookAlikes, document = ''): string {
  const of = compared < rows ? ` of the first ${words.number(compared)}` : ` of ${words.number(rows)}`;
  return `${counted(alike, 'row')}${of} ${alike === 1 ? 'looks' : 'look'} like somebody who is known here: \`rollcall candidates --document ${document}\` shows who, and why.`;
}

function readWords({ rows, aside, format, encoding, text }: ImportOutcome): string {
  // What is no text in one encoding has none to tell.
  const letters = encoding === 'binary' ? [] : [encoding];
  if (rows === undefined)
    return `${format} of ${counted(text?.length ?? 0, 'character')}${letters.map((one) => ` (${one})`).join('')}`;
  return `${counted(rows, 'row')} read, ${words.number(aside?.length ?? 0)} set aside (${[format, ...letters].join(', ')})`;
}

function changeWords({
  sealed,
  unchanged,
  dryRun,
  document,
  proposed = 0,
  accepted = 0,
  added,
  entry,
  entries = [],
}: Outcome): string {
  if (sealed !== undefined) return `Sealed as ${sealed} in entry ${entry}; nothing of it is kept in the clear.`;
  const claims = counted(added?.['claim'] ?? 0, 'claim');
  const proposals = counted(proposed, 'proposal');
  if (dryRun)
    return unchanged
      ? 'Nothing would change: all of it is here already.'
      : `It would add ${claims} and ${proposals}. Nothing was written.`;
  if (unchanged) return `Nothing changed: all of it is here already (source ${document}).`;
  return [
    `Kept as source ${document}`,
    ...(accepted === 0 ? [claims] : []),
    ...(entry ? [entries.length > 1 ? `entries ${entries[0]} to ${entry}` : `entry ${entry}`] : []),
    ...(proposed > 0 ? [`${proposals} to review (rollcall review)`] : []),
    ...(accepted > 0 ? [`${counted(accepted, 'proposal')} of an earlier import accepted`] : []),
  ]
    .join('; ')
    .concat('.');
}
