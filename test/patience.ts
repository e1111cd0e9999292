/**
 * How long a test waits for what must happen, in milliseconds. A machine that is busy with other work takes many
 * times as long as a quiet one: only what never happens may fail.
 */
export const PATIENCE_MS = 60_000;
