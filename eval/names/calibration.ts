/**
 * Are the scores of names honest? A reliability table, and the monotone map from worths to log odds that makes them so
 * (src/names/tables/calibration.ts), fitted by maximum likelihood between fixed points.
 */
import { calibrated } from '../../src/names/calibrate.ts';
import type { Calibration } from '../../src/names/tables/calibration.ts';

export interface Weighed {
  /** Natural log of odds as compare.ts adds them up. */
  readonly worth: number;
  readonly same: boolean;
  /** Rows about the same people share it: they are left out together. */
  readonly group: string;
}

const POINTS = [-14, -8, -5, -3, -2, -1, 0, 1, 2, 3.5, 5, 7, 10];
const STEPS = 4_000;
const RATE = 0.03;
/** A pull towards a smooth line, and two pairs that say the opposite at each end, so that no score says certainty. */
const SMOOTH = 0.4;
const DOUBTS: readonly Weighed[] = [-14, -8, 7, 10].map((worth) => ({ worth, same: worth < 0, group: '' }));

/** The map that makes the worths of `pairs` log odds. Rises everywhere, so that it changes no order. */
export function fit(pairs: readonly Weighed[]): Calibration {
  const all = [...pairs, ...DOUBTS];
  // The first value and the logarithms of the rises, by Adam (Kingma and Ba 2015).
  const values = [-6, ...POINTS.slice(1).map((at, i) => Math.log((at - (POINTS[i] ?? 0)) * 0.7))];
  const [m, v] = [values.map(() => 0), values.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    const heights = heightsOf(values);
    const slopeOf = heights.map(() => 0);
    for (const { worth, same } of all) {
      const [i, part] = placeOf(worth);
      const low = heights[i] ?? 0;
      const odds = low + part * ((heights[i + 1] ?? low) - low);
      const off = 1 / (1 + Math.exp(-odds)) - (same ? 1 : 0);
      slopeOf[i] = (slopeOf[i] ?? 0) + off * (1 - part);
      slopeOf[i + 1] = (slopeOf[i + 1] ?? 0) + off * part;
    }
    const rises = values.map((value, i) => (i === 0 ? value : Math.exp(value)));
    values.forEach((value, i) => {
      const above = slopeOf.slice(i).reduce((sum, slope) => sum + slope, 0);
      const usual = i === 0 ? 0 : value - Math.log(((POINTS[i] ?? 0) - (POINTS[i - 1] ?? 0)) * 0.7);
      const slope = i === 0 ? above : above * (rises[i] ?? 0) + SMOOTH * usual;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * slope;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * slope * slope;
      const step1 = (m[i] ?? 0) / (1 - 0.9 ** step);
      const step2 = Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      values[i] = value - (RATE * step1) / step2;
    });
  }
  return POINTS.map((worth, i) => [worth, Math.round((heightsOf(values)[i] ?? 0) * 100) / 100] as const);
}

function heightsOf(values: readonly number[]): number[] {
  let height = 0;
  return values.map((value, i) => {
    height = i === 0 ? value : height + Math.exp(value);
    return height;
  });
}

/** The point before a worth, and how far it is from there to the next. */
function placeOf(worth: number): [at: number, part: number] {
  const within = Math.max(POINTS[0] ?? 0, Math.min(POINTS.at(-1) ?? 0, worth));
  const i = Math.min(
    POINTS.findLastIndex((at) => at <= within),
    POINTS.length - 2,
  );
  const from = POINTS[i] ?? 0;
  return [i, (within - from) / ((POINTS[i + 1] ?? 1) - from)];
}

export interface Bin {
  readonly from: number;
  readonly n: number;
  readonly told: number;
  readonly observed: number;
}

/** Ten bins of scores: what was told and what was so. */
export function reliability(scored: readonly { readonly score: number; readonly same: boolean }[]): Bin[] {
  return Array.from({ length: 10 }, (_, i) => {
    const within = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === i);
    const mean = (of: (pair: (typeof within)[number]) => number): number =>
      within.length === 0 ? 0 : within.reduce((sum, pair) => sum + of(pair), 0) / within.length;
    return {
      from: i / 10,
      n: within.length,
      told: mean(({ score }) => score),
      observed: mean(({ same }) => Number(same)),
    };
  });
}

const FOLDS = 5;

/** Scores of pairs by a map that was fitted without them or anything of their groups. */
export function crossValidated(pairs: readonly Weighed[]): { score: number; same: boolean }[] {
  const groups = [...new Set(pairs.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const map = fit(pairs.filter(({ group }) => foldOf.get(group) !== fold));
    return pairs
      .filter(({ group }) => foldOf.get(group) === fold)
      .map(({ worth, same }) => ({ score: 1 / (1 + Math.exp(-calibrated(worth, map))), same }));
  }).flat();
}
