/**
 * Word documents (.docx, .docm; Office Open XML, ECMA-376): the text as a reader of the page sees it. Deleted and hidden
 * words, comments, macros and what Word would fetch from elsewhere are left out and told.
 */
import { type Problem, type ProblemCode, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { Styles } from './docx-hidden.ts';
import { type DocxLeftOut, DocxText, type Notes, nothingLeftOut } from './docx-text.ts';
import type { Reader } from './reader.ts';
import { remarksOn } from './text.ts';
import { BINARY, type ReadDocument } from './types.ts';
import { readXml, xmlAttribute } from './xml.ts';
import { openZip, type ZipArchive } from './zip.ts';

const READER = { name: 'rollcall/docx', version: '1' } as const;

export const readDocx: Reader = ({ bytes, warnings }): ReadDocument => {
  const zip = openZip(bytes);
  const { main, external } = readRelationships(zip);
  if (!zip.has(main)) {
    throw new Refusal({
      code: 'malformed',
      message: `The file is a Word document whose text (part "${printable(main, 80)}") is missing. Get the file again, or save it anew in Word.`,
    });
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readStyles(zip, `${folder}styles.xml`);
  const leftOut = nothingLeftOut();
  const notes: Notes = new Map();
  for (const kind of ['footnote', 'endnote']) readNotes(zip, `${folder}${kind}s.xml`, kind, styles, notes, leftOut);
  const body = new DocxText(styles, notes, leftOut);
  readXml(zip.pieces(main), main, body);
  const text = [body.finish(), ...notes.values()].filter((part) => part !== '').join('\n\n');
  return {
    kind: 'document',
    format: 'docx',
    reader: READER,
    encoding: BINARY,
    meta: readCoreProperties(zip),
    text,
    warnings: [
      ...warnings,
      ...zip.remarks,
      ...remarksOnParts(zip, folder),
      ...remarksOnLeftOut(leftOut),
      ...external.map(fetched),
      ...remarksOn(text),
    ],
  };
};

interface External {
  readonly type: string;
  readonly target: string;
}

/** Where the text is, and what Word would fetch on opening. A link that a person has to click is none. */
function readRelationships(zip: ZipArchive): { main: string; external: External[] } {
  let main = 'word/document.xml';
  const external: External[] = [];
  for (const part of zip.names().filter((name) => name.endsWith('.rels'))) {
    readXml(zip.pieces(part), part, {
      open: (element) => {
        if (element.local !== 'Relationship') return;
        const type = (xmlAttribute(element, 'Type') ?? '').replace(/^.*\//, '');
        const target = xmlAttribute(element, 'Target') ?? '';
        if (/^external$/i.test(xmlAttribute(element, 'TargetMode') ?? '')) {
          if (type !== 'hyperlink') external.push({ type, target });
        } else if (part === '_rels/.rels' && type === 'officeDocument') main = target.replace(/^\/+/, '');
      },
      close: () => {},
    });
  }
  return { main, external };
}

const fetched = ({ type, target }: External): Problem => ({
  code: 'external_link',
  message: `The document asks for something from elsewhere when it is opened (${printable(type, 40)}: ${printable(target, 120)}). It was not asked. Don't open the file in Word where nobody may know that you have it.`,
});

function readStyles(zip: ZipArchive, part: string): Styles {
  const styles = new Styles();
  if (zip.has(part)) {
    readXml(zip.pieces(part), part, {
      open: (element) => styles.open(element),
      close: (element) => styles.close(element),
    });
  }
  return styles;
}

function readNotes(
  zip: ZipArchive,
  part: string,
  kind: string,
  styles: Styles,
  notes: Notes,
  leftOut: DocxLeftOut,
): void {
  if (!zip.has(part)) return;
  const reader = new DocxText(styles, new Map(), leftOut, (id, text) => {
    if (text !== '') notes.set(`${kind} ${id}`, text);
  });
  readXml(zip.pieces(part), part, reader);
}

/** The title and the language that the document states (Dublin Core). Who wrote it is nobody's business here. */
function readCoreProperties(zip: ZipArchive): Readonly<Record<string, string>> {
  const part = 'docProps/core.xml';
  const meta: Record<string, string> = {};
  if (!zip.has(part)) return meta;
  let key: string | undefined;
  readXml(zip.pieces(part), part, {
    open: ({ local }) => {
      key = local === 'title' || local === 'language' ? local : undefined;
    },
    text: (text) => {
      if (key !== undefined && text.trim() !== '') meta[key] = text.trim();
    },
    close: () => {
      key = undefined;
    },
  });
  return meta;
}

/** Parts that are not read, or that do something: by pattern of their name below the text's folder. */
const PARTS: readonly { readonly name: RegExp; readonly code: ProblemCode; readonly sentence: string }[] = [
  {
    name: /^comments\w*\.xml$/,
    code: 'hidden_content',
    sentence:
      'The document has comments in its margin, which are not part of its text. They were left out; look at them in Word if they matter, and before you hand the file on',
  },
  {
    name: /^vbaProject\.bin$/,
    code: 'active_content',
    sentence: 'The document has macros (a program in it). They were not run. Open it in Word only with macros off',
  },
  {
    name: /^(?:embeddings|activeX)\/.+$/,
    code: 'active_content',
    sentence:
      'The document has other files or controls embedded in it. They were not opened; save them from Word and import what matters',
  },
  {
    name: /^(?:charts|diagrams)\/.+\.xml$/,
    code: 'partial_text',
    sentence:
      'The document has charts or diagrams, whose words are not read. Copy those that matter into a text file and import it',
  },
];

function remarksOnParts(zip: ZipArchive, folder: string): Problem[] {
  const parts = zip.names().filter((name) => name.startsWith(folder));
  const found = PARTS.filter(({ name }) => parts.some((part) => name.test(part.slice(folder.length))));
  const running = parts.filter((part) => /^(?:header|footer)\d*\.xml$/.test(part.slice(folder.length)));
  const words = running.map((part) => runningWords(zip, part)).filter((text) => wordsIn(text) > MOST_FURNITURE);
  return [
    ...found.map(({ code, sentence }): Problem => ({ code, message: `${sentence}.` })),
    ...(words.length > 0
      ? [
          {
            code: 'partial_text' as const,
            message: `The heads or feet of its pages have words that are left out of the text: "${printable(words[0] ?? '', 80)}". Copy them into a text file if they matter.`,
          },
        ]
      : []),
  ];
}

/** Words of a running head that are worth telling of; fewer are a page number or a short title. */
const MOST_FURNITURE = 6;
const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

function runningWords(zip: ZipArchive, part: string): string {
  const reader = new DocxText(new Styles(), new Map(), nothingLeftOut());
  readXml(zip.pieces(part), part, reader);
  return reader.finish();
}

function remarksOnLeftOut({ deleted, hidden, fields, chunks }: DocxLeftOut): Problem[] {
  const problems: Problem[] = [];
  const add = (code: ProblemCode, message: string): void => void problems.push({ code, message });
  if (deleted > 0) {
    add(
      'hidden_content',
      `The document keeps words that were deleted or moved (tracked changes, ${deleted} pieces). They are left out, and words that were put in are read as its text. Look at the changes in Word if they matter, and before you hand the file on.`,
    );
  }
  if (hidden > 0) {
    add(
      'hidden_content',
      `The document holds words that its readers do not see (hidden, white, or too small; ${hidden} pieces). They are left out; look at them in Word if they matter.`,
    );
  }
  const runs = fields.find((field) => /\bDDE(?:AUTO)?\b/i.test(field));
  if (runs !== undefined)
    add(
      'active_content',
      `The document has a field that starts a program ("${printable(runs.trim(), 60)}"). It was not run. Don't open the file in Word.`,
    );
  const asks = fields.find((field) => /\b(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b/i.test(field));
  if (asks !== undefined)
    add(
      'external_link',
      `The document has a field that fetches something from elsewhere ("${printable(asks.trim(), 60)}"). It was not asked.`,
    );
  if (chunks > 0)
    add(
      'partial_text',
      `The document takes in ${chunks} other files, which are not read. Save it anew in Word, which makes them part of it, and import that.`,
    );
  return problems;
}
