import type { Day } from '../calendar/day';
import type { Pattern } from '../insight/patterns/pattern';
import { speaksOfMisses } from '../insight/patterns/pattern';
import { inertText } from '../markdown/inert-text';
import type { Words } from '../words/words';
import { sentencesOf } from '../words/sentences';

/** Confirmed patterns, each with its numbers. Quiet mode leaves out what speaks of misses. */
export function patternList(
  { patterns, asOf }: { readonly patterns: readonly Pattern[]; readonly asOf: Day },
  { words, quiet }: { readonly words: Words; readonly quiet: boolean },
): string {
  return patterns
    .filter(({ id }) => !quiet || !speaksOfMisses(id))
    .map((pattern) =>
      sentencesOf([
        words.patterns.sentence(pattern.finding),
        words.patterns.evidence(pattern, asOf),
      ]),
    )
    .map((sentences) => `- ${inertText(sentences)}`)
    .join('\n');
}
