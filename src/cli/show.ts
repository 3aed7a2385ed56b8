/** rollcall show: one person, by any spelling of the name or by id: what is known, how surely, and the words for it. */
import type { Command } from 'commander';
import type { Asking, PersonAnswer, Stay } from '../actions/ask.ts';
import { findPeople, person } from '../actions/ask.ts';
import type { Register } from '../actions/registers.ts';
import { originsOf } from '../pages/parts/evidence.ts';
import { doubtWords, shownDoubts, statusSentence } from '../pages/parts/status.ts';
import { stepName } from '../pages/parts/step-name.ts';
import { seenWords } from '../pages/parts/when.ts';
import { addExamples, does } from './call.ts';
import { EVENT_COLUMNS, eventTableRow, putConflicts } from './event-words.ts';
import { evidence } from './evidence.ts';
import { printJson, remark } from './output.ts';
import { peopleTable } from './people.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, askedWords, timesOf } from './question.ts';
import { asking } from './session.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command)
    .argument('<name...>', 'a name in any spelling and script, or an id')
    .description(
      'One person: what may be said on the day, how surely, and why. Where a name may be several people, all of them, the likeliest first.',
    );
  addExamples(
    command,
    ['show Mikalai Statkevich --as-of 2025-09-30', 'what may be said of him on that day, and why it is not more'],
    ['show Микола Статкевич --why', 'the same man by another spelling, each line with its words'],
    ['show 7fmd874hyh7xny4a --known 2025-10-01 --format json', 'by id, as it was known then, for a program'],
  );
  does<QuestionOptions, [string[]]>(command, async ({ settings, options }, given) => {
    const name = given.join(' ');
    const found = await asking(settings, options.edition, (register) => lookUp(register, name, timesOf(options)));
    const [one, ...others] = found;
    if (settings.format === 'json') return printJson(one && others.length === 0 ? one : found);
    if (!one) return remark(words.t('people.noneFound'));
    const sheet = new Sheet();
    sheet.line(askedWords(one.asked));
    const meant =
      others.length === 0 ? one : found.find((each) => each.spellings.some(({ text }) => sameWords(text, name)));
    if (meant) showPerson(sheet, meant, options.why ? evidence : () => []);
    const rest = found.filter((each) => each !== meant);
    if (rest.length > 0) {
      sheet.heading(meant ? 'Alike by name' : words.t('people.searchHeading', { query: name, n: found.length }));
      peopleTable(
        sheet,
        rest.map((each) => ({ ...each, spellings: each.spellings.map(({ text }) => text) })),
      );
      if (!meant) sheet.lines(['', 'rollcall show ID tells of one of them.']);
    }
    sheet.print();
  });
}

async function lookUp(register: Register, query: string, times: Asking): Promise<PersonAnswer[]> {
  const byId = await personById(register, query.trim(), times);
  if (byId) return [byId];
  const { people } = await findPeople(register, query, times);
  const out: PersonAnswer[] = [];
  for (const { id } of people) {
    const answer = await personById(register, id, times);
    if (answer) out.push(answer);
  }
  return out;
}

async function personById(register: Register, id: string, times: Asking): Promise<PersonAnswer | null> {
  const found = await person(register, id, times);
  if (found.kind === 'moved') return personById(register, found.id, times);
  return found.kind === 'answer' ? found.answer : null;
}

const sameWords = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

function showPerson(sheet: Sheet, answer: PersonAnswer, why: Why): void {
  const { name, id, status, seenAs, seenBy, stays, events, spellings, facts, conflicts, actsFor } = answer;
  sheet.heading(`${name} (${id})`);
  if (answer.kind === 'person') {
    sheet.line(`${statusSentence(words, answer)} (${words.t(`status.sure.${status}`)}).`);
    sheet.lines(why(answer.statusCites), 4);
    sheet.lines(doubtWords(words, shownDoubts(answer), seenAs));
    sheet.line(
      seenAs === null
        ? words.t('person.neverSeen')
        : words.t('person.seenBy', { seen: seenWords(words, seenAs), names: originsOf(seenBy).join(', ') }),
    );
    sheet.lines(why(seenBy), 4);
  }
  if (actsFor.length > 0)
    sheet.line(words.t('person.actsFor', { sides: words.list(actsFor.map((side) => side.name)) }));
  sheet.line(words.t('person.documents', { n: answer.documents }));
  if (stays.length > 0) {
    sheet.heading(words.t('person.years'));
    for (const stay of stays) putStay(sheet, stay, why);
  }
  if (events.length > 0) {
    sheet.heading(words.t('person.told'));
    sheet.table(
      EVENT_COLUMNS,
      events.map((event) => eventTableRow(event, why)),
    );
  }
  sheet.heading(words.t('person.spellings', { n: spellings.length }));
  if (why === evidence)
    for (const { text, cites } of spellings) sheet.lines([text, ...evidence(cites).map((line) => `    ${line}`)]);
  else sheet.line(spellings.map(({ text }) => text).join(' · '));
  if (facts.length > 0) {
    sheet.heading(words.t('person.facts'));
    for (const { property, text, cites } of facts) {
      const value = property === 'left_as' ? words.word('left_as', text) : text;
      sheet.line(`${words.word('property', property)}: ${value} (${originsOf(cites).join(', ')})`);
      sheet.lines(why(cites), 4);
    }
  }
  if (conflicts.length > 0) {
    sheet.heading(words.t('person.against'));
    putConflicts(sheet, conflicts, why);
  }
}

function putStay(sheet: Sheet, { start, end, certainFrom, certainTo, steps }: Stay, why: Why): void {
  const certain =
    certainFrom === null || certainTo === null ? 'nothing certain' : `certain ${certainFrom} to ${certainTo}`;
  sheet.line(`${words.range(start)} to ${end === null ? 'not told' : words.range(end)} (${certain})`);
  const named = Map.groupBy(steps, (step) => `${words.range(step.when)}  ${stepName(words, step)}`);
  for (const [step, alike] of named) {
    const cites = alike.flatMap((one) => one.cites);
    sheet.line(`${step} (${originsOf(cites).join(', ')})`, 2);
    sheet.lines(why(cites), 6);
  }
}
