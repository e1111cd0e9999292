import type { Day } from './day';
import type { WeekRule } from './week';

/**
 * Formats of users' file names, in moment's token language (`YYYY-MM-DD`, `gggg-[W]ww`, `dddd`). The one
 * seam to moment: the app hands in Obsidian's own copy, Node the npm package, and core never imports it.
 */
export interface DateFormat {
  /** BCP 47 tag of the language whose names and weeks are used */
  readonly language: string;
  /** the language's own week, with what Calendar or Periodic Notes made of it */
  readonly week: WeekRule;
  /** a day as text in the language; where a format holds hours, at so many minutes after midnight (0) */
  format(day: Day, format: string, minutes?: number): string;
  /** the day that `text` names, matched strictly in the language; null where it does not match */
  parse(text: string, format: string): Day | null;
}
