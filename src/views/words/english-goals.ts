import { many, number } from './english-numbers';

/** What the sections on goals and patterns say beside the sentences of core, in English. */
export const englishGoals = {
  title: 'Goals',
  scale: (weeks: number): string => `strength, ${many(weeks, 'week')}`,
  active: (count: number): string => `${number(count)} active`,
  strength: (percent: number): string => `${percent}%`,
  strengthSpoken: (percent: number): string => `Strength ${percent} of 100`,
  run: (length: number, unit: 'day' | 'week'): string => `${many(length, unit)} in a row`,
  lastWin: (day: string | null): string => (day === null ? 'Last win today' : `Last win ${day}`),
  noWin: 'No win yet',
  next: 'It is over. What comes next?',
  standardize: 'Make it a routine',
  stretch: 'Take a bigger step',
  stop: 'Stop here',
  smaller: 'Make the step smaller',
  bigger: 'Take a bigger step',
};

/** What the section on patterns says beside the sentences of core, in English. */
export const englishPatterns = {
  title: 'Patterns',
  found: (count: number): string => `${number(count)} found`,
  mayBeChance: 'May be chance',
  gathering: 'Still gathering',
  described: 'Described, not tested',
  percent: (share: number): string => `${Math.round(share * 100)}%`,
  rest: (waiting: number, nothing: number): string => {
    const wait =
      waiting > 0 ? `${many(waiting, 'more question')} ${waiting === 1 ? 'waits' : 'wait'}` : '';
    const found = nothing > 0 ? `${number(nothing)} found nothing` : '';
    return `${[wait, found].filter((part) => part !== '').join(', ')}.`;
  },
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} of ${number(due)} won`,
  weekdays: 'Days won, by weekday',
};
