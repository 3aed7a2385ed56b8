/** What verifying a file came to, in words: what holds, what is wrong, and what it does not prove. */
import type { FileCheck } from '../actions/check-files.ts';
import { counted } from './counted.ts';
import type { Status } from './failure.ts';
import { printJson, remark } from './output.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function fileChecked(settings: Settings, check: FileCheck): Status {
  const problems = [...check.problems, ...further(check)];
  const ok = problems.length === 0;
  if (settings.format === 'json') {
    printJson({ ok, ...check, problems });
    if (!ok) remark(`${problems.length} wrong; the first: ${problems[0] ?? ''}`);
  } else {
    const sheet = new Sheet();
    show(sheet, check, ok);
    sheet.line(ok ? 'Nothing is wrong.' : `${words.number(problems.length)} wrong:`);
    sheet.lines(problems, 2);
    sheet.print();
  }
  return ok ? 0 : 1;
}

function show(sheet: Sheet, check: FileCheck, ok: boolean): void {
  if (check.kind === 'edition') edition(sheet, check);
  else if (check.kind === 'figure') figure(sheet, check, ok);
  else proof(sheet, check.proof);
}

function proof(
  sheet: Sheet,
  { entry, at, kind, size, root, body, hashes }: Extract<FileCheck, { kind: 'proof' }>['proof'],
): void {
  sheet.line(
    `Entry ${entry} (${kind}, ${at}) of a log of ${counted(size, 'entry', 'entries')}, by ${counted(hashes, 'hash', 'hashes')}:`,
  );
  sheet.line(body, 2);
  sheet.line(
    `Head of that log ${root}. The log is not signed: compare this with a head you know, as \`rollcall verify\` prints it.`,
  );
}

/** Where asking again gave another figure, and nothing was withdrawn that would explain it. */
const further = (check: FileCheck): string[] =>
  check.kind === 'figure' && check.edition?.answer === 'other'
    ? ['The edition answers the same question otherwise, though nothing was withdrawn since.']
    : [];

function edition(sheet: Sheet, check: Extract<FileCheck, { kind: 'edition' }>): void {
  sheet.line(
    `${check.origin}: ${counted(check.publications, 'publication')}, ${counted(check.leaves, 'leaf', 'leaves')} (${words.number(check.opened)} opened, ${words.number(check.withdrawn)} withdrawn).`,
  );
  sheet.line(`Tree head ${check.root}`);
  signedBy(sheet, check, check.vkey);
  if (check.others.length > 0)
    sheet.line(`Also signed by ${words.list(check.others)}: not checked here, for their keys are not in the file.`);
  if (check.against !== null)
    sheet.line(`Held against an older head of ${counted(check.against, 'leaf', 'leaves')} with the same key.`);
}

function figure(sheet: Sheet, check: Extract<FileCheck, { kind: 'figure' }>, ok: boolean): void {
  const { question, numbers, edition: again } = check;
  sheet.line(
    `${asked(question)}, as known at publication ${question.known}: ${Object.entries(numbers)
      .map(([name, number]) => `${words.number(number)} ${name}`)
      .concat(counted(check.rows, 'row'))
      .join(', ')}.`,
  );
  sheet.line(
    `Tree of ${check.size === null ? 'an unknown number of leaves' : counted(check.size, 'leaf', 'leaves')} of ${check.tree.origin}; ${words.number(check.proved)} of them are proved to be in it, ${words.number(check.opened)} are opened.`,
  );
  signedBy(sheet, check, check.tree.vkey);
  if (ok) {
    sheet.line(
      `${counted(check.quotes, 'quote')} found word for word in what was opened, and the answer derived again from it.`,
    );
    sheet.lines(notProved(check), 0);
  }
  if (again) sheet.line(AGAIN[again.answer](again.withdrawn));
}

function asked(question: Extract<FileCheck, { kind: 'figure' }>['question']): string {
  const of = 'group' in question && question.group ? ` by ${question.group.by} “${question.group.id}”` : '';
  switch (question.figure) {
    case 'held':
      return `held${of} (${question.until}) on ${question.asOf}`;
    case 'flow':
      return `flow${of} of ${question.month}`;
    case 'release':
      return `release ${question.id}`;
    case 'reported':
      return `reported on ${question.asOf}`;
    default:
      return question satisfies never;
  }
}

const AGAIN = {
  same: (withdrawn: number) =>
    `The edition answers the same${withdrawn > 0 ? `, though ${counted(withdrawn, 'item was', 'items were')} withdrawn since` : ''}.`,
  withdrawn: (withdrawn: number) =>
    `The edition answers otherwise now: ${counted(withdrawn, 'item was', 'items were')} withdrawn since. The saved figure is what was published then.`,
  other: () => 'The edition answers otherwise.',
} as const;

function notProved({ cells, unproved, edition: again }: Extract<FileCheck, { kind: 'figure' }>): string[] {
  return [
    ...(again
      ? []
      : [
          'Not proved: that nothing is left out, neither people nor claims about them. For that, --edition FILE asks a whole edition again.',
        ]),
    'Not proved: the documents’ own dates and outlets, the days of lists, and how claims are ranked. The edition says so, and commits to none of it.',
    ...(cells > 0 ? [`Not proved: the words of ${counted(cells, 'cell')} of lists; only that the row was seen.`] : []),
    ...(unproved > 0 ? [`Not proved: ${counted(unproved, 'sighting')} of list rows that are not opened.`] : []),
  ];
}

const signedBy = (sheet: Sheet, { pinned }: { readonly pinned: boolean }, vkey: string): void =>
  sheet.line(
    pinned
      ? 'Signed by the key you gave.'
      : `Signed by the key in the file, ${vkey}. Compare it with the one its owner publishes, or give that with --key.`,
  );
