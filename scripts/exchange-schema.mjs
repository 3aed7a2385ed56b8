// `node scripts/exchange-schema.mjs`: writes docs/exchange.schema.json from the schemas of src/claim/exchange.ts, the one truth.
// @ts-check
import { writeFileSync } from 'node:fs';
import { onInstalledNode } from './installed-node.mjs';

await onInstalledNode(import.meta.url, async () => {
  const { exchangeJsonSchema } = await import('../src/claim/exchange.ts');
  writeFileSync(
    new URL('../docs/exchange.schema.json', import.meta.url),
    `${JSON.stringify(exchangeJsonSchema(), null, 2)}\n`,
  );
});
