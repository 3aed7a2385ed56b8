import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/claim/problem.ts';
import { readBytes } from '../../../src/ingest/read/read.ts';
import type { ReadDocument } from '../../../src/ingest/read/types.ts';
import { makeDocx, paragraph as p, part, relationships, run } from './make-docx.ts';

function read(body: string, parts: Readonly<Record<string, string>> = {}): { text: string; codes: string[] } {
  const { text, warnings } = readBytes(makeDocx(body, parts), 'a.docx') as ReadDocument;
  return { text, codes: warnings.map(({ code }) => code) };
}

function refused(body: string, parts: Readonly<Record<string, string>> = {}): string {
  try {
    read(body, parts);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problem.code;
  }
}

const row = (...cells: string[]): string => `<w:tr>${cells.map((c) => `<w:tc>${c}</w:tc>`).join('')}</w:tr>`;

test('runs make words, paragraphs stand apart, breaks and tabs are kept', () => {
  const body =
    p('Янка Чар', run('няўскі', '<w:b/>'), ' на волі.') +
    p('') +
    p('one', '<w:r><w:br/></w:r>', 'two', '<w:r><w:tab/></w:r>', 'three');
  assert.deepEqual(read(body), { text: 'Янка Чарняўскі на волі.\n\none\ntwo\tthree', codes: [] });
});

test('a row of a table is a line, also where its cells hold paragraphs and tables', () => {
  const inner = `<w:tbl>${row(p('x'), p('y'))}${row(p('z'), p(''))}</w:tbl>`;
  const body = `${p('Before.')}<w:tbl>${row(p('A A') + p('of Minsk'), p('1990'))}${row(p('B B'), inner)}</w:tbl>${p('After.')}`;
  assert.equal(read(body).text, 'Before.\n\nA A of Minsk\t1990\nB B\tx\ty z\n\nAfter.');
});

test('deleted and moved words are left out, inserted ones are read', () => {
  const body = p(
    'Freed: ',
    `<w:del w:author="X"><w:r><w:delText>ninety</w:delText></w:r></w:del>`,
    `<w:ins w:author="X">${run('six')}</w:ins>`,
    `<w:moveFrom>${run(' yesterday')}</w:moveFrom>`,
    '.',
  );
  assert.deepEqual(read(body), { text: 'Freed: six.', codes: ['hidden_content'] });
});

test('words that nobody sees are left out, however they are hidden', () => {
  const styles = part(
    'styles',
    '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Low"><w:basedOn w:val="Base"/></w:style>' +
      '<w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>',
  );
  const hidden = [
    '<w:vanish/>',
    '<w:vanish w:val="true"/>',
    '<w:rStyle w:val="Low"/>',
    '<w:color w:val="FFFFFF"/>',
    '<w:sz w:val="1"/>',
  ];
  for (const properties of hidden)
    assert.deepEqual(
      read(p('Six freed.', run('Ninety died.', properties)), { 'word/styles.xml': styles }),
      { text: 'Six freed.', codes: ['hidden_content'] },
      properties,
    );
  const paragraphStyle = `<w:p><w:pPr><w:pStyle w:val="Low"/></w:pPr>${run('Ninety died.')}</w:p>`;
  assert.equal(read(p('Six freed.') + paragraphStyle, { 'word/styles.xml': styles }).text, 'Six freed.');
  const seen = [
    '<w:vanish w:val="0"/>',
    '<w:rStyle w:val="Round"/>',
    '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>',
    '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>',
    '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>',
    '<w:color w:val="auto"/>',
  ];
  for (const properties of seen)
    assert.deepEqual(
      read(p(run('Six freed.', properties)), { 'word/styles.xml': styles }),
      { text: 'Six freed.', codes: [] },
      properties,
    );
});

test('footnotes and text boxes follow the paragraph that they belong to, once', () => {
  const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`;
  const body =
    p(
      'Six',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      ' freed.',
    ) + p('Next.');
  const footnotes = part(
    'footnotes',
    `<w:footnote w:type="separator" w:id="0">${p('----')}</w:footnote><w:footnote w:id="2">${p('Says the mother.')}</w:footnote><w:footnote w:id="3">${p('Nobody asks.')}</w:footnote>`,
  );
  assert.equal(
    read(body, { 'word/footnotes.xml': footnotes }).text,
    'Six freed.\n\nSays the mother.\n\nIn the box.\n\nNext.\n\nNobody asks.',
  );
});

test('what is there and not in the text is told', () => {
  const told: readonly [body: string, parts: Readonly<Record<string, string>>, code: string][] = [
    [p('x'), { 'word/comments.xml': part('comments', '') }, 'hidden_content'],
    [p('x'), { 'word/vbaProject.bin': '' }, 'active_content'],
    [p('x'), { 'word/embeddings/oleObject1.bin': '' }, 'active_content'],
    [p('x'), { 'word/charts/chart1.xml': '<c/>' }, 'partial_text'],
    [
      p('x'),
      { 'word/header1.xml': part('hdr', p('According to the office of the prosecutor general')) },
      'partial_text',
    ],
    [p('x'), { 'word/_rels/document.xml.rels': relationships(['image', 'http://127.0.0.1:9/x.png']) }, 'external_link'],
    [
      p('x'),
      { 'word/_rels/settings.xml.rels': relationships(['attachedTemplate', 'file://x/t.dotm']) },
      'external_link',
    ],
    [p('x', '<w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>'), {}, 'active_content'],
    [p('x', '<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://127.0.0.1:9/&quot; "/>'), {}, 'external_link'],
    [`${p('x')}<w:altChunk/>`, {}, 'partial_text'],
  ];
  for (const [body, parts, code] of told) assert.deepEqual(read(body, parts), { text: 'x', codes: [code] }, code);
  const quiet: Readonly<Record<string, string>> = {
    'word/header1.xml': part('hdr', p('Page 1 of 2')),
    'word/_rels/document.xml.rels': relationships(['hyperlink', 'https://example.org/']),
  };
  assert.deepEqual(read(p('x'), quiet), { text: 'x', codes: [] });
});

test('title and language come from the document, its author does not', () => {
  const core =
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="u:cp" xmlns:dc="u:dc"><dc:title>A list</dc:title><dc:creator>LAWYER</dc:creator><dc:language>be</dc:language></cp:coreProperties>';
  const { meta } = readBytes(makeDocx(p('x'), { 'docProps/core.xml': core }), 'a.docx') as ReadDocument;
  assert.deepEqual(meta, { title: 'A list', language: 'be' });
});

test('a document without words says so; one that is broken is refused', () => {
  assert.deepEqual(read(p('')), { text: '', codes: ['no_text'] });
  assert.equal(refused('<w:p>'), 'malformed');
  assert.equal(refused('<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000)), 'nested_too_deep');
  assert.equal(refused(p('x'), { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY y "z">]><x/>' }), 'xml_entities');
});
