// Endings of names, in signs of the alphabet of sounds: what a case or a sex adds to a stem in Belarusian, Russian,
// Ukrainian, Polish, Lithuanian and Latvian. Vowel endings (Статкевіч-а, Лукашэнк-і) need no table: the run of vowels at
// the end is left out of every stem. Here are the endings that hold a consonant.

/** Sets of sexes: a bit each. */
export const MAN = 1;
export const WOMAN = 2;
export const ANY = 3;

/** Vowels and glides, as they stand inside a pattern. */
export const VOWEL_SIGNS = 'aeiouAEąę~^U=0698I';
export const GLIDE_SIGNS = 'jyYq';

export interface ConsonantEnding {
  /** The signs that its last may be: most words are told by that alone not to have it. */
  readonly last: string;
  /** The end of a word; the part of it in the first group, if there is one, stays with the stem. */
  readonly pattern: RegExp;
  /** What taking this ending off costs in likeness: the more often a stem really ends so, the more. */
  readonly price: number;
}

export const CONSONANT_ENDINGS: readonly ConsonantEnding[] = [
  // -ского, -скага, -ського, -skiego; -скому; -ским, -ском
  { last: 'oa', pattern: /([sςc$3]k)[iyjY]*[oaeE][gvh][oa]$/, price: 0 },
  { last: 'u', pattern: /([sςc$3]k)[iyjY]*[oaeE]mu$/, price: 0 },
  { last: 'm', pattern: /([sςc$3]k)[iyjY]*[iaoE]m$/, price: 0 },
  // Навального, Белага; Навальному
  { last: 'oa', pattern: /[oaeE][gh][oa]$/, price: 0.01 },
  { last: 'u', pattern: /[oaeE]mu$/, price: 0.02 },
  // Козловым, Путиным; Статкевичем, Коулом, Лукашэнкам, Putinem
  { last: 'm', pattern: /([oaeE]v|in)[iy]m$/, price: 0 },
  { last: 'm', pattern: /[yjY]?[oaeEi]m$/, price: 0.01 },
  // Андреевi: -ові, -еві, -owi
  { last: 'iy', pattern: /[yjY]?[oeE]v[iy]$/, price: 0.02 },
  // Cichanouskis, Putinas, Statkevičius, Mikalajus; genitive -aus
  { last: 'sς', pattern: /[yjYi]*[aiu][sς]$/, price: 0.015 },
  { last: 'sς', pattern: /[yjY]*a[wu][sς]$/, price: 0.02 },
  // Putins, Sergejs, Navaļnijs
  { last: 'sς', pattern: /(?<=[^aeiou])[sς]$/, price: 0.02 },
  // Ramanauskienė, Kazlauskaitė
  { last: 'e9', pattern: /[yjYi]*[eE]n[e9]$/, price: 0 },
  { last: 'e9', pattern: /[yjYi]*[aiu]t[e9]$/, price: 0.01 },
];

export interface SexEnding {
  readonly pattern: RegExp;
  /** Sexes that may bear a surname with this ending when it stands in the nominative; 0 none. */
  readonly nominative: number;
  /** The same when it stands in another case. */
  readonly oblique: number;
}

