/** The probability of odds given as a natural logarithm. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
