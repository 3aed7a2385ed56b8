/** rollcall judge: are two the same person, organisation or event, or one event a part of another? Durable, and can be taken back. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { judge } from '../actions/judge.ts';
import { linkEvents } from '../actions/link-events.ts';
import type { Verdict } from '../claim/judgement.ts';
import type { Stage } from '../claim/links.ts';
import { STAGES } from '../claim/links.ts';
import { addExamples, addWhy, does } from './call.ts';
import { disputeLines } from './dispute-lines.ts';
import { remark } from './output.ts';
import { atOpenDesk } from './session.ts';
import type { Settings } from './settings.ts';
import { told } from './written.ts';

interface Options {
  readonly why: string;
  readonly same?: true;
  readonly not?: true;
  readonly unsure?: true;
  readonly withdraw?: true;
  readonly partOf?: true;
  readonly stage?: Stage;
}

type Chosen = Exclude<keyof Options, 'why'>;

const VERDICTS: Readonly<Record<Exclude<Chosen, 'partOf' | 'stage'>, readonly [verdict: Verdict, text: string]>> = {
  same: ['same', 'they are the same'],
  not: ['not', 'they are not the same'],
  unsure: ['unsure', 'they may be: counts then say “at least” and “at most”'],
  withdraw: ['withdrawn', 'take back what was judged of them'],
};
const VERDICT_NAMES = Object.keys(VERDICTS) as (keyof typeof VERDICTS)[];
const ALL: readonly Chosen[] = [...VERDICT_NAMES, 'partOf', 'stage'];

export function define(command: Command): void {
  addWhy(command, 'what shows it')
    .argument('<a>', 'the id of one')
    .argument('<b>', 'the id of the other')
    .description(
      'Judge whether two are the same person, organisation or event, or of two events that the first is a part or a stage of the second. The last judgement on a pair stands; any can be taken back. Judgements that contradict each other all stand: nobody is then counted for certain through them, and you are told.',
    );
  const add = (option: Option, name: Chosen): void =>
    void command.addOption(option.conflicts(ALL.filter((other) => other !== name)));
  for (const name of VERDICT_NAMES) add(new Option(`--${name}`, VERDICTS[name][1]), name);
  add(new Option('--part-of', 'the first event is a part of the second'), 'partOf');
  add(new Option('--stage <stage>', 'the first event is this stage of the second').choices(STAGES), 'stage');
  addExamples(
    command,
    [
      'judge 7fmd874hyh7xny4a k1q0tw5d0vzgarn4 --same --why "same birth year and the same wife"',
      'one person from now on',
    ],
    ['judge 7fmd874hyh7xny4a k1q0tw5d0vzgarn4 --withdraw --why "the second is his cousin"', 'two again'],
    ['judge 3k9q0v7wdn5hxz2e pwqhamg5jbmtqev7 --part-of --why "named among the 52"', 'one release within another'],
  );
  does<Options, [string, string]>(command, async ({ settings, options }, a, b) => {
    const chosen = VERDICT_NAMES.find((name) => options[name]);
    if (chosen) return judgeTwo(settings, a, b, VERDICTS[chosen][0], options.why);
    if (options.partOf || options.stage) return linkTwo(settings, a, b, options);
    return command.error('error: say which: --same, --not, --unsure, --withdraw, --part-of or --stage');
  });
}

async function judgeTwo(
  settings: Settings,
  mention: string,
  other: string,
  verdict: Verdict,
  why: string,
): Promise<void> {
  const result = await atOpenDesk(settings, (workspace) => judge(workspace, [{ mention, other, verdict }], why));
  for (const dispute of result.disputes) for (const line of disputeLines(dispute)) remark(line);
  if (result.disputes.length > 0)
    remark('All of it stands, and who they are is disputed until somebody takes one back: judge that pair --withdraw.');
  told(
    settings,
    { ...result, verdict },
    result.entry === null
      ? 'Nothing changed: that is what was judged of them already.'
      : `Judged in entry ${result.entry}: ${verdict}. \`rollcall undo ${result.entry}\` takes it back.`,
  );
}

async function linkTwo(settings: Settings, from: string, to: string, { why, stage }: Options): Promise<void> {
  const type = stage === undefined ? 'part_of' : 'stage_of';
  const result = await atOpenDesk(settings, (workspace) => linkEvents(workspace, { type, from, to, stage }, why));
  told(
    settings,
    { ...result, link: type, ...(stage !== undefined && { stage }) },
    result.entry === null
      ? 'Nothing changed: that is told of them already.'
      : `Entered in entry ${result.entry}: ${from} is ${stage === undefined ? 'a part' : `the stage “${stage}”`} of ${to}. \`rollcall undo ${result.entry}\` takes it back.`,
  );
}
