/** West and east of Greenwich, half and three quarter hours, and a zone that once skipped a whole day. */
export const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Chatham',
] as const;

/**
 * The tests of what reads local time or writes dates by `Intl`, repeated in every zone by `core/calendar/in-zone.ts`. `architecture.test.ts` names the
 * files that read it and checks that each of them has tests here, beside those of days in a note's lines and in what is
 * logged; everything else calculates in whole days, which have no zone. `npm run test:zones` repeats all.
 */
export const ZONED = [
  'test/core/calendar',
  'test/core/notes/date-token.test.ts',
  'test/core/notes/entry-day.test.ts',
  'test/core/logging/captured-line.test.ts',
  'test/obsidian/clock.test.ts',
  'test/cli/today.test.ts',
];

/** Among these, what asks in many languages for the same reading of a day that the others ask for in a few. */
export const NOT_ZONED = [
  'test/core/calendar/day-ahead.test.ts',
  'test/core/calendar/forty-languages.test.ts',
];
