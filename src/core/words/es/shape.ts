import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `contiene algo que no es texto en \`${problem.field}\``;
    case 'no-settings':
      return 'no contiene ajustes';
    case 'no-list':
      return 'no contiene una lista de plugins';
  }
}
