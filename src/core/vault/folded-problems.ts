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

/** A problem to fold, and by what it differs from others of its code that are put right in another way. */
export interface CausedProblem extends ToldProblem {
  /** none if left out */
  readonly cause?: string;
}

/** By what a problem is put right in another way than others of its code: another property, or another mistake in it. */
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

/** What was probably meant, which is each time another mend. */
function meantBy(problem: GoalPropertyProblem): string {
  return problem.kind === 'unusable' ? (problem.expected.near ?? '') : '';
}

/** Problems of one cause: the first of them, and how many there are. */
export interface FoldedProblem extends ToldProblem {
  readonly count: number;
  /** all of them, the first one too */
  readonly alike: readonly ToldProblem[];
}

/** Up to this many of a kind each get a line of their own, if they say different things. */
const SHOWN_APART = 3;

/** Kinds that explain others: once a setting is put right, hundreds of lines may be understood. */
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
 * Problems folded, one line per cause: those that say the same are one, and so are those of a kind that has many.
 * What explains others comes first, then the most frequent.
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
