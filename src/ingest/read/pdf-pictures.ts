/** Pages of a PDF that are pictures, read by a machine. */
import * as mupdf from 'mupdf';
import type { Problem } from '../../claim/problem.ts';
import { Ocr } from './ocr.ts';
import type { PrintedLine } from './pdf-lines.ts';
import { machineRead } from './picture.ts';

/** Dots an inch at which a page is looked at; letters of a verdict are then some 40 dots high. */
const DOTS = 300;
const POINTS = 72;
/** Points of a page's longer side beyond which it is looked at from further away (A2). */
const LONG_SIDE = 1_700;

export class MachineEye {
  readonly #language: string | undefined;
  readonly #most: number;
  #ocr: Ocr | undefined;
  readonly #read: { readonly place: string; readonly confidence: number }[] = [];
  #tried = 0;
  #passed = 0;

  /** Reads `most` pages; `language`: their language's tag, where somebody said it. */
  constructor(most: number, language: string | undefined) {
    this.#most = most;
    this.#language = language;
  }

  /** Pages in which words were found. */
  get pages(): number {
    return this.#read.length;
  }

  get meta(): Readonly<Record<string, string>> {
    return this.pages === 0 ? {} : { ocr: this.#ocr?.languages ?? '', confidence: String(this.#confidence) };
  }

  get problems(): readonly Problem[] {
    const places = this.#read.map(({ place }) => place);
    const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
    const shown = `${places.slice(0, 5).join(', ')}${more}`;
    const [first] = places;
    return [
      ...(first === undefined
        ? []
        : [
            {
              code: 'no_text' as const,
              message: machineRead(shown, this.#confidence, this.#ocr?.languages ?? ''),
              at: first,
            },
          ]),
      ...(this.#passed === 0
        ? []
        : [
            {
              code: 'partial_text' as const,
              message: `${this.#passed} more pages are pictures and were not read: at most ${this.#most} are read so at once. Split the file and import the rest.`,
            },
          ]),
    ];
  }

  /** The lines of a page, in points; undefined where no words are found. */
  async read(list: mupdf.DisplayList, place: string): Promise<readonly PrintedLine[] | undefined> {
    this.#tried += 1;
    if (this.#tried > this.#most) {
      this.#passed += 1;
      return undefined;
    }
    this.#ocr ??= new Ocr(this.#language);
    const [left, top, right, bottom] = list.getBounds();
    const side = Math.max(right - left, bottom - top);
    const zoom = (DOTS / POINTS) * Math.min(1, LONG_SIDE / side);
    const pixmap = list.toPixmap(mupdf.Matrix.scale(zoom, zoom), mupdf.ColorSpace.DeviceGray, false);
    const { lines, confidence } = await this.#ocr.read(pixmap.asPNG());
    pixmap.destroy();
    if (lines.length === 0) return undefined;
    this.#read.push({ place, confidence });
    return lines.map(({ box: [x0, y0, x1, y1], ...line }) => ({
      ...line,
      box: [left + x0 / zoom, top + y0 / zoom, left + x1 / zoom, top + y1 / zoom],
    }));
  }

  async close(): Promise<void> {
    await this.#ocr?.stop();
  }

  /** The least sure page's. */
  get #confidence(): number {
    return Math.min(...this.#read.map(({ confidence }) => confidence));
  }
}
