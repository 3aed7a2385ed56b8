/** Every verb in one line, in the order in which a person meets them. A verb's own file is read when it is called. */
import type { Verb } from './call.ts';

interface VerbLine {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Verb>;
}

const line = (name: string, summary: string, load: () => Promise<Verb>): VerbLine => ({ name, summary, load });

export const VERBS: Readonly<Record<string, readonly VerbLine[]>> = {
  'To begin:': [
    line(
      'start',
      'open the register, with the worked example where it is empty, and show the site',
      () => import('./start.ts'),
    ),
    line('example', 'fill an empty data directory with a worked example', () => import('./example.ts')),
    line('serve', 'serve the site of a published edition', () => import('./serve.ts')),
  ],
  'To bring in and decide:': [
    line('import', 'bring files in: texts, pages, tables', () => import('./import.ts')),
    line('mapping', 'say what a table’s columns mean: propose, check', () => import('./mapping.ts')),
    line('extract', 'print what the rules read out of a text; nothing is stored', () => import('./extract.ts')),
    line('review', 'look at proposals: accept, edit, reject', () => import('./review.ts')),
    line('enter', 'enter a reading of a document made by hand', () => import('./enter.ts')),
    line('candidates', 'who may be one person', () => import('./candidates.ts')),
    line('judge', 'decide whether two are the same', () => import('./judge.ts')),
    line('retract', 'take back what was entered in error', () => import('./retract.ts')),
    line('rank', 'set a claim above or below others', () => import('./rank.ts')),
    line('disclose', 'change who may see an item', () => import('./disclose.ts')),
    line('consent', 'what a person lets be shown, and taking it back', () => import('./consent.ts')),
    line('embargoes', 'what is kept back until a day, and lifting it', () => import('./embargoes.ts')),
    line('tell-figure', 'a number of people who are not public', () => import('./tell-figure.ts')),
    line('erase', 'erase somebody or something on request', () => import('./erase.ts')),
    line('seal', 'encipher an item, for the vault’s holders alone', () => import('./seal.ts')),
    line('open', 'show one sealed item to a holder of the vault', () => import('./open.ts')),
    line('undo', 'append the reverse of an entry', () => import('./undo.ts')),
    line('stamp', 'keep an authority’s time stamp with a document', () => import('./stamp.ts')),
    line('publish', 'make the next step of an edition', () => import('./publish.ts')),
  ],
  'To ask:': [
    line('count', 'how many are held on a day, by name, by group, as reported', () => import('./count.ts')),
    line('flow', 'month by month: held, came in, came out', () => import('./flow.ts')),
    line('diff', 'what changed between two states of knowledge', () => import('./diff.ts')),
    line('show', 'one person, by any spelling', () => import('./show.ts')),
    line('people', 'everyone held or freed, by name', () => import('./people.ts')),
    line('match', 'whom a description may be of, with the evidence', () => import('./match.ts')),
    line('releases', 'releases, or one with its stages and people', () => import('./releases.ts')),
    line('dealings', 'calls, meetings, sanctions, borders, in order', () => import('./dealings.ts')),
    line('letters', 'letters and appeals, and who signed', () => import('./letters.ts')),
    line('positions', 'what each side wants and holds', () => import('./positions.ts')),
    line('assessments', 'judgements and forecasts by authors', () => import('./assessments.ts')),
    line('figures', 'the numbers that organisations give', () => import('./figures.ts')),
    line('figure', 'one figure with its proofs, to keep and to check off-line', () => import('./figure.ts')),
    line('demand', 'lists of names demanded, and how each stands', () => import('./demand.ts')),
    line('conflicts', 'where sources can’t all be right', () => import('./conflicts.ts')),
    line('sources', 'the documents and lists, or one with its claims', () => import('./sources.ts')),
    line('list', 'a list over time: who came on it, who went off', () => import('./list.ts')),
  ],
  'To look after it:': [
    line('status', 'what is here, and what waits', () => import('./status.ts')),
    line('log', 'the entries: who, what, when, why', () => import('./log.ts')),
    line('checkpoint', 'the signed head of an edition, and witnesses’ lines', () => import('./checkpoint.ts')),
    line('prove', 'that one item is in the log, as a file', () => import('./prove.ts')),
    line('verify', 'recompute everything and say what is wrong', () => import('./verify.ts')),
    line('backup', 'the ledger in one encrypted file', () => import('./backup.ts')),
    line('restore', 'make a data directory of a backup', () => import('./restore.ts')),
    line('lock', 'turn the data directory into one encrypted file', () => import('./lock.ts')),
    line('unlock', 'open a locked data directory again', () => import('./unlock.ts')),
    line('export', 'write the whole ledger as plain files', () => import('./export.ts')),
    line('vault', 'who can open what is sealed', () => import('./vault.ts')),
    line('rebuild', 'make the register again from the log', () => import('./rebuild.ts')),
  ],
  'Tools:': [
    line('reconcile', 'lists against lists: who is on which', () => import('./reconcile.ts')),
    line('names', 'take names apart, romanise, compare, score', () => import('./names.ts')),
    line('link', 'find the people behind a table of records', () => import('./link.ts')),
  ],
};
