/**
 * Text with U+0000 in it, as sources have it, on a server that takes any character but that one: it is written as U+FFFF and a 0,
 * U+FFFF itself (no character, by Unicode's own word) as U+FFFF and a 1. Reversible, and nearly never done.
 */
export const withoutZero = (text: string): string =>
  text.includes('\0') || text.includes('\uFFFF')
    ? text.replaceAll(/[\0\uFFFF]/g, (mark) => (mark === '\0' ? '\uFFFF0' : '\uFFFF1'))
    : text;

export const withZero = (text: string): string =>
  text.includes('\uFFFF') ? text.replaceAll(/\uFFFF([01])/g, (_, digit) => (digit === '0' ? '\0' : '\uFFFF')) : text;
