/** What a Word document keeps from its readers' eyes: hidden text by itself or by its style, white on white, letters too small to see. */
import { type XmlElement, xmlAttribute } from './xml.ts';

/** Half points (`w:sz`) up to which letters are dust on the page. */
const DUST = 2;

/** How a run or a style wants its text to look, as far as it bears on being seen. Undefined: as what it is based on. */
export interface Look {
  readonly vanish?: boolean;
  readonly white?: boolean;
  readonly shaded?: boolean;
  readonly dust?: boolean;
}

/** The look that a property element (a child of `w:rPr`, `w:pPr` or `w:tcPr`) adds. */
export function lookOf(element: XmlElement): Look {
  const value = xmlAttribute(element, 'val');
  switch (element.local) {
    case 'vanish':
    case 'specVanish':
      return { vanish: isOn(value) };
    case 'color':
      return { white: /^f[89a-f]f[89a-f]f[89a-f]$/i.test(value ?? '') };
    case 'shd': {
      const fill = xmlAttribute(element, 'fill') ?? 'auto';
      return { shaded: (fill !== 'auto' && !/^ffffff$/i.test(fill)) || /^(?:solid|pct[5-9])/.test(value ?? '') };
    }
    case 'highlight':
      return { shaded: value !== 'none' && value !== 'white' };
    case 'sz':
      return { dust: Number(value) <= DUST };
    default:
      return {};
  }
}

export const isHiddenLook = ({ vanish, white, shaded, dust }: Look): boolean =>
  vanish === true || dust === true || (white === true && shaded !== true);

/** On-off values (ECMA-376, 17.17.4): an element without a value is on. */
const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/i.test(value);

/** The looks of a document's styles, each with what it is based on. */
export class Styles {
  readonly #own = new Map<string, { based: string | undefined; look: Look }>();
  #style: { based: string | undefined; look: Look } | undefined;

  /** Reads `w:style` elements as they come. */
  open(element: XmlElement): void {
    if (element.local === 'style') {
      this.#style = { based: undefined, look: {} };
      this.#own.set(xmlAttribute(element, 'styleId') ?? '', this.#style);
    } else if (this.#style && element.local === 'basedOn') this.#style.based = xmlAttribute(element, 'val');
    else if (this.#style) this.#style.look = { ...this.#style.look, ...lookOf(element) };
  }

  close(element: XmlElement): void {
    if (element.local === 'style') this.#style = undefined;
  }

  /** A style that is based on itself, in however many steps, adds nothing more. */
  look(id: string | undefined): Look {
    const chain: Look[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = this.#own.get(at)?.based) {
      seen.add(at);
      const style = this.#own.get(at);
      if (style) chain.unshift(style.look);
    }
    return Object.assign({}, ...chain) as Look;
  }
}
