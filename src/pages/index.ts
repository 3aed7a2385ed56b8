/** What is shown: typed answers in, HTML out. One function a page, `(answer, context)`; nothing here reads a store or a clock. */

export { assessmentsPage } from './assessments.ts';
export { conflictsPage } from './conflicts.ts';
export type { PageContext, Site } from './context.ts';
export { dealingsPage } from './dealings.ts';
export { figurePage } from './figure.ts';
export { figuresPage } from './figures.ts';
export { FONTS } from './fonts/index.ts';
export { gonePage } from './gone.ts';
export { homePage } from './home.ts';
export type { Html } from './html.ts';
export { lettersPage } from './letters.ts';
export type { Locale } from './messages/catalogue.ts';
export { LOCALES } from './messages/catalogue.ts';
export { methodPage } from './method.ts';
export { notFoundPage } from './not-found.ts';
export type { Times } from './paths.ts';
export { paths } from './paths.ts';
export { peoplePage } from './people.ts';
export { personPage } from './person.ts';
export { positionsPage } from './positions.ts';
export { releasePage } from './release.ts';
export { releasesPage } from './releases.ts';
export { sourcePage } from './source.ts';
export { sourcesPage } from './sources.ts';
export { STYLESHEETS } from './styles/index.ts';
