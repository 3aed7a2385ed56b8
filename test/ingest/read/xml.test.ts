import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/claim/problem.ts';
import { readXml, xmlAttribute } from '../../../src/ingest/read/xml.ts';

/** Every event as a line, the bytes given in pieces of `step`. */
function events(xml: string | Uint8Array, step = 1_000): string[] {
  const bytes = Buffer.from(xml);
  const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
    bytes.subarray(i * step, (i + 1) * step),
  );
  const lines: string[] = [];
  readXml(pieces, 'part.xml', {
    open: (element) => lines.push(`<${element.local} ${xmlAttribute(element, 'val') ?? ''}`),
    text: (text) => lines.push(text),
    close: ({ local }) => lines.push(`>${local}`),
  });
  return lines;
}

const codeOf = (xml: string): string => {
  try {
    events(xml);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problem.code;
  }
};

const XML =
  '<?xml version="1.0"?><w:p xmlns:w="u:w"><w:t w:val="1">Янка &amp; Алеся &#x2019;</w:t><![CDATA[<six>]]></w:p>';
const READ = ['<p ', '<t 1', 'Янка & Алеся ’', '>t', '<six>', '>p'];

test('elements and texts come in order, prefixes resolved, references too', () => assert.deepEqual(events(XML), READ));

test('UTF-8 and UTF-16 are read alike', () => {
  const wide = XML.replace('?>', ' encoding="UTF-16"?>');
  assert.deepEqual(events(`\ufeff${XML}`), READ);
  assert.deepEqual(events(Buffer.from(`\ufeff${wide}`, 'utf16le')), READ);
  assert.deepEqual(events(Buffer.from(wide, 'utf16le').swap16()), READ);
});

test('a letter that lies in two pieces is one letter', () => assert.deepEqual(events(XML, 3).join(''), READ.join('')));

test('a document type is refused, with entities and without', () => {
  assert.equal(codeOf('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'), 'xml_entities');
  assert.equal(codeOf('<!DOCTYPE r SYSTEM "http://127.0.0.1:9/"><r/>'), 'xml_entities');
});

test('what is not well-formed is refused with its line', () => {
  for (const xml of ['<r>', '<r></s>', '<r>&x;</r>', '<w:r/>', 'six', '', '<r/><r/>', '<r a="1" a="2"/>'])
    assert.equal(codeOf(xml), 'malformed', xml);
  assert.throws(() => events('<r>\n\n</s>'), /line 3/);
  assert.throws(() => events(Buffer.from('<r>\xff</r>', 'latin1')), /not in the encoding it declares \(utf-8\)/);
  assert.throws(() => events('<?xml version="1.0" encoding="latin-zero"?><r/>'), /an unknown one/);
});

test('depth has a limit, which is stated', () => {
  assert.equal(codeOf('<r>'.repeat(900) + '</r>'.repeat(900)), 'read');
  assert.equal(codeOf('<r>'.repeat(100_000)), 'nested_too_deep');
  assert.throws(() => events('<r>'.repeat(1_001)), /at most 1000/);
});
