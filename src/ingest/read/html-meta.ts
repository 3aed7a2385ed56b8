/** What a page says of itself: title, outlet, address, language, day of publication. */
import type { Problem } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { latin1 } from './formats.ts';
import { attribute, type Element, isElement, isText, type Node, walk } from './html-tree.ts';

const PRESCANNED = 4_096;
const LONGEST = 2_000;

/** The encoding a page or XML file declares in its first bytes, as written; undefined for files that are neither. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, PRESCANNED))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (!head.startsWith('<')) return undefined;
  const meta = /<meta[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head)?.[1];
  return meta ?? /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i.exec(head)?.[1];
}

/** Names under which pages state a value, the likeliest first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  url: ['og:url'],
  author: ['author', 'article:author', 'dc.creator'],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
  ],
} as const;

interface Dated {
  readonly value: string;
  readonly where: string;
}

export interface PageFacts {
  readonly meta: Record<string, string>;
  readonly warnings: readonly Problem[];
}

/** `root` is where the main text stands: a <time> counts as the day of publication only there, and only if alone. */
export function readPageFacts(document: Node, root: Node): PageFacts {
  const stated = new Map<string, string>();
  const dates: Dated[] = [];
  let language = '';
  let canonical = '';
  let title = '';
  walk(
    document,
    (node) => {
      if (!isElement(node)) return false;
      if (node.tagName === 'html') language = attribute(node, 'lang') ?? attribute(node, 'xml:lang') ?? '';
      if (node.tagName === 'title' && title === '') title = ownText(node);
      if (node.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(node, 'rel') ?? ''))
        canonical ||= attribute(node, 'href') ?? '';
      if (node.tagName === 'meta') noteMeta(node, stated, dates);
      if (node.tagName === 'script' && /ld\+json/i.test(attribute(node, 'type') ?? ''))
        dates.push(...jsonLdDates(ownText(node)));
      return node.tagName !== 'svg';
    },
    () => {},
  );
  dates.push(...timesIn(root));
  const first = (names: readonly string[]): string =>
    names.map((n) => stated.get(n)).find((v) => v !== undefined && v !== '') ?? '';
  const published = settle(dates);
  const facts = {
    title: title || first(NAMES.title),
    outlet: first(NAMES.outlet),
    url: /^https?:\/\//i.test(canonical) ? canonical : first(NAMES.url),
    language,
    author: first(NAMES.author),
    published: published.value,
    published_candidates: published.candidates,
  };
  return {
    meta: Object.fromEntries(
      Object.entries(facts)
        .map(([k, v]) => [k, oneLine(v)])
        .filter(([, v]) => v !== ''),
    ),
    warnings: published.warnings,
  };
}

const oneLine = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim()
    .toWellFormed();

function ownText(element: Element): string {
  return element.childNodes
    .filter(isText)
    .map((n) => n.value)
    .join('');
}

function noteMeta(element: Element, stated: Map<string, string>, dates: Dated[]): void {
  const name = (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    ''
  ).toLowerCase();
  const content = attribute(element, 'content') ?? '';
  if (name === '' || content.trim() === '') return;
  if (!stated.has(name)) stated.set(name, content);
  if ((NAMES.published as readonly string[]).includes(name)) dates.push({ value: content.trim(), where: name });
}

/** Only of the page's own article: lists of further reading carry dates too. */
function jsonLdDates(json: string): Dated[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const tops = Array.isArray(parsed) ? parsed : [parsed];
  const things = tops.flatMap((t) => (isRecord(t) && Array.isArray(t['@graph']) ? [t, ...t['@graph']] : [t]));
  return things.flatMap((thing) => {
    if (!isRecord(thing) || !/(?:Article|Posting|Report)\b/.test(String(thing['@type']))) return [];
    const value = thing['datePublished'];
    return typeof value === 'string' && value.trim() !== ''
      ? [{ value: value.trim(), where: 'JSON-LD datePublished' }]
      : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function timesIn(root: Node): Dated[] {
  const times: Element[] = [];
  walk(
    root,
    (node) => {
      if (isElement(node) && attribute(node, 'datetime') !== undefined) times.push(node);
      return isElement(node) && node.tagName !== 'svg';
    },
    () => {},
  );
  const said = times.filter(
    (t) => /datepublished/i.test(attribute(t, 'itemprop') ?? '') || attribute(t, 'pubdate') !== undefined,
  );
  const counted = said.length > 0 ? said : times.length === 1 ? times : [];
  return counted
    .map((t) => ({ value: attribute(t, 'datetime')?.trim() ?? '', where: 'time' }))
    .filter((d) => d.value !== '');
}

/** One day where all agree; where they don't, all of them and none chosen. */
function settle(dates: readonly Dated[]): { value: string; candidates: string; warnings: Problem[] } {
  const days = new Set(dates.map((d) => dayOf(d.value)));
  const instants = new Set(dates.map((d) => Date.parse(d.value)));
  const timed = dates.every((d) => /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(d.value));
  const first = dates[0];
  if (!first) return { value: '', candidates: '', warnings: [] };
  if (days.size === 1 || (timed && instants.size === 1)) return { value: first.value, candidates: '', warnings: [] };
  const candidates = dates.map((d) => `${d.value} (${d.where})`).join('; ');
  return {
    value: '',
    candidates,
    warnings: [
      {
        code: 'date_ambiguous',
        message: `The page gives ${days.size} different days of publication: ${printable(candidates, 400)}. None was chosen; say which with --published.`,
      },
    ],
  };
}

const dayOf = (value: string): string => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? value;
