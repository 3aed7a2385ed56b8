/**
 * Pictures of the real site, from the worked example: `node eval/screenshots.ts [FOLDER] [LANGUAGE]` (default docs/screenshots, en). Each page at
 * 360, 768 and 1,440 px, light; the first screen of some also dark. Prints what it wrote, and fails where a page scrolls sideways.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as ask from '../src/actions/ask.ts';
import { loadExample } from '../src/actions/load-example.ts';
import { openEdition } from '../src/actions/registers.ts';
import { editionFile, openWorkspace } from '../src/actions/workspace.ts';
import { LOCALES, pathsIn, ROOT_LOCALE } from '../src/pages/index.ts';
import { serve } from '../src/web/serve.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { temporaryFolder } from '../test/support/tmp.ts';

const ROOT = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(ROOT, 'docs/screenshots');
const locale = LOCALES.find((one) => one === process.argv[3]) ?? ROOT_LOCALE;
mkdirSync(folder, { recursive: true });

const data = temporaryFolder('screenshots');
const workspace = await openWorkspace({ data, now: null, seed: 'belarus', who: 'screenshots' });
await loadExample(workspace, join(ROOT, 'examples/belarus'));
await workspace.close();

const edition = openEdition(data, 'public');
const [found] = (await ask.findPeople(edition, 'Statkevich')).people;
const batch = (await ask.releases(edition)).releases.find((row) => row.named > 10);
const monitor = (await ask.sources(edition)).sources.find((row) => row.outlet === 'Eurasia Daily Monitor');
await edition.close();
if (!found || !batch || !monitor) throw new Error('the worked example lacks what the pictures show');

const PAGES = {
  home: '/?asOf=2025-09-15',
  person: `/people/${found.id}?asOf=2025-09-30&known=2025-10-01`,
  release: `/releases/${batch.id}`,
  dealings: '/dealings?asOf=2025-09-30',
  counts: '/counts?by=state&asOf=2025-09-15',
  flow: '/flow?from=2025-01&to=2025-12',
  changes: '/changes?from=2025-10-01&to=2026-02-19',
  figure: '/figure/held?asOf=2025-09-15',
  figures: '/figures?asOf=2025-09-15',
  source: `/sources/${monitor.id}`,
  conflicts: '/conflicts',
} as const;
const DARK: ReadonlySet<string> = new Set(['home', 'person', 'release']);

const site = await serve({ edition: editionFile(data, 'public'), host: '127.0.0.1', port: 0 });
const browser = await launchChromium();
let sideways = 0;
for (const [name, path] of Object.entries(PAGES)) {
  for (const width of [360, 768, 1440]) {
    for (const scheme of ['light', 'dark'] as const) {
      if (scheme === 'dark' && !DARK.has(name)) continue;
      const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: scheme });
      await page.goto(new URL(pathsIn(locale).same(path), site.address).href);
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (over !== 0) {
        sideways++;
        console.log(`${name} at ${width} px scrolls sideways by ${over} px`);
      }
      // The first two screens: a picture of the whole would be megabytes.
      await page.screenshot({
        path: join(folder, `${name}-${width}-${scheme}.png`),
        clip: { x: 0, y: 0, width, height: 2000 },
        fullPage: true,
      });
      console.log(`${name}-${width}-${scheme}.png`);
      await page.close();
    }
  }
}
await browser.close();
await site.close();
process.exitCode = sideways === 0 ? 0 : 1;
