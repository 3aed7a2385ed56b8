/** Plain text and Markdown: the text is the file as it is, after its front matter, so that offsets need no map. */
import type { Problem } from '../../claim/problem.ts';
import { characterFaults, FAULT_SENTENCES, firstFault } from './characters.ts';
import { type Decoded, replaceUndecodable } from './encoding.ts';
import { Findings } from './findings.ts';
import { splitFrontMatter } from './front-matter.ts';
import { mojibakeIn } from './mojibake.ts';
import type { ReadDocument } from './types.ts';

const READER = { name: 'rollcall/text', version: '1' } as const;

export function readText(decoded: Decoded, format: 'text' | 'markdown', warnings: readonly Problem[]): ReadDocument {
  const source = decoded.undecodable > 0 ? replaceUndecodable(decoded.text) : decoded.text.toWellFormed();
  const { meta, text, warnings: frontWarnings } = splitFrontMatter(source);
  const title = format === 'markdown' && meta['title'] === undefined ? headingOf(text) : undefined;
  return {
    kind: 'document',
    format,
    reader: READER,
    encoding: decoded.encoding,
    meta: title === undefined ? meta : { ...meta, title },
    text,
    warnings: [...warnings, ...decoded.warnings, ...frontWarnings, ...remarksOn(text)],
  };
}

function headingOf(text: string): string | undefined {
  return /^ {0,3}# +(\S.*)$/m
    .exec(text.slice(0, 4096))?.[1]
    ?.replace(/\s+#+\s*$/, '')
    .trim();
}

/** Warnings about a document's text, with offsets into it. */
export function remarksOn(text: string): Problem[] {
  const findings = new Findings();
  for (const fault of characterFaults(text)) {
    const { at, shown } = firstFault(text, fault);
    findings.add(fault, `offset ${at}`, FAULT_SENTENCES[fault], shown);
  }
  const garbled = mojibakeIn(text);
  if (garbled) findings.add('mojibake_suspected', `offset ${garbled.at}`, garbled.sentence, garbled.shown);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    findings.add(
      'no_text',
      'offset 0',
      'there are no words to read. If the page is drawn by a program or is a picture, copy its words into a text file and import that',
    );
  }
  return findings.problems();
}
