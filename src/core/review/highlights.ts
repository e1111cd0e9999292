import { greatest, group } from 'd3-array';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Goals } from '../goals/goals';
import { winOf } from '../insight/milestone-win';
import type { Milestone } from '../insight/milestones';
import type { ListedEntry } from '../journal/journal';
import type { HighlightFact } from '../words/highlight-fact';
import { nameOf } from '../text/note-name';

export interface Highlight {
  readonly entry: ListedEntry;
  /** why it is worth keeping */
  readonly reason: HighlightFact;
}

/** The most highlights in a period. */
const MOST = { week: 7, month: 7, quarter: 12, year: 24, days: 12 } as const;

/** A gap shorter than this is everyday life. */
const LEAST_GAP = 7;
const LEAST_WINS_OF_A_GREAT_DAY = 3;

/** What highlights are chosen from. */
interface Chronicle {
  /** counted wins up to the period's end, in order */
  readonly wins: readonly ListedEntry[];
  readonly goals: Goals | null;
  /** those reached in the period */
  readonly milestones: readonly Milestone[];
  /** the ids of blocks that are kept, with or without `^` */
  readonly pinned?: readonly string[];
}

/** Whether its owner keeps a line: by `[keep:: yes]` in it, or by its block id in the settings. */
export function isPinned(
  { isKept, blockId }: Pick<ListedEntry, 'isKept' | 'blockId'>,
  pinned: readonly string[] = [],
): boolean {
  if (isKept === true) return true;
  return blockId !== null && pinned.some((id) => id.trim().replace(/^\^/, '') === blockId);
}

/**
 * The wins of a period worth keeping, by day. The rules are fixed, so that two devices choose the same: firsts of a
 * goal or an area, days on which a milestone was reached, wins after the longest gaps, days with the most wins, and
 * wins that name somebody. What its owner keeps comes
 * before them all. Each rule gives in turn its best line that is not chosen yet, until the period is full.
 */
export function highlightsOf({ kind, first }: Period, chronicle: Chronicle): Highlight[] {
  const { wins } = chronicle;
  const own = wins.filter(({ day }) => day !== null && day >= first);
  const queues = [
    firsts(own, wins, chronicle.goals),
    onMilestones(own, chronicle),
    returns(own, wins),
    greatDays(own),
    namings(own, chronicle.goals),
  ];
  const chosen = new Map<ListedEntry, Highlight>();
  for (const entry of own.filter((win) => isPinned(win, chronicle.pinned)).slice(0, MOST[kind])) {
    chosen.set(entry, { entry, reason: { kind: 'kept' } });
  }
  for (
    let round = 0;
    chosen.size < MOST[kind] && queues.some((queue) => round < queue.length);
    round++
  ) {
    for (const queue of queues) {
      const next = queue[round];
      if (next === undefined || chosen.has(next.entry) || chosen.size === MOST[kind]) continue;
      chosen.set(next.entry, next);
    }
  }
  return [...chosen.values()].sort((a, b) => dayOf(a.entry) - dayOf(b.entry));
}

function dayOf({ day }: ListedEntry): Day {
  return day ?? Infinity;
}

function firsts(
  own: readonly ListedEntry[],
  all: readonly ListedEntry[],
  goals: Goals | null,
): Highlight[] {
  const seen = new Set<string>();
  const found: Highlight[] = [];
  const inPeriod = new Set(own);
  for (const entry of all) {
    const names = [
      ...(goals?.goalsOf(entry, entry.path) ?? []).map(({ name, path }) => [path, name] as const),
      ...entry.areas
        .map((area) => area.split('/')[0] ?? area)
        .map((top) => [`#${top}`, top] as const),
    ];
    for (const [key, name] of names) {
      if (seen.has(key)) continue;
      seen.add(key);
      if (inPeriod.has(entry)) found.push({ entry, reason: { kind: 'first', of: name } });
    }
  }
  return found;
}

/** If a day has several milestones, the last one reached; a goal's with a win of the goal. */
function onMilestones(
  own: readonly ListedEntry[],
  { milestones, goals }: Pick<Chronicle, 'milestones' | 'goals'>,
): Highlight[] {
  const byDay = group(own, dayOf);
  return [...group(milestones, ({ day }) => day)].flatMap(([day, reached]) => {
    // A return after a gap is a rule of its own.
    const milestone = reached.filter(({ kind }) => kind !== 'comeback').at(-1);
    if (milestone === undefined) return [];
    const isOfGoal = (win: ListedEntry) =>
      milestone.goal === undefined ||
      goals?.goalsOf(win, win.path).some(({ name }) => name === milestone.goal) === true;
    const entry = winOf(milestone, (byDay.get(day) ?? []).filter(isOfGoal));
    if (entry === undefined) return [];
    return [{ entry, reason: { kind: 'milestone', milestone } as const }];
  });
}

/** After the longest gaps first. */
function returns(own: readonly ListedEntry[], all: readonly ListedEntry[]): Highlight[] {
  const days = [...new Set(all.map(dayOf))];
  const before = new Map(days.map((day, i) => [day, days[i - 1] ?? day]));
  return [...group(own, dayOf)]
    .map(([day, [entry]]) => ({ entry, days: day - (before.get(day) ?? day) - 1 }))
    .filter(({ days: gap }) => gap >= LEAST_GAP)
    .sort((a, b) => b.days - a.days)
    .flatMap(({ entry, days: gap }) =>
      entry === undefined ? [] : [{ entry, reason: { kind: 'return', days: gap } as const }],
    );
}

/** The days with the most wins first; if equal, the earlier. */
function greatDays(own: readonly ListedEntry[]): Highlight[] {
  return [...group(own, dayOf).values()]
    .filter((wins) => wins.length >= LEAST_WINS_OF_A_GREAT_DAY)
    .sort((a, b) => b.length - a.length)
    .flatMap((wins) => {
      const entry = greatest(wins, ({ text }) => text.length);
      return entry === undefined
        ? []
        : [{ entry, reason: { kind: 'most', wins: wins.length } as const }];
    });
}

/** A link to a daily note names a day, not a person. */
const DATE = /\d{4}-\d{2}-\d{2}/;

/** Each note that is named, at its first mention; those named most often first. */
function namings(own: readonly ListedEntry[], goals: Goals | null): Highlight[] {
  const mentions = own.flatMap((entry) =>
    entry.links
      .filter((link) => !DATE.test(link) && (goals?.find(link) ?? null) === null)
      .map((link) => ({ entry, name: nameOf(link) })),
  );
  return [...group(mentions, ({ name }) => name.toLowerCase()).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([mention]) =>
      mention === undefined
        ? []
        : [{ entry: mention.entry, reason: { kind: 'names', of: mention.name } as const }],
    );
}
