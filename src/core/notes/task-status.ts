import type { StateCharacters } from './state';

/** A status of the Tasks plugin: the character between the brackets, and Tasks' word for what it means. */
export interface TaskStatus {
  readonly symbol: string;
  /** `DONE`, `IN_PROGRESS`, `CANCELLED`, `NON_TASK`, `TODO`, `ON_HOLD`, `EMPTY` */
  readonly type: string;
}

/**
 * The checkbox characters of each state when Tasks is on: its statuses come first, the plugin's own settings add the
 * rest. A status that Tasks says is not a task is read as if it had no checkbox; one that it has not done yet is
 * open.
 */
export function withTaskStatuses(
  own: StateCharacters,
  statuses: readonly TaskStatus[],
): StateCharacters {
  const taken = new Set(statuses.map(({ symbol }) => symbol));
  const symbols = (...types: string[]) =>
    statuses
      .filter(({ type }) => types.includes(type))
      .map(({ symbol }) => symbol)
      .join('');
  const rest = (characters = '') =>
    Array.from(characters)
      .filter((one) => !taken.has(one))
      .join('');
  return {
    done: symbols('DONE') + rest(own.done),
    started: symbols('IN_PROGRESS') + rest(own.started),
    cancelled: symbols('CANCELLED') + rest(own.cancelled),
    open: symbols('TODO', 'ON_HOLD', 'EMPTY') + rest(own.open),
    noTask: symbols('NON_TASK'),
  };
}
