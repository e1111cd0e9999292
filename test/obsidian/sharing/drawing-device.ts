import { vi } from 'vitest';

/** A device that draws what jsdom cannot, until mocks are restored. */
export function drawPictures(): void {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:picture');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  Image.prototype.decode = () => Promise.resolve();
  const canvas = HTMLCanvasElement.prototype;
  vi.spyOn(canvas, 'getContext').mockReturnValue({ drawImage: () => undefined } as never);
  vi.spyOn(canvas, 'toBlob').mockImplementation((done) => {
    done(new Blob(['picture']));
  });
}
