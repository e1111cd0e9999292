import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import { PATIENCE_MS } from '../patience';
import type { ThreadData, Typed } from './cli-thread';

/** The built command line. */
export const CLI = resolve(import.meta.dirname, '../../pkg/cli/dist/cli.cjs');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As to no terminal, whatever the tests themselves print to; and nothing is kept where the user's own cache is. */
const env = {
  ...process.env,
  NO_COLOR: '',
  FORCE_COLOR: '0',
  XDG_CACHE_HOME: join(tmpdir(), 'small-wins-tests'),
};

/** Runs the built command line as a user would, in the folder `cwd`: for what only a process of its own can show. */
export function spawnCli(cwd: string, ...args: string[]): Run {
  if (!existsSync(CLI)) throw new Error('pkg/cli/dist/cli.cjs is missing: run npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

/** Runs the command line in the folder `cwd`, in a thread of this process: starting Node takes longer than a command. */
export function runCli(cwd: string, ...args: string[]): Run {
  return runTyped(cwd, { args, clock: null });
}

/** Runs the command line when it is this time on the machine's clock. */
export function runCliAt(clock: string, cwd: string, ...args: string[]): Run {
  return runTyped(cwd, { args, clock });
}

function runTyped(cwd: string, typed: Typed): Run {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return (thread ??= startThread())(typed);
  } finally {
    process.chdir(before);
  }
}

/** Runs a command with `--json` and reads its document. */
export function runJson(cwd: string, ...args: string[]): Record<string, unknown> {
  const { status, stdout, stderr } = runCli(cwd, ...args, '--json');
  if (status !== 0) throw new Error(`exit ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

let thread: ((typed: Typed) => Run) | null = null;

/** Starts the thread, and gives a function that runs a command in it and waits for its end. */
function startThread(): (typed: Typed) => Run {
  const { outputFiles } = buildSync({
    bundle: true,
    entryPoints: [resolve(import.meta.dirname, 'cli-thread.ts')],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  const { port1, port2 } = new MessageChannel();
  const ended = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData = { port: port2, ended };
  const code = outputFiles[0]?.text ?? '';
  const worker = new Worker(code, { eval: true, env, workerData, transferList: [port2] });
  worker.unref();
  port1.unref();
  return (typed) => {
    Atomics.store(ended, 0, 0);
    port1.postMessage(typed);
    Atomics.wait(ended, 0, 0, PATIENCE_MS);
    const received = receiveMessageOnPort(port1);
    if (received !== undefined) return received.message as Run;
    // What it says too late would be taken for the end of the next command.
    thread = null;
    void worker.terminate();
    throw new Error(`no end of: small-wins ${typed.args.join(' ')}`);
  };
}
