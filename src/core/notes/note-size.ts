/**
 * Longer notes are named and passed over: a year of daily notes takes a megabyte, and what is longer than this is a log or
 * a dump of data, whose reading would freeze an app for seconds.
 */
export const MOST_NOTE_BYTES = 32 * 1024 * 1024;
