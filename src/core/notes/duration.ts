// The digits are bounded: a number that no longer fits would turn into Infinity.
const DURATION =
  /^(?:(\d{1,6}(?:\.\d{1,6})?)\s*(?:hours?|hrs?|h))?\s*(?:(\d{1,6}(?:\.\d{1,6})?)\s*(?:minutes?|mins?|m))?$/i;

/** Reads `5m`, `25 min`, `1h30m`, `1.5 hours` as whole minutes, rounded; null for anything else. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes] = match;
  if (hours === undefined && minutes === undefined) return null;
  return Math.round(Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** A duration in parentheses, `(5m)`, and its place. */
export interface WrittenDuration {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

const PARENTHESES = /\(([^()]{2,40})\)/g;

/** The first duration in parentheses; null where there is none. */
export function findDuration(prose: string): WrittenDuration | null {
  if (!prose.includes('(')) return null;
  PARENTHESES.lastIndex = 0;
  for (let match = PARENTHESES.exec(prose); match !== null; match = PARENTHESES.exec(prose)) {
    const minutes = parseDuration(match[1] ?? '');
    if (minutes !== null) return { minutes, from: match.index, to: PARENTHESES.lastIndex };
  }
  return null;
}
