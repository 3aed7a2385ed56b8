// What each finding about two names is worth, in natural logs of odds (3 is twenty to one). Judgement, not statistics: set
// by hand so that the kinds of pairs in eval/names.ts fall on the right side, and to be replaced by weights learnt from a
// register's own data where there is one.

/** Worth by likeness, read off between the points. */
export type Curve = readonly (readonly [likeness: number, worth: number])[];

export const EVIDENCE = {
  /** Before anything is compared. */
  prior: -1,
  /** One side holds no letter. */
  empty: -9,
  /** Letter for letter the same, and what each word adds to that before its rarity. */
  identical: 4.5,
  identicalWord: 1.3,
  /** Surnames, by how alike they sound once their endings are set aside. */
  family: [
    [0, -8],
    [0.55, -6.5],
    [0.66, -3.5],
    [0.7, -1.8],
    [0.78, -1],
    [0.85, -0.3],
    [0.88, 0.3],
    [0.92, 1.2],
    [0.95, 2.5],
    [0.97, 3.2],
    [1, 4],
  ] satisfies Curve,
  /** The same where both are made with one suffix: Titov and Tikhov are two well-made names, and share what thousands share. */
  familyOneSuffix: [
    [0, -8],
    [0.6, -7],
    [0.75, -4.2],
    [0.84, -3],
    [0.88, -1.5],
    [0.92, 0.8],
    [0.95, 2.4],
    [0.97, 3.2],
    [1, 4],
  ] satisfies Curve,
  /** The same where a script that leaves sounds out took part, so that less likeness says as much. */
  familyLoose: [
    [0, -8],
    [0.6, -6],
    [0.68, -3.5],
    [0.74, -1],
    [0.8, 0.5],
    [0.85, 1.4],
    [0.9, 2.2],
    [0.95, 3],
    [1, 3.8],
  ] satisfies Curve,
  /** Surnames of one stem with two endings that make two families: Васіленка and Васільчанка, Краўчук and Краўчык. */
  familyOtherSuffix: -4,
  /** Given names, where one or both are in no table. */
  given: [
    [0, -6],
    [0.5, -5.5],
    [0.6, -3.4],
    [0.7, -2],
    [0.75, -0.7],
    [0.82, 0],
    [0.88, 0.8],
    [0.94, 1.8],
    [1, 2.6],
  ] satisfies Curve,
  givenLoose: [
    [0, -6],
    [0.55, -5.5],
    [0.64, -4],
    [0.72, -1.5],
    [0.78, 0],
    [0.84, 0.8],
    [0.9, 1.6],
    [1, 2.6],
  ] satisfies Curve,
  givenSame: 3,
  givenShort: 2.5,
  /** Two given names of the tables that are not one. */
  givenOther: -6,
  /** The same, but so alike that one may be a slip for the other. */
  givenOtherAlike: -2.5,
  initialFits: 1,
  initialContradicts: -5,
  /** A second initial against a patronymic or a middle name. */
  patronymicInitialContradicts: -8.5,
  /** Fathers' names, by likeness. */
  patronymic: [
    [0, -8],
    [0.6, -7.5],
    [0.82, -5],
    [0.88, -2],
    [0.94, 0.5],
    [1, 1.2],
  ] satisfies Curve,
  patronymicSame: 1.8,
  patronymicInitial: 0.3,
  patronymicOther: -9,
  sexContradicts: -8,
  /** A man, and a name that is a woman's unless it stands in another case: more than this cannot be said. */
  sexByCase: 0,
  /** A given name of one taken for the surname of the other, in names whose order was told. */
  crossed: -2.5,
  crossedUnsure: -0.3,
  /** Without a given name on one side nothing more than this can be said. */
  surnameAlone: 0,
  /** The same sounds in another division into words. */
  wholeAlike: 3.2,
  mandarinSame: 5,
  mandarinOther: -5,
  /** Two readings that sound alike to a foreign ear, neither in characters: Xi and Shi. */
  mandarinSlip: -0.5,
  /** Otherwise, where neither is in characters, so that one may be misspelt: what the words say, less this. */
  mandarinOtherUnsure: -2.5,
  /**
   * How much a name that agrees is worth more or less for being rarer or commoner than `usual` (a share of people): this part
   * of the logarithm, within bounds.
   */
  rarity: 0.3,
  rarest: 0.5,
  commonest: -1.2,
  usualFamily: 0.0003,
  usualGiven: 0.03,
} as const;

/** The verdict by score. */
export const SAME_FROM = 0.8;
export const POSSIBLE_FROM = 0.2;
