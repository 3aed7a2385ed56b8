// Who may import whom: the folder table of ARCHITECTURE.md, and the one folder that knows each library.
// `scripts/import-rules.mjs` runs it (and fails when nothing was read); test/wall/import-rules.test.ts proves that it bites.
// @ts-check

/** Folder of src → the folders of src it may import from. A folder that is not named here may hold no code. */
export const MAY_IMPORT = {
  claim: [],
  names: [],
  ingest: ['claim', 'names'],
  resolve: ['claim', 'names'],
  derive: ['claim', 'names'],
  analyse: [],
  ledger: ['claim'],
  register: ['claim', 'names', 'resolve', 'derive', 'ledger'],
  pages: ['claim', 'derive'],
  publish: ['claim', 'derive', 'register', 'ledger', 'pages'],
  actions: ['claim', 'names', 'ingest', 'resolve', 'derive', 'analyse', 'ledger', 'register', 'pages', 'publish'],
  web: ['claim', 'pages', 'actions'],
  cli: ['claim', 'pages', 'actions', 'web'],
};

/** Library → the only folders of src that may import it. A library that is not named here may not be imported at all. */
export const LIBRARY_OWNERS = {
  '@e965/xlsx': ['ingest'],
  '@bomb.sh/tab': ['cli'],
  '@hono/node-server': ['web'],
  'age-encryption': ['ledger'],
  'cli-progress': ['cli'],
  commander: ['cli'],
  'd3-scale': ['pages'],
  eld: ['ingest'],
  fflate: ['ingest', 'publish'],
  hono: ['web'],
  'hono/html': ['web', 'pages'],
  'intl-messageformat': ['pages'],
  jschardet: ['ingest'],
  'postal-mime': ['ingest'],
  mupdf: ['ingest'],
  parse5: ['ingest'],
  'tesseract.js': ['ingest'],
  pg: ['ledger'],
  pkijs: ['ledger'],
  saxes: ['ingest'],
  'node:sqlite': ['ledger'],
  zod: Object.keys(MAY_IMPORT),
};

/** What touches nothing: no built-in module of Node may be imported here, but for hashing where ids are made. */
export const PURE = ['claim', 'names', 'resolve', 'derive', 'analyse', 'pages', 'ingest/extract'];
const MAKES_IDS = ['claim', 'ingest/extract'];

/** All of src/actions that the site, served or written to a folder, may call: what is asked of an edition that is given to it. */
export const OF_AN_EDITION = [
  'ask',
  'demands',
  'downloads',
  'feed',
  'figure',
  'list-report',
  'log-files',
  'offered',
  'reconcile',
  'register-list',
  'registers',
  'store-problem',
];

/** @param {readonly string[]} folders */
const inFolders = (folders) => `^src/(${folders.join('|')})/`;

/** @param {string} text */
const literally = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A pattern of the resolved paths of a library, or of one entry of it (`hono/html`).
 * @param {string} library
 */
function pathOf(library) {
  if (library.startsWith('node:')) return `^(node:)?${literally(library.slice('node:'.length))}$`;
  const [name, entry] = splitEntry(library);
  const within = entry === null ? '' : `.+/${literally(entry)}/`;
  return `(^|/)node_modules/${literally(name)}/${within}`;
}

/**
 * @param {string} library
 * @returns {[name: string, entry: string | null]}
 */
function splitEntry(library) {
  const parts = library.split('/');
  const length = library.startsWith('@') ? 2 : 1;
  return [parts.slice(0, length).join('/'), parts.length > length ? parts.slice(length).join('/') : null];
}

const ERROR = /** @type {const} */ ('error');

const libraries = Object.keys(LIBRARY_OWNERS);

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `src/${folder} imports ${allowed.length === 0 ? 'no other folder' : `only ${allowed.join(', ')}`}`,
  severity: ERROR,
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|test|scripts|bin|eval|bench)/', pathNot: inFolders([folder, ...allowed]) },
}));

const libraryRules = Object.entries(LIBRARY_OWNERS).map(([library, owners]) => ({
  name: `${library} only in ${owners.map((owner) => `src/${owner}`).join(', ')}`,
  severity: ERROR,
  from: { path: '^src/', pathNot: inFolders(owners) },
  to: {
    path: pathOf(library),
    // An entry with owners of its own is judged by its own rule.
    pathNot: libraries.filter((other) => other.startsWith(`${library}/`)).map(pathOf),
  },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const FORBIDDEN = [
  ...folderRules,
  ...libraryRules,
  {
    name: 'all code of src is in a folder of the table',
    severity: ERROR,
    from: {},
    to: { path: '^src/', pathNot: inFolders(Object.keys(MAY_IMPORT)) },
  },
  {
    name: 'a library has a folder that owns it (LIBRARY_OWNERS in .dependency-cruiser.mjs)',
    severity: ERROR,
    from: { path: '^src/' },
    to: { path: '(^|/)node_modules/', pathNot: libraries.map(pathOf) },
  },
  {
    name: 'what is pure touches no built-in module of Node',
    severity: ERROR,
    from: { path: inFolders(PURE) },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: `what is pure hashes nothing outside ${MAKES_IDS.join(' and ')}`,
    severity: ERROR,
    from: { path: inFolders(PURE.filter((folder) => !MAKES_IDS.includes(folder))) },
    to: { path: '^(node:)?crypto$' },
  },
  {
    name: 'the site reads an edition and nothing else (OF_AN_EDITION in .dependency-cruiser.mjs)',
    severity: ERROR,
    from: { path: '^src/web/(api/|site/|static/|serve)' },
    to: { path: '^src/actions/', pathNot: `^src/actions/(${OF_AN_EDITION.join('|')})\\.ts$` },
  },
  { name: 'no circles', severity: ERROR, from: {}, to: { circular: true } },
  { name: 'every import is found', severity: ERROR, from: {}, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const OPTIONS = {
  // The checker's own choice of parser reads no TypeScript when the compiler is version 7, and would pass everything.
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
  },
};

export default { forbidden: FORBIDDEN, options: OPTIONS };
