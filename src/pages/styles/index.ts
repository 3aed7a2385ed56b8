/** The stylesheets in the order they are linked. A theme only sets variables (tokens.css); each other file has one job. */
export const STYLESHEETS = [
  'fonts.css',
  'tokens.css',
  'global.css',
  'frame.css',
  'words.css',
  'tables.css',
  'lists.css',
  'charts.css',
  'person.css',
  'document.css',
  'print.css',
] as const;
