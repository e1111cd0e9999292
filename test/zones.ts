/** West and east of Greenwich, half and three quarter hours, and a zone that once skipped a whole day. */
export const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Chatham',
] as const;

/**
 * The tests of what reads local time or writes dates by `Intl`, repeated in every zone by `core/calendar/in-zone.ts`.
 * `architecture.test.ts` names the files that read it and checks that each of them has tests here, beside those of days
 * in a note's lines and in what is logged; everything else calculates in whole days, which have no zone. `npm run
 * test:zones` repeats all.
 */
export const ZONED = [
  'test/core/calendar',
  'test/core/notes/entry-day.test.ts',
  'test/core/logging/captured-line.test.ts',
  'test/obsidian/clock.test.ts',
  'test/cli/today.test.ts',
];

/** Tests of days that reach nothing that reads local time: `architecture.test.ts` follows their imports. */
export const WITHOUT_LOCAL_TIME = [
  'test/core/calendar/day-words.test.ts',
  'test/core/calendar/day.test.ts',
  'test/core/calendar/format-tokens.test.ts',
  'test/core/calendar/period.test.ts',
  'test/core/calendar/periodic-notes.test.ts',
  'test/core/calendar/week.test.ts',
  'test/core/calendar/weekday-names.test.ts',
  'test/core/notes/date-token.test.ts',
];

/** What is not repeated: these, and what asks in many languages for a reading of a day that others ask for in a few. */
export const NOT_ZONED = [
  ...WITHOUT_LOCAL_TIME,
  'test/core/calendar/day-ahead.test.ts',
  'test/core/calendar/forty-languages.test.ts',
];
