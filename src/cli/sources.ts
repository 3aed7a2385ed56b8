/** rollcall sources: the documents and lists that everything rests on, or one of them with its claims. */
import type { Command } from 'commander';
import type { Asking, DocumentAnswer, SourcesAnswer } from '../actions/ask.ts';
import { document, sources } from '../actions/ask.ts';
import type { Register } from '../actions/registers.ts';
import { quoteOf } from '../claim/locator.ts';
import { Refusal } from '../claim/problem.ts';
import { claimValue } from '../pages/parts/claim-value.ts';
import { place } from '../pages/parts/evidence.ts';
import { addExamples, does } from './call.ts';
import { putConflicts } from './event-words.ts';
import type { QuestionOptions, Why } from './question.ts';
import { addQuestion, answered, timesOf } from './question.ts';
import type { Sheet } from './sheet.ts';
import { putStatements } from './statement-words.ts';
import { words } from './words.ts';

export function define(command: Command): void {
  addQuestion(command)
    .argument('[id]', 'one document or list, by its id')
    .description(
      'The documents and lists that everything rests on; with an id, one of them: its claims, and what is odd about it.',
    );
  addExamples(
    command,
    ['sources', 'all of them, with their ids'],
    ['sources pwqhamg5jbmtqev7', 'what was read out of one of them, and where'],
  );
  does<QuestionOptions, [string | undefined]>(command, (call, id) =>
    id === undefined
      ? answered(call, (register) => sources(register, timesOf(call.options)), showAll)
      : answered(call, (register) => documentById(register, id, timesOf(call.options)), showOne),
  );
}

async function documentById(register: Register, id: string, times: Asking): Promise<DocumentAnswer> {
  const found = await document(register, id, times);
  if (found.kind === 'moved') return documentById(register, found.id, times);
  if (found.kind === 'answer') return found.answer;
  throw new Refusal({
    code: 'missing_value',
    message: `No document ${id} is known here at that time. \`rollcall sources\` lists them.`,
  });
}

function showAll(sheet: Sheet, { sources: rows }: SourcesAnswer): void {
  sheet.blank();
  if (rows.length === 0) {
    sheet.line(words.t('sources.none'));
    return;
  }
  sheet.table(
    [
      { label: 'Published' },
      { label: 'Outlet' },
      { label: 'Title' },
      { label: 'Id' },
      { label: 'Language' },
      { label: 'Claims', right: true },
      { label: 'People', right: true },
    ],
    rows.map((row) => ({
      cells: [row.published, row.outlet, row.title, row.id, row.language, String(row.claims), String(row.people)],
    })),
  );
}

function showOne(sheet: Sheet, { source, claims, oddities, conflicts }: DocumentAnswer, why: Why): void {
  sheet.heading(`${source.title || source.id} (${source.id})`);
  sheet.lines(
    [[source.outlet, source.published, source.language].filter(Boolean).join(', '), source.url].filter(Boolean),
  );
  sheet.heading(words.t('source.claimed'));
  if (claims.length === 0) sheet.line(words.t('source.noClaims'));
  else {
    sheet.table(
      [
        { label: 'Of' },
        { label: 'Property' },
        { label: 'Value' },
        { label: 'Words' },
        { label: 'Place' },
        { label: 'Claim' },
      ],
      claims.map((claim) => ({
        cells: [
          claim.type === null ? words.word('kind', claim.kind) : words.word('type', claim.type),
          words.word('property', claim.property),
          claimValue(words, claim),
          quoteOf(claim.locator),
          place(words, claim.locator),
          claim.claim,
        ],
      })),
    );
  }
  sheet.heading(words.t('source.odd'));
  if (oddities.length === 0) sheet.line(words.t('source.nothingOdd'));
  else putStatements(sheet, oddities, why);
  if (conflicts.length > 0) {
    sheet.heading(words.t('source.against'));
    putConflicts(sheet, conflicts, why);
  }
}
