import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `в \`${problem.field}\` стоит не текст`;
    case 'no-settings':
      return 'там не настройки';
    case 'no-list':
      return 'там не список плагинов';
  }
}
