// What the worths of tables/evidence.ts, added up, are in log odds: fitted to the pairs of eval/names.ts (`--fit` prints this
// table), so that of pairs scored 0.7 seven in ten are one person's.

/** Points of a line that rises everywhere: worth, log odds. */
export type Calibration = readonly (readonly [worth: number, logOdds: number])[];

export const CALIBRATION: Calibration = [
  [-14, -5.79],
  [-8, -5.15],
  [-5, -4.82],
  [-3, -4.34],
  [-2, -3.3],
  [-1, -1.01],
  [0, 0.86],
  [1, 1.29],
  [2, 3.5],
  [3.5, 4.35],
  [5, 4.92],
  [7, 6.47],
  [10, 7.03],
];
