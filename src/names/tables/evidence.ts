// What each finding about two names is worth, in natural logs of odds (3 is twenty to one). Judgement, not statistics: set
// by hand so that the kinds of pairs in eval/names.ts fall on the right side, and to be replaced by weights learnt from a
// register's own data where there is one.

/** Worth by likeness, read off between the points. */
export type Curve = readonly (readonly [likeness: number, worth: number])[];

export const EVIDENCE = {
  /** Before anything is compared. */
  prior: -1,
  /** Letter for letter the same. */
  identical: 6,
  /** Surnames, by how alike they sound once their endings are set aside. */
  family: [
    [0, -8],
    [0.6, -7],
    [0.75, -4],
    [0.84, -2],
    [0.88, -0.7],
    [0.92, 1],
    [0.95, 2.4],
    [0.97, 3.2],
    [1, 4],
  ] satisfies Curve,
  /** Surnames of one stem with two endings that make two families: Васіленка and Васільчанка, Краўчук and Краўчык. */
  familyOtherSuffix: -4,
  /** Given names, where one or both are in no table. */
  given: [
    [0, -6],
    [0.6, -5],
    [0.72, -3.5],
    [0.82, -1],
    [0.88, 0.5],
    [0.94, 1.8],
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
  /** Fathers' names, by likeness. */
  patronymic: [
    [0, -8],
    [0.6, -7.5],
    [0.82, -5],
    [0.88, -2],
    [0.94, 0.5],
    [1, 1.2],
  ] satisfies Curve,
  patronymicSame: 1.2,
  patronymicOther: -8,
  sexContradicts: -8,
  /** A given name of one taken for the surname of the other, in names whose order was told. */
  crossed: -2.5,
  crossedUnsure: -0.3,
  /** Without a given name on one side nothing more than this can be said. */
  surnameAlone: 0,
  /** The same sounds in another division into words. */
  wholeAlike: 3.2,
  mandarinSame: 5,
  mandarinOther: -5,
} as const;

/** The verdict by score. */
export const SAME_FROM = 0.8;
export const POSSIBLE_FROM = 0.2;
