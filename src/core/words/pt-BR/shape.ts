import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `contém algo que não é texto em \`${problem.field}\``;
    case 'no-settings':
      return 'não contém configurações';
    case 'no-list':
      return 'não contém uma lista de plugins';
  }
}
