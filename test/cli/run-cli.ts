import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The built command line. */
export const CLI = resolve(import.meta.dirname, '../../pkg/cli/dist/cli.mjs');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user would, in the folder `cwd`. */
export function runCli(cwd: string, ...args: string[]): Run {
  if (!existsSync(CLI)) throw new Error('pkg/cli/dist/cli.mjs is missing: run npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '0' },
  });
  return { status, stdout, stderr };
}

/** Runs a command with `--json` and reads its document. */
export function runJson(cwd: string, ...args: string[]): Record<string, unknown> {
  const { status, stdout, stderr } = runCli(cwd, ...args, '--json');
  if (status !== 0) throw new Error(`exit ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}
