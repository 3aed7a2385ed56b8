// Letters of one script that look like those of the other. A name in which both stand was typed on two keyboards or read
// by a machine; the rarer script gives way.

/** Latin letter to the Cyrillic one it looks like. */
export const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aаeеoоpрcсyуxхiіkкmмtтhнbвuиrгnпjјsѕ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [],
  ),
);

/** Cyrillic letter to the Latin one it looks like. */
export const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiкkмmтtнhвbѕsјjьbпnгrзeиuлn'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [],
  ),
);

/** Digits that a scan or a hurried hand puts in place of letters. */
export const DIGIT_AS_LATIN: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  5: 's',
  6: 'b',
  8: 'b',
  9: 'g',
};
export const DIGIT_AS_CYRILLIC: Readonly<Record<string, string>> = { 0: 'о', 1: 'і', 3: 'з', 4: 'ч', 6: 'б', 8: 'в' };
