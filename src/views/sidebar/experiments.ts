import { select } from 'd3-selection';
import { append, appendButton, setShown } from '../elements/element';
import { setSentence } from '../elements/sentence';
import type { ViewTools } from '../elements/view-tools';

/** What can be done with an experiment. */
export type ExperimentAction =
  'open' | 'plan' | 'planAgain' | 'routine' | 'drop' | 'again' | 'lesson';

/** An experiment in a list, in words. */
export interface ExperimentModel {
  /** of its note */
  readonly path: string;
  readonly question: string;
  readonly lines: readonly string[];
  /** why it cannot run as it is, and what else its owner should know */
  readonly problems: readonly string[];
  readonly actions: readonly { readonly id: ExperimentAction; readonly name: string }[];
}

export interface ExperimentCallbacks {
  /** Asks what to try; `measure` is what it should change, as a note says it, where that is known. */
  readonly begin: (measure?: string) => void;
  readonly open: (path: string, event: MouseEvent) => void;
  readonly act: (path: string, action: ExperimentAction, event: MouseEvent) => void;
}

/** Draws experiments, each with its question as a link to its note; hidden without any. */
export function mountExperiments(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: ExperimentCallbacks | undefined,
): (experiments: readonly ExperimentModel[]) => void {
  const list = append(parent, 'ul', 'small-wins-experiments');
  return (experiments) => {
    setShown(list, experiments.length > 0);
    select(list)
      .selectAll<HTMLLIElement, ExperimentModel>('.small-wins-experiment')
      .data(experiments, (experiment) => JSON.stringify(experiment))
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-experiment')
          .each(function (experiment) {
            drawExperiment(this, experiment, tools, callbacks);
          }),
      )
      .order();
  };
}

function drawExperiment(
  item: HTMLElement,
  { path, question, lines, problems, actions }: ExperimentModel,
  tools: ViewTools,
  callbacks: ExperimentCallbacks | undefined,
): void {
  const icon = append(item, 'span', 'small-wins-experiment-icon');
  icon.setAttribute('aria-hidden', 'true');
  tools.icon(icon, 'flask-conical');
  const body = append(item, 'div', 'small-wins-experiment-body');
  const say = (line: string, look: string) => {
    const said = append(body, 'p', `${look} small-wins-experiment-line`);
    said.dir = 'auto';
    setSentence(said, line);
  };
  for (const line of lines) say(line, '');
  for (const problem of problems) say(problem, 'small-wins-muted');
  const open = appendButton(body, 'small-wins-link-button', (event) => {
    callbacks?.open(path, event);
  });
  append(open, 'bdi', 'small-wins-muted', question);
  if (actions.length === 0 || callbacks === undefined) return;
  const buttons = append(body, 'div', 'small-wins-buttons');
  for (const { id, name } of actions) {
    const button = appendButton(buttons, 'small-wins-button is-quiet', (event) => {
      callbacks.act(path, id, event);
    });
    button.textContent = name;
    append(button, 'span', 'small-wins-spoken', `: ${question}`);
  }
}
