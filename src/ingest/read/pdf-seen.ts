/**
 * What of a PDF page a reader of the page can see: each glyph with how it is painted, and what is painted over it. Text can
 * be invisible, white on white, smaller than dust, off the page, or under a black bar, and be there all the same for a
 * program.
 */
import * as mupdf from 'mupdf';

export type Seen =
  | 'seen'
  /** Painted in no colour at all, over a picture: what a machine read in a scan. */
  | 'read_by_machine'
  | 'hidden';

type Box = readonly [left: number, top: number, right: number, bottom: number];

interface Glyph {
  readonly order: number;
  readonly unicode: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** 0 black … 1 white, by channel; undefined for text that is not painted. */
  readonly colour: readonly number[] | undefined;
}

interface Cover {
  readonly order: number;
  readonly box: Box;
  /** Undefined for a picture, which may have any colour. */
  readonly colour: readonly number[] | undefined;
}

/** Points below which letters are no letters to an eye. */
const DUST = 1.5;
/** Difference of colours, all channels together, that an eye needs. */
const CONTRAST = 0.15;
/** Opacity below which paint is not seen, and above which nothing is seen through it. */
const FAINT = 0.1;
const OPAQUE = 0.9;

/** Most glyphs of a page that are looked at one by one: beyond that it is a drawing. */
const MOST_GLYPHS = 200_000;

export class PageSight {
  readonly #page: Box;
  readonly #glyphs = new Map<string, Glyph[]>();
  readonly #covers: Cover[] = [];
  #count = 0;
  #offPage = 0;

  constructor(list: mupdf.DisplayList, page: readonly number[]) {
    this.#page = page as unknown as Box;
    const device = new mupdf.Device({
      fillText: (text, ctm, space, colour, alpha) =>
        this.#addText(text, ctm, alpha < FAINT ? undefined : toRgb(space, colour)),
      strokeText: (text, _stroke, ctm, space, colour, alpha) =>
        this.#addText(text, ctm, alpha < FAINT ? undefined : toRgb(space, colour)),
      clipText: (text, ctm) => this.#addText(text, ctm, [0, 0, 0]),
      ignoreText: (text, ctm) => this.#addText(text, ctm, undefined),
      fillPath: (path, _evenOdd, ctm, space, colour, alpha) => {
        const box = alpha < OPAQUE ? undefined : rectangleOf(path, ctm);
        if (box) this.#addCover(box, toRgb(space, colour));
      },
      fillImage: (_image, ctm, alpha) => {
        if (alpha >= OPAQUE) this.#addCover(mupdf.Rect.transform([0, 0, 1, 1], ctm), undefined);
      },
    });
    try {
      list.run(device, mupdf.Matrix.identity);
      device.close();
    } finally {
      device.destroy();
    }
  }

  /** Letters painted beyond the page's edge. */
  get offPage(): number {
    return this.#offPage;
  }

