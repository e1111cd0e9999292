import type { Kind } from '../../core/notes/entry';

/** The kinds besides wins that one click gives to a line. */
export const CAPTURED_KINDS = ['setback', 'lesson', 'kudos'] as const satisfies readonly Kind[];
export type CapturedKind = (typeof CAPTURED_KINDS)[number];

export function isCapturedKind(kind: string | null): kind is CapturedKind {
  return CAPTURED_KINDS.some((known) => known === kind);
}
