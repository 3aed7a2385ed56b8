// Patronymics: the father's name inside the word, and the sex of the child.
import { type GivenReading, givenReadings } from './given-names.ts';
import {
  MAN,
  PATRONYMIC_OF_MAN,
  PATRONYMIC_OF_WOMAN,
  SHORT_PATRONYMIC_OF_MAN,
  SHORT_PATRONYMIC_OF_WOMAN,
  WOMAN,
} from './tables/endings.ts';

export interface Father {
  readonly sounds: string;
  readonly sex: number;
  readonly readings: readonly GivenReading[];
}

/** The father's name in a patronymic, and the sex of the child; undefined when the word is not shaped like one. */
export function fatherOf(sounds: string, mustBeKnown: boolean): Father | undefined {
  const shapes = [
    { pattern: PATRONYMIC_OF_WOMAN, sex: WOMAN, short: false },
    { pattern: PATRONYMIC_OF_MAN, sex: MAN, short: false },
    { pattern: SHORT_PATRONYMIC_OF_WOMAN, sex: WOMAN, short: true },
    { pattern: SHORT_PATRONYMIC_OF_MAN, sex: MAN, short: true },
  ];
  let shaped: Father | undefined;
  for (const { pattern, sex, short } of shapes) {
    const found = pattern.exec(sounds);
    if (!found || found.index < 2) continue;
    const base = sounds.slice(0, found.index);
    // Яковлевич, Іаковлевна: an л stands between a lip sound and the ending.
    for (const stem of base.endsWith('vl') ? [base, base.slice(0, -1)] : [base]) {
      const readings = givenReadings(stem).filter((reading) => reading.sex === MAN);
      if (readings.length > 0) return { sounds: stem, sex, readings };
    }
    if (!short && !mustBeKnown) shaped ??= { sounds: base, sex, readings: [] };
  }
  return shaped;
}
