/** Works one after another: each begins when all before it have ended, well or not. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Settles when every work that was given so far has ended. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
