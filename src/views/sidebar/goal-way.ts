import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { AimProgress } from '../../core/insight/aim';
import type { LadderClimb, Rung } from '../../core/insight/ladder-climb';
import { append, setAttribute, setShown, setText } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import { mountProgress } from './progress';

/** How far a goal is: on the way to its total, and up its ladder. */
export interface GoalWay {
  /** null for a goal without one */
  readonly aim: AimProgress | null;
  /** null for a goal without one */
  readonly ladder: LadderClimb | null;
  readonly today: Day;
  readonly quiet: boolean;
}

/** The aim as a bar and in sentences, the ladder by its rungs. */
export function mountGoalWay(parent: HTMLElement, tools: ViewTools): (way: GoalWay) => void {
  const drawAim = mountAim(parent, tools);
  const drawLadder = mountLadder(parent, tools);
  return (way) => {
    drawAim(way);
    drawLadder(way);
  };
}

function mountAim(parent: HTMLElement, { words }: ViewTools): (way: GoalWay) => void {
  const root = append(parent, 'div', 'small-wins-goal-aim');
  append(root, 'span', 'small-wins-muted', words.goalsView.aim);
  // The sentence below says the same.
  const drawBar = mountProgress(root);
  const lines = append(root, 'div');
  return ({ aim, today, quiet }) => {
    setShown(root, aim !== null);
    if (aim === null) return;
    drawBar(aim.sum, aim.amount, null);
    select(lines)
      .selectAll('p')
      .data(words.goals.aim(aim, today, quiet))
      .join('p')
      .attr('dir', 'auto')
      .text((line) => line);
  };
}

function mountLadder(parent: HTMLElement, tools: ViewTools): (way: GoalWay) => void {
  const { words } = tools;
  const root = append(parent, 'div', 'small-wins-goal-ladder');
  append(root, 'span', 'small-wins-muted', words.goalsView.ladder);
  const rungs = append(root, 'ol', 'small-wins-goal-rungs');
  const sentence = append(root, 'p');
  sentence.dir = 'auto';
  return ({ ladder, today }) => {
    setShown(root, ladder !== null);
    if (ladder === null) return;
    select(rungs)
      .selectAll<HTMLLIElement, Rung>('li')
      .data(ladder.rungs)
      .join((enter) =>
        enter.append('li').each(function () {
          tools.icon(append(this, 'span', 'small-wins-goal-rung-icon'), 'check');
          append(this, 'span');
        }),
      )
      .classed('is-reached', ({ reached }) => reached !== null)
      .each(function ({ amount, reached }) {
        const [icon, name] = this.children;
        icon?.classList.toggle('is-hidden', reached === null);
        if (name !== undefined) setText(name, words.goalsView.rung(amount));
        const day = reached === null ? null : words.dates.short(reached, today);
        setAttribute(this, 'aria-label', words.goalsView.rungSpoken(amount, day));
      });
    setText(sentence, words.goals.ladder(ladder));
  };
}
