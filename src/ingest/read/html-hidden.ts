/**
 * What a reader of a page does not see. Words hidden in a page are no words of the source: they may be left over, or
 * planted for machines that read it. Judged from attributes, inline styles and the plainest rules of the page's own
 * style sheets; sheets from elsewhere are never fetched, so some hidden words may be taken as seen.
 */
import { attribute, type Element } from './html-tree.ts';

/** Class and id names (".x", "#y", "p.x") that a style element of the page hides. */
export type HiddenNames = ReadonlySet<string>;

export function isHidden(element: Element, names: HiddenNames): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  if (element.tagName === 'input') return true;
  const style = attribute(element, 'style');
  if (style !== undefined && hides(declarations(style))) return true;
  return names.size > 0 && isNamed(element, names);
}

function isNamed(element: Element, names: HiddenNames): boolean {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  const id = attribute(element, 'id');
  const marks = [...classes.map((c) => `.${c}`), ...(id === undefined ? [] : [`#${id}`])];
  return marks.some((m) => names.has(m) || names.has(`${element.tagName}${m}`));
}

/** Rules outside of "@media" and the like, whose selector is one class or id, with or without the element's name. */
export function hiddenNames(css: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  let selector = '';
  const sheet = withoutComments(css);
  for (let i = 0; i < sheet.length; i += 1) {
    const c = sheet[i];
    if (c === '{') {
      if (depth === 0) selector = sheet.slice(from, i);
      depth += 1;
      from = i + 1;
    } else if (c === '}') {
      if (depth === 1 && !selector.includes('@') && hides(declarations(sheet.slice(from, i)))) {
        names.push(
          ...selector
            .split(',')
            .map((s) => s.trim())
            .filter((s) => /^[A-Za-z0-9]*[.#][\w-]+$/.test(s)),
        );
      }
      depth = Math.max(0, depth - 1);
      from = i + 1;
    }
  }
  return names;
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = css.indexOf('/*', from);
    const close = open === -1 ? -1 : css.indexOf('*/', open + 2);
    parts.push(css.slice(from, open === -1 ? undefined : open));
    if (open === -1 || close === -1) return parts.join('');
    from = close + 2;
  }
}

function declarations(style: string): ReadonlyMap<string, string> {
  const pairs = style
    .slice(0, 4_096)
    .toLowerCase()
    .split(';')
    .map((d): [string, string] => {
      const colon = d.indexOf(':');
      return colon === -1
        ? ['', '']
        : [
            d.slice(0, colon).trim(),
            d
              .slice(colon + 1)
              .replace('!important', '')
              .trim(),
          ];
    });
  return new Map(pairs);
}

/** Lengths beyond which a box stands outside every window. */
const FAR = 999;

function hides(style: ReadonlyMap<string, string>): boolean {
  const is = (property: string, value: RegExp): boolean => value.test(style.get(property) ?? '');
  if (is('display', /^none$/) || is('visibility', /^(?:hidden|collapse)$/) || is('content-visibility', /^hidden$/))
    return true;
  if (is('opacity', /^0*\.?0*%?$/) && style.has('opacity')) return true;
  if (is('font-size', /^0(?:\.0*)?(?:[a-z]{0,4}|%)$/)) return true;
  if (['left', 'right', 'top', 'bottom', 'text-indent', 'margin-left', 'margin-top'].some((p) => farAway(style.get(p))))
    return true;
  if (is('clip-path', /^inset\((?:50|100)%/) || is('clip', /^rect\(\s*0/) || is('transform', /^scale\(0\)$/))
    return true;
  const flat = is('height', /^[01](?:px)?$/) || is('width', /^[01](?:px)?$/) || is('max-height', /^0(?:px)?$/);
  if (flat && is('overflow', /^hidden$/)) return true;
  return paintedOver(style);
}

function farAway(length: string | undefined): boolean {
  const [, number, unit] = /^-(\d{1,9})(?:\.\d{0,9})?(px|em|rem|vw|vh|%|pt)$/.exec(length ?? '') ?? [];
  if (number === undefined) return false;
  return (
    Number(number) >= (unit === 'px' || unit === 'pt' ? FAR : unit === '%' || unit === 'vw' || unit === 'vh' ? 100 : 60)
  );
}

function paintedOver(style: ReadonlyMap<string, string>): boolean {
  const color = plainColor(style.get('color'));
  if (color === 'transparent') return true;
  const ground = plainColor(style.get('background-color') ?? style.get('background'));
  return color !== undefined && color === ground;
}

/** Spellings of one colour made one: names of black and white, short and long hexadecimal. */
function plainColor(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (value === 'white') return '#ffffff';
  if (value === 'black') return '#000000';
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  return short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : value.replace(/\s+/g, '');
}
