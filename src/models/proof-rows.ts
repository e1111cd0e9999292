import type { Day } from '../core/calendar/day';
import type { PastEvidence } from '../core/insight/proof';
import type { ListedEntry } from '../core/journal/journal';

/** One line of what the past says, to be opened. */
export interface ProofLine {
  readonly kind: 'setback' | 'next' | 'lesson' | 'past';
  readonly entry: ListedEntry;
  readonly day: Day;
  /** days from the setback above it */
  readonly daysLater: number;
}

/** A line, or what asks for another past win. */
export type ProofRow = ProofLine | { readonly kind: 'another' };

/**
 * Each earlier setback with what came after it, in the order of time; or one past win, and the wish for another where
 * there is one.
 */
export function proofRows({ precedents, past, hasAnother }: PastEvidence): ProofRow[] {
  if (past?.day != null) {
    const line = { kind: 'past', entry: past, day: past.day, daysLater: 0 } as const;
    return hasAnother ? [line, { kind: 'another' }] : [line];
  }
  return precedents.flatMap(({ setback, next, lessons }): ProofLine[] => {
    const after = [
      ...(next === null ? [] : [{ kind: 'next' as const, entry: next }]),
      ...lessons.map((entry) => ({ kind: 'lesson' as const, entry })),
    ].map(({ kind, entry }) => {
      const day = entry.day ?? setback.day;
      return { kind, entry, day, daysLater: day - setback.day };
    });
    return [
      { kind: 'setback', entry: setback, day: setback.day, daysLater: 0 },
      ...after.sort((a, b) => a.day - b.day),
    ];
  });
}
