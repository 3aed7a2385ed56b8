// From the worth of what was found to a score that can be taken at its word.
import { CALIBRATION, type Calibration } from './tables/calibration.ts';

/** The score, 0 to 1, of findings worth so much together, in logs of odds. */
export function scoreOf(worth: number): number {
  return 1 / (1 + Math.exp(-calibrated(worth, CALIBRATION)));
}

/** Straight between the points and on from the last two. */
export function calibrated(worth: number, map: Calibration): number {
  let at = 1;
  while (at < map.length - 1 && worth > (map[at] as Calibration[number])[0]) at++;
  const [fromWorth, fromOdds] = map[at - 1] as Calibration[number];
  const [toWorth, toOdds] = map[at] as Calibration[number];
  return fromOdds + ((worth - fromWorth) / (toWorth - fromWorth)) * (toOdds - fromOdds);
}
