import { PULSE } from '../notes/pulse';
import type { Day } from '../calendar/day';
import type { Entry } from '../notes/entry';
import { originalAmong } from './sync-copy';

/** An entry and the note that holds it. */
export interface PlacedEntry {
  /** of its note, relative to the vault */
  readonly path: string;
  readonly entry: Entry;
  /** its note is a daily note */
  readonly isDaily: boolean;
}

/** What one day adds up to. Only counted entries are summed. */
export interface DayTotals {
  /** how many entries: wins, with steps where they count */
  readonly count: number;
  readonly wins: number;
  readonly steps: number;
  readonly minutes: number;
  /** name → sum */
  readonly metrics: ReadonlyMap<string, number>;
}

/** Everything that the notes say about one day, whether it has come yet or not. */
export interface JournalDay {
  readonly day: Day;
  /** by path, then line */
  readonly entries: readonly PlacedEntry[];
  /** the copies among them, each with the entry that counts in its place */
  readonly copies: ReadonlyMap<PlacedEntry, PlacedEntry>;
  readonly totals: DayTotals;
  /** marked as a rest day */
  readonly rest: boolean;
  /** it has a daily note or any entry */
  readonly hasNote: boolean;
}

/** Whether an entry would count once its day has come, if it is not a copy. `countSteps`: whether micro-steps do. */
export function mayCount({ kind, state, wordless, day }: Entry, countSteps: boolean): boolean {
  return (
    (kind === 'win' || (kind === 'step' && countSteps)) &&
    state === 'done' &&
    !wordless &&
    day !== null
  );
}

/** Whether an entry is a micro-step that waits to be done: open or started, and with words. */
export function isStepToDo({ kind, state, wordless }: Entry): boolean {
  return kind === 'step' && (state === 'open' || state === 'started') && !wordless;
}

/** Adds up one day; its entries come in any order. */
export function addUpDay(
  day: Day,
  gathered: readonly PlacedEntry[],
  { rest, dailyNote }: { readonly rest: boolean; readonly dailyNote: boolean },
  countSteps: boolean,
): JournalDay {
  const entries = [...gathered].sort(byPlace);
  const copies = findCopies(entries, countSteps);
  const totals = sumEntries(entries, copies, countSteps);
  return { day, entries, copies, totals, rest, hasNote: dailyNote || entries.length > 0 };
}

/** By path, then line; entries of one line keep their order. In code units, so that it is the same everywhere. */
function byPlace(a: PlacedEntry, b: PlacedEntry): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.entry.line - b.entry.line;
}

const NO_COPIES: ReadonlyMap<PlacedEntry, PlacedEntry> = new Map();
const NO_METRICS: ReadonlyMap<string, number> = new Map();

/** Entries that are one and the same: the first counts. At most one of them is from a daily note. */
interface Copies {
  readonly first: PlacedEntry;
  /** the note of the last of them: entries come by path, so an equal line of the same note is another entry */
  lastPath: string;
  hasDaily: boolean;
}

/**
 * Finds a day's copies: entries of different notes that both carry this date themselves, with the same block id or
 * the same kind and text. A line without a date of its own is a new win every day, however often it is repeated; and
 * lines of two daily notes are two wins, as when a template's routine is ticked late. Only in a note that a sync left as
 * a copy of another, with the date in its front matter, are such lines the same.
 */
function findCopies(
  gathered: readonly PlacedEntry[],
  countSteps: boolean,
): ReadonlyMap<PlacedEntry, PlacedEntry> {
  if (gathered[0]?.path === gathered.at(-1)?.path) return NO_COPIES;
  const groups = new Map<string, Copies[]>();
  const originals = originalsOf(gathered);
  const entries = originalsFirst(gathered, originals);
  const copies = inCopiedNotes(entries, originals, countSteps);
  for (const placed of entries) {
    const { entry } = placed;
    if (entry.daySource === 'note' || !mayCount(entry, countSteps)) continue;
    const keys = [`${entry.kind} ${entry.text}`];
    if (entry.blockId !== null) keys.unshift(`^${entry.blockId}`);
    for (const key of keys) {
      const own = groups.get(key) ?? [];
      groups.set(key, own);
      const first = firstOf(placed, own);
      if (first !== placed && !copies.has(placed)) copies.set(placed, first);
    }
  }
  return copies;
}

