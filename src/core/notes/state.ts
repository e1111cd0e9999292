import type { State } from './entry';

/** The checkbox characters of each state, one after another: `{ done: 'xXw', … }`. */
export interface StateCharacters {
  readonly done: string;
  readonly started: string;
  readonly cancelled: string;
  /** besides the space: characters that are known, and not done */
  readonly open?: string;
  /** characters that make a list item not a task: as if it had no checkbox */
  readonly noTask?: string;
}

/** What a checkbox says, or its absence. */
export type CheckboxState = State | 'no-task';

/** What checkbox characters mean: made by {@link compileStates}. */
export type States = ReadonlyMap<string, CheckboxState>;

/** Prepares the states of the settings. A character named twice keeps its first meaning; a space is `open`. */
export function compileStates({
  done,
  started,
  cancelled,
  open = '',
  noTask = '',
}: StateCharacters): States {
  const states = new Map<string, CheckboxState>();
  const add = (characters: string, state: CheckboxState) => {
    for (const character of characters) {
      if (!states.has(character)) states.set(character, state);
    }
  };
  add(done, 'done');
  add(started, 'started');
  add(cancelled, 'cancelled');
  add(` ${open}`, 'open');
  add(noTask, 'no-task');
  return states;
}

/** What a block's checkbox (null: it has none) says; null for a character that no state names. */
export function stateOf(checkbox: string | null, states: States): CheckboxState | null {
  return checkbox === null ? 'no-task' : (states.get(checkbox) ?? null);
}
