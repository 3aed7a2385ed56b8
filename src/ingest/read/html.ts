/**
 * An HTML page to its text. The text is what a person reads: blank space collapsed, one line a block, an empty line
 * between paragraphs, cells of a table divided by tabs. Scripts are not run, nothing is fetched. Menus and footers
 * around the main text, and what is hidden, are left out and counted.
 */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { type Decoded, replaceUndecodable } from './encoding.ts';
import { Findings } from './findings.ts';
import { type HiddenNames, hiddenNames, isHidden } from './html-hidden.ts';
import { readPageFacts } from './html-meta.ts';
import { TextWriter } from './html-text.ts';
import { attribute, type Element, isElement, isText, type Node, parsePage, walk } from './html-tree.ts';
import { remarksOn } from './text.ts';
import type { LeftOut, Limits, ReadDocument } from './types.ts';

const READER = { name: 'rollcall/html', version: '1' } as const;

/** Elements whose content is no text of the page: programs, pictures, controls, what stands in for missing plug-ins. */
const NOT_TEXT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'noembed',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'button',
  'datalist',
  'head',
  'title',
  'map',
  'progress',
  'meter',
]);
const SURROUNDING_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar']);

export function readHtml(decoded: Decoded, limits: Limits, warnings: readonly Problem[]): ReadDocument {
  if (decoded.text.length > limits.htmlBytes) {
    throw new Refusal({
      code: 'too_large',
      message: `The page has ${decoded.text.length} characters; at most ${limits.htmlBytes} are read. Copy the words that matter into a text file and import that.`,
    });
  }
  const html = decoded.undecodable > 0 ? replaceUndecodable(decoded.text) : decoded.text.toWellFormed();
  const document = parsePage(html, limits);
  const survey = surveyPage(document);
  const root = mainPart(document, survey);
  const findings = new Findings();
  const { text, source, hidden } = writeText(root, survey, findings);
  const facts = readPageFacts(document, root);
  if (html.includes('\0')) {
    findings.add(
      'control_chars',
      `character ${html.indexOf('\0')} of the page's source`,
      'there are zero bytes, which browsers leave out, and so does this text. Check the words around them against the source',
      'U+0000',
    );
  }
  if (isCutOff(html, survey)) {
    findings.add(
      'truncated',
      'the end of the page',
      'the page stops before its elements are closed, so words may be missing. Get the whole page',
    );
  }
  const written = survey.words.get(root) ?? 0;
  const all = survey.words.get(document) ?? 0;
  const leftOut: LeftOut = { ...survey.counts, hidden, surroundings: Math.max(0, all - written) };
  return {
    kind: 'document',
    format: 'html',
    reader: READER,
    encoding: decoded.encoding,
    meta: facts.meta,
    text,
    warnings: [...warnings, ...decoded.warnings, ...facts.warnings, ...findings.problems(), ...remarksOn(text)],
    source,
    leftOut,
  };
}

interface Survey {
  /** Letters and digits a reader sees below each element that may hold the main text, and below the document. */
  readonly words: ReadonlyMap<Node, number>;
  readonly names: HiddenNames;
  readonly counts: { scripts: number; styles: number; comments: number; external: number };
  /** Elements of structure whose end the page does not have. */
  readonly unclosed: number;
}

const STRUCTURE = new Set(['article', 'main', 'section', 'div']);

function surveyPage(document: Node): Survey {
  const counts = { scripts: 0, styles: 0, comments: 0, external: 0 };
  const names = new Set<string>();
  let unclosed = 0;
  walk(
    document,
    (node) => {
      if (node.nodeName === '#comment') counts.comments += 1;
      if (!isElement(node)) return false;
      if (node.tagName === 'script') counts.scripts += 1;
      if (node.tagName === 'style') {
        counts.styles += 1;
        for (const name of hiddenNames(
          node.childNodes
            .filter(isText)
            .map((t) => t.value)
            .join(''),
        ))
          names.add(name);
      }
      counts.external += externalOf(node);
      const place = node.sourceCodeLocation;
      if (STRUCTURE.has(node.tagName) && place?.startTag && !place.endTag) unclosed += 1;
      return true;
    },
    () => {},
  );
  return { words: countWords(document, names), names, counts, unclosed };
}

