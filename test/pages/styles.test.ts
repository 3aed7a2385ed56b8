import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { FONTS, STYLESHEETS } from '../../src/pages/index.ts';
import { pages } from './pages.ts';

const sheet = (name: string): string => readFileSync(`src/pages/styles/${name}`, 'utf8');
const css = STYLESHEETS.map(sheet).join('\n');

test('every stylesheet and every font file is listed, and is there', () => {
  assert.deepEqual(
    globSync('src/pages/styles/*.css')
      .map((file) => basename(file))
      .sort(),
    [...STYLESHEETS].sort(),
  );
  assert.deepEqual(
    globSync('src/pages/fonts/*.woff2')
      .map((file) => basename(file))
      .sort(),
    [...FONTS].sort(),
  );
  for (const [, name] of css.matchAll(/fonts\/([\w.-]+)/g))
    assert.ok((FONTS as readonly string[]).includes(name ?? ''), `no font file ${name}`);
  assert.deepEqual(globSync('src/pages/fonts/OFL-*.txt').length, 2);
});

test('every class of a page is in a stylesheet, and every class of a stylesheet in the code', () => {
  const styled = new Set(
    [...css.replaceAll(/url\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name as string),
  );
  const used = new Set(
    [...pages().values()].flatMap((html) =>
      [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => (names as string).split(' ')),
    ),
  );
  assert.deepEqual(
    [...used].filter((name) => !styled.has(name)),
    [],
  );
  const code = globSync('src/pages/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A modifier may be put together from its block and a code (mark--planned): then the block's prefix is in the code.
  assert.deepEqual(
    [...styled].filter((name) => !code.includes(name) && !code.includes(`${name.split('--')[0]}--\${`)),
    [],
  );
});

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

test('words stand out 4.5 to 1 from paper and panel, marks and borders 3 to 1, light and dark', () => {
  const [light, dark] = sheet('tokens.css').split('@media') as [string, string];
  for (const theme of [light, dark]) {
    const color = Object.fromEntries(
      [...theme.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    ) as Readonly<Record<string, string>>;
    for (const ground of ['paper', 'panel']) {
      for (const name of ['ink', 'ink-2', 'ink-3', 'held', 'out', 'conflict'])
        assert.ok(contrast(color[name] as string, color[ground] as string) >= 4.5, `${name} on ${ground}`);
      for (const name of ['out-fill', 'deal', 'rule-strong', 'focus'])
        assert.ok(contrast(color[name] as string, color[ground] as string) >= 3, `${name} on ${ground}`);
    }
  }
});
