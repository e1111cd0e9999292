import type { Day } from './day';
import type { WeekRule } from './week';

/**
 * Formats of users' file names, in moment's token language (`YYYY-MM-DD`, `gggg-[W]ww`, `dddd`). The one seam to
 * moment: the app passes Obsidian's own copy in, Node the npm package, and core never imports it.
 */
export interface DateFormat {
  /** BCP 47 tag of the language whose names and weeks are used */
  readonly language: string;
  /** the language's own week, as changed by Calendar or Periodic Notes */
  readonly week: WeekRule;
  /** a day as text in the language; for a format with hours, at this many minutes after midnight (0) */
  format(day: Day, format: string, minutes?: number): string;
  /** the day that `text` names, matched strictly in the language; null if it does not match */
  parse(text: string, format: string): Day | null;
}
