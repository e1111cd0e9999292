/** Ends the command: one line on stderr that says what is wrong, where, and how to fix it. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1: the job failed · 2: the command was used wrongly */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** The failure for a value that an option does not take. */
export function misuse(option: string, value: string, expected: string): Failure {
  return new Failure(`${option} ${JSON.stringify(value)} is not ${expected}`, 2);
}

/** Node's error codes for files that are longer than a string, or a buffer, may be. */
const TOO_LARGE = ['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE', 'ERR_OUT_OF_RANGE'];

/** The code of a failed system call (`ENOENT`), or the error's own words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) {
    if ('code' in error && TOO_LARGE.includes(String(error.code))) return 'larger than 512 MB';
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  }
  return String(error);
}
