// Personal names across scripts: take apart, romanise, compare, find. Pure: no I/O, no clock, no locale.
export {
  alikeAtMost,
  CARRIED,
  carriedOf,
  layRows,
  likenessOfCarried,
  likenessOfLaid,
  likenessOfRows,
  SKETCH,
  type SoundRows,
  soundRow,
} from './align.ts';
export {
  type CompareOptions,
  compareNames,
  type NameComparison,
  scoreNames,
  type Verdict,
  verdictOf,
} from './compare.ts';
export { joined, NameFinder, type Stretch, without } from './find-name.ts';
export { countNames, type NameFrequency } from './frequency.ts';
export { CHINESE_KEY, SLIP_KEY, SURNAME_KEY, searchKeys } from './keys.ts';
export { otherLayouts } from './layouts.ts';
export { nominative } from './nominative.ts';
export { type Original, originals } from './originals.ts';
export { type NameWord, type ParsedName, type ParseOptions, parseName } from './parse.ts';
export { type NamePart, namePart } from './part.ts';
export { mayMatch, type Signature, signatureOf } from './prefilter.ts';
export type { Reason } from './reasons.ts';
export { romanise, SCHEMES } from './romanise.ts';
