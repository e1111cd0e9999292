import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import { run } from '../../pkg/cli/src/run';

/** What the thread is given: where commands come from, and the number that says that one has ended. */
export interface ThreadData {
  readonly port: MessagePort;
  readonly ended: Int32Array;
}

/** What was typed, and what the machine's clock says then: null for what it does say. */
export interface Typed {
  readonly args: readonly string[];
  readonly clock: string | null;
}

const { port, ended } = workerData as ThreadData;
port.on('message', (typed: Typed) => void answer(typed));

const MachineDate = Date;

/** The date and time of a clock that stands still. */
function dateAt(clock: string): DateConstructor {
  const now = new MachineDate(clock).getTime();
  return class extends MachineDate {
    constructor(...given: []) {
      super(...(given.length === 0 ? ([now] as unknown as []) : given));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

async function answer({ args, clock }: Typed): Promise<void> {
  globalThis.Date = clock === null ? MachineDate : dateAt(clock);
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
