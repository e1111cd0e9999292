// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { notices, startPlugin, stopPlugin } from '../whole-plugin';
import { drawPictures } from './drawing-device';

const device = {
  share: vi.fn((): Promise<void> => Promise.resolve()),
  copy: vi.fn((): Promise<void> => Promise.resolve()),
};

let running: WholePlugin;

beforeEach(async () => {
  device.share.mockReset().mockResolvedValue(undefined);
  device.copy.mockReset().mockResolvedValue(undefined);
  running = await startPlugin({ '2026-11-17.md': '- rang #win\n' });
  drawPictures();
  vi.stubGlobal('ClipboardItem', class {});
  vi.stubGlobal('activeWindow', { navigator: { clipboard: { write: device.copy } } });
  Object.assign(navigator, { canShare: () => true, share: device.share });
  running.host.app.commands.executeCommandById('small-wins:share');
  await vi.waitFor(() => {
    expect(document.querySelector<HTMLImageElement>('.small-wins-card')?.src).toContain('2026');
  });
});

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
  await stopPlugin(running);
  vi.restoreAllMocks();
});

function press(text: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
  buttons.find(({ textContent }) => textContent === text)?.click();
}

async function settled(check: () => void): Promise<void> {
  await vi.waitFor(check);
}

const isOpen = () => document.querySelector('.modal') !== null;
const saved = () => running.host.memory.paths().filter((path) => path.endsWith('.png'));

describe('a picture that leaves', () => {
  it('is copied, and says so', async () => {
    press('Copy');

    await settled(() => {
      expect(notices().at(-1)).toBe('The picture was copied.');
    });
    expect(isOpen()).toBe(false);
  });

  it('can still be saved where the clipboard refuses it', async () => {
    device.copy.mockRejectedValue(new DOMException('Document is not focused.', 'NotAllowedError'));
    press('Copy');

    await settled(() => {
      expect(notices().at(-1)).toBe("The picture can't be copied here. Save it instead.");
    });
    expect(isOpen()).toBe(true);
  });

  it('is handed to the share sheet, and nothing is saved', async () => {
    press('Share');

    await settled(() => {
      expect(isOpen()).toBe(false);
    });
    expect(device.share).toHaveBeenCalledOnce();
    expect(saved()).toEqual([]);
  });

  it('stays where it is, without a word, if the share sheet is closed', async () => {
    const before = notices();
    device.share.mockRejectedValue(new DOMException('Share canceled', 'AbortError'));
    press('Share');

    await settled(() => {
      expect(device.share).toHaveBeenCalledOnce();
    });
    expect(notices()).toEqual(before);
    expect(isOpen()).toBe(true);
    expect(saved()).toEqual([]);
  });

  it('is saved where the share sheet refuses it', async () => {
    device.share.mockRejectedValue(new DOMException('Permission denied', 'NotAllowedError'));
    press('Share');

    await settled(() => {
      expect(notices().at(-1)).toBe('Saved as Wins 15 – 21 Nov 2026.png.');
    });
    expect(saved()).toEqual(['Wins 15 – 21 Nov 2026.png']);
  });
});