/** The notes that a sync left as copies, each with the note it is a copy of. A daily note is a copy of none. */
function originalsOf(entries: readonly PlacedEntry[]): ReadonlyMap<string, string> {
  const paths = new Set(entries.map(({ path }) => path));
  const originals = new Map<string, string>();
  for (const { path, isDaily } of entries) {
    if (isDaily || originals.has(path)) continue;
    const original = originalAmong(path, paths);
    if (original !== path) originals.set(path, original);
  }
  return originals;
}

/** By path, `2026-11-18 1.md` comes before `2026-11-18.md`: the copy would be shown in place of its original. */
function originalsFirst(
  entries: readonly PlacedEntry[],
  originals: ReadonlyMap<string, string>,
): readonly PlacedEntry[] {
  if (originals.size === 0) return entries;
  const isOriginal = ({ path }: PlacedEntry) => !originals.has(path);
  return [...entries.filter(isOriginal), ...entries.filter((each) => !isOriginal(each))];
}

/**
 * The lines of a note that a sync copied, date and all, each with the same line of the original. A line that only the
 * copy holds counts: it may have been written on the other device. So does one that the original has not yet ticked.
 */
function inCopiedNotes(
  entries: readonly PlacedEntry[],
  originals: ReadonlyMap<string, string>,
  countSteps: boolean,
): Map<PlacedEntry, PlacedEntry> {
  const copies = new Map<PlacedEntry, PlacedEntry>();
  if (originals.size === 0) return copies;
  const copied = new Set([...originals.keys(), ...originals.values()]);
  const seen = new Map<string, number>();
  const firsts = new Map<string, PlacedEntry>();
  for (const placed of entries) {
    const { path, entry } = placed;
    if (!copied.has(path) || !mayCount(entry, countSteps)) continue;
    const line = JSON.stringify([path, entry.kind, entry.text]);
    const earlier = seen.get(line) ?? 0;
    seen.set(line, earlier + 1);
    const original = originals.get(path) ?? path;
    const key = JSON.stringify([original, entry.kind, entry.text, earlier]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, placed);
    else copies.set(placed, first);
  }
  return copies;
}

/** Adds an entry to the first of the groups that it may be a copy in; the first of that group, or itself in a new one. */
function firstOf(placed: PlacedEntry, groups: Copies[]): PlacedEntry {
  const { path, isDaily } = placed;
  const group = groups.find(
    ({ lastPath, hasDaily }) => lastPath !== path && !(hasDaily && isDaily),
  );
  if (group === undefined) {
    groups.push({ first: placed, lastPath: path, hasDaily: isDaily });
    return placed;
  }
  group.lastPath = path;
  group.hasDaily ||= isDaily;
  return group.first;
}

/** Sums the entries that count, in their order: floating point would otherwise depend on the order of reading. */
export function sumEntries(
  entries: readonly PlacedEntry[],
  copies: ReadonlyMap<PlacedEntry, PlacedEntry>,
  countSteps: boolean,
): DayTotals {
  let [wins, steps, minutes] = [0, 0, 0];
  let metrics: Map<string, number> | null = null;
  for (const placed of entries) {
    const { entry } = placed;
    if (!mayCount(entry, countSteps) || copies.has(placed)) continue;
    if (entry.kind === 'win') wins++;
    else steps++;
    minutes = decimalSum(minutes, entry.minutes ?? 0);
    for (const name in entry.metrics) {
      // How a day felt is no amount: it is read of the note as a whole, and never added up.
      if (name === PULSE) continue;
      metrics ??= new Map<string, number>();
      metrics.set(name, decimalSum(metrics.get(name) ?? 0, entry.metrics[name] ?? 0));
    }
  }
  return { count: wins + steps, wins, steps, minutes, metrics: metrics ?? NO_METRICS };
}

/** 0.7 + 0.1 = 0.8, as it was written: a target that is met exactly is met. */
export function decimalSum(a: number, b: number): number {
  if (a === 0) return b;
  const sum = a + b;
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}
