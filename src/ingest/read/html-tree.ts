/** Parsing a page within bounds, and walking its tree without recursion. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { Refusal } from '../../claim/problem.ts';
import type { Limits } from './types.ts';

export type Element = Tree.Element;
export type Node = Tree.Node;
export type TextNode = Tree.TextNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((a) => a.name === name)?.value;
}

/**
 * Parses as browsers do. Throws Refusal beyond the limits: the parser looks back along open elements for each tag, and
 * along attributes for each attribute, so that without a bound a page of a megabyte can take hours.
 */
export function parsePage(html: string, limits: Limits): Tree.Document {
  checkAttributes(html, limits.attributes);
  let open = 0;
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > limits.nodes) throw tooLarge(`more than ${limits.nodes} elements`);
  };
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        count();
        return defaultTreeAdapter.createElement(...args);
      },
      createCommentNode(data) {
        count();
        return defaultTreeAdapter.createCommentNode(data);
      },
      onItemPush() {
        open += 1;
        if (open <= limits.depth) return;
        throw new Refusal({
          code: 'nested_too_deep',
          message: `The page has elements nested more than ${limits.depth} deep, the most that is read. Save it anew from a browser, or copy its words into a text file and import that.`,
        });
      },
      onItemPop() {
        open -= 1;
      },
    },
  });
}

const tooLarge = (what: string): Refusal =>
  new Refusal({
    code: 'too_large',
    message: `The page has ${what}, more than is read at once. Copy the words that matter into a text file and import that.`,
  });

/** Elements whose content is not markup, up to their own end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

/** Goes over the tags as a tokenizer does and counts the attributes of each. One pass. */
function checkAttributes(html: string, most: number): void {
  const tag = /<(?:!--|([A-Za-z][^\s/>]*))/g;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) {
      const close = html.indexOf('-->', tag.lastIndex);
      if (close === -1) return;
      tag.lastIndex = close;
      continue;
    }
    const { end, attributes } = overAttributes(html, tag.lastIndex);
    if (attributes > most) throw tooLarge(`an element with more than ${most} attributes`);
    tag.lastIndex = end;
    if (!RAW.has(name)) continue;
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = end;
    if (!close.test(html)) return;
    tag.lastIndex = close.lastIndex;
  }
}

/** From the end of a tag's name to its ">": how many attributes stand there. */
function overAttributes(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let inName = false;
  let valueNext = false;
  let i = from;
  for (; i < html.length && html[i] !== '>'; i += 1) {
    const c = html[i] ?? '';
    if (valueNext && (c === '"' || c === "'")) {
      const close = html.indexOf(c, i + 1);
      if (close === -1) return { end: html.length, attributes };
      i = close;
      inName = valueNext = false;
    } else if (c <= ' ' || (c === '/' && !valueNext)) {
      inName = false;
    } else if (c === '=' && attributes > 0) {
      valueNext = true;
      inName = false;
    } else if (!inName) {
      // After "=" this is a value without quotes; else a name begins.
      if (!valueNext) attributes += 1;
      valueNext = false;
      inName = true;
    }
  }
  return { end: i, attributes };
}

/** Goes through what is below `root` in document order. `enter` answers whether to go into the node. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const stack: { node: Node; next: number }[] = [{ node: root, next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (!frame) return;
    const child = 'childNodes' in frame.node ? frame.node.childNodes[frame.next] : undefined;
    frame.next += 1;
    if (child === undefined) {
      stack.pop();
      if (stack.length > 0) leave(frame.node);
    } else if (enter(child)) stack.push({ node: child, next: 0 });
  }
}
