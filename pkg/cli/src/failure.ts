import type { Words } from '../../../src/core/words/words';
import { cliWords } from './languages';

/** Takes a sentence from the catalogue, with the facts that it states. */
export type Saying = (words: Words) => string;

/** Ends the command: one line on stderr that says what is wrong, where, and how to fix it. */
export class Failure extends Error {
  constructor(
    saying: Saying,
    /** 1: the job failed · 2: the command was used wrongly */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(saying(cliWords()));
  }
}

/** The failure of a command that was used wrongly. */
export function misuse(saying: (failures: Words['cliFailures']) => string): Failure {
  return new Failure(({ cliFailures }) => saying(cliFailures), 2);
}

/** Node's error codes for files that are longer than a string, or a buffer, may be. */
const TOO_LARGE = ['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE', 'ERR_OUT_OF_RANGE'];

/** The code of a failed system call (`ENOENT`; `TOO_LARGE` for any that says so), or the error's own words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) {
    if ('code' in error && TOO_LARGE.includes(String(error.code))) return 'TOO_LARGE';
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  }
  return String(error);
}
