/** rollcall demand: a list of names kept as a demand, and how each of them stands on a day. */
import type { Command } from 'commander';
import type { DemandAnswer, DemandedPerson } from '../actions/demands.ts';
import { countStates, DEMAND_STATES, demand, demands } from '../actions/demands.ts';
import { fileBytes } from '../actions/file-bytes.ts';
import { keepDemand } from '../actions/keep-demand.ts';
import { Refusal } from '../claim/problem.ts';
import { addExamples, addWhy, does, reason } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import type { QuestionOptions } from './question.ts';
import { addQuestion, answered, askedWords, timesOf } from './question.ts';
import { asking, atDesk } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';
import { told } from './written.ts';

interface KeepOptions {
  readonly by: string;
  readonly to?: string;
  readonly on: string;
  readonly outlet?: string;
  readonly why: string;
}

interface ShowOptions extends QuestionOptions {
  readonly all?: true;
}

export function define(command: Command): void {
  command.description(
    'A list of names that somebody demanded: kept once, and told anew whenever it is asked: who was asked for, promised, came out, is still held, and since when.',
  );
  addExamples(
    command,
    ['demand keep list.pdf --by "Embassy of X" --to Minsk --on 2025-06-21 --why "handed over"', 'keep a list'],
    ['demand show --all', 'every demand, and of how many people'],
    ['demand show ID --as-of 2025-09-15', 'how each of them stood on that day'],
  );
  keep(command.command('keep'));
  show(command.command('show'));
}

function keep(command: Command): void {
  addWhy(command, '')
    .description('Keep a list as a demand: a release that is proposed, with each person from the list’s own words.')
    .argument('<list>', 'a table, a document or a text with the names')
    .requiredOption('--by <name>', 'who demands', reason)
    .option('--to <name>', 'of whom')
    .requiredOption('--on <date>', 'when it was handed over (EDTF: 2025-06-21, 2025-06)')
    .option('--outlet <name>', 'who published the list; who demands where not told');
  does<KeepOptions, [string]>(command, async ({ settings, options }, path) => {
    const kept = await atDesk(settings, (workspace) => keepDemand(workspace, { ...fileBytes(path), ...options }));
    const nameless =
      kept.nameless.length > 0
        ? ` ${counted(kept.nameless.length, 'line or row', 'lines or rows')} without a name: ${kept.nameless.slice(0, 12).join(', ')}.`
        : '';
    told(
      settings,
      { ...kept },
      `${kept.entry === null ? 'Nothing changed: all of it is here already' : `Kept in entry ${kept.entry}`}: ${counted(kept.people, 'person', 'people')} demanded, source ${kept.document}.${nameless}`,
    );
    return kept.nameless.length > 0 ? 3 : 0;
  });
}

function show(command: Command): void {
  addQuestion(command)
    .description('How each person of a demand stands, as of any day and as known on any day.')
    .argument('[demand]', 'the id of a demand, as --all lists them')
    .option('--all', 'list the demands there are');
  does<ShowOptions, [string | undefined]>(command, async (call, id) => {
    const { settings, options } = call;
    if (id === undefined || options.all) {
      return answered(
        call,
        (register) => demands(register, timesOf(options)),
        (sheet, { demands: rows }) => {
          if (rows.length === 0) sheet.line('No demand is told by this day: `rollcall demand keep LIST` keeps one.');
          for (const { id: own, when, by, to, people } of rows)
            sheet.line(
              `${own}: ${words.range(when)}, ${counted(people, 'person', 'people')}, by ${by.map(({ name }) => name).join(', ') || 'nobody named'}${to.length > 0 ? `, of ${to.map(({ name }) => name).join(', ')}` : ''}`,
            );
        },
      );
    }
    const found = await asking(settings, options.edition, (register) => demand(register, id, timesOf(options)));
    if (found.kind === 'moved') return printMoved(found.id);
    if (found.kind === 'unknown')
      throw new Refusal({
        code: 'missing_value',
        message: `No demand ${id} here. \`rollcall demand show --all\` lists those there are.`,
      });
    if (settings.format === 'json') return printJson(found.answer);
    put(new Sheet(), found.answer).print();
  });
}

function printMoved(id: string): never {
  throw new Refusal({ code: 'missing_value', message: `That demand is part of ${id} now: ask for that one.` });
}

function put(sheet: Sheet, { asked, named, when, by }: DemandAnswer): Sheet {
  sheet.line(askedWords(asked));
  sheet.line(`Asked ${words.range(when)} by ${by.map(({ name }) => name).join(', ') || 'nobody named'}.`);
  const counts = countStates(named);
  sheet.line(
    DEMAND_STATES.filter((state) => (counts.get(state) ?? 0) > 0)
      .map((state) => `${words.word('demand.state', state)}: ${words.number(counts.get(state) ?? 0)}`)
      .join('; '),
  );
  sheet.table(
    [{ label: 'Demanded' }, { label: 'Stands' }, { label: 'Since' }, { label: 'In the register' }],
    named.map((one) => ({
      cells: [
        one.name,
        words.word('demand.state', one.state),
        one.since ? words.range(one.since) : '',
        inRegister(one),
      ],
    })),
  );
  return sheet;
}

function inRegister({ person, matched, perhaps }: DemandedPerson): string {
  if (person) return `${person.name} (${person.id})${matched === 'found' ? ', matched by rule' : ''}`;
  return perhaps.map(({ person: other }) => `perhaps ${other.name} (${other.id})`).join('; ');
}
