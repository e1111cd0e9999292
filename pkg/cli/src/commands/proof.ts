import { formatDay } from '../../../../src/core/calendar/day';
import { proofJson } from '../../../../src/core/documents/proof-json';
import { proof as proofOf } from '../../../../src/core/insight/proof';
import { anotherOption, goalOption } from '../options';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

export interface ProofOptions {
  readonly goal?: string;
  readonly another?: string;
}

/**
 * `small-wins proof [TEXT…]`: what came after earlier setbacks like the latest one, or like these words; a past win
 * where none is alike.
 */
export function proof(
  vault: IndexedVault,
  text: readonly string[],
  options: ProofOptions,
  output: Output,
): void {
  const { goals, plan, settings, today } = vault;
  const another = anotherOption(options.another);
  const found = proofOf(goals, {
    today,
    countSteps: plan.countSteps,
    language: settings.language ?? 'en',
    goal: goalOption(vault, options.goal),
    words: text.join(' ').trim() || null,
    another,
  });
  if (output.json) {
    output.document({ today: formatDay(today), ...proofJson(found, goals) });
    return;
  }
  const { about, precedents, past, hasAnother } = found;
  const { proof: say } = output.words;
  if (precedents.length > 0) {
    if (about !== null) output.heading(say.about(printable(about)));
    output.line(say.count(precedents.length));
    for (const { setback, next, lessons } of precedents) {
      output.line();
      output.line(`  ${say.setback(printable(setback.text), setback.day, today)}`);
      if (next !== null) {
        output.line(`  ${say.next(printable(next.text), next.day - setback.day)}`);
      }
      const noted = lessons.map((lesson) => printable(lesson.text));
      if (noted.length > 0) output.line(`  ${say.lessons(noted)}`);
    }
  } else if (past !== null && past.day !== null) {
    output.line(say.past(printable(past.text), past.day, today));
    if (hasAnother) output.line(say.anotherOption(another + 1));
  } else {
    output.line(say.nothing);
  }
}