/** Addresses that a browser asks on its own when the page is shown. */
function externalOf(element: Element): number {
  const asked = element.attrs.filter(({ name, value }) => {
    if (/^(?:data:|#|$)/i.test(value.trim())) return false;
    if (name === 'src' || name === 'srcset' || name === 'poster' || name === 'background') return true;
    if (name === 'data') return element.tagName === 'object';
    if (name === 'href')
      return element.tagName === 'link' && !/canonical|alternate|author|license/i.test(attribute(element, 'rel') ?? '');
    return (
      (name === 'style' && /url\(/i.test(value)) ||
      (name === 'content' && /^\s*refresh\s*$/i.test(attribute(element, 'http-equiv') ?? ''))
    );
  });
  return asked.length;
}

function countWords(document: Node, names: HiddenNames): Map<Node, number> {
  const words = new Map<Node, number>();
  const open: Node[] = [document];
  let total = 0;
  const before = new Map<Node, number>();
  walk(
    document,
    (node) => {
      if (isText(node)) total += node.value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      if (!isElement(node) || NOT_TEXT.has(node.tagName) || isHidden(node, names)) return false;
      before.set(node, total);
      open.push(node);
      return true;
    },
    (node) => {
      words.set(node, total - (before.get(node) ?? 0));
      before.delete(node);
    },
  );
  words.set(document, total);
  return words;
}

const ENOUGH = 200;

/**
 * The element that holds the main text: the fullest of article, main and their like, if it is full enough and no other
 * article is nearly as full (then the page is a list of several, and all of it is read).
 */
function mainPart(document: Node, survey: Survey): Node {
  const all = survey.words.get(document) ?? 0;
  const candidates = [...survey.words].filter(([node]) => isElement(node) && isMain(node));
  const byWords = candidates.sort((a, b) => b[1] - a[1]);
  const [best] = byWords;
  if (!best || best[1] === 0 || (best[1] < ENOUGH && best[1] * 2 < all)) return document;
  const inside = byWords.filter(([n, words]) => n !== best[0] && isWithin(n, best[0]) && words * 10 >= best[1] * 8);
  const innermost = inside.at(-1) ?? best;
  const rival = byWords.find(([n, words]) => !isWithin(n, best[0]) && !isWithin(best[0], n) && words * 2 > best[1]);
  return rival ? document : innermost[0];
}

function isMain(element: Element): boolean {
  if (element.tagName === 'article' || element.tagName === 'main') return true;
  return attribute(element, 'role') === 'main' || /articlebody/i.test(attribute(element, 'itemprop') ?? '');
}

function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at !== null; at = 'parentNode' in at ? at.parentNode : null) {
    if (at === ancestor) return true;
  }
  return false;
}

function isSurrounding(element: Element, whole: boolean): boolean {
  if (element.tagName === 'nav' || SURROUNDING_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return whole && element.tagName === 'footer';
}

function writeText(
  root: Node,
  survey: Survey,
  findings: Findings,
): ReturnType<TextWriter['finish']> & { hidden: number } {
  const whole = !isElement(root);
  const kept = write(root, survey, findings, (element) => isSurrounding(element, whole));
  // A page that is nothing but a menu is read whole rather than not at all.
  return /[\p{L}\p{N}]/u.test(kept.text) ? kept : write(root, survey, new Findings(), () => false);
}

function write(
  root: Node,
  survey: Survey,
  findings: Findings,
  skip: (element: Element) => boolean,
): ReturnType<TextWriter['finish']> & { hidden: number } {
  const writer = new TextWriter();
  let hidden = 0;
  walk(
    root,
    (node) => {
      if (isText(node))
        writer.text(node.value, node.sourceCodeLocation?.startOffset ?? 0, node.sourceCodeLocation?.endOffset ?? 0);
      if (!isElement(node) || NOT_TEXT.has(node.tagName) || skip(node)) return false;
      if (isHidden(node, survey.names)) {
        if (holdsWords(node)) {
          hidden += 1;
          findings.add(
            'hidden_content',
            `offset ${writer.length}`,
            "the page holds words there that its readers do not see. They are left out; look at the page's source if they matter",
          );
        }
        return false;
      }
      if (node.tagName === 'bdo') {
        findings.add(
          'bidi_control',
          `offset ${writer.length}`,
          'the page shows words in another order than they are stored. They are kept as stored; compare with the page',
        );
      }
      writer.open(node.tagName);
      return true;
    },
    (node) => {
      if (isElement(node)) writer.close(node.tagName);
    },
  );
  return { ...writer.finish(), hidden };
}

function holdsWords(element: Element): boolean {
  let found = false;
  walk(
    element,
    (node) => {
      if (isText(node)) found ||= /[\p{L}\p{N}]/u.test(node.value);
      return !found && isElement(node) && !NOT_TEXT.has(node.tagName);
    },
    () => {},
  );
  return found;
}

function isCutOff(html: string, survey: Survey): boolean {
  if (survey.unclosed === 0) return false;
  const end = html.slice(-2_000).toLowerCase();
  return !end.includes('</html') && !end.includes('</body');
}
