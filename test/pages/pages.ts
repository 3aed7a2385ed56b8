/** Every page of the site rendered from the examples, with the address it stands at: what the tests walk through. */

import type { AnyFigure } from '../../src/derive/figure-answers.ts';
import type { Html, PageContext } from '../../src/pages/index.ts';
import {
  assessmentsPage,
  changesPage,
  conflictsPage,
  countsPage,
  dealingsPage,
  demandPage,
  demandsPage,
  figurePage,
  figuresPage,
  flowMonthPage,
  flowPage,
  gonePage,
  homePage,
  lettersPage,
  listsPage,
  methodPage,
  movedPage,
  notFoundPage,
  pathsIn,
  peoplePage,
  personPage,
  positionsPage,
  ROOT_LOCALE,
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
  figureAnswer,
  figuresAnswer,
  overview,
  peopleAnswer,
  personAnswer,
  positions,
  release,
  releaseAnswer,
  releases,
  sourceRow,
  tableAnswer,
} from './examples.ts';
import { reconciled } from './reconciled-examples.ts';
import { countBy, crossingsAnswer, diffAnswer, flowAnswer, groupCrossings, heldInGroup } from './times-examples.ts';

const render = (
  path: string,
  page: (context: PageContext) => Html,
  more: Partial<PageContext> = {},
): readonly [string, string] => [
  pathsIn(more.locale ?? ROOT_LOCALE).same(path),
  String(page({ ...contextFor(path), ...more })),
];

const figures: readonly AnyFigure[] = [
  { figure: 'group', ...heldInGroup },
  { figure: 'flow', ...groupCrossings },
  { figure: 'release', ...releaseAnswer },
  { figure: 'reported', ...figuresAnswer },
];

/** Path → HTML. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    render('/', (context) => homePage(overview, context)),
    render('/', (context) => homePage(overview, context), { locale: 'be' }),
    render('/', (context) => homePage(overview, context), { locale: 'ru' }),
    render('/people', (context) => peoplePage(peopleAnswer, context)),
    render('/figure/held', (context) => figurePage(figureAnswer, context)),
    ...figures.map((answer) =>
      render(`/figure/${answer.figure}`, (context) => figurePage({ ...figureAnswer, answer }, context)),
    ),
    render('/people/p-statkevich', (context) => personPage(personAnswer, context), {
      query: { asOf: '2025-09-30', known: '2025-10-01' },
    }),
    render('/people/p-empty', (context) =>
      personPage(
        {
          ...personAnswer,
          name: 'Nobody told',
          status: 'not_told',
          doubts: [],
          seenOn: null,
          seenBy: [],
          statusCites: [],
          stays: [],
          spellings: [],
          facts: [],
          events: [],
          conflicts: [],
          documents: 0,
          disputed: true,
        },
        context,
      ),
    ),
    render('/counts', (context) => countsPage(countBy, 'minsk', context)),
    render('/flow', (context) => flowPage(flowAnswer, context)),
    render('/flow/2025-09', (context) => flowMonthPage(crossingsAnswer, context)),
    render('/flow/2025-08', (context) => flowMonthPage(groupCrossings, context)),
    render('/changes', (context) => changesPage(diffAnswer, context)),
    render('/releases', (context) => releasesPage({ asked, releases }, context)),
    render('/releases/e-0911', (context) => releasePage(releaseAnswer, context)),
    render('/releases/e-empty', (context) =>
      releasePage(
        {
          ...releaseAnswer,
          release: { ...release, quantities: [], links: [], conflicts: [] },
          people: [],
          stages: [],
          links: [],
          conflicts: [],
          ofWhich: [],
          events: [],
        },
        context,
      ),
    ),
    render('/demands', (context) => demandsPage({ asked, demands: [demandAnswer] }, context)),
    render('/demands/d-1', (context) => demandPage(demandAnswer, context)),
    render('/dealings', (context) => dealingsPage(dealingsAnswer, context)),
    render('/letters', (context) =>
      lettersPage({ asked, letters: dealings.filter(({ type }) => type === 'letter') }, context),
    ),
    render('/positions', (context) => positionsPage({ asked, statements: positions }, context)),
    render('/assessments', (context) => assessmentsPage({ asked, statements: assessments }, context)),
    render('/figures', (context) => figuresPage(figuresAnswer, context)),
    render('/sources', (context) =>
      sourcesPage({ asked: { ...asked, withdrawn: 2 }, sources: [sourceRow, tableAnswer.source] }, context),
    ),
    render('/sources/doc-pozirk', (context) => sourcePage(documentAnswer, context)),
    render('/sources/doc-list', (context) => sourcePage(tableAnswer, context)),
    render('/conflicts', (context) => conflictsPage({ asked, conflicts: overview.conflicts }, context)),
    render('/lists', (context) =>
      listsPage({ answer: null, reason: null, limits: { rows: 1000, kilobytes: 1024 } }, context),
    ),
    ...reconciled.map(([path, answer]) =>
      render(path, (context) =>
        listsPage(
          { answer, reason: { words: 'A remark.', english: true }, limits: { rows: 1, kilobytes: 1 } },
          context,
        ),
      ),
    ),
    render('/method', (context) => methodPage(context)),
    render('/nothing', (context) => notFoundPage({ reason: null }, context)),
    render('/gone', (context) => gonePage({ why: 'withdrawn' }, context)),
    render('/taken-back', (context) => gonePage({ why: 'retracted', known: '2025-09-12' }, context)),
    render('/moved', (context) => movedPage({ to: '/people/p-statkevich' }, context)),
  ]);