/** What the end of a surname tells of its bearer; the first that fits is taken. */
export const SURNAME_SEX: readonly SexEnding[] = [
  { pattern: /[sςc$3]k[iyjY]*[oaeE][gvh][oa]$/, nominative: 0, oblique: MAN },
  { pattern: /[sςc$3]k[iyjY]*([oaeE]mu|[ioaE]m)$/, nominative: 0, oblique: MAN },
  { pattern: /[sςc$3]ka[jyYi]*a?$/, nominative: WOMAN, oblique: 0 },
  { pattern: /[sςc$3]k[iyjY]*[oaeE][jyYi]+(u|ju)?$/, nominative: 0, oblique: WOMAN },
  { pattern: /[sςc$3]k(u[jyY]*u?|ą)$/, nominative: 0, oblique: WOMAN },
  { pattern: /[sςc$3]k[iyjY]+$/, nominative: MAN, oblique: 0 },
  { pattern: /na[jyY]a$/, nominative: WOMAN, oblique: 0 },
  { pattern: /([oaeE0][vw])a$/, nominative: WOMAN, oblique: MAN },
  { pattern: /(in)a$/, nominative: WOMAN, oblique: MAN },
  { pattern: /([oaeE0][vw]|in)(u|ą)$/, nominative: 0, oblique: ANY },
  { pattern: /([oaeE0][vw]|in)[oaeE][jyYi]+u?$/, nominative: 0, oblique: WOMAN },
  { pattern: /([oaeE0][vw]|in)[iy]m$/, nominative: 0, oblique: MAN },
  { pattern: /[yjYi]*[eE]n[e9]$/, nominative: WOMAN, oblique: 0 },
  { pattern: /[yjYi]*[aiu]t[e9]$/, nominative: WOMAN, oblique: 0 },
  { pattern: /[oaeE0][vw]$/, nominative: MAN, oblique: 0 },
  { pattern: /i[C%H]$/, nominative: ANY, oblique: WOMAN },
  { pattern: /i[C%H](a|u|[oaeE]m)$/, nominative: 0, oblique: MAN },
  { pattern: /[uia]ka$/, nominative: ANY, oblique: MAN },
  { pattern: /[uia]k(u|[oaeE]m)$/, nominative: 0, oblique: MAN },
  // A surname that ends in a consonant has cases for men only.
  { pattern: /[^aeiouAEąę~^U=06987IWjyYq]$/, nominative: ANY, oblique: WOMAN },
];

/** Patronymics: what is left before the match is the father's name. */
export const PATRONYMIC_OF_MAN = /[jyYi]*[oaeEiu0=][jY]?[vw][iy][C%HS]2?(?:[iyjY]*[aeu]|[oaeE]m|[yi]u[sς]|[sς])?$/;
export const PATRONYMIC_OF_WOMAN =
  /[jyYi]*[oaeEiu0=][jY]?[vw]n[yjY]*(?:a|[iy]|u|ą|e|9|[oae][jY]+u?|[oae]j[uy]+)?[jY]*$/;
/** Ильич, Никитич, Кузьминична: taken only when the rest is a known man's name. */
export const SHORT_PATRONYMIC_OF_MAN = /[jyY]*i[C%H](?:[aeu]|[oaeE]m)?$/;
export const SHORT_PATRONYMIC_OF_WOMAN = /(?:in)?i[C%HS]n[yjY]*(?:a|[iy]|u|ą|e|9|[oae][jY]+u?)$/;

/**
 * What makes a family name of a stem, for stems as endings.ts leaves them; the longest stands first. Two names of one stem
 * with two of these are two families, however alike they sound.
 */
export const SURNAME_SUFFIXES: readonly RegExp[] = [
  /[C%H][jyY]?[eaE]nk$/,
  /[jyY]?[eaE]nk$/,
  /[jyYE]?[oaeE]n[oaeE]k$/,
  /[C%H][jyY]?(?:[u~]|0w)k$/,
  /[jyY]?(?:[u~]|0w)k$/,
  /[C%H][iy]k$/,
  /[iy]k$/,
  /[C%H][jyY]?ak$/,
  /[jyY]?ak$/,
  /[oaeE0][vw][iy][C%H]$/,
  /[iy][C%H]$/,
  /[oaeE0][vw][sςc$3]k$/,
  /[iy]n[sςc$3]k$/,
  /[sςc$3]k$/,
  /k[oaeE0][vw]$/,
  /[jyY]*[oaeE0][vw]$/,
  /k[iy]n$/,
  /[iy]n$/,
  /[eaE][jyY]k$/,
  /[eaE]c$/,
  /[uao]S$/,
  /(?<=[^aeiouAEąę~^U=0698IWwjyYq])k$/,
];
