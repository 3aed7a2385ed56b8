// Word documents for tests: a body of WordprocessingML, and parts around it.
import { makeZip } from './make-zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run, with properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;

/** A part of words: `<w:footnotes>…`, `<w:comments>…`, `<w:styles>…`. */
export const part = (element: string, content: string): string =>
  `${XML}<w:${element} xmlns:w="${W}">${content}</w:${element}>`;

export const relationships = (...of: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${RELATIONSHIPS}">${of
    .map(
      ([type, target], i) =>
        `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`;

export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return makeZip(
    Object.entries({
      '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
      '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `${XML}<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
      ...parts,
    }).map(([name, data]) => ({ name, data, deflate: true })),
  );
}
