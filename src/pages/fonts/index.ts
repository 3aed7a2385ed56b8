/** Font files beside this one, served under /fonts/. Source Serif 4 and Source Sans 3, SIL Open Font License (OFL-*.txt). */
export const FONTS = [
  'serif-latin-600.woff2',
  'serif-latin-ext-600.woff2',
  'serif-cyrillic-600.woff2',
  'sans-latin-400.woff2',
  'sans-latin-ext-400.woff2',
  'sans-cyrillic-400.woff2',
  'sans-latin-600.woff2',
  'sans-latin-ext-600.woff2',
  'sans-cyrillic-600.woff2',
] as const;