  /** Share of the page that pictures cover, the largest alone. */
  get picture(): number {
    const area = areaOf(this.#page);
    const pictures = this.#covers.filter(({ colour }) => colour === undefined);
    return Math.max(0, ...pictures.map(({ box }) => areaOf(within(box, this.#page)) / area));
  }

  /** How the glyph at this origin is seen, and its character where it is one beyond U+FFFF. */
  look(x: number, y: number, character: string): { readonly seen: Seen; readonly character: string } | undefined {
    const code = character.charCodeAt(0);
    for (const key of keysAround(x, y)) {
      const here = this.#glyphs.get(key);
      const glyph = here?.find(({ unicode }) => (unicode & 0xffff) === code) ?? here?.[0];
      if (!glyph) continue;
      const whole = (glyph.unicode & 0xffff) === code && glyph.unicode > 0xffff;
      return { seen: this.#seen(glyph), character: whole ? String.fromCodePoint(glyph.unicode) : character };
    }
    return undefined;
  }

  #addText(text: mupdf.Text, ctm: mupdf.Matrix, colour: readonly number[] | undefined): void {
    const order = this.#count++;
    text.walk({
      showGlyph: (_font, trm, _glyph, unicode) => {
        if (this.#count++ > MOST_GLYPHS) return;
        const [a, b, c, d, e, f] = mupdf.Matrix.concat(trm, ctm);
        const glyph = { order, unicode, size: Math.sqrt(Math.abs(a * d - b * c)), x: e, y: f, colour };
        if (isOff(glyph, this.#page)) this.#offPage += 1;
        const key = keyOf(e, f);
        const here = this.#glyphs.get(key);
        if (here) here.push(glyph);
        else this.#glyphs.set(key, [glyph]);
      },
    });
  }

  #addCover(box: readonly number[], colour: readonly number[] | undefined): void {
    this.#covers.push({ order: this.#count++, box: box as unknown as Box, colour });
  }

  #seen(glyph: Glyph): Seen {
    // The middle of a lower-case letter: an underline is no cover.
    const x = glyph.x + glyph.size * 0.2;
    const y = glyph.y - glyph.size * 0.25;
    const here = this.#covers.filter(({ box }) => box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3]);
    if (glyph.colour === undefined)
      return here.some(({ colour }) => colour === undefined) ? 'read_by_machine' : 'hidden';
    if (glyph.size < DUST) return 'hidden';
    if (here.some(({ order }) => order > glyph.order)) return 'hidden';
    const under = here.filter(({ order }) => order < glyph.order).at(-1);
    const ground = under ? under.colour : [1, 1, 1];
    return ground !== undefined && difference(glyph.colour, ground) < CONTRAST ? 'hidden' : 'seen';
  }
}

/** The box of a path that is a rectangle upright on the page; other shapes hide nothing for certain. */
function rectangleOf(path: mupdf.Path, ctm: mupdf.Matrix): readonly number[] | undefined {
  const points: (readonly [number, number])[] = [];
  let isPlain = true;
  const add = (x: number, y: number): void => {
    points.push([x * ctm[0] + y * ctm[2] + ctm[4], x * ctm[1] + y * ctm[3] + ctm[5]]);
  };
  path.walk({
    moveTo: (x, y) => {
      if (points.length > 0) isPlain = false;
      add(x, y);
    },
    lineTo: add,
    curveTo: () => {
      isPlain = false;
    },
    closePath: () => {},
  });
  const xs = new Set(points.map(([x]) => Math.round(x * 10)));
  const ys = new Set(points.map(([, y]) => Math.round(y * 10)));
  if (!isPlain || points.length < 4 || points.length > 5 || xs.size !== 2 || ys.size !== 2) return undefined;
  const x = points.map(([value]) => value);
  const y = points.map(([, value]) => value);
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

function toRgb(space: mupdf.ColorSpace, colour: readonly number[]): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0] = colour;
  switch (space.getNumberOfComponents()) {
    case 1:
      // A single ink (a separation) is dark where it is full; grey is light there.
      return space.isGray() ? [a, a, a] : [1 - a, 1 - a, 1 - a];
    case 3:
      return [a, b, c];
    default:
      return [(1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d)];
  }
}

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, channel, i) => sum + Math.abs(channel - (b[i] ?? 0)), 0);

const areaOf = ([left, top, right, bottom]: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top);

const within = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

const isOff = ({ x, y, unicode }: Glyph, [left, top, right, bottom]: Box): boolean =>
  unicode > 32 && (x < left || x > right || y < top || y > bottom);

const GRID = 20;
const keyOf = (x: number, y: number): string => `${Math.round(x * GRID)} ${Math.round(y * GRID)}`;

/** Two computations of one place may fall on two sides of a line of the grid. */
function* keysAround(x: number, y: number): Generator<string> {
  yield keyOf(x, y);
  for (const [dx, dy] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const)
    yield keyOf(x + (dx * 0.5) / GRID, y + (dy * 0.5) / GRID);
}
