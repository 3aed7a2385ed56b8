/** A page is whole in its language: what is not data is of its catalogue, and its links stay among its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { dataPage, LOCALES, listsPage, methodPage, pathsIn, personPage, ROOT_LOCALE } from '../../src/pages/index.ts';
import { contextFor, personAnswer } from './examples.ts';
import { POISONED_PAGES } from './poisoned-pages.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const OTHERS = LOCALES.filter((locale) => locale !== ROOT_LOCALE);
/** A word as from outside, in letters that no message of a language in Cyrillic letters is looked through for. */
const OUTSIDE = 'Ж';

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** What a reader sees or hears of a page, without what says itself that it is in another language. */
function* said(node: Node, lang: string): Generator<string> {
  if ('tagName' in node) {
    if ((attribute(node, 'lang') ?? lang) !== lang || node.tagName === 'code' || node.tagName === 'pre') return;
    for (const { name, value } of node.attrs)
      if (['aria-label', 'title', 'alt', 'placeholder', 'data-label'].includes(name)) yield value;
  }
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterMap['textNode']).value;
  if ('childNodes' in node) for (const child of node.childNodes) yield* said(child, lang);
}

/** Names, what is typed as it is, and addresses. */
const AS_IT_IS =
  /Rollcall|POST|rollcall (?:serve --edition|verify) FILE|SQLite|Atom|JSON(?: Lines)?|CSV|Data Package|W3C|OpenRefine|Reconcile → Start reconciling → Add standard service|\.json|\w*\/[\w./?=&%-]+|[\w.]+\.(?:csv|sqlite|atom)/g;

test('no English word is left on a page of another language', () => {
  for (const locale of OTHERS) {
    const context = { ...contextFor('/x'), locale };
    const pages = [
      ...POISONED_PAGES.map((page) => page(OUTSIDE, locale)),
      methodPage(context),
      dataPage(['persons.csv', 'events.jsonl'], context),
      listsPage({ answer: null, reason: null, limits: { rows: 1, kilobytes: 1 } }, context),
    ];
    for (const page of pages.map(String)) {
      const [, title] = /<title>(.*)<\/title>/.exec(page) ?? [];
      for (const words of said(parse(page), locale))
        assert.doesNotMatch(words.replaceAll(AS_IT_IS, ''), /\p{Script=Latin}/u, `${locale} ${title}`);
    }
  }
});

test('links of a page lead to pages of its language; data has one address, and a figure is cited by it', () => {
  for (const locale of LOCALES) {
    for (const page of POISONED_PAGES.map((one) => String(one(OUTSIDE, locale)))) {
      for (const [tag, href = ''] of page.matchAll(/<(?:a|form)\b[^>]* (?:href|action)="(\/[^"]*)"[^>]*>/g)) {
        if (tag.includes('hreflang=')) continue;
        const root = /^\/(?:[\w/]*\.json|checkpoint|key)(?:\?|$)/.test(href);
        assert.equal(
          href.startsWith(`${pathsIn(locale).home()}/`.replace('//', '/')) ||
            href === pathsIn(locale).home() ||
            href.startsWith(`${pathsIn(locale).home()}?`),
          !root || locale === ROOT_LOCALE,
          `${locale} ${href}`,
        );
      }
      for (const [, address] of page.matchAll(/cite-line__text">[^<]* (\S*\/figure\/\S*)</g))
        assert.match(address ?? '', /^\/figure\//, locale);
    }
  }
});

test('a switch leads to the same question in each language, by name, and marks the one that is read', () => {
  const query = { asOf: '2025-09-30' };
  for (const locale of LOCALES) {
    const page = String(personPage(personAnswer, { ...contextFor('/people/p1'), locale, query }));
    assert.match(page, new RegExp(`<html lang="${locale}"`));
    assert.deepEqual(
      [
        ...page.matchAll(
          /<a class="languages__link" href="([^"]*)" lang="(\w+)" hreflang="\w+"( aria-current="true")?>([^<]*)</g,
        ),
      ].map(([, href, lang, current, name]) => [href, lang, current !== undefined, name]),
      [
        ['/people/p1?asOf=2025-09-30', 'en', locale === 'en', 'English'],
        ['/be/people/p1?asOf=2025-09-30', 'be', locale === 'be', 'Беларуская'],
        ['/ru/people/p1?asOf=2025-09-30', 'ru', locale === 'ru', 'Русский'],
      ],
    );
    assert.deepEqual(
      [...page.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]*)">/g)].map(([, lang, href]) => [
        lang,
        href,
      ]),
      [
        ['en', '/people/p1?asOf=2025-09-30'],
        ['be', '/be/people/p1?asOf=2025-09-30'],
        ['ru', '/ru/people/p1?asOf=2025-09-30'],
        ['x-default', '/people/p1?asOf=2025-09-30'],
      ],
    );
  }
});

test('where there are pages in one language alone there is nothing to switch', () => {
  const context = contextFor('/method');
  const page = String(methodPage({ ...context, site: { ...context.site, languages: ['en'] } }));
  assert.doesNotMatch(page, /languages__link|hreflang="be"/);
});
