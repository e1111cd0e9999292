import type { Milestone } from '../insight/milestones';

/** Why a win is worth keeping. */
export type HighlightFact =
  /** its owner has pinned it */
  | { readonly kind: 'kept' }
  /** the first of a goal or an area; `of` is its name */
  | { readonly kind: 'first'; readonly of: string }
  /** the day on which it was reached */
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
  /** the first win after `days` days without one */
  | { readonly kind: 'return'; readonly days: number }
  /** the day with the most wins, or one of them */
  | { readonly kind: 'most'; readonly wins: number }
  /** it names a note that is not a goal: mostly a person or a place */
  | { readonly kind: 'names'; readonly of: string };
