import { group } from 'd3-array';
import type { GoalPropertyProblem } from '../goals/goal-problem';
import type { VaultFact } from './vault-problems';

/** A problem as it is shown: its place, its code and its sentence. */
export interface ToldProblem {
  readonly path: string;
  /** 0-based */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** A problem to fold. Those of one code that have to be put right in different ways differ in their cause. */
export interface CausedProblem extends ToldProblem {
  /** left out where all of its code are put right in the same way */
  readonly cause?: string;
}

/** The cause of a problem, for {@link CausedProblem}: which property is wrong, and in what way. */
export function causeOf(fact: VaultFact): string {
  switch (fact.code) {
    case 'bad-goal-property':
      return `${fact.property} ${fact.problem.kind} ${meantBy(fact.problem)}`;
    case 'bad-experiment':
      return fact.problem.kind;
    case 'bad-date':
      return fact.why;
    default:
      return '';
  }
}

/** The word that was probably meant: for each one the sentence names another way to put it right. */
function meantBy(problem: GoalPropertyProblem): string {
  return problem.kind === 'unusable' ? (problem.expected.near ?? '') : '';
}

/** Problems of one cause: the first of them, and how many there are. */
export interface FoldedProblem extends ToldProblem {
  readonly count: number;
  /** all of them, the first one too */
  readonly alike: readonly ToldProblem[];
}

/** Up to this many problems of a kind get a line each if their sentences differ; more are folded into one. */
const SHOWN_APART = 3;

/** Kinds that cause others, in the order in which they are shown: one setting put right may explain hundreds of lines. */
const CAUSES = [
  'bad-json',
  'bad-shape',
  'unreadable',
  'bad-name',
  'not-text',
  'bad-setting',
  'bad-daily-format',
  'unmatched-daily-note',
  'wrong-weekday',
  'sync-copy',
];

/**
 * Problems folded into one line per cause: those with the same sentence are one, and so are all of a kind that has
 * many. Kinds that cause others come first, then the most frequent ones.
 */
export function foldProblems(problems: readonly CausedProblem[]): FoldedProblem[] {
  const kinds = group(problems, ({ code, cause = '' }) => `${code} ${cause}`);
  const folded = [...kinds.values()].flatMap((ofKind) => {
    const alike = [...group(ofKind, ({ message }) => message).values()];
    return alike.length > SHOWN_APART && !CAUSES.includes(ofKind[0]?.code ?? '') ? [ofKind] : alike;
  });
  return folded
    .flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const { path, line, code, message } = first;
      return [{ path, line, code, message, count: alike.length, alike }];
    })
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function rank({ code }: FoldedProblem): number {
  const place = CAUSES.indexOf(code);
  return place < 0 ? CAUSES.length : place;
}
