import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { reasonOf } from './reason-of';

/*
 * Standard output without the stream that Node makes for it: to load what that is made of takes a twentieth of a short
 * command.
 */

const STANDARD_OUTPUT = 1;
/** A pipe of another process that does not wait is full: the stream knows how to go on. */
const FULL = 'EAGAIN';

let write = (text: string): void => {
  process.stdout.write(text);
};

/** Prints a text to standard output. */
export function print(text: string): void {
  write(text);
}

/** From now on, prints past Node's stream where that is as good. `fail` is told, once and later, what went wrong. */
export function printAtOnce(fail: (reason: string) => void): void {
  const stream = (text: string | Uint8Array): void => {
    process.stdout.write(text);
  };
  const useStream = (): void => {
    process.stdout.on('error', (error) => {
      fail(reasonOf(error));
    });
    write = stream;
  };
  // Windows has pipes that are to be written to in no other way.
  if (process.platform === 'win32') {
    useStream();
    return;
  }
  write = (text) => {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length;) {
      try {
        done += writeSync(STANDARD_OUTPUT, bytes, done);
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === FULL) {
          useStream();
          stream(bytes.subarray(done));
        } else {
          write = () => undefined;
          setImmediate(fail, reason);
        }
        return;
      }
    }
  };
}

/** Whether a descriptor is a terminal's. Files and pipes are told without the module that knows about terminals. */
export function isTerminal(descriptor: number): boolean {
  try {
    const isNone = process.platform !== 'win32' && !fstatSync(descriptor).isCharacterDevice();
    return !isNone && isatty(descriptor);
  } catch {
    // It is closed.
    return false;
  }
}
