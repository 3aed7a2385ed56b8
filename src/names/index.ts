// Personal names across scripts: take apart, romanise, compare, find. Pure: no I/O, no clock, no locale.
export { likenessOfRows, soundRow } from './align.ts';
export { compareNames, type NameComparison, type Reason } from './compare.ts';
export { joined, NameFinder, type Stretch, without } from './find-name.ts';
export { CHINESE_KEY, SURNAME_KEY, searchKeys } from './keys.ts';
export { type NameWord, type ParsedName, type ParseOptions, parseName } from './parse.ts';
export { type NamePart, namePart } from './part.ts';
export { romanise, SCHEMES } from './romanise.ts';
