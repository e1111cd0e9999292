import { afterAll, afterEach, expect, it } from 'vitest';
import { soon } from '../soon';
import { PluginPages } from '../plugin-page';

const pages = new PluginPages();

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

it('gives the next test a page in which nothing is left of the last one', async () => {
  const before = await pages.open({ files: { '2026-11-20.md': '- mine #win\n' } });
  const { page } = before;
  await page.clock.fastForward('50:00:00');
  await page.setViewportSize({ width: 700, height: 500 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.locator('.small-wins-view').hover();
  const popout = page.waitForEvent('popup');
  await page.evaluate(async () => {
    document.documentElement.dir = 'rtl';
    window.localStorage.setItem('left', 'here');
    window.sessionStorage.setItem('left', 'here');
    Object.assign(window, { left: 'here' });
    document.cookie = 'left=here';
    window.open('about:blank', '_blank', 'popup');
    await new Promise<void>((opened) => {
      const request = indexedDB.open('left');
      request.onsuccess = () => opened();
    });
  });
  await popout;
  await pages.close();

  const after = await pages.open({ files: {} });

  expect(after.page).toBe(page);
  expect(page.context().pages()).toEqual([page]);
  expect(
    await page.evaluate(async () => [
      document.documentElement.dir,
      window.localStorage.getItem('left'),
      window.sessionStorage.getItem('left'),
      'left' in window,
      document.cookie,
      (await indexedDB.databases()).filter(({ name }) => name === 'left'),
      [window.innerWidth, window.innerHeight],
      ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion)'].map(
        (query) => window.matchMedia(query).matches,
      ),
      new Date().toDateString(),
      document.querySelectorAll(':hover').length,
    ]),
  ).toEqual([
    '',
    null,
    null,
    false,
    '',
    [],
    [1280, 900],
    [false, false, true],
    'Fri Nov 20 2026',
    0,
  ]);
  await after.sidebar.getByText('Start with one small win').waitFor();
  expect(await page.locator('.small-wins-entry').count()).toBe(0);
});

it('gives no page away that would go through weeks again at each load', async () => {
  const { page } = await pages.open({ files: {} });
  await page.clock.fastForward(30 * 86_400_000);
  await pages.close();

  expect(page.isClosed()).toBe(true);
});

it('hears of errors in the page that is another test’s now no longer', async () => {
  const before = await pages.open({ files: {} });
  await pages.close();
  const after = await pages.open({ files: {} });

  await after.page.evaluate(() => {
    console.error('one');
    window.setTimeout(() => {
      throw new Error('two');
    });
  });

  await soon(() => after.errors.map((error) => error.split('\n')[0])).toEqual([
    'one',
    'Error: two',
  ]);
  expect(before.errors).toEqual([]);
  await pages.close();
});
