/** The lengths that a timer can have, in minutes: a start, a little more, and a Pomodoro. */
export const TIMER_MINUTES = [2, 5, 25] as const;

/** Work and break of each round, in seconds. */
export const ROUND_SECONDS = { work: 25 * 60, rest: 5 * 60 } as const;
