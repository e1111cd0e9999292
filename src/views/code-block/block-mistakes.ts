import { select } from 'd3-selection';
import { append, setText } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** A mistake in a block: its place and its message. */
export interface LineProblem {
  /** line of the block's text, 1 for the first */
  readonly line: number;
  readonly text: string;
}

/** The mistakes of a block, each with its line. */
export function mountMistakes(
  parent: HTMLElement,
  tools: ViewTools,
): (mistakes: readonly LineProblem[]) => void {
  const { blocks } = tools.words;
  const root = append(parent, 'div', 'small-wins-problem');
  root.setAttribute('role', 'status');
  const icon = append(root, 'span', 'small-wins-problem-icon');
  icon.setAttribute('aria-hidden', 'true');
  tools.icon(icon, 'triangle-alert');
  const body = append(root, 'div', 'small-wins-problem-body');
  append(body, 'h4', 'small-wins-problem-what', blocks.mistakes);
  const list = append(body, 'ul', 'small-wins-block-mistakes');
  return (mistakes) => {
    select(list)
      .selectAll<HTMLLIElement, LineProblem>('li')
      .data(mistakes)
      .join((enter) =>
        enter.append('li').each(function () {
          append(this, 'span', 'small-wins-block-line');
          append(this, 'bdi');
        }),
      )
      .each(function ({ line, text }) {
        const [where, what] = this.children;
        if (where !== undefined) setText(where, blocks.line(line));
        if (what !== undefined) setText(what, text);
      });
  };
}
