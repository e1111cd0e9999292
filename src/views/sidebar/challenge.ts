import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { Challenge } from '../../core/goals/challenge';
import type { DayContext } from '../../core/journal/day-status';
import type { Status } from '../../core/journal/status';
import { statusOf } from '../../core/journal/day-status';
import { append, setShown, setText } from '../elements/element';
import { mountProgress } from './progress';
import type { ViewTools } from '../elements/view-tools';

export interface ChallengeModel {
  readonly challenge: Challenge;
  readonly context: DayContext;
}

/** Days: a longer challenge is drawn as a bar, because its days would be hairlines. */
const MOST_MARKS = 31;

interface DayMark {
  readonly day: Day;
  readonly status: Status;
}

/** The progress of a challenge: one mark per day, or a bar, and in words. */
export function mountChallenge(
  parent: HTMLElement,
  tools: ViewTools,
): (model: ChallengeModel | null, quiet: boolean) => void {
  const root = append(parent, 'div', 'small-wins-challenge');
  const marks = append(root, 'span', 'small-wins-challenge-days');
  marks.setAttribute('aria-hidden', 'true');
  const bar = append(root, 'span', 'small-wins-challenge-bar');
  const drawBar = mountProgress(bar);
  const words = append(root, 'span', 'small-wins-muted');
  return (model, quiet) => {
    setShown(root, model !== null);
    if (model === null) return;
    const { challenge, context } = model;
    const { first, days, day } = challenge;
    const isShort = first !== null && days !== null && days <= MOST_MARKS;
    setShown(marks, isShort);
    setShown(bar, !isShort && days !== null);
    drawBar(day, days ?? 0, null);
    setText(words, tools.words.goals.challenge(challenge, context.today, quiet));
    const shown: DayMark[] = isShort
      ? Array.from({ length: days }, (_, i) => ({
          day: first + i,
          status: statusOf(first + i, context),
        }))
      : [];
    select(marks)
      .selectAll<HTMLElement, DayMark>('span')
      .data(shown)
      .join('span')
      .attr('data-status', ({ status }) => status)
      .classed('is-today', (mark) => mark.day === context.today);
  };
}
