/** Walks every claim known now to its words: the text at the place must be the quote. */
import { type Locator, pageAt } from '../claim/locator.ts';
import type { Reader } from '../ledger/port.ts';

export async function locatorProblems(reader: Reader): Promise<{ locators: number; problems: string[] }> {
  const texts = new Map(
    (await reader.all<{ document: string; body: string }>('select document, body from document_text')).map((t) => [
      t.document,
      t.body,
    ]),
  );
  const rows = await reader.all<{ attestation: string; document: string; property: string; locator: string }>(
    'select attestation, document, property, locator from told where k1 is null order by document, attestation, property',
  );
  const problems: string[] = [];
  for (const row of rows) {
    const locator = JSON.parse(row.locator) as Locator;
    if (locator.kind !== 'span') continue;
    const text = texts.get(row.document);
    if (text === undefined)
      problems.push(
        `document ${row.document}: its text is missing, and ${row.property} (${row.attestation}) rests on it`,
      );
    else if (text.slice(locator.start, locator.end) !== locator.quote) {
      problems.push(
        `document ${row.document}, offset ${locator.start}: the text is not what ${row.property} (${row.attestation}) quotes`,
      );
    } else if (locator.page !== undefined && locator.page !== pageAt(text, locator.start)) {
      problems.push(
        `document ${row.document}, offset ${locator.start}: it is not on page ${locator.page}, where ${row.property} (${row.attestation}) places it`,
      );
    }
  }
  return { locators: rows.length, problems };
}
