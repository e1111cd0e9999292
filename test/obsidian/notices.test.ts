// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../src/obsidian/notices';
import { Host } from '../host/host';

let host: Host;

beforeEach(async () => {
  host = new Host({ files: {} });
  await host.start();
});

afterEach(async () => {
  await host.stop();
  document.body.replaceChildren();
});

function texts(): (string | null)[] {
  return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);
}

describe('notices', () => {
  it('are the newest three of forty in a second', () => {
    for (let i = 1; i <= 40; i++) notify(`Done: step ${i}.`);

    expect(texts()).toEqual(['Done: step 38.', 'Done: step 39.', 'Done: step 40.']);
  });

  it('that wait for a click are still there after forty more', () => {
    notify('2 minutes are over.', { name: 'Log it', run: () => undefined, stays: true });
    for (let i = 1; i <= 40; i++) notify(`Done: step ${i}.`);

    expect(texts()).toHaveLength(4);
    expect(texts()[0]).toContain('2 minutes are over.');
  });

  it('do what their button says once, also for two clicks', () => {
    let undone = 0;
    notify('Logged.', {
      name: 'Undo',
      run: () => {
        undone += 1;
      },
    });
    const button = document.querySelector<HTMLElement>('.small-wins-notice-action');
    button?.click();
    button?.click();

    expect(undone).toBe(1);
  });

  it('with the same words are one', () => {
    for (let i = 1; i <= 40; i++) notify('Nothing to undo.');

    expect(texts()).toEqual(['Nothing to undo.']);
  });
});
