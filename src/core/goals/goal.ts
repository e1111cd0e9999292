import type { Day } from '../calendar/day';
import type { Plan } from '../journal/plan';
import type { Target } from '../journal/target';
import type { Ladder } from './ladder';

/** A note that wins point to, as its properties describe it. */
export interface Goal {
  /** of its note, relative to the vault */
  readonly path: string;
  /** its note's name */
  readonly name: string;
  /** other names by which a link may call it */
  readonly aliases: readonly string[];
  /** a tag's path in lower case; entries in it or below it belong to the goal; null for none */
  readonly area: string | null;
  /** the vault's plan, changed by what the note says: schedule, target, freezes, additional pauses */
  readonly plan: Plan;
  /** earlier days are not judged; null begins at its first win */
  readonly start: Day | null;
  /** its last day; a goal with one is a challenge */
  readonly end: Day | null;
  /** the action of two minutes that comes next for it; null for none */
  readonly step: string | null;
  /** "someone who writes every day"; null for none */
  readonly identity: string | null;
  /** its property `for`: who it is for, in words; null for nobody named */
  readonly beneficiary: string | null;
  /** what would show that it worked, in words; null for none */
  readonly outcome: string | null;
  /** names of up to 3 metrics to follow, in the form in which notes fold them */
  readonly metrics: readonly string[];
  /** when and where its step is taken: "after the kettle is on"; null for nothing said */
  readonly cue: string | null;
  /** what feels hardest about it; null for nothing said */
  readonly friction: string | null;
  /** a total to reach; null for none */
  readonly aim: Target | null;
  /** the day by which the aim is to be reached; null for any, and without an aim */
  readonly by: Day | null;
  /** amounts to reach on one day each; null for none */
  readonly ladder: Ladder | null;
  /** 1–3: a goal in focus, before the others; null for any other */
  readonly order: number | null;
  readonly status: 'active' | 'done' | 'dropped';
}
