/**
 * What stands before a text between two lines "---": who published it, when, where. A small part of YAML is read
 * (keys with a scalar or a list of scalars); anything else makes the whole block text again, with a warning, because
 * half-read front matter could date a text wrongly.
 */
import type { Problem } from '../../claim/problem.ts';
import { printable } from './characters.ts';

export interface FrontMatter {
  readonly meta: Readonly<Record<string, string>>;
  /** Everything after the second "---" line. */
  readonly text: string;
  readonly warnings: readonly Problem[];
}

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/;
const LINE_END = /\r\n|\r|\n/;
const KEY = /^([A-Za-z][\w-]{0,63}):(?:[ \t]+(.*))?$/;
const MOST = 65_536;

export function splitFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return { meta: {}, text: source, warnings: [] };
  // The line end of the opening line may also be the one before the closing line of an empty block.
  const from = opening.length - (/\r\n$/.test(opening) ? 2 : 1);
  const closing = CLOSING.exec(source.slice(from, from + MOST));
  // A rule of dashes at the top of a text that has no second one is a rule, not front matter.
  if (!closing) return { meta: {}, text: source, warnings: [] };
  const block = source.slice(opening.length, Math.max(opening.length, from + closing.index));
  const read = readBlock(block.split(LINE_END));
  if ('fault' in read) {
    if (!/^[A-Za-z][\w-]*:/m.test(block)) return { meta: {}, text: source, warnings: [] };
    const at = `line ${read.line + 2}`;
    return {
      meta: {},
      text: source,
      warnings: [
        {
          code: 'malformed',
          message: `${at}: ${read.fault}, so the front matter was not read and the whole file is taken as text. Write it as "key: value" lines, with quotes around values that hold ": " or "#".`,
          at,
        },
      ],
    };
  }
  return { meta: read.meta, text: source.slice(from + closing.index + closing[0].length), warnings: [] };
}

type Block = { readonly meta: Record<string, string> } | { readonly fault: string; readonly line: number };

function readBlock(lines: readonly string[]): Block {
  const entries = new Map<string, string[]>();
  let list: string[] | undefined;
  for (const [line, raw] of lines.entries()) {
    const content = raw.trimEnd();
    if (content === '' || content.trimStart().startsWith('#')) continue;
    const item = /^[ \t]*-(?:[ \t]+(.*))?$/.exec(content);
    if (item && list) {
      const value = scalar(item[1] ?? '');
      if (value === undefined) return { fault: `"${printable(content, 40)}" is no single value`, line };
      list.push(value);
      continue;
    }
    const [, key, written] = KEY.exec(content) ?? [];
    if (key === undefined) return { fault: `"${printable(content, 40)}" is no "key: value"`, line };
    if (entries.has(key)) return { fault: `"${key}" stands there twice`, line };
    const values = written === undefined || written === '' ? [] : inlineList(written);
    if (values === undefined) return { fault: `the value of "${key}" is no single value or list`, line };
    entries.set(key, values);
    list = values.length === 0 ? values : undefined;
  }
  return { meta: Object.fromEntries([...entries].map(([key, values]) => [key, values.join('\n')])) };
}

function inlineList(written: string): string[] | undefined {
  if (!written.startsWith('[')) {
    const value = scalar(written);
    return value === undefined ? undefined : [value];
  }
  const inner = /^\[(.*)\]$/.exec(written)?.[1];
  if (inner === undefined) return undefined;
  const items =
    inner
      .match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"']+/g)
      ?.map((i) => i.trim())
      .filter((i) => i !== '') ?? [];
  const values = items.map(scalar);
  return values.every((v) => v !== undefined) ? values : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
};

/** One YAML scalar as a string, quoted or plain; undefined for what is a map, a block, an anchor or a broken quote. */
function scalar(written: string): string | undefined {
  const text = written.trim();
  if (text.startsWith('"')) {
    const body = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(text)?.[1];
    if (body === undefined) return undefined;
    let known = true;
    const value = body.replace(
      /\\(?:u([0-9a-fA-F]{4})|(.))/g,
      (_, hex: string | undefined, one: string | undefined) => {
        if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
        const to = ESCAPES[one ?? ''];
        if (to === undefined) known = false;
        return to ?? '';
      },
    );
    return known ? value : undefined;
  }
  if (text.startsWith("'")) return /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(text)?.[1]?.replaceAll("''", "'");
  if (/^[&*!|>%@`{}[\]]/.test(text) || /:(?:\s|$)/.test(text)) return undefined;
  return text.replace(/\s#.*$/, '').trimEnd();
}
