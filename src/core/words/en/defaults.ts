import type { PeriodKind } from '../../calendar/period';
import { DEFAULT_BRAG } from '../../settings/default-brag';
import { DEFAULT_PROMPTS } from '../../settings/default-prompts';

const prompts: Readonly<Record<PeriodKind, readonly string[]>> = DEFAULT_PROMPTS;

/** What settings hold until their user changes them. English is what the settings themselves begin with. */
export const defaults = {
  /** what a review asks at its end */
  prompts,
  /** the names of the sections of a brag document, in the order of the English ones */
  brag: DEFAULT_BRAG.map(({ name }) => name),
};
