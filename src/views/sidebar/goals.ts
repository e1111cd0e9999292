import { select } from 'd3-selection';
import type { Unaligned } from '../../core/insight/alignment';
import type { GoalReport } from '../../core/insight/goal-report';
import { append, appendButton, setShown, setText } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import type { EndedGoal } from './ended-goals';
import { mountEndedGoals } from './ended-goals';
import type { GoalDetailCallbacks } from './goal-fold';
import type { GoalCallbacks, GoalRow, ShownGoals } from './goal-row';
import { goalRow } from './goal-row';

export interface GoalsModel extends ShownGoals {
  /** the goals being followed, in the order to show them: those in focus first */
  readonly reports: readonly GoalReport[];
  /** goals that are done or dropped */
  readonly ended: readonly EndedGoal[];
  /** null if there is nothing to say about alignment */
  readonly unaligned: Unaligned | null;
}

export interface GoalsView {
  readonly update: (model: GoalsModel) => void;
  readonly destroy: () => void;
}

/** The goals: those in focus, where there are any the others below a fold, and those that have ended. */
export function mountGoals(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: GoalCallbacks | undefined,
  detailCallbacks: GoalDetailCallbacks,
): GoalsView {
  const { goalsView: texts } = tools.words;
  const acts = { ...detailCallbacks, goals: callbacks };
  const first = mountGoalList(parent, tools, acts);
  const fold = append(parent, 'details', 'small-wins-other-goals');
  const summary = append(fold, 'summary', 'small-wins-muted');
  const others = mountGoalList(fold, tools, acts);
  const apart = append(parent, 'div', 'small-wins-unaligned');
  const unaligned = append(apart, 'p', 'small-wins-muted');
  if (callbacks !== undefined) {
    const make = appendButton(apart, 'small-wins-text-button', callbacks.makeGoal);
    make.textContent = texts.makeGoal;
  }
  const drawEnded = mountEndedGoals(parent, tools, callbacks);
  return {
    update(model) {
      const focus = model.reports.filter(({ goal }) => goal.order !== null);
      const above = focus.length === 0 ? model.reports : focus;
      const below = model.reports.filter((report) => !above.includes(report));
      first.draw(above, model);
      others.draw(below, model);
      setShown(fold, below.length > 0);
      setText(summary, below.length === 0 ? '' : texts.others(below.length));
      const words = invitation(model, tools);
      setShown(apart, words !== '');
      setText(unaligned, words);
      drawEnded(model.ended);
    },
    destroy() {
      first.destroy();
      others.destroy();
    },
  };
}

/** A list of goals by their paths. */
function mountGoalList(
  parent: HTMLElement,
  tools: ViewTools,
  acts: GoalDetailCallbacks & { goals: GoalCallbacks | undefined },
) {
  const list = append(parent, 'ul', 'small-wins-goals-list');
  const rows = new Map<Element, GoalRow>();
  return {
    draw(reports: readonly GoalReport[], shown: ShownGoals): void {
      setShown(list, reports.length > 0);
      select(list)
        .selectAll<HTMLLIElement, GoalReport>('.small-wins-goal')
        .data(reports, ({ goal }) => goal.path)
        .join(
          (enter) =>
            enter
              .append('li')
              .attr('class', 'small-wins-goal')
              .each(function ({ goal }) {
                rows.set(this, goalRow(this, goal.path, tools, acts));
              }),
          (updated) => updated,
          (exit) => {
            exit.each(function () {
              rows.get(this)?.fold.destroy();
              rows.delete(this);
            });
            exit.remove();
          },
        )
        .each(function (report) {
          rows.get(this)?.update(report, shown);
        });
    },
    destroy(): void {
      for (const { fold } of rows.values()) fold.destroy();
    },
  };
}

/** What leads to a goal: why there should be one, or how many wins belong to none; `''` for nothing. */
function invitation({ reports, ended, unaligned }: GoalsModel, { words }: ViewTools): string {
  if (reports.length === 0) {
    return ended.length === 0 ? words.goalsView.what : words.goalsView.noneActive;
  }
  return unaligned === null || unaligned.count === 0 ? '' : words.goals.unaligned(unaligned);
}
