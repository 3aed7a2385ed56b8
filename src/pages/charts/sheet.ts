/**
 * One drawing: marks and words on a sheet of a given width. Words are placed, not just printed: a place is taken only where
 * nothing else stands, so no two labels touch and none leaves the sheet. What does not fit is left to the table below.
 */
import type { Html, Piece } from '../html.ts';
import { html, trusted } from '../html.ts';
import { fitted, textWidth } from './text-width.ts';

/** Drawn for these widths in px; the style sheet shows one of them, so that type never shrinks under 12 px. */
export const SIZES = { narrow: 328, middle: 700, wide: 1072 } as const;
export type Size = keyof typeof SIZES;

export const WORDS = 13;
export const FAINT = 12.5;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface Sheet {
  readonly size: Size;
  readonly width: number;
  readonly narrow: boolean;
  /** Draws marks, in the order they are given. */
  readonly draw: (...marks: readonly Html[]) => void;
  /** Keeps words off a place. */
  readonly block: (box: Box) => void;
  /** Does nothing stand there yet? */
  readonly free: (box: Box) => boolean;
  /** From this px on the ground is shaded: words there carry its halo. */
  readonly shade: (from: number) => void;
  /** Prints words at a spot, come what may: for lane names and axes that stand in their own margin. */
  readonly print: (words: string, spot: Spot, look?: string) => void;
  /** Prints words at the first spot where they touch nothing; false where there is none. */
  readonly place: (words: string, spots: readonly Spot[], look?: string) => boolean;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The three drawings of one picture. `draw` returns the height it used; `label` is the sentence for who can't see it. */
export function drawings(label: string, draw: (sheet: Sheet) => number): readonly Html[] {
  return (Object.keys(SIZES) as Size[]).map((size) => drawing(size, label, draw));
}

function drawing(size: Size, label: string, draw: (sheet: Sheet) => number): Html {
  const width = SIZES[size];
  const marks: Html[] = [];
  const words: Html[] = [];
  const taken: Box[] = [];
  let shaded = Number.POSITIVE_INFINITY;
  const sizeOf = (look: string): number => (look.includes('faint') ? FAINT : WORDS);
  const boxOf = (text: string, { x, y, anchor = 'start' }: Spot, look: string): Box => {
    const w = textWidth(text, sizeOf(look));
    return { x: anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x, y: y - 11, w, h: 15 };
  };
  const put = (text: string, spot: Spot, look: string): void => {
    taken.push(boxOf(text, spot, look));
    const classes = [
      look,
      spot.x >= shaded ? 'on-panel' : '',
      spot.anchor === 'end' ? 'end' : spot.anchor === 'middle' ? 'middle' : '',
    ]
      .filter((name) => name !== '')
      .join(' ');
    words.push(
      html`<text x="${round(spot.x)}" y="${round(spot.y)}"${classes !== '' && html` class="${classes}"`}>${text}</text>`,
    );
  };
  const height = draw({
    size,
    width,
    narrow: size === 'narrow',
    draw: (...more) => void marks.push(...more),
    shade: (from) => {
      shaded = from;
    },
    block: (box) => void taken.push(box),
    free: (box) => !taken.some((other) => overlaps(box, other)),
    print: (text, spot, look = '') => put(text, spot, look),
    place: (text, spots, look = '') => {
      const spot = spots.find((one) => {
        const box = boxOf(text, one, look);
        return box.x >= 0 && box.x + box.w <= width && box.y >= 0 && !taken.some((other) => touches(box, other));
      });
      if (spot) put(text, spot, look);
      return spot !== undefined;
    },
  });
  return html`<svg class="chart chart--${size}" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-label="${label}">${marks}${words}</svg>`;
}

const GAP = 3;
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w + GAP && b.x < a.x + a.w + GAP && a.y < b.y + b.h && b.y < a.y + a.h;

/** Words cut to a width, at the usual size. */
export const cut = (words: string, width: number, look = ''): string =>
  fitted(words, width, look.includes('faint') ? FAINT : WORDS);

// Marks. Numbers are px on the sheet, printed to a tenth.
export const line = (x1: number, y1: number, x2: number, y2: number, look: string): Html =>
  trusted(`<path class="${look}" d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"/>`);
export const path = (d: string, look: string): Html => trusted(`<path class="${look}" d="${d}"/>`);
export const rect = (x: number, y: number, w: number, h: number, look: string): Html =>
  trusted(
    `<rect class="${look}" x="${round(x)}" y="${round(y)}" width="${round(Math.max(w, 0))}" height="${round(Math.max(h, 0))}"/>`,
  );
export const circle = (x: number, y: number, r: number, look: string): Html =>
  trusted(`<circle class="${look}" cx="${round(x)}" cy="${round(y)}" r="${r}"/>`);
export const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** ≠: told in ways that exclude each other. */
export const unequal = (x: number, y: number, s = 5): Html =>
  path(
    `M${at(x - s, y - s * 0.38)}h${2 * s}M${at(x - s, y + s * 0.38)}h${2 * s}M${at(x + s * 0.6, y - s)}L${at(x - s * 0.6, y + s)}`,
    'unequal',
  );

export const pieces = (...marks: readonly Piece[]): Html => html`${marks}`;
