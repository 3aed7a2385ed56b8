/** The small pictures that stand before words: pattern first, colour second. Each is decoration; the words beside it carry it. */
import type { Html, Piece } from '../html.ts';
import { html, trusted } from '../html.ts';

const icon = (body: string): Html =>
  trusted(
    `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${body}</svg>`,
  );

const UNEQUAL = '<path class="unequal" d="M2 5.6h12M2 10.4h12M11.4 2.6L4.6 13.4"/>';

export const MARKS = {
  certain: icon('<rect class="held" x="1" y="3" width="14" height="10"/>'),
  possible: icon('<rect class="held-maybe" x="1.5" y="3.5" width="13" height="9"/>'),
  out: icon('<rect class="out" x="1" y="3" width="14" height="10"/>'),
  outPossible: icon('<rect class="out-maybe" x="1.5" y="3.5" width="13" height="9"/>'),
  counted: icon('<rect class="out-counted" x="2" y="3" width="12" height="10"/>'),
  cutCorner: icon('<rect class="out" x="1" y="1" width="14" height="14"/><path class="ground" d="M15.5 .5v7l-7-7z"/>'),
  split: icon('<path class="out" d="M1 1h14L1 15z"/><path class="held-maybe" d="M15 1v14H1z"/>'),
  contradicted: icon(UNEQUAL),
  dealing: icon('<rect class="deal" x="1" y="5.5" width="14" height="5"/>'),
  dealingDay: icon('<circle class="deal" cx="8" cy="8" r="4.5"/>'),
  dealingPossible: icon('<rect class="deal-maybe" x="1.5" y="4" width="13" height="8"/>'),
  exactly: icon('<circle class="point" cx="8" cy="8" r="4.5"/>'),
  about: icon('<circle class="ring" cx="8" cy="8" r="4"/>'),
  moreThan: icon('<circle class="point" cx="5" cy="8" r="4.5"/><path class="stroke" d="M9 8h6M12 5l3 3l-3 3"/>'),
  either: icon(
    '<path class="stroke" d="M4 8h8"/><circle class="ring" cx="3.6" cy="8" r="2.6"/><circle class="ring" cx="12.4" cy="8" r="2.6"/>',
  ),
  knownTo: icon('<path class="stroke" d="M8 1v14"/>'),
  none: icon('<path class="axis" d="M2 8h12"/>'),
} as const;

export type MarkName = keyof typeof MARKS;

/** A mark and its words. `tone` gives the words their family's hue. */
export const marked = (name: MarkName, words: Piece, tone: 'held' | 'out' | 'conflict' | '' = ''): Html =>
  html`<span class="marked${tone === '' ? '' : ` marked--${tone}`}">${MARKS[name]}<span>${words}</span></span>`;

export const legend = (entries: readonly (readonly [MarkName, string])[]): Html =>
  html`<ul class="legend">${entries.map(([name, words]) => html`<li class="legend__entry">${MARKS[name]}<span>${words}</span></li>`)}</ul>`;

/** One small square a source. Past twelve they are no longer counted by eye, and the number stands alone. */
export const squares = (count: number): Html =>
  count > 12
    ? trusted('')
    : trusted(
        `<span class="squares" aria-hidden="true">${'<svg viewBox="0 0 10 12" width="10" height="12"><rect class="deal" y="2" width="9" height="9"/></svg>'.repeat(count)}</span>`,
      );

/** The hatchings every drawing of a page fills with. Once a page. */
export const hatches = (): Html =>
  trusted(
    `<svg class="defs" aria-hidden="true" focusable="false"><defs>${[
      ['hatch-held', 'hatch--held'],
      ['hatch-out', 'hatch--out'],
      ['hatch-deal', 'hatch--deal'],
    ]
      .map(
        ([id, line]) =>
          `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/><path class="${line}" d="M1 0V5"/></pattern>`,
      )
      .join('')}</defs></svg>`,
  );
