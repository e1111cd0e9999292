/** The lengths that a step's timer can have, in minutes: a start, a little more, and a Pomodoro. */
export const TIMER_MINUTES = [2, 5, 25] as const;
