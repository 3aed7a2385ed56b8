/**
 * Words read from pictures by a machine (Tesseract, its trained data from the packages that are installed). Nothing is
 * fetched or kept. What a machine reads may be wrong in any letter, so each line has its confidence.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'fflate';
import { createWorker, type Worker } from 'tesseract.js';
import { languagesIn } from '../language.ts';
import { dataOf, SEED, trainedFor } from './ocr-data.ts';
import type { PrintedLine } from './pdf-lines.ts';

export interface OcrPage {
  /** In reading order; boxes in pixels of the picture. */
  readonly lines: readonly PrintedLine[];
  /** 0 to 100, by letters; 0 where nothing was read. */
  readonly confidence: number;
}

/** What the first page is tried with where nobody said its language: one alphabet each. */
const FIRST = ['bel', SEED];

/** Lines of less are specks that look like letters. */
const LEAST = 30;
/** A page of less, all lines together, is no page of words. */
const LEAST_PAGE = 50;

export class Ocr {
  #worker: Worker | undefined;
  #languages: readonly string[];
  #settled: boolean;

  /** `language`: the tag of the pictures' language, where somebody said it. */
  constructor(language: string | undefined) {
    const known = trainedFor(language);
    this.#languages = known ?? FIRST;
    this.#settled = known !== undefined;
  }

  /** The languages by which the last page was read, as trained data is called ("bel+eng"). */
  get languages(): string {
    return this.#languages.join('+');
  }

  /** Reads a PNG. The first with words settles the language of all. */
  async read(png: Uint8Array): Promise<OcrPage> {
    const page = await this.#recognise(png);
    if (this.#settled || page.confidence === 0) return page;
    this.#settled = true;
    const { main } = await languagesIn(page.lines.map(({ text }) => text).join('\n'));
    const better = trainedFor(main ?? undefined);
    if (better === undefined || better.join() === this.#languages.join()) return page;
    await this.stop();
    this.#languages = better;
    const again = await this.#recognise(png);
    return again.confidence >= page.confidence - TRUST ? again : page;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #recognise(png: Uint8Array): Promise<OcrPage> {
    this.#worker ??= await started(this.#languages);
    const { data } = await this.#worker.recognize(Buffer.from(png), {}, { text: false, blocks: true });
    const lines: PrintedLine[] = [];
    let letters = 0;
    let sum = 0;
    for (const [block, { lines: printed }] of (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs).entries()) {
      for (const { text, confidence, bbox } of printed) {
        const words = text.trim();
        const size = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        if (size === 0 || confidence < LEAST) continue;
        lines.push({
          text: words,
          box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
          block,
          confidence: Math.round(confidence),
        });
        letters += size;
        sum += confidence * size;
      }
    }
    const confidence = letters === 0 ? 0 : Math.round(sum / letters);
    return confidence < LEAST_PAGE ? { lines: [], confidence: 0 } : { lines, confidence };
  }
}

/** Points of confidence that a fitting language may cost: it knows letters that the first try took for others. */
const TRUST = 10;

/**
 * The library looks for all languages in one folder, and each is in a package of its own: it is started with one of them,
 * the others are put beside it, and the list that it keeps of what it has (which is the one handed over) is completed.
 */
async function started(codes: readonly string[]): Promise<Worker> {
  const there = [SEED];
  const worker = await createWorker(there, undefined, {
    langPath: dirname(dataOf(SEED) ?? ''),
    cacheMethod: 'none',
    // What fails rejects its own promise; the library would throw it a second time, out of reach.
    errorHandler: () => {},
    logger: () => {},
  });
  for (const code of codes.filter((one) => one !== SEED)) {
    const data = readFileSync(dataOf(code) ?? '');
    await worker.FS('writeFile', [`./${code}.traineddata`, data[0] === 0x1f ? gunzipSync(data) : data]);
    there.push(code);
  }
  await worker.reinitialize(codes.join('+'));
  return worker;
}
