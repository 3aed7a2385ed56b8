// PDFs for tests: pages of content streams in one Helvetica, and objects around them.

/** A stream object of this content. */
const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} ${dictionary} >>\nstream\n${content}\nendstream`;

/** Lines of text at a place; `before` sets colour and the like. */
export const text = (lines: readonly string[], x = 72, y = 760, { size = 12, before = '' } = {}): string =>
  `${before} BT /F1 ${size} Tf 16 TL ${x} ${y} Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`;

export interface PdfParts {
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  /** Objects after the pages: the first has the number 4 + 2 × pages. */
  readonly objects?: readonly string[];
}

/** Pages by their content; a PDF with a right table of its parts. */
export function makePdf(
  pages: readonly string[],
  { catalog = '', page = '', resources = '', objects = [] }: PdfParts = {},
): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${5 + 2 * i} 0 R ${page} >>`,
      stream(content),
    ]),
    ...objects,
  ];
  let body = '%PDF-1.7\n';
  const places = all.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A picture of one grey, as the last object would name it. */
export const PICTURE = stream(
  '\x80',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
