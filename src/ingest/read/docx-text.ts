/**
 * The words of a Word document's body (WordprocessingML, ECMA-376 part 1, clause 17) in the order in which they are read:
 * paragraphs with an empty line between them, a table's row on a line with tabs between its cells, footnotes and text boxes
 * after the paragraph they belong to. What is deleted, moved away or hidden is left out and counted.
 */
import { isHiddenLook, type Look, lookOf, type Styles } from './docx-hidden.ts';
import { type XmlElement, type XmlHandlers, xmlAttribute } from './xml.ts';

/** What was found and is not in the text. */
export interface DocxLeftOut {
  deleted: number;
  hidden: number;
  /** Instructions of fields: what Word would fetch or run to fill them in. */
  readonly fields: string[];
  /** Parts of other formats that stand in the text (`w:altChunk`). */
  chunks: number;
}

export const nothingLeftOut = (): DocxLeftOut => ({ deleted: 0, hidden: 0, fields: [], chunks: 0 });

const WORD = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml(?:\/2006)?\/main$/;
const MATH = /\/math$/;

/** Deleted text, text moved elsewhere. Around runs; as an empty element in properties they mark the paragraph or the row. */
const GONE = new Set(['del', 'moveFrom']);

/** A piece of text being written: the body, a text box, a note. */
interface Flow {
  /** Finished lines; '' is an empty line. */
  readonly lines: string[];
  /** The paragraph being written. */
  words: string;
  /** Cells of the rows being written, outermost first. */
  readonly rows: string[][];
  /** Paragraphs of the cell being written, by row. */
  readonly cells: string[][];
  /** What follows the paragraph at hand: notes and boxes. */
  readonly after: string[];
}

const newFlow = (): Flow => ({ lines: [], words: '', rows: [], cells: [], after: [] });

/** Notes by id, taken from here when the text refers to them. */
export type Notes = Map<string, string>;

export class DocxText implements XmlHandlers {
  readonly #styles: Styles;
  readonly #notes: Notes;
  readonly #leftOut: DocxLeftOut;
  readonly #flows: Flow[] = [newFlow()];
  readonly #open: string[] = [];
  /** Ends of elements within which nothing is read: the depth at which each began. */
  #skipFrom: number | undefined;
  #gone = 0;
  #paragraph: Look = {};
  #run: Look = {};
  #cellShaded = false;
  #field = '';
  /** Whether a choice of an alternative was taken (Markup Compatibility, ECMA-376 part 3): its fallback says the same again. */
  readonly #chosen: boolean[] = [];
  readonly #onNote: ((id: string, text: string) => void) | undefined;
  #noteId: string | undefined;

  constructor(styles: Styles, notes: Notes, leftOut: DocxLeftOut, onNote?: (id: string, text: string) => void) {
    this.#styles = styles;
    this.#notes = notes;
    this.#leftOut = leftOut;
    this.#onNote = onNote;
  }

  /** The text so far. */
  finish(): string {
    const flow = this.#flow;
    endParagraph(flow);
    return textOf(flow.lines);
  }

