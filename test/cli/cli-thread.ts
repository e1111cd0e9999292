import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import { run } from '../../pkg/cli/src/run';

/** What the thread is given: where commands come from, and the number that says that one has ended. */
export interface ThreadData {
  readonly port: MessagePort;
  readonly ended: Int32Array;
}

const { port, ended } = workerData as ThreadData;
port.on('message', (args: readonly string[]) => void answer(args));

async function answer(args: readonly string[]): Promise<void> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    // A thread's own streams are no terminal, and reach the process only when that waits no longer.
    process[name].write = (text: string | Uint8Array) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    };
  }
  const { status } = await run(['node', 'small-wins', ...args]);
  port.postMessage({ status, ...said });
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
}
