import type { DayWords } from '../calendar/day-words';
import type { GoalNudge, Unaligned } from './alignment';
import type { GoalReport } from './goal-report';

/**
 * What there is to say of a goal, each a sentence or two: the evidence, and one next action. In quiet mode no gap and
 * no miss is named.
 */
export function nudgeWords(
  { nudges, proof, context }: Pick<GoalReport, 'nudges' | 'proof' | 'context'>,
  words: DayWords,
  { quiet }: { readonly quiet: boolean },
): string[] {
  const isDrifting = nudges.some(({ kind }) => kind === 'drifting');
  // What drifts is missed as well: to ask for a smaller step twice would be a scolding.
  const told = nudges.filter(({ kind }) => kind !== 'shrink' || !isDrifting);
  return told.map((nudge) => {
    const sentence = quiet ? quietWords(nudge) : loudWords(nudge);
    if (nudge.kind !== 'drifting' || proof?.day == null) return sentence;
    return `${sentence} On ${words.short(proof.day, context.today)}: “${proof.text}”.`;
  });
}

function loudWords(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `Quiet for ${nudge.quietDays} days. A smaller step may be all it needs.`;
    case 'shrink':
      return `Missed ${times(nudge.misses)} running: make the step smaller?`;
    case 'plateau':
      return `Strong for weeks, and steady at ${steadyAt(nudge)}: time for a bigger step?`;
  }
}

function quietWords(nudge: GoalNudge): string {
  if (nudge.kind === 'plateau') return loudWords(nudge);
  return 'A smaller step may be all it needs.';
}

function times(count: number): string {
  return count === 3 ? 'three times' : `${count} times`;
}

/** `250 words a day`, `12.5 minutes a day`. */
function steadyAt({ of, now }: Extract<GoalNudge, { kind: 'plateau' }>): string {
  const amount = Number(now.toFixed(now < 10 ? 1 : 0));
  return `${amount} ${of === 'minutes' ? 'minutes' : of.metric} a day`;
}

/** `10 of 35 wins in the last 28 days belong to no goal.`, and a question; nothing where all lead somewhere. */
export function unalignedWords({ count, of }: Unaligned): string {
  if (count === 0) return '';
  const belong = count === 1 ? 'belongs' : 'belong';
  const wins = of === 1 ? 'win' : 'wins';
  return `${count} of ${of} ${wins} in the last 28 days ${belong} to no goal. Does one of them want a goal?`;
}
