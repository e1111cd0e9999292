import { select } from 'd3-selection';
import type { Goal } from '../../core/goals/goal';
import { append, appendButton, setShown, setText } from '../elements/element';
import { onLongPress } from '../elements/long-press';
import type { ViewTools } from '../elements/view-tools';

/** A goal that is done or dropped. */
export type EndedGoal = Pick<Goal, 'path' | 'name' | 'status'>;

export interface EndedGoalCallbacks {
  /** Opens a goal's note. */
  readonly openGoal: (path: string, event: MouseEvent) => void;
  /** Shows what can be done with a goal. */
  readonly menu: (path: string, event: MouseEvent) => void;
  /** Follows a goal again that is done or dropped. */
  readonly pickUp: (path: string, event: MouseEvent) => void;
}

/** The goals that are done or dropped, folded; each can be opened and picked up again. */
export function mountEndedGoals(
  parent: HTMLElement,
  { words: { goalsView: texts } }: ViewTools,
  callbacks: EndedGoalCallbacks | undefined,
): (goals: readonly EndedGoal[]) => void {
  const fold = append(parent, 'details', 'small-wins-ended-goals');
  const summary = append(fold, 'summary', 'small-wins-muted');
  const list = append(fold, 'ul');
  return (goals) => {
    setShown(fold, goals.length > 0);
    setText(summary, goals.length > 0 ? texts.ended(goals.length) : '');
    select(list)
      .selectAll<HTMLLIElement, EndedGoal>('.small-wins-ended-goal')
      .data(goals, ({ path }) => path)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-ended-goal')
          .each(function ({ path }) {
            const open = appendButton(this, 'small-wins-link-button', (event) => {
              callbacks?.openGoal(path, event);
            });
            append(open, 'bdi');
            append(this, 'span', 'small-wins-muted');
            if (callbacks === undefined) return;
            const pickUp = appendButton(this, 'small-wins-text-button', (event) => {
              callbacks.pickUp(path, event);
            });
            pickUp.textContent = texts.pickUp;
            append(pickUp, 'bdi', 'small-wins-spoken');
            onLongPress(this, (event) => {
              callbacks.menu(path, event);
            });
          }),
      )
      .each(function ({ name, status }) {
        const [open, said, pickUp] = this.children;
        if (open?.firstElementChild != null) setText(open.firstElementChild, name);
        if (said !== undefined) setText(said, texts.status[status]);
        if (pickUp?.firstElementChild != null) setText(pickUp.firstElementChild, ` ${name}`);
      });
  };
}
