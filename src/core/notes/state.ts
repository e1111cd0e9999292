import type { State } from './entry';

/** The checkbox characters of each state, one after another: `{ done: 'xXw', … }`. */
export interface StateCharacters {
  readonly done: string;
  readonly started: string;
  readonly cancelled: string;
  /** besides the space: characters that are known, and not done */
  readonly open?: string;
}

/** What checkbox characters mean: made by {@link compileStates}. */
export type States = ReadonlyMap<string, State>;

/** Prepares the states of the settings. A character named twice keeps the first meaning; a space is `open`. */
export function compileStates({ done, started, cancelled, open = '' }: StateCharacters): States {
  const states = new Map<string, State>();
  const add = (characters: string, state: State) => {
    for (const character of characters) {
      if (!states.has(character)) states.set(character, state);
    }
  };
  add(done, 'done');
  add(started, 'started');
  add(cancelled, 'cancelled');
  add(` ${open}`, 'open');
  return states;
}

/** The state of a block by its checkbox (null: none, which is `done`); null for a character nobody has named. */
export function stateOf(checkbox: string | null, states: States): State | null {
  return checkbox === null ? 'done' : (states.get(checkbox) ?? null);
}
