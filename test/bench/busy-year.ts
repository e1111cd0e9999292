import type { Vault } from '../../pkg/cli/src/vault';
import { Goals } from '../../src/core/goals/goals';
import { notePathResolver } from '../../src/core/goals/note-paths';
import { Journal } from '../../src/core/journal/journal';
import { generateNotes } from './generate-notes';

const DAYS = 365;
const WINS = 1_500;

/** A year of notes with 1,500 wins, up to the vault's today. */
export interface BusyYear {
  readonly journal: Journal;
  /** without any goal */
  readonly goals: Goals;
  readonly paths: readonly string[];
  readonly wins: number;
}

/** Reads such a year. */
export function busyYear({ plan, today, settings, read }: Vault, seed: number): BusyYear {
  const journal = new Journal();
  const paths: string[] = [];
  let wins = 0;
  for (const { path, text } of generateNotes({ seed, count: DAYS, from: today - DAYS + 1 })) {
    const due = Math.round((WINS * (paths.length + 1)) / DAYS);
    const countIn = (more: readonly string[]) => read(path, [text, ...more, ''].join('\n'));
    const own = countIn([]).entries.length;
    const missing = Math.max(0, due - wins - own);
    const more = Array.from(
      { length: missing },
      (_, i) => `- one more, the ${i} #win/area${i % 3}`,
    );
    const note = countIn(more);
    journal.set(path, note);
    paths.push(path);
    wins += note.entries.length;
  }
  const resolve = notePathResolver(paths);
  return {
    journal,
    goals: new Goals(journal, { settings: settings.goals, plan, resolve }),
    paths,
    wins,
  };
}