  get #flow(): Flow {
    return this.#flows[this.#flows.length - 1] as Flow;
  }

  open(element: XmlElement): void {
    const parent = this.#open.at(-1);
    this.#open.push(element.local);
    if (this.#skipFrom !== undefined) return;
    if (element.local === 'Fallback' && this.#chosen.at(-1)) {
      this.#skipFrom = this.#open.length;
      return;
    }
    // Tracked changes of looks keep the look before.
    if (element.local.endsWith('PrChange')) {
      this.#skipFrom = this.#open.length;
      return;
    }
    if (element.local === 'AlternateContent') this.#chosen.push(false);
    if (element.local === 'Choice') this.#chosen[this.#chosen.length - 1] = true;
    if (!WORD.test(element.uri)) return;
    if (parent === 'rPr') this.#property(element, 'run');
    else if (parent === 'pPr') this.#property(element, 'paragraph');
    else if (parent === 'tcPr' && element.local === 'shd') this.#cellShaded = lookOf(element).shaded === true;
    else this.#content(element);
  }

  #property(element: XmlElement, of: 'run' | 'paragraph'): void {
    const isStyle = element.local === 'rStyle' || element.local === 'pStyle';
    const look = isStyle ? this.#styles.look(xmlAttribute(element, 'val')) : lookOf(element);
    // A paragraph's own run properties are those of its mark, which has no words; its style counts for its words.
    if (of === 'run' && !this.#open.includes('pPr')) this.#run = { ...this.#run, ...look };
    if (of === 'paragraph') this.#paragraph = { ...this.#paragraph, ...look };
  }

  #content(element: XmlElement): void {
    const flow = this.#flow;
    switch (element.local) {
      case 'del':
      case 'moveFrom':
        this.#gone += 1;
        break;
      case 'p':
        this.#paragraph = {};
        break;
      case 'r':
        this.#run = {};
        break;
      case 'tab':
      case 'ptab':
        if (this.#open.at(-2) === 'r') this.#write('\t');
        break;
      case 'br':
      case 'cr':
        this.#write('\n');
        break;
      case 'noBreakHyphen':
        this.#write('\u2011');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#refer(element);
        break;
      case 'tr':
        flow.rows.push([]);
        break;
      case 'tc':
        flow.cells.push([]);
        this.#cellShaded = false;
        break;
      case 'txbxContent':
        this.#flows.push(newFlow());
        break;
      case 'altChunk':
        this.#leftOut.chunks += 1;
        break;
      case 'footnote':
      case 'endnote':
        this.#noteId = xmlAttribute(element, 'type') === undefined ? xmlAttribute(element, 'id') : undefined;
        break;
      case 'rt':
        this.#skipFrom = this.#open.length;
        break;
      case 'fldSimple':
        this.#leftOut.fields.push(xmlAttribute(element, 'instr') ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.#skipFrom !== undefined) return;
    const within = this.#open.at(-1);
    if (within === 't') this.#write(text);
    else if (within === 'delText' && /\S/.test(text)) this.#leftOut.deleted += 1;
    else if (within === 'instrText') this.#field += text;
  }

  close(element: XmlElement): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#skipFrom !== undefined) {
      if (depth === this.#skipFrom) this.#skipFrom = undefined;
      return;
    }
    if (element.local === 'AlternateContent') this.#chosen.pop();
    if (WORD.test(element.uri)) this.#end(element.local);
    else if (MATH.test(element.uri) && element.local === 'oMath') this.#write(' ');
  }

  #end(local: string): void {
    const flow = this.#flow;
    if (GONE.has(local)) this.#gone -= 1;
    if (local === 'p') endParagraph(flow);
    if (local === 'tc') {
      flow.rows.at(-1)?.push(flow.cells.pop()?.join(' ') ?? '');
      this.#cellShaded = false;
    }
    if (local === 'tr') endRow(flow);
    if (local === 'tbl' && flow.rows.length === 0) flow.lines.push('');
    if (local === 'txbxContent') {
      const box = this.#flows.pop();
      if (box) {
        endParagraph(box);
        this.#flow.after.push(textOf(box.lines));
      }
    }
    if (local === 'instrText') {
      this.#leftOut.fields.push(this.#field);
      this.#field = '';
    }
    if (local === 'footnote' || local === 'endnote') this.#endNote();
  }

  #endNote(): void {
    const flow = this.#flows.pop() ?? newFlow();
    this.#flows.push(newFlow());
    endParagraph(flow);
    if (this.#noteId !== undefined) this.#onNote?.(this.#noteId, textOf(flow.lines));
    this.#noteId = undefined;
  }

  #refer(element: XmlElement): void {
    const id = `${element.local.replace('Reference', '')} ${xmlAttribute(element, 'id') ?? ''}`;
    const note = this.#notes.get(id);
    if (note === undefined || this.#gone > 0) return;
    this.#notes.delete(id);
    this.#flow.after.push(note);
  }

  #write(text: string): void {
    if (this.#gone > 0) {
      if (/\S/.test(text)) this.#leftOut.deleted += 1;
      return;
    }
    const shaded = this.#cellShaded ? { shaded: true } : {};
    if (isHiddenLook({ ...shaded, ...this.#paragraph, ...this.#run })) {
      if (/\S/.test(text)) this.#leftOut.hidden += 1;
      return;
    }
    this.#flow.words += text;
  }
}

function endParagraph(flow: Flow): void {
  const words = flow.words.replace(/[ \t]+$/gm, '');
  flow.words = '';
  const cell = flow.cells.at(-1);
  if (cell) {
    // Within a cell all is one line: a row is a line of the text.
    const line = [words, ...flow.after.splice(0)].map((part) => part.replace(/\s*\n\s*/g, ' ').trim());
    cell.push(...line.filter((part) => part !== ''));
    return;
  }
  if (words.trim() !== '') flow.lines.push(words, '');
  for (const note of flow.after.splice(0)) if (note !== '') flow.lines.push(note, '');
}

/** A row of a table within a cell joins that cell. */
function endRow(flow: Flow): void {
  const row = flow.rows.pop() ?? [];
  const line = row.join('\t').replace(/\t+$/, '');
  const outer = flow.cells.at(-1);
  if (line === '') return;
  if (outer) outer.push(line);
  else flow.lines.push(line);
}

const textOf = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
