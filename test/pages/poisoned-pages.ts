/** Pages of answers in which every word that comes from outside is one and the same: what else stands there is the page's own. */
import type { Html, Locale, PageContext } from '../../src/pages/index.ts';
import {
  assessmentsPage,
  changesPage,
  conflictsPage,
  countsPage,
  dealingsPage,
  demandPage,
  demandsPage,
  figuresPage,
  homePage,
  lettersPage,
  notFoundPage,
  peoplePage,
  personPage,
  positionsPage,
  releasePage,
  releasesPage,
  sourcePage,
  sourcesPage,
} from '../../src/pages/index.ts';
import { demandAnswer } from './demand-examples.ts';
import {
  asked,
  assessments,
  contextFor,
  dealings,
  dealingsAnswer,
  documentAnswer,
  figuresAnswer,
  overview,
  peopleAnswer,
  personAnswer,
  positions,
  releaseAnswer,
  releases,
  tableAnswer,
} from './examples.ts';
import { countBy, diffAnswer } from './times-examples.ts';

/** Codes and days are of the answer's own making; everything else in it may come from outside. */
const OWN = new Set([
  'day',
  'knownDay',
  'latestDay',
  'earliest',
  'latest',
  'certainFrom',
  'certainTo',
  'seenOn',
  'from',
  'to',
  'type',
  'family',
  'modality',
  'unit',
  'qualifier',
  'role',
  'link',
  'stage',
  'stages',
  'sure',
  'doubts',
  'until',
  'status',
  'mark',
  'how',
  'outcome',
  'property',
  'kind',
  'rank',
  'form',
  'dimension',
  'change',
  'state',
  'matched',
  'why',
  'belongs',
  'stays',
]);

function poisoned<T>(answer: T, poison: string): T {
  return below(answer, poison) as T;
}

function below(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string') return OWN.has(key) ? value : poison;
  if (Array.isArray(value)) return value.map((one) => below(one, poison, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, below(inner, poison, name)]));
}

type PoisonedPage = (poison: string, locale: Locale) => Html;

const of =
  <A>(answer: A, page: (answer: A, context: PageContext) => Html): PoisonedPage =>
  (poison, locale) =>
    page(poisoned(answer, poison), { ...contextFor('/x'), locale });

/** Each page of an answer with the poison in it, in a language. */
export const POISONED_PAGES: readonly PoisonedPage[] = [
  of(overview, homePage),
  of({ ...peopleAnswer, query: 'x' }, peoplePage),
  of(personAnswer, personPage),
  of({ asked, releases }, releasesPage),
  of(releaseAnswer, releasePage),
  of(dealingsAnswer, dealingsPage),
  of({ asked, letters: dealings.filter(({ type }) => type === 'letter') }, lettersPage),
  of({ asked, statements: positions }, positionsPage),
  of({ asked, statements: assessments }, assessmentsPage),
  of(figuresAnswer, figuresPage),
  of({ asked, conflicts: overview.conflicts }, conflictsPage),
  of({ asked, sources: [documentAnswer.source] }, sourcesPage),
  of({ ...documentAnswer, text: 'x' }, sourcePage),
  of(tableAnswer, sourcePage),
  of(countBy, (answer, context) => countsPage(answer, answer.groups[0]?.group.id ?? null, context)),
  of(diffAnswer, changesPage),
  of(demandAnswer, demandPage),
  of({ asked, demands: [demandAnswer] }, demandsPage),
  of({ reason: 'x' }, notFoundPage),
];
