/** What only a browser can tell: no sideways scroll, nothing axe objects to, no labels that touch, no word of the policy broken. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
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

interface Seen {
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  /** axe is put into the page by the test, which the page's own policy would refuse. */
  readonly axe?: boolean;
}

async function onEveryPage(
  { width, scheme = 'light', axe = false }: Seen,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: axe });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  for (const path of rendered.keys()) {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await page.evaluate(async () => void (await (globalThis as unknown as InPage).document.fonts.ready));
    await look(page, path);
  }
  await context.close();
  assert.deepEqual(complaints, []);
}

for (const width of [360, 768, 1440]) {
  test(`at ${width} px no page scrolls sideways and no two labels of a picture touch`, async () => {
    await onEveryPage({ width }, async (page, path) => {
      assert.ok(
        (await page.evaluate(() => (globalThis as unknown as InPage).document.documentElement.scrollWidth)) <= width,
        `${path} scrolls sideways`,
      );
      assert.deepEqual(await page.evaluate(labelsThatTouch), [], path);
    });
  });
}

test('axe has nothing to object to', async () => {
  await onEveryPage({ width: 360, axe: true }, async (page, path) => {
    assert.deepEqual(await violations(page), [], path);
  });
});

test('in the dark, too, all words stand out from their ground', async () => {
  await onEveryPage({ width: 1440, scheme: 'dark', axe: true }, async (page, path) => {
    assert.deepEqual(await violations(page, ['color-contrast']), [], path);
  });
});

test('axe would object: a page with a picture that says nothing', async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main>');
  assert.deepEqual(await violations(page), ['image-alt']);
  await page.close();
});

/** The rules of axe that the page breaks; all rules, or those named. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as InPage;
    return (await axe.run(only === null ? {} : { runOnly: only })).violations.map(({ id }) => id);
  }, rules ?? null);
}

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
    run(options: {
      readonly runOnly?: readonly string[];
    }): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
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
