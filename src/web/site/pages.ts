/** Every page of the site in one table: its address, the question behind it, and the page that shows the answer. */

import type { Asking, Found } from '../../actions/ask.ts';
import * as ask from '../../actions/ask.ts';
import { demand, demands } from '../../actions/demands.ts';
import type { SavedFigure } from '../../actions/figure.ts';
import { FIGURE_NAMES, figureAnswer, savedFigure, untilOf } from '../../actions/figure.ts';
import type { Register } from '../../actions/registers.ts';
import type { Html, PageContext } from '../../pages/index.ts';
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
  homePage,
  lettersPage,
  peoplePage,
  personPage,
  positionsPage,
  releasePage,
  releasesPage,
  sourcePage,
  sourcesPage,
} from '../../pages/index.ts';

/** What a reader asked for: the two times, the id in the address, the words of a search, a window of time. */
export interface Request extends Asking {
  readonly id: string;
  readonly q: string | undefined;
  readonly by: string | undefined;
  readonly group: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The rule by which people are counted as held. */
  readonly until: string | undefined;
  /** Of a figure: which month, which release. */
  readonly month: string | undefined;
  readonly release: string | undefined;
  /** For a program, not for a page. */
  readonly json: boolean;
}

/** An answer with the page that shows it. */
export interface Shown {
  readonly answer: unknown;
  readonly page: (context: PageContext) => Html;
}

export type Outcome =
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'moved'; readonly id: string }
  /** JSON to save under a name. */
  | { readonly kind: 'file'; readonly file: SavedFigure }
  /** `id`: what was asked for by an id that is not in the address itself. */
  | { readonly kind: 'unknown'; readonly id?: string };

type Question = (register: Register, request: Request) => Promise<Outcome>;

const shows =
  <A>(
    question: (register: Register, request: Request) => Promise<A>,
    page: (answer: A, context: PageContext) => Html,
  ): Question =>
  async (register, request) =>
    shown(await question(register, request), page);

const finds =
  <A>(
    question: (register: Register, request: Request) => Promise<Found<A>>,
    page: (answer: A, context: PageContext) => Html,
  ): Question =>
  async (register, request) => {
    const found = await question(register, request);
    return found.kind === 'answer' ? shown(found.answer, page) : found;
  };

const shown = <A>(answer: A, page: (answer: A, context: PageContext) => Html): Outcome => ({
  kind: 'shown',
  shown: { answer, page: (context) => page(answer, context) },
});

/** `/figure/held`; asked for as data, the file that proves it. */
const figure: Question = async (register, { id, until, release, json, ...asked }) => {
  const name = FIGURE_NAMES.find((one) => one === id);
  if (name === undefined) return { kind: 'unknown' };
  // Of which release? A copy of the site as files knows no query.
  if (name === 'release' && release === undefined) return shown(await ask.releases(register, asked), releasesPage);
  const asking = { ...asked, until: untilOf(until), id: release };
  if (json) {
    const file = await savedFigure(register, name, asking);
    return file ? { kind: 'file', file } : { kind: 'unknown', id: release ?? id };
  }
  const answer = await figureAnswer(register, name, asking);
  return answer ? shown(answer, figurePage) : { kind: 'unknown', id: release ?? id };
};

/** Of thousands by whom groups and whole may differ a page names the first. */
const APART_SHOWN = 100;

export const PAGES: Readonly<Record<string, Question>> = {
  '/': shows(ask.overview, homePage),
  '/people': shows(
    (register, request) => (request.q ? ask.findPeople(register, request.q, request) : ask.people(register, request)),
    peoplePage,
  ),
  '/people/:id': finds((register, request) => ask.person(register, request.id, request), personPage),
  '/counts': async (register, request) => {
    const group = request.group ?? null;
    const answer = await ask.countBy(register, request.by ?? 'state', {
      ...request,
      group: request.group,
      limit: APART_SHOWN,
    });
    return shown(answer, (counted, context) => countsPage(counted, group, context));
  },
  '/flow': shows(ask.flow, flowPage),
  '/flow/:id': shows((register, request) => ask.crossings(register, request.id, request), flowMonthPage),
  '/changes': shows((register, request) => ask.diff(register, request.from, request.to, request), changesPage),
  '/releases': shows(ask.releases, releasesPage),
  '/releases/:id': finds((register, request) => ask.release(register, request.id, request), releasePage),
  '/demands': shows(demands, demandsPage),
  '/demands/:id': finds((register, request) => demand(register, request.id, request), demandPage),
  '/dealings': shows(ask.dealings, dealingsPage),
  '/letters': shows(ask.letters, lettersPage),
  '/positions': shows(ask.positions, positionsPage),
  '/assessments': shows(ask.assessments, assessmentsPage),
  '/figures': shows(ask.figures, figuresPage),
  '/figure/:id': figure,
  '/conflicts': shows(ask.conflicts, conflictsPage),
  '/sources': shows(ask.sources, sourcesPage),
  '/sources/:id': finds((register, request) => ask.document(register, request.id, request), sourcePage),
};
