/** What only a browser can tell: no sideways scroll, nothing axe objects to, no labels that touch, no word of the policy broken. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { pages } from './pages.ts';

const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'";
// A page that leads on by itself is looked at before it does.
const rendered = new Map(
  [...pages()].map(([path, page]) => [path, page.replace(/<meta http-equiv="refresh"[^>]*>/, '')]),
);
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = /^\/(styles|fonts)\/([\w.-]+)$/.exec(path);
  response.setHeader('content-security-policy', POLICY);
  response.setHeader(
    'content-type',
    file ? (file[1] === 'styles' ? 'text/css' : 'font/woff2') : 'text/html; charset=utf-8',
  );
  response.end(
    file
      ? readFileSync(`src/pages/${file[1]}/${file[2]}`)
      : (rendered.get(path) ?? '<!doctype html><link rel="icon" href="data:,">'),
  );
});
let browser: Browser;

before(async () => {
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

const WIDTHS = [360, 768, 1440] as const;

test('no page scrolls sideways, no two labels of a picture touch, no word of the policy is broken, and axe has nothing to object to', async (t) => {
  const context = await browser.newContext({ colorScheme: 'light' });
  await context.addInitScript(AXE);
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (message: ConsoleMessage): void => void complaints.push(message.text());
  for (const path of rendered.keys())
    await t.test(path, async () => {
      // A page is loaded once and seen in every way.
      page.on('console', complain);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(async () => void (await (globalThis as unknown as InPage).document.fonts.ready));
        const across = await page.evaluate(
          () => (globalThis as unknown as InPage).document.documentElement.scrollWidth,
        );
        assert.ok(across <= width, `at ${width} px it scrolls sideways`);
        assert.deepEqual(await page.evaluate(labelsThatTouch), [], `at ${width} px`);
      }
      assert.deepEqual(complaints, []);
      page.off('console', complain);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(page, ['color-contrast']), [], 'in the dark words do not stand out');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      assert.deepEqual(await violations(page), []);
    });
  await context.close();
});

test('axe would object: a page with a picture that says nothing', async () => {
  const page = await browser.newPage();
  await page.addInitScript(AXE);
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main>');
  assert.deepEqual(await violations(page), ['image-alt']);
  await page.close();
});

/** The rules of axe that the page breaks; all rules, or those named. */
const violations = (page: Page, rules?: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as InPage;
    // What is well is not gathered: that is most of the work.
    const options = { resultTypes: ['violations'], reporter: 'no-passes', ...(only && { runOnly: only }) };
    return (await axe.run(options)).violations.map(({ id }) => id);
  }, rules);

/** As much of a browser's world as the functions that run in the page touch. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}
interface Shape {
  readonly textContent: string;
  readonly viewBox: { readonly baseVal: { readonly width: number } };
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): Iterable<Shape>;
}
interface InPage {
  readonly document: {
    readonly fonts: { readonly ready: Promise<unknown> };
    readonly documentElement: { readonly scrollWidth: number };
    querySelectorAll(selector: string): Iterable<Shape>;
  };
  getComputedStyle(shape: Shape): { readonly fontSize: string };
  readonly axe: {
    run(options: object): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
  };
}

/** Runs in the page: labels of the drawing that is shown which overlap, leave it, or are set smaller than 12 px. */
function labelsThatTouch(): string[] {
  const out: string[] = [];
  const { document, getComputedStyle } = globalThis as unknown as InPage;
  for (const chart of document.querySelectorAll('svg.chart')) {
    const sheet = chart.getBoundingClientRect();
    if (sheet.width === 0) continue;
    const labels = [...chart.querySelectorAll('text')].map((label) => ({
      words: label.textContent,
      box: label.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(label).fontSize),
    }));
    const scale = sheet.width / chart.viewBox.baseVal.width;
    labels.forEach(({ words, box, size }, index) => {
      if (size * scale < 12) out.push(`${words} is set at ${size * scale} px`);
      if (
        box.left < sheet.left - 1 ||
        box.right > sheet.right + 1 ||
        box.top < sheet.top - 4 ||
        box.bottom > sheet.bottom + 4
      )
        out.push(`${words} leaves the picture`);
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // A line box is taller than its letters by about a third.
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) - 5;
        if (across > 0.5 && down > 0.5) out.push(`${words} touches ${other.words}`);
      }
    });
  }
  return out;
}
