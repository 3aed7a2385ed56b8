/** What a PDF holds besides pages (ISO 32000-1, 7.11 and 12.6): actions, files, comments, layers, fonts that spell nothing. */
import type * as mupdf from 'mupdf';
import type { Problem, ProblemCode } from '../../claim/problem.ts';

/** Objects looked at; a longer file is looked at so far. */
const MOST_OBJECTS = 200_000;
/** Dictionaries within dictionaries. */
const DEPTH = 8;

/** Actions that do something (12.6.4) beyond moving about the file or opening a page that a person clicks. */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'GoToE',
  'RichMediaExecute',
]);
const ACTIVE_ANNOTATIONS = new Set(['RichMedia', 'Movie', 'Screen', 'Sound', 'FileAttachment', '3D']);

/**
 * Looks through all objects, and gives fonts that spell nothing a table by which each of their glyphs is a character for
 * private use: by their numbers alone they would be taken for letters that no page shows.
 */
export function lookThroughObjects(document: mupdf.PDFDocument): readonly Problem[] {
  const found = new Map<ProblemCode, Set<string>>();
  const note = (code: ProblemCode, what: string): void => {
    found.set(code, (found.get(code) ?? new Set()).add(what));
  };
  const count = Math.min(document.countObjects(), MOST_OBJECTS);
  for (let number = 1; number < count; number += 1) {
    try {
      const object = document.newIndirect(number).resolve();
      look(object, note, 0);
      if (isMute(object)) object.put('ToUnicode', document.addStream(table(isInFile(object) ? DRAWN : UNDRAWN), {}));
    } catch {
      // A broken object is told of by the page that needs it.
    }
  }
  try {
    for (let layer = 0; layer < document.countLayers(); layer += 1)
      if (!document.isLayerVisible(layer)) note('hidden_content', 'layers that are switched off');
  } catch {
    // A broken list of layers switches none off.
  }
  return [...found].map(([code, whats]) => ({ code, message: `${SENTENCES[code]}: ${[...whats].join(', ')}.` }));
}

const SENTENCES: Partial<Record<ProblemCode, string>> = {
  active_content:
    'The file holds more than pages: programs, actions or other files. Nothing was run or opened. Open it only in a viewer that runs nothing',
  external_link: 'The file asks for something from elsewhere. It was not asked',
  hidden_content:
    'The file holds words that its pages do not show. They are left out; look at them in a viewer if they matter',
};

type Note = (code: ProblemCode, what: string) => void;

function look(object: mupdf.PDFObject, note: Note, depth: number): void {
  if (depth > DEPTH || !(object.isDictionary() || object.isArray())) return;
  if (object.isDictionary()) lookAtDictionary(object, note);
  object.forEach((value) => {
    // What is referred to is looked at under its own number.
    if (!value.isIndirect()) look(value, note, depth + 1);
  });
}

function lookAtDictionary(object: mupdf.PDFObject, note: Note): void {
  const action = nameOf(object, 'S');
  if (ACTIVE.has(action)) note('active_content', `action ${action}`);
  if (!object.get('JS').isNull()) note('active_content', 'action JavaScript');
  if (!object.get('XFA').isNull()) note('active_content', 'a form with a program (XFA)');
  const subtype = nameOf(object, 'Subtype');
  if (ACTIVE_ANNOTATIONS.has(subtype) && !object.get('Rect').isNull())
    note('active_content', `a part of kind ${subtype}`);
  else if (!object.get('EF').isNull()) note('active_content', 'an embedded file');
  if (nameOf(object, 'FS') === 'URL' || action === 'GoToR') note('external_link', 'another file or address');
  // A stream whose data is elsewhere (7.3.8.2).
  if (object.isStream() && !object.get('F').isNull()) note('external_link', 'a part that is kept in another file');
  const contents = object.get('Contents');
  if (
    contents.isString() &&
    !object.get('Rect').isNull() &&
    !SHOWN_CONTENTS.has(subtype) &&
    contents.asString().trim() !== ''
  )
    note('hidden_content', 'comments');
}

/** Annotations whose words are painted on the page, or that are no comment. */
const SHOWN_CONTENTS = new Set(['FreeText', 'Link', 'Widget', 'Stamp']);

function nameOf(object: mupdf.PDFObject, key: string): string {
  const value = object.get(key);
  return value.isName() ? value.asName() : '';
}

/** A composite font whose codes are glyph numbers (9.7.5.2), without a table of the letters they stand for (9.10.2). */
function isMute(object: mupdf.PDFObject): boolean {
  if (!object.isDictionary() || nameOf(object, 'Subtype') !== 'Type0' || !object.get('ToUnicode').isNull())
    return false;
  if (!/^Identity-[HV]$/.test(nameOf(object, 'Encoding'))) return false;
  const ordering = object.get('DescendantFonts', 0, 'CIDSystemInfo', 'Ordering');
  return !ordering.isString() || ordering.asString() === 'Identity';
}

function isInFile(font: mupdf.PDFObject): boolean {
  const descriptor = font.get('DescendantFonts', 0, 'FontDescriptor');
  return descriptor.isDictionary() && FONT_FILES.some((key) => !descriptor.get(key).isNull());
}
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'];

/** Characters for private use that stand for glyphs without a letter: of fonts that are in the file, and of those that are not. */
const DRAWN = [0xe000, 0xefff] as const;
const UNDRAWN = [0xf100, 0xf8ff] as const;

const between = ([first, last]: readonly [number, number]): string =>
  `[${String.fromCharCode(first)}-${String.fromCharCode(last)}]`;
/** Glyphs whose shapes are in the file: they can be looked at. */
export const DRAWN_MUTE = new RegExp(between(DRAWN));

/** All codes of two bytes → the characters of a range, over and over. */
function table([first, last]: readonly [number, number]): string {
  const rows = Array.from({ length: 256 }, (_, i) => {
    const code = i * 256;
    return `<${hex(code)}> <${hex(code + 255)}> <${hex(first + (code % (last - first + 1)))}>`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Mute def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${rows.length} beginbfrange`,
    ...rows,
    'endbfrange endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const hex = (number: number): string => number.toString(16).padStart(4, '0');
