import { compileMarks } from '../markdown/tag';
import type { NoteOptions } from '../notes/parse-note';
import type { LogRules } from './log-line';

/** How a line is written by the settings: the first tag of each mark, the first of the done marks. */
export function logRules(
  { marks, states }: Pick<NoteOptions, 'marks' | 'states'>,
  parse: LogRules['parse'],
): LogRules {
  return {
    marks: compileMarks(marks),
    tags: { win: marks.win[0] ?? 'win', step: marks.step[0] ?? 'step' },
    checkbox: /^./u.exec(states.done)?.[0] ?? 'x',
    parse,
  };
}
