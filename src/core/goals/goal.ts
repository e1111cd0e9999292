import type { Day } from '../calendar/day';
import type { Plan } from '../journal/plan';

/** A note that wins point to, as its properties describe it. */
export interface Goal {
  /** of its note, relative to the vault */
  readonly path: string;
  /** its note's name */
  readonly name: string;
  /** other names that a link may call it by */
  readonly aliases: readonly string[];
  /** a tag's path in lower case, whose entries belong to it with those below; null for none */
  readonly area: string | null;
  /** the vault's plan with what the note says otherwise: schedule, target, freezes, pauses on top */
  readonly plan: Plan;
  /** earlier days are not judged; null begins at its first win */
  readonly start: Day | null;
  /** its last day; with one the goal is a challenge */
  readonly end: Day | null;
  /** the action of two minutes that stands for it now; null for none */
  readonly step: string | null;
  /** "someone who writes every day"; null for none */
  readonly identity: string | null;
  /** names of up to 3 metrics to follow, as notes fold them */
  readonly metrics: readonly string[];
  readonly status: 'active' | 'done' | 'dropped';
}
