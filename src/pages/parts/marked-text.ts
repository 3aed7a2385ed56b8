/**
 * A text with its claims marked. Spans may nest and overlap as they like: the text is cut at every boundary and the elements
 * are closed and opened again there, so that markup always nests, each character stands once, and the words are exactly
 * those of the text, but for masked ones, which a mark stands for. A span's first piece carries its anchors; claims of the very same span share one element.
 */
import { MASK } from '../../claim/locator.ts';
import type { Html, Piece } from '../html.ts';
import { html, joined } from '../html.ts';

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** The anchors others link to: one an attestation. */
  readonly anchors: readonly string[];
  /** Class of the mark; empty for a span that is only a place to arrive at. */
  readonly look: string;
  /** The number of the claim's entry, printed after the span's end, leading there. */
  readonly entry: { readonly number: number; readonly href: string; readonly label: string } | null;
}

interface Node {
  readonly span: MarkedSpan | null;
  readonly first: boolean;
  readonly children: Piece[];
}

/**
 * One paragraph a line of the text; spans that cross lines go on in the next. Spans out of the text are left out. Where a form
 * feed begins a page, `pageLabel` says which.
 */
export function markedText(
  text: string,
  spans: readonly MarkedSpan[],
  pageLabel: (page: number) => string,
): readonly Html[] {
  const sound = spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return lines(text)
    .map(({ from, to, page }) => [
      page !== null && html`<p class="text__page">${pageLabel(page)}</p>`,
      from < to && html`<p>${paragraph(text, from, to, sound)}</p>`,
    ])
    .map((pieces) => html`${pieces}`);
}

/** Bounds of the lines that hold something; of lines that are masked whole, the first of each row of them. */
function lines(text: string): readonly Line[] {
  const out: Line[] = [];
  let from = 0;
  let masked = false;
  let page = 1;
  for (const line of text.split('\n')) {
    const all = MASKED_LINE.test(line);
    const feeds = line.length - line.replace(/^\f+/, '').length;
    page += feeds;
    const isShown = line.trim() !== '' && !(all && masked);
    const to = from + line.length;
    if (isShown || feeds > 0) out.push({ from: isShown ? from + feeds : to, to, page: feeds > 0 ? page : null });
    if (line.trim() !== '') masked = all;
    from = to + 1;
  }
  return out;
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** The page that begins with it. */
  readonly page: number | null;
}

const MASKED_LINE = new RegExp(`^[${MASK}\\s]+$`);
const MASKED = new RegExp(`(?:${MASK}\\s*)+`);

/** Words with what is not shown left out, and a mark where it was. */
function shown(words: string): Piece {
  return words.includes(MASK) ? joined(words.split(MASKED), html`<span class="masked"> […] </span>`) : words;
}

function paragraph(text: string, from: number, to: number, spans: readonly MarkedSpan[]): readonly Piece[] {
  const here = spans.filter(({ start, end }) => start < to && end > from);
  const cuts = [
    ...new Set([from, to, ...here.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]),
  ].sort((a, b) => a - b);
  const root: Node = { span: null, first: true, children: [] };
  const open: Node[] = [root];
  const top = (): Node => open.at(-1) ?? root;
  const close = (): void => {
    const node = open.pop();
    if (node && node !== root) top().children.push(element(node));
  };
  cuts.slice(0, -1).forEach((at, index) => {
    const until = cuts[index + 1] ?? to;
    const covering = here.filter(({ start, end }) => start <= at && end >= until);
    // Keep what goes on in the same order; from the first that does not, close and open anew.
    let same = 0;
    while (same < covering.length && open[same + 1]?.span === covering[same]) same += 1;
    while (open.length > same + 1) close();
    for (const span of covering.slice(same)) open.push({ span, first: span.start === at, children: [] });
    top().children.push(shown(text.slice(at, until)));
    const ended = open
      .flatMap(({ span }) => (span?.end === until && span.entry ? [span.entry] : []))
      .sort((a, b) => a.number - b.number);
    if (ended.length > 0) {
      while (open.length > 1 && top().span?.end === until) close();
      top().children.push(
        ended.map(({ number, href, label }) => html`<a class="ref" href="${href}" aria-label="${label}">${number}</a>`),
      );
    }
  });
  while (open.length > 1) close();
  return root.children;
}

function element({ span, first, children }: Node): Html {
  if (span === null) return html`${children}`;
  const [anchor, ...more] = first ? span.anchors : [];
  const inner = html`<mark class="mark${span.look === '' ? '' : ` ${span.look}`}"${anchor !== undefined && html` id="${anchor}"`}>${children}</mark>`;
  return more.reduce<Html>((within, id) => html`<span class="arrival" id="${id}">${within}</span>`, inner);
}
