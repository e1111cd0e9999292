/** Work longer than this is felt while typing. */
const SLICE_MS = 8;

/** Parts long work into slices, between which the app can draw and take keys. */
export class TimeSlices {
  #start = performance.now();

  /** Whether it is time to yield. */
  isOver(): boolean {
    return performance.now() - this.#start > SLICE_MS;
  }

  /** Yields, and begins the next slice. */
  async next(): Promise<void> {
    await new Promise<void>((resume) => {
      const { port1, port2 } = new MessageChannel();
      // A timer would be held back to some milliseconds each time.
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    });
    this.#start = performance.now();
  }
}
