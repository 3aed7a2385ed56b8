import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchChromium } from './chromium.ts';

test('a page is laid out, letters of both alphabets are drawn, and the picture is a PNG of the size asked for', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 240 } });
    await page.goto(
      `data:text/html;charset=utf-8,${encodeURIComponent('<title>Кто</title><h1>Статкевіч Ў — Statkievič Ŭ</h1>')}`,
    );
    assert.equal(await page.title(), 'Кто');
    const written = await page.screenshot();
    assert.deepEqual([...written.subarray(1, 4)], [...Buffer.from('PNG')]);
    assert.deepEqual([written.readUInt32BE(16), written.readUInt32BE(20)], [360, 240]);

    // A font that lacks the letters would draw the same box for each of them.
    const [one, other] = await Promise.all(['Ж', 'Ў'].map((letter) => drawn(letter)));
    assert.notDeepEqual(one, other);
  } finally {
    await browser.close();
  }

  async function drawn(letter: string): Promise<Buffer> {
    const page = await browser.newPage({ viewport: { width: 100, height: 100 } });
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(letter)}`);
    return await page.screenshot();
  }
});
