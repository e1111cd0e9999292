import type { Day } from '../../calendar/day';
import type { Pattern, Share } from './pattern';
import type { Need, NotAskedReason } from './patterns-report';
import type { FisherTest } from './statistics/fisher-in-strata';
import { newcombe } from './statistics/newcombe';

/** What a question answers at one look. */
export type Answer = Found | Lacking | NotAsked;

/** It was tested, whatever the result. */
export interface Found {
  readonly kind: 'found';
  /** whether the quoted numbers point the same way as the test; if not, the answer is never shown */
  readonly agrees: boolean;
  readonly pattern: FoundPattern;
}

/** What one look alone can say about a pattern. */
export type FoundPattern = Omit<Pattern, 'q' | 'confirmed' | 'heldWeeks'>;

/** There are too few days for it. */
export interface Lacking {
  readonly kind: 'lacking';
  readonly need: Need;
}

/** Under this plan the question can never be answered. */
export interface NotAsked {
  readonly kind: 'not-asked';
  readonly reason: NotAskedReason;
}

export function notAsked(reason: NotAskedReason): NotAsked {
  return { kind: 'not-asked', reason };
}

/** What is lacked most; null where nothing is lacking. */
export function lacking(needs: readonly Need[]): Lacking | null {
  const [most] = needs
    .filter(({ have, min }) => have < min)
    .sort((a, b) => b.min - b.have - (a.min - a.have));
  return most === undefined ? null : { kind: 'lacking', need: most };
}

/** The answer of a test that compares two shares. */
export function shareAnswer(
  { excess }: Pick<FisherTest, 'excess'>,
  { marked, others }: { readonly marked: Share; readonly others: Share },
  told: Pick<FoundPattern, 'subject' | 'finding' | 'p'> & {
    readonly window: { readonly since: Day; readonly until: Day };
    /** how many times wider the variance is than that of independent days */
    readonly widening?: number;
  },
): Found {
  const { subject, finding, p, window, widening = 1 } = told;
  const fewer = ({ count, of }: Share): Share => ({ count: count / widening, of: of / widening });
  const { difference, interval } = newcombe(fewer(marked), fewer(others));
  return {
    kind: 'found',
    agrees: Math.sign(difference) === Math.sign(excess),
    pattern: {
      id: finding.id,
      subject,
      direction: excess > 0 ? 'more' : 'less',
      finding,
      n: marked.of + others.of,
      effect: difference,
      unit: 'share',
      interval,
      p,
      since: window.since,
      until: window.until,
    },
  };
}
