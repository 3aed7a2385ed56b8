// `node scripts/figure-schema.mjs`: writes docs/figure.schema.json from the schema of src/publish/figure-file.ts, the one truth.
// @ts-check
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { onInstalledNode } from './installed-node.mjs';

await onInstalledNode(import.meta.url, async () => {
  const { figureSchema } = await import('../src/publish/figure-file.ts');
  writeFileSync(
    new URL('../docs/figure.schema.json', import.meta.url),
    `${JSON.stringify(z.toJSONSchema(figureSchema), null, 2)}\n`,
  );
});
