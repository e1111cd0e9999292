// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extendDom, makeElement } from '../../host/ui/dom-extensions';
import { drawPng } from '../../../src/obsidian/sharing/draw-png';
import { drawPictures } from './drawing-device';

const SIZE = { width: 1200, height: 630 };
const canvas = HTMLCanvasElement.prototype;

beforeEach(() => {
  extendDom(window);
  vi.stubGlobal('createEl', (tag: 'canvas') => makeElement(document, tag, undefined));
  drawPictures();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function refuse(): never {
  throw new Error('The operation is insecure.');
}

describe('a picture as PNG', () => {
  it('is drawn where the device can', async () => {
    expect((await drawPng('<svg/>', SIZE))?.size).toBe(7);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:picture');
  });

  it.each([
    ['gives no address', () => vi.spyOn(URL, 'createObjectURL').mockImplementation(refuse)],
    ['reads no SVG', () => (Image.prototype.decode = () => Promise.reject(new Error('broken')))],
    ['has no canvas', () => vi.stubGlobal('createEl', refuse)],
    ['has no context', () => vi.spyOn(canvas, 'getContext').mockReturnValue(null)],
    ['refuses a context', () => vi.spyOn(canvas, 'getContext').mockImplementation(refuse)],
    [
      'draws nothing',
      () => vi.spyOn(canvas, 'getContext').mockReturnValue({ drawImage: refuse } as never),
    ],
    ['refuses to write it', () => vi.spyOn(canvas, 'toBlob').mockImplementation(refuse)],
    [
      'writes nothing',
      () =>
        vi.spyOn(canvas, 'toBlob').mockImplementation((done) => {
          done(null);
        }),
    ],
    [
      'writes a picture without a byte',
      () =>
        vi.spyOn(canvas, 'toBlob').mockImplementation((done) => {
          done(new Blob([]));
        }),
    ],
  ])('is none on a device that %s', async (_, make) => {
    make();

    expect(await drawPng('<svg/>', SIZE)).toBeNull();
  });

  it('has no size on a device that gives a canvas none', async () => {
    vi.spyOn(canvas, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, done) {
      done(this.width * this.height === 0 ? null : new Blob(['picture']));
    });

    expect(await drawPng('<svg/>', { width: 0, height: 0 })).toBeNull();
  });
});
