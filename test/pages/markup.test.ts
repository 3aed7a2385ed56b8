import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { LOCALES, pageAt } from '../../src/pages/index.ts';
import { pages } from './pages.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const rendered = [...pages()].map(([path, html]) => ({ path, html, all: [...elements(parse(html))] }));

test('every page has a language, a title of its own and one h1', () => {
  const titles = new Set<string>();
  for (const { path, html, all } of rendered) {
    assert.equal(attribute(all[0] as Element, 'lang'), pageAt(path, LOCALES).locale, path);
    assert.equal(all.filter(({ tagName }) => tagName === 'h1').length, 1, path);
    titles.add(/<title>(.+) · Rollcall<\/title>/.exec(html)?.[1] ?? '');
  }
  assert.ok(!titles.has(''));
  assert.ok(titles.size >= rendered.length - 1, 'two pages have one title');
});

test('headings never skip a level', () => {
  for (const { path, all } of rendered) {
    let level = 0;
    for (const { tagName } of all) {
      const heading = /^h([1-6])$/.exec(tagName);
      if (!heading) continue;
      assert.ok(Number(heading[1]) <= level + 1, `${path}: h${heading[1]} after h${level}`);
      level = Number(heading[1]);
    }
  }
});

test('no style in the markup, no script, nothing from elsewhere', () => {
  for (const { path, all } of rendered) {
    for (const element of all) {
      assert.ok(
        !['script', 'style', 'iframe', 'object', 'embed', 'base'].includes(element.tagName),
        `${path}: <${element.tagName}>`,
      );
      for (const { name, value } of element.attrs) {
        assert.ok(name !== 'style' && !name.startsWith('on'), `${path}: ${element.tagName} has ${name}`);
        if (name === 'src' || (name === 'href' && element.tagName === 'link'))
          assert.match(value, attribute(element, 'hreflang') ? /^\// : /^\/(styles\/|feed\.atom$)/, path);
      }
    }
  }
});

test('ids are unique, and a link into its own page arrives', () => {
  for (const { path, all } of rendered) {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      path,
    );
    for (const element of all) {
      const href = attribute(element, 'href');
      if (href?.startsWith('#')) assert.ok(ids.includes(href.slice(1)), `${path}: nothing stands at ${href}`);
    }
    for (const element of all) {
      const by = attribute(element, 'aria-labelledby');
      if (by !== undefined) assert.ok(ids.includes(by), `${path}: no heading ${by}`);
    }
  }
});

test('links keep the two times they were asked for', () => {
  const person = rendered.find(({ path }) => path === '/people/p-statkevich');
  for (const element of person?.all ?? []) {
    const href = attribute(element, 'href');
    if (element.tagName !== 'a' || !href?.startsWith('/')) continue;
    assert.match(href, /asOf=2025-09-30/);
    // The way out of an old state of knowledge is the one link without it.
    if (
      !/Read as known now/.test(
        JSON.stringify(element.childNodes.map((child) => ('value' in child ? child.value : ''))),
      )
    )
      assert.match(href, /known=2025-10-01/);
  }
});

test('no value leaks as code', () => {
  for (const { path, html } of rendered) assert.doesNotMatch(html, /undefined|\[object|NaN|>null<|Promise/, path);
});

test('every picture says its numbers to who can’t see it, and has them as a table', () => {
  for (const { path, all } of rendered) {
    const pictures = all.filter(
      ({ tagName, attrs }) =>
        tagName === 'svg' && attrs.some(({ name, value }) => name === 'class' && value.startsWith('chart')),
    );
    for (const picture of pictures) {
      assert.equal(attribute(picture, 'role'), 'img', path);
      assert.match(attribute(picture, 'aria-label') ?? '', /\d/, path);
    }
    const figures = all.filter(({ tagName }) => tagName === 'figure').length;
    assert.equal(pictures.length, figures * 3, path);
    if (figures > 0)
      assert.ok(
        all.some(({ tagName }) => tagName === 'table'),
        path,
      );
  }
});

test('every figure of a release leads to its words and can be cited', () => {
  const release = rendered.find(({ path }) => path === '/releases/e-0911')?.html ?? '';
  assert.match(
    release,
    /figures__number">52<[\s\S]+?<details class="why">[\s\S]+?52 prisoners[\s\S]+?\/sources\/doc-edm#a-att\d+[\s\S]+?To cite:/,
  );
});

test('a person’s page says why it may not say freed, and what not being listed means', () => {
  const person = rendered.find(({ path }) => path === '/people/p-statkevich')?.html ?? '';
  for (const words of [
    'perhaps returned to prison',
    'most likely returned to prison',
    'Last seen held on 11 September 2025, by Reuters',
    'Why this page does not say “freed”',
    'Not being in this register does not mean not being held',
    'Correction or removal',
    'You are reading what was known on 1 October 2025.',
  ])
    assert.ok(person.includes(words), words);
});
