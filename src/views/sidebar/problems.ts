import { select } from 'd3-selection';
import { appendDocsLink } from '../elements/docs-link';
import { append, setText } from '../elements/element';
import type { DocsTopic } from '../../core/words/docs-pages';
import type { Prose } from '../../core/words/prose';
import { drawProse } from '../elements/prose';
import type { ViewTools } from '../elements/view-tools';

/** Something that went wrong: what, where, and how to fix it. */
export interface ProblemModel {
  readonly id: string;
  readonly what: string;
  readonly where: Prose;
  /** empty if the buttons say it all */
  readonly fix: Prose;
  /** what the guide tells more of */
  readonly topic: DocsTopic;
  readonly actions: readonly { readonly id: string; readonly name: string }[];
}

export interface ProblemCallbacks {
  /** Called when an action of a problem was chosen. */
  readonly fix: (problem: string, action: string, event: MouseEvent) => void;
}

/** What went wrong, each with a way out. */
export function mountProblems(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: ProblemCallbacks,
): (problems: readonly ProblemModel[]) => void {
  const root = append(parent, 'div', 'small-wins-problems');
  root.setAttribute('role', 'status');
  return (problems) => {
    select(root)
      .selectAll<HTMLElement, ProblemModel>('.small-wins-problem')
      .data(problems, ({ id }) => id)
      .join((enter) =>
        enter
          .append('div')
          .attr('class', 'small-wins-problem')
          .each(function () {
            const icon = append(this, 'span', 'small-wins-problem-icon');
            icon.setAttribute('aria-hidden', 'true');
            tools.icon(icon, 'triangle-alert');
            const body = append(this, 'div', 'small-wins-problem-body');
            append(body, 'h4', 'small-wins-problem-what');
            append(body, 'p', 'small-wins-muted small-wins-problem-where');
            const way = append(body, 'p', 'small-wins-muted small-wins-pieces');
            append(way, 'span', 'small-wins-problem-fix');
            way.append(' ');
            appendDocsLink(way, tools, () => select<HTMLElement, ProblemModel>(this).datum().topic);
            append(body, 'div', 'small-wins-buttons');
          }),
      )
      .each(function ({ id, what, where, fix, actions }) {
        const [title, whereLine, fixLine, buttons] = [
          this.querySelector<HTMLElement>('.small-wins-problem-what'),
          this.querySelector<HTMLElement>('.small-wins-problem-where'),
          this.querySelector<HTMLElement>('.small-wins-problem-fix'),
          this.querySelector<HTMLElement>('.small-wins-buttons'),
        ];
        if (title !== null) setText(title, what);
        if (whereLine !== null) drawProse(whereLine, where);
        if (fixLine !== null) drawProse(fixLine, fix);
        select(buttons)
          .selectAll<HTMLButtonElement, ProblemModel['actions'][number]>('button')
          .data(actions, (action) => action.id)
          .join((enter) =>
            enter
              .append('button')
              .attr('type', 'button')
              .attr('class', 'small-wins-button')
              .on('click', (event: MouseEvent, action) => {
                callbacks.fix(id, action.id, event);
              }),
          )
          .text(({ name }) => name);
      });
  };
}
