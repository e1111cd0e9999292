import type { Goals } from '../goals/goals';
import type { PastEvidence } from '../insight/proof';
import { entryJson } from './entry-json';

/** What the past says on a bad day, as a document. */
export function proofJson({ about, precedents, past, hasAnother }: PastEvidence, goals: Goals) {
  const entry = entryJson(goals);
  return {
    about,
    precedents: precedents.map(({ setback, next, lessons }) => ({
      setback: entry(setback),
      next: next === null ? null : { ...entry(next), daysLater: next.day - setback.day },
      lessons: lessons.map(entry),
    })),
    past: past && entry(past),
    hasAnother,
  };
}
