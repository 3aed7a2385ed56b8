/** rollcall candidates: who may be one person, which tellings one event, and which judgements contradict each other; to be judged. */
import type { Command } from 'commander';
import type { Evidence, Explanation, IdentityProposal } from '../actions/candidates.ts';
import { explainIdentity, identityProposals } from '../actions/candidates.ts';
import { disputes } from '../actions/disputes.ts';
import type { ShownEventProposal } from '../actions/event-candidates.ts';
import { eventProposals } from '../actions/event-candidates.ts';
import { isoOf } from '../claim/dates.ts';
import { addExamples, does } from './call.ts';
import { disputeLines } from './dispute-lines.ts';
import { printJson, printText } from './output.ts';
import { readingDesk } from './session.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { entryNumber } from './undo.ts';
import { words } from './words.ts';

interface Options {
  readonly limit: number;
  readonly document?: string;
  readonly explain?: readonly string[];
  readonly events?: true;
  readonly disputed?: true;
}

export function define(command: Command): void {
  command
    .option('--limit <n>', 'at most so many pairs', entryNumber, 50)
    .option('--document <id>', 'only people whom this document names, as after an import')
    .option('--explain <ids...>', 'what speaks for and against two people being one: two ids')
    .option('--events', 'tellings that may be of one event, or of a part or a stage of one')
    .option('--disputed', 'judgements that contradict each other, with who made them')
    .description(
      'Pairs of people who may be one: those first whose answer changes most (who is held today, a count), then the likeliest. Nothing is joined until somebody judges.',
    );
  addExamples(
    command,
    ['candidates', 'what to look at first, with what would change'],
    ['candidates --explain 7fmd874hyh7xny4a k1q0tw5d0vzgarn4', 'the evidence of one pair, field by field'],
    ['judge 7fmd874hyh7xny4a k1q0tw5d0vzgarn4 --same --why "same birth year"', 'then decide'],
    ['candidates --events', 'the same call or release told twice, and parts of a batch'],
  );
  does<Options>(command, async ({ settings, options }) => {
    if ([options.explain, options.events, options.disputed].filter((one) => one !== undefined).length > 1)
      return command.error('error: --explain, --events and --disputed are three questions: ask one');
    if (options.explain) {
      const [a, b, ...more] = options.explain;
      if (a === undefined || b === undefined || more.length > 0) return command.error('error: --explain takes two ids');
      return showOne(settings, [a, b]);
    }
    if (options.events) return showEvents(settings, options.limit);
    return options.disputed ? showDisputes(settings) : showPairs(settings, options);
  });
}

async function showPairs(settings: Settings, { limit, document }: Options): Promise<void> {
  const pairs = await readingDesk(settings, (workspace) => identityProposals(workspace, { limit, document }));
  if (settings.format === 'json') return printJson({ pairs });
  if (pairs.length === 0) return printText('No pair waits to be judged.');
  const sheet = new Sheet();
  sheet.table(
    [{ label: 'Likely', right: true }, { label: 'One' }, { label: 'Id' }, { label: 'Other' }, { label: 'Id' }],
    pairs.map((pair) => ({
      cells: [chance(pair.explanation), pair.names[0], pair.a, pair.names[1], pair.b],
      under: [wouldChange(pair), ...strongest(pair.explanation.evidence).map(inShort)],
    })),
  );
  sheet.print();
}

async function showOne(settings: Settings, ids: readonly [string, string]): Promise<void> {
  const pair = await readingDesk(settings, (workspace) => explainIdentity(workspace, ids));
  if (settings.format === 'json') return printJson(pair);
  const sheet = new Sheet();
  sheet.heading(`${pair.names[0]} (${pair.a}) and ${pair.names[1]} (${pair.b})`);
  waterfall(sheet, pair.explanation, 'Two people taken at random');
  sheet.blank();
  sheet.line(wouldChange(pair));
  sheet.line(`One bit doubles the odds. ${chance(pair.explanation)} of pairs alike in all this are one person.`);
  sheet.print();
}

async function showEvents(settings: Settings, limit: number): Promise<void> {
  const pairs = await readingDesk(settings, (workspace) => eventProposals(workspace, limit));
  if (settings.format === 'json') return printJson({ pairs });
  if (pairs.length === 0) return printText('No telling waits to be judged.');
  const sheet = new Sheet();
  for (const pair of pairs) {
    sheet.heading(`${RELATION[pair.relation]}: ${STANDING[pair.standing]}`);
    for (const { id, words: quote, type } of pair.events)
      sheet.line(`${id}  ${words.word('type', type)}: ${quote ?? ''}`, 2);
    waterfall(sheet, pair, 'Two tellings taken at random', 2);
    sheet.line(`rollcall judge ${pair.a} ${pair.b} ${flagOf(pair)} --why …`, 2);
  }
  sheet.print();
}

const RELATION: Readonly<Record<ShownEventProposal['relation'], string>> = {
  same: 'One event',
  part_of: 'The first a part of the second',
  stage_of: 'The first a stage of the second',
};

const STANDING: Readonly<Record<ShownEventProposal['standing'], string>> = {
  likely: 'likely',
  open: 'open, what is told does not settle it',
};

const flagOf = ({ relation, stage }: ShownEventProposal): string =>
  relation === 'same' ? '--same' : relation === 'part_of' ? '--part-of' : `--stage ${stage ?? ''}`;

async function showDisputes(settings: Settings): Promise<void> {
  const found = await readingDesk(settings, disputes);
  if (settings.format === 'json') return printJson({ disputes: found });
  if (found.length === 0) return printText('No judgements contradict each other.');
  const sheet = new Sheet();
  for (const dispute of found) {
    const [first = '', ...rest] = disputeLines(dispute);
    sheet.heading(first);
    sheet.lines(rest, 2);
  }
  sheet.print();
}

function waterfall(sheet: Sheet, { prior, evidence, bits }: Explanation, before: string, indent = 0): void {
  const step = (worth: number, text: string): void => sheet.line(`${signed(worth).padStart(6)}  ${text}`, indent);
  step(prior, `${before}.`);
  for (const { bits: own, because, left, right } of evidence)
    step(own, because.includes(left) || left === right ? because : `${because} ${left} | ${right}`);
  step(bits, 'bits in all.');
}

/** The steps that weigh most, either way. */
const strongest = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits)).slice(0, 4);

const inShort = ({ bits, because }: Evidence): string => `${signed(bits)} bits: ${because}`;
const signed = (bits: number): string => `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
const chance = ({ probability }: Pick<Explanation, 'probability'>): string =>
  probability > 0.99 ? 'over 99%' : `${Math.round(probability * 100)}%`;

function wouldChange({ effect: { day, apart, joined, certain, possible, status } }: IdentityProposal): string {
  const changes = [
    ...(certain === 0 ? [] : [`${Math.abs(certain)} ${certain < 0 ? 'fewer' : 'more'} held for certain`]),
    ...(possible === 0 ? [] : [`${Math.abs(possible)} ${possible < 0 ? 'fewer' : 'more'} held at most`]),
    ...(status
      ? [
          `${apart.map((one) => words.word('status.short', one.status)).join(' and ')} become ${words.word('status.short', joined.status)}`,
        ]
      : []),
  ];
  return changes.length === 0 ? 'Joined, no count changes.' : `Joined, on ${isoOf(day)}: ${changes.join('; ')}.`;
}
