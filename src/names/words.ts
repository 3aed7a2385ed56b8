// From what was written to words: brackets, commas, titles, initials, hyphens and words run together.
import { startsWithSurname, surnameLength } from './chinese.ts';
import { VIETNAMESE_SURNAMES } from './tables/surnames.ts';
import { FORMER_NAME_PHRASES, FORMER_NAME_WORDS, PARTICLES, SURNAME_PARTICLES, TITLES } from './tables/titles.ts';

export interface WrittenWord {
  readonly text: string;
  /** Which side of the comma it stood on; 0 when there was none. */
  readonly side: 0 | 1 | 2;
  /** Words joined by a hyphen share a number: they are one given name or one surname. */
  readonly group: number;
  /** It stood in brackets, in quotation marks, or after née, aka or their like. */
  readonly aside: boolean;
  /** One letter, or two with a dot: А., Yu. */
  readonly initial: boolean;
  /** A particle stands before it that goes with surnames (van, de, al-, bin). */
  readonly afterParticle: boolean;
  /** Written with a hyphen before a small letter: Xiao-bo, Jong-un. */
  readonly syllables: boolean;
}

export interface Words {
  readonly words: readonly WrittenWord[];
  readonly titles: readonly string[];
  readonly particles: readonly string[];
}

const ASIDES = /[([{«"“„]([^)\]}»"“”]*)[)\]}»"”“]/gu;
const NOT_OF_A_WORD = /^[^\p{L}\p{M}\d]+|[^\p{L}\p{M}\d.'’ʼ]+$/gu;
/** Letters with the signs that may stand inside a name. */
const SPACE = /[\s\u00a0_/·・‧•]+/u;
/** Articles that are written to the name they go with, by a hyphen. */
const HYPHENED_ARTICLE = /^(al|el|as|ash|at|ad|an|ar|az|ul|аль|эль|ас|аш|ан|ар)[-‐‑–]/iu;
/** A hyphen before a small letter. */
const SYLLABLES = /[-‐‑–]\p{Ll}/u;
/** A capital within a word after two letters or more: SergeiLavrov. */
const RUN_TOGETHER = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

/** The words of a written name, in order. */
export function wordsOf(written: string): Words {
  const asides: string[] = [];
  const plain = withFormerWords(
    written.normalize('NFC').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|(?<=\p{Script=Latin})·(?=\p{Ll})/gu, ''),
  ).replace(ASIDES, (_, inside: string) => {
    asides.push(inside);
    return ' ';
  });
  const words: WrittenWord[] = [];
  const titles: string[] = [];
  const particles: string[] = [];
  // A middle dot parts the words of a foreign name in Chinese characters: then no surname is to be cut off.
  const spelt = /[·・‧•]/u.test(plain);
  let group = 0;
  /** A particle of surnames was just read. */
  let particle = false;

  const read = (part: string, side: 0 | 1 | 2, isAside: boolean): void => {
    let aside = isAside;
    const pieces = part.split(SPACE);
    particle = false;
    for (const piece of pieces) {
      const bare = piece.replace(NOT_OF_A_WORD, '');
      if (!/\p{L}/u.test(bare)) continue;
      const lower = bare.toLowerCase().replace(/\.+$/u, '');
      if (FORMER_NAME_WORDS.has(lower)) {
        aside = true;
        continue;
      }
      if (TITLES.has(lower) && !(bare.length < 4 && isCapitalOnly(bare))) {
        titles.push(bare);
        continue;
      }
      group++;
      for (const text of initialsOf(bare)) {
        if (/\.$/u.test(text) && letterCount(text) <= 2)
          words.push({ text, side, group: group++, aside, initial: true, afterParticle: false, syllables: false });
        else if (words.length === 0 && pieces.length > 2 && VIETNAMESE_SURNAMES.has(lower))
          push(text, side, aside, false);
        else addHalves(text, side, aside);
      }
    }
  };

  const addHalves = (text: string, side: 0 | 1 | 2, aside: boolean): void => {
    if (HYPHENED_ARTICLE.test(text)) particle = true;
    const syllables = SYLLABLES.test(text.replace(HYPHENED_ARTICLE, ''));
    for (const half of halvesOf(text)) {
      const parts = (spelt ? [half] : surnameApart(half)).flatMap((part) => part.split(RUN_TOGETHER));
      for (const [at, word] of parts.entries()) {
        if (at > 0) group++;
        if (PARTICLES.has(word.toLowerCase())) {
          particles.push(word);
          particle ||= SURNAME_PARTICLES.has(word.toLowerCase());
        } else push(word, side, aside, syllables);
      }
    }
  };

  const push = (text: string, side: 0 | 1 | 2, aside: boolean, syllables: boolean): void => {
    const letters = letterCount(text);
    if (letters === 0) return;
    const initial =
      letters === 1 &&
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u.test(text);
    words.push({ text, side, group, aside, initial, afterParticle: particle, syllables });
    particle = false;
  };

  const parts = plain.split(/[,،、;]/u).filter((part) => /\p{L}/u.test(part));
  const [first = '', second, ...rest] = parts;
  const told = second !== undefined && !opensAside(second);
  read(first, told ? 1 : 0, false);
  if (second !== undefined) read(second, told ? 2 : 0, !told);
  for (const part of rest) read(part, told ? 2 : 0, opensAside(part));
  for (const part of asides) read(part, 0, true);
  return words.length > 0
    ? { words, titles, particles }
    : { words: bareWords([...particles, ...titles]), titles: [], particles: [] };
}

/** A name that is nothing but particles or titles ("Al", "Pan"): then they are the name. */
function bareWords(texts: readonly string[]): WrittenWord[] {
  return texts.map((text, at) => ({
    text,
    side: 0,
    group: at,
    aside: false,
    initial: false,
    afterParticle: false,
    syllables: false,
  }));
}

/** Phrases that say a former name follows, as one word. */
function withFormerWords(text: string): string {
  return text.includes(' ') ? FORMER_NAME_PHRASES.reduce((all, phrase) => all.replace(phrase, ' née '), text) : text;
}

function opensAside(part: string): boolean {
  const first = part.trim().split(SPACE)[0]?.toLowerCase().replace(/\.+$/u, '') ?? '';
  return FORMER_NAME_WORDS.has(first) || TITLES.has(first);
}

/** "А.Г.Лукашенко" is three words, "А." one. */
function initialsOf(word: string): string[] {
  return word.includes('.') ? (word.match(/[^.]+\.?/gu) ?? []) : [word];
}

/**
 * The halves of a hyphened word. A hyphen before a small letter (Xiao-bo, Chin-p'ing) joins syllables of
 * one word; before a capital it joins two.
 */
function halvesOf(word: string): string[] {
  return word
    .replace(HYPHENED_ARTICLE, '')
    .replace(/[-‐‑–](?=\p{Ll})/gu, '')
    .split(/[-‐‑–]/u);
}

/** Surname and given name of a Chinese or Korean name written together. */
function surnameApart(word: string): string[] {
  if (/^\p{Script=Hangul}{3,4}$/u.test(word)) return [word.slice(0, 1), word.slice(1)];
  if (!/^\p{Script=Han}{2,4}$/u.test(word) || !startsWithSurname(word)) return [word];
  const length = surnameLength(word);
  return word.length - length > 2 ? [word] : [word.slice(0, length), word.slice(length)];
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function isCapitalOnly(text: string): boolean {
  return letterCount(text) > 1 && text === text.toUpperCase();
}
