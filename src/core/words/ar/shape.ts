import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `فيه للحقل \`${problem.field}\` ما ليس نصًّا`;
    case 'no-settings':
      return 'ليس فيه إعدادات';
    case 'no-list':
      return 'ليس فيه قائمة إضافات';
  }
}
