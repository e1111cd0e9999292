import type { Vault } from '../../pkg/cli/src/vault';
import { Goals } from '../../src/core/goals/goals';
import { notePathResolver } from '../../src/core/goals/note-paths';
import { patternsOfJournal } from '../../src/core/insight/patterns/patterns-of-journal';
import { Journal } from '../../src/core/journal/journal';
import { composeReview } from '../../src/core/review/compose-review';
import { english } from '../../src/core/words/en/english';
import { generateNotes } from './generate-notes';
import { spread, time } from './measure';

const DAYS = 365;
const WINS = 1_500;

/** The row of a year's review: nothing is kept from one run to the next. */
export function yearReviewRow(vault: Vault, seed: number): string[] {
  const { plan, today, settings, read } = vault;
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
  const goals = new Goals(journal, {
    settings: settings.goals,
    plan,
    resolve: notePathResolver(paths),
  });
  const { reviews } = vault;
  const period = reviews.periodOf('year', today);
  const times = time(30, () =>
    composeReview(
      {
        ...vault,
        journal,
        goals,
        paths,
        plan: { ...plan },
        words: english,
        patterns: (context) => patternsOfJournal(context, { dayStart: 0, properties: new Map() }),
      },
      period,
    ),
  );
  return [`a year's review, ${wins} entries, with its patterns`, spread(times), '', '', '≤ 20 ms'];
}
