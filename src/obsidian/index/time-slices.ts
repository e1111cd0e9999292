/** Milliseconds: longer work is noticed while typing. */
const SLICE_MS = 8;

/** Splits long work into slices, between which the app can draw and take keys. */
export class TimeSlices {
  #start = performance.now();

  /** Whether it is time to yield. */
  isOver(): boolean {
    return performance.now() - this.#start > SLICE_MS;
  }

  /** Yields, then begins the next slice. */
  async next(): Promise<void> {
    await new Promise<void>((resume) => {
      const { port1, port2 } = new MessageChannel();
      // Not a timer: those are delayed by some milliseconds each time.
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    });
    this.#start = performance.now();
  }
}
