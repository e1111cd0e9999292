// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { whatsNew } from '../../scripts/whats-new.mjs';
import type { WholePlugin } from './whole-plugin';
import { startPlugin, stopPlugin } from './whole-plugin';

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

/** Starts where this version of the plugin was the last to run; null where none was. */
async function startAfter(version: string | null): Promise<HTMLElement | null> {
  running = await startPlugin(
    {},
    {
      prepare: ({ app }) => {
        app.saveLocalStorage('small-wins-version', version);
      },
    },
  );
  return document.querySelector<HTMLElement>('.small-wins-whats-new');
}

describe('what is new', () => {
  it('is told once after an update, in five lines or fewer', async () => {
    const list = await startAfter('0.0.9');

    const lines = [...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(lines).toEqual(whatsNew());
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(5);
    const notice = list?.closest('.notice');
    expect(notice?.textContent).toContain(`New in Small Wins ${manifest.version}:`);
    expect(running.host.app.loadLocalStorage('small-wins-version')).toBe(manifest.version);
  });

  it.each([
    ['at the first start', null],
    ['at every other start', manifest.version],
    ['after a step back', '99.10.0'],
  ])('says nothing %s', async (_, version) => {
    expect(await startAfter(version)).toBeNull();
  });
});
