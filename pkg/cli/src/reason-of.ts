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
