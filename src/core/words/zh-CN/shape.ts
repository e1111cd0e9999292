import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `里的 \`${problem.field}\` 不是文字`;
    case 'no-settings':
      return '里没有设置';
    case 'no-list':
      return '里没有插件列表';
  }
}
