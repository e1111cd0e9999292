import type { Locator } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { goOn } from './go-on';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const WITH_KEYBOARD = { width: 390, height: 480 };
/** Longer than a press has to last to be a long one, in ms. */
const HELD_MS = 800;

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Where an element lies between the top and the bottom of the window, both edges. */
async function edges(element: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('not to be seen');
  return { top: box.y, bottom: box.y + box.height };
}

describe('logging on a phone', () => {
  it('has the field, the new line and the button above the keyboard, and so have the other dialogs', async () => {
    const plugin = await goOn(pages, PHONE);
    await plugin.page.setViewportSize(WITH_KEYBOARD);
    await plugin.run('log');
    await plugin.modal.waitFor();

    await plugin.page.keyboard.type(
      'yesterday sent the invoice to [[Freelance]], on time for once #win/money',
    );

    const line = plugin.modal.locator('.small-wins-preview-line.is-new');
    await line.waitFor();
    const field = await edges(plugin.modal.getByLabel('What went right?'));
    const preview = await edges(line);
    const button = await edges(plugin.button('Log it'));
    expect(field.top).toBeGreaterThan(0);
    expect(preview.top).toBeGreaterThanOrEqual(field.bottom);
    expect(button.top).toBeGreaterThan(preview.bottom);
    expect(button.bottom).toBeLessThanOrEqual(480);
    // The day follows the text, and the field shows all of it.
    expect(await plugin.modal.locator(':checked + span').innerText()).toBe('Yesterday, 19 Nov');
    const isWhole = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight <= clientHeight;
    expect(await plugin.modal.getByLabel('What went right?').evaluate(isWhole)).toBe(true);

    for (const [command, name] of [
      ['share', 'Save as PNG'],
      ['export', 'Write the file'],
    ] as const) {
      await plugin.page.keyboard.press('Escape');
      await plugin.modal.waitFor({ state: 'detached' });
      await plugin.run(command);

      const answer = await edges(plugin.modal.getByRole('button', { name }));
      const title = await edges(plugin.modal.locator('.modal-title'));
      expect(title.top).toBeGreaterThan(0);
      expect(answer.top).toBeGreaterThan(title.bottom);
      expect(answer.bottom).toBeLessThanOrEqual(480);
    }
    await plugin.page.keyboard.press('Escape');
    await plugin.modal.waitFor({ state: 'detached' });
  });
});

describe('the drawer', () => {
  it('keeps the menu of a long press when the finger is lifted, and makes room for the note of an entry that is tapped', async () => {
    const plugin = await goOn(pages, PHONE);
    await plugin.run('open-sidebar');
    const entry = await plugin.sidebar.locator('.small-wins-entry').first().boundingBox();
    const finger = await plugin.page.context().newCDPSession(plugin.page);
    const at = { x: (entry?.x ?? 0) + 60, y: (entry?.y ?? 0) + 12 };

    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await plugin.page.waitForTimeout(HELD_MS);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await plugin.page.waitForTimeout(HELD_MS);

    expect(await plugin.menuItem('Open line').isVisible()).toBe(true);

    await plugin.page.keyboard.press('Escape');
    await plugin.menuItem('Open line').waitFor({ state: 'detached' });
    await plugin.sidebar.locator('.small-wins-entry').first().tap();

    await soon(() => plugin.sidebar.isVisible()).toBe(false);
    await plugin.editor.waitFor();
  });
});

describe('colours that the system sets', () => {
  it('leave to be seen what is chosen', async () => {
    const plugin = await pages.open();
    await plugin.page.emulateMedia({ forcedColors: 'active' });
    await plugin.run('log');
    const [chosen, other] = ['Today', 'Another day'].map((name) =>
      plugin.modal.locator('.small-wins-choice-words', { hasText: name }),
    );
    const area = plugin.modal.locator('.small-wins-pick').first();
    const colour = (element: Locator | undefined) =>
      element?.evaluate((found) => getComputedStyle(found).backgroundColor);

    expect(await colour(chosen)).not.toBe(await colour(other));
    expect(await area.evaluate((found) => getComputedStyle(found).borderTopWidth)).toBe('1px');
    await area.click();
    expect(await colour(area)).toBe(await colour(chosen));
  });
});
