/** From where to where: offsets of a text, the end behind the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
