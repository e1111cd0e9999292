interface Asked<T> {
  readonly path: string;
  readonly settle: (answer: T) => void;
}

/** A request costs many times what one file does: what is asked for during a request shares the next one. */
export class Batch<T> {
  readonly #send: (paths: readonly string[]) => Promise<readonly T[]>;
  readonly #most: number;
  readonly #asked: Asked<T>[] = [];
  #isSending = false;

  /** `send` gives an answer for each path, and never rejects; `most` paths go into one request. */
  constructor(most: number, send: (paths: readonly string[]) => Promise<readonly T[]>) {
    this.#most = most;
    this.#send = send;
  }

  ask(path: string): Promise<T> {
    return new Promise((settle) => {
      this.#asked.push({ path, settle });
      if (!this.#isSending) void this.#sendAll();
    });
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    // A caller that asks for several files asks for them one right after another.
    await Promise.resolve();
    while (this.#asked.length > 0) {
      const asked = this.#asked.splice(0, this.#most);
      const answers = await this.#send(asked.map(({ path }) => path));
      for (const [i, { settle }] of asked.entries()) {
        const answer = answers[i];
        if (answer !== undefined) settle(answer);
      }
    }
    this.#isSending = false;
  }
}
