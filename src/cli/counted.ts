/** A number with its noun: "1 claim", "1,204 claims". For the command's own remarks; what the site says too is in its catalogue. */
import { words } from './words.ts';

export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${words.number(n)} ${n === 1 ? one : many}`;
